// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/currentinstant.h"
#include "app/dateaudit.h"
#include "app/markingbadge.h"
#include "app/querywords.h"
#include "app/whatsthis.h"
#include "models/document/plaintext.h"
#include "models/index/categoryterms.h"
#include "widgets/contradictionlist.h"
#include "widgets/detailpane.h"
#include "widgets/elidedlabel.h"
#include "widgets/eventtable.h"
#include "widgets/framing.h"
#include "widgets/overviewbar.h"
#include "widgets/timelinelegend.h"
#include "widgets/timelineview.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QLocale>
#include <QMainWindow>
#include <QRegularExpression>
#include <QToolBar>

namespace kronika {

namespace {

constexpr int kDetailCharacters = 60;
constexpr double kDetailShare = 0.3;
constexpr int kOverviewLines = 11;
constexpr double kOverviewShare = 0.33;

} // namespace

Workbench::Workbench(Workspace &workspace, const Preferences &preferences, const ActionSet &actions,
                     QMainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_actions(actions)
    , m_window(window)
    , m_timeline(new TimelineView(&window))
    , m_audit(new DateAudit(workspace, this))
{
    m_timeline->setToday(currentInstant());
    makeToolBar();
    makeDocks();
    explainWorkbench(*this);
    m_dockState = preferences.dockState();
    connectState();
    applyPreferences();
    showParts(false);
    showIndex();
    showMatching();
    showView();
}

void Workbench::dismantle()
{
    for (QDockWidget *dock : docks())
        delete dock;
    delete m_toolBar;
    delete m_timeline;
}

void Workbench::showContradictions()
{
    if (m_contradictions != nullptr)
        m_contradictions->setConsistency(m_audit->snapshot(), m_audit->consistency());
    m_detail->setFindings(currentFindings());
}

/// None before the dates of what is shown were judged.
std::vector<Contradiction> Workbench::currentFindings() const
{
    const auto &index = m_workspace.shown().index;
    if (!index || index->sharedSnapshot() != m_audit->snapshot())
        return {};
    const std::optional<EventIndex> current = m_workspace.selection().currentIn(index->snapshot());
    return current ? contradictionsOf(m_audit->consistency(), *current) : std::vector<Contradiction>();
}

void Workbench::openContradictions()
{
    m_contradictionDock->show();
    m_contradictionDock->raise();
    makeContradictions();
    m_contradictions->setFocus();
}

void Workbench::connectState()
{
    connect(&m_workspace, &Workspace::indexChanged, this, &Workbench::showIndex);
    connect(&m_workspace, &Workspace::matchingChanged, this, &Workbench::showMatching);
    connect(&m_workspace, &Workspace::linksChanged, this, &Workbench::showLinks);
    connect(&m_workspace, &Workspace::densityChanged, m_overview, &OverviewBar::setDensity);
    connect(&m_workspace, &Workspace::stageChanged, this, &Workbench::showTitle);
    connect(&m_workspace, &Workspace::revealRequested, m_timeline, &TimelineView::reveal);
    connect(&m_workspace.selection(), &SelectionModel::changed, this, &Workbench::showSelection);
    connect(&m_workspace.view(), &ViewState::rangeChanged, this, &Workbench::showRange);
    connect(&m_workspace.view(), &ViewState::nonMatchingChanged, this, &Workbench::showMatching);
    connect(&m_workspace.view(), &ViewState::queryChanged, this, &Workbench::showView);
    connect(&m_workspace.view(), &ViewState::laneScaleChanged, this, &Workbench::showView);
    connect(&m_workspace.view(), &ViewState::allLinksChanged, this, &Workbench::showView);
    connect(&m_workspace.view(), &ViewState::emptyLanesChanged, this, &Workbench::showView);
    connectTimeline();
    connectSearch();
    connectOthers();
}

void Workbench::connectTimeline()
{
    ViewState &view = m_workspace.view();
    connect(m_timeline, &TimelineView::rangeChangeRequested, &view, &ViewState::setRange);
    connect(m_timeline, &TimelineView::selectionRequested, &m_workspace, &Workspace::selectEvent);
    connect(m_timeline, &TimelineView::eventsSelectRequested, &m_workspace, &Workspace::selectEvents);
    connect(m_timeline, &TimelineView::selectionClearRequested, &m_workspace.selection(), &SelectionModel::clear);
    connect(m_timeline, &TimelineView::eventActivated, this, &Workbench::showDetail);
    connect(m_timeline, &TimelineView::foldRequested, &view,
            [&view](const QString &actorId, bool isFolded) { view.setFolded(actorId.toStdString(), isFolded); });
    connect(m_timeline, &TimelineView::pinRequested, &view, [&view](const QString &actorId, bool isPinned) {
        view.setArrangement(withPin(view.arrangement(), actorId.toStdString(), isPinned));
    });
    connect(m_timeline, &TimelineView::laneMoveRequested, &m_workspace, &Workspace::moveLane);
    connect(m_timeline, &TimelineView::laneScaleRequested, &view, &ViewState::setLaneScale);
    connect(m_timeline, &TimelineView::allLinksToggleRequested, &view,
            [&view] { view.setShowsAllLinks(!view.showsAllLinks()); });
    connect(m_timeline, &TimelineView::filterRequested, this, &Workbench::filterBy);
    connect(m_timeline, &TimelineView::exportRequested, this, &Workbench::exportRequested);
    connect(m_timeline, &TimelineView::contextMenuRequested, this, &Workbench::contextMenuRequested);
}

/// The search as it is, and only this time.
void Workbench::filterBy(TimeRange range)
{
    ViewState &view = m_workspace.view();
    const RangeDates dates = datesOf(range, m_workspace.shown().index->options().shown);
    const QString time = QStringLiteral("from:%1 to:%2").arg(dates.from, dates.to);
    static const QRegularExpression lastTime(QStringLiteral("\\s*\\bfrom:\\S+ to:\\S+$"));
    const QString query = QString(view.query()).remove(lastTime).trimmed();
    const bool isChoice = query.contains(QLatin1String(" or "), Qt::CaseInsensitive);
    view.setQuery(query.isEmpty() ? time
                  : isChoice      ? QStringLiteral("(%1) %2").arg(query, time)
                                  : QString(query + u' ' + time));
}

void Workbench::connectSearch()
{
    connect(m_search, &SearchBar::queryChanged, &m_workspace.view(), &ViewState::setQuery);
    connect(m_search, &SearchBar::stepRequested, &m_workspace, &Workspace::stepMatch);
    connect(m_search, &SearchBar::nonMatchingChangeRequested, &m_workspace.view(), &ViewState::setNonMatching);
    connect(m_search, &SearchBar::leaveRequested, m_timeline, qOverload<>(&QWidget::setFocus));
}

void Workbench::connectOthers()
{
    connect(m_detail, &DetailPane::eventRequested, &m_workspace, &Workspace::goTo);
    connect(m_detail, &DetailPane::addressRequested, this, &Workbench::addressRequested);
    connect(m_overview, &OverviewBar::rangeChangeRequested, &m_workspace.view(), &ViewState::setRange);
    connect(m_overview, &OverviewBar::densityRequested, &m_workspace, &Workspace::requestDensity);
    connect(m_overview, &OverviewBar::categorySwitched, this, &Workbench::categorySwitched);
    connect(m_legend, &TimelineLegend::categorySwitched, this, &Workbench::categorySwitched);
    // Later, so that a row of changes builds one picture.
    connect(m_timeline, &TimelineView::pictureChanged, this, &Workbench::showLegend, Qt::QueuedConnection);
    connect(m_legendDock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        m_isLegendSeen = isVisible;
        showLegend();
    });
    connect(m_audit, &DateAudit::changed, this, &Workbench::showContradictions);
    connect(m_contradictionDock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible)
            makeContradictions();
    });
    connect(m_tableDock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible)
            makeTable();
    });
    connect(m_historyDock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible)
            makeHistory();
    });
}

void Workbench::setShown(bool isShown)
{
    if (isShown == m_isShown)
        return;
    if (m_isShown)
        m_dockState = m_window.saveState();
    m_isShown = isShown;
    showParts(isShown);
    if (isShown && (m_dockState.isEmpty() || !m_window.restoreState(m_dockState)))
        arrangeParts();
}

void Workbench::showParts(bool areShown)
{
    for (QDockWidget *dock : docks()) {
        dock->setVisible(areShown && dock != m_tableDock && dock != m_contradictionDock && dock != m_historyDock);
        dock->toggleViewAction()->setEnabled(areShown);
    }
    m_toolBar->setVisible(areShown);
}

void Workbench::arrangeParts()
{
    const QFontMetrics metrics = m_window.fontMetrics();
    const int wished = metrics.averageCharWidth() * kDetailCharacters;
    const int most = static_cast<int>(m_window.width() * kDetailShare);
    m_window.resizeDocks({m_detailDock}, {std::min(wished, most)}, Qt::Horizontal);
    m_overviewDock->raise();
    const int highest = static_cast<int>(m_window.height() * kOverviewShare);
    m_window.resizeDocks({m_overviewDock}, {std::min(metrics.height() * kOverviewLines, highest)}, Qt::Vertical);
}

QByteArray Workbench::dockState() const
{
    return m_isShown ? m_window.saveState() : m_dockState;
}

void Workbench::applyPreferences()
{
    const Theme &theme = m_preferences.shownTheme();
    m_timeline->setTheme(theme);
    m_timeline->setDateStyle(m_preferences.dateStyle());
    m_timeline->setMotion(m_preferences.motion());
    m_timeline->setWheelUse(m_preferences.wheelUse());
    m_search->setTheme(theme);
    m_detail->setTheme(theme);
    m_detail->setDateStyle(m_preferences.dateStyle());
    if (m_table != nullptr)
        m_table->setDateStyle(m_preferences.dateStyle());
    m_overview->setTheme(theme);
    m_legend->setTheme(theme);
}

void Workbench::showLegend()
{
    if (m_isLegendSeen)
        m_legend->showLegendOf(m_timeline->displayList());
}

void Workbench::showIndex()
{
    const std::shared_ptr<const TimelineIndex> &index = m_workspace.shown().index;
    const QString language = QString::fromStdString(m_workspace.language());
    m_timeline->setLanguage(language);
    m_timeline->setOccupancy(m_workspace.shown().occupancy);
    m_timeline->setIndex(index, m_workspace.shown().links);
    m_timeline->setRange(m_workspace.view().range(), RangeChange::Continuous);
    m_detail->setLanguage(language);
    m_detail->setIndex(index, m_workspace.shown().links);
    m_overview->setLanguage(language);
    m_overview->setSnapshot(index ? index->sharedSnapshot() : nullptr);
    m_overview->setZone(index ? index->options().shown : Zone());
    m_overview->setExtent(m_workspace.densityRange());
    m_overview->setRange(m_workspace.view().range());
    if (m_table != nullptr) {
        m_table->setLanguage(language);
        m_table->setIndex(index, m_workspace.shown().order);
    }
    if (m_contradictions != nullptr)
        m_contradictions->setLanguage(language);
    const ChronologyInfo info = index ? index->snapshot().info() : ChronologyInfo();
    showTitle();
    const Counts &counts = m_workspace.shown().counts;
    m_badge->setMarkings(
        {tlpBorne(info.marking, info.unknown), counts.markedEvents, counts.markedSources, counts.markedAside});
    m_badgeAction->setVisible(
        !m_badge->text().isEmpty()); // a tool bar hides and shows its widgets by their actions only
    if (index)
        m_workspace.requestDensity(m_overview->densityBy(), m_overview->bins());
    showSelection();
}

/// Without one, the name of the file, which is another after Save As.
void Workbench::showTitle()
{
    const std::shared_ptr<const TimelineIndex> &index = m_workspace.shown().index;
    const std::string title = index ? index->snapshot().info().title : std::string();
    m_title->setWholeText(singleLine(title.empty() ? m_workspace.displayName() : QString::fromStdString(title)));
}

void Workbench::showLinks()
{
    m_timeline->setLinks(m_workspace.shown().links);
    m_detail->setLinks(m_workspace.shown().links);
}

/// Where there are very many, not before it is known which.
void Workbench::showEmptyLanes()
{
    const Preparation &shown = m_workspace.shown();
    const bool areFew = !shown.index || shown.index->lanes().size() <= LaneOccupancy::kManyLanes;
    m_timeline->setOccupancy(shown.occupancy);
    m_timeline->setHidesEmptyLanes(m_workspace.view().hidesEmptyLanes() && (areFew || shown.occupancy));
}

void Workbench::showMatching()
{
    const Preparation &shown = m_workspace.shown();
    showEmptyLanes();
    m_timeline->setMatching(shown.matching, m_workspace.view().nonMatching());
    if (m_table != nullptr) {
        m_table->setIndex(shown.index, shown.order);
        m_table->setMatching(shown.matching);
    }
    m_search->setNonMatching(m_workspace.view().nonMatching());
    m_search->setError(m_workspace.queryError().what, m_workspace.queryError().where);
    showMatchCount();
}

void Workbench::showMatchCount()
{
    m_search->setMatches(m_workspace.matchPosition(), m_workspace.matchCount());
}

void Workbench::showSelection()
{
    std::vector<EventIndex> selected;
    std::optional<EventIndex> current;
    if (const auto &index = m_workspace.shown().index) {
        selected = m_workspace.selection().selectedIn(index->snapshot());
        current = m_workspace.selection().currentIn(index->snapshot());
    }
    m_timeline->setSelection(selected, current);
    m_detail->setSelection(selected, current, currentFindings());
    if (m_table != nullptr)
        m_table->setSelection(selected, current);
    showMatchCount();
}

/// What the view state has besides the range.
void Workbench::showView()
{
    const ViewState &view = m_workspace.view();
    m_search->setQuery(view.query());
    const QueryWords words =
        queryWords(view.query(), {currentInstant(), m_workspace.document().snapshot()->zone()}, QLocale().bcp47Name());
    m_search->setUnderstood(words.text, words.offers);
    m_timeline->setLaneScale(view.laneScale());
    m_timeline->setShowsAllLinks(view.showsAllLinks());
    showEmptyLanes();
    const std::vector<std::size_t> off = excludedCategories(view.query(), *m_workspace.document().snapshot());
    m_overview->setSwitchedOff(off);
    m_legend->setSwitchedOff(off);
}

void Workbench::showRange(TimeRange range, RangeChange how)
{
    m_timeline->setRange(range, how);
    m_overview->setRange(range);
}

void Workbench::showDetail()
{
    m_detailDock->show();
    m_detailDock->raise();
}

} // namespace kronika

#include "moc_workbench.cpp"
