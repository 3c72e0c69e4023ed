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

Tokens weekTokens(const CivilDate &date, std::int64_t weeks)
{
    const std::int64_t day = daysFromCivil(date);
    Token week;
    week.meaning = Meaning::Week;
    week.value = day - (isoWeekday(day) - 1) + weeks * 7;
    return {week};
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

std::int64_t unitOf(const Token &token)
{
    if (token.is(Meaning::Years))
        return 4;
    return token.is(Meaning::Unit) ? token.value : 0;
}

} // namespace

void drawRelativeDates(Tokens &tokens, const CivilDate &today)
{
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        const Token &token = tokens[n];
        const bool isCounted = at(tokens, n + 1).is(Meaning::Number) && unitOf(at(tokens, n + 2)) > 0;
        if (token.is(Meaning::Before) && isCounted) { // vor 3 Tagen, před 3 dny
            const bool isYears = unitOf(at(tokens, n + 2)) == 4 && at(tokens, n + 2).text == u"r";
            if (!isYears)
                replace(tokens, n, 3, ago(unitOf(tokens[n + 2]), tokens[n + 1].value, today));
        } else if (token.is(Meaning::Number) && unitOf(at(tokens, n + 1)) > 0 && at(tokens, n + 2).is(Meaning::Ago)) {
            replace(tokens, n, 3, ago(unitOf(tokens[n + 1]), token.value, today));
        } else if (unitOf(token) > 0 && at(tokens, n + 1).is(Meaning::Ago)) { // rok temu
            replace(tokens, n, 2, ago(unitOf(token), 1, today));
        } else if (Tokens meant = relative(token.meaning, token.value, today); !meant.empty()) {
            const std::size_t count = meant.size();
            replace(tokens, n, 1, std::move(meant));
            n += count - 1;
        }
    }
}

} // namespace kronika::typed
