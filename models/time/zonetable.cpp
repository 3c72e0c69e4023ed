// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/zonetable.h"

#include "models/time/calendar.h"
#include "models/time/zone.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace kronika {

namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kCycleUs = 146'097 * kDay.us;
/// No zone has local times further than this from UTC (Manila had 15:56:08 before 1845).
constexpr std::int64_t kMostOffsetUs = 18 * kHour.us;

/// 2500-01-01. Zones follow yearly rules long before; from here on a time is looked up 400 years (or a multiple)
/// earlier. The table itself goes one year further, so that the change after any time before it is in the table.
constexpr std::int64_t kRepeatFromUs = 193'579 * kDay.us;

QDateTime startOfYear(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC);
}

/// How far to move back a time for the table to know it: a whole number of cycles.
std::int64_t shiftFor(std::int64_t us)
{
    return us < kRepeatFromUs ? 0 : ((us - kRepeatFromUs) / kCycleUs + 1) * kCycleUs;
}

/// Qt 6.4 knows no transition after exactly the last one that the zone's file lists, though it does a day later.
QTimeZone::OffsetData changeAfter(const QTimeZone &zone, const QDateTime &after)
{
    const QTimeZone::OffsetData next = zone.nextTransition(after);
    return next.atUtc.isValid() ? next : zone.nextTransition(after.addDays(1));
}

} // namespace

ZoneTable::ZoneTable(const QTimeZone &zone)
{
    const QDateTime first = startOfYear(1700);
    const QDateTime last = startOfYear(2501);
    m_spans.push_back({std::numeric_limits<std::int64_t>::min(), zone.offsetFromUtc(first) * kSecond.us});
    if (!zone.hasTransitions())
        return;
    QDateTime at = first;
    for (auto next = changeAfter(zone, at); next.atUtc.isValid() && next.atUtc > at; next = changeAfter(zone, at)) {
        at = next.atUtc;
        if (at >= last)
            break;
        const std::int64_t offset = next.offsetFromUtc * kSecond.us;
        if (offset != m_spans.back().offsetUs)
            m_spans.push_back({at.toMSecsSinceEpoch() * 1000, offset});
    }
    m_spans.shrink_to_fit();
}

std::size_t ZoneTable::spanAt(std::int64_t utcUs) const
{
    const auto after = std::upper_bound(m_spans.begin() + 1, m_spans.end(), utcUs,
                                        [](std::int64_t us, const Span &span) { return us < span.fromUs; });
    return static_cast<std::size_t>(after - m_spans.begin()) - 1;
}

std::int64_t ZoneTable::spanEnd(std::size_t index) const
{
    return index + 1 < m_spans.size() ? m_spans[index + 1].fromUs : kNever;
}

std::int64_t ZoneTable::offsetAt(std::int64_t utcUs) const
{
    return m_spans[spanAt(utcUs - shiftFor(utcUs))].offsetUs;
}

std::int64_t ZoneTable::toUtc(std::int64_t localUs, Overlap overlap) const
{
    const std::int64_t shift = shiftFor(localUs);
    const std::int64_t local = localUs - shift;
    // Spans are tried from the first whose local times can be this one. In a gap the earlier span is over (its end is
    // at or before `t`) and the later one not yet begun: the later offset holds.
    std::size_t index = spanAt(local - kMostOffsetUs);
    std::int64_t found = kNever;
    for (; index < m_spans.size() && m_spans[index].fromUs <= local + kMostOffsetUs; ++index) {
        const std::int64_t t = local - m_spans[index].offsetUs;
        if (found != kNever && t < m_spans[index].fromUs)
            break;
        if (t >= spanEnd(index))
            continue;
        found = t;
        if (overlap == Overlap::Earlier || t < m_spans[index].fromUs)
            break;
    }
    return found + shift;
}

Instant ZoneTable::nextChange(std::int64_t utcUs) const
{
    const std::int64_t shift = shiftFor(utcUs);
    const std::int64_t end = spanEnd(spanAt(utcUs - shift));
    return end == kNever ? Instant::max() : Instant{end} + Duration{shift};
}

} // namespace kronika
