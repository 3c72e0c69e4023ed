// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/datecolumn.h"

#include "models/io/table/celltext.h"
#include "models/io/table/countedtimes.h"
#include "models/io/table/datefigures.h"
#include "models/io/table/footnotes.h"
#include "models/io/table/yeardigits.h"
#include "models/io/text/datetext.h"
#include "models/time/edtf.h"
#include "models/time/typeddate.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kronika::table {

namespace {

bool isNothing(std::string_view text)
{
    constexpr std::array<std::string_view, 48> kNothing{
        "-",         "--",         "?",          "n/a",        "N/A",      "NA",       "null",       "NULL",
        "\\N",       "none",       "None",       "nan",        "NaN",      "unknown",  "Unknown",    "undated",
        "n.d.",      "n. d.",      "TBD",        "tbd",        "inconnu",  "inconnue", "s.d.",       "neznámo",
        "neznámé",   "bez data",   "nieznany",   "nieznana",   "nieznane", "brak",     "brak daty",  "b.d.",
        "unbekannt", "Unbekannt",  "k.A.",       "k. A.",      "o.D.",     "o. D.",    "ohne Datum", "--:--:--",
        "—",         "неизвестно", "Неизвестно", "нет данных", "нет",      "н/д",      "б/д",        "б. д."};
    if (text.empty())
        return true;
    if (text.front() >= '1' && text.front() <= '9')
        return false;
    return std::find(kNothing.begin(), kNothing.end(), text) != kNothing.end() || text.starts_with("0000-00-00") ||
           text.starts_with("00/00/0000") || text.starts_with("Xxx Xxx 00 0000");
}

bool isOngoing(std::string_view text)
{
    constexpr std::array<std::string_view, 25> kOngoing{"..",
                                                        "ongoing",
                                                        "present",
                                                        "now",
                                                        "today",
                                                        "current",
                                                        "to date",
                                                        "dosud",
                                                        "nyní",
                                                        "současnost",
                                                        "trvá",
                                                        "obecnie",
                                                        "do dziś",
                                                        "teraz",
                                                        "heute",
                                                        "andauernd",
                                                        "aujourd'hui",
                                                        "en cours",
                                                        "à ce jour",
                                                        "по настоящее время",
                                                        "настоящее время",
                                                        "н.в.",
                                                        "по н.в.",
                                                        "продолжается",
                                                        "сейчас"};
    const std::string folded = QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
    return std::find(kOngoing.begin(), kOngoing.end(), folded) != kOngoing.end();
}

/// The last two digits of the years of two dates that differ by their century alone ("28-May-25"). Nothing for decades
/// ("the 60s").
std::optional<int> yearOfTwoCenturies(const std::vector<EdtfDate> &readings)
{
    constexpr std::size_t kYear = 4;
    if (readings.size() != 2)
        return std::nullopt;
    const std::string_view a = readings.front().text();
    const std::string_view b = readings.back().text();
    const bool isSame =
        a.size() >= kYear && b.size() >= kYear && a.substr(2) == b.substr(2) && isDigit(a[2]) && isDigit(a[3]);
    if (!isSame || !((a.starts_with("20") && b.starts_with("19")) || (a.starts_with("19") && b.starts_with("20"))))
        return std::nullopt;
    return (a[2] - '0') * 10 + (a[3] - '0');
}

/// "5.5.2025 10:00-12:00": behind a date in figures that is no offset.
bool isSpanOfTimes(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || text.find('T') != std::string_view::npos)
        return false;
    const std::size_t from = std::min(colon + 3, text.size());
    const std::size_t other = text.find(':', from);
    if (other == std::string_view::npos)
        return false;
    const std::string_view between = text.substr(from, other - from);
    constexpr std::string_view kDash = "\xE2\x80\x93";
    return between.find_first_of("- ") != std::string_view::npos || between.find(kDash) != std::string_view::npos;
}

/// Whether every other reading lies within the last one: "early 2022" is a quarter, four months, or all of 2022.
bool areWithinTheLast(const std::vector<EdtfDate> &readings)
{
    const EdtfDate &whole = readings.back();
    if (whole.isInterval() || whole.isSet() || whole.start().hasTime)
        return false;
    return std::all_of(readings.begin(), readings.end() - 1, [&whole](const EdtfDate &part) {
        return !part.isSet() && part.start().kind == EndKind::Known && part.end().kind == EndKind::Known &&
               part.start().firstLocalUs >= whole.start().firstLocalUs &&
               part.end().lastLocalUs <= whole.end().lastLocalUs;
    });
}

/// Of "2018-19", whose end is a later year of the same century.
enum class YearSpan : std::uint8_t { None, Twofold, Sure };

/// Twofold if it may be a month or a season of EDTF as well: "2003-11", "2021-22".
YearSpan yearSpanIn(std::string_view text)
{
    constexpr std::size_t kDash = 4;
    if (text.size() != kDash + 3 || text[kDash] != '-' || !isAllDigits(text.substr(0, kDash)) ||
        !isAllDigits(text.substr(kDash + 1)) || text.substr(kDash + 1) <= text.substr(2, 2))
        return YearSpan::None;
    const std::string_view end = text.substr(kDash + 1);
    const bool isPart = (end >= "01" && end <= "12") || (end >= "21" && end <= "24");
    return isPart ? YearSpan::Twofold : YearSpan::Sure;
}

bool isSmallNegative(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 5 && text.front() == '-' && isAllDigits(text.substr(1));
}

std::string listedTexts(const std::vector<EdtfDate> &readings)
{
    std::string list;
    for (const EdtfDate &reading : readings)
        list += (list.empty() ? "" : " or ") + reading.text();
    return list;
}

/// `13 Feb 858` with the year as EDTF would have it: in a column of dates three digits are a year.
QString withFullYears(const QString &text)
{
    QString out = text;
    for (qsizetype at = 0; at < out.size();) {
        qsizetype end = at;
        while (end < out.size() && out.at(end).isDigit())
            ++end;
        const bool isInWord =
            at > 0 && (out.at(at - 1).isLetterOrNumber() || out.at(at - 1) == u'.' || out.at(at - 1) == u':');
        const bool isUnspecified = end < out.size() && out.at(end) == u'?'; // "May 202?" is of the 2020s
        if (end - at == 3 && !isInWord && !isUnspecified)
            out.insert(at, u'0');
        at = end + 1;
    }
    return out;
}

} // namespace

DateColumn::DateColumn(DatesTold told)
    : m_told(told)
{
}

bool DateColumn::needsAll(std::string_view cell) const
{
    const std::string_view text = trimmed(cell);
    if (text.size() > 4 && text[4] == '-')
        return yearSpanIn(text) == YearSpan::Twofold;
    const auto triple = tripleOf(text);
    // A small negative number is a year, unless the others are seconds.
    return (triple && (!triple->hasDots || m_told.order)) || isLongNumber(text) || isSmallNegative(text) ||
           tripleSpanOf(text).has_value();
}

void DateColumn::see(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.size() > 4 && text[4] == '-') {
        const YearSpan span = yearSpanIn(text);
        m_spansOfYears += span == YearSpan::Sure ? 1 : 0;
        m_twofoldYears += span == YearSpan::Twofold ? 1 : 0;
        m_isoDays += text.size() >= 10 && text[7] == '-' ? 1 : 0;
        return;
    }
    if (const auto triple = tripleOf(text))
        return see(*triple);
    if (const auto span = tripleSpanOf(text)) {
        see(span->first);
        return see(span->last);
    }
    if (isLongNumber(text)) {
        ++m_longNumbers;
        m_dayNumbers += dayNumber(text) ? 1 : 0;
    }
}

void DateColumn::see(const Triple &triple)
{
    m_triples += triple.hasDots ? 0 : 1;
    const bool isDay = triple.first > 12 && triple.second <= 12;
    const bool isMonth = triple.second > 12 && triple.first <= 12;
    m_dayFirst += isDay ? 1 : 0;
    m_monthFirst += isMonth ? 1 : 0;
    m_twofold += triple.first <= 12 && triple.second <= 12 && triple.first != triple.second ? 1 : 0;
}

std::optional<DateOrder> DateColumn::order() const
{
    if (const auto own = ownOrder())
        return own;
    if (m_told.order)
        return m_told.order;
    return isContradictory() ? std::nullopt : m_beside;
}

std::optional<DateOrder> DateColumn::ownOrder() const
{
    if (m_dayFirst > 0 && m_monthFirst == 0)
        return DateOrder::DayMonth;
    if (m_monthFirst > 0 && m_dayFirst == 0)
        return DateOrder::MonthDay;
    return std::nullopt;
}

std::optional<DateOrder> DateColumn::orderOf(int first, int second, bool hasDots) const
{
    if (first > 12)
        return DateOrder::DayMonth;
    if (second > 12)
        return DateOrder::MonthDay;
    if (first == second)
        return DateOrder::DayMonth;
    if (const auto column = order())
        return column;
    // With dots the day comes first wherever dots are used.
    return hasDots && !isContradictory() ? std::optional(DateOrder::DayMonth) : std::nullopt;
}

std::string_view DateColumn::commonIn(std::string_view cell, DateRoom &room) const
{
    constexpr std::size_t kDay = 10;
    const std::string_view text = trimmed(cell);
    if (text.size() < 8 || !isDigit(text.front()))
        return {};
    if (text[4] == '-' && text.size() >= kDay) {
        if (text.size() == kDay || text[kDay] != ' ' || text.size() > room.size())
            return text;
        constexpr std::size_t kBehindMinute = 16; // "2025-05-28 09:00-10:30" may be a range
        if (text.size() > kBehindMinute && text[kBehindMinute] == '-')
            return {};
        std::copy(text.begin(), text.end(), room.begin());
        room[kDay] = 'T';
        return {room.data(), text.size()};
    }
    const auto triple = tripleOf(text);
    if (!triple || triple->hasShortYear)
        return {};
    const auto order = orderOf(triple->first, triple->second, triple->hasDots);
    // 14:30, 14:30:05
    const std::size_t clock = triple->rest.size();
    if (!order || (clock != 0 && ((clock != 5 && clock != 8) || triple->rest[2] != ':')))
        return {};
    const int day = *order == DateOrder::DayMonth ? triple->first : triple->second;
    const int month = *order == DateOrder::DayMonth ? triple->second : triple->first;
    char *out = room.data();
    const auto pair = [&out](int number) {
        *out++ = static_cast<char>('0' + number / 10);
        *out++ = static_cast<char>('0' + number % 10);
    };
    pair(triple->year / 100);
    pair(triple->year % 100);
    *out++ = '-';
    pair(month);
    *out++ = '-';
    pair(day);
    if (clock > 0) {
        *out++ = 'T';
        out = std::copy(triple->rest.begin(), triple->rest.end(), out);
    }
    return {room.data(), static_cast<std::size_t>(out - room.data())};
}

DateReading DateColumn::read(std::string_view cell) const
{
    const std::string_view text = trimmed(cell);
    if (isNothing(text))
        return {};
    if (hasFootnotes(text))
        return read(withoutFootnotes(text));
    if (auto date = m_told.serials ? serialDate(text, *m_told.serials) : std::nullopt)
        return {CellDate::Date, *std::move(date)};
    if (auto date = withoutZeroParts(text))
        return {CellDate::Date, *std::move(date)};
    if (m_spansOfYears > 0 && m_isoDays == 0 && yearSpanIn(text) == YearSpan::Twofold)
        return {CellDate::Date,
                std::string(text.substr(0, 4)).append("/").append(text.substr(0, 2)).append(text.substr(5))};
    if (auto span = spanOfOneYear(text))
        return {CellDate::Date, *std::move(span)};
    if (isSpanOfTimes(text))
        return readWords(text);
    if (m_longNumbers > 0 && isSmallNegative(text)) // of seconds, -1 is none
        return {CellDate::Unreadable, {}};
    if (isDigit(text.front()) || text.front() == '-') {
        if (auto date = datetext::fromIso(text); date && !isLongNumber(text))
            return {CellDate::Date, *std::move(date)};
        if (auto date = yearFirst(text))
            return {CellDate::Date, *std::move(date)};
    }
    if (const auto triple = tripleOf(text))
        return readTriple(*triple);
    if (const auto span = tripleSpanOf(text))
        return readTripleSpan(*span);
    if (isLongNumber(text)) {
        if (m_dayNumbers == m_longNumbers || m_longNumbers == 0) {
            if (auto date = dayNumber(text))
                return {CellDate::Date, *std::move(date)};
        }
        if (auto date = countedFrom1601(text))
            return {CellDate::Date, *std::move(date)};
        if (isOfUnknownUnit(text))
            return readWords(text);
        if (auto date = epochDate(text))
            return {CellDate::Date, *std::move(date)};
        return {CellDate::Unreadable, {}};
    }
    if (isOngoing(text))
        return {CellDate::Ongoing, ".."};
    if (auto year = yearNumber(text))
        return {CellDate::Date, *std::move(year)};
    return readWords(text);
}

std::optional<int> DateColumn::fullYear(int shortYear) const
{
    if (!m_told.firstYear)
        return std::nullopt;
    const int first = *m_told.firstYear;
    const int year = first - first % 100 + shortYear;
    return year < first ? year + 100 : year;
}

DateReading DateColumn::readTriple(const Triple &triple) const
{
    const auto order = orderOf(triple.first, triple.second, triple.hasDots);
    const auto year = triple.hasShortYear ? fullYear(triple.year) : std::optional(triple.year);
    // Of the centuries that are likely, 2000 alone has a 29 February in its year 00.
    const int anyYear = year.value_or(2000 + triple.year);
    const auto dated = [&](DateOrder one) { return tripleDate(triple, one, anyYear); };
    if (order && year) {
        if (auto date = dated(*order))
            return {CellDate::Date, *std::move(date), {}, {}, triple.hasShortYear};
        return {CellDate::Unreadable, {}};
    }
    const bool isDate = order ? dated(*order).has_value() : dated(DateOrder::DayMonth) || dated(DateOrder::MonthDay);
    if (!isDate)
        return {CellDate::Unreadable, {}};
    return {CellDate::Ambiguous, {}, {}, {!order, !year}};
}

DateReading DateColumn::readTripleSpan(const TripleSpan &span) const
{
    // One of the two dates may say the order of both.
    const auto saidBy = [](const Triple &triple) {
        return triple.first > 12    ? std::optional(DateOrder::DayMonth)
               : triple.second > 12 ? std::optional(DateOrder::MonthDay)
                                    : std::nullopt;
    };
    auto said = saidBy(span.first);
    said = said ? said : saidBy(span.last);
    said = said ? said : order();
    auto dayFirst = said == DateOrder::MonthDay ? std::nullopt : tripleSpanDate(span, DateOrder::DayMonth);
    auto monthFirst = said == DateOrder::DayMonth ? std::nullopt : tripleSpanDate(span, DateOrder::MonthDay);
    if (dayFirst && monthFirst && *dayFirst != *monthFirst)
        return {CellDate::Ambiguous, {}, {}, {.order = true}};
    if (!dayFirst && !monthFirst)
        return {CellDate::Unreadable, {}};
    return {CellDate::Date, dayFirst ? *std::move(dayFirst) : *std::move(monthFirst)};
}

std::optional<std::array<std::string, 2>> DateColumn::bothOrders(std::string_view cell)
{
    if (const auto span = tripleSpanOf(trimmed(cell))) {
        auto dayFirst = tripleSpanDate(*span, DateOrder::DayMonth);
        auto monthFirst = tripleSpanDate(*span, DateOrder::MonthDay);
        return dayFirst && monthFirst ? std::optional(std::array{*std::move(dayFirst), *std::move(monthFirst)})
                                      : std::nullopt;
    }
    const auto triple = tripleOf(trimmed(cell));
    if (!triple)
        return std::nullopt;
    const int year = triple->hasShortYear ? 2000 + triple->year : triple->year;
    const auto dayFirst = tripleDate(*triple, DateOrder::DayMonth, year);
    const auto monthFirst = tripleDate(*triple, DateOrder::MonthDay, year);
    if (!dayFirst || !monthFirst)
        return std::nullopt;
    return std::array{*dayFirst, *monthFirst};
}

std::optional<int> DateColumn::shortYear(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (YearDigits::isShort(text))
        return (text[0] - '0') * 10 + (text[1] - '0');
    if (const auto triple = tripleOf(text))
        return triple->hasShortYear ? std::optional(triple->year) : std::nullopt;
    return yearOfTwoCenturies(readTypedCell(QString::fromUtf8(text.data(), qsizetype(text.size()))).dates);
}

DateReading DateColumn::readWords(std::string_view text) const
{
    QString words = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (text.find("»") != std::string_view::npos) // «5» мая 2022 г.
        words.remove(QChar(0x00AB)).remove(QChar(0x00BB));
    TypedCell typed = readTypedCell(words);
    bool isOnAnotherWeekday = typed.isOnAnotherWeekday;
    if (const QString full = withFullYears(words); typed.dates.empty() && full != words) {
        typed = readTypedCell(full);
        isOnAnotherWeekday |= typed.isOnAnotherWeekday;
    }
    if (!typed.dates.empty()) {
        for (EdtfDate &other : readingsBesideEdtf(words)) // "?-1984"
            typed.dates.push_back(std::move(other));
        return chosenOf(typed.dates);
    }
    if (isOnAnotherWeekday)
        return {CellDate::WrongWeekday, {}};
    if (auto date = datetext::fromEnglish(text))
        return {CellDate::Date, *std::move(date)};
    if (const std::string_view day = withoutZoneOfDay(text); !day.empty()) {
        if (DateReading reading = read(day); reading.edtf.find('T') == std::string::npos)
            return reading;
    }
    return {CellDate::Unreadable, {}};
}

DateReading DateColumn::chosenOf(const std::vector<EdtfDate> &readings) const
{
    const std::string &first = readings.front().text();
    // "Between 843 and 848" may be some day of these or all of that time: the set claims less. Of "May/June 843" it
    // would claim that it was no longer than one of the two.
    const bool isSomeTime = readings.size() == 2 && first.starts_with('[') && first.find("..") != std::string::npos &&
                            readings.back().text().find('/') != std::string::npos;
    if (readings.size() == 1 || isSomeTime)
        return {CellDate::Date, first};
    if (const auto shortYear = yearOfTwoCenturies(readings)) {
        const auto year = fullYear(*shortYear);
        if (!year)
            return {CellDate::Ambiguous, {}, {}, {.century = true}};
        std::string date = datetext::yearText(*year) + first.substr(4);
        return datetext::isEdtf(date) ? DateReading{CellDate::Date, std::move(date), {}, {}, true}
                                      : DateReading{CellDate::Unreadable, {}};
    }
    // The whole claims least.
    if (areWithinTheLast(readings))
        return {CellDate::Date, readings.back().text(), readings[readings.size() - 2].text()};
    return {CellDate::Several, listedTexts(readings)};
}

bool DateColumn::saysOngoing(std::string_view cell)
{
    return isOngoing(trimmed(cell));
}

bool DateColumn::saysNothing(std::string_view cell)
{
    return isNothing(trimmed(cell));
}

} // namespace kronika::table
