// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptyhint.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace kronika {

namespace {

constexpr double kLineCharacters = 56;

QString hintText(const char *text)
{
    return QCoreApplication::translate("kronika::EmptyHint", text);
}

} // namespace

QString emptyHint(const TimelineIndex &index, const EventSet *matching, NonMatching nonMatching)
{
    if (index.snapshot().eventCount() == 0)
        return hintText(QT_TRANSLATE_NOOP("kronika::EmptyHint",
                                          "This chronology has no events yet.\nWrite some into its file with a text "
                                          "editor, then press F5 to read it again."));
    if (matching != nullptr && nonMatching == NonMatching::Hidden && matching->count() == 0)
        return hintText(
            QT_TRANSLATE_NOOP("kronika::EmptyHint", "No event matches the search.\nPress Ctrl+Shift+F to clear it."));
    return {};
}

void paintEmptyHint(QPainter &painter, const QRectF &area, const QString &hint, const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    const double margin = metrics.height();
    const double width = std::min(metrics.averageCharWidth() * kLineCharacters, area.width() - margin * 2);
    if (width <= 0)
        return;
    constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
    QRectF text = metrics.boundingRect(QRectF(0, 0, width, 1e5), flags, hint);
    text.moveCenter(area.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.canvas);
    painter.drawRoundedRect(text.adjusted(-margin, -margin / 2, margin, margin / 2), 4, 4);
    painter.setPen(theme.text);
    painter.drawText(text, flags, hint);
}

} // namespace kronika
