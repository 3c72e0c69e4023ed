// SPDX-License-Identifier: GPL-3.0-or-later
// What the words after `kronika` ask for: a subcommand, a text, or windows. Touches no display and reads no file.
#pragma once

#include "app/commands/subcommand.h"

#include <QString>
#include <QStringList>

namespace kronika {

/// What a window is opened for.
struct WindowRequest
{
    /// As targetOf() understands them: absolute paths, `file:` addresses with the id of an event behind #, or "-" for
    /// standard input.
    QStringList files;
    bool hasExample = false;
    /// In a process of its own.
    bool isAlone = false;
    /// Qt's own options (-style, -platform ...) with their values, for QApplication.
    QStringList qtOptions;
};

struct Invocation
{
    enum class Kind { Window, Subcommand, Text, WrongUsage };

    Kind kind = Kind::Window;
    WindowRequest window;
    const Subcommand *subcommand = nullptr;
    /// The words after the subcommand.
    QStringList words;
    /// For stdout, or the one line that says what is wrong.
    QString text;
};

/// `words` are the program's arguments without its own name.
Invocation parseInvocation(const QStringList &words);

/// Runs a subcommand to its end: no display, no network, results on stdout. Requires: kind is Subcommand. Once a
/// process, and with no QCoreApplication alive.
ExitCode runSubcommand(const Invocation &invocation, char *programName);

} // namespace kronika
