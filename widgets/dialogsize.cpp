// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogsize.h"

#include <QFontMetrics>
#include <QScreen>
#include <QWidget>

namespace kronika {

void resizeWithinScreen(QWidget &dialog, int characters, int lines)
{
    const QFontMetrics metrics = dialog.fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * characters, metrics.height() * lines);
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() * 9 / 10));
}

} // namespace kronika
