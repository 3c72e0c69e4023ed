// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typeddate.h"

#include "models/time/calendar.h"
#include "models/time/edtffault.h"
#include "models/time/typed/typededtf.h"
#include "models/time/typed/typedhyphens.h"
#include "models/time/typed/typedlack.h"
#include "models/time/typed/typedledger.h"
#include "models/time/typed/typedphrases.h"
#include "models/time/typed/typedstamps.h"
#include "models/time/typed/typedtokens.h"
#include "models/time/typed/typedzones.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace kronika {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(kronika::TypedDate)
};

constexpr qsizetype kLongest = 300;

bool hasOddNumber(const typed::Tokens &tokens)
{
    return std::any_of(tokens.begin(), tokens.end(),
                       [](const typed::Token &token) { return token.is(typed::Meaning::LongNumber); });
}

bool isRelative(const typed::Token &token)
{
    using enum typed::Meaning;
    return token.is(RelativeDay) || token.is(RelativeWeek) || token.is(RelativeMonth) || token.is(RelativeYear) ||
           token.is(Ago) || (token.is(Present) && token.value == 1);
}

bool beginsWithCzechIn(const typed::Tokens &words)
{
    return words.size() > 1 && words.front().is(typed::Meaning::Noise) && words.front().roman > 0 &&
           !words[1].is(typed::Meaning::Sign) && words[1].hasBlankBefore;
}

/// German Kalenderwoche, where "kw." has been taken for the Polish quarter; nothing if there is none.
typed::Tokens withCalendarWeeks(typed::Tokens words)
{
    bool isChanged = false;
    for (typed::Token &word : words) {
        const bool isWeek = word.is(typed::Meaning::Quarter) && word.text == u"kw";
        word.meaning = isWeek ? typed::Meaning::Calendar : word.meaning;
        isChanged |= isWeek;
    }
    return isChanged ? words : typed::Tokens();
}

/// "w latach 1990", "in den Jahren 1990": the decade, perhaps; nothing if no such year stands alone.
typed::Tokens withDecadeYears(typed::Tokens words)
{
    using enum typed::Meaning;
    bool isChanged = false;
    for (std::size_t n = 0; n < words.size(); ++n) {
        const typed::Token &year = typed::at(words, n + 1);
        const typed::Token &next = typed::at(words, n + 2);
        const bool isYears = words[n].is(Years) || (words[n].is(Unit) && words[n].text == u"years");
        const bool isRound = year.is(Year) && year.value % 10 == 0;
        const bool isList = next.is(And) || next.is(Or) || next.isSign(u',') || next.is(To) || next.is(Until) ||
                            next.isSign(u'-') || next.isSign(u'–') || next.isSign(u'/');
        if (!isYears || words[n].value == typed::kDecadeToo || !isRound || isList)
            continue;
        words[n].meaning = Years;
        words[n].value = typed::kDecadeToo;
        isChanged = true;
    }
    return isChanged ? words : typed::Tokens();
}

void addTo(typed::Readings &all, const typed::Readings &more)
{
    all.texts.insert(all.texts.end(), more.texts.begin(), more.texts.end());
    all.lack = std::max(all.lack, more.lack);
}

/// What the words can mean in all that they can be.
typed::Readings readingsOf(const QString &phrase, const std::optional<CivilDate> &today)
{
    const auto read = [&](const typed::Tokens &words, typed::Romans romans = typed::Romans::AreMonths) {
        typed::Readings readings;
        for (const typed::Stops stops : {typed::Stops::AreTimes, typed::Stops::AreDates})
            addTo(readings, typed::readPhrase(typed::drawnTogether(words, phrase, today, stops, romans)));
        return readings;
    };
    static const QRegularExpression abbreviation(QStringLiteral("^\\p{L}{2,3}[.,]"));
    const typed::Tokens words = typed::wordsOf(phrase);
    const std::vector<typed::Tokens> others = typed::withWeekdays(words);
    const bool isAbbreviated = phrase.contains(abbreviation) && typed::mayBeginWithWeekday(words);
    typed::Readings all;
    if (!isAbbreviated && !typed::mustBeginWithWeekday(words))
        addTo(all, read(words));
    if (const typed::Tokens weeks = withCalendarWeeks(words); !weeks.empty())
        addTo(all, read(weeks));
    if (const typed::Tokens decades = withDecadeYears(words); !decades.empty())
        addTo(all, read(decades));
    if (beginsWithCzechIn(words))
        addTo(all, read(words, typed::Romans::AreWords));
    typed::Readings ofWeekdays;
    for (const typed::Tokens &other : others)
        addTo(ofWeekdays, read(other));
    // "Do 28.5." may be until that day, or a Thursday that it is not.
    if (ofWeekdays.texts.empty() && ofWeekdays.lack == typed::Lack::WrongWeekday)
        return {{}, all.texts.empty() ? typed::Lack::WrongWeekday : typed::Lack::PerhapsWeekday};
    addTo(all, ofWeekdays);
    return all;
}

/// Of what can be meant as EDTF only: "2021-13", "[2021,2022".
std::optional<Error> edtfFault(const QString &text)
{
    static const QRegularExpression looks(
        QStringLiteral("^[\\[{]|^-?[\\dX]{4}-[\\dX]{1,2}(-[\\dX]{1,2})?[?~%]?$|^Y-?\\d"));
    if (!text.contains(looks))
        return {};
    const Result<EdtfDate> date = EdtfDate::parse(text.toStdString(), EdtfMode::Extended);
    if (date)
        return {};
    const QString quoted = typed::quotable(text);
    const Error reason = edtf::said(date.error());
    return Error{Message::tr("“%1” is no date of EDTF: %2").arg(quoted, reason.what),
                 {},
                 reason.hint.isEmpty() ? typed::exampleDay() : reason.hint};
}

std::optional<CivilDate> todayOf(const std::optional<TypedClock> &clock)
{
    return clock ? std::optional(civilFromLocal(clock->zone.toLocal(clock->now)).date) : std::nullopt;
}

std::vector<std::string> textsOf(const std::vector<EdtfDate> &dates)
{
    std::vector<std::string> texts;
    for (const EdtfDate &date : dates)
        texts.push_back(date.text());
    return texts;
}

/// The first word or sign that is none of any date: not a number, nor what hangs on one.
std::optional<QString> unknownWord(const QString &phrase)
{
    const typed::Tokens words = typed::wordsOf(phrase);
    for (std::size_t n = 0; n < words.size(); ++n) {
        const typed::Token &word = words[n];
        const bool isWord = word.is(typed::Meaning::Other) && phrase[word.at].isLetter() && word.roman == 0;
        const bool isAttached = !word.hasBlankBefore && n > 0 && words[n - 1].digits > 0;
        const bool isOfOffset = word.isSign(u'+') && word.end < phrase.size() && phrase[word.end].isDigit();
        if (word.is(typed::Meaning::Sign) && !isOfOffset && !QStringView(u".,:;/–-\'()?~%").contains(word.text))
            return phrase.mid(word.at, word.end - word.at);
        if (isWord && !isAttached && typed::weekdayAbbreviatedBy(word.text) == 0)
            return phrase.mid(word.at, word.end - word.at);
    }
    return {};
}

/// The first word without which the text could be read.
std::optional<QString> unfitWord(const QString &phrase, const std::optional<CivilDate> &today)
{
    for (const typed::Token &word : typed::wordsOf(phrase)) {
        if (!phrase[word.at].isLetter())
            continue;
        const QString rest = QString(phrase.left(word.at) + u' ' + phrase.mid(word.end)).simplified();
        if (!rest.isEmpty() && !typed::datesOf(readingsOf(rest, today).texts).empty())
            return phrase.mid(word.at, word.end - word.at);
    }
    return {};
}

/// Why nothing is meant.
Error whyNot(const QString &phrase, const typed::Readings &readings, const std::optional<CivilDate> &today)
{
    const typed::Tokens tokens = typed::drawnTogether(typed::wordsOf(phrase), phrase, today);
    typed::Lack lack = readings.texts.empty() ? readings.lack : typed::Lack::EndBeforeStart;
    if (lack < typed::Lack::YearOfThreeDigits && hasOddNumber(tokens))
        lack = typed::Lack::YearOfThreeDigits;
    if (!today && std::any_of(tokens.begin(), tokens.end(), isRelative))
        lack = typed::Lack::NoClock;
    if (auto error = lack <= typed::Lack::MonthMissing ? edtfFault(phrase) : std::nullopt)
        return *std::move(error);
    if (const auto word = lack <= typed::Lack::EndBeforeStart ? unknownWord(phrase) : std::nullopt;
        word && *word != phrase)
        return typed::errorForUnknown(*word, phrase);
    if (const auto word = lack == typed::Lack::NothingKnown ? unfitWord(phrase, today) : std::nullopt)
        return typed::errorForUnfit(*word, phrase);
    return typed::errorFor(lack, phrase);
}

/// What a text means: its readings, or what keeps it from having any.
struct Meant
{
    std::vector<EdtfDate> dates;
    typed::Readings readings;
    std::optional<QString> unheardWord;
    /// As it was read, where zones had to be spelt out.
    QString phrase;

    bool isUnderstood() const { return !dates.empty() && !unheardWord; }
};

/// By its words, whose zones are spelt out.
Meant meantByWords(const QString &phrase, const std::optional<CivilDate> &today)
{
    Meant meant;
    meant.phrase = phrase;
    meant.readings = readingsOf(phrase, today);
    meant.dates = typed::datesOf(meant.readings.texts);
    if (!meant.dates.empty())
        meant.unheardWord = typed::unheardWord(phrase, textsOf(meant.dates), [&today](const QString &other) {
            return textsOf(typed::datesOf(readingsOf(other, today).texts));
        });
    return meant;
}

std::optional<Meant> meantAsEdtf(const QString &phrase)
{
    if (auto date = typed::edtfAsTyped(phrase)) {
        Meant meant{{*std::move(date)}, {}, {}, phrase};
        static const QRegularExpression minusYear(QStringLiteral("^[-\\x{2212}]\\d{1,3}$"));
        if (phrase.contains(minusYear)) // not EDTF as it stands: 44 BC as well as the year -44, which is 45 BC
            std::ranges::move(readingsBesideEdtf(phrase), std::back_inserter(meant.dates));
        return meant;
    }
    std::vector<EdtfDate> dates = typed::readingsBesideASlash(phrase);
    if (dates.empty())
        dates = typed::datesOf(typed::momentsBy(phrase));
    return dates.empty() ? std::nullopt : std::optional(Meant{std::move(dates), {}, {}, phrase});
}

bool hasWeek(int year, int week)
{
    constexpr int alwaysInTheLast = 28; // of December
    return week >= 1 && week <= QDate(year, 12, alwaysInTheLast).weekNumber();
}

/// Of what begins as an ISO date and is none, such as "2022-02-30", "1999-02-3X", "2021-W53" or "2022-06-28-31": its
/// parts are not those of other dates.
std::optional<typed::Lack> lackOfIsoDate(const QString &phrase)
{
    static const QRegularExpression day(QStringLiteral("(?<![\\w.-])(\\d{4})-(\\d\\d?)-(\\d\\d?)(-\\d+)?(?!\\w)"));
    static const QRegularExpression mask(
        QStringLiteral("(?<![\\w.-])\\d{4}-(?=[-\\d]*[Xx])[\\dXx]{1,2}(?:-[\\dXx]{1,2})?(?!\\w)"));
    static const QRegularExpression week(QStringLiteral("(?<![\\w.-])(\\d{4})-?[Ww](\\d\\d)(?!\\d)"));
    for (const QRegularExpressionMatch &match : day.globalMatch(phrase)) {
        const int month = match.captured(2).toInt();
        if (month <= 12 && !QDate::isValid(match.captured(1).toInt(), month, match.captured(3).toInt()))
            return typed::Lack::NoSuchDay;
        if (!match.captured(4).isEmpty())
            return typed::Lack::NothingKnown;
    }
    for (const QRegularExpressionMatch &match : mask.globalMatch(phrase)) {
        if (!typed::edtf(match.captured().toUpper()))
            return typed::Lack::NothingKnown;
    }
    for (const QRegularExpressionMatch &match : week.globalMatch(phrase)) {
        if (!hasWeek(match.captured(1).toInt(), match.captured(2).toInt()))
            return typed::Lack::NoSuchWeek;
    }
    return {};
}

Meant meantBy(const QString &phrase, const std::optional<CivilDate> &today);

/// "28 May 2025 10:00-11:00" is from the one time to the other, or a time of Samoa: then the day is sure, and no more.
Meant meantByHyphen(const typed::HyphenedTimes &times, const std::optional<CivilDate> &today)
{
    if (!times.asRange || !times.asOffset)
        return meantBy(times.asRange ? *times.asRange : *times.asOffset, today);
    Meant range = meantBy(*times.asRange, today);
    Meant offset = meantBy(*times.asOffset, today);
    if (!range.isUnderstood() || !offset.isUnderstood())
        return range.isUnderstood() ? range : offset;
    const std::string day = range.dates.front().text();
    std::ranges::move(range.dates, std::back_inserter(offset.dates));
    std::ranges::move(typed::datesOf({day.substr(0, day.find('T'))}), std::back_inserter(offset.dates));
    return offset;
}

/// Requires: `phrase` is simplified and of at most kLongest characters.
Meant meantBy(const QString &phrase, const std::optional<CivilDate> &today)
{
    const auto times = typed::edtf(phrase) ? std::nullopt : typed::hyphenedTimes(phrase);
    if (times)
        return meantByHyphen(*times, today);
    if (auto meant = meantAsEdtf(phrase))
        return *std::move(meant);
    // Of "2025-05-28/06" no part is the 28th of June.
    static const QRegularExpression dayBehindDay(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d/\\d\\d$"));
    if (phrase.contains(dayBehindDay))
        return {{}, {{}, typed::Lack::EndBeforeStart}, {}, phrase};
    if (const QString words = typed::withStampsSpelt(phrase); words != phrase)
        return meantBy(words, today);
    if (const auto lack = lackOfIsoDate(phrase))
        return {{}, {{}, *lack}, {}, phrase};
    Meant all;
    for (const QString &spelt : typed::withZonesSpelt(phrase)) {
        const auto asEdtf = meantAsEdtf(spelt);
        Meant one = asEdtf ? *asEdtf : meantByWords(spelt, today);
        if (!one.isUnderstood())
            return one;
        for (EdtfDate &date : one.dates) {
            if (std::ranges::find(all.dates, date.text(), &EdtfDate::text) == all.dates.end())
                all.dates.push_back(std::move(date));
        }
    }
    return all.dates.empty() ? meantByWords(phrase, today) : all;
}

} // namespace

Result<std::vector<EdtfDate>> readTypedDate(const QString &text, const std::optional<TypedClock> &clock)
{
    const QString phrase = text.simplified();
    if (phrase.isEmpty())
        return Error{Message::tr("No date is written here"), {}, typed::exampleDay()};
    if (phrase.size() > kLongest)
        return Error{Message::tr("This is too long for a date"), {}, typed::exampleDay()};
    const auto today = todayOf(clock);
    Meant meant = meantBy(phrase, today);
    if (meant.isUnderstood())
        return std::move(meant.dates);
    return meant.unheardWord ? typed::errorForUnheard(*meant.unheardWord, meant.phrase)
                             : whyNot(meant.phrase, meant.readings, today);
}

TypedCell readTypedCell(const QString &text)
{
    const QString phrase = text.simplified();
    if (phrase.isEmpty() || phrase.size() > kLongest)
        return {};
    Meant meant = meantBy(phrase, {});
    if (meant.isUnderstood())
        return {std::move(meant.dates), false};
    const typed::Lack lack = meant.readings.lack;
    return {{}, lack == typed::Lack::WrongWeekday || lack == typed::Lack::PerhapsWeekday};
}

std::vector<EdtfDate> readingsBesideEdtf(const QString &text)
{
    static const QRegularExpression unknownStart(QStringLiteral("^\\?-(\\d{4})$"));
    if (const auto year = unknownStart.match(text.simplified()); year.hasMatch())
        return typed::datesOf({'/' + year.captured(1).toStdString()});
    static const QRegularExpression minusYear(QStringLiteral("^[-\\x{2212}]((?!0+$)\\d{1,3}|\\d{5,11})$"));
    if (const auto year = minusYear.match(text.simplified()); year.hasMatch()) // "-44" is meant as 44 BC, too
        return typed::datesOf({typed::yearTextOf(1 - year.captured(1).toLongLong())});
    static const QRegularExpression season(QStringLiteral("^(\\d\\d)(\\d\\d)-(2[1-9]|3\\d|4[01])$"));
    const QRegularExpressionMatch match = season.match(text.simplified());
    if (!match.hasMatch() || match.captured(3) <= match.captured(2))
        return {};
    const QString years = match.captured(1) + match.captured(2) + u'/' + match.captured(1) + match.captured(3);
    return typed::datesOf({years.toStdString()});
}

} // namespace kronika
