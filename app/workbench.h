// SPDX-License-Identifier: GPL-3.0-or-later
// The views of an open chronology in a window: timeline, tool bar, docks. Hands them what the workspace shows, and the
// workspace what they wish. Made when something is opened for the first time; knows no file.
#pragma once

#include "app/actions.h"
#include "app/preferences.h"
#include "app/workspace.h"

#include <QObject>
#include <QUrl>

class QDockWidget;
class QMainWindow;
class QToolBar;

namespace kronika {

class ContradictionList;
struct Contradiction;
class DateAudit;
class DetailPane;
class ElidedLabel;
class EventTable;
class MarkingBadge;
class OverviewBar;
class SearchBar;
class TimelineLegend;
class TimelineView;

class Workbench : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; its widgets belong to `window`.
    Workbench(Workspace &workspace, const Preferences &preferences, const ActionSet &actions, QMainWindow &window);

    /// Deletes its widgets, where the window stays; nothing but its own deletion may follow.
    void dismantle();

    TimelineView *timeline() const { return m_timeline; }
    SearchBar *search() const { return m_search; }
    DetailPane *detail() const { return m_detail; }
    OverviewBar *overview() const { return m_overview; }
    TimelineLegend *legend() const { return m_legend; }
    /// Null until its dock was shown for the first time.
    EventTable *table() const { return m_table; }
    /// Likewise.
    ContradictionList *contradictions() const { return m_contradictions; }
    DateAudit *audit() const { return m_audit; }
    /// With the keyboard in them.
    void openContradictions();
    QList<QDockWidget *> docks() const
    {
        return {m_detailDock, m_overviewDock, m_tableDock, m_contradictionDock, m_legendDock, m_historyDock};
    }

    /// Tool bar and docks, as they were when they were hidden.
    void setShown(bool isShown);
    QByteArray dockState() const;

    void applyPreferences();

Q_SIGNALS:
    void exportRequested(kronika::TimeRange range);
    void addressRequested(const QUrl &address);
    /// By its place in the file.
    void categorySwitched(std::size_t category, bool isWanted);
    void contextMenuRequested(const kronika::TimelinePlace &place, const QPoint &globalPos);

private:
    void makeToolBar();
    void makeDocks();
    void orderTabs();
    QDockWidget *addDock(const QString &name, const QString &title, Qt::DockWidgetArea area);
    void makeTable();
    void makeContradictions();
    void makeHistory();
    void showParts(bool areShown);
    void arrangeParts();
    void connectState();
    void connectTimeline();
    void connectSearch();
    void connectOthers();

    void showIndex();
    void showTitle();
    void showLinks();
    void showEmptyLanes();
    void showMatching();
    void showMatchCount();
    void showSelection();
    void showView();
    void showRange(TimeRange range, RangeChange how);
    void showDetail();
    void showContradictions();
    std::vector<Contradiction> currentFindings() const;
    void filterBy(TimeRange range);
    void showLegend();

    Workspace &m_workspace;
    const Preferences &m_preferences;
    const ActionSet &m_actions;
    QMainWindow &m_window;
    TimelineView *m_timeline;
    SearchBar *m_search = nullptr;
    QToolBar *m_toolBar = nullptr;
    ElidedLabel *m_title = nullptr;
    MarkingBadge *m_badge = nullptr;
    QAction *m_badgeAction = nullptr;
    DetailPane *m_detail = nullptr;
    OverviewBar *m_overview = nullptr;
    TimelineLegend *m_legend = nullptr;
    EventTable *m_table = nullptr;
    ContradictionList *m_contradictions = nullptr;
    DateAudit *m_audit;
    QDockWidget *m_detailDock = nullptr;
    QDockWidget *m_overviewDock = nullptr;
    QDockWidget *m_tableDock = nullptr;
    QDockWidget *m_contradictionDock = nullptr;
    QDockWidget *m_legendDock = nullptr;
    QDockWidget *m_historyDock = nullptr;
    QByteArray m_dockState;
    bool m_isShown = false;
    /// Its dock is in front of those that share its place.
    bool m_isLegendSeen = false;
};

} // namespace kronika
