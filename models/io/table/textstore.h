// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps texts one behind the other, so that none costs memory of its own. What it gave stays where it is until it is
// cleared, wherever it is moved. Knows no meaning.
#pragma once

#include <algorithm>
#include <cstddef>
#include <deque>
#include <string>
#include <string_view>

namespace kronika::table {

class TextStore
{
public:
    std::string_view keep(std::string_view text)
    {
        if (m_pieces.empty() || m_pieces.back().capacity() - m_pieces.back().size() < text.size())
            m_pieces.emplace_back().reserve(std::max(kPieceBytes, text.size()));
        std::string &piece = m_pieces.back();
        piece += text;
        return std::string_view(piece).substr(piece.size() - text.size());
    }

    /// The room of the first texts is used again.
    void clear()
    {
        if (m_pieces.size() > 1)
            m_pieces.erase(m_pieces.begin() + 1, m_pieces.end());
        if (!m_pieces.empty())
            m_pieces.front().clear();
    }

private:
    static constexpr std::size_t kPieceBytes = std::size_t{1} << 18U;

    /// Filled within what was reserved, so that nothing moves.
    std::deque<std::string> m_pieces;
};

} // namespace kronika::table
