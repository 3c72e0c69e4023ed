// SPDX-License-Identifier: GPL-3.0-or-later
// Files that no importer can read, but that people have, told by their first bytes. Knows no format of the registry.
#pragma once

#include <QString>

#include <string_view>

namespace kronika {

/// What the bytes are and what to do with them; empty if they are none of these: compressed files and archives,
/// databases, documents, text in UTF-32.
QString whatForeignContentIs(std::string_view content);

/// The same of zip archives, which may be workbooks: to be asked where no importer takes them.
QString whatForeignArchiveIs(std::string_view content);

} // namespace kronika
