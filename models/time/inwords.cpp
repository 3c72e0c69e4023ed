// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/civiltext.h"
#include "models/time/timetext.h"
#include "models/time/timewords.h"

#include <QStringList>

namespace kronika {

namespace {

/// Says the ends of one value.
class Speaker
{
public:
    Speaker(const TimeWords &words, const Zone &clock)
        : m_words(words)
        , m_locale(words.language)
        , m_clock(clock)
    {
    }

    QString single(const EdtfEnd &end) const { return qualified(end, WordCase::Nominative, m_words.around); }
    QString interval(const EdtfEnd &start, const EdtfEnd &end) const;

private:
    QString inInterval(const EdtfEnd &end) const
    {
        return qualified(end, WordCase::Genitive, m_words.aroundInInterval);
    }
    QString qualified(const EdtfEnd &end, WordCase wordCase, QStringView around) const;
    QString plain(const EdtfEnd &end, WordCase wordCase) const;
    QString unspecified(const EdtfEnd &end, const CivilDate &first) const;
    QString month(const CivilDate &date, WordCase wordCase) const;
    QString year(std::int64_t year, WordCase wordCase) const;
    QString yearsFrom(std::int64_t first, std::int64_t last) const;
    QString era(std::int64_t year) const;
    QString time(const EdtfEnd &end) const;
    QString zoneOf(const EdtfEnd &end) const;

    const TimeWords &m_words;
    QLocale m_locale;
    const Zone &m_clock;
};

constexpr bool isKnown(const EdtfEnd &end)
{
    return end.kind == EndKind::Known;
}

/// As many decimals as the text gives: what is left open is a tenth, a hundredth ... of a second.
int decimalsOf(const EdtfEnd &end)
{
    int decimals = 6;
    for (std::int64_t unit = end.lastLocalUs - end.firstLocalUs + 1; unit > 1; unit /= 10)
        --decimals;
    return decimals;
}

QString Speaker::era(std::int64_t year) const
{
    return year >= 1 && year <= 999 ? m_words.commonEra.toString() : eraText(year, m_locale);
}

QString Speaker::year(std::int64_t year, WordCase wordCase) const
{
    const QStringView pattern = wordCase == WordCase::Genitive ? m_words.yearGenitive : m_words.year;
    return pattern.toString().arg(QString::number(yearInEra(year)), era(year));
}

/// "2010–2019", "160–151 BCE", "1 BCE – 9 CE".
QString Speaker::yearsFrom(std::int64_t first, std::int64_t last) const
{
    if (era(first) != era(last))
        return year(first, WordCase::Nominative) + u" – " + year(last, WordCase::Nominative);
    return QString::number(yearInEra(first)) + u'–' + QString::number(yearInEra(last)) + era(last);
}

QString Speaker::month(const CivilDate &date, WordCase wordCase) const
{
    const QString name =
        wordCase == WordCase::Genitive ? m_locale.monthName(date.month) : m_locale.standaloneMonthName(date.month);
    return name + u' ' + QString::number(yearInEra(date.year)) + era(date.year);
}

QString Speaker::zoneOf(const EdtfEnd &end) const
{
    if (!end.offsetSeconds) {
        const Instant first = m_clock.toInstant(end.firstLocalUs, Overlap::Earlier);
        return m_clock.label({first, m_clock.toInstant(end.lastLocalUs, Overlap::Later) + Duration{1}});
    }
    const int minutes = std::abs(*end.offsetSeconds) / 60;
    QString text = QStringLiteral("UTC");
    if (minutes != 0)
        text += (*end.offsetSeconds < 0 ? u'-' : u'+') + QString::number(minutes / 60);
    if (minutes % 60 != 0)
        text += u':' + QStringLiteral("%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return text;
}

QString Speaker::time(const EdtfEnd &end) const
{
    const CivilTime time = civilFromLocal(end.firstLocalUs);
    QString clock = clockText(time, end.precision);
    if (end.precision == Precision::Subsecond)
        clock.chop(6 - decimalsOf(end));
    return dayText(time.date, m_locale, QLocale::LongFormat) + u", " + clock + u' ' + zoneOf(end);
}

QString Speaker::unspecified(const EdtfEnd &end, const CivilDate &first) const
{
    const bool isInMonth = end.lastLocalUs - end.firstLocalUs < 31 * kDay.us;
    if (end.precision == Precision::Month)
        return m_words.someMonth.toString().arg(year(first.year, WordCase::Genitive));
    if (end.precision == Precision::Day)
        return m_words.someDay.toString().arg(isInMonth ? month(first, WordCase::Genitive)
                                                        : year(first.year, WordCase::Genitive));
    if (end.precision == Precision::Decade && !m_words.decade.isEmpty() && first.year >= 1000)
        return m_words.decade.toString().arg(first.year);
    return m_words.years.toString().arg(yearsFrom(first.year, civilFromLocal(end.lastLocalUs).date.year));
}

QString Speaker::plain(const EdtfEnd &end, WordCase wordCase) const
{
    const CivilDate first = civilFromLocal(end.firstLocalUs).date;
    if (end.hasTime)
        return time(end);
    if (end.qualifiers.testFlag(Qualifier::Unspecified))
        return unspecified(end, first);
    if (end.precision == Precision::Day)
        return QString::number(first.day) + (m_words.language == QLocale::Czech ? u". " : u" ") +
               month(first, WordCase::Genitive);
    if (end.precision == Precision::Month)
        return month(first, wordCase);
    if (end.precision == Precision::Year)
        return year(first.year, wordCase);
    const auto &seasons = wordCase == WordCase::Genitive ? m_words.seasonsGenitive : m_words.seasons;
    const std::size_t index = static_cast<std::size_t>(end.season - 21) % seasons.size();
    return seasons[index] + u' ' + year(first.year, WordCase::Nominative);
}

QString Speaker::qualified(const EdtfEnd &end, WordCase wordCase, QStringView around) const
{
    const bool isApproximate = end.qualifiers.testFlag(Qualifier::Approximate);
    const bool isAround = isApproximate && !end.qualifiers.testFlag(Qualifier::Unspecified);
    const QString core = plain(end, isAround ? WordCase::Genitive : wordCase);
    QStringList remarks;
    if (isApproximate && !isAround)
        remarks << m_words.approximate.toString();
    if (end.qualifiers.testFlag(Qualifier::Uncertain))
        remarks << m_words.uncertain.toString();
    const QString said = isAround ? around.toString().arg(core) : core;
    return remarks.isEmpty() ? said : QString(said + u" (" + remarks.join(u", ") + u')');
}

QString Speaker::interval(const EdtfEnd &start, const EdtfEnd &end) const
{
    if (isKnown(start) && isKnown(end))
        return m_words.fromTo.toString().arg(inInterval(start), inInterval(end));
    if (isKnown(start))
        return (end.kind == EndKind::Open ? m_words.since : m_words.sinceEndUnknown).toString().arg(inInterval(start));
    if (isKnown(end))
        return (start.kind == EndKind::Open ? m_words.until : m_words.untilStartUnknown)
            .toString()
            .arg(inInterval(end));
    const std::size_t index = (start.kind == EndKind::Unknown ? 2U : 0U) + (end.kind == EndKind::Unknown ? 1U : 0U);
    return m_words.noDates[index].toString();
}

} // namespace

QString inWords(const EdtfDate &date, const QString &language, const Zone &clock)
{
    if (date.placement() != Placement::Placed || date.level() == 2)
        return QString::fromUtf8(date.text().data(), static_cast<qsizetype>(date.text().size()));
    const Speaker speaker(timeWords(language), clock);
    return date.isInterval() ? speaker.interval(date.start(), date.end()) : speaker.single(date.start());
}

} // namespace kronika
