// SPDX-License-Identifier: GPL-3.0-or-later
// One date of an EDTF value in words: year, part of the year, month, day, with digits that are not specified and what
// is uncertain of each. Knows no intervals and no sets.
#pragma once

#include "models/time/edtf.h"
#include "models/time/timewords.h"
#include "models/time/zone.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace kronika {

/// Where a date is said: beside others it keeps its remarks in parentheses, and after "from" and "until" it stands in
/// the genitive.
enum class Place : std::uint8_t { Alone, InSet, InInterval };

class DateSpeaker
{
public:
    /// Times without offset are said on `clock`; both must outlive the speaker.
    DateSpeaker(const TimeWords &words, const Zone &clock);

    /// Requires: a Known end.
    QString said(const EdtfEnd &end, Place place) const;

private:
    /// A year as it stands alone, after a month, and after "of".
    struct Year
    {
        QString nominative;
        QString genitive;
        QString afterMonth;

        const QString &in(WordCase wordCase) const { return wordCase == WordCase::Genitive ? genitive : nominative; }
    };

    QString time(const EdtfEnd &end) const;
    QString zoneOf(const EdtfEnd &end) const;

    QString date(const EdtfComponents &date, WordCase wordCase) const;
    QString dated(const EdtfComponents &date, const Year &year, WordCase wordCase) const;
    QString day(const EdtfComponents &date, const Year &year, WordCase wordCase) const;
    QString month(const EdtfComponents &date, const Year &year, WordCase wordCase) const;
    QString season(int code, const Year &year, WordCase wordCase) const;
    QString monthName(int month, WordCase wordCase) const;
    QString dayNumber(int day) const;
    QString dayList(const std::vector<int> &days) const;

    Year year(const EdtfComponents &date) const;
    Year oneYear(std::int64_t year) const;
    Year maskedYear(const EdtfComponents &date) const;
    Year significant(const EdtfComponents &date) const;
    QString yearsFrom(std::int64_t first, std::int64_t last) const;
    QString era(std::int64_t year) const;

    QString whole(const EdtfComponents &date, Place place) const;
    QString inPieces(const EdtfComponents &date, Place place) const;
    QString dayPiece(const EdtfComponents &date) const;
    QStringView around(Place place) const;
    template <typename Said>
    QString qualified(Qualifiers qualifiers, WordCase wordCase, Place place, Said said) const;

    const TimeWords &m_words;
    QLocale m_locale;
    const Zone &m_clock;
};

} // namespace kronika
