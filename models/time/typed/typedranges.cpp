// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/calendar.h"
#include "models/time/edtf.h"
#include "models/time/typed/typedparts.h"

namespace kronika::typed {

bool isSkipped(const Token &token)
{
    return token.is(Meaning::Noise) || token.isSign(u',') || token.isSign(u'.') || token.isSign(u';');
}

void append(Texts &texts, const Texts &more)
{
    for (const std::string &text : more) {
        if (std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    }
}

Span trimmed(Span span)
{
    while (!span.empty() && isSkipped(span.front()))
        span = span.subspan(1);
    while (!span.empty() && isSkipped(span.back()))
        span = span.first(span.size() - 1);
    return span;
}

Span unwrapped(Span span)
{
    span = trimmed(span);
    while (!span.empty() && (span.back().isSign(u')') || span.back().isSign(u'(')))
        span = trimmed(span.first(span.size() - 1));
    return span;
}

Points completePoints(Span span, Lack &lack, Side side)
{
    span = trimmed(span);
    const bool isStart = side == Side::Start;
    if (begins(span, Meaning::Early) && span.front().value == (isStart ? 0 : 2))
        span = span.subspan(1);
    if (const auto monday = mondayOf(span, lack))
        return {pointOn(*monday + (isStart ? 0 : 6))};
    Points points;
    const Shaped found = shaped(span);
    if (found.hasEdgeOfDay)
        note(lack, Lack::PartOfDay);
    if (found.isNoDate)
        note(lack, Lack::NoSuchDay);
    for (const Point &point : found.points) {
        if (!point.isComplete())
            note(lack, point.year ? Lack::MonthMissing : Lack::YearMissing);
        else if (textsOf(point).empty())
            note(lack, lackOf(point));
        else
            points.push_back(isStart ? firstOf(point) : lastOf(point));
    }
    return points;
}

namespace {

int monthOf(const Point &point)
{
    return point.part <= 12 ? point.part : firstMonthOf(point.part);
}

/// "30 December – 2 January 2025" begins the year before; a year is said at one end only. "June – May 2025" is a slip.
void settleNewYear(Pair &pair, bool hasStartYear, bool hasEndYear)
{
    constexpr int kJuly = 7;
    const bool isOverNewYear = pair.start.year && pair.end.year && pair.start.part != 0 && pair.end.part != 0 &&
                               *pair.start.year == *pair.end.year && monthOf(pair.start) >= kJuly &&
                               monthOf(pair.end) < kJuly;
    if (!isOverNewYear || hasStartYear == hasEndYear || pair.start.isInSomeYear())
        return;
    if (hasEndYear)
        --*pair.start.year;
    else
        ++*pair.end.year;
}

/// By the clocks that are said; a time without one is on that of the other.
std::optional<std::int64_t> lengthUs(const Pair &pair)
{
    const auto isDayTime = [](const Point &point) {
        return point.time && point.isComplete() && point.isMonth() && point.day != 0 && point.year;
    };
    if (!isDayTime(pair.start) || !isDayTime(pair.end))
        return {};
    const auto hasClock = [](const ClockTime &time) { return time.zone || !time.offset.empty(); };
    const auto utcUs = [](const Point &point, const ClockTime &clock) {
        const CivilDate date{*point.year, point.part, point.day};
        const std::int64_t localUs = daysFromCivil(date) * kDay.us + point.time->dayUs;
        if (clock.zone)
            return clock.zone->toInstant(localUs, Overlap::Earlier).us;
        const bool isShifted = clock.offset.size() > 1; // no Z
        const int minutes =
            isShifted ? std::stoi(clock.offset.substr(1, 2)) * 60 + std::stoi(clock.offset.substr(4)) : 0;
        return localUs - (clock.offset.starts_with('-') ? -minutes : minutes) * kMinute.us;
    };
    const ClockTime &ofStart = hasClock(*pair.start.time) ? *pair.start.time : *pair.end.time;
    const ClockTime &ofEnd = hasClock(*pair.end.time) ? *pair.end.time : *pair.start.time;
    return utcUs(pair.end, ofEnd) - utcUs(pair.start, ofStart);
}

/// "5 May 2025 22:00-02:00" ends on the next day, "14:30-14:15" is a slip.
void settleMidnight(Pair &pair, const Point &typedEnd)
{
    constexpr std::int64_t kLongestNight = 16 * kHour.us;
    const bool isTimeOnly = typedEnd.time && typedEnd.day == 0 && typedEnd.part == 0 && !typedEnd.year;
    const auto length = isTimeOnly ? lengthUs(pair) : std::nullopt;
    if (!length || *length >= 0 || *length + kDay.us > kLongestNight)
        return;
    Point day = pair.end;
    day.time.reset();
    day.weekday = 0;
    const auto next = neighbour(day, 1);
    if (!next)
        return;
    pair.end.year = next->year;
    pair.end.part = next->part;
    pair.end.day = next->day;
}

/// The 12 of "5 May 2025 10:00 – 12".
bool isDayOrHour(const Point &number, const Point &other)
{
    return other.time && !number.time && number.day != 0 && number.part == 0;
}

/// "early 2022 to late 2024" is both by quarters, both by thirds, or both years as a whole.
bool areSaidAlike(const Pair &pair)
{
    return pair.start.edgeWay == pair.end.edgeWay;
}

bool isHalfWhole(const Pair &pair)
{
    const bool areBoth = pair.start.edgeOf >= 0 && pair.end.edgeOf >= 0;
    return areBoth && (pair.start.edgeWay == EdgeWay::Whole) != (pair.end.edgeWay == EdgeWay::Whole);
}

} // namespace

std::vector<Pair> pairsOf(Span left, Span right, Lack &lack)
{
    std::vector<Pair> pairs;
    const Shaped starts = shapedLike(trimmed(right), trimmed(left));
    const Shaped ends = shapedLike(trimmed(left), trimmed(right));
    if (starts.hasEdgeOfDay || ends.hasEdgeOfDay)
        note(lack, Lack::PartOfDay);
    for (const Point &start : starts.points) {
        for (const Point &end : ends.points) {
            Pair pair{completed(start, end), completed(end, start)};
            pair.start = completed(pair.start, pair.end);
            settleNewYear(pair, start.year.has_value(), end.year.has_value());
            settleMidnight(pair, end);
            if (isDayOrHour(start, end) || isDayOrHour(end, start))
                note(lack, Lack::MonthMissing);
            else if (!pair.start.isComplete() || !pair.end.isComplete())
                note(lack, Lack::YearMissing);
            else if (textsOf(pair.start).empty() || textsOf(pair.end).empty())
                note(lack, lackOf(textsOf(pair.start).empty() ? pair.start : pair.end));
            else
                pairs.push_back(std::move(pair));
        }
    }
    const auto keepOnly = [&pairs](const auto &isWanted) {
        if (std::any_of(pairs.begin(), pairs.end(), isWanted))
            std::erase_if(pairs, [&isWanted](const Pair &pair) { return !isWanted(pair); });
    };
    std::erase_if(pairs, isHalfWhole);
    keepOnly([](const Pair &pair) { return pair.start.precision() == pair.end.precision(); });
    const bool areEdges = std::ranges::any_of(pairs, [](const Pair &pair) {
        return pair.start.edgeOf >= 0 && pair.end.edgeOf >= 0 && areSaidAlike(pair) &&
               pair.start.edgeWay != EdgeWay::Whole;
    });
    if (areEdges)
        std::erase_if(pairs, [](const Pair &pair) { return !areSaidAlike(pair); });
    for (Pair &pair : pairs) {
        const bool isOneMoment = lengthUs(pair) == 0; // "14:30 CEST / 12:30 UTC"
        pair = {firstOf(pair.start), isOneMoment ? firstOf(pair.start) : lastOf(pair.end)};
    }
    return pairs;
}

Texts intervals(const std::vector<Pair> &pairs)
{
    Texts texts;
    for (const Pair &pair : pairs) {
        for (const std::string &start : textsOf(pair.start)) {
            for (const std::string &end : textsOf(pair.end)) {
                const bool isOne = pair.start.edgeWay == EdgeWay::Whole || pair.start.time; // "early to mid May"
                append(texts, {start == end && isOne ? start : start + '/' + end});
            }
        }
    }
    return texts;
}

bool connects(const Token &token)
{
    return token.is(Meaning::To) || token.is(Meaning::Until) || token.isSign(u'–') || token.isSign(u'-') ||
           token.isSign(u'/');
}

namespace {

/// "5–7/2025": months, as there is no other reading.
std::vector<Pair> monthPairs(Span left, Span right)
{
    std::vector<Pair> pairs;
    const Span start = trimmed(left);
    if (start.size() != 1 || !start.front().is(Meaning::Number))
        return pairs;
    for (const Point &end : shaped(trimmed(right)).points) {
        if (!end.isComplete() || !end.isMonth() || end.day != 0 || start.front().value >= end.part)
            continue;
        Pair pair{end, end};
        pair.start.part = static_cast<int>(start.front().value);
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

/// "10/11-12/2022" ends on another day of the same month, too.
std::vector<Pair> dayPairs(const Token &connector, Span left, Span right)
{
    const auto isNumberAt = [](Span span, std::size_t n) { return span[n].is(Meaning::Number); };
    const Span start = trimmed(left);
    const Span end = trimmed(right);
    const bool isDays = connector.isSign(u'-') && start.size() == 3 && end.size() == 3 && isNumberAt(start, 0) &&
                        start[1].isSign(u'/') && isNumberAt(start, 2) && isNumberAt(end, 0) && end[1].isSign(u'/') &&
                        end[2].is(Meaning::Year);
    std::vector<Pair> pairs;
    for (const Point &point : isDays ? shaped(start).points : Points()) {
        Pair pair{point, point};
        pair.end.day = static_cast<int>(end.front().value);
        pair.start.year = pair.end.year = end[2].value;
        if (pair.start.day < pair.end.day && !textsOf(pair.start).empty() && !textsOf(pair.end).empty())
            pairs.push_back(std::move(pair));
    }
    return pairs;
}

/// "May 2021/22" is the May of the one year or of the other, "May 2021–22" also all of the second; of a quarter nobody
/// knows whether the year is one of the calendar.
std::vector<Pair> shortYearPairs(const Token &connector, Span left, Span right, Lack &lack)
{
    std::vector<Pair> pairs;
    const Span end = trimmed(right);
    const bool isYear = end.size() == 1 && end.front().is(Meaning::Number) && end.front().digits == 2;
    for (const Point &start : isYear ? shaped(trimmed(left)).points : Points()) {
        const bool isPart = start.isComplete() && start.part != 0 && start.day == 0 && start.dayMask.empty() &&
                            start.edgeOf < 0 && !start.isInSomeYear();
        Point year;
        year.year = isPart ? *start.year - *start.year % 100 + end.front().value : 0;
        if (!isPart || *year.year <= *start.year)
            continue;
        if (!start.isMonth()) {
            constexpr int kFirstQuarter = 33; // of seasons it is told by their shape
            note(lack, start.part < kFirstQuarter ? Lack::NothingKnown : Lack::PartOfTwoYears);
            continue;
        }
        Point month = start;
        month.year = year.year;
        if (!connector.isSign(u'/'))
            pairs.push_back({start, year});
        pairs.push_back({start, month});
    }
    return pairs;
}

/// A slash within words joins only what is equally precise. Of "May 2021–2022" nobody knows whether the end is a May.
std::vector<Pair> pairsBy(const Token &connector, Span left, Span right, Lack &lack)
{
    std::vector<Pair> pairs = pairsOf(left, right, lack);
    if (pairs.empty() && !connector.isSign(u'/'))
        pairs = monthPairs(left, right);
    if (pairs.empty() && connector.is(Meaning::Sign))
        return shortYearPairs(connector, left, right, lack);
    if (!connector.is(Meaning::Sign))
        return pairs;
    const std::vector<Pair> days = dayPairs(connector, left, right);
    pairs.insert(pairs.begin(), days.begin(), days.end());
    std::vector<Pair> parts;
    for (const Pair &pair : pairs) {
        const bool isYearBehindPart = pair.start.part != 0 && pair.start.day == 0 && pair.end.precision() == 2;
        if (!isYearBehindPart || pair.end.edgeOf >= 0 || pair.start.time)
            continue;
        Pair both = pair;
        both.end.part = pair.start.part;
        parts.push_back(std::move(both));
    }
    if (connector.isSign(u'/') && !connector.hasBlankBefore) {
        std::erase_if(pairs, [](const Pair &pair) { return pair.start.precision() != pair.end.precision(); });
        pairs.insert(pairs.end(), parts.begin(), parts.end());
        return pairs;
    }
    pairs.insert(pairs.end(), parts.begin(), parts.end());
    return pairs;
}

/// "May/June 2025" is one of the two, or from the one to the other; of times the day, as EDTF has no set of these.
/// Years are not asked about: "2021/22" is a season, a school or a business year. Dates of other precision can only be
/// the ends of a time.
Texts eitherOf(std::vector<Pair> pairs)
{
    constexpr int kYear = 2;
    std::erase_if(pairs, [](const Pair &pair) {
        const bool isOver = pair.start.part == pair.end.part && isOverTheMonth(pair.start, pair.end);
        const bool areYears = pair.start.precision() == kYear && pair.start.edgeOf < 0;
        return isOver || pair.start.precision() != pair.end.precision() || areYears;
    });
    Texts texts;
    for (const std::string &interval : intervals(pairs)) {
        const std::size_t slash = interval.find('/');
        if (slash == std::string::npos)
            continue;
        if (interval.find('T') != std::string::npos)
            append(texts, someTimeIn(interval));
        else if (EdtfDate::parse(interval, EdtfMode::Extended)) // the 22 of "28 May 2021/22" is no day behind it
            append(texts, {'[' + interval.substr(0, slash) + ',' + interval.substr(slash + 1) + ']'});
    }
    return texts;
}

/// What stands before and behind a connecting word or sign.
Texts rangeAt(Span left, Span right, const Token &connector, Lack &lack)
{
    const bool isDash = connector.isSign(u'–');
    const auto open = [](const std::string &text) { return text + "/.."; };
    const auto unknown = [](const std::string &text) { return text + '/'; };
    if (right.empty() && (isDash || connector.isSign(u'-'))) { // "2022–": lasting, or not known to end
        Texts texts = each(completePoints(left, lack, Side::Start), open);
        append(texts, each(completePoints(left, lack, Side::Start), unknown));
        return texts;
    }
    if (left.empty() && isDash)
        return each(completePoints(right, lack, Side::End), [](const std::string &text) { return "../" + text; });
    if (right.size() == 1 && right.front().is(Meaning::Present))
        return each(completePoints(left, lack, Side::Start), open);
    if (right.size() == 1 && (right.front().is(Meaning::Unknown) || right.front().isSign(u'?')))
        return each(completePoints(left, lack, Side::Start), unknown);
    if (left.size() == 1 && (left.front().is(Meaning::Unknown) || left.front().isSign(u'?')))
        return each(completePoints(right, lack, Side::End), [](const std::string &text) { return '/' + text; });
    const std::vector<Pair> pairs = pairsBy(connector, left, right, lack);
    Texts texts = connector.isSign(u'/') ? eitherOf(pairs) : Texts();
    append(texts, intervals(pairs));
    const bool isToday = right.size() == 3 && right.front().isToday; // day, month, year
    if (isToday)                                                     // until today, or to this day
        append(texts, each(completePoints(left, lack, Side::Start), open));
    return texts;
}

} // namespace

Texts rangesOf(Span span, Lack &lack)
{
    const bool isSince = begins(span, Meaning::Since);
    if (isSince || begins(span, Meaning::From))
        span = span.subspan(1);
    const auto slashes = std::count_if(span.begin(), span.end(), [](const Token &token) { return token.isSign(u'/'); });
    Texts texts;
    for (std::size_t n = 0; n < span.size(); ++n) {
        if (!connects(span[n]) || (span[n].isSign(u'/') && !span[n].hasBlankBefore && slashes > 1))
            continue;
        std::size_t behind = n + 1;
        while (behind < span.size() && connects(span[behind]) && !span[behind].isSign(u'/')) // "– until"
            ++behind;
        const Span right = unwrapped(span.subspan(behind));
        const bool isOpen =
            right.empty() ||
            (right.size() == 1 && (right.front().is(Meaning::Present) || right.front().is(Meaning::Unknown)));
        const Span left = trimmed(span.first(n));
        const bool isOfEnd = left.size() > 1 && !span[n].is(Meaning::Sign) &&
                             (left.back().is(Meaning::Perhaps) || left.back().is(Meaning::Circa));
        if (isOfEnd) { // "from 1984, probably to 1986"
            Tokens end{left.back()};
            end.insert(end.end(), right.begin(), right.end());
            append(texts, rangeAt(trimmed(left.first(left.size() - 1)), end, span[n], lack));
        } else if (!isSince || isOpen || !span[n].is(Meaning::Sign)) { // "since 2021–2025" is no range
            append(texts, rangeAt(span.first(n), right, span[n], lack));
        }
        n = behind - 1;
    }
    return texts;
}

} // namespace kronika::typed
