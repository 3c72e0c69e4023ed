// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinelegend.h"

#include "widgets/plaintip.h"
#include "widgets/scene/legendsample.h"
#include "widgets/scene/scenepainter.h"
#include "widgets/scene/symbolpainter.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace kronika {

TimelineLegend::TimelineLegend(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(&Theme::light())
    , m_style(font())
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Legend"));
    viewport()->setMouseTracking(true);
}

void TimelineLegend::showLegendOf(const DisplayList &list)
{
    LegendContent content = legendContent(list);
    if (content == m_content)
        return;
    m_content = std::move(content);
    layOut();
}

void TimelineLegend::setTheme(const Theme &theme)
{
    m_theme = &theme;
    viewport()->update();
}

void TimelineLegend::setSwitchedOff(std::vector<std::size_t> categories)
{
    if (categories == m_switchedOff)
        return;
    m_switchedOff = std::move(categories);
    layOut();
}

QSize TimelineLegend::sizeHint() const
{
    const double unit = m_style.textHeightPx;
    return {static_cast<int>(unit * 30), static_cast<int>(unit * 5)};
}

double TimelineLegend::marginPx() const
{
    return m_style.gapPx * 2;
}

QPointF TimelineLegend::originPx() const
{
    return {marginPx(), marginPx() / 2 - verticalScrollBar()->value()};
}

QRectF TimelineLegend::rectOf(const LegendEntry &entry) const
{
    return entry.sample.united(entry.textRect).translated(originPx());
}

const LegendEntry *TimelineLegend::switchAt(QPointF place) const
{
    const auto found = std::ranges::find_if(m_legend.entries, [&](const LegendEntry &entry) {
        return entry.kind == LegendKind::Category && rectOf(entry).contains(place);
    });
    return found == m_legend.entries.end() ? nullptr : &*found;
}

void TimelineLegend::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(switchAt(event->position()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineLegend::mouseReleaseEvent(QMouseEvent *event)
{
    const LegendEntry *entry = event->button() == Qt::LeftButton ? switchAt(event->position()) : nullptr;
    if (entry != nullptr)
        Q_EMIT categorySwitched(entry->category, isOff(*entry));
}

bool TimelineLegend::isOff(const LegendEntry &entry) const
{
    return entry.kind == LegendKind::Category &&
           std::ranges::find(m_switchedOff, entry.category) != m_switchedOff.end();
}

void TimelineLegend::layOut()
{
    LegendContent content = m_content;
    for (const std::size_t category : m_switchedOff) {
        if (category < content.categories.size() && std::ranges::count(content.occurring, category) == 0)
            content.occurring.push_back(category);
    }
    std::ranges::sort(content.occurring);
    m_legend = legendFor(content, m_style, viewport()->width() - marginPx() * 2);
    const int height = static_cast<int>(std::ceil(m_legend.heightPx + marginPx()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(m_style.textHeightPx));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    QStringList words;
    bool hasSwitches = false;
    for (const LegendEntry &entry : m_legend.entries) {
        words.append(isOff(entry) ? tr("%1 (off)").arg(entry.text) : entry.text);
        hasSwitches = hasSwitches || entry.kind == LegendKind::Category;
    }
    setPlainTip(*viewport(), hasSwitches ? tr("Click a category to switch it off or on.") : QString());
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    viewport()->update();
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme->canvas);
    painter.translate(originPx());
    Legend shown = m_legend;
    std::erase_if(shown.entries, [this](const LegendEntry &entry) { return isOff(entry); });
    paintLegend(painter, shown, m_content, m_style, *m_theme);
    for (const LegendEntry &entry : m_legend.entries) {
        if (isOff(entry))
            paintOff(painter, entry);
    }
}

/// Its symbol in outline, its name struck out.
void TimelineLegend::paintOff(QPainter &painter, const LegendEntry &entry) const
{
    const CategoryLook &look = m_content.categories[entry.category];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(markColor(look, entry.category, *m_theme), 1));
    painter.setBrush(Qt::NoBrush);
    paintSymbol(painter, look.symbol, entry.sample.center(), m_style.symbolPx);
    QFont font = m_style.smallFont;
    font.setStrikeOut(true);
    painter.setFont(font);
    painter.setPen(m_theme->quietText);
    painter.drawText(entry.textRect, kLegendTextFlags | Qt::TextDontClip, entry.text);
}

void TimelineLegend::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TimelineLegend::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_style = SceneStyle(font());
        layOut();
    }
}

} // namespace kronika

#include "moc_timelinelegend.cpp"
