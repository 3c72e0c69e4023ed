// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/densitychart.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace kronika {

namespace {

/// Of the bars: what parts them is cut out of them, so that it is even.
constexpr double kBarShare = 1;
constexpr double kLeastBarPx = 4;
/// Room above the highest bar.
constexpr double kHeadroom = 1.08;

std::size_t binsOf(const Density &density)
{
    return density.series.empty() ? 0 : density.series.front().counts.size();
}

QList<qreal> heights(const DensitySeries &series)
{
    return QList<qreal>(series.counts.begin(), series.counts.end());
}

/// A few events beside a million are events: the line below the bars covers half a pixel of what they get.
void raiseLowBars(QPixmap &picture, const Density &density, const std::vector<SeriesLook> &looks)
{
    constexpr double leastPx = 2;
    const double ratio = picture.devicePixelRatio();
    const int least = qRound(leastPx * ratio);
    const double most = picture.height() / (std::max(1.0, static_cast<double>(density.peak) * kHeadroom));
    const double barPx = picture.width() / static_cast<double>(binsOf(density));
    picture.setDevicePixelRatio(1);
    QPainter painter(&picture);
    for (std::size_t bin = 0; bin < binsOf(density); ++bin) {
        std::uint64_t sum = 0;
        std::size_t leader = 0;
        for (std::size_t n = 0; n < density.series.size(); ++n) {
            sum += density.series[n].counts[bin];
            leader = density.series[n].counts[bin] > density.series[leader].counts[bin] ? n : leader;
        }
        if (sum == 0 || static_cast<double>(sum) * most >= least)
            continue;
        const int left = qRound(barPx * static_cast<double>(bin));
        const int right = qRound(barPx * static_cast<double>(bin + 1));
        painter.fillRect(left, picture.height() - least, std::max(1, right - left), least, looks[leader].color);
    }
    painter.end();
    picture.setDevicePixelRatio(ratio);
}

/// Between each two bars, gaps of the same whole number of pixels.
void cutGaps(QPixmap &picture, std::size_t bars)
{
    const double ratio = picture.devicePixelRatio();
    const double barPx = picture.width() / static_cast<double>(bars);
    if (barPx < kLeastBarPx * ratio)
        return;
    picture.setDevicePixelRatio(1);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    const int gap = std::max(1, qRound(ratio));
    for (std::size_t bar = 1; bar < bars; ++bar)
        painter.fillRect(qRound(barPx * static_cast<double>(bar)) - gap / 2, 0, gap, picture.height(), Qt::transparent);
    painter.end();
    picture.setDevicePixelRatio(ratio);
}

} // namespace

/// A chart in a graphics scene of its own, without a view: it is painted into a picture.
class DensityChart::Scene
{
public:
    Scene()
    {
        m_chart = new QChart;
        m_scene.addItem(m_chart);
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setBackgroundVisible(false);
        m_chart->setPlotAreaBackgroundVisible(false);
        m_chart->setMargins({});
        m_chart->legend()->hide();
        m_bars = new QStackedBarSeries;
        m_bars->setBarWidth(kBarShare);
        m_chart->addSeries(m_bars);
        for (auto *axis : {m_time = new QValueAxis, m_count = new QValueAxis})
            axis->setVisible(false);
        m_chart->addAxis(m_time, Qt::AlignBottom);
        m_chart->addAxis(m_count, Qt::AlignLeft);
        m_bars->attachAxis(m_time);
        m_bars->attachAxis(m_count);
    }

    void show(const Density &density, const std::vector<SeriesLook> &looks)
    {
        m_bars->clear();
        for (std::size_t i = 0; i < density.series.size(); ++i) {
            auto *set = new QBarSet(looks[i].name);
            set->append(heights(density.series[i]));
            set->setColor(looks[i].color);
            set->setPen(Qt::NoPen);
            m_bars->append(set);
        }
        m_time->setRange(-0.5, static_cast<double>(binsOf(density)) - 0.5);
        m_count->setRange(0, std::max(1.0, static_cast<double>(density.peak) * kHeadroom));
    }

    void paint(QPainter &painter, const QSizeF &size)
    {
        const QRectF area(QPointF(0, 0), size);
        m_scene.setSceneRect(area);
        m_chart->resize(size);
        m_chart->setPlotArea(area);
        m_scene.render(&painter, area, area);
    }

    double stackedHeight(int bin) const
    {
        double sum = 0;
        for (const QBarSet *set : m_bars->barSets())
            sum += set->at(bin);
        return sum;
    }

private:
    QGraphicsScene m_scene;
    QChart *m_chart;
    QStackedBarSeries *m_bars;
    QValueAxis *m_time;
    QValueAxis *m_count;
};

DensityChart::DensityChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Events over time"));
}

DensityChart::~DensityChart() = default;

void DensityChart::setDensity(const Density &density, std::vector<SeriesLook> looks)
{
    Q_ASSERT(looks.size() == density.series.size());
    m_density = density;
    m_looks = std::move(looks);
    if (!m_scene && binsOf(m_density) > 0)
        m_scene = std::make_unique<Scene>();
    if (m_scene && binsOf(m_density) > 0)
        m_scene->show(m_density, m_looks);
    m_picture = {};
    update();
}

std::size_t DensityChart::binCount() const
{
    return binsOf(m_density);
}

double DensityChart::stackedHeight(std::size_t bin) const
{
    return m_scene && bin < binCount() ? m_scene->stackedHeight(static_cast<int>(bin)) : 0;
}

void DensityChart::paintEvent(QPaintEvent *)
{
    if (!m_scene || binCount() == 0 || size().isEmpty())
        return;
    const QSize devicePx = size() * devicePixelRatioF();
    if (m_picture.size() != devicePx) {
        m_picture = QPixmap(devicePx);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        m_scene->paint(painter, size());
        painter.end();
        raiseLowBars(m_picture, m_density, m_looks);
        cutGaps(m_picture, binCount());
    }
    QPainter(this).drawPixmap(0, 0, m_picture);
}

} // namespace kronika

#include "moc_densitychart.cpp"
