// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts an iCalendar text into its events, tasks, journal entries and time zones, by BEGIN and END, without reading
// them: so that files of any size cost little, and a broken record costs only itself. Knows no property but these two.
#pragma once

#include <QByteArray>

#include <functional>
#include <string_view>

namespace kronika::ical {

struct Record
{
    /// "VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE", "VFREEBUSY"; in capitals.
    QByteArray kind;
    /// From its BEGIN line to its END line.
    std::string_view text;
    std::size_t offset = 0;
    /// Its END is missing; it was closed for it.
    bool isUnclosed = false;
};

/// Gets a line and where it begins.
using TakeLine = std::function<void(const QByteArray &, std::size_t)>;

/// Each record in order. `takeOther` gets the lines of the calendar itself (X-WR-CALNAME and the like), unfolded, and
/// those of components of other kinds. `take` gives false to stop; then so does this.
bool forEachRecord(std::string_view text, const std::function<bool(const Record &)> &take, const TakeLine &takeOther);

/// Whether the text has a line BEGIN:VCALENDAR or a record of one.
bool isCalendar(std::string_view text);

} // namespace kronika::ical
