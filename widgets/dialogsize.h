// SPDX-License-Identifier: GPL-3.0-or-later
// How large dialogs are at first. Knows no dialog.
#pragma once

class QWidget;

namespace kronika {

/// So many characters of its font wide and so many lines high, but no larger than nine tenths of its screen: a laptop's
/// at 200 % has room for about 22 lines.
void resizeWithinScreen(QWidget &dialog, int characters, int lines);

} // namespace kronika
