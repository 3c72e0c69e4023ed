// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one language for saying an EDTF value: patterns and names, no grammar beyond what they hold.
#pragma once

#include <QLocale>
#include <QStringView>

#include <array>

namespace kronika {

/// After "from", "until", "around" Polish and Czech use the genitive.
enum class WordCase { Nominative, Genitive };

struct TimeWords
{
    QLocale::Language language;
    /// %1 is a year's number, %2 its era (with a blank before it, or empty).
    QStringView year;
    QStringView yearGenitive;
    /// For the years 1 to 999, which else look like any number.
    QStringView commonEra;
    std::array<QStringView, 4> seasons; ///< spring first
    std::array<QStringView, 4> seasonsGenitive;
    /// %1 is in the genitive.
    QStringView around;
    QStringView aroundInInterval;
    QStringView fromTo;
    QStringView since;
    QStringView until;
    QStringView sinceEndUnknown;
    QStringView untilStartUnknown;
    /// Neither end is a date: open to open, open to unknown, unknown to open, unknown to unknown.
    std::array<QStringView, 4> noDates;
    QStringView decade; ///< %1 the first year
    QStringView years;  ///< %1 a range of years
    QStringView someMonth;
    QStringView someDay;
    QStringView approximate;
    QStringView uncertain;
};

/// For a BCP 47 tag; English unless it is Polish or Czech.
const TimeWords &timeWords(const QString &language);

} // namespace kronika
