// SPDX-License-Identifier: GPL-3.0-or-later
// The words of pages and of what goes wrong while they are made, in the language of the interface.
#pragma once

#include <QString>

namespace kronika {

/// `text` is marked with QT_TRANSLATE_NOOP("kronika::PageExport", …).
QString pageText(const char *text);

} // namespace kronika
