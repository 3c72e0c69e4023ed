// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a window are for, said where somebody asks (Shift+F1, or Help, then a click). Texts only.
#pragma once

class QMainWindow;

namespace kronika {

class Workbench;

/// In the language that is spoken now; again after a change of language, and for each workbench.
void explainWindow(QMainWindow &window);
void explainWorkbench(const Workbench &workbench);

} // namespace kronika
