// SPDX-License-Identifier: GPL-3.0-or-later
// Where links of Markdown lead, by CommonMark's rules, and which of them may be followed. Knows no page.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace kronika {

/// What encloses more is no code, link or emphasis: so no text costs more than its length times this.
inline constexpr std::size_t kMaxEnclosedBytes = 4096;

/// Where what opens is closed again, of one kind of brackets.
class BracketPairs
{
public:
    BracketPairs(char open, char close)
        : m_open(open)
        , m_close(close)
    {
    }

    /// Of the bracket at `at`; npos if it stays open. The first call looks through the whole text, which must be the
    /// same each time: O(length), then O(1).
    std::size_t endOf(std::string_view text, std::size_t at);

private:
    char m_open;
    char m_close;
    bool m_isLookedAt = false;
    std::unordered_map<std::size_t, std::size_t> m_ends;
};

/// Of what stands between the parentheses of a link, without a title and the angle brackets that it may have: a web
/// address (as plainWebAddress()) or a mail address. Empty if it is neither, or has what Markdown or HTML could take
/// for its own.
std::string followedAddress(std::string_view target);

/// Of an autolink, between `<` and `>`: the same, and a mail address alone.
std::string followedAutolink(std::string_view inside);

} // namespace kronika
