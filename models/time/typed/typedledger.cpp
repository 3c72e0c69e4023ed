// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedledger.h"

#include <algorithm>

namespace kronika::typed {

namespace {

/// Parts of phrases that mean the same without them: "up until", "still ongoing", "right now", "as from", "end is not
/// known", "calendar week", "być może", "pod koniec", "přes celý", "zu Beginn", "bis einschließlich", "ou bien",
/// "toujours en cours", "již od", "stav k".
constexpr QStringView kFillers[] = {
    u"up",   u"still",    u"right",    u"as",      u"is",      u"byc",   u"pod",  u"pres", u"zu",  u"einschliesslich",
    u"bien", u"toujours", u"calendar", u"already", u"bereits", u"schon", u"noch", u"stav", u"juz", u"jiz",
    u"uz"};

bool isDigitAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

bool isSilentMeaning(Meaning meaning)
{
    return meaning == Meaning::Noise || meaning == Meaning::Sometime || meaning == Meaning::Unit ||
           meaning == Meaning::Years || meaning == Meaning::Hour;
}

/// Whether it is no word by itself, but a part of a phrase that says nothing: "w ciągu".
bool isOfSilentPhrase(const QString &text, const Token &word)
{
    const Tokens phrases = wordsOf(text);
    const auto found = std::ranges::find_if(
        phrases, [&word](const Token &phrase) { return phrase.at <= word.at && word.end <= phrase.end; });
    const bool isSilent =
        found != phrases.end() && (isSilentMeaning(found->meaning) || found->is(Meaning::AfterChrist)); // "I w. n.e."
    return isSilent && !wordFor(word.text);
}

/// `text` with `by` for a word and for the full stop of its abbreviation.
QString with(const QString &text, const Token &word, const QString &by)
{
    qsizetype end = word.end;
    const bool hasStop = end < text.size() && text[end] == u'.' && (end + 1 == text.size() || text[end + 1].isSpace());
    if (hasStop)
        ++end;
    return QString(text.left(word.at) + u' ' + by + u' ' + text.mid(end)).simplified();
}

/// A number with what hangs on it: "Q2", "1990s", "5th".
Token withAttached(const QString &text, Token number)
{
    while (number.at > 0 && text[number.at - 1].isLetterOrNumber())
        --number.at;
    while (number.end < text.size() && text[number.end].isLetterOrNumber())
        ++number.end;
    return number;
}

/// `text` with another number there.
QString withOther(const QString &text, const Token &number)
{
    QString other = text;
    const QChar last = text[number.end - 1];
    other[number.end - 1] = last == u'9' ? QChar(u'8') : QChar(last.unicode() + 1);
    return other;
}

/// "Wed, 28 May 2025 09:00:00 +0200": one month with numbers around and at most one day of the week, of which the table
/// of shapes uses all. Files hold such by the million.
bool isPlain(const QString &text)
{
    const Tokens words = wordsOf(text);
    const auto isOfDay = [](const Token &word) {
        const bool isSign = word.is(Meaning::Sign) && QStringView(u",.:+").contains(word.text);
        return isSign || word.is(Meaning::Number) || word.is(Meaning::Year) || word.is(Meaning::Month) ||
               word.is(Meaning::Weekday);
    };
    return std::ranges::all_of(words, isOfDay) && std::ranges::count(words, Meaning::Month, &Token::meaning) == 1 &&
           std::ranges::count(words, Meaning::Weekday, &Token::meaning) <= 1;
}

/// The contraries of words by what these mean; of the same kind, so that both can stand in the same place.
struct Contrary
{
    Meaning meaning;
    const char *word;
};

constexpr Contrary kContraries[] = {
    {Meaning::Since, "until"},
    {Meaning::From, "until"},
    {Meaning::Until, "since"},
    {Meaning::To, "since"},
    {Meaning::And, "since"},
    {Meaning::Or, "since"},
    {Meaning::OrLater, "or earlier"},
    {Meaning::OneOf, "all of"},
    {Meaning::AllOf, "one of"},
    {Meaning::AfterChrist, "BC"},
    {Meaning::BeforeChrist, "AD"},
    {Meaning::Circa, "perhaps"},
    {Meaning::Perhaps, "circa"},
    {Meaning::Offset, "JST"},
    {Meaning::Am, "noon"},
    {Meaning::Pm, "am"},
    {Meaning::Present, "not known"},
    {Meaning::Cardinal, "twelve"},
    {Meaning::NotAfter, "not before"},
    {Meaning::NotBefore, "by"},
    {Meaning::NotUntil, "before"},
    {Meaning::Before, "after"},
    {Meaning::After, "before"},
    {Meaning::Inclusive, "exclusive"},
    {Meaning::Half, "quarter"},
    {Meaning::Third, "quarter"},
    {Meaning::Quarter, "half"},
};

} // namespace

bool mustCount(const QString &text, const Token &word)
{
    const bool isWord = !word.text.isEmpty() && word.text.front().isLetter();
    const bool isDoubt = word.isSign(u'?') || word.isSign(u'~') || word.isSign(u'%');
    const bool isOfNumber = isDigitAt(text, word.at - 1) || isDigitAt(text, word.end);
    if (!isWord || isOfNumber)
        return isDoubt;
    const auto known = wordFor(word.text);
    const bool isSilent = known ? isSilentMeaning(known->meaning) : isOfSilentPhrase(text, word);
    return !isSilent && std::ranges::find(kFillers, word.text) == std::end(kFillers);
}

QString contraryOf(const QString &word)
{
    constexpr int monday = 1;
    constexpr int august = 8;
    constexpr int spring = 21;
    const auto alone = wordFor(word);
    const auto known = alone ? alone : wordFor(word + QStringLiteral(" of")); // "the beginning of"
    const bool isWeekday = known && known->meaning == Meaning::Weekday;
    const int day = isWeekday ? known->value : known ? 0 : weekdayAbbreviatedBy(word);
    if (word == u"latest") // "by 2020 at the latest"
        return QStringLiteral("earliest");
    if (day != 0)
        return day == monday ? QStringLiteral("Tuesday") : QStringLiteral("Monday");
    if (known && known->meaning == Meaning::Month)
        return known->value == august ? QStringLiteral("October") : QStringLiteral("August");
    if (known && known->meaning == Meaning::Season)
        return known->value == spring ? QStringLiteral("autumn") : QStringLiteral("spring");
    if (known && known->meaning == Meaning::Early)
        return known->value % 10 == 0 ? QStringLiteral("end of") : QStringLiteral("beginning of");
    const auto *found = std::ranges::find_if(
        kContraries, [&known](const Contrary &one) { return known && one.meaning == known->meaning; });
    return found == std::end(kContraries) ? QString() : QString::fromLatin1(found->word);
}

std::optional<QString> unheardWord(const QString &text, const Answer &answer, const Answering &answerTo)
{
    if (isPlain(text))
        return {};
    for (const Token &word : cutUp(text)) {
        const bool isNumber = word.digits > 0 && !word.isMasked;
        const Token whole = isNumber ? withAttached(text, word) : word;
        const auto isIdle = [&](const QString &other) { return answerTo(other) == answer; };
        if (isNumber && isIdle(with(text, whole, {})) && isIdle(withOther(text, word)))
            return text.mid(whole.at, whole.end - whole.at);
        if (!mustCount(text, word) || !isIdle(with(text, word, {})))
            continue;
        const QString contrary = contraryOf(word.text);
        if (contrary.isEmpty() || isIdle(with(text, word, contrary)))
            return text.mid(word.at, word.end - word.at);
    }
    return {};
}

} // namespace kronika::typed
