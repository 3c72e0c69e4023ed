// SPDX-License-Identifier: GPL-3.0-or-later
// What of a date's tokens says when, and what is only said about it: circa, perhaps, early, a day of the week, a time.
// Knows no shapes.
#pragma once

#include "models/time/typed/typedpoint.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace kronika::typed {

/// What of the tokens has a part in the shape, and what is said about the whole.
class Sifter
{
public:
    explicit Sifter(Span span);

    std::vector<const Token *> tokens;
    std::vector<Doubt> doubts; ///< of each token alone
    std::string shape;
    Point said; ///< qualifiers of the whole, and time
    int early = -1;
    bool isMuddled = false;

    bool isDoubtedInPart() const
    {
        return std::ranges::any_of(doubts, [](const Doubt &doubt) { return doubt.isSaid(); });
    }

private:
    /// A qualifier, and how many tokens stood before it.
    struct Doubting
    {
        Doubt doubt;
        std::size_t position;
        bool isSignBehindToken;
    };
    /// The tokens that one holds for, by number; nothing if that is not clear.
    struct Reach
    {
        std::size_t from;
        std::size_t to;
    };
    std::optional<Reach> reachOf(const Doubting &qualifier) const;
    bool hasCommaAt(std::size_t position) const;

    void sift(Span span, std::size_t n);
    void siftSign(Span span, std::size_t n);
    /// What is said before or behind all else is said of all; in between, of what the sign stands at or, by a word, of
    /// the last, or of what stands between two commas: "28? May 1984", "28 May, probably 1984", "2020, perhaps May, the
    /// 28th".
    void settleDoubts();
    void add(const Token &token);

    std::vector<Doubting> m_qualifiers;
    std::vector<std::size_t> m_commas; ///< how many tokens stood before each, and before each parenthesis
};

} // namespace kronika::typed
