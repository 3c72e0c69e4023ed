// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which Tab goes through the buttons of a dialog, and through a page that is made while a window is open.
#pragma once

#include <initializer_list>

class QDialogButtonBox;
class QWidget;

namespace kronika {

/// Lets Tab reach every button, in the order in which they stand. In Qt 6.4 those that were made before the first one
/// in that order are skipped. Requires: the box has its buttons and stands in its dialog's layout.
void tabThrough(QDialogButtonBox &box);

/// Lets Tab go from `before` through all that takes it on `page`, in the order of its layouts, and then to what came
/// after `before`. Requires: both are in one window.
void tabThrough(QWidget &before, QWidget &page);

/// Lets Tab go from each to the next, through all that takes it in them. Requires: all are in one window.
void tabThrough(std::initializer_list<QWidget *> parts);

} // namespace kronika
