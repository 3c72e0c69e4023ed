// SPDX-License-Identifier: GPL-3.0-or-later
// The time zones of a calendar: by the rules that the file has for a name, else by those of the world, else by what the
// name itself says. Owns what libical made of them. Knows no event.
#pragma once

#include "models/io/formats/ical/icalrecords.h"
#include "models/time/zone.h"

#include <libical/ical.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kronika::ical {

/// The clock of a vCalendar 1.0, whose times name no zone.
struct PlainClock
{
    struct Summer
    {
        int minutes = 0;
        /// "20250330T020000"; the second no longer belongs to it.
        std::string from;
        std::string to;
    };

    /// East of UTC.
    int minutes = 0;
    std::vector<Summer> summers;
};

class Zones
{
public:
    /// A VTIMEZONE record. Of several with a name the first that has rules counts. Rules that name more than a few
    /// moments a year are none of a zone's. Some programs write only the changes about the events' times, or the first
    /// one ever: what comes after the last change goes by the world's rules if that change is theirs, too.
    void add(const Record &record);
    /// For times without a zone.
    void setPlainClock(PlainClock clock) { m_plainClock = std::move(clock); }

    /// `2025-05-28T10:00:00` in the zone that a file calls `tzid`, with its offset; as it is if nobody knows the zone.
    /// Of a time that clocks show twice the first (RFC 5545, 3.3.5); in a gap the later offset holds.
    std::string inZone(const std::string &local, const std::string &tzid, bool &isKnown) const;
    /// The same of a time without a zone.
    std::string plain(const std::string &local) const;
    /// So many seconds later, as `2025-05-28T10:00:00+02:00`; empty where only the name tells the offset.
    std::string later(const std::string &local, const std::string &tzid, std::int64_t seconds) const;

private:
    struct ZoneDeleter
    {
        void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
    };
    struct FileZone
    {
        std::unique_ptr<icaltimezone, ZoneDeleter> zone;
        /// From when its rules say something, and the last change that they name: "2000-05-14T02:00:00". Empty: they go
        /// on.
        std::string from;
        std::string last;
    };

    const FileZone *fileZone(const std::string &tzid, const std::string &local) const;
    bool isPartOfWorld(const FileZone &zone, const std::string &tzid) const;
    const std::optional<Zone> &worldZone(const std::string &tzid) const;

    std::map<std::string, FileZone> m_fileZones;
    /// Moments a year that rules may still name: libical lists those of four centuries.
    std::size_t m_room = 400;
    std::optional<PlainClock> m_plainClock;
    /// Reading the rules of a zone takes milliseconds.
    mutable std::map<std::string, std::optional<Zone>> m_worldZones;
};

} // namespace kronika::ical
