// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedtokens.h"

namespace kronika::typed {

namespace {

/// Stands between a date and the next without saying anything of either.
bool isPassedOver(const Token &token)
{
    return token.is(Meaning::Noise) || token.is(Meaning::Early) || token.is(Meaning::Circa) || token.isSign(u'.');
}

bool joins(const Token &token)
{
    return token.is(Meaning::To) || token.is(Meaning::Until) || token.is(Meaning::And) || token.is(Meaning::Or) ||
           token.isSign(u'-') || token.isSign(u'–') || token.isSign(u'/') || token.isSign(u',');
}

/// The token before `at` that something joins with it; nothing if there is none.
std::optional<std::size_t> joinedBefore(const Tokens &tokens, std::size_t at)
{
    bool hasJoined = false;
    while (at-- > 0) {
        if (tokens[at].roman == 0 && joins(tokens[at])) // the I of "I i II kwartał"
            hasJoined = true;
        else if (!isPassedOver(tokens[at]))
            return hasJoined ? std::optional(at) : std::nullopt;
    }
    return {};
}

/// "28. 5." and "May 3" are no bare numbers.
bool isPartOfDay(const Tokens &tokens, std::size_t at)
{
    while (at-- > 0) {
        if (tokens[at].isSign(u'.') || tokens[at].is(Meaning::Noise))
            continue;
        return tokens[at].is(Meaning::Number) || tokens[at].is(Meaning::Month);
    }
    return false;
}

} // namespace

void shareUnits(Tokens &tokens)
{
    for (std::size_t n = tokens.size(); n-- > 1;) {
        const bool isCounted = tokens[n].is(Meaning::Century) || tokens[n].is(Meaning::Quarter) ||
                               tokens[n].is(Meaning::Half) || tokens[n].is(Meaning::Third);
        if (!isCounted || tokens[n].value <= 0 || tokens[n].isMasked)
            continue;
        const auto other = joinedBefore(tokens, n);
        const std::int64_t count = other ? countOf(tokens[*other]) : 0;
        if (count <= 0 || isPartOfDay(tokens, *other))
            continue;
        Token shared = tokens[n];
        shared.value = count;
        merge(tokens, *other, *other + 1, std::move(shared));
    }
}

void shareEras(Tokens &tokens)
{
    for (std::size_t n = tokens.size(); n-- > 1;) {
        const bool isCentury = tokens[n].is(Meaning::Century) && tokens[n].value < 0;
        if (!isCentury && !(tokens[n].is(Meaning::Year) && tokens[n].value <= 0))
            continue;
        const auto other = joinedBefore(tokens, n);
        if (!other || tokens[*other].value <= 0 || tokens[*other].hasEra)
            continue;
        const bool isDay = *other > 0 && tokens[*other - 1].is(Meaning::Month) && tokens[*other].is(Meaning::Number) &&
                           tokens[*other + 1].isSign(u','); // March 15, 44 BC
        if (isDay)
            continue;
        Token shared = tokens[*other];
        const bool isNumber = shared.is(Meaning::Number) || shared.is(Meaning::LongNumber) || shared.is(Meaning::Year);
        if (isCentury && shared.is(Meaning::Century)) {
            shared.value = -shared.value;
        } else if (!isCentury && isNumber) {
            shared.meaning = Meaning::Year;
            shared.digits = tokens[n].digits;
            shared.value = 1 - shared.value;
        } else {
            continue;
        }
        merge(tokens, *other, *other + 1, std::move(shared));
    }
}

} // namespace kronika::typed
