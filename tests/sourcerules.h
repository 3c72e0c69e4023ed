// SPDX-License-Identifier: GPL-3.0-or-later
// The house rules as a function of one source file's path and text: which floor may include what, and which words may
// not occur. Knows neither the disk (but for Qt's own headers) nor the test framework.
#pragma once

#include <QString>
#include <QStringList>

namespace kronika::sourcerules {

/// `code` with every comment replaced by a blank; string literals stay.
QString withoutComments(const QString &code);

/// The targets of its #include lines with their delimiters: `<QString>`, `"models/time/instant.h"`.
QStringList includesOf(const QString &code);

/// "QtCore" for `QString` or `QtCore/QString`; empty if no installed Qt module has such a header. Looks at Qt's
/// headers.
QString qtModuleOf(const QString &header);

/// The folder of the floor that a path from the repository root belongs to ("models/time"); empty if none.
QString floorOf(const QString &path);

/// What is wrong with the includes of the file at `path` (from the repository root), one sentence each.
QStringList layeringComplaints(const QString &path, const QString &text);

/// Words that product code may not hold, such as network classes: one sentence for each that it does.
QStringList forbiddenWordComplaints(const QString &path, const QString &text);

/// The licence line, and a header's line on what it is for.
QStringList openingComplaints(const QString &path, const QString &text);

} // namespace kronika::sourcerules
