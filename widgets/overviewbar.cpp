// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overviewbar.h"

#include "widgets/overviewlegend.h"
#include "widgets/overviewstrip.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace kronika {

namespace {

/// Bars of the one are hardly out of place over the other.
bool isNearly(TimeRange one, TimeRange other)
{
    const Duration apart =
        std::max({one.from - other.from, other.from - one.from, one.to - other.to, other.to - one.to});
    constexpr std::uint64_t share = 100;
    return apart.us <= static_cast<std::int64_t>(other.length().us / share);
}

} // namespace

OverviewBar::OverviewBar(QWidget *parent)
    : QWidget(parent)
    , m_theme(&Theme::light())
    , m_strip(new OverviewStrip(this))
    , m_legend(new OverviewLegend(this))
    , m_by(new QComboBox(this))
{
    setAccessibleName(tr("Overview"));
    m_by->addItem(tr("by category"), static_cast<int>(DensityBy::Category));
    m_by->addItem(tr("by actor"), static_cast<int>(DensityBy::Actor));
    m_by->setAccessibleName(tr("What the bars are divided by"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(6, 4, 6, 2);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_by, 0, 0);
    layout->addWidget(m_legend, 0, 1);
    layout->addWidget(m_strip, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    connect(m_strip, &OverviewStrip::rangeChangeRequested, this, &OverviewBar::rangeChangeRequested);
    connect(m_strip, &OverviewStrip::binsChanged, this, &OverviewBar::requestDensity);
    connect(m_legend, &OverviewLegend::categorySwitched, this, &OverviewBar::categorySwitched);
    connect(m_by, &QComboBox::activated, this, &OverviewBar::requestDensity);
}

void OverviewBar::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = std::move(snapshot);
    if (!m_snapshot)
        m_density = {};
    showDensity();
}

void OverviewBar::setExtent(std::optional<TimeRange> extent)
{
    m_strip->setExtent(extent);
    if (!extent || !isNearly(m_density.range, *extent)) {
        m_density = {};
        showDensity();
    }
}

void OverviewBar::setDensity(const Density &density, DensityBy by)
{
    m_density = density;
    m_shownBy = by;
    showDensity();
}

void OverviewBar::setRange(TimeRange range)
{
    m_strip->setRange(range);
}

void OverviewBar::setZone(const Zone &zone)
{
    m_strip->setZone(zone);
}

void OverviewBar::setLanguage(const QString &language)
{
    m_language = language;
    m_strip->setLanguage(language);
    showDensity();
}

void OverviewBar::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_strip->setTheme(theme);
    showDensity();
}

DensityBy OverviewBar::densityBy() const
{
    return static_cast<DensityBy>(m_by->currentData().toInt());
}

void OverviewBar::setDensityBy(DensityBy by)
{
    m_by->setCurrentIndex(m_by->findData(static_cast<int>(by)));
}

void OverviewBar::setSwitchedOff(std::vector<std::size_t> categories)
{
    if (categories == m_switchedOff)
        return;
    m_switchedOff = std::move(categories);
    showDensity();
}

std::size_t OverviewBar::bins() const
{
    return m_strip->bins();
}

QWidget *OverviewBar::strip() const
{
    return m_strip;
}

void OverviewBar::showDensity()
{
    const OverviewSeries series =
        m_snapshot ? overviewSeries(m_density, m_shownBy, *m_snapshot, m_language, *m_theme) : OverviewSeries();
    m_strip->chart()->setDensity(series.density, series.looks);
    const std::vector<LegendName> off =
        m_snapshot ? switchedOff(*m_snapshot, m_language, *m_theme, m_switchedOff) : std::vector<LegendName>();
    m_legend->setNames(legendNames(series, m_shownBy, off), *m_theme);
}

void OverviewBar::requestDensity()
{
    if (m_snapshot)
        Q_EMIT densityRequested(densityBy(), bins());
}

} // namespace kronika

#include "moc_overviewbar.cpp"
