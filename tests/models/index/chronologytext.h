// SPDX-License-Identifier: GPL-3.0-or-later
// Small chronologies written as text, and indexes printed as text, so that a test reads like a picture. Knows no file
// format.
#pragma once

#include "models/document/snapshot.h"
#include "models/index/timelineindex.h"

#include <QString>

#include <memory>
#include <string>

namespace kronika::test {

/// A line each; words are parted by single blanks:
///
///     zone Europe/Prague
///     actor mfa < cz
///     category call
///     event id 2021/2022 cz mfa:target #call =Title to the end
///
/// `when` may be `-` (undated) or `?2022/..` (undated within). A title left out is the id.
std::shared_ptr<const Snapshot> chronology(const QString &text);

/// A line a lane: indented by depth, `cz+2` when two lanes are folded into it, how many events it counts, its rows
/// parted by ` / `, mentions in parentheses. The tray comes last, if anything is in it.
///
///     cz+2 3: a b / c (d)
QString picture(const TimelineIndex &index);

/// Ids parted by blanks.
QString idsOf(const Snapshot &snapshot, const std::vector<EventIndex> &events);
EventIndex eventNamed(const Snapshot &snapshot, const char *id);

std::shared_ptr<const TimelineIndex> indexed(const QString &text, std::set<std::string, std::less<>> folded = {});

} // namespace kronika::test
