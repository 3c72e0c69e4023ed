// SPDX-License-Identifier: GPL-3.0-or-later
// The selected events on the clipboard, in the form that is asked for. Knows no view.
#pragma once

#include <cstdint>

namespace kronika {

class Workspace;

enum class CopyForm : std::uint8_t { Text, Csv, Markdown, Link };

/// Does nothing if nothing is selected.
void copySelected(Workspace &workspace, CopyForm form);

} // namespace kronika
