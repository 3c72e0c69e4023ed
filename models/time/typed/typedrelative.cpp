// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedtokens.h"

#include <algorithm>

namespace kronika::typed {

namespace {

constexpr std::int64_t kFarthest = 1'000'000;

Token yearToken(std::int64_t year)
{
    Token token;
    token.meaning = Meaning::Year;
    token.value = year;
    token.digits = 4;
    return token;
}

Token monthToken(int month)
{
    Token token;
    token.meaning = Meaning::Month;
    token.value = month;
    return token;
}

/// The tokens that a day, a month or a year would have been typed as.
Tokens dayTokens(const CivilDate &date)
{
    Token day;
    day.meaning = Meaning::Number;
    day.value = date.day;
    day.digits = 2;
    return {day, monthToken(date.month), yearToken(date.year)};
}

Tokens monthTokens(const CivilDate &date)
{
    return {monthToken(date.month), yearToken(date.year)};
}

Token weekToken(std::int64_t monday)
{
    Token week;
    week.meaning = Meaning::Week;
    week.value = monday;
    return week;
}

Tokens weekTokens(const CivilDate &date, std::int64_t weeks)
{
    const std::int64_t day = daysFromCivil(date);
    return {weekToken(day - (isoWeekday(day) - 1) + weeks * 7)};
}

void replace(Tokens &tokens, std::size_t from, std::size_t count, Tokens by)
{
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(from);
    for (Token &token : by) {
        token.at = begin->at;
        token.end = (begin + static_cast<std::ptrdiff_t>(count) - 1)->end;
        token.hasBlankBefore = true;
    }
    const auto after = tokens.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
    tokens.insert(after, by.begin(), by.end());
}

Tokens relative(Meaning meaning, std::int64_t value, const CivilDate &today)
{
    switch (meaning) {
    case Meaning::RelativeDay: {
        Tokens day = dayTokens(civilFromDays(daysFromCivil(today) + value));
        day.front().isToday = value == 0;
        return day;
    }
    case Meaning::RelativeWeek:
        return weekTokens(today, value);
    case Meaning::RelativeMonth:
        return monthTokens(addMonths(today, value));
    case Meaning::RelativeYear:
        return {yearToken(today.year + value)};
    default:
        return {};
    }
}

/// `count` units before today, no more precise than the unit: "2 years ago" is a year.
Tokens ago(std::int64_t unit, std::int64_t count, const CivilDate &today)
{
    constexpr Meaning kUnits[] = {Meaning::RelativeDay, Meaning::RelativeWeek, Meaning::RelativeMonth,
                                  Meaning::RelativeYear};
    return relative(kUnits[std::clamp<std::int64_t>(unit, 1, 4) - 1], -std::min(count, kFarthest), today);
}

/// "two" and the "a" of "a year"; 0 if it counts nothing.
std::int64_t numberOf(const Token &token)
{
    const bool isOne = token.text == u"a" || token.text == u"an" || token.text == u"one";
    if (token.is(Meaning::Number) || token.is(Meaning::Cardinal))
        return token.value;
    return isOne ? 1 : 0;
}

std::int64_t unitOf(const Token &token)
{
    if (token.is(Meaning::Years))
        return 4;
    return token.is(Meaning::Unit) ? token.value : 0;
}

/// "1.5 years", "1/2 year", "3-4 years": that what stands before is a part of the number.
bool isPartOfNumber(const Tokens &tokens, std::size_t index)
{
    return index > 1 && tokens[index - 1].is(Meaning::Sign) && tokens[index - 2].is(Meaning::Number) &&
           (!tokens[index].hasBlankBefore || !tokens[index - 1].isSign(u','));
}

/// A number that touches what stands before it.
bool isAttached(const Token &token, int digits)
{
    return token.is(Meaning::Number) && token.digits == digits && !token.hasBlankBefore;
}

/// The W of "W22/2025" and "W22 2025" is a calendar week.
void drawWeeksBeforeYear(Tokens &tokens)
{
    for (std::size_t n = 0; n + 2 < tokens.size(); ++n) {
        const std::size_t year = at(tokens, n + 2).isSign(u'/') || at(tokens, n + 2).isSign(u'-') ? n + 3 : n + 2;
        const bool isNumber = isAttached(tokens[n + 1], 2) || isAttached(tokens[n + 1], 1);
        const bool isFree = n == 0 || tokens[n].hasBlankBefore;
        if (tokens[n].text == u"w" && isNumber && isFree && at(tokens, year).is(Meaning::Year))
            tokens[n].meaning = Meaning::Calendar;
    }
}

} // namespace

std::optional<std::int64_t> mondayOfWeek(std::int64_t year, std::int64_t week)
{
    if (week < 1 || week > 53 || year < 1000 || year > 9999)
        return {};
    const std::int64_t fourth = daysFromCivil({year, 1, 4}); // is in the first week
    const std::int64_t monday = fourth - (isoWeekday(fourth) - 1) + (week - 1) * 7;
    return civilFromDays(monday + 3).year == year ? std::optional(monday) : std::nullopt;
}

void drawIsoWeeks(Tokens &tokens)
{
    drawWeeksBeforeYear(tokens);
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        const bool hasSign = at(tokens, n + 1).isSign(u'-') || at(tokens, n + 1).isSign(u'/');
        const std::size_t letter = hasSign ? n + 2 : n + 1;
        const bool isWeek = tokens[n].is(Meaning::Year) && at(tokens, letter).text == u"w" &&
                            !at(tokens, letter).hasBlankBefore && isAttached(at(tokens, letter + 1), 2);
        const auto monday = isWeek ? mondayOfWeek(tokens[n].value, tokens[letter + 1].value) : std::nullopt;
        if (!monday)
            continue;
        const Token &day = at(tokens, letter + 3);
        const bool hasDay =
            at(tokens, letter + 2).isSign(u'-') && isAttached(day, 1) && day.value >= 1 && day.value <= 7;
        if (hasDay)
            replace(tokens, n, letter + 4 - n, dayTokens(civilFromDays(*monday + day.value - 1)));
        else
            replace(tokens, n, letter + 2 - n, {weekToken(*monday)});
    }
}

void drawRelativeDates(Tokens &tokens, const CivilDate &today)
{
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        const Token &token = tokens[n];
        const bool isCounted = numberOf(at(tokens, n + 1)) > 0 && unitOf(at(tokens, n + 2)) > 0;
        // "před rokem" is a year ago, "před rokem 2020" before that year.
        const bool isOne = unitOf(at(tokens, n + 1)) > 0 && n + 2 == tokens.size();
        // "up to 3 years ago" is at most three years ago as well as until then.
        const bool isAtMost = n > 0 && tokens[n - 1].is(Meaning::Until) && tokens[n - 1].value == kAtMostToo;
        const bool isCount =
            numberOf(token) > 0 && unitOf(at(tokens, n + 1)) > 0 && !isPartOfNumber(tokens, n) && !isAtMost;
        if (token.is(Meaning::Before) && isCounted) { // vor 3 Tagen, před 3 dny
            const bool isYears = unitOf(at(tokens, n + 2)) == 4 && at(tokens, n + 2).text == u"r";
            if (!isYears)
                replace(tokens, n, 3, ago(unitOf(tokens[n + 2]), numberOf(tokens[n + 1]), today));
        } else if (token.is(Meaning::Before) && isOne && tokens[n + 1].text != u"r") {
            replace(tokens, n, 2, ago(unitOf(tokens[n + 1]), 1, today));
        } else if (isCount && at(tokens, n + 2).is(Meaning::Ago)) {
            replace(tokens, n, 3, ago(unitOf(tokens[n + 1]), numberOf(token), today));
        } else if (tokens.size() == 1 && token.is(Meaning::Present) && token.value == 1) { // now
            replace(tokens, n, 1, relative(Meaning::RelativeDay, 0, today));
            return;
        } else if (unitOf(token) > 0 && at(tokens, n + 1).is(Meaning::Ago) && !(n > 0 && numberOf(tokens[n - 1]) > 0)) {
            // rok temu
            replace(tokens, n, 2, ago(unitOf(token), 1, today));
        } else if (Tokens meant = relative(token.meaning, token.value, today); !meant.empty()) {
            const std::size_t count = meant.size();
            replace(tokens, n, 1, std::move(meant));
            n += count - 1;
        }
    }
}

} // namespace kronika::typed
