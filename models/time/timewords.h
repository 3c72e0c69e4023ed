// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one language for saying an EDTF value: patterns and names, no grammar beyond what they hold.
#pragma once

#include <QLocale>
#include <QStringView>

#include <array>

namespace kronika {

/// After "from", "until", "around" Polish and Czech use the genitive. Inside a phrase English puts an article before
/// what stands without one at its beginning.
enum class WordCase { Nominative, Inside, Genitive };

/// A word or pattern in both cases.
struct Cases
{
    QStringView nominative;
    QStringView genitive;

    QStringView in(WordCase wordCase) const { return wordCase == WordCase::Genitive ? genitive : nominative; }
};

/// How the members of a set are said together.
struct SetWords
{
    QStringView list;   ///< %1 and %2
    QStringView groups; ///< likewise, where a member has such a word itself
    /// Years, months, days from %1 to %2, which are in the genitive.
    std::array<QStringView, 3> ranges;
    QStringView time;    ///< the same of all else
    QStringView earlier; ///< %1 a date
    QStringView later;
};

struct TimeWords
{
    QLocale::Language language;
    /// %1 is a year's number, %2 its era (with a blank before it, or empty).
    Cases year;
    Cases namedYear;     ///< likewise, where a number alone would be taken for something else
    QStringView theYear; ///< in the genitive: of one that was said before
    /// For the years 1 to 999, which else look like any number.
    QStringView commonEra;
    Cases tooFar;       ///< a year that cannot be counted; %1 its era
    QStringView ofYear; ///< a year that needs words, after a month
    Cases unknownYear;
    Cases decade;              ///< %1 the first year; empty: as any other years
    Cases years;               ///< %1 a range of years
    Cases endingYear;          ///< %1 a range of years, %2 the digits
    Cases scatteredYear;       ///< %1 a range of years
    QStringView hundredsDigit; ///< %1 a digit that is known between some that are not
    QStringView tensDigit;
    QStringView yearOfDecade; ///< genitive; %1 a decade in the genitive
    QStringView yearOfYears;  ///< genitive; %1 years in the genitive
    QStringView oneOfYears;   ///< %1 a range of years, of which one is estimated

    std::array<Cases, 4> seasons; ///< spring first
    QStringView northern;         ///< behind a season
    QStringView southern;
    std::array<Cases, 4> quarters; ///< without their year; in English the genitive has the article; likewise
    std::array<Cases, 3> quadrimesters;
    std::array<Cases, 2> halves;
    QStringView partOf; ///< %1 one of these, %2 the year in the genitive

    Cases someMonth;    ///< %1 the year in the genitive
    Cases monthsFromTo; ///< %1, %2 months in the genitive, %3 the year
    QStringView unknownMonth;
    Cases someDay; ///< %1 the month or year in the genitive
    Cases daysOf;  ///< %1 days, %2 the month in the genitive
    Cases days;    ///< %1 days; of a month that was said before
    Cases dayOf;   ///< %1 the day, %2 the month in the genitive
    Cases theDay;  ///< %1 the day; of a month that was said before
    QStringView unknownDay;
    QStringView unknownMonthAndDay;
    QStringView dayMark; ///< behind the number of a day

    /// %1 is in the genitive.
    QStringView around;
    QStringView aroundInInterval;
    QStringView perhaps;
    QStringView approximate;
    QStringView uncertain;

    QStringView fromTo;
    QStringView since;
    QStringView until;
    QStringView sinceEndUnknown;
    QStringView untilStartUnknown;
    /// Neither end is a date: open to open, open to unknown, unknown to open, unknown to unknown.
    std::array<QStringView, 4> noDates;

    QStringView either; ///< %1 or %2
    SetWords oneOf;
    SetWords allOf;
};

/// For a BCP 47 tag; English unless it is Polish or Czech.
const TimeWords &timeWords(const QString &language);

} // namespace kronika
