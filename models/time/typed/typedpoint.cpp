// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedpoint.h"

#include "models/time/edtf.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kronika::typed {

namespace {

/// EDTF's codes of the first quarter, quadrimester and half of a year.
constexpr int kFirstShare = 33;
constexpr int kFirstThird = 37;
constexpr int kFirstHalf = 40;

std::string padded(std::int64_t value, std::size_t digits)
{
    std::string text = std::to_string(value);
    if (text.size() < digits)
        text.insert(0, digits - text.size(), '0');
    return text;
}

std::string yearText(const Point &point)
{
    std::int64_t year = *point.year;
    const bool isNegative = year < 0;
    std::string text = padded(std::llabs(year), 4);
    const std::string sign = isNegative ? "-" : "";
    if (text.size() > 4)
        return "Y" + sign + text;
    for (int n = 0; n < point.maskedDigits; ++n)
        text[text.size() - 1 - static_cast<std::size_t>(n)] = 'X';
    return sign + text;
}

std::string signOf(const Doubt &doubt)
{
    if (doubt.isApproximate)
        return doubt.isUncertain ? "%" : "~";
    return doubt.isUncertain ? "?" : "";
}

std::string qualifierText(const Point &point)
{
    return signOf({point.isApproximate, point.isUncertain});
}

std::string dateText(const Point &point)
{
    if (!point.written.empty())
        return point.written;
    // A sign behind a component holds for those before it, too: "2004-06~-11".
    const bool areAlike = point.part != 0 && signOf(point.yearDoubt) == signOf(point.partDoubt);
    std::string text = yearText(point) + (areAlike ? "" : signOf(point.yearDoubt));
    if (point.part != 0)
        text += '-' + (areAlike ? "" : signOf(point.partDoubt)) + padded(point.part, 2);
    if (areAlike)
        text += signOf(point.yearDoubt);
    if (point.day != 0)
        text += '-' + signOf(point.dayDoubt) + padded(point.day, 2);
    else if (!point.dayMask.empty())
        text += '-' + point.dayMask;
    return text;
}

std::string offsetText(Duration offset)
{
    const std::int64_t minutes = std::llabs(offset.us) / kMinute.us;
    return (offset.us < 0 ? "-" : "+") + padded(minutes / 60, 2) + ':' + padded(minutes % 60, 2);
}

/// What the clock of a named zone is from UTC at that time; both where it is shown twice, in a gap the later one.
std::vector<std::string> offsetsIn(const Zone &zone, const Point &point)
{
    const std::int64_t local = daysFromCivil({*point.year, point.part, point.day}) * kDay.us + point.time->dayUs;
    std::vector<std::string> texts;
    for (const Overlap overlap : {Overlap::Earlier, Overlap::Later}) {
        // What the wall clock is ahead of the instant: in a gap the later offset, which no clock shows yet.
        std::string text = offsetText(Instant{local} - zone.toInstant(local, overlap));
        if (texts.empty() || texts.back() != text)
            texts.push_back(std::move(text));
    }
    return texts;
}

/// Months from `part`'s first to behind its last, in months from the year's January.
struct Months
{
    int first;
    int count;
};

Months monthsOf(int part)
{
    constexpr std::array<Months, 9> kParts{
        {{0, 3}, {3, 3}, {6, 3}, {9, 3}, {0, 4}, {4, 4}, {8, 4}, {0, 6}, {6, 6}}}; // 33 to 41
    if (part <= 12)
        return {part - 1, 1};
    if (part >= 33)
        return kParts[static_cast<std::size_t>(part - 33) % kParts.size()];
    return {(part - 21) % 4 * 3 + 2, 3};
}

bool isValidDay(const Point &point)
{
    return *point.year > kFirstYear && *point.year < kLastYear && point.part >= 1 && point.part <= 12 &&
           isValidDate({*point.year, point.part, point.day});
}

Point ofMonth(const Point &point, int month)
{
    const CivilDate date = addMonths({*point.year, 1, 1}, month);
    Point result;
    result.year = date.year;
    result.part = date.month;
    return result;
}

/// The year before or after the year, decade or century.
Point ofYear(const Point &point, int direction)
{
    const int span = point.maskedDigits == 0 ? 1 : point.maskedDigits == 1 ? 10 : 100;
    const std::int64_t size = std::llabs(*point.year) / span * span;
    const std::int64_t away = size + span;
    Point result;
    if (point.maskedDigits == 0)
        result.year = *point.year + direction;
    else if (*point.year < 0)
        result.year = direction < 0 ? -away : 1 - size;
    else
        result.year = direction > 0 ? away : size - 1;
    return result;
}

bool isOnItsWeekday(const Point &point)
{
    return point.weekday == 0 || (point.day != 0 && !point.isInSomeYear() &&
                                  isoWeekday(daysFromCivil({*point.year, point.part, point.day})) == point.weekday);
}

/// A third of `count` years or months, counted from 0.
struct Steps
{
    int first;
    int last;
};

Steps thirdOf(int which, int count)
{
    const int size = count / 3;
    if (count % 3 == 1 && count > 4) // ten years: 0 to 3, 4 to 6, 7 to 9
        return which == 0 ? Steps{0, size} : which == 1 ? Steps{size + 1, 2 * size} : Steps{2 * size + 1, count - 1};
    if (which == 0)
        return {0, size - 1};
    return which == 1 ? Steps{size, count - size - 1} : Steps{count - size, count - 1};
}

/// The months or years that a part of a year, a decade or a century counts.
int stepCount(const Point &point)
{
    return point.part != 0 ? monthsOf(point.part).count : point.maskedDigits == 1 ? 10 : 100;
}

/// The month or year that is `steps` behind the first one.
Point atStep(const Point &point, int steps)
{
    if (point.part != 0)
        return ofMonth(point, monthsOf(point.part).first + steps);
    Point bound;
    const int count = stepCount(point);
    const std::int64_t first = std::llabs(*point.year) / count * count;
    bound.year = *point.year < 0 ? steps - first - count + 1 : first + steps;
    return bound;
}

/// The bound of a third: around, unless it is that of the whole, too.
Point boundOfThird(const Point &point, bool isFirst)
{
    const int count = stepCount(point);
    const Steps third = thirdOf(point.third, count);
    Point bound = atStep(point, isFirst ? third.first : third.last);
    const bool isOuter = isFirst ? third.first == 0 : third.last == count - 1;
    bound.isApproximate = !isOuter || third.first == third.last;
    return bound;
}

/// Halves of a month meet at its middle day, thirds are of ten days but for the last one.
Point dayOfShare(const Point &point, bool isFirst)
{
    const int days = daysInMonth(*point.year, point.part);
    const int length = point.shares == 2 ? point.middleDay : 10;
    Point bound;
    bound.year = point.year;
    bound.part = point.part;
    const bool isEnd = point.share == point.shares;
    bound.day = isFirst ? (point.share - 1) * length + 1 : isEnd ? days : point.share * length;
    return bound;
}

/// A bound that falls within a month or a year is around.
Point boundOfShare(const Point &point, bool isFirst)
{
    if (point.isMonth())
        return dayOfShare(point, isFirst);
    const int cut = stepCount(point) * (isFirst ? point.share - 1 : point.share);
    const bool isWithin = cut % point.shares != 0;
    const int step = cut / point.shares;
    Point bound = atStep(point, isFirst || isWithin ? step : step - 1);
    bound.isApproximate = isWithin;
    return bound;
}

Point boundOf(const Point &point, bool isFirst)
{
    if (!point.isSpread())
        return point;
    Point bound = point.edgeWay == EdgeWay::Share ? boundOfShare(point, isFirst) : boundOfThird(point, isFirst);
    bound.isApproximate |= point.isApproximate;
    bound.isUncertain = point.isUncertain;
    bound.edgeOf = point.edgeOf;
    return bound;
}

/// The quarter of a month is no number of days.
bool hasBounds(const Point &point)
{
    const bool isQuarterOfMonth = point.isMonth() && point.edgeWay == EdgeWay::Share && point.shares == 4;
    return *point.year > kFirstYear && *point.year < kLastYear && !isQuarterOfMonth;
}

} // namespace

Point firstOf(const Point &point)
{
    return boundOf(point, true);
}

Point lastOf(const Point &point)
{
    return boundOf(point, false);
}

int firstMonthOf(int part)
{
    return monthsOf(part).first + 1;
}

bool Point::isComplete() const
{
    if (!year)
        return false;
    const bool hasDay = day != 0 || !dayMask.empty();
    return (!hasDay || part != 0) && (!time || day != 0);
}

int Point::precision() const
{
    if (edgeOf >= 0)
        return edgeOf;
    if (!written.empty())
        return written.size() < 7 ? 2 : written.size() < 10 ? 3 : 4;
    if (time)
        return 5;
    if (day != 0 || !dayMask.empty())
        return 4;
    return part != 0 ? 3 : 2 - maskedDigits;
}

bool isFirstCenturyBeforeChrist(const Point &point)
{
    constexpr int century = 2;
    return point.maskedDigits == century && point.year && *point.year < 0 && *point.year > -100;
}

std::vector<std::string> textsOf(const Point &point)
{
    if (!point.isComplete() || (point.day != 0 && !isValidDay(point)) || (point.time && !qualifierText(point).empty()))
        return {};
    if (!isOnItsWeekday(point) || (point.isDoubtedInPart() && (point.time || point.isSpread())))
        return {};
    if (point.isInSomeYear() && (point.time || point.isSpread()))
        return {};
    if (point.isSpread()) {
        if (!hasBounds(point))
            return {};
        const std::string first = dateText(firstOf(point)) + qualifierText(firstOf(point));
        const std::string last = dateText(lastOf(point)) + qualifierText(lastOf(point));
        return {first == last ? first : first + '/' + last};
    }
    if (isFirstCenturyBeforeChrist(point)) { // -00XX does not reach 0000
        const std::string sign = point.yearDoubt.isSaid() ? signOf(point.yearDoubt) : qualifierText(point);
        return point.part == 0 ? std::vector{"[-0099" + sign + "..0000" + sign + ']'} : std::vector<std::string>();
    }
    const std::string date = dateText(point);
    if (!point.time)
        return {date + qualifierText(point)};
    std::vector<std::string> texts;
    const std::vector<std::string> offsets =
        point.time->zone ? offsetsIn(*point.time->zone, point) : std::vector{point.time->offset};
    for (const std::string &offset : offsets)
        texts.push_back(date + 'T' + point.time->text + offset);
    return texts;
}

Point inYearOf(const Point &point, const Point &other)
{
    const bool isShare = point.part >= kFirstShare && point.edgeWay == EdgeWay::None && other.edgeWay == EdgeWay::Share;
    // Of "May to the 1990s" nobody knows the year, and the year of "28 May – 2025" is the end, and no other's.
    const bool isOfYear = other.written.empty() && other.part != 0;
    Point result = point;
    if (!isShare && isOfYear) {
        result.year = other.year;
        result.maskedDigits = other.maskedDigits;
        result.yearDoubt = other.yearDoubt;
    }
    if (!isShare)
        return result;
    result = other; // "first and second half of May": of the month, not of the year
    result.shares = point.part >= kFirstHalf ? 2 : point.part >= kFirstThird ? 3 : 4;
    const int first = result.shares == 2 ? kFirstHalf : result.shares == 3 ? kFirstThird : kFirstShare;
    result.share = point.part - first + 1;
    return result;
}

Point completed(Point point, const Point &other)
{
    if (point.shortYear && !point.year && other.year && other.part == 0 && other.maskedDigits == 0) {
        const std::int64_t year = *other.year - *other.year % 100 + *point.shortYear;
        // 1999-02 is over the century; 2021-12 is no range.
        const bool isOverTheCentury = *other.year % 100 >= 90 && *point.shortYear < 10;
        if (year > *other.year || isOverTheCentury)
            point.year = isOverTheCentury ? year + 100 : year;
        point.shortYear.reset();
    }
    const bool isTimeOnly = point.time && point.day == 0 && point.part == 0 && !point.year;
    if (isTimeOnly)
        point.day = other.day;
    if (point.day != 0 && point.part == 0 && other.day != 0) {
        point.part = other.part;
        point.partDoubt = other.partDoubt;
    }
    if (point.part != 0 && !point.year)
        point = inYearOf(point, other);
    const bool hasZone = point.time && (!point.time->offset.empty() || point.time->zone);
    if (point.time && !hasZone && other.time && (!other.time->offset.empty() || other.time->zone)) {
        ClockTime time = *point.time;
        time.offset = other.time->offset;
        time.zone = other.time->zone;
        point.time = std::make_shared<const ClockTime>(std::move(time));
    }
    return point;
}

std::optional<Point> neighbour(const Point &point, int direction)
{
    if (!point.isComplete() || point.time || point.isDoubtedInPart() || point.isInSomeYear() ||
        *point.year <= kFirstYear || *point.year >= kLastYear)
        return {};
    if (point.isSpread())
        return neighbour(direction < 0 ? firstOf(point) : lastOf(point), direction);
    if (!point.dayMask.empty()) { // "1X" is the days 10 to 19
        const int tens = (point.dayMask.front() - '0') * 10;
        Point day = point;
        day.dayMask.clear();
        day.day = direction < 0 ? std::max(1, tens) : std::min(tens + 9, daysInMonth(*point.year, point.part));
        return neighbour(day, direction);
    }
    Point result;
    if (point.day != 0) {
        if (!isValidDay(point))
            return {};
        const CivilDate date = civilFromDays(daysFromCivil({*point.year, point.part, point.day}) + direction);
        result.year = date.year;
        result.part = date.month;
        result.day = date.day;
    } else if (point.part != 0) {
        const Months months = monthsOf(point.part);
        result = ofMonth(point, direction > 0 ? months.first + months.count : months.first - 1);
    } else {
        result = ofYear(point, direction);
    }
    result.isApproximate = point.isApproximate;
    result.isUncertain = point.isUncertain;
    return result;
}

bool isOverTheMonth(const Point &day, const Point &next)
{
    constexpr int kMostOfAMonth = 20;
    return next.day != 0 && day.day > next.day + kMostOfAMonth;
}

} // namespace kronika::typed
