// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a window could be opened: Qt ends the process when it cannot, so that must be known before. Opens no window.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace kronika {

/// Null if windows can be opened; else why not, in words. `qtOptions` may name a platform or a display. May be called
/// without an application. `held` is the connection that the answer was got by: to be kept until Qt has its own, since
/// an X server that has just lost its last client starts afresh, and refuses connections meanwhile.
QString whyNoDisplay(const QStringList &qtOptions, std::shared_ptr<void> &held);

} // namespace kronika
