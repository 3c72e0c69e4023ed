// SPDX-License-Identifier: GPL-3.0-or-later
// A tooltip that is also told to those who do not see it, without the markup that Qt's tooltips need.
#pragma once

#include "widgets/plainlabel.h"

#include <QWidget>

namespace kronika {

inline void setPlainTip(QWidget &widget, const QString &plain)
{
    widget.setToolTip(toolTipText(plain));
    widget.setAccessibleDescription(plain);
}

} // namespace kronika
