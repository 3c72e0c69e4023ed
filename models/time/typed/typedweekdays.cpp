// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedtokens.h"

#include <algorithm>

namespace kronika::typed {

namespace {

struct Abbreviation
{
    QStringView word;
    int weekday; ///< 1 = Monday
};

/// German, Czech, Polish and French; several are other words, too: "do" is Thursday or until, "so" Sunday or Saturday.
constexpr Abbreviation kAbbreviations[] = {
    {u"mo", 1},    {u"di", 2},  {u"mi", 3},  {u"do", 4},  {u"fr", 5},  {u"sa", 6},  {u"so", 7},  {u"po", 1},
    {u"ut", 2},    {u"st", 3},  {u"ct", 4},  {u"pa", 5},  {u"so", 6},  {u"ne", 7},  {u"pn", 1},  {u"pon", 1},
    {u"wt", 2},    {u"sr", 3},  {u"sro", 3}, {u"czw", 4}, {u"pt", 5},  {u"sb", 6},  {u"sob", 6}, {u"nd", 7},
    {u"niedz", 7}, {u"lun", 1}, {u"mer", 3}, {u"jeu", 4}, {u"ven", 5}, {u"sam", 6}, {u"dim", 7},
};

/// The first word is one of its own, and nothing hangs on it.
bool standsAlone(const Tokens &words)
{
    const Token &first = words.front();
    const Token &next = at(words, 1);
    return words.size() > 1 && first.end - first.at == first.text.size() &&
           (!next.is(Meaning::Sign) || next.isSign(u',') || next.isSign(u'.'));
}

} // namespace

std::vector<Tokens> withWeekdayFirst(const Tokens &words)
{
    std::vector<Tokens> all;
    if (words.empty() || !standsAlone(words))
        return all;
    for (const Abbreviation &one : kAbbreviations) {
        if (words.front().text != one.word)
            continue;
        Tokens tokens = words;
        tokens.front().meaning = Meaning::Weekday;
        tokens.front().value = one.weekday;
        all.push_back(std::move(tokens));
    }
    return all;
}

bool mustBeginWithWeekday(const Tokens &words)
{
    const bool saysElse = !words.empty() && (words.front().is(Meaning::Until) || words.front().is(Meaning::To) ||
                                             words.front().is(Meaning::After) || words.front().is(Meaning::Early));
    return !saysElse && !withWeekdayFirst(words).empty();
}

} // namespace kronika::typed
