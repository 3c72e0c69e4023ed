// SPDX-License-Identifier: GPL-3.0-or-later
// The words of pages, and of what goes wrong while they are made.
#pragma once

#include <QString>

namespace kronika {

/// What goes wrong, for whoever exports, in the language of the interface. `text` is marked with
/// QT_TRANSLATE_NOOP("kronika::PageExport", …).
QString pageText(const char *text);
/// What stands on the page, in the language of the page (wordsOf()). Marked alike.
QString drawnText(const char *text);

} // namespace kronika
