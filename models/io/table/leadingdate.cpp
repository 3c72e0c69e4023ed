// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/leadingdate.h"

#include "models/io/table/celltext.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/numbercells.h"

#include <algorithm>
#include <array>

namespace kronika::table {

namespace {

/// No date is longer.
constexpr std::size_t kLongestDate = 60;
constexpr std::string_view kDateFigures = "0123456789.-/: ";
constexpr std::array<std::string_view, 4> kPartingSigns{":", "-", "\xE2\x80\x93", "\xE2\x80\x94"};

CellDate kindOf(std::string_view text)
{
    static const DateColumn kAnyColumn;
    return kAnyColumn.read(text).kind;
}

bool isWholeDate(std::string_view text)
{
    if (text.size() > kLongestDate || (isBareNumber(text) && !isCommonYear(text)))
        return false;
    const CellDate kind = kindOf(text);
    return kind == CellDate::Date || kind == CellDate::Ambiguous;
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// Without the colon or dash that it begins with, and blanks.
std::string_view behindSign(std::string_view text)
{
    text = trimmed(text);
    for (const std::string_view sign : kPartingSigns) {
        if (text.starts_with(sign))
            return trimmed(text.substr(sign.size()));
    }
    return text;
}

/// Of a list: "- 1989: March", "• 1989: March".
std::string_view withoutBullet(std::string_view text)
{
    for (const std::string_view bullet : {"- ", "* ", "\xE2\x80\x93 ", "\xE2\x80\xA2 "}) {
        if (text.starts_with(bullet))
            return trimmed(text.substr(bullet.size()));
    }
    return text;
}

std::string_view withoutSignBehind(std::string_view text)
{
    text = trimmed(text);
    if (text.ends_with(':') || text.ends_with('-'))
        text.remove_suffix(1);
    return trimmed(text);
}

/// "17. 11. 1989 March", "2025-05-28T14:30Z – Talks". Cheap, as whole files are written so.
std::optional<LeadingDate> dayInFigures(std::string_view text)
{
    constexpr std::size_t kShortestDay = 8;
    for (const std::size_t end : {text.find_first_not_of(kDateFigures), text.find(' ')}) {
        if (end == std::string_view::npos || end < kShortestDay || !isDigit(text.front()))
            continue;
        const std::string_view date = withoutSignBehind(text.substr(0, end));
        const std::string_view rest = behindSign(text.substr(end));
        const bool isParted = text[end] == ' ' || text[end - 1] == ' ';
        if (isParted && date.size() >= kShortestDay && !rest.empty() && !isDigit(rest.front()) && !isBareNumber(date) &&
            isWholeDate(date))
            return LeadingDate{date, rest};
    }
    return std::nullopt;
}

/// The longest date before a colon, or before a sign behind a blank. What has no figures makes no date longer: "17
/// November 1989 - March - the first".
std::optional<LeadingDate> dateBeforeSign(std::string_view text)
{
    LeadingDate longest;
    for (std::size_t at = text.find(' '); at < kLongestDate; at = text.find(' ', at + 1)) {
        const std::string_view rest = behindSign(text.substr(at));
        const bool isBehindColon = text[at - 1] == ':';
        const bool isBeforeSign = rest.data() != trimmed(text.substr(at)).data();
        if (!isBehindColon && !isBeforeSign)
            continue;
        const std::string_view date = withoutSignBehind(text.substr(0, at));
        const std::string_view added = behindSign(date.substr(std::min(longest.date.size(), date.size())));
        if (!longest.date.empty() && !hasDigit(added) && !DateColumn::saysOngoing(added))
            continue;
        if (isWholeDate(date))
            longest = {date, rest};
    }
    return longest.rest.empty() ? std::nullopt : std::optional(longest);
}

/// Whether the text is a date as a whole: "17.11.1989 14:30 CET", "17. 11. 1989 – present". Of "17. 11. 1989 – March"
/// nobody knows the year in which it would end.
bool isAllOfDate(std::string_view text, const LeadingDate &leading)
{
    const char *const behind = leading.date.data() + leading.date.size();
    const bool hasSign = !trimmed({behind, std::size_t(leading.rest.data() - behind)}).empty();
    const bool mayBeAll = !hasSign || hasDigit(leading.rest) || DateColumn::saysOngoing(leading.rest) ||
                          DateColumn::saysNothing(leading.rest);
    return mayBeAll && isWholeDate(text);
}

} // namespace

std::optional<LeadingDate> leadingDate(std::string_view cell)
{
    const std::string_view text = withoutBullet(trimmed(cell));
    if (!hasDigit(text.substr(0, kLongestDate)))
        return std::nullopt;
    std::optional<LeadingDate> leading = dayInFigures(text);
    if (!leading)
        leading = dateBeforeSign(text);
    return leading && isAllOfDate(text, *leading) ? std::nullopt : leading;
}

} // namespace kronika::table
