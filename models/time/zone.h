// SPDX-License-Identifier: GPL-3.0-or-later
// A time zone: from wall clock to instant and back, with gaps and overlaps defined. Wraps QTimeZone; years outside its
// reach are shifted by whole 400-year cycles.
#pragma once

#include "models/time/instant.h"
#include "models/time/result.h"

#include <QTimeZone>

#include <cstdint>
#include <memory>
#include <optional>

namespace kronika {

class ZoneTable;

/// Which instant a wall-clock time means when clocks were set back and it occurred twice. In a gap (clocks set forward,
/// the time never occurred) the later offset holds for both.
enum class Overlap { Earlier, Later };

/// What a clock that was set forward left out, in local microseconds: `fromUs` and all up to `toUs` never occurred.
struct ClockGap
{
    std::int64_t fromUs;
    std::int64_t toUs;
};

/// A value; cheap to copy; may be used from any thread.
class Zone
{
public:
    /// UTC.
    Zone() = default;
    /// An IANA name such as "Europe/Prague", or "UTC". Error when unknown. Reads the zone's rules, some milliseconds:
    /// keep it.
    static Result<Zone> byName(const QString &ianaName);
    /// Whether byName() would find it; costs next to nothing.
    static bool isKnown(const QString &ianaName);
    /// An IANA name as the database spells it: "Europe/Prague" of "europe/prague", "America/New_York" of "America/New
    /// York". Empty if there is none. Reads the list of names when it is first asked for one that isKnown() does not
    /// find.
    static QString spelt(const QString &name);
    /// The zone of this machine.
    static Zone local();
    /// Its name; costs next to nothing.
    static QString localName();

    bool isUtc() const { return m_isUtc; }
    /// The IANA name.
    QString name() const;
    /// For a ruler's corner: "UTC", or the city with the standard and daylight offsets in use over `range`:
    /// "UTC+1/+2 Prague".
    QString label(TimeRange range) const;

    Instant toInstant(std::int64_t localUs, Overlap overlap) const;
    std::int64_t toLocal(Instant instant) const;
    /// The gap in which that wall-clock time lies; none if it occurred.
    std::optional<ClockGap> gapAt(std::int64_t localUs) const;
    Duration offsetAt(Instant instant) const;
    /// The first instant of a local day (days since 1970-01-01), also where midnight falls into a gap or occurs twice.
    /// A day that a gap swallows whole (Apia, 30 December 2011) starts where the next one does.
    Instant dayStart(std::int64_t day) const;
    /// The first change of the offset after `instant`; Instant::max() if there is none.
    Instant nextChange(Instant instant) const;

    friend bool operator==(const Zone &a, const Zone &b) { return a.m_isUtc == b.m_isUtc && a.name() == b.name(); }

private:
    explicit Zone(const QTimeZone &zone);

    QTimeZone m_zone;
    std::shared_ptr<const ZoneTable> m_table; ///< none for UTC
    bool m_isUtc = true;
};

} // namespace kronika
