// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of an event, a table row each: the detail pane, the event table, queries, CSV and the change mask all read
// this table, so that a new field is a member in event.h and a row here.
#pragma once

#include "models/document/snapshot.h"

#include <QString>

#include <cstdint>
#include <span>

namespace kronika {

enum class FieldKind : std::uint8_t { Text, Markdown, Date, Number, List };

struct Field
{
    /// As in the file format; never translated.
    const char *key;
    /// Context "kronika::Field", for QCoreApplication::translate.
    const char *label;
    FieldKind kind;
    /// Whether a table shows it by default.
    bool isColumn;
    /// Plain text for people and spreadsheets, `language` choosing among translations; empty if the event has none.
    QString (*text)(const Snapshot &snapshot, EventIndex event, const std::string &language);
    /// Whether two events differ in it.
    bool (*differs)(const Event &a, const Event &b);
};

/// In the order of the file format. The position is the bit of ChangeSet::fieldMask.
std::span<const Field> eventFields();
/// Null if there is none of that key.
const Field *eventField(std::string_view key);

} // namespace kronika
