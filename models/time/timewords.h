// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one language for saying an EDTF value: patterns and names, no grammar beyond what they hold.
#pragma once

#include <QLocale>
#include <QStringView>

#include <array>

namespace kronika {

/// After "from", "until", "around" Polish and Czech use the genitive.
enum class WordCase { Nominative, Genitive };

/// A word or pattern in both.
struct Cases
{
    QStringView nominative;
    QStringView genitive;

    QStringView in(WordCase wordCase) const { return wordCase == WordCase::Genitive ? genitive : nominative; }
};

struct TimeWords
{
    QLocale::Language language;
    /// %1 is a year's number, %2 its era (with a blank before it, or empty).
    Cases year;
    /// For the years 1 to 999, which else look like any number.
    QStringView commonEra;
    QStringView tooFar; ///< a year that cannot be counted
    QStringView ofYear; ///< a year that needs words, after a month
    Cases unknownYear;
    Cases decade;         ///< %1 the first year; empty: as any other years
    Cases years;          ///< %1 a range of years
    Cases endingYear;     ///< %1 a range of years, %2 the digits
    Cases scatteredYear;  ///< %1 a range of years
    QStringView someYear; ///< genitive; %1 years in the genitive
    Cases significant;    ///< %1 a year in the genitive, %2 a range of years

    std::array<Cases, 4> seasons; ///< spring first; %1 the year
    QStringView northern;         ///< behind a season
    QStringView southern;
    std::array<Cases, 4> quarters; ///< %1 the year in the genitive; likewise
    std::array<Cases, 3> quadrimesters;
    std::array<Cases, 2> halves;

    Cases someMonth;    ///< %1 the year in the genitive
    Cases monthsFromTo; ///< %1, %2 months in the genitive, %3 the year
    QStringView unknownMonth;
    Cases someDay; ///< %1 the month or year in the genitive
    Cases daysOf;  ///< %1 days, %2 the month in the genitive
    Cases dayOf;   ///< %1 the day, %2 the month in the genitive
    Cases theDay;  ///< %1 the day; of a month that was said before
    QStringView unknownDay;
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

    QStringView either;      ///< %1 or %2
    QStringView both;        ///< %1 and %2
    QStringView oneOf;       ///< %1 a list
    QStringView allOf;       ///< %1 a list
    QStringView memberRange; ///< %1 to %2
    QStringView orEarlier;
    QStringView orLater;
    QStringView andEarlier;
    QStringView andLater;
};

/// For a BCP 47 tag; English unless it is Polish or Czech.
const TimeWords &timeWords(const QString &language);

} // namespace kronika
