// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, what it is made of, and that it stays here.
#pragma once

#include <QString>

class QDialog;
class QWidget;

namespace kronika {

/// Plain text.
QString aboutText();

/// Opens it; deleted when it is closed.
QDialog *showAbout(QWidget *window);

} // namespace kronika
