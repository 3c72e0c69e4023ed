// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of phrases share: the dates that a part of a phrase can mean, two that complete each other, and why
// there are none.
#pragma once

#include "models/time/typed/typedphrases.h"
#include "models/time/typed/typedshapes.h"

#include <algorithm>

namespace kronika::typed {

using Points = std::vector<Point>;
using Texts = std::vector<std::string>;

struct Pair
{
    Point start;
    Point end;
};

/// Keeps the more telling one.
inline void note(Lack &lack, Lack found)
{
    lack = std::max(lack, found);
}

/// Why a complete date is no EDTF.
inline Lack lackOf(const Point &point)
{
    if (point.isInSomeYear())
        return Lack::YearMissing;
    if (point.weekday != 0)
        return point.day == 0 ? Lack::WeekdayAlone : Lack::WrongWeekday;
    if (point.edgeWay == EdgeWay::Share && point.isMonth())
        return Lack::QuarterOfMonth;
    return point.time && (point.isApproximate || point.isUncertain) ? Lack::QualifiedTime : Lack::NoSuchDay;
}

/// Adds those of `more` that are not there.
void append(Texts &texts, const Texts &more);

/// An empty word, a comma, a full stop.
bool isSkipped(const Token &token);
/// Without those around.
Span trimmed(Span span);
/// Without the parentheses of "(end not known)", too.
Span unwrapped(Span span);
inline bool begins(Span span, Meaning meaning)
{
    return !span.empty() && span.front().is(meaning);
}
/// A word or sign that can stand between the ends of a range.
bool connects(const Token &token);

/// At which end of a time the date stands.
enum class Side { Start, End };

/// The complete dates that a part of the phrase can mean. An edge is swallowed where it says nothing more: "since the
/// beginning of 2022" is since 2022.
Points completePoints(Span span, Lack &lack, Side side);
/// Two dates that complete each other; where some pairs are equally precise at both ends, only those.
std::vector<Pair> pairsOf(Span left, Span right, Lack &lack);
/// The Monday of "week 22 2025", "last week". Notes a week that the year does not have.
std::optional<std::int64_t> mondayOf(Span span, Lack &lack);
/// The date of a day number.
Point pointOn(std::int64_t day);
/// The dates just before or behind each, of those that have one.
Points neighbours(const Points &points, int direction);
/// A slash, a hyphen or a dash.
bool isNarrowSign(const Token &token);
/// Two years that follow each other, or days of one month: what people write with such a sign when they mean one of
/// them.
bool isNarrow(const Pair &pair);
/// `points` of `span`, or the one and the other of "May/June 2025", "2021/22" behind *until*, *before* and the like;
/// parts such as "early/mid May" have no bounds, and "after 3–5 May" is no choice.
Points pointsOfEither(Span span, Points points, Lack &lack);
/// What stands behind the hyphen of "pre-2014", "post-2022".
Span undashed(Span rest);
/// "2021-22" is EDTF for a season, too.
bool isSeasonCode(Span span);
/// The intervals and sets of `texts` with a qualifier at each of their dates; those with a time are left out.
Texts qualified(const Texts &texts, bool isApproximate, bool isUncertain);

/// Some moment of an interval: "2020/2022" as "[2020..2022]", of times the day. Nothing where an end is not known.
Texts someTimeIn(const std::string &interval);

/// `pattern` of the texts of each.
template <typename Pattern>
Texts each(const Points &points, Pattern pattern)
{
    Texts texts;
    for (const Point &point : points) {
        for (const std::string &text : textsOf(point))
            append(texts, {pattern(text)});
    }
    return texts;
}

/// "not until May 2025", "až v květnu 2025": in May, or no earlier.
Texts notUntil(Span span, Lack &lack);
/// The date that a set from or to `point` begins or ends with. Requires: `point` has a text.
std::string outerDate(const Point &point, Side side);

/// Some date between the two, as exact as the more exact end: between 2019 and May 2021 in some month from January 2019
/// on. None where an end has no first or last month or day.
Texts someDateBetween(const Pair &pair);

Texts intervals(const std::vector<Pair> &pairs);
/// "3-5 May 2025", "from 2021 to 2023", "2022 until now".
Texts rangesOf(Span span, Lack &lack);
/// "2021 or 2022", "2021, 2022 and 2024", "one of 1667, 1668 to 1672".
Texts listsOf(Span span, Lack &lack);

} // namespace kronika::typed
