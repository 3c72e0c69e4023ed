// SPDX-License-Identifier: GPL-3.0-or-later
// A fixed tour through a file in the real window by real input events, each frame timed from the input to the end of
// its paint: kronika-bench replay FILE [--size WxH] [--scale N].
#pragma once

#include <QStringList>

namespace kronika::bench {

/// Called before any application object exists; `words` are those after "replay". TSV on standard output; 0 when the
/// tour was made.
int replay(int &argumentCount, char **arguments, const QStringList &words);

} // namespace kronika::bench
