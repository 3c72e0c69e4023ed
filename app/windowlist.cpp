// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowlist.h"

#include "resources/resources.h"
#include "widgets/themepalette.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

namespace kronika {

WindowList::WindowList(Preferences &preferences, RecentFiles &recent)
    : m_preferences(preferences)
    , m_recent(recent)
{
    connect(&m_preferences, &Preferences::changed, this, &WindowList::applyPalette);
    connect(&m_preferences, &Preferences::changed, this, &WindowList::applyLanguage);
    applyPalette();
    applyLanguage();
    // The icon is a vector drawing, whose reader need not be loaded before the first window is seen.
    QTimer::singleShot(0, this, [] { QApplication::setWindowIcon(QIcon(resources::iconFile())); });
}

WindowList::~WindowList()
{
    for (MainWindow *window : windows())
        delete window;
}

QList<MainWindow *> WindowList::windows() const
{
    QList<MainWindow *> alive;
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window)
            alive += window;
    }
    return alive;
}

void WindowList::open(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (MainWindow *window = windowOf(path)) {
            window->raise();
            window->activateWindow();
            continue;
        }
        if (MainWindow *vacant = vacantWindow())
            vacant->workspace().open(path);
        else
            addWindow(path)->show();
    }
}

void WindowList::openExample()
{
    open({resources::exampleFile()});
}

void WindowList::ensureWindow()
{
    if (windows().isEmpty())
        addWindow({})->show();
}

MainWindow *WindowList::addWindow(const QString &path)
{
    auto *window = new MainWindow(m_preferences, m_recent, path);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &MainWindow::openRequested, this, &WindowList::open);
    connect(window, &MainWindow::exampleRequested, this, &WindowList::openExample);
    connect(window, &MainWindow::quitRequested, qApp, &QApplication::closeAllWindows, Qt::QueuedConnection);
    m_windows.removeAll(nullptr);
    m_windows += window;
    return window;
}

MainWindow *WindowList::vacantWindow() const
{
    for (MainWindow *window : windows()) {
        if (window->isVacant() || window->workspace().stage() == Workspace::Stage::Failed)
            return window;
    }
    return nullptr;
}

MainWindow *WindowList::windowOf(const QString &path) const
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    for (MainWindow *window : windows()) {
        const QString &open = window->workspace().path();
        if (path != QLatin1String("-") && window->workspace().stage() == Workspace::Stage::Open &&
            QFileInfo(open).absoluteFilePath() == wanted)
            return window;
    }
    return nullptr;
}

void WindowList::applyLanguage()
{
    m_speech.speak(m_preferences.language());
}

void WindowList::applyPalette()
{
    const ThemeChoice choice = m_preferences.theme();
    if (std::exchange(m_appliedTheme, choice) == choice)
        return;
    QApplication::setPalette(choice == ThemeChoice::System ? QPalette() : paletteOf(m_preferences.shownTheme()));
}

} // namespace kronika
