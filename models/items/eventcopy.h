// SPDX-License-Identifier: GPL-3.0-or-later
// Events as text for the clipboard: to be read, for a spreadsheet, for notes in Markdown, as links. Knows no clipboard.
#pragma once

#include "models/document/snapshot.h"

#include <QString>

#include <span>
#include <string>

namespace kronika {

/// The strictest marking of the events on a line of its own, if there is one; then of each: date in words, title,
/// actors, and a line for each claim with its source.
QString eventsAsText(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language);
/// RFC 4180, a heading line first, a row each, all fields of the format. A field that a spreadsheet would take for a
/// formula gets an apostrophe before it. An event without a marking has the chronology's.
QString eventsAsCsv(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language);
/// The strictest marking as text; then a list item each; what the file says cannot become markup.
QString eventsAsMarkdown(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language);
/// file: addresses of `path` with the event's id behind #, a line each; the ids alone if `path` is empty.
QString eventsAsLinks(const Snapshot &snapshot, std::span<const EventIndex> events, const QString &path);

/// As RFC 4180 wants it, quoted where need be, harmless for spreadsheets.
QString csvField(QString text);

} // namespace kronika
