// SPDX-License-Identifier: GPL-3.0-or-later
// The legend in the window: explains what the timeline shows just now, as wide as it is and as high as that needs.
// Knows no event.
#pragma once

#include "widgets/scene/legend.h"

#include <QAbstractScrollArea>

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

    const Legend &legend() const { return m_legend; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    double marginPx() const;

    const Theme *m_theme;
    SceneStyle m_style;
    LegendContent m_content;
    Legend m_legend;
};

} // namespace kronika
