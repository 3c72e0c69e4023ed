// SPDX-License-Identifier: GPL-3.0-or-later
// The menu for what a person pointed at on the timeline: an event, a fold, a lane, or a moment.
#pragma once

#include "widgets/viewtypes.h"

#include <memory>

class QMenu;
class QWidget;

namespace kronika {

class ActionSet;
class Workspace;

/// All four must outlive the menu. Never empty.
std::unique_ptr<QMenu> contextMenu(const TimelinePlace &place, Workspace &workspace, const ActionSet &actions,
                                   QWidget *window);

} // namespace kronika
