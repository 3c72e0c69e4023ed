// SPDX-License-Identifier: GPL-3.0-or-later
// What a person prefers, and how a file was looked at before, followed by the window. In another language what shows
// words is made anew; what they are about stays in the workspace.
#include "app/mainwindow.h"

#include "app/language.h"
#include "app/noticebanner.h"
#include "app/preferencesdialog.h"
#include "app/whatsthis.h"
#include "models/document/plaintext.h"
#include "widgets/progressbanner.h"
#include "widgets/timelineview.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>

namespace kronika {

/// Of what renewPages() makes anew.
void MainWindow::connectPages()
{
    connect(&m_workspace, &Workspace::progressed, m_progress, &ProgressBanner::setProgress);
    connect(m_progress, &ProgressBanner::cancelRequested, &m_workspace, &Workspace::cancel);
    connect(m_progress, &ProgressBanner::cancelRequested, &m_files, &FileFlow::cancel);
    connect(&m_files, &FileFlow::began, m_progress, &ProgressBanner::begin);
    connect(&m_files, &FileFlow::progressed, m_progress, &ProgressBanner::setProgress);
    connect(&m_files, &FileFlow::ended, m_progress, &ProgressBanner::finish);
    connect(m_progress, &ProgressBanner::cancelRequested, &m_task, &LongTask::cancel);
    connect(&m_task, &LongTask::began, m_progress, &ProgressBanner::begin);
    connect(&m_task, &LongTask::progressed, m_progress, &ProgressBanner::setProgress);
    connect(&m_task, &LongTask::ended, m_progress, &ProgressBanner::finish);
    connect(m_progress, &ProgressBanner::cancelRequested, &m_merge, &MergeFlow::cancel);
    connect(&m_merge, &MergeFlow::began, m_progress, &ProgressBanner::begin);
    connect(&m_merge, &MergeFlow::progressed, m_progress, &ProgressBanner::setProgress);
    connect(&m_merge, &MergeFlow::ended, m_progress, &ProgressBanner::finish);
    connect(m_notice, &NoticeBanner::actionRequested, this, &MainWindow::followNotice);
    connect(m_hint, &NoticeBanner::actionRequested, this, &MainWindow::endHints);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setUpdatesEnabled(false);
    m_workspace.setLanguage(spokenLanguage(m_preferences.language()).toStdString());
    m_actions.retranslate();
    m_recentMenu->setTitle(tr("Open Recen&t"));
    explainWindow(*this);
    nameZones();
    const bool hadKeyboard = m_workbench != nullptr && m_workbench->timeline()->hasFocus();
    renewPages();
    showTheme();
    showChoices();
    showRecent();
    showStage();
    showEdits();
    renewNotice();
    if (hadKeyboard && m_workbench != nullptr)
        m_workbench->timeline()->setFocus();
    nameScrollButtons();
    setUpdatesEnabled(true);
    // The first layout of new docks gives them the heights that they wish for, whatever was restored before.
    const auto restoreDocks = [this, state = m_preferences.dockState()] {
        if (m_workbench != nullptr && !isVacant())
            restoreState(state);
    };
    QTimer::singleShot(0, this, restoreDocks);
    m_renewal.renew();
    m_files.renewDialog();
    // Readers say what is wrong in the language of the moment.
    if (m_workspace.stage() == Workspace::Stage::Failed && m_workspace.path() != QLatin1String("-"))
        m_workspace.reload();
}

/// Qt names those of the tabs of docks once.
void MainWindow::nameScrollButtons()
{
    const QList<QTabBar *> bars = findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QTabBar *bar : bars) {
        for (const auto &[object, name] :
             {std::pair(QStringLiteral("ScrollLeftButton"), QT_TRANSLATE_NOOP("QTabBar", "Scroll Left")),
              std::pair(QStringLiteral("ScrollRightButton"), QT_TRANSLATE_NOOP("QTabBar", "Scroll Right"))}) {
            if (auto *button = bar->findChild<QWidget *>(object))
                button->setAccessibleName(QCoreApplication::translate("QTabBar", name));
        }
    }
}

/// Docks and tool bar stand where they stood.
void MainWindow::renewPages()
{
    if (m_workbench != nullptr) {
        m_preferences.setDockState(m_workbench->dockState());
        m_workbench->dismantle();
        delete std::exchange(m_workbench, nullptr);
    }
    m_noticeBefore = m_notice->isHidden() ? std::nullopt : std::optional(m_noticeUse);
    delete takeCentralWidget();
    delete m_dropHint;
    m_error = nullptr;
    m_isLoading = false;
    m_isPreviewing = false;
    makeCentre();
    connectPages();
}

/// What the notice said is said in the new language.
void MainWindow::renewNotice()
{
    const std::optional<NoticeUse> before = std::exchange(m_noticeBefore, std::nullopt);
    if (!before)
        return;
    switch (*before) {
    case NoticeUse::Warnings:
    case NoticeUse::Import:
        return showReport();
    case NoticeUse::Merged:
        return showMerged();
    case NoticeUse::Reload:
        return offerReload();
    case NoticeUse::OpenFolder:
        return showExported(m_writtenPath);
    case NoticeUse::Gone:
        return offerToSave();
    case NoticeUse::Beginning:
        return;
    }
}

void MainWindow::showPreferences()
{
    auto *dialog = findChild<PreferencesDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = new PreferencesDialog(m_preferences, m_recent.views(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PreferencesDialog::zoneRequested, this, &MainWindow::askForZone);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::keepView()
{
    m_isAsBefore = false;
    RememberedView view = viewOf(m_workspace);
    if (m_workbench != nullptr)
        view.scrollPx = m_workbench->timeline()->scrollPosition();
    m_recent.views().keep(m_workspace.viewedPath(), view);
}

/// Once a file, unless somebody has gone elsewhere while it was read.
void MainWindow::lookAsBefore()
{
    if (m_isAsBefore || m_workspace.isLoading() || m_workspace.stage() != Workspace::Stage::Open)
        return;
    m_isAsBefore = true;
    const std::optional<RememberedView> before = m_recent.views().of(m_workspace.path());
    if (!before || m_workspace.view().history().canGoBack())
        return;
    lookAgain(*before, m_workspace);
    m_awaitedScroll = before->scrollPx;
    m_lastScroll = m_workbench->timeline()->scrollPosition();
    scrollAsBefore();
}

/// As soon as there are lanes enough; until then somebody may scroll elsewhere.
void MainWindow::scrollAsBefore()
{
    TimelineView *timeline = m_workbench->timeline();
    if (!m_awaitedScroll || timeline->scrollPosition() != m_lastScroll)
        return m_awaitedScroll.reset();
    timeline->setScrollPosition(*m_awaitedScroll);
    m_lastScroll = timeline->scrollPosition();
    if (m_lastScroll == *m_awaitedScroll)
        m_awaitedScroll.reset();
}

void MainWindow::goToEvent(const QString &id)
{
    m_awaitedEvent = id;
    showAwaitedEvent();
}

void MainWindow::showAwaitedEvent()
{
    if (m_awaitedEvent.isEmpty() || m_workspace.isLoading() || m_workspace.stage() != Workspace::Stage::Open)
        return;
    const QString id = std::exchange(m_awaitedEvent, {});
    const std::optional<EventIndex> event = m_workspace.document().snapshot()->eventById(id.toStdString());
    m_awaitedScroll.reset();
    if (event)
        m_workspace.goTo(*event);
    else
        statusBar()->showMessage(tr("There is no event “%1” in this file").arg(singleLine(id)), kSaidMs);
}

/// The zone and the height of lanes are chosen in one window for all.
void MainWindow::followPreferences()
{
    m_workspace.view().setZone(m_preferences.zone());
    m_workspace.view().setLaneScale(m_preferences.laneScale());
    m_actions.setKeys(m_preferences.keys());
    showTheme();
    showChoices();
    showStatus();
}

} // namespace kronika
