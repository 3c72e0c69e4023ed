// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/columncells.h"

#include "models/document/marking.h"
#include "models/io/table/celltext.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/datefigures.h"
#include "models/io/table/dateparts.h"
#include "models/io/table/numbercells.h"
#include "models/io/text/datetext.h"

#include <algorithm>
#include <array>
#include <set>

namespace kronika::table {

namespace {

constexpr std::size_t kHalfOfCells = 500;

/// How many of the cells that are not empty are of a kind, in a thousand; 1000 if none is given.
template <typename Is>
std::size_t perMille(const std::vector<SampleRow> &cells, std::size_t column, Is &&is)
{
    std::size_t given = 0;
    std::size_t hits = 0;
    for (const SampleRow &row : cells) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (text.empty())
            continue;
        ++given;
        hits += is(text) ? 1 : 0;
    }
    return given == 0 ? 1000 : hits * 1000 / given;
}

/// Whether so many of the cells that are not empty are of a kind, in a thousand; stops once that cannot be any more.
template <typename Is>
bool areMostly(const std::vector<SampleRow> &cells, std::size_t column, std::size_t perThousand, Is &&is)
{
    const std::size_t mayMiss = cells.size() * (1000 - perThousand) / 1000;
    std::size_t given = 0;
    std::size_t misses = 0;
    for (const SampleRow &row : cells) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (text.empty())
            continue;
        ++given;
        misses += is(text) ? 0 : 1;
        if (misses > mayMiss)
            return false;
    }
    return (given - misses) * 1000 >= given * perThousand;
}

bool isDateLike(std::string_view text)
{
    static const DateColumn column;
    const CellDate kind = column.read(text).kind;
    return kind != CellDate::Unreadable;
}

/// No number, and long enough to be no code by chance.
bool isWrittenDay(std::string_view text)
{
    // Without figures it is none, which tells most texts at once.
    if (std::none_of(text.begin(), text.end(), isDigit))
        return false;
    constexpr std::size_t kShortest = 8;
    return text.size() >= kShortest && !isBareNumber(text) && !dayNumber(text) && isDateLike(text);
}

/// `26:00`, `11h30`: meant for a time of day, whether or not it is one.
bool isMeantForClock(std::string_view text)
{
    const std::size_t mark = text.find_first_of(":h");
    return (mark == 1 || mark == 2) && isAllDigits(text.substr(0, mark)) && text.size() >= mark + 3 &&
           isAllDigits(text.substr(mark + 1, 2));
}

bool isMarkingLike(std::string_view text)
{
    return tlpWritten(text).has_value() || DateColumn::saysNothing(text);
}

/// A number, or what Windows has for an account (S-1-5-18).
bool isNumberOfPerson(std::string_view text)
{
    const bool isAccount =
        text.starts_with("S-1-") && text.find_first_not_of("0123456789-", 1) == std::string_view::npos;
    return isAccount || isBareNumber(text);
}

/// "10.0.0.5", "fe80::1"
bool isNetworkAddress(std::string_view text)
{
    const bool isOfDots =
        std::count(text.begin(), text.end(), '.') == 3 && text.find_first_not_of("0123456789.:") == text.npos;
    return isOfDots || (std::count(text.begin(), text.end(), ':') >= 2 &&
                        text.find_first_not_of("0123456789abcdefABCDEF:") == text.npos);
}

/// "s3.amazonaws.com", "srv-01.local"
bool isHostName(std::string_view text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const std::size_t point = text.rfind('.');
    return point != std::string_view::npos && point > 0 && point + 1 < text.size() &&
           std::all_of(text.begin() + std::ptrdiff_t(point) + 1, text.end(), isLetter) &&
           std::all_of(text.begin(), text.end(),
                       [&](char c) { return isLetter(c) || isDigit(c) || c == '.' || c == '-'; });
}

/// Where browsers keep what was visited, as forensic programs name it: "History", "C:\\…\\places.sqlite".
bool isBrowserStore(std::string_view text)
{
    constexpr std::array<std::string_view, 11> kStores{
        "History",  "Archived History", "History.db",    "Cookies",         "Web Data",      "Login Data",
        "Favicons", "Bookmarks",        "places.sqlite", "WebCacheV01.dat", "cookies.sqlite"};
    const std::size_t folder = text.find_last_of("/\\");
    const std::string_view name = folder == std::string_view::npos ? text : text.substr(folder + 1);
    return std::find(kStores.begin(), kStores.end(), name) != kStores.end();
}

bool isNumberFrom(std::string_view text, std::int64_t least, std::int64_t most)
{
    const auto number = datetext::wholeNumber(text, true);
    return number && *number >= least && *number <= most;
}

} // namespace

bool isAddress(std::string_view text)
{
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.");
}

bool bearsOut(Role role, const std::vector<SampleRow> &cells, std::size_t column)
{
    constexpr std::size_t kThird = 333;
    constexpr std::size_t kMost = 900;
    const auto numbers = [&](std::int64_t least, std::int64_t most) {
        return perMille(cells, column, [=](std::string_view text) { return isNumberFrom(text, least, most); });
    };
    switch (role) {
    case Role::When:
    case Role::Start:
    case Role::End:
    case Role::LifeStart:
    case Role::LifeEnd:
    case Role::Within:
        return areMostly(cells, column, kThird, isDateLike);
    case Role::Year:
    case Role::EndYear:
        // A few may be in words: "44 BC", "c. 1984".
        return numbers(-100'000'000'000, 100'000'000'000) >= kThird;
    case Role::Month:
    case Role::EndMonth:
        return perMille(cells, column, [](std::string_view text) { return monthIn(text).has_value(); }) >= kThird;
    case Role::Day:
    case Role::EndDay:
        return numbers(1, 31) >= kThird;
    case Role::Time:
    case Role::EndTime:
        return perMille(cells, column, [](std::string_view text) { return timesOfDay(text).has_value(); }) >= kThird;
    case Role::Actor:
    case Role::Source:
        // Codes for people are none, nor are numbers of notes and of citations sources.
        return perMille(cells, column, [](std::string_view text) { return !isNumberOfPerson(text); }) >= kThird;
    case Role::Url:
        return perMille(cells, column, isAddress) >= kThird;
    case Role::Marking:
        return areMarkings(cells, column) || perMille(cells, column, isMarkingLike) >= kMost;
    default:
        return true;
    }
}

bool areMostlyAddresses(const std::vector<SampleRow> &cells, std::size_t column)
{
    constexpr std::size_t kTwoThirds = 667;
    return !isEmptyColumn(cells, column) && perMille(cells, column, isAddress) >= kTwoThirds;
}

bool areNetworkAddresses(const std::vector<SampleRow> &cells, std::size_t column)
{
    return !isEmptyColumn(cells, column) && perMille(cells, column, isNetworkAddress) >= kHalfOfCells;
}

bool arePhoneNumbers(const std::vector<SampleRow> &cells, std::size_t column)
{
    constexpr std::size_t kFewestDigits = 7;
    constexpr std::size_t kMostDigits = 15; // ITU-T E.164
    const auto isPhone = [](std::string_view text) {
        const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
        return digits.size() >= kFewestDigits && digits.size() <= kMostDigits && isAllDigits(digits);
    };
    return !isEmptyColumn(cells, column) && perMille(cells, column, isPhone) >= kHalfOfCells;
}

bool areHosts(const std::vector<SampleRow> &cells, std::size_t column)
{
    const auto isHost = [](std::string_view text) { return isNetworkAddress(text) || isHostName(text); };
    return !isEmptyColumn(cells, column) && perMille(cells, column, isHost) >= kHalfOfCells;
}

bool areBrowserStores(const std::vector<SampleRow> &cells, std::size_t column)
{
    return !isEmptyColumn(cells, column) && perMille(cells, column, isBrowserStore) >= kHalfOfCells;
}

bool areMarkings(const std::vector<SampleRow> &cells, std::size_t column)
{
    constexpr std::size_t kHalf = 500;
    std::size_t markings = 0;
    const std::size_t share = perMille(cells, column, [&markings](std::string_view text) {
        const bool isTlp = text.size() > 4 && (text[0] == 'T' || text[0] == 't') && tlpWritten(text);
        markings += isTlp ? 1 : 0;
        return isTlp || DateColumn::saysNothing(text);
    });
    return markings > 0 && share >= kHalf;
}

bool isEmptyColumn(const std::vector<SampleRow> &cells, std::size_t column)
{
    return std::none_of(cells.begin(), cells.end(), [column](const SampleRow &row) {
        return column < row.size() && !trimmed(row[column]).empty();
    });
}

bool areAllDays(const std::vector<SampleRow> &cells, std::size_t column)
{
    return !isEmptyColumn(cells, column) && areMostly(cells, column, 900, isWrittenDay);
}

bool areDatesAndYears(const std::vector<SampleRow> &cells, std::size_t column)
{
    const NumberCount numbers = numbersIn(cells, column);
    const bool hasBoth = numbers.bare > 0 && numbers.bare < numbers.given;
    const auto isOne = [](std::string_view text) { return isBareNumber(text) || isWrittenDay(text); };
    return hasBoth && numbers.years == numbers.bare && areMostly(cells, column, 900, isOne);
}

bool areAllDayNumbers(const std::vector<SampleRow> &cells, std::size_t column)
{
    const auto isDay = [](std::string_view text) { return dayNumber(text).has_value(); };
    return !isEmptyColumn(cells, column) && perMille(cells, column, isDay) == 1000;
}

bool areClocks(const std::vector<SampleRow> &cells, std::size_t column)
{
    std::size_t clocks = 0;
    const std::size_t share = perMille(cells, column, [&clocks](std::string_view text) {
        const bool isClock = timesOfDay(text).has_value();
        clocks += isClock ? 1 : 0;
        return isMeantForClock(text) || (isClock && text.find(':') != std::string_view::npos);
    });
    return clocks > 0 && share >= 900;
}

bool hasRepeats(const std::vector<SampleRow> &cells, std::size_t column)
{
    std::set<std::string_view> values;
    std::size_t given = 0;
    for (const SampleRow &row : cells) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (text.empty())
            continue;
        ++given;
        values.insert(text);
    }
    return (given - values.size()) * 10 > given;
}

} // namespace kronika::table
