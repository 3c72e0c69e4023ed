// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files that are built into the program are. Knows no format: they are read like any other file.
#pragma once

#include <QString>

namespace kronika::resources {

/// The example chronology.
QString exampleFile();
/// The JSON Schema of format 1.
QString schemaFile();
/// The program's icon, a drawing without text.
QString iconFile();
/// Of our words in the language with this BCP 47 tag, by its first part; the file is not there for what is not
/// translated. That of English has no more than its plurals.
QString translationFile(const QString &language);

} // namespace kronika::resources
