// SPDX-License-Identifier: GPL-3.0-or-later
// Events as text for the clipboard: to be read, for a spreadsheet, for notes in Markdown, as links. Knows no clipboard.
#pragma once

#include "models/document/snapshot.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace kronika {

enum class CopyForm : std::uint8_t {
    Text, ///< the strictest marking on a line of its own, if there is one; then of each: date in words, title,
          ///< actors, and a line for each claim with its source
    Csv,  ///< RFC 4180, a heading line first, a row each, all fields of the format; a field that a spreadsheet would
          ///< take for a formula gets an apostrophe before it; the marking is rowMarking()'s
    Markdown, ///< the strictest marking as text; then a list item each; what the file says cannot become markup
    Link,     ///< file: addresses of the path with the event's id behind #, a line each; the ids alone without a path
};

struct CopyRequest
{
    CopyForm form = CopyForm::Text;
    std::string language;
    /// Of the file, for links.
    QString path;
};

/// In UTF-8. `goesOn` is asked now and then with how many are done; none once it answers false. Any thread.
std::optional<QByteArray> copyOf(const Snapshot &snapshot, std::span<const EventIndex> events,
                                 const CopyRequest &request, const std::function<bool(std::size_t done)> &goesOn);

// The same of a few.

QString eventsAsText(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language);
QString eventsAsCsv(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language);
QString eventsAsMarkdown(const Snapshot &snapshot, std::span<const EventIndex> events, const std::string &language);
QString eventsAsLinks(const Snapshot &snapshot, std::span<const EventIndex> events, const QString &path);

/// As RFC 4180 wants it, quoted where need be, harmless for spreadsheets.
QString csvField(const QString &text);

} // namespace kronika
