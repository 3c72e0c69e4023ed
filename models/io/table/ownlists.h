// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a table that Kronika wrote and that hold several things as no other program writes them. Knows no column.
#pragma once

#include "models/document/event.h"
#include "models/io/table/tablelists.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kronika::table {

/// `cs: Titul; de: Titel`. Nothing if any of it is not like that.
std::optional<Translations> titlesIn(std::string_view text);

/// `Name (role)`, where each name has its role: one that ends with brackets of its own is no less clear.
NamedActor ownActorIn(std::string_view text);

/// Whether each bracket that opens is closed, and none closes before.
bool areBracketsPaired(std::string_view text);

/// `Photo (files/a.png); https://example.org/b.pdf`. Nothing if any of it is no place that a chronology may hold.
std::optional<std::vector<Attachment>> attachmentsIn(std::string_view text);

} // namespace kronika::table
