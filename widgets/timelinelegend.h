// SPDX-License-Identifier: GPL-3.0-or-later
// The legend in the window: explains what the timeline shows just now, as wide as it is and as high as that needs. A
// click on a category wishes for it to be switched off or on. Knows no event.
#pragma once

#include "widgets/scene/legend.h"

#include <QAbstractScrollArea>

#include <vector>

namespace kronika {

class TimelineLegend : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    /// Of the display list, only what the legend tells of is kept. Cheap where nothing new occurs; nothing is done
    /// while hidden but to keep it for later.
    void showLegendOf(const DisplayList &list);
    /// `theme` must outlive the widget.
    void setTheme(const Theme &theme);
    /// Categories that are not shown although they may occur, by their place in the file.
    void setSwitchedOff(std::vector<std::size_t> categories);

    const Legend &legend() const { return m_legend; }
    /// Where an entry stands in the viewport.
    QRectF rectOf(const LegendEntry &entry) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void categorySwitched(std::size_t category, bool isWanted);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    double marginPx() const;
    QPointF originPx() const;
    bool isOff(const LegendEntry &entry) const;
    void paintOff(QPainter &painter, const LegendEntry &entry) const;
    /// The switch at a place of the viewport; null for none.
    const LegendEntry *switchAt(QPointF place) const;

    const Theme *m_theme;
    SceneStyle m_style;
    /// Of the picture; what is switched off is not in it.
    LegendContent m_content;
    std::vector<std::size_t> m_switchedOff;
    Legend m_legend;
};

} // namespace kronika
