// SPDX-License-Identifier: GPL-3.0-or-later
// Of every subcommand that writes: whether a file that it is to write is one that it reads, or writes already. Asks the
// file system; reads no content.
#pragma once

#include "app/commands/exitcode.h"
#include "models/time/result.h"

#include <QString>

#include <initializer_list>

namespace kronika {

/// An argument and the file that it names; the file is empty where the argument is not given.
struct NamedFile
{
    const char *argument;
    QString path;
};

/// That the file could not be written, and why; NotWritten.
ExitCode sayNotWritten(const QString &out, const Error &error);

/// Whether both are one file, also through symbolic and hard links, there or not yet.
bool isSameFile(const QString &a, const QString &b);

/// An error, wrong usage, if one that is `written` would take the place of one that is `read` or is written twice. "-"
/// is no file.
Status refuseOverwriting(std::initializer_list<NamedFile> written, std::initializer_list<NamedFile> read);

} // namespace kronika
