// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overviewlegend.h"

#include "widgets/plainlabel.h"
#include "widgets/scene/scenepainter.h"
#include "widgets/scene/symbolpainter.h"

#include <QStringList>

#include <algorithm>

namespace kronika {

namespace {

/// In characters.
constexpr int kFullName = 60;
constexpr int kShortName = 24;

double symbolPx(const QFontMetrics &metrics)
{
    return metrics.height() * 0.62;
}

} // namespace

OverviewLegend::OverviewLegend(QWidget *parent)
    : QWidget(parent)
    , m_theme(&Theme::light())
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    updateGeometry();
    update();
}

OverviewLegend::Arrangement OverviewLegend::arranged(int widthPx) const
{
    Arrangement full = arranged(widthPx, kFullName);
    return full.places.size() == m_looks.size() ? full : arranged(widthPx, kShortName);
}

OverviewLegend::Arrangement OverviewLegend::arranged(int widthPx, int longestName) const
{
    const QFontMetrics metrics = fontMetrics();
    const double gap = metrics.averageCharWidth();
    const double restWidth = metrics.horizontalAdvance(QStringLiteral("+ 000")) + gap;
    Arrangement made;
    QPointF corner(gap, 0);
    for (std::size_t i = 0; i < m_looks.size(); ++i) {
        const QString name =
            metrics.elidedText(m_looks[i].name, Qt::ElideRight, metrics.averageCharWidth() * longestName);
        const double width = symbolPx(metrics) + gap + metrics.horizontalAdvance(name);
        const bool isLastLine = made.lines == kMostLines;
        const double needed = width + (isLastLine && i + 1 < m_looks.size() ? restWidth : 0);
        if (corner.x() > gap && corner.x() + needed > widthPx) {
            if (isLastLine) {
                made.rest = {corner, QStringLiteral("+ %1").arg(m_looks.size() - i)};
                break;
            }
            ++made.lines;
            corner = QPointF(gap, corner.y() + metrics.height());
        }
        made.places.push_back({corner, name});
        corner.rx() += width + gap * 2;
    }
    return made;
}

QStringList OverviewLegend::shownNames() const
{
    QStringList names;
    for (const Place &place : arranged(width()).places)
        names += place.name;
    return names;
}

QSize OverviewLegend::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 400))};
}

QSize OverviewLegend::minimumSizeHint() const
{
    return {0, fontMetrics().height() + 4};
}

int OverviewLegend::heightForWidth(int widthPx) const
{
    return arranged(widthPx).lines * fontMetrics().height() + 4;
}

void OverviewLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    const double symbol = symbolPx(metrics);
    const QPointF baseline(0, 2 + metrics.ascent());
    const Arrangement made = arranged(width());
    for (std::size_t i = 0; i < made.places.size(); ++i) {
        const Place &place = made.places[i];
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_looks[i].color);
        paintSymbol(painter, m_symbols[i], place.corner + QPointF(symbol / 2, 2 + metrics.height() / 2.0), symbol);
        painter.setPen(m_theme->quietText);
        painter.drawText(place.corner + baseline + QPointF(symbol + metrics.averageCharWidth(), 0), place.name);
    }
    painter.setPen(m_theme->quietText);
    painter.drawText(made.rest.corner + baseline, made.rest.name);
}

} // namespace kronika
