// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overviewlegend.h"

#include "models/document/plaintext.h"
#include "widgets/plainlabel.h"
#include "widgets/scene/scenepainter.h"
#include "widgets/scene/symbolpainter.h"

#include <QMouseEvent>
#include <QStringList>

#include <algorithm>

namespace kronika {

namespace {

/// Qt measures all of what it is given to cut.
constexpr qsizetype kMostOfName = 300;

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
    setMouseTracking(true);
}

void OverviewLegend::setNames(std::vector<LegendName> names, const Theme &theme)
{
    m_names = std::move(names);
    m_theme = &theme;
    QStringList words;
    bool hasSwitches = false;
    for (const LegendName &name : m_names) {
        words.append(name.isOff ? tr("%1 (off)").arg(name.look.name) : name.look.name);
        hasSwitches = hasSwitches || name.category;
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    if (hasSwitches)
        words.append(tr("Click a category to switch it off or on."));
    setToolTip(toolTipText(words.join(QLatin1Char('\n'))));
    updateGeometry();
    update();
}

std::optional<QRectF> OverviewLegend::rectOf(std::size_t name) const
{
    const Arrangement made = arranged(width());
    if (name >= made.places.size())
        return std::nullopt;
    const QFontMetrics metrics = fontMetrics();
    const Place &place = made.places[name];
    const double width = symbolPx(metrics) + metrics.averageCharWidth() + metrics.horizontalAdvance(place.name);
    return QRectF(place.corner + QPointF(0, 2), QSizeF(width, metrics.height()));
}

const LegendName *OverviewLegend::switchAt(QPointF place) const
{
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const std::optional<QRectF> rect = rectOf(i);
        if (rect && rect->contains(place))
            return m_names[i].category ? &m_names[i] : nullptr;
    }
    return nullptr;
}

void OverviewLegend::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(switchAt(event->position()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void OverviewLegend::mouseReleaseEvent(QMouseEvent *event)
{
    const LegendName *name = event->button() == Qt::LeftButton ? switchAt(event->position()) : nullptr;
    if (name != nullptr)
        Q_EMIT categorySwitched(*name->category, name->isOff);
}

OverviewLegend::Arrangement OverviewLegend::arranged(int widthPx) const
{
    Arrangement full = arranged(widthPx, kFullName);
    return full.places.size() == m_names.size() ? full : arranged(widthPx, kShortName);
}

OverviewLegend::Arrangement OverviewLegend::arranged(int widthPx, int longestName) const
{
    const QFontMetrics metrics = fontMetrics();
    const double gap = metrics.averageCharWidth();
    const double restWidth = metrics.horizontalAdvance(QStringLiteral("+ 000")) + gap;
    const double lineRoom = widthPx - symbolPx(metrics) - gap * 3;
    const int mostPx = static_cast<int>(std::min<double>(metrics.averageCharWidth() * longestName, lineRoom));
    Arrangement made;
    QPointF corner(gap, 0);
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const QString name = metrics.elidedText(shortened(m_names[i].look.name, kMostOfName), Qt::ElideRight, mostPx);
        const double width = symbolPx(metrics) + gap + metrics.horizontalAdvance(name);
        const bool isLastLine = made.lines == kMostLines;
        const double needed = width + (isLastLine && i + 1 < m_names.size() ? restWidth : 0);
        if (corner.x() > gap && corner.x() + needed > widthPx) {
            if (isLastLine) {
                made.rest = {corner, QStringLiteral("+ %1").arg(m_names.size() - i)};
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
        const LegendName &name = m_names[i];
        QFont words = font();
        words.setStrikeOut(name.isOff);
        painter.setFont(words);
        painter.setPen(name.isOff ? QPen(name.look.color, 1) : QPen(Qt::NoPen));
        painter.setBrush(name.isOff ? QBrush(Qt::NoBrush) : QBrush(name.look.color));
        paintSymbol(painter, name.symbol, place.corner + QPointF(symbol / 2, 2 + metrics.height() / 2.0), symbol);
        painter.setPen(m_theme->quietText);
        painter.drawText(place.corner + baseline + QPointF(symbol + metrics.averageCharWidth(), 0), place.name);
    }
    painter.setPen(m_theme->quietText);
    painter.drawText(made.rest.corner + baseline, made.rest.name);
}

} // namespace kronika

#include "moc_overviewlegend.cpp"
