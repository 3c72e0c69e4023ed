// SPDX-License-Identifier: GPL-3.0-or-later
// What a word names that is to be opened: a file, and perhaps an event in it. As they are typed, dropped, copied as a
// link or handed over by another process. Reads no file.
#pragma once

#include <QString>
#include <QStringList>

namespace kronika {

struct FileTarget
{
    /// A path, or "-" for standard input; empty if the word names nothing that is there.
    QString path;
    /// The id of the event to be shown; empty for none.
    QString event;
};

/// Understands paths of what exists, `file:` addresses, and both with `#id` behind. A file whose own name has a # in it
/// comes before an event of a shorter one. An address is taken at its word, there or not.
FileTarget targetOf(const QString &word);

/// Of a word that can only be a file: the path that it is, or that of a `file:` address on this machine unless a file
/// of such a name is there.
QString pathNamed(const QString &word);

/// A word that means the same in any folder.
QString wordOf(const FileTarget &target);

} // namespace kronika
