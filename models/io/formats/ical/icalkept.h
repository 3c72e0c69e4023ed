// SPDX-License-Identifier: GPL-3.0-or-later
// What was kept of the calendar that an event was read from, word for word, and which of it is written again: the line
// of a text, person, address or link while the record still says the same. Knows how lines are built, not when.
#pragma once

#include "models/document/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kronika::ical {

/// The texts of the array `member` that may be written into a record. Empty if there are none.
std::vector<std::string> keptIn(const UnknownMembers &unknown, const char *member);

/// What a record of a calendar is.
enum class ComponentKind : std::uint8_t { Event, Task, Journal };

/// How many of the lines that were kept of an event cannot be written again: rules of recurrence, and alarms where it
/// becomes a VJOURNAL.
std::size_t lostLines(const UnknownMembers &unknown, ComponentKind kind);

/// How many members there are besides those that are written again.
std::size_t otherMembers(const UnknownMembers &unknown);

// Kept of what was none of ours and no VEVENT; of a task, whether its only time was when it is due.
inline constexpr std::string_view kJournalLine = "X-COMPONENT:VJOURNAL";
inline constexpr std::string_view kTaskLine = "X-COMPONENT:VTODO";
inline constexpr std::string_view kDueTaskLine = "X-COMPONENT;X-TIME=DUE:VTODO";

class KeptLines
{
public:
    /// `unknown` of an event.
    explicit KeptLines(const UnknownMembers &unknown = {});

    bool isEmpty() const { return m_lines.empty(); }
    /// What it was in another program's calendar. Nothing if it comes from none, or Kronika wrote it.
    std::optional<ComponentKind> origin() const;
    /// What it becomes; `isPoint`: it is a single day or moment. Many programs show no VJOURNAL: what was a VEVENT
    /// stays one.
    ComponentKind kindFor(bool isPoint) const;
    /// A task whose only time was when it is due.
    bool isDueTask() const;
    /// The first line of that name; null if there is none.
    const std::string *named(std::string_view name) const;
    /// That of a text with this value.
    const std::string *text(std::string_view name, const std::string &value) const;
    /// A name and a role; an empty role is "actor".
    using Part = std::pair<std::string, std::string>;
    /// For each part the line of that person, with the role that is now theirs; empty if there is none. No line is
    /// given twice. O(n log n).
    std::vector<std::string> people(const std::vector<Part> &parts) const;
    /// That of an address, unless it says another title or marking.
    const std::string *address(std::string_view address, std::string_view title, std::string_view marking) const;
    /// That of a link to the record with this UID, if it is still of that kind.
    const std::string *link(std::string_view uid, std::string_view kind) const;
    /// What nothing else in the record says, in order. Of a VJOURNAL there are no alarms. `hasStatus`, `hasMarking`:
    /// STATUS and CLASS are written otherwise.
    std::vector<std::string> others(ComponentKind kind, bool hasStatus, bool hasMarking) const;

private:
    std::vector<std::string> m_lines;
};

} // namespace kronika::ical
