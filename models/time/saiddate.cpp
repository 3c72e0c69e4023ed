// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/saiddate.h"

#include "models/time/calendar.h"
#include "models/time/civiltext.h"
#include "models/time/edtfmask.h"
#include "models/time/saidparts.h"

#include <QStringList>

#include <algorithm>
#include <string_view>

namespace kronika {

namespace {

constexpr int kDays = 31;

bool isRun(const std::vector<int> &values)
{
    return values.back() - values.front() + 1 == static_cast<int>(values.size());
}

/// 1st, 2nd, 3rd, 4th ...
QString englishOrdinal(int day)
{
    const bool isTeen = day / 10 == 1;
    const char *suffix = isTeen || day % 10 == 0 || day % 10 > 3 ? "th"
                         : day % 10 == 1                         ? "st"
                         : day % 10 == 2                         ? "nd"
                                                                 : "rd";
    return QString::number(day) + QLatin1String(suffix);
}

/// Days that the month has at most, whichever year and month it is.
int daysOf(const EdtfComponents &date)
{
    const bool isYearKnown = !isMasked(date.yearText()) && !date.isUncountable();
    if (date.month < 1 || date.month > kMonthsOfYear)
        return kDays;
    return daysInMonth(isYearKnown ? date.year : 2000, date.month);
}

} // namespace

std::vector<int> fitting(std::string_view mask, int most)
{
    std::vector<int> values;
    for (int value = 1; value <= most; ++value) {
        if (edtf::fitsMask(value, mask))
            values.push_back(value);
    }
    return values;
}

std::vector<int> fittingDays(const EdtfComponents &date)
{
    return date.day != 0 ? std::vector<int>{date.day} : fitting(date.dayText(), daysOf(date));
}

DateSpeaker::DateSpeaker(const TimeWords &words, const Zone &clock)
    : m_words(words)
    , m_locale(words.language)
    , m_clock(clock)
{
}

QString DateSpeaker::zoneOf(const EdtfEnd &end) const
{
    if (end.offsetSeconds) {
        const Duration offset{*end.offsetSeconds * kSecond.us};
        return offset == Duration() ? QStringLiteral("UTC") : QString(u"UTC" + utcOffsetText(offset));
    }
    const Instant first = m_clock.toInstant(end.firstLocalUs, Overlap::Earlier);
    const bool isInGap = m_clock.toLocal(first) != end.firstLocalUs;
    if (!isInGap)
        return m_clock.label({first, m_clock.toInstant(end.lastLocalUs, Overlap::Later) + Duration{1}});
    const Instant change = m_clock.nextChange(first); // the time was read by the offset that holds from there on
    return m_clock.label({change, change + Duration{1}});
}

QString DateSpeaker::time(const EdtfEnd &end) const
{
    if (isBeyond(end.firstLocalUs) || isBeyond(end.lastLocalUs))
        return year(end.components, Place::Alone).nominative;
    const CivilTime time = civilFromLocal(end.firstLocalUs);
    QString clock = clockText(time, end.precision);
    if (end.precision == Precision::Subsecond)
        clock.chop(6 - decimalsOf(end));
    const QString commonEra = time.date.year > 0 ? era(time.date.year) : QString(); // the other one is said already
    return dayText(time.date, m_locale, QLocale::LongFormat) + commonEra + u", " + clock + u' ' + zoneOf(end);
}

QString DateSpeaker::dated(const EdtfComponents &date, const Year &year, WordCase wordCase) const
{
    if (!date.hasMonth())
        return year.in(wordCase);
    return date.hasDay() ? day(date, year, wordCase) : month(date, year, wordCase);
}

QString DateSpeaker::dayNumber(int day) const
{
    return QString::number(day) + m_words.dayMark;
}

QString DateSpeaker::ordinal(int day) const
{
    return m_words.language == QLocale::English ? englishOrdinal(day) : QString::number(day);
}

QString DateSpeaker::dayList(const std::vector<int> &days) const
{
    if (days.size() > 1 && isRun(days))
        return dayNumber(days.front()) + u'–' + dayNumber(days.back());
    QStringList texts;
    for (const int day : days)
        texts += dayNumber(day);
    return texts.join(QStringLiteral(", "));
}

QString DateSpeaker::day(const EdtfComponents &date, const Year &year, WordCase wordCase) const
{
    const bool isMonthKnown = date.month != 0;
    const std::vector<int> days = fittingDays(date);
    if (date.day == 0 && date.dayText() == "XX") {
        const bool isAnyMonth = date.monthText() == "XX";
        return filled(m_words.someDay.in(wordCase), isAnyMonth ? year.genitive : month(date, year, WordCase::Genitive));
    }
    const QString of = month(date, year, WordCase::Genitive);
    if (days.size() != 1)
        return filled(m_words.daysOf.in(wordCase), dayList(days), of);
    if (isMonthKnown)
        return dayNumber(days.front()) + u' ' + of;
    return filled(m_words.dayOf.in(wordCase), ordinal(days.front()), of);
}

QString DateSpeaker::monthName(int month, WordCase wordCase) const
{
    return wordCase == WordCase::Genitive ? m_locale.monthName(month) : m_locale.standaloneMonthName(month);
}

QString DateSpeaker::month(const EdtfComponents &date, const Year &year, WordCase wordCase) const
{
    if (date.isSeason())
        return season(date.month, year, wordCase);
    if (date.month != 0)
        return withYear(monthName(date.month, wordCase), year);
    const std::vector<int> months = fitting(date.monthText(), kMonthsOfYear);
    if (months.size() == kMonthsOfYear)
        return filled(m_words.someMonth.in(wordCase), year.genitive);
    if (months.size() == 2) {
        const QString names =
            filled(m_words.either, monthName(months.front(), wordCase), monthName(months.back(), wordCase));
        return withYear(names, year);
    }
    return filled(m_words.monthsFromTo.in(wordCase), monthName(months.front(), WordCase::Genitive),
                  monthName(months.back(), WordCase::Genitive), year.afterMonth)
        .trimmed();
}

QString DateSpeaker::withYear(const QString &month, const Year &year) const
{
    return year.isSaid() ? QString(month + u' ' + year.afterMonth) : month;
}

QString DateSpeaker::season(int code, const Year &year, WordCase wordCase) const
{
    const SeasonCode season = seasonOf(code);
    const auto index = static_cast<std::size_t>(season.number - 1);
    const bool hasArticle = m_words.language == QLocale::English && wordCase != WordCase::Nominative;
    const WordCase nameCase = hasArticle ? WordCase::Genitive : wordCase;
    const auto of = [&](const Cases &part) {
        return filled(m_words.partOf, part.in(nameCase).toString(),
                      year.isSaid() ? year.one : m_words.theYear.toString());
    };
    switch (season.kind) {
    case SeasonKind::Quarter:
        return of(m_words.quarters[index]);
    case SeasonKind::Quadrimester:
        return of(m_words.quadrimesters[index]);
    case SeasonKind::Half:
        return of(m_words.halves[index]);
    default:
        return withYear(m_words.seasons[index].in(wordCase).toString(), year);
    }
}

} // namespace kronika
