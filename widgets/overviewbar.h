// SPDX-License-Identifier: GPL-3.0-or-later
// The whole time of a chronology in one strip: how dense it is, and the visible range as a window to drag, resize or
// brush anew. Draws counts that it is given; knows no events.
#pragma once

#include "models/index/density.h"
#include "models/time/zone.h"
#include "widgets/scene/theme.h"
#include "widgets/viewtypes.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;

namespace kronika {

class OverviewStrip;
class OverviewLegend;

class OverviewBar : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewBar(QWidget *parent = nullptr);

    /// Names and colours of the series are read here. Null: nothing is open.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// What the strip spans, usually fitted(index.extent()). None: nothing to show.
    void setExtent(std::optional<TimeRange> extent);
    /// Counted over the extent, as densityRequested() asked for.
    void setDensity(const Density &density, DensityBy by);
    /// The visible range. Not answered by a signal.
    void setRange(TimeRange range);
    void setZone(const Zone &zone);
    void setLanguage(const QString &language);
    /// `theme` must outlive the bar.
    void setTheme(const Theme &theme);

    DensityBy densityBy() const;
    void setDensityBy(DensityBy by);
    /// Positions of the categories that are filtered out: they stay in the legend.
    void setSwitchedOff(std::vector<std::size_t> categories);
    OverviewLegend *legend() const { return m_legend; }
    /// As many bars as the strip has room for.
    std::size_t bins() const;

    /// The part that takes drags and keys.
    QWidget *strip() const;

Q_SIGNALS:
    void rangeChangeRequested(kronika::TimeRange range, kronika::RangeChange how);
    /// A category was clicked in the legend.
    void categorySwitched(std::size_t category, bool isWanted);
    /// The switch was used, or the strip has room for another number of bars: give a density.
    void densityRequested(kronika::DensityBy by, std::size_t bins);

private:
    void showDensity();
    void requestDensity();

    std::shared_ptr<const Snapshot> m_snapshot;
    Density m_density;
    DensityBy m_shownBy = DensityBy::Category;
    QString m_language;
    std::vector<std::size_t> m_switchedOff;
    const Theme *m_theme;
    OverviewStrip *m_strip;
    OverviewLegend *m_legend;
    QComboBox *m_by;
};

} // namespace kronika
