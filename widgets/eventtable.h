// SPDX-License-Identifier: GPL-3.0-or-later
// The events as a table in time order. Follows the selection and asks for changes of it; knows no other view.
#pragma once

#include "models/index/eventset.h"
#include "models/index/timelineindex.h"
#include "models/time/timetext.h"
#include "widgets/viewtypes.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QItemSelection;
class QLabel;
class QTableView;

namespace kronika {

class EventTableModel;

class EventTable : public QWidget
{
    Q_OBJECT

public:
    explicit EventTable(QWidget *parent = nullptr);

    /// `order` is all events in time order. Without it, small chronologies are sorted here, and of large ones nothing
    /// is shown until it is set.
    void setIndex(std::shared_ptr<const TimelineIndex> index,
                  std::shared_ptr<const std::vector<EventIndex>> order = nullptr);
    /// Null: all rows. Others are left out, whatever the timeline does with them.
    void setMatching(std::shared_ptr<const EventSet> matching);
    /// Scrolls to the current event. Not answered by a signal.
    void setSelection(std::vector<EventIndex> selected, std::optional<EventIndex> current);
    void setLanguage(const QString &language);
    void setDateStyle(DateStyle style);

    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void selectionRequested(kronika::EventIndex event, kronika::SelectMode mode);
    /// Several rows were chosen at once; replaces the selection.
    void eventsSelectRequested(const std::vector<kronika::EventIndex> &events);
    /// Enter or a double click: show it on the timeline.
    void eventActivated(kronika::EventIndex event);

private:
    void prepareTable();
    bool isWaiting() const;
    void rebuild();
    void fitColumns();
    bool areAllSelected() const;
    EventSet wantedSet() const;
    /// Notes what is scattered.
    QItemSelection wantedRows();
    bool isScattered(int row) const;
    std::vector<EventIndex> chosenEvents() const;
    void showSelection();
    void report();
    void activate(const QModelIndex &row);

    std::shared_ptr<const TimelineIndex> m_index;
    std::shared_ptr<const std::vector<EventIndex>> m_order;
    std::shared_ptr<const EventSet> m_matching;
    std::vector<EventIndex> m_selected;
    std::optional<EventIndex> m_current;
    /// What is selected, where that is over too many stretches of rows for Qt's own selection.
    std::optional<EventSet> m_scattered;
    EventTableModel *m_model;
    QTableView *m_table;
    QLabel *m_none;
    bool m_hasFitted = false;
    /// The selection is being set from outside: not to be reported.
    bool m_isShowing = false;
};

} // namespace kronika
