// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a window could be opened: Qt ends the process when it cannot, so that must be known before. Opens no window.
#pragma once

#include <QString>
#include <QStringList>

namespace kronika {

/// Null if windows can be opened; else why not, in words. `qtOptions` may name a platform or a display. May be called
/// without an application.
QString whyNoDisplay(const QStringList &qtOptions);

} // namespace kronika
