// SPDX-License-Identifier: GPL-3.0-or-later
// How long from the start of a process to its first paint, as a ratio to a bare widget, both side by side in one run:
// kronika-bench start [FILE]. With FILE, to the first paint that shows it.
#pragma once

#include <QStringList>

namespace kronika::bench {

/// Called before any application object exists; `words` are those after "start".
int startup(int &argumentCount, char **arguments, const QStringList &words);

} // namespace kronika::bench
