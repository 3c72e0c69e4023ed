// SPDX-License-Identifier: GPL-3.0-or-later
// The log in the state folder: what the program did, with numbers, and never a word of any chronology or the name of
// its file. Knows no document.
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace kronika {

/// What is said in this category is written to the log as it is: fixed words and numbers only.
Q_DECLARE_LOGGING_CATEGORY(lcKronika)

/// `kronika` below XDG_STATE_HOME, or below ~/.local/state.
QString stateFolder();

/// From now on messages of Qt's logging go to `folder`/kronika.log as well as to stderr; of those that are not
/// Kronika's own, which may quote anything, only their kind and category, and that they are not quoted. The log before
/// it is kept as kronika.log.1 once it has 1 MB. Does nothing if the folder cannot be written to. Once a process.
void startLog(const QString &folder);

} // namespace kronika
