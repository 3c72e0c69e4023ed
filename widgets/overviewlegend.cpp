// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overviewlegend.h"

#include "widgets/plainlabel.h"
#include "widgets/scene/scenepainter.h"

#include <QStringList>

#include <algorithm>

namespace kronika {

OverviewLegend::OverviewLegend(QWidget *parent)
    : QWidget(parent)
    , m_theme(&Theme::light())
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

void OverviewLegend::setSeries(const OverviewSeries &series, const Theme &theme)
{
    m_looks = series.looks;
    m_symbols = series.symbols;
    m_theme = &theme;
    QStringList names;
    for (const SeriesLook &look : m_looks)
        names.append(look.name);
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    setToolTip(toolTipText(names.join(QLatin1Char('\n'))));
    update();
}

QSize OverviewLegend::sizeHint() const
{
    return {400, fontMetrics().height() + 4};
}

QSize OverviewLegend::minimumSizeHint() const
{
    return {0, fontMetrics().height() + 4};
}

void OverviewLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    const double symbol = metrics.height() * 0.62;
    const double gap = metrics.averageCharWidth();
    double left = gap;
    for (std::size_t i = 0; i < m_looks.size() && left < width(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_looks[i].color);
        paintSymbol(painter, m_symbols[i], QPointF(left + symbol / 2, height() / 2.0), symbol);
        left += symbol + gap;
        const QString name = metrics.elidedText(m_looks[i].name, Qt::ElideRight, metrics.averageCharWidth() * 24);
        painter.setPen(m_theme->quietText);
        painter.drawText(QPointF(left, (height() + metrics.ascent() - metrics.descent()) / 2.0), name);
        left += metrics.horizontalAdvance(name) + gap * 2;
    }
}

} // namespace kronika
