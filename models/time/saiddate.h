// SPDX-License-Identifier: GPL-3.0-or-later
// One date of an EDTF value in words: year, part of the year, month, day, with digits that are not specified and what
// is uncertain of each. Knows no intervals and no sets.
#pragma once

#include "models/time/edtf.h"
#include "models/time/timewords.h"
#include "models/time/zone.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace kronika {

/// Where a date is said: beside others it keeps its remarks in parentheses, and after "from" and "until" it stands in
/// the genitive. Beside months a year is named as one, and in a range of years its number is enough.
enum class Place : std::uint8_t { Alone, InSet, InMixedSet, InInterval, InRange };

class DateSpeaker
{
public:
    /// Times without offset are said on `clock`; both must outlive the speaker.
    DateSpeaker(const TimeWords &words, const Zone &clock);

    /// Requires: a Known end.
    QString said(const EdtfEnd &end, Place place) const;

private:
    /// A year as it stands alone, after "of", and after a month; empty where it is said elsewhere.
    struct Year
    {
        QString nominative;
        QString genitive;
        QString one; ///< genitive: of several years one
        QString afterMonth;
        QString remark; ///< behind it

        const QString &in(WordCase wordCase) const { return wordCase == WordCase::Genitive ? genitive : nominative; }
        bool isSaid() const { return !nominative.isEmpty(); }
    };

    /// A part of what is said, and what is remarked behind it.
    struct Phrase
    {
        QString text;
        QStringList remarks;
    };

    /// How a phrase is judged, and where it stands.
    struct Judgement
    {
        Qualifiers qualifiers;
        Place place;
        bool isFirst = true;
        bool isWhole = false; ///< its doubts stand behind it
        bool isLong = false;  ///< all judgements do
    };

    QString time(const EdtfEnd &end) const;
    QString zoneOf(const EdtfEnd &end) const;

    QString dated(const EdtfComponents &date, const Year &year, WordCase wordCase) const;
    QString day(const EdtfComponents &date, const Year &year, WordCase wordCase) const;
    QString month(const EdtfComponents &date, const Year &year, WordCase wordCase) const;
    QString season(int code, const Year &year, WordCase wordCase) const;
    QString withYear(const QString &month, const Year &year) const;
    QString monthName(int month, WordCase wordCase) const;
    QString dayNumber(int day) const;
    QString ordinal(int day) const;
    QString dayList(const std::vector<int> &days) const;

    Year year(const EdtfComponents &date, Place place) const;
    Year worded(const QString &nominative, const QString &genitive, const QString &one) const;
    Year oneYear(std::int64_t year, Place place) const;
    Year maskedYear(const EdtfComponents &date) const;
    QString digitsBetween(const EdtfComponents &date) const;
    Year significant(const EdtfComponents &date, Place place) const;
    QString yearsFrom(std::int64_t first, std::int64_t last) const;
    QString era(std::int64_t year) const;

    Phrase whole(const EdtfComponents &date, Place place) const;
    std::vector<Phrase> inPieces(const EdtfComponents &date, Place place) const;
    Phrase part(const EdtfComponents &date, const Year &year, Judgement judgement) const;
    Phrase dayPart(const EdtfComponents &date, Judgement judgement) const;
    Phrase unknown(QStringView words, Judgement judgement) const;
    static QString joined(const std::vector<Phrase> &pieces, Place place);
    QStringList remarksOn(const EdtfComponents &date, const Year &year) const;
    QStringView around(Place place) const;
    template <typename Said>
    Phrase judged(Judgement judgement, Said said) const;

    const TimeWords &m_words;
    QLocale m_locale;
    const Zone &m_clock;
};

} // namespace kronika
