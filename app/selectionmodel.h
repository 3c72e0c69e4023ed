// SPDX-License-Identifier: GPL-3.0-or-later
// Which events are selected, by id, so that a selection outlives a reload. One of the three meeting points of the
// views; knows no widget.
#pragma once

#include "models/document/snapshot.h"
#include "models/index/eventset.h"
#include "widgets/viewtypes.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace kronika {

class SelectionModel : public QObject
{
    Q_OBJECT

public:
    explicit SelectionModel(QObject *parent = nullptr);

    /// In the order in which they were selected, each once.
    const std::vector<std::string> &selected() const;
    /// Up to so many of them, without looking at the others' ids.
    std::vector<std::string> firstSelected(std::size_t most) const;
    std::size_t count() const { return m_snapshot ? m_events.size() : m_selected.size(); }
    /// What the detail pane shows; always among the selected. Empty if nothing is.
    const std::string &current() const { return m_current; }
    bool isEmpty() const { return count() == 0; }

    void select(const std::string &id, SelectMode mode);
    /// Replaces all; the first is current unless the current one is among them. Repeated ids count once.
    void selectAll(const std::vector<std::string> &ids);
    /// The same for very many: their ids are not looked at before they are asked for.
    void selectAll(std::shared_ptr<const Snapshot> snapshot, const std::vector<EventIndex> &events);
    void clear();
    /// Forgets what `snapshot` does not hold.
    void retain(const std::shared_ptr<const Snapshot> &snapshot);

    /// Positions in a snapshot; ids that it does not hold are left out.
    std::vector<EventIndex> selectedIn(const Snapshot &snapshot) const;
    std::optional<EventIndex> currentIn(const Snapshot &snapshot) const;

Q_SIGNALS:
    void changed();

private:
    void remove(const std::string &id);
    void selectAmongMany(EventIndex event, SelectMode mode);
    void retainMany(const std::shared_ptr<const Snapshot> &snapshot);
    void makeIds() const;
    void forget();

    /// Instead of ids while it is not null: these positions of it.
    mutable std::shared_ptr<const Snapshot> m_snapshot;
    mutable std::vector<EventIndex> m_events;
    mutable EventSet m_isSelected;
    mutable std::vector<std::string> m_selected;
    mutable std::unordered_set<std::string> m_set;
    std::string m_current;
};

/// Where events of one snapshot stand in another; those that it does not hold are left out. Of chunks that both have no
/// event is looked at.
std::vector<EventIndex> carried(const Snapshot &before, const std::vector<EventIndex> &events, const Snapshot &after);

/// The ids of events, for selecting them.
std::vector<std::string> idsOf(const Snapshot &snapshot, const std::vector<EventIndex> &events);

} // namespace kronika
