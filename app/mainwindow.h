// SPDX-License-Identifier: GPL-3.0-or-later
// A window: the start page, an error, or the workbench of one chronology, with menus, status bar and what floats above.
// Wiring; what it shows comes from its workspace.
#pragma once

#include "app/actions.h"
#include "app/dialogrenewal.h"
#include "app/eventclipboard.h"
#include "app/fileflow.h"
#include "app/longtask.h"
#include "app/mergeflow.h"
#include "app/preferences.h"
#include "app/printflow.h"
#include "app/recentfiles.h"
#include "app/workbench.h"
#include "app/workspace.h"
#include "widgets/errorpage.h"

#include <QMainWindow>
#include <QMessageBox>
#include <QStringList>

#include <functional>
#include <optional>

class QLabel;
class QShortcut;
class QStackedWidget;

namespace kronika {

struct AccountOfFile;
class ElidedLabel;
class FontWarmup;
class NoticeBanner;
class ProgressBanner;
class StartPage;
class TableImport;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive it. Begins to read `path`, if it is given, before anything of the window is made: also before
    /// it waits for `fonts`, while a thread is free.
    MainWindow(Preferences &preferences, RecentFiles &recent, const QString &path = {}, FontWarmup *fonts = nullptr);

    Workspace &workspace() { return m_workspace; }
    const ActionSet &actions() const { return m_actions; }
    FileFlow &files() { return m_files; }
    /// Copying and printing.
    LongTask &task() { return m_task; }
    PrintFlow &printing() { return m_printing; }
    MergeFlow &merge() { return m_merge; }
    /// Null until something is opened.
    Workbench *workbench() const { return m_workbench; }
    /// Null until it is needed.
    StartPage *startPage() const { return m_start; }
    /// Null until something failed to open.
    ErrorPage *errorPage() const { return m_error; }
    NoticeBanner *notice() const { return m_notice; }
    NoticeBanner *hint() const { return m_hint; }

    /// The event with this id, at once or when the file has been read; where there is none, that is said.
    void goToEvent(const QString &id);

    /// Nothing is open here, and nothing is about to be.
    bool isVacant() const;
    /// Opens it and asks what its columns are, however sure that seems.
    void openTable(const QString &path);
    /// Asks what its columns are, and shows it then.
    void showTable(const TableDraft &draft);

Q_SIGNALS:
    /// Files that a person chose or dropped here.
    void openRequested(const QStringList &paths);
    /// One whose columns are to be asked for.
    void tableRequested(const QString &path);
    void pasteRequested(const kronika::TableDraft &draft);
    void exampleRequested();
    void quitRequested();
    /// It was to be closed, and somebody chose to stay.
    void stayed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool isForward) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A message in the status bar stays for as long.
    static constexpr int kSaidMs = 8'000;

    void makeCentre();
    void makeStatusBar();
    // mainwindowactions.cpp
    void connectState();
    void connectPages();
    void connectFileActions();
    void connectEditActions();
    void connectTimelineActions();
    void connectChoices();
    void showChoices();
    void fillRecentMenu();
    void fillCategoryMenu();
    void showCategory(const std::string &id, bool isShown);
    void askForFiles();
    void askForDate(const QString &typed = {});
    void askForZone();
    void nameZones();
    void showPreferences();
    void followPreferences();
    void openAddress(const QUrl &address);
    void openFolderOf(const QString &path);

    // mainwindowedits.cpp
    void connectEdits();
    void showEdits();
    QString whyNotSaved() const;
    /// No other window is shown.
    bool isAlone() const;
    void closeOrAsk();
    void reloadOrAsk();
    enum class Losing : std::uint8_t { ByClosing, ByReading };
    /// Asks to save first, where there are changes; then, unless that is called off, does it.
    void beforeLosing(Losing how, const std::function<void()> &then);
    void loseOrKeep(int answer, Losing how, const std::function<void()> &then);
    bool mayClose();

    // mainwindowmerge.cpp
    void connectMerge();
    void askForImport();
    void showMerged();
    void showMergeAccounts();
    void showImportAccount();
    void showAccounts(const std::vector<AccountOfFile> &accounts);

    // mainwindowhelp.cpp
    void connectHelp();
    void showHelp();
    void showAboutBox();
    void showShortcuts();
    void showKeys();
    void showPalette();
    void showContextMenu(const TimelinePlace &place, const QPoint &globalPos);
    QMessageBox *plainBox(QMessageBox::Icon icon, const QString &text, const QString &more = {});
    void say(const QString &what, const Error &error);
    void copySelected(CopyForm form);
    void showHint();
    void endHints();

    // mainwindowlanguage.cpp
    void retranslate();
    void nameScrollButtons();
    void renewPages();
    void renewNotice();

    // mainwindow.cpp
    StartPage &needStart();
    Workbench &needWorkbench();
    void showStage();
    void showPage(QWidget *page);
    void showLoading();
    void showPreviewing();
    void allowWriting();
    void showFailure();
    void showOpened();
    void showReport();
    void showAwaitedEvent();
    void keepView();
    void lookAsBefore();
    void scrollAsBefore();
    // mainwindowtables.cpp
    void askForTable();
    void showColumns();
    void openColumns();
    void takeTable(const TableImport &window);
    void pasteTable();
    /// What was copied or dragged here: files, or a table as text. False if it is neither.
    bool openHeld(const QMimeData &held);
    static bool holdsTable(const QMimeData &held);
    static QStringList localFiles(const QMimeData &held);
    std::optional<TimeRange> selectedSpan();
    /// Those that the file may be in, whatever it was taken for; none where it cannot be read again.
    QList<ErrorPage::FileFormat> fileFormats() const;
    void askForFormat();

    void offerReload();
    void offerToSave();
    void resumeShown();
    void followNotice();
    void showSaved(const QString &path);
    void showExported(const QString &path);
    void showTitle();
    void showStatus();
    void showWhetherSaved();
    void showTheme();
    void showRecent();
    void setDropHint(bool isShown);

    /// What following the notice above the timeline does.
    enum class NoticeUse : std::uint8_t { Warnings, Reload, OpenFolder, Import, Merged, Beginning, Gone };

    Preferences &m_preferences;
    RecentFiles &m_recent;
    Workspace m_workspace;
    ActionSet m_actions;
    FileFlow m_files;
    LongTask m_task;
    PrintFlow m_printing;
    EventClipboard m_clipboard;
    DialogRenewal m_renewal;
    MergeFlow m_merge;
    Workbench *m_workbench = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    /// While the first file is read.
    QWidget *m_blank = nullptr;
    ErrorPage *m_error = nullptr;
    NoticeBanner *m_notice = nullptr;
    NoticeBanner *m_hint = nullptr;
    ProgressBanner *m_progress = nullptr;
    QLabel *m_dropHint = nullptr;
    ElidedLabel *m_counts = nullptr;
    ElidedLabel *m_selected = nullptr;
    ElidedLabel *m_saved = nullptr;
    ElidedLabel *m_visible = nullptr;
    /// Says why, while saving is not possible.
    QShortcut *m_vainSave = nullptr;
    QMenu *m_recentMenu = nullptr;
    NoticeUse m_noticeUse = NoticeUse::Warnings;
    /// While the pages are made anew.
    std::optional<NoticeUse> m_noticeBefore;
    /// What the notice speaks of, where it is a file that was written.
    QString m_writtenPath;
    /// To be shown when its file has been read.
    QString m_awaitedEvent;
    QAction *m_dockSeparator = nullptr;
    /// The view that this file had the last time was shown again.
    bool m_isAsBefore = false;
    std::optional<int> m_awaitedScroll;
    int m_lastScroll = 0;
    /// Asks about the columns of what is being opened.
    bool m_asksColumns = false;
    /// The changes that there are may be lost.
    bool m_isGivenUp = false;
    bool m_isLoading = false;
    bool m_isPreviewing = false;
};

} // namespace kronika
