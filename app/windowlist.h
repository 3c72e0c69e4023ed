// SPDX-License-Identifier: GPL-3.0-or-later
// The windows of the program: one a file. Decides where a file is opened; knows no view.
#pragma once

#include "app/language.h"
#include "app/mainwindow.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace kronika {

class WindowList : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. The first window waits for `fonts`.
    WindowList(Preferences &preferences, RecentFiles &recent, FontWarmup *fonts = nullptr);
    ~WindowList() override;

    /// What targetOf() understands: in the vacant window if there is one, else each in a window of its own; a file that
    /// is open already is raised. An event that is named is shown.
    void open(const QStringList &words);
    /// From another process: likewise, and in front of everything; without a word a start page.
    void receive(const QStringList &words);
    /// The same for one table, whose columns are asked for.
    void openTable(const QString &path);
    /// In a vacant window, or one of its own.
    void openPasted(const TableDraft &draft);
    void openExample();
    /// What was open when the program was left, if that is wanted.
    void openSession();
    /// A window with the start page if none is open.
    void ensureWindow();

    QList<MainWindow *> windows() const;

private:
    MainWindow *addWindow(const QString &path);
    /// Not one of those `taken`.
    MainWindow *windowFor(const QString &path, const QList<MainWindow *> &taken = {});
    MainWindow *vacantWindow() const;
    MainWindow *windowAbout(const QString &path) const;
    MainWindow *needVacantWindow();
    MainWindow *windowOf(const QString &path) const;
    void quit();
    void goOnQuitting();
    void rememberSession();
    void applyPalette();
    void applyLanguage();

    Preferences &m_preferences;
    RecentFiles &m_recent;
    FontWarmup *m_fonts;
    Speech m_speech;
    QList<QPointer<MainWindow>> m_windows;
    /// All windows are to be closed; perhaps one still asks whether to save.
    bool m_isQuitting = false;
    std::optional<ThemeChoice> m_appliedTheme;
};

} // namespace kronika
