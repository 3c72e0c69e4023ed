// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedtokens.h"

#include <utility>

namespace kronika::typed {

namespace {

bool isAt(const Tokens &tokens, std::size_t index, Meaning meaning)
{
    return index < tokens.size() && tokens[index].is(meaning);
}

bool isDecadeSuffix(const Token &token)
{
    return token.text == u"s" || token.text == u"er" || token.text == u"ern" || token.text == u"ers" ||
           token.text == u"iger";
}

/// "90-tych", "90-te", "90-ych", "90-е", "90-х".
bool hasEnding(const Tokens &tokens, std::size_t number)
{
    const Token &ending = at(tokens, number + 2);
    const bool isEnding = ending.text == u"tych" || ending.text == u"te" || ending.text == u"ych" ||
                          ending.text == u"e" || ending.text == u"е" || ending.text == u"х" || ending.text == u"ые" ||
                          ending.text == u"ых";
    return at(tokens, number + 1).isSign(u'-') && !at(tokens, number + 1).hasBlankBefore && isEnding &&
           !ending.hasBlankBefore;
}

bool isDecadeNumber(const Token &token)
{
    return (token.is(Meaning::Year) || token.is(Meaning::Number)) && token.value % 10 == 0 && token.digits != 1;
}

/// "années 1990–1995" are years.
bool joinsYears(const Token &token)
{
    return token.is(Meaning::To) || token.isSign(u'-') || token.isSign(u'–') || token.isSign(u'/');
}

/// "od lata 2003" is since the summer; "lata 1990–1995" and "lata 2003" are years.
bool isSummer(const Tokens &tokens, std::size_t n)
{
    if (tokens[n].value != 22 || n == 0)
        return false;
    std::size_t behind = n + 1;
    while (at(tokens, behind).is(Meaning::Unit) || at(tokens, behind).is(Meaning::Noise))
        ++behind;
    if (!isAt(tokens, behind, Meaning::Year))
        return false;
    const Token &next = at(tokens, behind + 1);
    const Token &last = at(tokens, behind + 2);
    const bool isSeveral = (next.isSign(u'-') || next.isSign(u'–') || next.isSign(u'/')) &&
                           (last.is(Meaning::Year) || last.is(Meaning::Number));
    const Meaning before = tokens[n - 1].meaning;
    return !isSeveral && (before == Meaning::From || before == Meaning::Since || before == Meaning::Until ||
                          before == Meaning::NotAfter || before == Meaning::Early || before == Meaning::Circa);
}

} // namespace

void drawDecades(Tokens &tokens)
{
    const auto make = [&tokens](std::size_t from, std::size_t number, std::size_t to) {
        Token decade = tokens[number];
        decade.meaning = Meaning::Decade;
        const std::size_t start = from > 0 && tokens[from - 1].isSign(u'\'') ? from - 1 : from;
        merge(tokens, start, to, std::move(decade));
    };
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        const std::size_t behind = at(tokens, n + 1).isSign(u'.') || at(tokens, n + 1).isSign(u'\'') ? n + 2 : n + 1;
        if (isDecadeNumber(tokens[n]) && behind < tokens.size() && isDecadeSuffix(tokens[behind]) &&
            !tokens[behind].hasBlankBefore)
            make(n, n, behind + 1);
        else if (isDecadeNumber(tokens[n]) && hasEnding(tokens, n))
            make(n, n, n + 3);
        else if (isDecadeNumber(tokens[n]) && tokens[n].is(Meaning::Number) && isAt(tokens, behind, Meaning::Years))
            make(n, n, behind + 1);
        else if (tokens[n].is(Meaning::Years) && n + 1 < tokens.size() && tokens[n + 1].is(Meaning::Number) &&
                 isDecadeNumber(tokens[n + 1]))
            make(n, n + 1, hasEnding(tokens, n + 1) ? n + 4 : at(tokens, n + 2).isSign(u'.') ? n + 3 : n + 2);
        else if (tokens[n].is(Meaning::Years) && tokens[n].value == kDecadeToo && isDecadeNumber(at(tokens, n + 1)) &&
                 !joinsYears(at(tokens, n + 2)))
            make(n, n + 1, n + 2);
    }
}

void settleDecades(Tokens &tokens)
{
    for (std::size_t n = 0; n + 1 < tokens.size(); ++n) {
        std::size_t behind = n + 1;
        while (behind < tokens.size() && (tokens[behind].is(Meaning::Years) || tokens[behind].is(Meaning::Noise)))
            ++behind;
        if (tokens[n].is(Meaning::Decade) && tokens[n].value < 100 && isAt(tokens, behind, Meaning::Century)) {
            Token decade = tokens[n];
            decade.value += (at(tokens, behind).value - 1) * 100;
            decade.digits = 4;
            merge(tokens, n, behind + 1, std::move(decade));
        }
    }
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        if (!tokens[n].is(Meaning::Years))
            continue;
        const bool isCounted = n > 0 && (tokens[n - 1].is(Meaning::Number) || tokens[n - 1].is(Meaning::Year));
        // "od 2000 lat" says how long, not since when.
        tokens[n].meaning = isSummer(tokens, n) ? Meaning::Season : isCounted ? Meaning::Other : Meaning::Noise;
    }
}

} // namespace kronika::typed
