// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/datetext.h"

#include "models/time/calendar.h"
#include "models/time/commondate.h"
#include "models/time/edtf.h"
#include "models/time/zone.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace kronika::datetext {

namespace {

constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                   "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> kLongMonths{"january",   "february", "march",    "april",
                                                       "may",       "june",     "july",     "august",
                                                       "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<std::string> sound(std::string text)
{
    return isEdtf(text) ? std::optional(std::move(text)) : std::nullopt;
}

std::string padded(std::int64_t number, std::size_t width)
{
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

/// `+0200`, `+02:00`, `+2`, `-07`, `Z`, `UTC`, `GMT` as EDTF has it; nothing if it is none.
std::optional<std::string> offsetText(std::string_view text)
{
    text = trimmed(text);
    for (const std::string_view word : {"UTC", "GMT"}) {
        if (text.starts_with(word))
            text.remove_prefix(word.size());
        else
            continue;
        if (text.empty())
            return "Z";
        break;
    }
    if (text == "Z" || text == "z")
        return "Z";
    if (text.size() < 2 || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    std::string digits;
    for (const char c : text.substr(1)) {
        if (isDigit(c))
            digits += c;
        else if (c != ':')
            return std::nullopt;
    }
    if (digits.size() <= 2)
        digits = padded(std::stoll(digits), 2) + "00";
    if (digits.size() == 3)
        digits.insert(digits.begin(), '0');
    if (digits.size() != 4)
        return std::nullopt;
    if (digits == "0000")
        return "Z";
    return std::string(1, text.front()) + digits.substr(0, 2) + ":" + digits.substr(2);
}

/// `10:00`, `9:00:01`, `10:00:00.123`, `10:00:00,5`; nothing if it is none.
std::optional<std::string> clockText(std::string_view text)
{
    std::string out;
    std::size_t parts = 0;
    std::size_t at = 0;
    while (at < text.size() && parts < 3) {
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end == at || end - at > 2)
            return std::nullopt;
        out += (parts == 0 ? "" : ":") + padded(std::stoll(std::string(text.substr(at, end - at))), 2);
        ++parts;
        at = end;
        if (at >= text.size() || text[at] != ':')
            break;
        ++at;
    }
    if (parts < 2)
        return std::nullopt;
    if (at == text.size())
        return out;
    if (parts < 3 || (text[at] != '.' && text[at] != ',') || at + 1 == text.size())
        return std::nullopt;
    if (!std::all_of(text.begin() + std::ptrdiff_t(at) + 1, text.end(), isDigit))
        return std::nullopt;
    return out + "." + std::string(text.substr(at + 1));
}

/// What follows a date: a time of day, perhaps with an offset; `T10:00:00.000+0200`.
std::optional<std::string> timeText(std::string_view text)
{
    const std::size_t clockEnd = std::min(text.find_first_not_of("0123456789:.,"), text.size());
    const auto clock = clockText(text.substr(0, clockEnd));
    if (!clock)
        return std::nullopt;
    if (trimmed(text.substr(clockEnd)).empty())
        return "T" + *clock;
    const auto offset = offsetText(text.substr(clockEnd));
    return offset ? std::optional("T" + *clock + *offset) : std::nullopt;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> out;
    bool isBetween = true;
    for (const char c : text) {
        const bool isSeparator = c == ' ' || c == ',' || c == '\t';
        if (!isSeparator && isBetween)
            out.emplace_back();
        if (!isSeparator)
            out.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        isBetween = isSeparator;
    }
    return out;
}

/// 1-12; 0 if the word is no month.
int monthNamed(std::string_view word)
{
    if (word.ends_with('.'))
        word.remove_suffix(1);
    for (std::size_t n = 0; n < kMonths.size(); ++n) {
        if (word == kMonths[n] || word == kLongMonths[n] || (n == 8 && word == "sept"))
            return static_cast<int>(n) + 1;
    }
    return 0;
}

/// 1 = Monday; 0 if it is none.
int weekdayNamed(std::string_view word)
{
    const auto day = std::find(kWeekdays.begin(), kWeekdays.end(), word.substr(0, 3));
    const bool isWhole = word.size() == 3 || word.ends_with("day");
    return day != kWeekdays.end() && isWhole ? static_cast<int>(day - kWeekdays.begin()) + 1 : 0;
}

/// The parts of an English date as they are met.
struct EnglishDate
{
    int month = 0;
    std::optional<std::int64_t> day;
    std::optional<std::int64_t> year;
    std::string clock;
    std::string offset;
    bool isSound = true;

    void take(const std::string &word)
    {
        if (const int named = monthNamed(word); named != 0 && month == 0) {
            month = named;
            return;
        }
        if (word.find(':') != std::string::npos && clock.empty()) {
            const auto read = clockText(word);
            isSound = isSound && read.has_value();
            clock = read.value_or(std::string());
            return;
        }
        const auto number = wholeNumber(word);
        const bool isBare = number && isDigit(word.front());
        if (isBare && word.size() <= 2 && !day)
            day = number;
        else if (isBare && word.size() >= 3 && word.size() <= 4 && !year)
            year = number;
        else
            takeOffset(word);
    }

    void takeOffset(const std::string &word)
    {
        std::string upper = word;
        std::transform(upper.begin(), upper.end(), upper.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        const auto read = offsetText(upper);
        isSound = isSound && read && !clock.empty() && (offset.empty() || offset == "Z");
        offset = read.value_or(std::string());
    }
};

} // namespace

bool isEdtf(const std::string &text)
{
    return commonDate(text) || EdtfDate::parse(text, EdtfMode::Extended).isOk();
}

std::optional<std::int64_t> wholeNumber(std::string_view text, bool isGrouped)
{
    std::string digits;
    for (const char c : trimmed(text)) {
        if (!isGrouped || (c != ' ' && c != ','))
            digits += c;
    }
    std::int64_t number = 0;
    const char *begin = digits.data() + (digits.starts_with('+') ? 1 : 0);
    const char *end = digits.data() + digits.size();
    const auto [last, error] = std::from_chars(begin, end, number);
    return begin != end && error == std::errc() && last == end ? std::optional(number) : std::nullopt;
}

std::string yearText(std::int64_t year)
{
    if (year > 9999 || year < -9999)
        return "Y" + std::to_string(year);
    return (year < 0 ? "-" : "") + padded(year < 0 ? -year : year, 4);
}

std::optional<std::string> fromIso(std::string_view text)
{
    text = trimmed(text);
    // Nearly all dates of large files.
    if (text.size() >= 10 && isDigit(text[0])) {
        std::string common(text);
        if (common.size() > 11 && common[10] == ' ')
            common[10] = 'T';
        if (commonDate(common))
            return common;
    }
    const bool hasTime = text.size() > 11 && isDigit(text[0]) && text[4] == '-' && text[7] == '-' &&
                         (text[10] == 'T' || text[10] == ' ' || text[10] == 't') && isDigit(text[11]);
    if (!hasTime)
        return text.empty() ? std::nullopt : sound(std::string(text));
    const auto time = timeText(trimmed(text.substr(11)));
    return time ? sound(std::string(text.substr(0, 10)) + *time) : std::nullopt;
}

std::optional<std::string> fromOtherIso(std::string_view text)
{
    text = trimmed(text);
    const auto number = [text](std::size_t at, std::size_t count) {
        const bool isGiven =
            at + count <= text.size() &&
            std::all_of(text.begin() + std::ptrdiff_t(at), text.begin() + std::ptrdiff_t(at + count), isDigit);
        return isGiven ? static_cast<int>(*wholeNumber(text.substr(at, count))) : -1;
    };
    const auto day = [](std::int64_t days) {
        const CivilDate date = civilFromDays(days);
        return sound(yearText(date.year) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2));
    };
    const int year = number(0, 4);
    if (year < 0 || text.size() < 8)
        return std::nullopt;
    if (text.size() == 8 && text[4] == '-' && number(5, 3) > 0) {
        const bool isDay = number(5, 3) <= daysFromCivil({year + 1, 1, 1}) - daysFromCivil({year, 1, 1});
        return isDay ? day(daysFromCivil({year, 1, 1}) + number(5, 3) - 1) : std::nullopt;
    }
    if (text.size() == 10 && text.substr(4, 2) == "-W" && text[8] == '-' && number(6, 2) > 0 && number(9, 1) > 0) {
        // The week of 4 January is the first; a year has 52 or 53.
        const auto monday = [](int y) { return daysFromCivil({y, 1, 4}) - isoWeekday(daysFromCivil({y, 1, 4})) + 1; };
        const std::int64_t first = monday(year) + (number(6, 2) - 1) * 7;
        return first < monday(year + 1) && number(9, 1) <= 7 ? day(first + number(9, 1) - 1) : std::nullopt;
    }
    if (number(0, 8) < 0)
        return std::nullopt;
    const std::string date =
        padded(year, 4) + "-" + std::string(text.substr(4, 2)) + "-" + std::string(text.substr(6, 2));
    if (text.size() == 8)
        return sound(date);
    if (text.size() < 13 || text[8] != 'T' || number(9, 4) < 0)
        return std::nullopt;
    std::string clock = std::string(text.substr(9, 2)) + ":" + std::string(text.substr(11, 2));
    const bool hasSeconds = number(13, 2) >= 0;
    if (hasSeconds)
        clock += ":" + std::string(text.substr(13, 2));
    return fromIso(date + "T" + clock + std::string(text.substr(hasSeconds ? 15 : 13)));
}

std::optional<std::string> fromEnglish(std::string_view text)
{
    EnglishDate date;
    int weekday = 0;
    const std::size_t aside = std::min(text.find('('), text.size());
    for (const std::string &word : words(text.substr(0, aside))) {
        if (const int day = weekdayNamed(word); day != 0)
            weekday = day;
        else
            date.take(word);
    }
    // In parentheses stands the zone's name, which the offset says better; nothing else may be left out.
    const bool isLeftOut = (aside < text.size() && date.offset.empty()) || (weekday != 0 && !date.day);
    if (isLeftOut || !date.isSound || date.month == 0 || !date.year || (!date.day && !date.clock.empty()))
        return std::nullopt;
    std::string out = yearText(*date.year) + "-" + padded(date.month, 2);
    if (date.day) {
        out += "-" + padded(*date.day, 2);
        const CivilDate civil{*date.year, date.month, static_cast<int>(*date.day)};
        if (weekday != 0 && (!isValidDate(civil) || isoWeekday(daysFromCivil(civil)) != weekday))
            return std::nullopt;
    }
    if (!date.clock.empty())
        out += "T" + date.clock + date.offset;
    return sound(std::move(out));
}

std::optional<std::string> fromEpoch(std::int64_t count, EpochUnit unit)
{
    constexpr std::array<std::int64_t, 4> kPerSecond{1, 1'000, 1'000'000, 1'000'000'000};
    constexpr std::array<std::size_t, 4> kDecimals{0, 3, 6, 9};
    const std::int64_t per = kPerSecond[static_cast<std::size_t>(unit)];
    const std::int64_t rest = ((count % per) + per) % per;
    const std::int64_t seconds = (count - rest) / per;
    constexpr std::int64_t kDaySeconds = 86'400;
    const std::int64_t second = ((seconds % kDaySeconds) + kDaySeconds) % kDaySeconds;
    const std::int64_t days = (seconds - second) / kDaySeconds;
    // Four-digit years only: EDTF has no times in others.
    if (days < daysFromCivil({0, 1, 1}) || days > daysFromCivil({9999, 12, 31}))
        return std::nullopt;
    const CivilDate date = civilFromDays(days);
    std::string out = padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2) + "T" +
                      padded(second / 3600, 2) + ":" + padded(second / 60 % 60, 2) + ":" + padded(second % 60, 2);
    if (unit != EpochUnit::Seconds)
        out += "." + padded(rest, kDecimals[static_cast<std::size_t>(unit)]);
    return out + "Z";
}

EpochUnit unitOf(std::int64_t count)
{
    const std::uint64_t size =
        count < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(count) : static_cast<std::uint64_t>(count);
    if (size > 100'000'000'000'000'000U)
        return EpochUnit::Nanoseconds;
    if (size > 100'000'000'000'000U)
        return EpochUnit::Microseconds;
    return size > 100'000'000'000U ? EpochUnit::Milliseconds : EpochUnit::Seconds;
}

std::optional<std::string> fromEpochText(std::string_view text)
{
    text = trimmed(text);
    if (const auto count = wholeNumber(text))
        return fromEpoch(*count, unitOf(*count));
    // Digits are moved, not computed: a double has no more than 15 of them for sure.
    const std::size_t mark = std::min(text.find_first_of("eE"), text.size());
    const std::string_view figures = text.substr(0, mark);
    const auto exponent = mark < text.size() ? wholeNumber(text.substr(mark + 1)) : std::optional<std::int64_t>(0);
    const std::size_t point = std::min(figures.find('.'), figures.size());
    const std::string_view decimals = figures.substr(std::min(point + 1, figures.size()));
    constexpr std::int64_t kMostDigits = 18;
    const bool isNumber = std::all_of(decimals.begin(), decimals.end(), isDigit) && point > 0;
    if (!exponent || *exponent < 0 || *exponent > kMostDigits || !isNumber)
        return std::nullopt;
    const auto moved = static_cast<std::size_t>(*exponent);
    std::string whole(figures.substr(0, point));
    for (std::size_t n = 0; n < moved; ++n)
        whole += n < decimals.size() ? decimals[n] : '0';
    std::string rest(decimals.substr(std::min(moved, decimals.size())));
    rest.erase(rest.find_last_not_of('0') + 1);
    const auto count = wholeNumber(whole);
    if (!count)
        return std::nullopt;
    const EpochUnit unit = unitOf(*count);
    if (rest.empty())
        return fromEpoch(*count, unit);
    // Parts of a second are more of its decimals; less than the smallest unit nobody counts in.
    std::optional<std::string> date = *count < 0 ? std::nullopt : fromEpoch(*count, unit);
    if (date && unit != EpochUnit::Nanoseconds)
        date->insert(date->size() - 1, (unit == EpochUnit::Seconds ? "." : "") + rest);
    return date ? sound(*date) : std::nullopt;
}

std::optional<std::string> withoutLeapSecond(std::string_view text)
{
    constexpr std::array<std::string_view, 2> kForms{"23:59:60", "235960"};
    for (const std::string_view form : kForms) {
        const std::size_t at = text.find(form);
        if (at == std::string_view::npos)
            continue;
        std::string before(text);
        return before.replace(at + form.size() - 2, 2, "59");
    }
    return std::nullopt;
}

std::optional<std::string> interval(std::string_view start, std::string_view end)
{
    if (start == end)
        return std::string(start);
    auto span = sound(std::string(start) + "/" + std::string(end));
    // Times of one zone, whichever it is, are in the same order in all.
    if (span && span->find('T') != std::string::npos) {
        const auto date = EdtfDate::parse(*span, EdtfMode::Extended);
        if (date && date->readsBackwards(Zone()))
            return std::nullopt;
    }
    return span;
}

} // namespace kronika::datetext
