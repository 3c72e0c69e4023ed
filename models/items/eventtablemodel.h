// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a snapshot as a table in time order, a column per field of the field table that asks for one. Cell
// texts are made when they are asked for; knows no view and no selection.
#pragma once

#include "models/document/fields.h"
#include "models/document/snapshot.h"
#include "models/time/timetext.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kronika {

class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        /// The EventIndex of a row, as uint.
        EventRole = Qt::UserRole,
    };

    explicit EventTableModel(QObject *parent = nullptr);

    /// All events of the snapshot that is set next, in time order, where that is known: what it costs is saved.
    void setOrder(std::shared_ptr<const std::vector<EventIndex>> order) { m_knownOrder = std::move(order); }
    /// Shows all events. O(n log n) for another snapshot than before.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// Shows these events (any order; those beyond the snapshot are left out). O(n), and the sorting for another
    /// snapshot.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot, const std::vector<EventIndex> &shown);
    /// Of translated titles and names, and of dates in words.
    void setLanguage(const std::string &language);
    void setDateStyle(DateStyle style);

    /// Requires: a row of this model.
    EventIndex eventAt(int row) const { return rows()[static_cast<std::size_t>(row)]; }
    /// Of all rows.
    std::span<const EventIndex> events() const { return rows(); }
    /// None if the event is not shown. O(n).
    std::optional<int> rowOf(EventIndex event) const;
    /// Requires: a column of this model.
    const Field &fieldAt(int column) const { return *m_columns[static_cast<std::size_t>(column)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void adopt(std::shared_ptr<const Snapshot> snapshot);
    const std::vector<EventIndex> &rows() const { return m_shown ? *m_shown : *m_order; }
    QString cellText(const QModelIndex &index) const;
    void reportAll();

    std::shared_ptr<const Snapshot> m_snapshot;
    std::string m_language;
    DateStyle m_dateStyle = DateStyle::Words;
    std::vector<const Field *> m_columns;
    std::shared_ptr<const std::vector<EventIndex>> m_knownOrder;
    /// All events in time order. Never null.
    std::shared_ptr<const std::vector<EventIndex>> m_order;
    /// Those shown, in time order; none when all are.
    std::optional<std::vector<EventIndex>> m_shown;
};

} // namespace kronika
