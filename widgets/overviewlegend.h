// SPDX-License-Identifier: GPL-3.0-or-later
// The series of an overview: symbol and name each, in one or two lines; what has no room is counted. Knows no counts of
// events.
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
    /// Names that stand in full or, where not all of them have room so, shortened; the last word counts the others.
    QStringList shownNames() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int widthPx) const override;

    static constexpr int kMostLines = 2;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        QPointF corner;
        QString name;
    };
    struct Arrangement
    {
        std::vector<Place> places;
        int lines = 1;
        /// "+ 3", where some have no room.
        Place rest;
    };
    Arrangement arranged(int widthPx) const;
    Arrangement arranged(int widthPx, int longestName) const;

    std::vector<SeriesLook> m_looks;
    std::vector<Symbol> m_symbols;
    const Theme *m_theme;
};

} // namespace kronika
