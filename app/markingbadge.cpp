// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/markingbadge.h"

#include "models/document/plaintext.h"

#include <QPalette>

namespace kronika {

namespace {

/// FIRST, Traffic Light Protocol 2.0, table 4: coloured letters on black.
QColor letters(const QString &marking)
{
    if (marking == QLatin1String("TLP:RED"))
        return QColor(0xff, 0x2b, 0x2b);
    if (marking.startsWith(QLatin1String("TLP:AMBER")))
        return QColor(0xff, 0xc0, 0x00);
    if (marking == QLatin1String("TLP:GREEN"))
        return QColor(0x33, 0xff, 0x00);
    return Qt::white;
}

} // namespace

MarkingBadge::MarkingBadge(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAutoFillBackground(true);
    // Else a tool bar gives it those of its buttons.
    setBackgroundRole(QPalette::Window);
    setForegroundRole(QPalette::WindowText);
    setMargin(fontMetrics().height() / 4);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setToolTip(tr("How far this chronology may be passed on (TLP 2.0)"));
    setAccessibleName(tr("Marking"));
}

void MarkingBadge::setMarking(const QString &marking)
{
    const QString text = singleLine(marking);
    QPalette colors = palette();
    colors.setColor(QPalette::Window, Qt::black);
    colors.setColor(QPalette::WindowText, letters(text));
    setPalette(colors);
    setText(text);
    setAccessibleName(text.isEmpty() ? tr("Marking") : tr("Marking: %1").arg(text)); // a name is read instead of a text
}

} // namespace kronika

#include "moc_markingbadge.cpp"
