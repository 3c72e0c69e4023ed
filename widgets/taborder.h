// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which Tab goes through the buttons of a dialog.
#pragma once

class QDialogButtonBox;

namespace kronika {

/// Lets Tab reach every button, in the order in which they stand. In Qt 6.4 those that were made before the first one
/// in that order are skipped. Requires: the box has its buttons and stands in its dialog's layout.
void tabThrough(QDialogButtonBox &box);

} // namespace kronika
