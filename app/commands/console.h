// SPDX-License-Identifier: GPL-3.0-or-later
// What subcommands say: results on stdout, everything else on stderr, progress on a terminal only.
#pragma once

#include "app/commands/exitcode.h"
#include "models/io/format.h"

#include <QByteArray>
#include <QString>

namespace kronika {

/// A line on stderr. Control characters become harmless.
void say(const QString &line);
/// The same while a progress line may be shown, in its place.
void sayAmidProgress(const QString &line);
/// `kronika SUBCOMMAND: MESSAGE` and the status that goes with it.
ExitCode sayUsageError(const QString &subcommand, const QString &message);

/// All results at once on stdout; NotWritten (and why, on stderr) if it cannot take them.
ExitCode print(const QByteArray &results);
ExitCode print(const QString &results);

/// "12 events", "1 event": the word in English, plural by `s`.
QString counted(std::size_t count, const char *word);

/// Tells a terminal how far `what` ("reading") is, once it takes longer than a moment; answers false when interrupted.
Progress consoleProgress(const QString &what);

} // namespace kronika
