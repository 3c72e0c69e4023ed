// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette offers: every action of a window's menus, and what only keys do on the timeline.
#pragma once

#include "app/actions.h"
#include "widgets/commandpalette.h"

#include <QAction>
#include <QPointer>

#include <functional>
#include <vector>

class QMenuBar;

namespace kronika {

class TimelineView;

struct OfferedCommand
{
    PaletteCommand shown;
    std::function<void()> run;
};

/// "Zoom In", without mnemonic, dots and key.
QString commandName(const QAction &action);
/// The same where no menu stands around it: "Copy the Selection as › Text". Requires that menus were filled.
QString commandName(const ActionSet &actions, ActionId id);
/// Its keys as they are labelled, those of keyboards that nobody has left out.
QString keysOf(const QAction &action);

/// In the order of the menus, each once: of two of the same name not the one that hides a dock, too. `timeline` may be
/// null.
std::vector<OfferedCommand> offeredCommands(const QMenuBar &menus, TimelineView *timeline);

} // namespace kronika
