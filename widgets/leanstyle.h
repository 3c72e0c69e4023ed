// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's style, with one sign drawn by us: that of a menu or tool bar with more than it has room for. Qt's is a
// black picture for which every picture plugin is loaded before the first window is seen. Knows no widget of ours.
#pragma once

#include <QProxyStyle>

namespace kronika {

class LeanStyle : public QProxyStyle
{
    Q_OBJECT

public:
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace kronika
