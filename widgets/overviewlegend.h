// SPDX-License-Identifier: GPL-3.0-or-later
// The series of an overview: symbol and name each, in one or two lines; what has no room is counted. A click on a
// category wishes for it to be switched off or on. Knows no counts of events.
#pragma once

#include "widgets/overviewseries.h"

#include <QWidget>

namespace kronika {

class OverviewLegend : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewLegend(QWidget *parent = nullptr);

    void setNames(std::vector<LegendName> names, const Theme &theme);
    /// Names that stand in full or, where not all of them have room so, shortened; the last word counts the others.
    QStringList shownNames() const;
    /// Where a name stands; none where it has no room.
    std::optional<QRectF> rectOf(std::size_t name) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int widthPx) const override;

    static constexpr int kMostLines = 2;

Q_SIGNALS:
    void categorySwitched(std::size_t category, bool isWanted);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

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

    /// The switch at a place.
    const LegendName *switchAt(QPointF place) const;

    std::vector<LegendName> m_names;
    const Theme *m_theme;
};

} // namespace kronika
