// SPDX-License-Identifier: GPL-3.0-or-later
// A display list as lines of text, so that two of them can be compared and a test says where they differ.
#pragma once

#include "widgets/scene/displaylist.h"

#include <QStringList>

namespace kronika::test {

inline QString rectText(const QRectF &rect)
{
    return QStringLiteral("[%1 %2 %3x%4]").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

inline QString markText(const Mark &mark)
{
    return QStringLiteral("mark kind %1 lane %2 row %3 event %4 count %5 ends %6 %7 %8 body %9 reach %10")
        .arg(static_cast<int>(mark.kind))
        .arg(mark.lane)
        .arg(mark.row)
        .arg(raw(mark.event))
        .arg(mark.count)
        .arg(static_cast<int>(mark.left))
        .arg(static_cast<int>(mark.right))
        .arg(mark.isDimmed ? QStringLiteral("dimmed") : QString())
        .arg(rectText(mark.body), rectText(mark.reach));
}

inline QStringList markTexts(const DisplayList &list)
{
    QStringList lines;
    for (const Mark &mark : list.marks)
        lines += markText(mark);
    return lines;
}

inline QStringList labelTexts(const DisplayList &list)
{
    QStringList lines;
    for (const Label &label : list.labels)
        lines += QStringLiteral("label %1 of mark %2 at %3").arg(label.text).arg(label.mark).arg(rectText(label.rect));
    return lines;
}

/// All that is in the lanes, and what stands around them.
inline QStringList listTexts(const DisplayList &list)
{
    QStringList lines = markTexts(list) + labelTexts(list);
    for (const RulerTick &tick : list.ticks)
        lines += QStringLiteral("tick %1 at %2").arg(tick.label).arg(tick.xPx);
    for (const HeaderRow &row : list.header)
        lines += QStringLiteral("lane %1 %2 %3 at %4").arg(row.lane).arg(row.text, row.count, rectText(row.rect));
    for (const Badge &badge : list.badges)
        lines += QStringLiteral("badge %1 at %2").arg(badge.text, rectText(badge.rect));
    for (const Tie &tie : list.ties)
        lines += QStringLiteral("tie at %1 from %2 to %3").arg(tie.xPx).arg(tie.topPx).arg(tie.bottomPx);
    for (const TrayChip &chip : list.tray)
        lines += QStringLiteral("chip %1 at %2").arg(chip.text, rectText(chip.rect));
    return lines;
}

/// Where two lists of lines differ first; empty if nowhere.
inline QString firstDifference(const QStringList &a, const QStringList &b)
{
    for (qsizetype n = 0; n < std::max(a.size(), b.size()); ++n) {
        if (a.value(n) != b.value(n))
            return QStringLiteral("%1: \"%2\" is not \"%3\"").arg(n).arg(a.value(n), b.value(n));
    }
    return {};
}

} // namespace kronika::test
