// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedlack.h"

#include "models/time/typed/typedparts.h"

#include <QCoreApplication>

namespace kronika::typed {

namespace {

struct Reason
{
    Q_DECLARE_TR_FUNCTIONS(kronika::TypedDate)
};

/// Of a text in a message.
constexpr qsizetype kLongestQuoted = 60;

bool isWeekOfMonth(Span span)
{
    const auto has = [span](auto test) { return std::any_of(span.begin(), span.end(), test); };
    return has([](const Token &token) { return token.is(Meaning::Month); }) && has([](const Token &token) {
               return token.is(Meaning::Week) || (token.is(Meaning::Unit) && token.value == 2);
           });
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
    return Reason::tr("write the day with its month and year, such as 28 May 2025");
}

Error errorFor(typed::Lack lack, const QString &text)
{
    const QString quoted = quotable(text);
    switch (lack) {
    case Lack::YearMissing:
        return {Reason::tr("“%1” does not say the year").arg(quoted), {}, exampleDay()};
    case Lack::MonthMissing:
        return {Reason::tr("“%1” does not say the month").arg(quoted), {}, exampleDay()};
    case Lack::YearOfThreeDigits:
        return {Reason::tr("“%1” has a number that is no year").arg(quoted),
                {},
                Reason::tr("write 0409 or 409 CE for the year 409, Y12345 for the year 12345")};
    case Lack::NoSuchDay:
        return {Reason::tr("“%1” is no day of the calendar").arg(quoted),
                {},
                Reason::tr("the month has fewer days, or the year fewer months")};
    case Lack::EndBeforeStart:
        return {Reason::tr("“%1” ends before it begins").arg(quoted),
                {},
                Reason::tr("write the year at both ends, such as 30 December 2024 – 2 January 2025")};
    case Lack::QualifiedTime:
        return {Reason::tr("“%1” qualifies a time of day").arg(quoted),
                {},
                Reason::tr("only dates can be approximate or uncertain; leave the time or the “circa” out")};
    case Lack::WeekdayAlone:
        return {Reason::tr("“%1” names a day of the week, but no date").arg(quoted), {}, exampleDay()};
    case Lack::PartOfDay:
        return {Reason::tr("“%1” names a part of a day").arg(quoted),
                {},
                Reason::tr("write the time, such as 28 May 2025 14:30, or leave the word out")};
    case Lack::WeekOfMonth:
        return {Reason::tr("“%1” counts the weeks of a month, which not everybody counts alike").arg(quoted),
                {},
                Reason::tr("write the days, such as 1–7 May 2025")};
    case Lack::QuarterOfMonth:
        return {Reason::tr("“%1” is a quarter of a month, which is no number of whole days").arg(quoted),
                {},
                Reason::tr("write the days, such as 1–8 May 2025")};
    case Lack::NoSuchShare:
        return {Reason::tr("“%1” counts further than there are").arg(quoted),
                {},
                Reason::tr("there are two halves, three thirds and four quarters")};
    case Lack::NoSuchWeek:
        return {Reason::tr("“%1” names a week that the year does not have").arg(quoted),
                {},
                Reason::tr("a year has the weeks 1 to 52, some have a 53rd")};
    case Lack::CountedUnits:
        return {Reason::tr("“%1” says how many there are, not which").arg(quoted),
                {},
                Reason::tr("write which is meant, such as Q2 2025 or second quarter of 2025")};
    case Lack::TwoMonths:
        return {Reason::tr("“%1” names two months").arg(quoted), {}, exampleDay()};
    case Lack::SinceOrEarlier:
        return {Reason::tr("“%1” may begin earlier, and EDTF has no such start").arg(quoted),
                {},
                Reason::tr("write since 2012 if it began then, and the rest in words elsewhere")};
    case Lack::UntilOrLater:
        return {Reason::tr("“%1” may end later, and EDTF has no such end").arg(quoted),
                {},
                Reason::tr("write until 2012 if it ended then, and the rest in words elsewhere")};
    case Lack::PerhapsWeekday:
        return {Reason::tr("“%1” may name a day of the week, and falls on another one").arg(quoted),
                {},
                Reason::tr("write the day of the week in full, or another word for what is meant")};
    case Lack::TurnOfTime:
        return {Reason::tr("“%1” names a turn, of which nobody knows how long it takes").arg(quoted),
                {},
                Reason::tr("write the time that is meant, such as December 2024 to January 2025")};
    case Lack::WrongWeekday:
        return {Reason::tr("“%1” falls on another day of the week").arg(quoted),
                {},
                Reason::tr("correct the date, or leave the day of the week out")};
    case Lack::NoClock:
        return {Reason::tr("“%1” depends on the day, which does not count here").arg(quoted), {}, exampleDay()};
    case Lack::NothingKnown:
        break;
    }
    return {Reason::tr("“%1” is not a date that can be read").arg(quoted),
            {},
            Reason::tr("write 2025, May 2025, 28 May 2025, since 2022, circa 1984, or EDTF such as 2025-05-28")};
}

Error errorForUnheard(const QString &word, const QString &text)
{
    return {Reason::tr("“%1” would mean the same without “%2”").arg(quotable(text), word),
            {},
            Reason::tr("leave the word out if nothing is meant by it, or say it in other words")};
}

} // namespace kronika::typed
