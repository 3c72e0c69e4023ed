// SPDX-License-Identifier: GPL-3.0-or-later
// Which events are selected, by id, so that a selection outlives a reload. One of the three meeting points of the
// views; knows no widget.
#pragma once

#include "models/document/snapshot.h"
#include "widgets/viewtypes.h"

#include <QObject>

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
    const std::vector<std::string> &selected() const { return m_selected; }
    /// What the detail pane shows; always among the selected. Empty if nothing is.
    const std::string &current() const { return m_current; }
    bool isEmpty() const { return m_selected.empty(); }

    void select(const std::string &id, SelectMode mode);
    /// Replaces all; the first is current unless the current one is among them. Repeated ids count once.
    void selectAll(const std::vector<std::string> &ids);
    void clear();
    /// Forgets what `snapshot` does not hold.
    void retain(const Snapshot &snapshot);

    /// Positions in a snapshot; ids that it does not hold are left out.
    std::vector<EventIndex> selectedIn(const Snapshot &snapshot) const;
    std::optional<EventIndex> currentIn(const Snapshot &snapshot) const;

Q_SIGNALS:
    void changed();

private:
    void remove(const std::string &id);

    std::vector<std::string> m_selected;
    std::unordered_set<std::string> m_set;
    std::string m_current;
};

/// The ids of events, for selecting them.
std::vector<std::string> idsOf(const Snapshot &snapshot, const std::vector<EventIndex> &events);

} // namespace kronika
