// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taborder.h"

#include <QDialogButtonBox>
#include <QLayout>

namespace kronika {

void tabThrough(QDialogButtonBox &box)
{
    box.setFocusProxy(nullptr); // while it has one, Tab jumps from the box to it
    const QLayout &row = *box.layout();
    QWidget *before = nullptr;
    for (int n = 0; n < row.count(); ++n) {
        QWidget *button = row.itemAt(n)->widget();
        if (button == nullptr)
            continue;
        if (before != nullptr)
            QWidget::setTabOrder(before, button);
        before = button;
    }
}

} // namespace kronika
