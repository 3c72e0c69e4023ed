// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/dateprecision.h"

#include "models/io/table/celltext.h"
#include "models/io/table/columns.h"

#include <algorithm>
#include <array>

namespace kronika::table {

namespace {

enum class DateKnown : std::uint8_t { Exactly, About, Month, Year, Decade };

struct PrecisionHeader
{
    const char *folded;
    PrecisionCodes codes;
};

constexpr std::array kPrecisionHeaders{PrecisionHeader{"time precision", PrecisionCodes::Acled},
                                       PrecisionHeader{"date prec", PrecisionCodes::Ucdp},
                                       PrecisionHeader{"date precision", PrecisionCodes::Words},
                                       PrecisionHeader{"dateprecision", PrecisionCodes::Words},
                                       PrecisionHeader{"timeprecision", PrecisionCodes::Words},
                                       PrecisionHeader{"precision of date", PrecisionCodes::Words},
                                       PrecisionHeader{"precision", PrecisionCodes::Words},
                                       PrecisionHeader{"date accuracy", PrecisionCodes::Words},
                                       PrecisionHeader{"date granularity", PrecisionCodes::Words},
                                       PrecisionHeader{"presnost data", PrecisionCodes::Words},
                                       PrecisionHeader{"dokladnosc daty", PrecisionCodes::Words},
                                       PrecisionHeader{"genauigkeit des datums", PrecisionCodes::Words},
                                       PrecisionHeader{"precision de la date", PrecisionCodes::Words},
                                       PrecisionHeader{"точность даты", PrecisionCodes::Words}};

struct WordOfPrecision
{
    const char *folded;
    DateKnown known;
};

// Of each: English, Czech, Polish, German, French, Russian.
constexpr std::array kPrecisionWords{WordOfPrecision{"week", DateKnown::About},
                                     WordOfPrecision{"tyden", DateKnown::About},
                                     WordOfPrecision{"tydzien", DateKnown::About},
                                     WordOfPrecision{"woche", DateKnown::About},
                                     WordOfPrecision{"semaine", DateKnown::About},
                                     WordOfPrecision{"неделя", DateKnown::About},
                                     WordOfPrecision{"approximate", DateKnown::About},
                                     WordOfPrecision{"approx", DateKnown::About},
                                     WordOfPrecision{"circa", DateKnown::About},
                                     WordOfPrecision{"month", DateKnown::Month},
                                     WordOfPrecision{"mesic", DateKnown::Month},
                                     WordOfPrecision{"miesiac", DateKnown::Month},
                                     WordOfPrecision{"monat", DateKnown::Month},
                                     WordOfPrecision{"mois", DateKnown::Month},
                                     WordOfPrecision{"месяц", DateKnown::Month},
                                     WordOfPrecision{"year", DateKnown::Year},
                                     WordOfPrecision{"rok", DateKnown::Year},
                                     WordOfPrecision{"jahr", DateKnown::Year},
                                     WordOfPrecision{"annee", DateKnown::Year},
                                     WordOfPrecision{"год", DateKnown::Year},
                                     WordOfPrecision{"decade", DateKnown::Decade},
                                     WordOfPrecision{"8", DateKnown::Decade},
                                     WordOfPrecision{"9", DateKnown::Year},
                                     WordOfPrecision{"10", DateKnown::Month}};

constexpr std::array kAcledCodes{DateKnown::Exactly, DateKnown::About, DateKnown::Month};
constexpr std::array kUcdpCodes{DateKnown::Exactly, DateKnown::About, DateKnown::About, DateKnown::Month,
                                DateKnown::Year};

template <std::size_t Size>
DateKnown ofNumber(std::string_view cell, const std::array<DateKnown, Size> &codes)
{
    const bool isCode = cell.size() == 1 && cell[0] > '0' && std::size_t(cell[0] - '0') <= codes.size();
    return isCode ? codes[std::size_t(cell[0] - '1')] : DateKnown::Exactly;
}

DateKnown knownBy(std::string_view cell, PrecisionCodes codes)
{
    constexpr std::size_t kLongest = 40;
    const DateKnown known = codes == PrecisionCodes::Acled  ? ofNumber(cell, kAcledCodes)
                            : codes == PrecisionCodes::Ucdp ? ofNumber(cell, kUcdpCodes)
                                                            : DateKnown::Exactly;
    if (known != DateKnown::Exactly || cell.empty() || cell == "1" || cell.size() > kLongest)
        return known;
    const QString folded = foldedHeader(cell);
    const auto *word = std::ranges::find_if(
        kPrecisionWords, [&folded](const WordOfPrecision &one) { return folded == QString::fromUtf8(one.folded); });
    return word == kPrecisionWords.end() ? DateKnown::Exactly : word->known;
}

/// `2025-05-28`, also with a time; empty if it is less, or in doubt already.
std::string_view wholeDayOf(std::string_view date)
{
    constexpr std::size_t kShortest = 10;
    const std::string_view day = date.substr(0, date.find('T'));
    const bool isDay = day.size() >= kShortest && day.find_first_not_of("0123456789-") == std::string_view::npos &&
                       day[day.size() - 3] == '-' && day[day.size() - 6] == '-';
    return isDay ? day : std::string_view();
}

std::string asKnown(std::string_view day, DateKnown known)
{
    constexpr std::size_t kDay = 3;
    constexpr std::size_t kMonthAndDay = 6;
    if (day.empty() || known == DateKnown::Exactly)
        return {};
    if (known == DateKnown::About)
        return std::string(day) + "~";
    if (known == DateKnown::Month)
        return std::string(day.substr(0, day.size() - kDay));
    std::string year(day.substr(0, day.size() - kMonthAndDay));
    if (known == DateKnown::Decade)
        year.back() = 'X';
    return year;
}

} // namespace

std::optional<PrecisionCodes> precisionCodesOf(const QString &folded)
{
    const auto *header = std::ranges::find_if(
        kPrecisionHeaders, [&folded](const PrecisionHeader &one) { return folded == QString::fromUtf8(one.folded); });
    return header == kPrecisionHeaders.end() ? std::nullopt : std::optional(header->codes);
}

std::string coarserDate(std::string_view when, PrecisionCodes codes, std::string_view cell)
{
    const DateKnown known = knownBy(trimmed(cell), codes);
    const std::size_t slash = when.find('/');
    std::string coarser = asKnown(wholeDayOf(when.substr(0, slash)), known);
    if (slash == std::string_view::npos || coarser.empty())
        return coarser;
    // Days between which it was: together they are the month or the year.
    const bool isSame = known != DateKnown::About && asKnown(wholeDayOf(when.substr(slash + 1)), known) == coarser;
    return isSame ? coarser : std::string();
}

} // namespace kronika::table
