// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taborder.h"

#include <QDialogButtonBox>
#include <QLayout>

namespace kronika {

namespace {

void addTabStops(QWidget &widget, QList<QWidget *> &stops);

void addTabStops(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int n = 0; n < layout.count(); ++n) {
        QLayoutItem *item = layout.itemAt(n);
        if (QWidget *widget = item->widget())
            addTabStops(*widget, stops);
        else if (const QLayout *inner = item->layout())
            addTabStops(*inner, stops);
    }
}

void addTabStops(QWidget &widget, QList<QWidget *> &stops)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0)
        stops += &widget;
    else if (const QLayout *layout = widget.layout())
        addTabStops(*layout, stops);
}

void order(const QList<QWidget *> &stops)
{
    for (qsizetype n = 1; n < stops.size(); ++n)
        QWidget::setTabOrder(stops[n - 1], stops[n]);
}

} // namespace

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

void tabThrough(QWidget &before, QWidget &page)
{
    QList<QWidget *> stops{&before};
    addTabStops(page, stops);
    order(stops);
}

void tabThrough(std::initializer_list<QWidget *> parts)
{
    QList<QWidget *> stops;
    for (QWidget *part : parts)
        addTabStops(*part, stops);
    order(stops);
}

} // namespace kronika
