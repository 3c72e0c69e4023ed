// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/ticks.h"

#include "models/time/civiltext.h"
#include "models/time/tickwalk.h"
#include "models/time/timetext.h"
#include "models/time/zonedtext.h"

#include <algorithm>
#include <array>
#include <span>

namespace kronika {

namespace {

/// More would be unreadable on any screen, whatever is asked.
constexpr std::int64_t kMostTicks = 4000;

/// A step and the least distance of its boundaries; days and longer may be an hour short in daylight-saving zones.
struct KnownStep
{
    TickStep step;
    Duration least;
};

constexpr Duration days(std::int64_t n)
{
    return {n * kDay.us - kHour.us};
}

constexpr std::array kSteps{
    KnownStep{{TickUnit::Second, 1}, kSecond},
    KnownStep{{TickUnit::Second, 2}, {2 * kSecond.us}},
    KnownStep{{TickUnit::Second, 5}, {5 * kSecond.us}},
    KnownStep{{TickUnit::Second, 10}, {10 * kSecond.us}},
    KnownStep{{TickUnit::Second, 15}, {15 * kSecond.us}},
    KnownStep{{TickUnit::Second, 30}, {30 * kSecond.us}},
    KnownStep{{TickUnit::Minute, 1}, kMinute},
    KnownStep{{TickUnit::Minute, 2}, {2 * kMinute.us}},
    KnownStep{{TickUnit::Minute, 5}, {5 * kMinute.us}},
    KnownStep{{TickUnit::Minute, 10}, {10 * kMinute.us}},
    KnownStep{{TickUnit::Minute, 15}, {15 * kMinute.us}},
    KnownStep{{TickUnit::Minute, 30}, {30 * kMinute.us}},
    KnownStep{{TickUnit::Hour, 1}, kHour},
    KnownStep{{TickUnit::Hour, 2}, {2 * kHour.us}},
    KnownStep{{TickUnit::Hour, 3}, {3 * kHour.us}},
    KnownStep{{TickUnit::Hour, 6}, {6 * kHour.us}},
    KnownStep{{TickUnit::Hour, 12}, {12 * kHour.us}},
    KnownStep{{TickUnit::Day, 1}, days(1)},
    KnownStep{{TickUnit::Day, 2}, days(2)},
    KnownStep{{TickUnit::Day, 7}, days(7)},
    KnownStep{{TickUnit::Day, 14}, days(14)},
    KnownStep{{TickUnit::Month, 1}, days(28)},
    KnownStep{{TickUnit::Month, 3}, days(90)},
    KnownStep{{TickUnit::Month, 6}, days(181)},
    KnownStep{{TickUnit::Year, 1}, days(365)},
};

/// 1, 2, 5, 10, 20, 50 ... below `most`, the first whose length is at least `minimum`; `most` if none is.
std::int64_t roundCount(Duration minimum, Duration unit, std::int64_t most)
{
    constexpr std::array<std::int64_t, 3> kLeading{1, 2, 5};
    for (std::int64_t power = 1; power < most; power *= 10) {
        for (const std::int64_t leading : kLeading) {
            if (leading * power < most && Duration{leading * power * unit.us} >= minimum)
                return leading * power;
        }
    }
    return most;
}

/// A label's text for the boundary of a step in one zone and locale.
class Labels
{
public:
    Labels(const Zone &zone, const QLocale &locale)
        : m_zone(zone)
        , m_locale(locale)
    {
    }

    QString major(Instant at, TickStep step) const;
    QString brief(Instant at, TickStep step) const;
    QString minor(Instant at, TickStep step) const;

private:
    QString years(const CivilDate &first, TickStep step) const;

    const Zone &m_zone;
    const QLocale &m_locale;
};

/// "2020–2029", "200–101 BCE".
QString Labels::years(const CivilDate &first, TickStep step) const
{
    const CivilDate block = boundaryAtOrBefore(first, step);
    const std::int64_t last = boundaryAfter(block, step).year - 1;
    const QString era = eraText(last, m_locale);
    return QString::number(yearInEra(block.year)) + u'–' + QString::number(yearInEra(last)) + era;
}

QString Labels::major(Instant at, TickStep step) const
{
    const CivilTime time = civilFromLocal(m_zone.toLocal(at));
    switch (step.unit) {
    case TickUnit::Year:
        return step.count == 1 ? yearText(time.date.year, m_locale) : years(time.date, step);
    case TickUnit::Month:
        return monthText(time.date, m_locale, QLocale::LongFormat);
    case TickUnit::Day:
        return m_locale.standaloneDayName(isoWeekday(daysFromCivil(time.date)), QLocale::ShortFormat) + u' ' +
               dayText(time.date, m_locale, QLocale::LongFormat);
    default:
        return dayText(time.date, m_locale, QLocale::LongFormat) + u' ' + clockText(time, Precision::Second) +
               offsetWhereTwice(at, m_zone);
    }
}

QString Labels::brief(Instant at, TickStep step) const
{
    const CivilTime time = civilFromLocal(m_zone.toLocal(at));
    if (step.unit == TickUnit::Month)
        return monthText(time.date, m_locale, QLocale::ShortFormat);
    if (step.unit == TickUnit::Day)
        return dayText(time.date, m_locale, QLocale::ShortFormat);
    if (step.unit == TickUnit::Hour || step.unit == TickUnit::Minute || step.unit == TickUnit::Second)
        return minor(at, step);
    return major(at, step);
}

QString Labels::minor(Instant at, TickStep step) const
{
    const CivilTime time = civilFromLocal(m_zone.toLocal(at));
    switch (step.unit) {
    case TickUnit::Year:
        return yearText(time.date.year, m_locale);
    case TickUnit::Month:
        return m_locale.standaloneMonthName(time.date.month, QLocale::ShortFormat);
    case TickUnit::Day:
        return QString::number(time.date.day);
    case TickUnit::Hour:
    case TickUnit::Minute:
        return clockText(time, Precision::Minute) + offsetWhereTwice(at, m_zone);
    case TickUnit::Second:
        return clockText(time, Precision::Second) + offsetWhereTwice(at, m_zone);
    case TickUnit::Millisecond:
        return QStringLiteral(".%1").arg(time.microsecond / 1000, 3, 10, QLatin1Char('0'));
    case TickUnit::Microsecond:
        return QStringLiteral(".%1").arg(time.microsecond, 6, 10, QLatin1Char('0'));
    }
    return {};
}

/// Boundaries of the larger unit: the one at or before the range, then all within it.
std::vector<Instant> majorInstants(TimeRange range, const TickWalk &walk)
{
    std::vector<Instant> instants;
    for (Instant t = std::max(walk.atOrBefore(range.from), firstTickInstant()); t < range.to; t = walk.after(t))
        instants.push_back(t);
    return instants;
}

/// Takes back minor ticks that stand too near before a major one.
void makeRoomFor(Instant major, Duration spacing, TimeRange range, std::vector<Instant> &minors)
{
    while (!minors.empty() && minors.back() >= range.from && major - minors.back() < spacing)
        minors.pop_back();
    minors.push_back(major);
}

/// Boundaries of the smaller unit within the range, and every major one; where two are too near, the major one stays.
std::vector<Instant> minorInstants(TimeRange range, Duration spacing, const TickWalk &walk,
                                   std::span<const Instant> majors)
{
    std::vector<Instant> instants;
    auto major = std::lower_bound(majors.begin(), majors.end(), range.from);
    Instant t = walk.after(range.from - Duration{1});
    while (t < range.to || major != majors.end()) {
        if (major != majors.end() && *major <= t) {
            makeRoomFor(*major, spacing, range, instants);
            t = t == *major ? walk.after(t) : t;
            ++major;
            continue;
        }
        if (instants.empty() || t - instants.back() >= spacing)
            instants.push_back(t);
        t = walk.after(t);
    }
    return instants;
}

} // namespace

TickStep minorStepFor(Duration minimum)
{
    if (minimum <= Duration{500})
        return {TickUnit::Microsecond, roundCount(minimum, Duration{1}, 1000)};
    if (minimum <= Duration{500'000})
        return {TickUnit::Millisecond, roundCount(minimum, Duration{1000}, 1000)};
    for (const KnownStep &known : kSteps) {
        if (known.least >= minimum)
            return known.step;
    }
    constexpr std::int64_t kMostYears = 1'000'000;
    constexpr Duration kYear{365 * kDay.us};
    const bool isMost = minimum > Duration{200'000 * kYear.us}; // twice as much would not fit into 64 bits
    return {TickUnit::Year, isMost ? kMostYears : roundCount(minimum, kYear, kMostYears)};
}

TickStep majorStepFor(TickStep minor)
{
    switch (minor.unit) {
    case TickUnit::Year:
        // 1, 2 → 10; 5 → 50; 10, 20 → 100; 50 → 500 ...
        for (std::int64_t power = 1;; power *= 10) {
            if (minor.count <= 2 * power)
                return {TickUnit::Year, 10 * power};
            if (minor.count <= 5 * power)
                return {TickUnit::Year, 50 * power};
        }
    case TickUnit::Month:
        return {TickUnit::Year, 1};
    case TickUnit::Day:
        return {TickUnit::Month, 1};
    case TickUnit::Hour:
    case TickUnit::Minute:
    case TickUnit::Second:
        return {TickUnit::Day, 1};
    default:
        return {TickUnit::Second, 1};
    }
}

TickSet ticksFor(TimeRange range, Duration minimumSpacing, const Zone &zone, const QLocale &locale)
{
    const TimeRange shown{std::max(range.from, firstTickInstant()), std::min(range.to, lastTickInstant())};
    const Duration crowded{shown.to.us / kMostTicks - shown.from.us / kMostTicks}; // the whole length may not fit
    const Duration spacing = std::max({minimumSpacing, crowded, Duration{1}});
    TickSet set;
    set.minorStep = minorStepFor(spacing);
    set.majorStep = majorStepFor(set.minorStep);
    if (shown.isEmpty())
        return set;
    const std::vector<Instant> majors = majorInstants(shown, TickWalk(set.majorStep, zone));
    const std::vector<Instant> minors = minorInstants(shown, spacing, TickWalk(set.minorStep, zone), majors);
    const Labels labels(zone, locale);
    for (const Instant at : majors)
        set.major.push_back({at, labels.major(at, set.majorStep), labels.brief(at, set.majorStep)});
    for (const Instant at : minors)
        set.minor.push_back({at, labels.minor(at, set.minorStep), {}});
    return set;
}

namespace {

/// With the offset, where the label says one.
QString isoClock(const QString &isoText, const QString &label)
{
    const QString clock = isoText.section(u'T', 1).left(QStringLiteral("HH:MM:SS").size());
    return clock + label.mid(label.indexOf(clock) + clock.size());
}

} // namespace

TickSet withIsoLabels(TickSet ticks, const Zone &zone)
{
    const auto label = [&zone](Tick &tick, TickStep step, bool isMajor) {
        const QString text = isoUtc({zone.toLocal(tick.at)});
        const QString day = text.section(u'T', 0, 0);
        const bool isBlock = step.unit == TickUnit::Year && step.count > 1 && isMajor;
        if (step.unit == TickUnit::Year && !isBlock)
            tick.label = day.chopped(QStringLiteral("-MM-DD").size());
        else if (step.unit == TickUnit::Month)
            tick.label = isMajor ? day.chopped(QStringLiteral("-DD").size()) : day.mid(day.size() - 5, 2);
        else if (step.unit == TickUnit::Day)
            tick.label = isMajor ? day : day.right(2);
        else if (isMajor && !isBlock)
            tick.label = day + u' ' + isoClock(text, tick.label);
    };
    for (Tick &tick : ticks.major) {
        label(tick, ticks.majorStep, true);
        tick.brief = tick.label;
    }
    for (Tick &tick : ticks.minor)
        label(tick, ticks.minorStep, false);
    return ticks;
}

} // namespace kronika
