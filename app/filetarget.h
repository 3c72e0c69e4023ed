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

/// A word that means the same in any folder.
QString wordOf(const FileTarget &target);

} // namespace kronika
