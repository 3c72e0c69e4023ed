// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the overview that takes drags and keys: density bars, year labels, and the visible range as a window over
// them. Knows no event and no series.
#pragma once

#include "models/time/zone.h"
#include "widgets/overviewlabels.h"
#include "widgets/scene/theme.h"
#include "widgets/scene/timescale.h"
#include "widgets/viewtypes.h"

#include <QWidget>

#include <optional>

namespace kronika {

class DensityChart;

class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    void setExtent(std::optional<TimeRange> extent);
    void setRange(TimeRange range);
    void setZone(const Zone &zone);
    void setLanguage(const QString &language);
    void setTheme(const Theme &theme);

    DensityChart *chart() const { return m_chart; }
    std::optional<TimeRange> extent() const { return m_extent; }
    /// Where the extent lies in pixels.
    TimeScale scale() const;
    /// The window over the visible range, clipped to the extent; where an end of the range is beyond it, an arrow says
    /// so.
    QRectF windowRect() const;
    std::size_t bins() const;
    /// The dates under the bars.
    std::vector<OverviewLabel> labels() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void rangeChangeRequested(kronika::TimeRange range, kronika::RangeChange how);
    void binsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag : std::uint8_t { None, Move, Left, Right, Pending, Brush };
    class Glass;

    QRectF plotRect() const;
    Drag dragAt(QPointF position) const;
    TimeRange dragged(double xPx) const;
    TimeRange brushed(double xPx) const;
    void centreOn(Instant instant);
    void wish(TimeRange range, RangeChange how);
    std::optional<TimeRange> rangeByKey(const QKeyEvent &event) const;
    void paintLabels(QPainter &painter) const;
    void paintWindow(QPainter &painter) const;
    void paintEnd(QPainter &painter, double xPx, int beyond) const;
    bool isOutside(Instant instant) const;

    std::optional<TimeRange> m_extent;
    TimeRange m_range;
    Zone m_zone;
    QString m_language;
    const Theme *m_theme;
    DensityChart *m_chart;
    Glass *m_glass;
    std::size_t m_lastBins = 0;

    Drag m_drag = Drag::None;
    double m_pressedX = 0;
    TimeRange m_pressedRange;
    std::optional<TimeRange> m_brushed;
};

} // namespace kronika
