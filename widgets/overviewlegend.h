// SPDX-License-Identifier: GPL-3.0-or-later
// The series of an overview in one line: symbol and name each. Knows no counts.
#pragma once

#include "widgets/overviewseries.h"

#include <QWidget>

namespace kronika {

class OverviewLegend : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewLegend(QWidget *parent = nullptr);

    void setSeries(const OverviewSeries &series, const Theme &theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<SeriesLook> m_looks;
    std::vector<Symbol> m_symbols;
    const Theme *m_theme;
};

} // namespace kronika
