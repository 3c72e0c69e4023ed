// SPDX-License-Identifier: GPL-3.0-or-later
// What of a chronology that comes in is probably here already, a row a pair, with what was decided of it; and each pair
// side by side, a line a field. Decides nothing and changes no chronology; knows no view.
#pragma once

#include "models/document/merge.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace kronika {

/// One field of both.
struct ComparedField
{
    QString label;
    QString mine;
    QString theirs;

    bool differs() const { return mine != theirs; }
};

class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SameColumn, MineColumn, TheirsColumn, WhyColumn, ColumnCount };

    /// Actors first. Requires: `proposal` made of both. Nothing is accepted.
    MergeModel(std::shared_ptr<const Snapshot> mine, std::shared_ptr<const Snapshot> theirs, MergeProposal proposal,
               QObject *parent = nullptr);

    void setLanguage(const std::string &language);
    /// For the heading of their column: the name of the file.
    void setTheirName(const QString &name);

    bool isAccepted(int row) const;
    void setAccepted(const std::vector<int> &rows, bool isAccepted);
    void setAllAccepted(bool isAccepted);
    std::size_t acceptedCount() const;
    MergeDecision decision() const { return m_decision; }
    const MergeProposal &proposal() const { return m_proposal; }

    /// The fields that either has. Requires: a row of this model.
    std::vector<ComparedField> compared(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Null for the rows of events.
    const ActorPair *actorPair(int row) const;
    const EventPair &eventPair(int row) const;
    QString text(int row, int column) const;

    std::shared_ptr<const Snapshot> m_mine;
    std::shared_ptr<const Snapshot> m_theirs;
    MergeProposal m_proposal;
    MergeDecision m_decision;
    std::string m_language = "en";
    QString m_theirName;
};

} // namespace kronika
