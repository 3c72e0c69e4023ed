// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/dateaudit.h"
#include "app/fontwarmup.h"
#include "app/language.h"
#include "app/noticebanner.h"
#include "app/reporttext.h"
#include "app/statustext.h"
#include "models/document/plaintext.h"
#include "widgets/elidedlabel.h"
#include "widgets/errorpage.h"
#include "widgets/framing.h"
#include "widgets/overviewbar.h"
#include "widgets/progressbanner.h"
#include "widgets/startpage.h"
#include "widgets/themepalette.h"
#include "widgets/timelineview.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace kronika {

namespace {

constexpr QSize kFirstSize(1440, 900);
constexpr double kShareOfScreen = 0.92;
constexpr int kMostStatusCharacters = 200;

QSize firstSize()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? kFirstSize : kFirstSize.boundedTo(screen->availableSize() * kShareOfScreen);
}

} // namespace

MainWindow::MainWindow(Preferences &preferences, RecentFiles &recent, const QString &path, FontWarmup *fonts)
    : m_preferences(preferences)
    , m_recent(recent)
    , m_files(m_workspace, this)
    , m_printing(m_task, this)
    , m_clipboard(m_workspace, m_task)
    , m_merge(m_workspace, this)
{
    m_workspace.view().setZone(m_preferences.zone());
    m_workspace.view().setLaneScale(m_preferences.laneScale());
    m_workspace.setLanguage(spokenLanguage(m_preferences.language()).toStdString());
    m_workspace.setTableProfiles([this] { return m_preferences.tableProfiles(); });
    m_workspace.open(path);
    if (fonts != nullptr)
        fonts->wait();
    setAcceptDrops(true);
    m_actions.fill(menuBar());
    makeCentre();
    makeStatusBar();
    connectState();
    if (!restoreGeometry(m_preferences.geometry()))
        resize(firstSize());
    // Made while the file is being read; what is not needed then waits until it is shown.
    if (m_workspace.isLoading())
        needWorkbench();
    showTheme();
    showChoices();
    showRecent();
    showStage();
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    m_progress = new ProgressBanner(centre);
    m_notice = new NoticeBanner(centre);
    m_hint = new NoticeBanner(centre);
    m_hint->giveWayTo(*m_notice);
    m_pages = new QStackedWidget(centre);
    m_start = nullptr;
    m_blank = new QWidget(m_pages);
    m_pages->addWidget(m_blank);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    layout->addWidget(m_hint);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_dropHint = new QLabel(tr("Drop to open"), this);
    m_dropHint->setObjectName(QStringLiteral("dropHint"));
    m_dropHint->setTextFormat(Qt::PlainText);
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->setAutoFillBackground(true);
    m_dropHint->setFrameShape(QFrame::Box);
    m_dropHint->hide();
}

void MainWindow::makeStatusBar()
{
    // Where there is no room for all of it, the rest stands in a tip.
    for (ElidedLabel **label : {&m_counts, &m_selected, &m_saved, &m_visible})
        *label = new ElidedLabel(kMostStatusCharacters, this);
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    m_selected->setObjectName(QStringLiteral("selectedLabel"));
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_visible->setObjectName(QStringLiteral("visibleLabel"));
    // One sentence: the bar would leave more than a blank between its parts.
    auto *said = new QWidget;
    auto *line = new QHBoxLayout(said);
    line->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
    line->setSpacing(fontMetrics().horizontalAdvance(u' '));
    for (ElidedLabel *label : {m_counts, m_selected, m_saved})
        line->addWidget(label);
    statusBar()->addWidget(said);
    statusBar()->addPermanentWidget(m_visible);
}

bool MainWindow::isVacant() const
{
    return m_workspace.stage() == Workspace::Stage::Empty && !m_workspace.isLoading();
}

StartPage &MainWindow::needStart()
{
    if (m_start != nullptr)
        return *m_start;
    m_start = new StartPage(m_pages);
    m_pages->addWidget(m_start);
    m_start->setTheme(m_preferences.shownTheme());
    m_start->setRecent(m_recent.files());
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForFiles);
    connect(m_start, &StartPage::exampleRequested, this, &MainWindow::exampleRequested);
    connect(m_start, &StartPage::recentRemoved, &m_recent, &RecentFiles::remove);
    connect(m_start, &StartPage::recentRequested, this, [this](const QString &path) { Q_EMIT openRequested({path}); });
    return *m_start;
}

Workbench &MainWindow::needWorkbench()
{
    if (m_workbench != nullptr)
        return *m_workbench;
    m_workbench = new Workbench(m_workspace, m_preferences, m_actions, *this);
    m_pages->addWidget(m_workbench->timeline());
    QMenu *view = m_actions.menu(MenuId::View);
    if (m_dockSeparator == nullptr)
        m_dockSeparator = view->addSeparator();
    for (QDockWidget *dock : m_workbench->docks())
        view->addAction(dock->toggleViewAction());
    connect(m_workbench->timeline()->verticalScrollBar(), &QScrollBar::rangeChanged, this, &MainWindow::scrollAsBefore);
    connect(m_workbench->audit(), &DateAudit::changed, this, &MainWindow::showStatus);
    connect(m_workbench, &Workbench::exportRequested, this, [this](TimeRange range) { m_files.askAndExport(range); });
    connect(m_workbench, &Workbench::categorySwitched, this, [this](std::size_t category, bool isWanted) {
        showCategory(m_workspace.document().snapshot()->categories()[category].id, isWanted);
    });
    connect(m_workbench, &Workbench::addressRequested, this, &MainWindow::openAddress);
    connect(m_workbench, &Workbench::contextMenuRequested, this, &MainWindow::showContextMenu);
    return *m_workbench;
}

void MainWindow::showStage()
{
    const Workspace::Stage stage = m_workspace.stage();
    const bool isOpen = stage == Workspace::Stage::Open;
    m_actions.setDocumentActionsEnabled(isOpen);
    allowWriting();
    m_actions[ActionId::ImportAccount]->setEnabled(isOpen && !m_workspace.isPreview() && m_workspace.report().isImport);
    m_actions[ActionId::TableColumns]->setEnabled(isOpen && m_workspace.table().isTable());
    m_actions[ActionId::ReadAs]->setEnabled(stage != Workspace::Stage::Empty && !fileFormats().isEmpty());
    m_actions[ActionId::Reload]->setEnabled(stage != Workspace::Stage::Empty &&
                                            !m_workspace.path().startsWith(QLatin1String(":pasted/")) &&
                                            m_workspace.path() != QLatin1String("-"));
    if (isOpen) {
        needWorkbench().setShown(true);
        showPage(m_workbench->timeline());
    } else if (m_workbench != nullptr) {
        m_workbench->setShown(false);
    }
    showPreviewing();
    if (stage == Workspace::Stage::Failed)
        showFailure();
    if (stage == Workspace::Stage::Empty)
        showPage(m_workspace.isLoading() ? m_blank : &needStart());
    showTitle();
    showEdits();
    showStatus();
    showLoading();
    lookAsBefore();
    showAwaitedEvent();
}

void MainWindow::showPage(QWidget *page)
{
    if (m_pages->currentWidget() == page)
        return;
    m_pages->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::showLoading()
{
    const bool isLoading = m_workspace.isLoading();
    if (std::exchange(m_isLoading, isLoading) == isLoading)
        return;
    if (isLoading)
        m_progress->begin(tr("Opening %1…").arg(singleLine(QFileInfo(m_workspace.pendingPath()).fileName())));
    else
        m_progress->finish();
}

void MainWindow::showFailure()
{
    if (m_error == nullptr) {
        m_error = new ErrorPage(m_pages);
        m_error->setTheme(m_preferences.shownTheme());
        m_pages->addWidget(m_error);
        connect(m_error, &ErrorPage::retryRequested, &m_workspace, &Workspace::reload);
        connect(m_error, &ErrorPage::resumeRequested, this, &MainWindow::resumeShown);
        connect(m_error, &ErrorPage::openRequested, this, &MainWindow::askForFiles);
        connect(m_error, &ErrorPage::formatChosen, this,
                [this](const QString &format) { m_workspace.openInFormat(m_workspace.path(), format); });
    }
    const Diagnostics &diagnostics = m_workspace.report().diagnostics;
    QString summary = failureSummary(m_workspace.report());
    if (m_workspace.canResume())
        summary += u' ' + keptSummary();
    m_error->setDiagnostics(m_workspace.displayName(), diagnosticLines(diagnostics, m_workspace.displayName()),
                            summary);
    m_error->setFormats(fileFormats(), m_workspace.report().format);
    m_error->setResumable(m_workspace.canResume());
    m_notice->hide();
    m_hint->dismiss();
    showPage(m_error);
}

void MainWindow::showOpened()
{
    m_recent.add(m_workspace.path());
    showReport();
    showHint();
    const TableOrigin &table = m_workspace.table();
    if (std::exchange(m_asksColumns, false) ? table.isTable() : table.isOpenQuestion)
        showColumns();
}

void MainWindow::showTitle()
{
    const bool isEmpty = m_workspace.stage() == Workspace::Stage::Empty;
    // A file may be called anything, even what Qt takes for the place of its mark.
    QString name = singleLine(m_workspace.displayName()).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    const bool isOnDisk = !m_workspace.path().startsWith(u':') && m_workspace.path() != QLatin1String("-");
    setWindowFilePath(isOnDisk ? m_workspace.path() : QString());
    if (m_workspace.isPreview())
        name = tr("%1 (preview)").arg(name);
    setWindowTitle(isEmpty ? QStringLiteral("Kronika") : QString(name + QStringLiteral("[*] — Kronika")));
}

void MainWindow::showStatus()
{
    const std::shared_ptr<const TimelineIndex> &index = m_workspace.shown().index;
    const bool isOpen = m_workspace.stage() == Workspace::Stage::Open && index;
    const std::size_t contradictions = m_workbench == nullptr ? 0 : m_workbench->audit()->consistency().certainCount;
    m_counts->setWholeText(isOpen ? countsText(m_workspace.shown(), contradictions) : QString());
    const QString selected = isOpen ? selectionText(m_workspace.selection().count(), selectedSpan()) : QString();
    m_selected->setWholeText(selected.isEmpty() ? selected : QString(QStringLiteral("· ") + selected));
    m_visible->setWholeText(isOpen && index->extent() ? visibleText(m_workspace.view().range(), index->options().shown,
                                                                    m_preferences.dateStyle())
                                                      : QString());
    showWhetherSaved();
}

void MainWindow::showWhetherSaved()
{
    const QString text = m_workspace.isModified() ? tr("not saved") : QString();
    const bool isFirst = m_counts->wholeText().isEmpty();
    m_saved->setWholeText(isFirst || text.isEmpty() ? text : QString(QStringLiteral("· ") + text));
}

/// None where it would take long to find.
std::optional<TimeRange> MainWindow::selectedSpan()
{
    constexpr std::size_t kMany = 10'000;
    const TimelineIndex &index = *m_workspace.shown().index;
    const SelectionModel &selection = m_workspace.selection();
    return selection.count() > kMany ? std::nullopt : extentOf(index, selection.selectedIn(index.snapshot()));
}

void MainWindow::showTheme()
{
    const Theme &theme = m_preferences.shownTheme();
    setPalette(paletteOf(theme));
    if (m_start != nullptr)
        m_start->setTheme(theme);
    m_notice->setTheme(theme);
    m_hint->setTheme(theme);
    if (m_error != nullptr)
        m_error->setTheme(theme);
    if (m_workbench != nullptr)
        m_workbench->applyPreferences();
}

void MainWindow::showRecent()
{
    if (m_start != nullptr)
        m_start->setRecent(m_recent.files());
}

void MainWindow::setDropHint(bool isShown)
{
    if (m_start != nullptr)
        m_start->setDropHint(isShown);
    m_dropHint->setGeometry(centralWidget()->geometry());
    m_dropHint->setVisible(isShown && m_pages->currentWidget() != m_start);
    m_dropHint->raise();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        showTheme();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose())
        return event->ignore();
    m_preferences.setGeometry(saveGeometry());
    if (m_workspace.stage() == Workspace::Stage::Open && !m_workspace.isPreview())
        keepView();
    if (m_workbench != nullptr)
        m_preferences.setDockState(m_workbench->dockState());
    m_workspace.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(*event->mimeData()).isEmpty() && !holdsTable(*event->mimeData()))
        return;
    event->acceptProposedAction();
    setDropHint(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropHint(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    setDropHint(false);
    if (openHeld(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace kronika

#include "moc_mainwindow.cpp"
