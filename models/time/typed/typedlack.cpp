// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedlack.h"

#include "models/time/typed/typedparts.h"
#include "models/time/typed/typedzones.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace kronika::typed {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("kronika::TypedDate", text);
}

constexpr const char *kExampleDay =
    QT_TRANSLATE_NOOP("kronika::TypedDate", "write the day with its month and year, such as 28 May 2025");

struct Explanation
{
    Lack lack;
    const char *what;
    const char *hint;
};

constexpr Explanation kExplanations[] = {
    {Lack::NothingKnown, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” is not a date that can be read"),
     QT_TRANSLATE_NOOP("kronika::TypedDate",
                       "write 2025, May 2025, 28 May 2025, since 2022, circa 1984, or EDTF such as 2025-05-28")},
    {Lack::YearMissing, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” does not say the year"), kExampleDay},
    {Lack::MonthMissing, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” does not say the month"), kExampleDay},
    {Lack::YearOfThreeDigits, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” has a number that is no year"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write 0409 or 409 CE for the year 409, Y12345 for the year 12345")},
    {Lack::NoSuchDay, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” is no day of the calendar"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "the month has fewer days, or the year fewer months")},
    {Lack::EndBeforeStart, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” ends before it begins"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write the year at both ends, such as 30 December 2024 – 2 January 2025")},
    {Lack::QualifiedTime, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” qualifies a time of day"),
     QT_TRANSLATE_NOOP("kronika::TypedDate",
                       "only dates can be approximate or uncertain; leave the time or the “circa” out")},
    {Lack::WeekdayAlone, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” names a day of the week, but no date"),
     kExampleDay},
    {Lack::PartOfDay, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” names a part of a day"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write the time, such as 28 May 2025 14:30, or leave the word out")},
    {Lack::WeekOfMonth,
     QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” counts the weeks of a month, which not everybody counts alike"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write the days, such as 1–7 May 2025")},
    {Lack::QuarterOfMonth,
     QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” is a quarter of a month, which is no number of whole days"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write the days, such as 1–8 May 2025")},
    {Lack::NoSuchShare, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” counts further than there are"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "there are two halves, three thirds and four quarters")},
    {Lack::NoSuchWeek, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” names a week that the year does not have"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "a year has the weeks 1 to 52, some have a 53rd")},
    {Lack::CountedUnits, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” says how many there are, not which"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write which is meant, such as Q2 2025 or second quarter of 2025")},
    {Lack::TwoMonths, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” names two months"), kExampleDay},
    {Lack::FirstCenturyAsEnd,
     QT_TRANSLATE_NOOP("kronika::TypedDate",
                       "“%1” begins or ends in the first century BCE, and EDTF has no such end: it has a year 0000"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write the years that are meant, such as 100 BC to 1 BC")},
    {Lack::SinceOrEarlier,
     QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” may begin earlier, and EDTF has no such start"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write “since” alone if it began then, and the rest in words elsewhere")},
    {Lack::UntilOrLater, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” may end later, and EDTF has no such end"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write “until” alone if it ended then, and the rest in words elsewhere")},
    {Lack::PerhapsWeekday,
     QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” may name a day of the week, and falls on another one"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write the day of the week in full, or another word for what is meant")},
    {Lack::TurnOfTime,
     QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” names a turn, of which nobody knows how long it takes"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write the time that is meant, such as December 2024 to January 2025")},
    {Lack::SeasonOfTwoYears,
     QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” names a season of two years, as winters are alone"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write summer 2021 or summer 2022; the summer of the southern hemisphere "
                                             "from December 2021 on is 2021-30")},
    {Lack::PartOfTwoYears,
     QT_TRANSLATE_NOOP("kronika::TypedDate",
                       "“%1” names a part of a year that begins in one year and ends in the next"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "write the months that are meant, such as April to June 2021")},
    {Lack::WrongWeekday, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” falls on another day of the week"),
     QT_TRANSLATE_NOOP("kronika::TypedDate", "correct the date, or leave the day of the week out")},
    {Lack::NoClock, QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” depends on the day, which does not count here"),
     kExampleDay},
};

/// Of a text in a message.
constexpr qsizetype kLongestQuoted = 60;

/// Not "2 weeks after 3 May".
bool isWeekOfMonth(Span span)
{
    const auto has = [span](auto test) { return std::any_of(span.begin(), span.end(), test); };
    return has([](const Token &token) { return token.is(Meaning::Month); }) && has([](const Token &token) {
               return token.is(Meaning::Week) || (token.is(Meaning::Unit) && token.value == 2);
           }) &&
           !has([](const Token &token) { return token.is(Meaning::Before) || token.is(Meaning::After); });
}

/// The fifth quarter.
bool isBeyondItsCount(const Token &token)
{
    return (token.is(Meaning::Half) && token.value > 2) || (token.is(Meaning::Third) && token.value > 3) ||
           (token.is(Meaning::Quarter) && token.value > 4) || (token.is(Meaning::Tenth) && token.value > 10);
}

} // namespace

Lack lackOfWords(Span span)
{
    Lack lack = Lack::NothingKnown;
    if (isWeekOfMonth(span))
        note(lack, Lack::WeekOfMonth);
    const auto has = [span](Meaning meaning) {
        return std::ranges::find(span, meaning, &Token::meaning) != span.end();
    };
    for (const Token &token : span) {
        if (token.is(Meaning::AtLeast))
            note(lack, token.value == 0 ? Lack::SinceOrEarlier : Lack::UntilOrLater);
        if (token.is(Meaning::Century) && token.value == -1 && !token.isMasked)
            note(lack, Lack::FirstCenturyAsEnd);
    }
    if (std::ranges::any_of(span, [](const Token &token) { return token.isCount; }))
        note(lack, Lack::CountedUnits);
    if (has(Meaning::Turn))
        note(lack, Lack::TurnOfTime);
    if (std::ranges::any_of(span, isBeyondItsCount))
        note(lack, Lack::NoSuchShare);
    if (has(Meaning::PartOfDay))
        note(lack, Lack::PartOfDay);
    return lack;
}

QString quotable(const QString &text)
{
    return text.size() > kLongestQuoted ? QString(text.left(kLongestQuoted) + u'…') : text;
}

QString exampleDay()
{
    return said(kExampleDay);
}

Error errorFor(Lack lack, const QString &text)
{
    const auto *found = std::ranges::find(kExplanations, lack, &Explanation::lack);
    Q_ASSERT(found != std::end(kExplanations));
    return {said(found->what).arg(quotable(text)), {}, said(found->hint)};
}

Error errorForUnknown(const QString &word, const QString &text)
{
    if (standsForZone(text, text.indexOf(word)))
        return {said(QT_TRANSLATE_NOOP("kronika::TypedDate", "“%2” is no time zone that is known in “%1”"))
                    .arg(quotable(text), quotable(word)),
                {},
                said(QT_TRANSLATE_NOOP("kronika::TypedDate",
                                       "write the offset from UTC, such as +02:00, or the zone, such as "
                                       "Europe/Prague; or leave the time out"))};
    return {
        said(QT_TRANSLATE_NOOP("kronika::TypedDate", "“%2” is not understood in “%1”"))
            .arg(quotable(text), quotable(word)),
        {},
        said(QT_TRANSLATE_NOOP("kronika::TypedDate",
                               "leave it out, or write since, until, before, after, between, or, circa, perhaps, as "
                               "in “since 28 May 2025”"))};
}

Error errorForUnfit(const QString &word, const QString &text)
{
    return {said(QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” is not a date that can be read with “%2” in it"))
                .arg(quotable(text), quotable(word)),
            {},
            said(QT_TRANSLATE_NOOP("kronika::TypedDate",
                                   "leave the word out if nothing is meant by it, or say it in other words"))};
}

Error errorForUnheard(const QString &word, const QString &text)
{
    return {said(QT_TRANSLATE_NOOP("kronika::TypedDate", "“%1” would mean the same without “%2”"))
                .arg(quotable(text), word),
            {},
            said(QT_TRANSLATE_NOOP("kronika::TypedDate",
                                   "leave the word out if nothing is meant by it, or say it in other words"))};
}

} // namespace kronika::typed
