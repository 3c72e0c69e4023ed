// SPDX-License-Identifier: GPL-3.0-or-later
// A date as the rules of consistency need it: with the gaps between what it can be, and with the order of years that no
// Instant holds; and a question put to two of them. Knows no event and no rule.
#pragma once

#include "models/document/temporal.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace kronika {

/// An instant, or a year that is too far for one: then `at` is Instant::min() or max(), and `year` tells it from other
/// such years. Ordered; what has no bound is before and behind all of them.
struct FarInstant
{
    Instant at;
    std::int64_t year = 0;

    friend constexpr auto operator<=>(const FarInstant &, const FarInstant &) = default;
};

/// As Stretch, with far years.
struct FarStretch
{
    FarInstant startFirst;
    FarInstant startLast;
    FarInstant endFirst;
    FarInstant endLast;
    bool isStartUnknown = false;
    bool isEndUnknown = false;

    friend bool operator==(const FarStretch &, const FarStretch &) = default;
};

/// A date of which some digits are not specified, with gaps between the days that it can be.
struct GappedDate
{
    EdtfDate date;
    Zone zone;

    friend bool operator==(const GappedDate &a, const GappedDate &b)
    {
        return a.date.text() == b.date.text() && a.zone == b.zone;
    }
};

/// Equal where what they point to is.
struct GappedPointer : std::shared_ptr<const GappedDate>
{
    friend bool operator==(const GappedPointer &a, const GappedPointer &b)
    {
        return a.get() == b.get() || (a && b && *a == *b);
    }
};

struct Dated
{
    Stretch stretch;
    /// One of these it is, and nothing between them: `[2024,2026]`. Empty where there are no gaps.
    std::vector<Stretch> choices;
    /// Likewise where they can be thousands and are counted beside another date only: `2004-XX-11`, `XXXX-12-25`. Null
    /// where there are no gaps.
    GappedPointer gapped;
    /// All of these it is, and nothing between them: `{2024,2026}`.
    std::vector<Stretch> pieces;
    /// Of years beyond the time line, where they can be told apart at all; `stretch` says nothing then.
    std::optional<FarStretch> far;
    /// Approximate or uncertain, or a season: what follows from it is never certain.
    bool isSoft = false;
    /// Where not all of it is soft: what is certain of it all the same. Of `2025-?06` that it is in 2025.
    std::optional<Stretch> firm;
    /// It says when at all.
    bool isGiven = false;

    friend bool operator==(const Dated &, const Dated &) = default;
};

/// By the bounds alone.
Dated datedOf(const EventTime &time);
/// Whether the text of that time says more than its bounds do.
bool saysMore(const EventTime &time);
/// With all that the text of that time says. Reads it if saysMore().
Dated datedOf(const EventTime &time, std::string_view when, const Zone &zone);

/// What is asked of two dates, and how of dates in pieces.
struct Question
{
    using Ask = Answer (*)(const Stretch &a, const Stretch &b);
    enum class Pieces {
        Whole,    ///< from the first to the last piece
        AnyInAll, ///< it holds if it does of some piece of `a` for all of `b`
        AllInAll  ///< for all pieces of both
    };
    Ask ask = nullptr;
    Pieces pieces = Pieces::Whole;
};

/// Yes (No) only if it is under every reading of both, gaps and all; else as by their bounds; Yes is Perhaps where one
/// is soft, unless it is Yes by what is firm of them. O(choices of a * choices of b), by the bounds alone where these
/// are too many.
Answer answerTo(const Question &question, const Dated &a, const Dated &b);

} // namespace kronika
