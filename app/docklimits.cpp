// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docklimits.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>

namespace kronika {

DockLimits::DockLimits(QMainWindow &window, QDockWidget &dock, int centreCharacters)
    : QObject(&dock)
    , m_window(window)
    , m_dock(dock)
    , m_centreCharacters(centreCharacters)
{
    window.installEventFilter(this);
    connect(&dock, &QDockWidget::dockLocationChanged, this, &DockLimits::limit);
    connect(&dock, &QDockWidget::topLevelChanged, this, &DockLimits::limit);
    limit();
}

void DockLimits::limit()
{
    const Qt::DockWidgetArea area = m_window.dockWidgetArea(&m_dock);
    const bool isBeside = area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea;
    if (m_dock.isFloating() || !isBeside)
        return m_dock.setMaximumWidth(QWIDGETSIZE_MAX);
    const int centre = m_window.fontMetrics().averageCharWidth() * m_centreCharacters;
    const int width = m_window.width();
    const int most = std::max(width - centre, static_cast<int>(width * (1 - kLeastShare)));
    m_dock.setMaximumWidth(std::max(most, m_dock.minimumSizeHint().width()));
}

bool DockLimits::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        limit();
    return QObject::eventFilter(watched, event);
}

} // namespace kronika

#include "moc_docklimits.cpp"
