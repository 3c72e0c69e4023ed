// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/numbercells.h"

#include "models/io/table/celltext.h"
#include "models/io/table/countedtimes.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/datefigures.h"
#include "models/io/text/datetext.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kronika::table {

namespace {

constexpr std::string_view kEnDash = "\xE2\x80\x93";

/// With hyphens for en dashes.
std::string withHyphens(std::string_view text)
{
    std::string out(text);
    for (std::size_t at = out.find(kEnDash); at != std::string::npos; at = out.find(kEnDash, at))
        out.replace(at, kEnDash.size(), "-");
    return out;
}

/// "1914-1918", "1914-18"
bool isSpanOfYears(std::string_view text)
{
    constexpr std::size_t kDash = 4;
    if (text.size() <= kDash || text[kDash] != '-' || !isCommonYear(text.substr(0, kDash)))
        return false;
    const std::string_view end = text.substr(kDash + 1);
    return (isCommonYear(end) && end >= text.substr(0, kDash)) || (end.size() == 2 && isAllDigits(end));
}

bool isEpoch(std::string_view text)
{
    constexpr std::array<std::size_t, 4> kDigits{10, 13, 16, 19};
    const std::string_view whole = text.substr(0, text.find('.'));
    return isAllDigits(whole) && whole.front() != '0' &&
           std::find(kDigits.begin(), kDigits.end(), whole.size()) != kDigits.end();
}

/// "2025-05" is a month.
bool isMonth(std::string_view text)
{
    constexpr std::size_t kSize = 7;
    return text.size() == kSize && text[4] == '-' && isCommonYear(text.substr(0, 4)) && text.substr(5) >= "01" &&
           text.substr(5) <= "12";
}

} // namespace

bool isCommonYear(std::string_view text)
{
    constexpr std::size_t kDigits = 4;
    return text.size() == kDigits && isAllDigits(text) && text >= "1000" && text <= "2100";
}

bool isBareNumber(std::string_view cell)
{
    const std::string_view trimmedCell = trimmed(cell);
    if (trimmedCell.empty() || (!isDigit(trimmedCell.front()) && trimmedCell.front() != '-'))
        return false;
    const std::string text = withHyphens(trimmedCell);
    if (text.find_first_not_of("0123456789.-") != std::string::npos || isMonth(text) || dayNumber(text))
        return false;
    // The minus of a year before Christ is none.
    return std::count_if(text.begin() + 1, text.end(), [](char c) { return c == '.' || c == '-'; }) <= 1;
}

NumberCount numbersIn(const std::vector<SampleRow> &cells, std::size_t column)
{
    NumberCount count;
    for (const SampleRow &row : cells) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (text.empty() || DateColumn::saysNothing(text))
            continue;
        ++count.given;
        if (!isBareNumber(text))
            continue;
        ++count.bare;
        const std::string number = withHyphens(text);
        count.years += isCommonYear(number) || isSpanOfYears(number) ? 1 : 0;
        count.epochs += isEpoch(number) || countedFrom1601(number) ? 1 : 0;
    }
    return count;
}

bool mayCountTime(const QString &folded, const NumberCount &numbers)
{
    constexpr std::array kTimes{"time",    "date",     "epoch", "stamp", "zeit", "datum", "data",
                                "unix",    "czas",     "heure", "ts",    "at",   "on",    "created",
                                "updated", "modified", "seen",  "since", "when", "hdate"};
    constexpr std::array kYears{"year", "rok", "jahr", "annee", "date", "dates", "datum", "data", "start", "end"};
    const QStringList words = folded.split(u' ');
    const auto says = [&words](const auto &known) {
        return std::any_of(words.begin(), words.end(), [&known](const QString &word) {
            return std::any_of(known.begin(), known.end(), [&word](const char *one) {
                return word == QLatin1String(one) || (qstrlen(one) > 4 && word.endsWith(QLatin1String(one)));
            });
        });
    };
    return (numbers.epochs == numbers.bare && says(kTimes)) || (numbers.years == numbers.bare && says(kYears));
}

bool areSerials(const std::vector<SampleRow> &cells, std::size_t column)
{
    constexpr std::size_t kDigits = 5;
    std::size_t serials = 0;
    for (const SampleRow &row : cells) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (text.empty())
            continue;
        const std::size_t point = std::min(text.find('.'), text.size());
        const bool isWhole = point == text.size() || isAllDigits(text.substr(point + 1));
        if (point != kDigits || !isWhole || !isAllDigits(text.substr(0, point)) || text.front() == '0')
            return false;
        ++serials;
    }
    return serials > 0;
}

bool areYears(const std::vector<SampleRow> &cells, std::size_t column)
{
    constexpr std::int64_t kFirst = -9999;
    constexpr std::int64_t kLast = 2100;
    constexpr std::int64_t kLeastCommon = 100;
    std::size_t given = 0;
    std::size_t common = 0;
    for (const SampleRow &row : cells) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (text.empty() || DateColumn::saysNothing(text))
            continue;
        const auto year = datetext::wholeNumber(text, true);
        if (!year || *year < kFirst || *year > kLast)
            return false;
        ++given;
        common += *year >= kLeastCommon || *year <= -kLeastCommon ? 1 : 0;
    }
    return common > 0 && common * 2 >= given;
}

bool areOrderedYears(const std::vector<SampleRow> &cells, std::size_t column)
{
    constexpr std::size_t kLeast = 3;
    std::vector<std::string_view> years;
    for (const SampleRow &row : cells) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (!isCommonYear(text))
            return false;
        years.push_back(text);
    }
    return years.size() >= kLeast && years.front() != years.back() &&
           (std::is_sorted(years.begin(), years.end()) || std::is_sorted(years.rbegin(), years.rend()));
}

} // namespace kronika::table
