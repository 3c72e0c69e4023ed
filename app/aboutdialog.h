// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, what it is made of, and that it stays here.
#pragma once

#include <QString>

class QWidget;

namespace kronika {

/// Plain text.
QString aboutText();

void showAbout(QWidget *window);

} // namespace kronika
