// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelinelegend.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringList>

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

QSize TimelineLegend::sizeHint() const
{
    const double unit = m_style.textHeightPx;
    return {static_cast<int>(unit * 30), static_cast<int>(unit * 5)};
}

double TimelineLegend::marginPx() const
{
    return m_style.gapPx * 2;
}

void TimelineLegend::layOut()
{
    m_legend = legendFor(m_content, m_style, viewport()->width() - marginPx() * 2);
    const int height = static_cast<int>(std::ceil(m_legend.heightPx + marginPx()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(m_style.textHeightPx));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    QStringList words;
    for (const LegendEntry &entry : m_legend.entries)
        words.append(entry.text);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    viewport()->update();
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme->canvas);
    painter.translate(marginPx(), marginPx() / 2 - verticalScrollBar()->value());
    paintLegend(painter, m_legend, m_content, m_style, *m_theme);
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
