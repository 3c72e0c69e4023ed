// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/datefigures.h"

#include "models/io/table/celltext.h"
#include "models/io/table/dateparts.h"
#include "models/io/text/datetext.h"
#include "models/time/calendar.h"
#include "models/time/edtf.h"
#include "models/time/typeddate.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace kronika::table {

namespace {

/// Up to `most` digits at `at`, which moves behind them; -1 if there are none or more.
int numberAt(std::string_view text, std::size_t &at, std::size_t most)
{
    const std::size_t start = at;
    int number = 0;
    while (at < text.size() && isDigit(text[at]) && at - start <= most)
        number = number * 10 + (text[at++] - '0');
    return at == start || at - start > most ? -1 : number;
}

/// `T14:30:00` of what stands behind a date; nothing if it is no time.
std::optional<std::string> dateWithRest(const std::string &date, std::string_view rest)
{
    if (rest.starts_with('T'))
        rest.remove_prefix(1);
    if (rest.empty())
        return datetext::isEdtf(date) ? std::optional(date) : std::nullopt;
    if (auto whole = datetext::fromIso(date + " " + std::string(rest)))
        return whole;
    const auto clock = clockText(rest);
    if (clock) {
        std::string text = date + "T" + *clock;
        return datetext::isEdtf(text) ? std::optional(std::move(text)) : std::nullopt;
    }
    // "14.30 Uhr", "2:30 PM CEST"
    const std::string words = date + " " + std::string(rest);
    const TypedCell typed = readTypedCell(QString::fromStdString(words));
    const bool isTime = typed.dates.size() == 1 && !typed.dates.front().isInterval() &&
                        typed.dates.front().text().starts_with(date + "T");
    return isTime ? std::optional(typed.dates.front().text()) : std::nullopt;
}

} // namespace

std::optional<Triple> tripleOf(std::string_view text)
{
    if (text.size() < 6 || !isDigit(text[0]) || (isDigit(text[1]) && text.size() > 2 && isDigit(text[2])))
        return std::nullopt;
    Triple triple;
    std::size_t at = 0;
    triple.first = numberAt(text, at, 2);
    if (at >= text.size() || (text[at] != '.' && text[at] != '/' && text[at] != '-'))
        return std::nullopt;
    const char separator = text[at++];
    triple.hasDots = separator == '.';
    while (triple.hasDots && at < text.size() && text[at] == ' ')
        ++at;
    triple.second = numberAt(text, at, 2);
    if (triple.first < 1 || triple.second < 1 || at >= text.size() || text[at] != separator)
        return std::nullopt;
    ++at;
    while (triple.hasDots && at < text.size() && text[at] == ' ')
        ++at;
    const std::size_t yearStart = at;
    triple.year = numberAt(text, at, 4);
    const std::size_t yearDigits = at - yearStart;
    if (triple.year < 0 || (yearDigits != 4 && yearDigits != 2))
        return std::nullopt;
    triple.hasShortYear = yearDigits == 2;
    triple.rest = trimmed(text.substr(at));
    if (triple.rest.starts_with(','))
        triple.rest = trimmed(triple.rest.substr(1));
    // "12.5.2025-14.5.2025" is a range, and none of this function's business.
    const bool isTime = triple.rest.empty() || isDigit(triple.rest.front()) ||
                        (triple.rest.front() == 'T' && triple.rest.size() > 1 && isDigit(triple.rest[1]));
    return isTime ? std::optional(triple) : std::nullopt;
}

std::optional<TripleSpan> tripleSpanOf(std::string_view text)
{
    constexpr std::size_t kSecondSlash = 5;
    if (text.find('/') > 2 || text.find('/', 3) > kSecondSlash)
        return std::nullopt;
    const auto plainTriple = [](std::string_view part) {
        const auto triple = tripleOf(trimmed(part));
        return triple && !triple->hasDots && !triple->hasShortYear && triple->rest.empty() ? triple : std::nullopt;
    };
    for (const std::string_view dash : {"-", "\xE2\x80\x93", "\xE2\x80\x94"}) {
        const std::size_t at = text.find(dash);
        if (at == std::string_view::npos)
            continue;
        const auto first = plainTriple(text.substr(0, at));
        const auto last = plainTriple(text.substr(at + dash.size()));
        if (first && last)
            return TripleSpan{*first, *last};
    }
    return std::nullopt;
}

bool isLongNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view fraction = point < text.size() ? text.substr(point + 1) : std::string_view("0");
    return point >= 8 && point <= 19 && isAllDigits(text.substr(0, point)) && isAllDigits(fraction);
}

bool isOfUnknownUnit(std::string_view text)
{
    const std::size_t digits = std::min(text.find('.'), text.size()) - (text.starts_with('-') ? 1 : 0);
    constexpr std::array<std::size_t, 5> kUnknown{11, 12, 14, 17, 18};
    return std::find(kUnknown.begin(), kUnknown.end(), digits) != kUnknown.end();
}

std::optional<std::string> dayNumber(std::string_view text)
{
    if (text.size() != 8 || !isAllDigits(text))
        return std::nullopt;
    std::string date(text.substr(0, 4));
    date.append("-").append(text.substr(4, 2)).append("-").append(text.substr(6, 2));
    const bool isLikely = text.starts_with("1") || text.starts_with("20");
    return isLikely && datetext::isEdtf(date) ? std::optional(date) : std::nullopt;
}

std::optional<std::string> epochDate(std::string_view text)
{
    const std::size_t point = text.find('.');
    const auto count = datetext::wholeNumber(text.substr(0, point));
    // Seconds before March 1973 have eight digits, as days have in other orders: 28052025.
    constexpr std::int64_t leastCount = 100'000'000;
    if (!count || std::abs(*count) < leastCount)
        return std::nullopt;
    const datetext::EpochUnit unit = datetext::unitOf(*count);
    if (point == std::string_view::npos || unit != datetext::EpochUnit::Seconds)
        return datetext::fromEpoch(*count, unit);
    auto date = datetext::fromEpoch(*count, unit);
    if (!date || *count < 0)
        return std::nullopt;
    date->insert(date->size() - 1, text.substr(point));
    return datetext::isEdtf(*date) ? date : std::nullopt;
}

std::optional<std::string> tripleDate(const Triple &triple, DateOrder order, int year)
{
    const int day = order == DateOrder::DayMonth ? triple.first : triple.second;
    const int month = order == DateOrder::DayMonth ? triple.second : triple.first;
    std::string number = std::to_string(year);
    number.insert(0, 4 - std::min<std::size_t>(4, number.size()), '0');
    return dateWithRest(number + "-" + twoDigits(month) + "-" + twoDigits(day), triple.rest);
}

std::optional<std::string> tripleSpanDate(const TripleSpan &span, DateOrder order)
{
    const auto first = tripleDate(span.first, order, span.first.year);
    const auto last = tripleDate(span.last, order, span.last.year);
    if (!first || !last)
        return std::nullopt;
    std::string text = *first + "/" + *last;
    return datetext::isEdtf(text) ? std::optional(std::move(text)) : std::nullopt;
}

std::optional<std::string> yearFirst(std::string_view text)
{
    std::size_t at = 0;
    const int year = numberAt(text, at, 4);
    if (year < 0 || at != 4 || at >= text.size() || (text[at] != '/' && text[at] != '.' && text[at] != '-'))
        return std::nullopt;
    const char separator = text[at++];
    const int month = numberAt(text, at, 2);
    if (month < 1 || month > 12 || at >= text.size() || text[at] != separator)
        return std::nullopt;
    ++at;
    const int day = numberAt(text, at, 2);
    if (day < 1)
        return std::nullopt;
    return dateWithRest(std::string(text.substr(0, 4)) + "-" + twoDigits(month) + "-" + twoDigits(day),
                        trimmed(text.substr(at)));
}

std::optional<std::string> yearNumber(std::string_view text)
{
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    const bool isYear = isAllDigits(digits) && (digits.size() == 3 || (text.starts_with('-') && digits.size() <= 11));
    const auto year = isYear ? datetext::wholeNumber(text) : std::nullopt;
    const bool isNone = year && *year == 0 && text.starts_with('-'); // -0000
    return year && !isNone ? std::optional(datetext::yearText(*year)) : std::nullopt;
}

std::optional<std::string> serialDate(std::string_view text, int firstYear)
{
    constexpr std::size_t kMostDigits = 7;
    constexpr std::int64_t kFirst = 61; // behind the 29 February 1900 that never was
    constexpr std::int64_t kLast = 2'957'003;
    constexpr int kDaySeconds = 86'400;
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point < text.size() ? text.substr(point + 1) : std::string_view("0");
    const auto days = whole.size() <= kMostDigits && isAllDigits(whole) && isAllDigits(fraction)
                          ? datetext::wholeNumber(whole)
                          : std::nullopt;
    if (!days || *days < kFirst || *days > kLast)
        return std::nullopt;
    const std::int64_t epoch = firstYear == 1904 ? daysFromCivil({1904, 1, 1}) : daysFromCivil({1899, 12, 30});
    const CivilDate day = civilFromDays(epoch + *days);
    std::string date = datetext::yearText(day.year) + "-" + twoDigits(day.month) + "-" + twoDigits(day.day);
    const double part = QString::fromStdString("0." + std::string(fraction)).toDouble();
    const int seconds = std::min(static_cast<int>(part * kDaySeconds + 0.5), kDaySeconds - 1);
    if (seconds > 0) {
        date += "T" + twoDigits(seconds / 3600) + ":" + twoDigits(seconds / 60 % 60);
        if (seconds % 60 != 0)
            date += ":" + twoDigits(seconds % 60);
    }
    return datetext::isEdtf(date) ? std::optional(std::move(date)) : std::nullopt;
}

std::optional<std::string> withoutZeroParts(std::string_view text)
{
    constexpr std::size_t kSize = 10;
    if (text.size() != kSize)
        return std::nullopt;
    const bool isYearFirst = !isDigit(text[4]);
    const std::size_t separator = isYearFirst ? 4 : 2;
    const std::string_view year = isYearFirst ? text.substr(0, 4) : text.substr(6);
    const std::string_view month = isYearFirst ? text.substr(5, 2) : text.substr(3, 2);
    const std::string_view day = isYearFirst ? text.substr(8) : text.substr(0, 2);
    const bool isDate = isAllDigits(year) && isAllDigits(month) && isAllDigits(day) &&
                        text[separator] == text[isYearFirst ? 7 : 5] &&
                        std::string_view("-./").find(text[separator]) != std::string_view::npos;
    // 1900-01-00 is what spreadsheets show of an empty cell.
    if (!isDate || day != "00" || year == "0000" || (year == "1900" && month == "01"))
        return std::nullopt;
    std::string date(year);
    if (month != "00")
        date.append("-").append(month);
    return datetext::isEdtf(date) ? std::optional(date) : std::nullopt;
}

std::optional<std::string> spanOfOneYear(std::string_view text)
{
    constexpr std::size_t kDay = 10;
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || slash < kDay || text.size() < kDay + 6)
        return std::nullopt;
    const std::string start(trimmed(text.substr(0, slash)));
    const std::string_view end = trimmed(text.substr(slash + 1));
    const bool isEnd = end.size() == 5 && end[2] == '-' && isAllDigits(end.substr(0, 2)) && isAllDigits(end.substr(3));
    if (start.size() != kDay || start[4] != '-' || !isEnd)
        return std::nullopt;
    std::string span = start + "/" + start.substr(0, 5) + std::string(end);
    return datetext::isEdtf(span) && span.substr(kDay + 1) > start ? std::optional(std::move(span)) : std::nullopt;
}

std::string_view withoutZoneOfDay(std::string_view text)
{
    constexpr std::size_t kLongestZone = 5;
    const std::size_t blank = text.rfind(' ');
    if (blank == std::string_view::npos || blank == 0)
        return {};
    const std::string_view zone = text.substr(blank + 1);
    const bool isName = zone.size() >= 2 && zone.size() <= kLongestZone &&
                        std::all_of(zone.begin(), zone.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isName || zone == "AD" || zone == "BC" || zone == "CE" || zone == "BCE" || zone == "AM" || zone == "PM")
        return {};
    return allInZone("2000-01-01T10:00", zone).empty() ? std::string_view() : trimmed(text.substr(0, blank));
}

} // namespace kronika::table
