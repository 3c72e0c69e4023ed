// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bars of counts over time, drawn by Qt Charts behind this small interface, so that it can be replaced. Gets
// counts and colours; knows no event, theme or input.
#pragma once

#include "models/index/density.h"

#include <QColor>
#include <QPixmap>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <vector>

namespace kronika {

/// How a series looks, in the order of Density::series.
struct SeriesLook
{
    QString name;
    QColor color;
};

class DensityChart : public QWidget
{
    Q_OBJECT

public:
    explicit DensityChart(QWidget *parent = nullptr);
    ~DensityChart() override;

    /// The bars fill the widget's whole width and height. Requires: a look per series.
    void setDensity(const Density &density, std::vector<SeriesLook> looks);

    /// As Qt Charts holds them; for tests and for a table of the same.
    std::size_t binCount() const;
    double stackedHeight(std::size_t bin) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Scene;

    Density m_density;
    std::vector<SeriesLook> m_looks;
    /// Qt Charts is started only when there is something to draw.
    std::unique_ptr<Scene> m_scene;
    /// The chart as painted last: it costs much more to draw than to copy.
    QPixmap m_picture;
};

} // namespace kronika
