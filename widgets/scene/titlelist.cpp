// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/titlelist.h"

#include "models/document/plaintext.h"
#include "models/index/navigation.h"
#include "models/time/timetext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace kronika {

namespace {

QString titleOf(const Picture &picture, EventIndex event)
{
    return singleLine(picture.index().snapshot().title(event, picture.input.language.toStdString()));
}

bool isInRange(const Picture &picture, EventIndex event)
{
    const EventTime time = picture.index().time(event);
    return !time.isDrawn() ||
           (time.bounds.earliestStart < picture.range.to && time.bounds.latestEnd >= picture.range.from);
}

/// Whatever its script, a title starts at the left, beside its number.
void layOut(QTextLayout &layout, double widthPx)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(widthPx);
    layout.endLayout();
}

std::size_t linesNeeded(const QString &title, const QFont &font, double widthPx)
{
    QTextLayout layout(title, font);
    layOut(layout, widthPx);
    return static_cast<std::size_t>(std::max(layout.lineCount(), 1));
}

} // namespace

void addToldEvents(const Picture &picture, const Sheet &sheet, EventSet &told)
{
    const auto addIfFull = [&](const QString &text, EventIndex event) {
        if (text.contains(titleOf(picture, event)))
            told.insert(event);
    };
    for (const Label &label : sheet.list.labels)
        if (sheet.list.lanesArea.contains(label.rect))
            addIfFull(label.text, label.event);
    if (sheet.layers.testFlag(Layer::Tray))
        for (const TrayChip &chip : sheet.list.tray)
            addIfFull(chip.text, chip.event);
}

std::vector<EventIndex> untoldEvents(const Picture &picture, const EventSet &told)
{
    std::vector<EventIndex> events = inTimeOrder(picture.index().snapshot());
    std::erase_if(events, [&](EventIndex event) {
        return told.contains(event) || !picture.matches(event) || !isInRange(picture, event) ||
               picture.index().snapshot().title(event).empty();
    });
    return events;
}

TitleList::TitleList(const Picture &picture, std::vector<EventIndex> events)
    : m_picture(picture)
    , m_events(std::move(events))
{
    m_lineEnds.reserve(m_events.size());
    const double width = columns().titlePx;
    for (const EventIndex event : m_events)
        m_lineEnds.push_back(lineCount() + linesNeeded(titleOf(m_picture, event), m_picture.style().font, width));
}

double TitleList::lineHeightPx() const
{
    return m_picture.style().textHeightPx * 1.25;
}

std::vector<std::size_t> TitleList::pageStarts(std::size_t linesPerPage) const
{
    std::vector<std::size_t> starts;
    std::size_t first = 0;
    for (const std::size_t end : m_lineEnds) {
        const bool isFull = starts.empty() || end - starts.back() > linesPerPage;
        if (isFull && (starts.empty() || starts.back() < first))
            starts.push_back(first);
        while (end - starts.back() > linesPerPage)
            starts.push_back(starts.back() + linesPerPage);
        first = end;
    }
    return starts;
}

TitleList::Columns TitleList::columns() const
{
    const SceneStyle &style = m_picture.style();
    const double gap = style.gapPx * 3;
    const QFontMetricsF metrics(style.smallFont);
    Columns columns;
    columns.numberPx = metrics.horizontalAdvance(QString::number(m_events.size())) + gap;
    columns.timePx = std::min(metrics.averageCharWidth() * 36, m_picture.widthPx * 0.3) + gap;
    columns.titlePx = std::max(m_picture.widthPx - columns.numberPx - columns.timePx - gap, style.textHeightPx * 4);
    return columns;
}

QString TitleList::timeText(EventIndex event) const
{
    const Snapshot &snapshot = m_picture.index().snapshot();
    const std::string_view text = snapshot.when(event).empty() ? snapshot.within(event) : snapshot.when(event);
    const auto date = EdtfDate::parse(text, EdtfMode::Extended);
    const QFontMetricsF metrics(m_picture.style().smallFont);
    const double room = columns().timePx - m_picture.style().gapPx * 3;
    const QString words =
        date ? singleLine(inWords(*date, m_picture.input.language, snapshot.zone())) : singleLine(text);
    // The notation is shorter than the words, and loses nothing.
    const QString shorter = metrics.horizontalAdvance(words) <= room ? words : singleLine(text);
    return metrics.elidedText(shorter, Qt::ElideRight, room);
}

void TitleList::paint(QPainter &painter, std::size_t first, std::size_t count) const
{
    const Columns at = columns();
    const SceneStyle &style = m_picture.style();
    const auto found = std::ranges::upper_bound(m_lineEnds, first);
    for (std::size_t i = static_cast<std::size_t>(found - m_lineEnds.begin()); i < m_events.size(); ++i) {
        const std::size_t start = i == 0 ? 0 : m_lineEnds[i - 1];
        if (start >= first + count)
            return;
        QTextLayout title(titleOf(m_picture, m_events[i]), style.font);
        layOut(title, at.titlePx);
        if (start >= first) {
            const double y = static_cast<double>(start - first) * lineHeightPx();
            painter.setFont(style.smallFont);
            painter.setPen(m_picture.theme->quietText);
            const QRectF number(0, y, at.numberPx - style.gapPx * 3, style.textHeightPx);
            painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, QString::number(i + 1));
            const QRectF time(at.numberPx, y, at.timePx, style.textHeightPx);
            painter.drawText(time, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, timeText(m_events[i]));
        }
        painter.setPen(m_picture.theme->text);
        for (std::size_t line = std::max(start, first); line < std::min(m_lineEnds[i], first + count); ++line) {
            const QTextLine part = title.lineAt(static_cast<int>(line - start));
            const double y = static_cast<double>(line - first) * lineHeightPx();
            part.draw(&painter, QPointF(at.numberPx + at.timePx, y - part.y()));
        }
    }
}

} // namespace kronika
