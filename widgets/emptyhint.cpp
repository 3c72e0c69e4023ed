// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptyhint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace kronika {

namespace {

constexpr double kLineCharacters = 56;

QString hintText(const char *text)
{
    return QCoreApplication::translate("kronika::EmptyHint", text);
}

/// The day that an instant is in.
QString hintDay(Instant instant, const Zone &zone, DateStyle style)
{
    const std::int64_t localUs = zone.toLocal(instant);
    const std::int64_t day = localUs / kDay.us - (localUs % kDay.us < 0 ? 1 : 0);
    return rangeText({zone.dayStart(day), zone.dayStart(day + 1)}, zone, QLocale(), style);
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
    if (!index.extent())
        return hintText(QT_TRANSLATE_NOOP("kronika::EmptyHint",
                                          "No event of this chronology has a date of its own.\nThey stand in the tray "
                                          "at the bottom, where a click or the arrow keys select them."));
    return {};
}

QString otherLanesHint()
{
    return hintText(QT_TRANSLATE_NOOP("kronika::EmptyHint",
                                      "What matches stands in other lanes.\nPress Ctrl+Shift+H to hide the empty ones, "
                                      "or F3 to go to the next match."));
}

std::vector<BeyondHint> beyondHints(const Gap &gap, const Zone &zone, DateStyle style)
{
    const char *before = gap.to ? QT_TRANSLATE_NOOP("kronika::EmptyHint", "← The event before: %1")
                                : QT_TRANSLATE_NOOP("kronika::EmptyHint", "← The last event: %1");
    const char *behind = gap.from ? QT_TRANSLATE_NOOP("kronika::EmptyHint", "The next event: %1 →")
                                  : QT_TRANSLATE_NOOP("kronika::EmptyHint", "The first event: %1 →");
    std::vector<BeyondHint> hints;
    if (gap.from)
        hints.push_back({hintText(before).arg(hintDay(*gap.from - kMicrosecond, zone, style)), Qt::AlignLeft});
    if (gap.to)
        hints.push_back({hintText(behind).arg(hintDay(*gap.to, zone, style)), Qt::AlignRight});
    return hints;
}

void paintEmptyHint(QPainter &painter, const QRectF &area, const QString &hint, const Theme &theme, Qt::Alignment side)
{
    const QFontMetricsF metrics(painter.font());
    const double margin = metrics.height();
    const double width = std::min(metrics.averageCharWidth() * kLineCharacters, area.width() - margin * 2);
    if (width <= 0)
        return;
    constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
    QRectF text = metrics.boundingRect(QRectF(0, 0, width, 1e5), flags, hint);
    text.moveCenter(area.center());
    if (side.testFlag(Qt::AlignLeft))
        text.moveLeft(area.left() + margin * 1.5);
    else if (side.testFlag(Qt::AlignRight))
        text.moveRight(area.right() - margin * 1.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.canvas);
    painter.drawRoundedRect(text.adjusted(-margin, -margin / 2, margin, margin / 2), 4, 4);
    painter.setPen(theme.text);
    painter.drawText(text, flags, hint);
}

} // namespace kronika
