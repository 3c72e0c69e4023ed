// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowlist.h"

#include "app/filetarget.h"
#include "resources/resources.h"
#include "widgets/themepalette.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace kronika {

WindowList::WindowList(Preferences &preferences, RecentFiles &recent, FontWarmup *fonts)
    : m_preferences(preferences)
    , m_recent(recent)
    , m_fonts(fonts)
{
    connect(&m_preferences, &Preferences::changed, this, &WindowList::applyPalette);
    connect(&m_preferences, &Preferences::changed, this, &WindowList::applyLanguage);
    // Windows are deleted after they were closed, so the last one is still there.
    connect(qApp, &QGuiApplication::lastWindowClosed, this, [this] {
        if (!m_isQuitting)
            rememberSession();
    });
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

void WindowList::open(const QStringList &words)
{
    QList<MainWindow *> taken; // each says what is wrong with its own file
    for (const QString &word : words) {
        FileTarget target = targetOf(word);
        if (target.path.isEmpty())
            target.path = word; // opening it says what is wrong
        MainWindow *window = windowOf(target.path);
        if (window != nullptr) {
            window->raise();
            window->activateWindow();
        } else {
            window = windowFor(target.path, taken);
            taken += window;
            window->show();
        }
        if (!target.event.isEmpty())
            window->goToEvent(target.event);
    }
}

void WindowList::receive(const QStringList &words)
{
    open(words);
    MainWindow *window = words.isEmpty() ? vacantWindow() : windowAbout(targetOf(words.back()).path);
    if (window == nullptr && words.isEmpty())
        (window = addWindow({}))->show();
    if (window == nullptr)
        return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

void WindowList::openTable(const QString &path)
{
    MainWindow *window = windowOf(path);
    if (window == nullptr)
        window = needVacantWindow();
    window->openTable(path);
}

void WindowList::openPasted(const TableDraft &draft)
{
    needVacantWindow()->showTable(draft);
}

MainWindow *WindowList::needVacantWindow()
{
    MainWindow *window = vacantWindow();
    if (window == nullptr)
        window = addWindow({});
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

void WindowList::openExample()
{
    open({resources::exampleFile()});
}

void WindowList::openSession()
{
    if (!m_preferences.restoresSession())
        return;
    const QStringList paths = m_preferences.session();
    const QByteArrayList places = m_preferences.sessionPlaces();
    for (qsizetype n = 0; n < paths.size(); ++n) {
        if (!QFileInfo::exists(paths[n]) || windowOf(paths[n]) != nullptr)
            continue;
        MainWindow *window = windowFor(paths[n]);
        if (n < places.size())
            window->restoreGeometry(places[n]);
        window->show();
    }
}

void WindowList::quit()
{
    if (!std::exchange(m_isQuitting, true))
        rememberSession();
    QApplication::closeAllWindows();
    // What asks first goes on when it is answered.
    const QList<MainWindow *> left = windows();
    m_isQuitting = std::any_of(left.begin(), left.end(), [](MainWindow *window) { return window->isVisible(); });
}

void WindowList::goOnQuitting()
{
    if (m_isQuitting)
        quit();
}

void WindowList::rememberSession()
{
    QStringList paths;
    QByteArrayList places;
    for (MainWindow *window : windows()) {
        const Workspace &workspace = window->workspace();
        if (workspace.stage() == Workspace::Stage::Open && QFileInfo(workspace.path()).isAbsolute() &&
            !workspace.path().startsWith(u':')) {
            paths += workspace.path();
            places += window->saveGeometry();
        }
    }
    m_preferences.setSession(paths, places);
}

void WindowList::ensureWindow()
{
    if (windows().isEmpty())
        addWindow({})->show();
}

MainWindow *WindowList::addWindow(const QString &path)
{
    auto *window = new MainWindow(m_preferences, m_recent, path, m_fonts);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &MainWindow::openRequested, this, &WindowList::open);
    connect(window, &MainWindow::tableRequested, this, &WindowList::openTable);
    connect(window, &MainWindow::pasteRequested, this, &WindowList::openPasted);
    connect(window, &MainWindow::exampleRequested, this, &WindowList::openExample);
    connect(window, &MainWindow::quitRequested, this, &WindowList::quit, Qt::QueuedConnection);
    connect(window, &MainWindow::stayed, this, [this] { m_isQuitting = false; });
    connect(window, &QObject::destroyed, this, &WindowList::goOnQuitting, Qt::QueuedConnection);
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

/// A vacant one, or else a new one, which is not shown yet; opens it there.
MainWindow *WindowList::windowFor(const QString &path, const QList<MainWindow *> &taken)
{
    MainWindow *window = vacantWindow();
    if (window == nullptr || taken.contains(window))
        return addWindow(path);
    window->workspace().open(path);
    return window;
}

/// Where it is open or is just being opened.
MainWindow *WindowList::windowAbout(const QString &path) const
{
    for (MainWindow *window : windows()) {
        const Workspace &workspace = window->workspace();
        if (workspace.path() == path || workspace.pendingPath() == path)
            return window;
    }
    return windowOf(path);
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
    if (choice == ThemeChoice::System)
        QApplication::setPalette(readableDisabledText(QApplication::palette()));
}

} // namespace kronika

#include "moc_windowlist.cpp"
