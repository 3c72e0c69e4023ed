// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's style, with a few things drawn by us, some looked up later or once, and one left out: pictures on the
// buttons of dialogs, which are black on dark grounds, too. The sign of a menu or tool bar with more than it has room
// for: Qt's is a black picture for which every picture plugin is loaded before the first window is seen. The outline of
// a box to tick: Fusion's is too pale on a light ground, and darker than a dark one. In high contrast what starkparts.h
// has. Knows no widget of ours.
#pragma once

#include <QHash>
#include <QIcon>
#include <QProxyStyle>

namespace kronika {

class LeanStyle : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;

private:
    bool isFusion() const;

    /// Of the buttons of docks: made dozens of times before the first window is seen, else.
    mutable QHash<int, QIcon> m_dockIcons;
};

} // namespace kronika
