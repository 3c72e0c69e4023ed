// SPDX-License-Identifier: GPL-3.0-or-later
// The windows of the program: one a file. Decides where a file is opened; knows no view.
#pragma once

#include "app/language.h"
#include "app/mainwindow.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace kronika {

class WindowList : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    WindowList(Preferences &preferences, RecentFiles &recent);
    ~WindowList() override;

    /// In the vacant window if there is one, else each in a window of its own; a file that is open already is raised.
    void open(const QStringList &paths);
    void openExample();
    /// A window with the start page if none is open.
    void ensureWindow();

    QList<MainWindow *> windows() const;

private:
    MainWindow *addWindow(const QString &path);
    MainWindow *vacantWindow() const;
    MainWindow *windowOf(const QString &path) const;
    void applyPalette();
    void applyLanguage();

    Preferences &m_preferences;
    RecentFiles &m_recent;
    Speech m_speech;
    QList<QPointer<MainWindow>> m_windows;
    ThemeChoice m_appliedTheme = ThemeChoice::System;
};

} // namespace kronika
