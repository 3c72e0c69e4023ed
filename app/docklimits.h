// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a dock at the side of a window from taking the room of what the window is for. Knows nothing of either.
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace kronika {

class DockLimits : public QObject
{
    Q_OBJECT

public:
    /// Follows the window's size until `dock`, its parent, ends. `centreCharacters` of an average width are enough for
    /// the centre; in a narrower window it has kLeastShare of it.
    DockLimits(QMainWindow &window, QDockWidget &dock, int centreCharacters);

    static constexpr double kLeastShare = 0.6;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void limit();

    QMainWindow &m_window;
    QDockWidget &m_dock;
    int m_centreCharacters;
};

} // namespace kronika
