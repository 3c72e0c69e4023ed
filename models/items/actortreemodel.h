// SPDX-License-Identifier: GPL-3.0-or-later
// The actors of a snapshot as a tree: nested by parent, in the order of the file, with how many events stand in the
// lane of each. Knows no view and no folding.
#pragma once

#include "models/document/snapshot.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kronika {

class ActorTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ColumnCount };
    enum Role {
        /// The ActorIndex of a row, as uint.
        ActorRole = Qt::UserRole,
        /// Distinct events with a bar or point in the actor's own lane, as uint.
        CountRole,
    };

    explicit ActorTreeModel(QObject *parent = nullptr);

    /// O(events).
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// Of translated names.
    void setLanguage(const std::string &language);

    /// Its name cell; invalid if the snapshot has no such actor.
    QModelIndex indexOf(ActorIndex actor) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// One for each actor.
    struct Node
    {
        std::optional<std::size_t> parent;
        int rowInParent = 0;
        std::vector<std::size_t> children;
        std::uint32_t eventCount = 0;
    };

    void placeNodes();
    void countEvents();
    const std::vector<std::size_t> &childrenOf(const QModelIndex &parent) const;
    QString nameOf(const Actor &actor) const;
    QString tipOf(const Actor &actor) const;

    std::shared_ptr<const Snapshot> m_snapshot;
    std::string m_language;
    std::vector<Node> m_nodes;
    std::vector<std::size_t> m_roots;
};

} // namespace kronika
