// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typeddate.h"

#include "models/time/calendar.h"
#include "models/time/typed/typedphrases.h"
#include "models/time/typed/typedtokens.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kronika {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(kronika::TypedDate)
};

constexpr qsizetype kLongest = 300;
/// Of a text in a message.
constexpr qsizetype kLongestQuoted = 60;

std::optional<EdtfDate> edtf(const QString &text)
{
    Result<EdtfDate> date = EdtfDate::parse(text.toStdString(), EdtfMode::Extended);
    return date ? std::optional(*std::move(date)) : std::nullopt;
}

/// EDTF as it is, or as it was meant: small letters, blanks inside a set or around a slash, a blank before the time,
/// another sign for the minus.
std::optional<EdtfDate> edtfAsTyped(const QString &text)
{
    if (auto date = edtf(text))
        return date;
    static const QRegularExpression minus(QStringLiteral("[\\x{2010}-\\x{2012}\\x{2212}]"));
    static const QRegularExpression blankBeforeTime(QStringLiteral("(\\d) +(\\d\\d:\\d\\d)"));
    static const QRegularExpression smallLetterWithin(QStringLiteral("x\\d"));
    // "156x" is meant as EDTF; "20x2" is a slip.
    const QString capital = text.contains(smallLetterWithin) ? text : text.toUpper();
    QString mended = QString(capital).replace(minus, QStringLiteral("-"));
    const bool isSet = mended.startsWith(u'[') || mended.startsWith(u'{');
    if (isSet)
        mended.remove(u' ');
    mended.replace(QLatin1String(" / "), QLatin1String("/"));
    mended.replace(blankBeforeTime, QStringLiteral("\\1T\\2"));
    return mended == text ? std::nullopt : edtf(mended);
}

QString exampleDay()
{
    return Message::tr("write the day with its month and year, such as 28 May 2025");
}

Error errorFor(typed::Lack lack, const QString &text)
{
    const QString quoted = text.size() > kLongestQuoted ? QString(text.left(kLongestQuoted) + u'…') : text;
    switch (lack) {
    case typed::Lack::YearMissing:
        return {Message::tr("“%1” does not say the year").arg(quoted), {}, exampleDay()};
    case typed::Lack::MonthMissing:
        return {Message::tr("“%1” does not say the month").arg(quoted), {}, exampleDay()};
    case typed::Lack::YearOfThreeDigits:
        return {Message::tr("“%1” has a number that is no year").arg(quoted),
                {},
                Message::tr("write 0409 or 409 CE for the year 409, Y12345 for the year 12345")};
    case typed::Lack::NoSuchDay:
        return {Message::tr("“%1” is no day of the calendar").arg(quoted),
                {},
                Message::tr("the month has fewer days, or an end lies before its start")};
    case typed::Lack::QualifiedTime:
        return {Message::tr("“%1” qualifies a time of day").arg(quoted),
                {},
                Message::tr("only dates can be approximate or uncertain; leave the time or the “circa” out")};
    case typed::Lack::WrongWeekday:
        return {Message::tr("“%1” falls on another day of the week").arg(quoted),
                {},
                Message::tr("correct the date, or leave the day of the week out")};
    case typed::Lack::NoClock:
        return {Message::tr("“%1” depends on the day, which does not count here").arg(quoted), {}, exampleDay()};
    case typed::Lack::NothingKnown:
        break;
    }
    return {Message::tr("“%1” is not a date that can be read").arg(quoted),
            {},
            Message::tr("write 2025, May 2025, 28 May 2025, since 2022, circa 1984, or EDTF such as 2025-05-28")};
}

bool hasOddNumber(const typed::Tokens &tokens)
{
    return std::any_of(tokens.begin(), tokens.end(),
                       [](const typed::Token &token) { return token.is(typed::Meaning::LongNumber); });
}

bool isRelative(const typed::Token &token)
{
    using enum typed::Meaning;
    return token.is(RelativeDay) || token.is(RelativeWeek) || token.is(RelativeMonth) || token.is(RelativeYear) ||
           token.is(Ago);
}

/// Those that are EDTF, each once.
std::vector<EdtfDate> datesOf(const std::vector<std::string> &texts)
{
    std::vector<EdtfDate> dates;
    for (const std::string &text : texts) {
        Result<EdtfDate> date = EdtfDate::parse(text, EdtfMode::Extended);
        const auto isSame = [&text](const EdtfDate &other) { return other.text() == text; };
        if (date && std::none_of(dates.begin(), dates.end(), isSame))
            dates.push_back(*std::move(date));
    }
    return dates;
}

} // namespace

Result<std::vector<EdtfDate>> readTypedDate(const QString &text, const std::optional<TypedClock> &clock)
{
    const QString phrase = text.simplified();
    if (phrase.isEmpty())
        return Error{Message::tr("No date is written here"), {}, exampleDay()};
    if (phrase.size() > kLongest)
        return Error{Message::tr("This is too long for a date"), {}, exampleDay()};
    if (auto date = edtfAsTyped(phrase))
        return std::vector{*std::move(date)};
    const auto today = clock ? std::optional(civilFromLocal(clock->zone.toLocal(clock->now)).date) : std::nullopt;
    const typed::Tokens tokens = typed::drawnTogether(typed::wordsOf(phrase), phrase, today);
    const typed::Readings readings = typed::readPhrase(tokens);
    std::vector<EdtfDate> dates = datesOf(readings.texts);
    if (!dates.empty())
        return dates;
    typed::Lack lack = readings.texts.empty() ? readings.lack : typed::Lack::NoSuchDay;
    if (lack < typed::Lack::YearOfThreeDigits && hasOddNumber(tokens))
        lack = typed::Lack::YearOfThreeDigits;
    if (!today && std::any_of(tokens.begin(), tokens.end(), isRelative))
        lack = typed::Lack::NoClock;
    return errorFor(lack, phrase);
}

} // namespace kronika
