// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a workbench: its tool bar, its docks and what stands in them.
#include "app/workbench.h"

#include "app/docklimits.h"
#include "app/markingbadge.h"
#include "widgets/contradictionlist.h"
#include "widgets/detailpane.h"
#include "widgets/elidedlabel.h"
#include "widgets/eventtable.h"
#include "widgets/overviewbar.h"
#include "widgets/searchbar.h"
#include "widgets/taborder.h"
#include "widgets/timelinelegend.h"
#include "widgets/timelineview.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QToolBar>
#include <QUndoView>

namespace kronika {

namespace {

constexpr int kTimelineCharacters = 110;
constexpr int kTitleCharacters = 48;
/// Qt says these of its buttons, and has no Polish and Czech for them.
[[maybe_unused]] constexpr const char *kWordsOfQt[] = {
    QT_TRANSLATE_NOOP("QDockWidget", "Closes the dock widget"),
    QT_TRANSLATE_NOOP("QDockWidget", "Undocks and re-attaches the dock widget")};

} // namespace

void Workbench::makeToolBar()
{
    m_toolBar = m_window.addToolBar(tr("Tool Bar"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->toggleViewAction()->setVisible(false);
    m_toolBar->setContentsMargins(0, 0, m_toolBar->fontMetrics().height() / 2, 0);
    m_title = new ElidedLabel(kTitleCharacters, m_toolBar);
    m_title->setMargin(m_title->fontMetrics().height() / 2);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_search = new SearchBar(m_toolBar);
    // A file dropped on the field is opened, not typed into it.
    for (QLineEdit *field : m_search->findChildren<QLineEdit *>())
        field->setAcceptDrops(false);
    m_search->setContentsMargins(m_search->fontMetrics().height() / 3, 0, 0, 0);
    m_badge = new MarkingBadge(m_toolBar);
    m_toolBar->addWidget(m_title);
    // Before what a narrow bar leaves out.
    m_badgeAction = m_toolBar->addWidget(m_badge);
    m_toolBar->addWidget(m_search);
    for (const ActionId id : {ActionId::ZoomOut, ActionId::ZoomIn, ActionId::Fit, ActionId::Back, ActionId::Forward}) {
        m_toolBar->addAction(m_actions[id]);
        m_toolBar->widgetForAction(m_actions[id])->setAccessibleName(m_actions[id]->toolTip());
    }
}

QDockWidget *Workbench::addDock(const QString &name, const QString &title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    m_window.addDockWidget(area, dock);
    // One that shares its place with others would stay behind them.
    connect(dock->toggleViewAction(), &QAction::triggered, dock, &QWidget::raise);
    return dock;
}

void Workbench::makeDocks()
{
    m_window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_detailDock = addDock(QStringLiteral("detailDock"), tr("Details"), Qt::RightDockWidgetArea);
    m_overviewDock = addDock(QStringLiteral("overviewDock"), tr("Overview"), Qt::BottomDockWidgetArea);
    m_tableDock = addDock(QStringLiteral("tableDock"), tr("Table"), Qt::BottomDockWidgetArea);
    m_legendDock = addDock(QStringLiteral("legendDock"), tr("Legend"), Qt::BottomDockWidgetArea);
    m_detail = new DetailPane(m_detailDock);
    m_detailDock->setWidget(m_detail);
    new DockLimits(m_window, *m_detailDock, kTimelineCharacters);
    m_overview = new OverviewBar(m_overviewDock);
    m_overviewDock->setWidget(m_overview);
    m_contradictionDock = addDock(QStringLiteral("contradictionDock"), tr("Contradictions"), Qt::BottomDockWidgetArea);
    m_legend = new TimelineLegend(m_legendDock);
    m_legendDock->setWidget(m_legend);
    m_window.tabifyDockWidget(m_overviewDock, m_legendDock);
    m_window.tabifyDockWidget(m_legendDock, m_tableDock);
    m_window.tabifyDockWidget(m_tableDock, m_contradictionDock);
    m_historyDock = addDock(QStringLiteral("historyDock"), tr("Undo History"), Qt::BottomDockWidgetArea);
    m_window.tabifyDockWidget(m_contradictionDock, m_historyDock);
    orderTabs();
}

/// From the search to what it finds, to what is said of it, and to the whole.
void Workbench::orderTabs()
{
    tabThrough({m_search, m_timeline, m_detail, m_overview});
}

void Workbench::makeTable()
{
    if (m_table != nullptr)
        return;
    m_table = new EventTable(m_tableDock);
    m_tableDock->setWidget(m_table);
    connect(m_table, &EventTable::selectionRequested, &m_workspace, [this](EventIndex event, SelectMode mode) {
        m_workspace.selectEvent(event, mode);
        m_timeline->reveal(event);
    });
    connect(m_table, &EventTable::eventsSelectRequested, &m_workspace, &Workspace::selectEvents);
    connect(m_table, &EventTable::eventActivated, &m_workspace, &Workspace::goTo);
    connect(m_table, &EventTable::eventActivated, m_timeline, qOverload<>(&QWidget::setFocus));
    m_table->setLanguage(QString::fromStdString(m_workspace.language()));
    m_table->setDateStyle(m_preferences.dateStyle());
    showMatching();
    showSelection();
}

/// A click on a step goes back, or forth, to what was there after it.
void Workbench::makeHistory()
{
    if (m_historyDock->widget() != nullptr)
        return;
    auto *history = new QUndoView(&m_workspace.history(), m_historyDock);
    history->setEmptyLabel(tr("As it was opened"));
    history->setAccessibleName(tr("Undo History"));
    m_historyDock->setWidget(history);
}

void Workbench::makeContradictions()
{
    if (m_contradictions != nullptr)
        return;
    m_contradictions = new ContradictionList(m_contradictionDock);
    m_contradictionDock->setWidget(m_contradictions);
    connect(m_contradictions, &ContradictionList::eventsRequested, &m_workspace,
            [this](const std::vector<EventIndex> &events) {
                m_workspace.goTo(events.front());
                m_workspace.selectEvents(events);
            });
    connect(m_contradictions, &ContradictionList::eventActivated, m_timeline, qOverload<>(&QWidget::setFocus));
    m_contradictions->setLanguage(QString::fromStdString(m_workspace.language()));
    showContradictions();
}

} // namespace kronika
