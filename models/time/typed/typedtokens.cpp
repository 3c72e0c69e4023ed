// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedtokens.h"

#include <algorithm>
#include <utility>

namespace kronika::typed {

namespace {

bool isWordLike(const Token &token)
{
    return token.is(Meaning::Other) && !token.text.isEmpty() && token.text.front().isLetter();
}

/// "v. 1964" is the French "vers"; the Czech preposition "v" has no full stop, but for "v. r. 1964".
void spellOutVers(Tokens &tokens)
{
    const bool isShort = tokens.size() > 2 && tokens[0].text == u"v" && tokens[0].roman == 0 &&
                         tokens[1].isSign(u'.') && !tokens[1].hasBlankBefore && tokens[2].text != u"r";
    if (isShort)
        tokens[0].text = QStringLiteral("vers");
}

/// The full stop of an abbreviation says nothing; in "p.n.e." neither.
void dropStopsAfterWords(Tokens &tokens)
{
    for (std::size_t n = tokens.size(); n-- > 1;) {
        if (tokens[n].isSign(u'.') && isWordLike(tokens[n - 1]) && !tokens[n].hasBlankBefore)
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(n));
    }
}

/// The apostrophe of "l'été", "jusqu'à", "o'clock" says nothing either.
void dropApostrophesWithinWords(Tokens &tokens)
{
    for (std::size_t n = tokens.size(); n-- > 2;) {
        const Token &apostrophe = tokens[n - 1];
        if (apostrophe.isSign(u'\'') && isWordLike(tokens[n]) && isWordLike(tokens[n - 2]) &&
            !tokens[n].hasBlankBefore && !apostrophe.hasBlankBefore)
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(n) - 1);
    }
}

/// Whether a hyphen joins two words there: "peut-être", "av. J.-C.".
bool joinsWords(const Tokens &tokens, std::size_t index)
{
    return index + 1 < tokens.size() && tokens[index].isSign(u'-') && !tokens[index].hasBlankBefore &&
           isWordLike(tokens[index + 1]) && !tokens[index + 1].hasBlankBefore;
}

/// French "à" and "au" are "to" between dates only: "au printemps 2022".
void settleLeadingTo(Tokens &tokens)
{
    if (tokens.empty() || !tokens.front().is(Meaning::To))
        return;
    const QString &first = tokens.front().text;
    if (first == u"à" || first == u"au" || first == u"aux")
        tokens.front().meaning = Meaning::Noise;
}

/// "28 May 2021 on", "2021 on, probably", "von 2021 an".
void settleLastOn(Tokens &tokens)
{
    std::size_t end = tokens.size();
    while (end > 0 && (tokens[end - 1].is(Meaning::Sign) || tokens[end - 1].is(Meaning::Perhaps) ||
                       tokens[end - 1].is(Meaning::Circa)))
        --end;
    const bool isOn = end >= 2 && (tokens[end - 1].text == u"on" ||
                                   (tokens[end - 1].text == u"an" && tokens.front().is(Meaning::From)));
    if (!isOn)
        return;
    tokens[end - 1].meaning = Meaning::OrLater;
    tokens[end - 1].value = 1;
}

/// Gives the longest phrases that begin here their meaning; a word that none has stays Other.
void findPhrases(Tokens &tokens)
{
    for (std::size_t from = 0; from < tokens.size(); ++from) {
        if (!isWordLike(tokens[from]))
            continue;
        QString phrase = tokens[from].text;
        std::size_t best = 0;
        int words = 0;
        Word meant;
        for (std::size_t to = from + 1; to <= tokens.size() && ++words <= kLongestPhrase; ++to) {
            if (const auto word = wordFor(phrase)) {
                best = to;
                meant = *word;
            }
            if (joinsWords(tokens, to))
                ++to;
            if (to == tokens.size() || !isWordLike(tokens[to]))
                break;
            phrase += u' ' + tokens[to].text;
        }
        if (best == 0)
            continue;
        Token token = tokens[from];
        token.meaning = meant.meaning;
        token.value = meant.value;
        token.languages = meant.languages;
        if (best > from + 1)
            token.roman = 0;
        merge(tokens, from, best, std::move(token));
    }
}

bool isCounted(const Token &token)
{
    return (token.is(Meaning::Century) && !token.isMasked) || token.is(Meaning::Quarter) || token.is(Meaning::Half) ||
           token.is(Meaning::Third) || token.is(Meaning::Tenth);
}

/// The number of "last": of a decade only what it is counted of tells.
std::int64_t lastCount(Meaning meaning)
{
    return meaning == Meaning::Tenth ? kLast : sharesBy(meaning);
}

/// In "first third of May" the second ordinal is what the first one counts; the "c." of "20th c." is a century.
void settleCounted(Tokens &tokens)
{
    for (std::size_t n = 1; n < tokens.size(); ++n) {
        Token &token = tokens[n];
        const Token &before = tokens[n - 1];
        const bool isBehindNumber =
            n > 1 && tokens[n - 2].is(Meaning::Number) && before.is(Meaning::Noise) && !before.hasBlankBefore;
        const Meaning next = at(tokens, n + 1).meaning;
        const bool isEnd = n + 1 == tokens.size() || next == Meaning::BeforeChrist || next == Meaning::AfterChrist;
        if (token.is(Meaning::Ordinal) && token.text == u"third" && (before.is(Meaning::Ordinal) || isBehindNumber))
            token.meaning = Meaning::Third;
        else if (token.text == u"c" && isBehindNumber && isEnd)
            token.meaning = Meaning::Century;
        else
            continue;
        token.value = 0;
    }
}

bool stands(const Tokens &tokens, std::size_t index, Meaning meaning)
{
    return index < tokens.size() && tokens[index].is(meaning);
}

/// The 3 of "Q1–3 2025" is a quarter like the Q1 at `counted`.
void countOn(Tokens &tokens, std::size_t counted)
{
    const Token &sign = at(tokens, counted + 1);
    const Token &number = at(tokens, counted + 2);
    const bool isJoined = sign.isSign(u'-') || sign.isSign(u'–') || sign.isSign(u'/');
    if (!isJoined || !number.is(Meaning::Number) || number.digits != 1 || !at(tokens, counted + 3).is(Meaning::Year))
        return;
    Token next = tokens[counted];
    next.value = number.value;
    merge(tokens, counted + 2, counted + 3, std::move(next));
}

/// "2 quarters" and Czech "2 čtvrtletí" say how long, not which: "2. čtvrtletí", "1st and 2nd quarters".
bool countsSeveral(const Token &number, const Token &unit)
{
    constexpr QStringView kSeveral[] = {u"quarters", u"halves", u"thirds", u"decades", u"centuries"};
    constexpr QStringView kOneOrSeveral[] = {u"ctvrtleti", u"pololeti", u"desetileti"};
    const bool isBare = number.is(Meaning::Number) && !number.isOrdinal;
    const bool areSeveral = std::ranges::find(kSeveral, unit.text) != std::end(kSeveral);
    const bool mayBeSeveral = std::ranges::find(kOneOrSeveral, unit.text) != std::end(kOneOrSeveral);
    return isBare && (areSeveral || (mayBeSeveral && number.value > 1));
}

/// "19th century", "XIX wiek", "2. kvartál", "first half"; "Q2", "H1".
void drawCounted(Tokens &tokens)
{
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        std::size_t behind = n + 1;
        while (behind < tokens.size() && (tokens[behind].isSign(u'.') || tokens[behind].is(Meaning::Noise)))
            ++behind;
        std::int64_t count = countOf(tokens[n]);
        if (count == kLast)
            count = behind < tokens.size() ? lastCount(tokens[behind].meaning) : 0;
        // "XIX w.", but not "V w 2025".
        const Token &third = at(tokens, n + 2);
        const QString &unit = at(tokens, n + 1).text;
        const bool isAbbreviated = unit == u"w" || (unit == u"s" && tokens[n].text.endsWith(u'e')); // "XIXe s."
        const bool isCentury = tokens[n].roman > 0 && isAbbreviated && !third.is(Meaning::Number) &&
                               !third.is(Meaning::Year) && !third.is(Meaning::Month);
        if (count != 0 && behind < tokens.size() && isCounted(tokens[behind])) {
            Token counted = tokens[behind];
            counted.value = count;
            counted.isCount = behind == n + 1 && countsSeveral(tokens[n], counted);
            merge(tokens, n, behind + 1, std::move(counted));
        } else if (isCentury) {
            Token century = tokens[n];
            century.meaning = Meaning::Century;
            century.value = tokens[n].roman;
            merge(tokens, n, n + 2, std::move(century));
        } else if (tokens[n].value == 0 && stands(tokens, n + 1, Meaning::Number) &&
                   (tokens[n].is(Meaning::Quarter) || tokens[n].text == u"h")) {
            Token counted = tokens[n];
            counted.value = at(tokens, n + 1).value;
            if (counted.text == u"h")
                counted.meaning = Meaning::Half;
            else if (counted.text == u"kw") // Kalenderwoche before its number, kwartał behind it
                continue;
            merge(tokens, n, n + 2, std::move(counted));
            countOn(tokens, n);
        }
    }
    for (Token &token : tokens) {
        if (token.is(Meaning::Quarter) && token.value == 0 && token.text == u"kw")
            token.meaning = Meaning::Calendar;
        if (token.is(Meaning::Half) && token.value == 0 && token.text != u"half") { // "w połowie maja"
            token.meaning = Meaning::Early;
            token.value = 1;
        }
    }
}

bool isAnyNumber(const Token &token)
{
    return token.is(Meaning::Number) || token.is(Meaning::Year) || token.is(Meaning::LongNumber);
}

/// "44 BCE", "AD 79", "5th century BC"; a year gets its sign.
void drawEras(Tokens &tokens)
{
    const auto year = [&tokens](std::size_t from, std::size_t number, bool isBefore) {
        Token token = tokens[number];
        const bool isPeriod = token.is(Meaning::Century) || token.is(Meaning::Decade);
        if (!isPeriod)
            token.meaning = Meaning::Year;
        if (isBefore)
            token.value = isPeriod ? -token.value : 1 - token.value;
        token.digits = kMostDigits;
        token.hasEra = true;
        merge(tokens, from, from + 2, std::move(token));
    };
    const auto isDated = [](const Token &token) {
        return (isAnyNumber(token) && token.digits <= kMostDigits && token.value > 0) ||
               (token.is(Meaning::Century) && !token.isMasked);
    };
    for (std::size_t n = 0; n + 1 < tokens.size(); ++n) {
        if (at(tokens, n + 1).is(Meaning::Unit) && at(tokens, n + 1).value == 4 && isAnyNumber(tokens[n]) &&
            (stands(tokens, n + 2, Meaning::BeforeChrist) || stands(tokens, n + 2, Meaning::AfterChrist)))
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(n) + 1); // 44 roku p.n.e.
        const bool isBefore = tokens[n + 1].is(Meaning::BeforeChrist);
        if (isDated(tokens[n]) && (isBefore || tokens[n + 1].is(Meaning::AfterChrist)))
            year(n, n, isBefore);
        else if (tokens[n].is(Meaning::AfterChrist) && isDated(tokens[n + 1]))
            year(n, n + 1, false);
    }
}

/// "5th", "3rd", "1er", "3go", "11. dnia": a day, and no month.
void markOrdinals(Tokens &tokens)
{
    constexpr QStringView kEndings[] = {u"st", u"nd", u"rd",  u"th", u"go",  u"ego", u"ho",
                                        u"er", u"re", u"ere", u"e",  u"eme", u"ieme"};
    for (std::size_t n = 0; n + 1 < tokens.size(); ++n) {
        const Token &ending = tokens[n + 1];
        const bool isEnding = !ending.hasBlankBefore && std::ranges::find(kEndings, ending.text) != std::end(kEndings);
        const QString &day = tokens[ending.isSign(u'.') && n + 2 < tokens.size() ? n + 2 : n + 1].text;
        const bool isDay = day == u"dnia" || day == u"dne";
        tokens[n].isOrdinal = tokens[n].is(Meaning::Number) && (isEnding || isDay);
    }
}

/// "first of May": the first day, unless a quarter or a week is counted.
void drawOrdinalDays(Tokens &tokens)
{
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        std::size_t behind = n + 1;
        while (at(tokens, behind).is(Meaning::Noise) && behind < tokens.size())
            ++behind;
        const bool isDay = stands(tokens, behind, Meaning::Month) || (n > 0 && tokens[n - 1].is(Meaning::Month));
        if (tokens[n].is(Meaning::Ordinal) && tokens[n].value > 0 && isDay && !stands(tokens, behind, Meaning::Unit))
            tokens[n].meaning = Meaning::Number;
    }
}

/// "'25".
void drawShortYears(Tokens &tokens)
{
    for (std::size_t n = 0; n + 1 < tokens.size(); ++n) {
        if (tokens[n].isSign(u'\'') && tokens[n + 1].is(Meaning::Number) && tokens[n + 1].digits == 2) {
            Token year = tokens[n + 1];
            year.meaning = Meaning::ShortYear;
            merge(tokens, n, n + 2, std::move(year));
        }
    }
}

bool isRomanMonth(const Token &token)
{
    return token.roman >= 1 && token.roman <= 12 && !token.is(Meaning::Month);
}

/// What can stand between a Roman month and what it is a month of: "5.V.2025", "V–VI 2025", "od V do VI 2025".
bool joinsRomanMonth(const Token &token)
{
    using enum Meaning;
    return token.isSign(u'.') || token.isSign(u'/') || token.isSign(u'-') || token.isSign(u'–') || token.is(To) ||
           token.is(Until) || token.is(And) || token.is(Or);
}

/// The "V" of "28. V. 2025", "V 2025", "V–VI 2025" and "2025-V-28".
void drawRomanMonths(Tokens &tokens, Romans romans)
{
    for (std::size_t n = tokens.size(); n-- > 0;) {
        Token &month = tokens[n];
        if (!isRomanMonth(month))
            continue;
        std::size_t behind = n + 1;
        while (behind < tokens.size() && joinsRomanMonth(tokens[behind]) && !isRomanMonth(tokens[behind]))
            ++behind;
        std::size_t before = n;
        while (before > 0 && joinsRomanMonth(tokens[before - 1]) && !tokens[before - 1].is(Meaning::Until))
            --before;
        // "X2013" and "7V2" are names.
        const bool isApart = before < n || month.hasBlankBefore;
        const bool isYearApart = behind > n + 1 || at(tokens, behind).hasBlankBefore;
        const bool isBehindDay = before > 0 && isApart && tokens[before - 1].is(Meaning::Number);
        const bool isBehindYear = before > 0 && before < n && tokens[before - 1].is(Meaning::Year) && behind > n + 1 &&
                                  at(tokens, behind).is(Meaning::Number);
        const bool isBeforeOther = behind > n + 1 && at(tokens, behind).is(Meaning::Month);
        // Not the Czech "in" of "V 5. 2025".
        const bool isBeforeNumber =
            n == 0 && at(tokens, 1).is(Meaning::Number) && at(tokens, 2).isSign(u'.') && !at(tokens, 1).hasBlankBefore;
        const bool isBeforeYear = romans == Romans::AreMonths && isYearApart && at(tokens, behind).is(Meaning::Year);
        if (isBehindDay || isBehindYear || isBeforeOther || isBeforeNumber || isBeforeYear) {
            month.meaning = Meaning::Month;
            month.value = month.roman;
        } else if (romans == Romans::AreMonths && month.is(Meaning::Noise)) {
            month.meaning = Meaning::Other; // not to be passed over
        }
    }
}

} // namespace

int sharesBy(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Half:
        return 2;
    case Meaning::Third:
        return 3;
    case Meaning::Quarter:
        return 4;
    default:
        return 0;
    }
}

std::int64_t countOf(const Token &token)
{
    if (token.is(Meaning::Number) || token.is(Meaning::Ordinal))
        return token.value;
    return token.roman;
}

const Token &at(const Tokens &tokens, std::size_t index)
{
    static const Token kNone;
    return index < tokens.size() ? tokens[index] : kNone;
}

void merge(Tokens &tokens, std::size_t from, std::size_t to, Token token)
{
    token.at = tokens[from].at;
    token.end = tokens[to - 1].end;
    token.hasBlankBefore = tokens[from].hasBlankBefore;
    tokens[from] = std::move(token);
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                 tokens.begin() + static_cast<std::ptrdiff_t>(to));
}

Tokens wordsOf(const QString &text)
{
    Tokens tokens = cutUp(text);
    spellOutVers(tokens);
    dropStopsAfterWords(tokens);
    dropApostrophesWithinWords(tokens);
    findPhrases(tokens);
    settleLeadingTo(tokens);
    settleLastOn(tokens);
    return tokens;
}

Tokens drawnTogether(Tokens tokens, const QString &text, const std::optional<CivilDate> &today, Stops stops,
                     Romans romans)
{
    markOrdinals(tokens);
    drawIsoWeeks(tokens);
    drawTimesTogether(tokens, text, stops);
    if (today)
        drawRelativeDates(tokens, *today);
    settleCounted(tokens);
    drawCounted(tokens);
    shareUnits(tokens);
    drawOrdinalDays(tokens);
    drawDecades(tokens);
    settleDecades(tokens);
    drawEras(tokens);
    shareEras(tokens);
    drawShortYears(tokens);
    drawRomanMonths(tokens, romans);
    return tokens;
}

} // namespace kronika::typed
