// SPDX-License-Identifier: GPL-3.0-or-later
// The threads on which long work is done. Not those of QThreadPool::globalInstance(): Qt 6.4 hands parts of painting to
// them and waits, so that a window would stand still until a file is read.
#pragma once

class QThreadPool;

namespace kronika {

/// Whatever runs there ends before the application does.
QThreadPool *workers();

} // namespace kronika
