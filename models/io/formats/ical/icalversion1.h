// SPDX-License-Identifier: GPL-3.0-or-later
// What vCalendar 1.0 says in another way than iCalendar: quoted-printable texts over several lines, words of STATUS,
// the clock of the whole calendar. Knows no event.
#pragma once

#include "models/io/formats/ical/icalzones.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace kronika::ical {

/// Kept of a calendar that was one.
inline constexpr std::string_view kVersion1Line = "VERSION:1.0";

/// The same bytes with the soft line breaks of quoted-printable as folds of iCalendar, and a task's NEEDS ACTION as it
/// is spelt there. Lines and their numbers stay. Shares `bytes` where there are none.
QByteArray withPrintablesFolded(const QByteArray &bytes);

/// Gathers the lines of a calendar (not of its records) that tell its clock.
class Version1
{
public:
    void add(const QByteArray &line);
    bool isVersion1() const { return m_isVersion1; }
    /// None if it is another version or says no TZ that can be read.
    std::optional<PlainClock> clock() const;

private:
    bool m_isVersion1 = false;
    std::optional<int> m_minutes;
    std::vector<PlainClock::Summer> m_summers;
};

} // namespace kronika::ical
