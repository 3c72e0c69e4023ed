// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedtokens.h"

#include <algorithm>

namespace kronika::typed {

namespace {

struct Abbreviation
{
    QStringView word;
    int weekday; ///< 1 = Monday
    Language language;
};

using enum Language;

/// Several are other words, too: "do" is Thursday or until, "po" Monday or after, "so" Sunday or Saturday.
constexpr Abbreviation kAbbreviations[] = {
    {u"mo", 1, German},  {u"di", 2, German},  {u"mi", 3, German},  {u"do", 4, German},  {u"fr", 5, German},
    {u"sa", 6, German},  {u"so", 7, German},  {u"po", 1, Czech},   {u"ut", 2, Czech},   {u"st", 3, Czech},
    {u"ct", 4, Czech},   {u"pa", 5, Czech},   {u"so", 6, Czech},   {u"ne", 7, Czech},   {u"pn", 1, Polish},
    {u"pon", 1, Polish}, {u"wt", 2, Polish},  {u"sr", 3, Polish},  {u"sro", 3, Polish}, {u"czw", 4, Polish},
    {u"pt", 5, Polish},  {u"sb", 6, Polish},  {u"sob", 6, Polish}, {u"nd", 7, Polish},  {u"niedz", 7, Polish},
    {u"lun", 1, French}, {u"mer", 3, French}, {u"jeu", 4, French}, {u"ven", 5, French}, {u"sam", 6, French},
    {u"dim", 7, French},
};

constexpr Languages kAll = English | Polish | Czech | German | French | Russian;

/// The languages that the months and the words for the year are of; all where they tell nothing.
Languages languagesOf(const Tokens &words)
{
    Languages common = kAll;
    for (const Token &word : words) {
        const bool tells = word.is(Meaning::Month) || word.is(Meaning::Season) || word.is(Meaning::Unit);
        if (tells && word.languages != Languages())
            common &= word.languages;
    }
    return common == Languages() ? kAll : common;
}

/// Null if `token` is none in `language`, where the words could be of `languages`.
const Abbreviation *abbreviationIn(Language language, const Token &token, Languages languages)
{
    const bool isOneWord = token.end - token.at == token.text.size();
    const auto *found = std::ranges::find_if(
        kAbbreviations, [&](const Abbreviation &one) { return one.language == language && one.word == token.text; });
    // German ones have a capital where they may be other words: Polish "do 28.5.".
    const bool isOther = !token.is(Meaning::Other) && (token.languages & languages) != Languages();
    const bool isWritten = isOneWord && (language != German || token.hasCapital || !isOther);
    return isWritten && found != std::end(kAbbreviations) ? found : nullptr;
}

bool isStop(const Token &token)
{
    return token.isSign(u',') || token.isSign(u'.');
}

/// The first word is one of its own, and nothing hangs on it.
bool standsFirst(const Tokens &words, std::size_t n)
{
    const Token &next = at(words, n + 1);
    return n == 0 && words.size() > 1 && (!next.is(Meaning::Sign) || isStop(next));
}

/// "Mo 26. – Mi 28. 5.": before the day that something joins with another.
bool standsBeforeDay(const Tokens &words, std::size_t n)
{
    using enum Meaning;
    if (n == 0)
        return false;
    const Token &before = words[n - 1];
    const bool isJoined = before.isSign(u'-') || before.isSign(u'–') || before.isSign(u',') || before.is(To) ||
                          before.is(Until) || before.is(From) || before.is(Since) || before.is(And) || before.is(Or);
    std::size_t next = n + 1;
    while (isStop(at(words, next)) || at(words, next).is(Noise))
        ++next;
    return isJoined && next < words.size() && words[next].is(Number);
}

/// "28. 5. 2025 (st)", "28. 5. 2025, st".
bool standsLast(const Tokens &words, std::size_t n)
{
    std::size_t next = n + 1;
    while (isStop(at(words, next)) || at(words, next).isSign(u')'))
        ++next;
    return n > 0 && next >= words.size() && (words[n - 1].isSign(u'(') || words[n - 1].isSign(u','));
}

/// "po 28. květnu" is after that day: of Mondays "po 28. května" is said.
bool isCzechAfter(const Tokens &words, std::size_t n)
{
    constexpr QStringView kLocatives[] = {u"lednu",  u"unoru",    u"breznu", u"dubnu", u"kvetnu",
                                          u"cervnu", u"cervenci", u"srpnu",  u"rijnu", u"prosinci"};
    return words[n].text == u"po" && std::ranges::any_of(words, [&kLocatives](const Token &word) {
               return word.is(Meaning::Month) && std::ranges::find(kLocatives, word.text) != std::end(kLocatives);
           });
}

} // namespace

std::vector<Tokens> withWeekdays(const Tokens &words)
{
    std::vector<Tokens> all;
    const Languages languages = languagesOf(words);
    for (const Language language : {German, Czech, Polish, French}) {
        if (!languages.testFlag(language))
            continue;
        Tokens tokens = words;
        bool isChanged = false;
        for (std::size_t n = 0; n < words.size(); ++n) {
            const Abbreviation *day = abbreviationIn(language, words[n], languages);
            if (day == nullptr || isCzechAfter(words, n) ||
                (!standsFirst(words, n) && !standsBeforeDay(words, n) && !standsLast(words, n)))
                continue;
            tokens[n].meaning = Meaning::Weekday;
            tokens[n].value = day->weekday;
            isChanged = true;
        }
        if (isChanged)
            all.push_back(std::move(tokens));
    }
    return all;
}

bool mayBeginWithWeekday(const Tokens &words)
{
    const Languages languages = languagesOf(words);
    if (words.empty() || isCzechAfter(words, 0))
        return false;
    return standsFirst(words, 0) && std::ranges::any_of(kAbbreviations, [&](const Abbreviation &one) {
               return languages.testFlag(one.language) &&
                      abbreviationIn(one.language, words.front(), languages) != nullptr;
           });
}

bool mustBeginWithWeekday(const Tokens &words)
{
    if (!mayBeginWithWeekday(words))
        return false;
    const Languages languages = languagesOf(words);
    const Token &first = words.front();
    // "Do 28. Mai" is not Polish.
    const bool saysElse =
        (first.is(Meaning::Until) || first.is(Meaning::To) || first.is(Meaning::After) || first.is(Meaning::Early)) &&
        (first.languages & languages) != Languages();
    return !saysElse;
}

int weekdayAbbreviatedBy(const QString &word)
{
    const auto *found = std::ranges::find(kAbbreviations, QStringView(word), &Abbreviation::word);
    return found == std::end(kAbbreviations) ? 0 : found->weekday;
}

} // namespace kronika::typed
