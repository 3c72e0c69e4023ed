// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of a chronology that cannot all be true, or perhaps not, as a list that leads to the events. Asks for a
// selection; knows no rule and no other view.
#pragma once

#include "models/document/consistency.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTableView;

namespace kronika {

class ContradictionModel;

class ContradictionList : public QWidget
{
    Q_OBJECT

public:
    explicit ContradictionList(QWidget *parent = nullptr);

    /// Requires: `consistency` made from `snapshot`, or no snapshot. The row that was chosen stays if it is still
    /// there.
    void setConsistency(std::shared_ptr<const Snapshot> snapshot, const Consistency &consistency);
    void setLanguage(const QString &language);

    QTableView *table() const { return m_table; }
    QString summary() const;

Q_SIGNALS:
    /// The event and, where there is one, the other that it is held against.
    void eventsRequested(const std::vector<kronika::EventIndex> &events);
    /// Enter or a double click: show it on the timeline.
    void eventActivated(kronika::EventIndex event);

private:
    void prepareTable();
    void report(const QModelIndex &row);

    ContradictionModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
    bool m_isShowing = false;
};

/// "2 contradictions · 5 perhaps · 1 open, because an end is not known"; says so when there is none.
QString consistencySummary(const Consistency &consistency);

} // namespace kronika
