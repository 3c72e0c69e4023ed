// SPDX-License-Identifier: GPL-3.0-or-later
// The current snapshot of one open chronology, and word of its changes. Lives on the UI thread; knows no file and no
// widget.
#pragma once

#include "models/document/edit.h"
#include "models/document/snapshot.h"

#include <QObject>

#include <memory>

namespace kronika {

class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    /// Never null.
    const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }

    /// Another chronology, or the same read again.
    void reset(std::shared_ptr<const Snapshot> snapshot);
    /// Gives back the inverse.
    Edit apply(const Edit &edit);
    /// One it had before, or that was made of the one it has; `changes` says in what they differ.
    void restore(std::shared_ptr<const Snapshot> snapshot, const ChangeSet &changes);

Q_SIGNALS:
    void changed(const kronika::ChangeSet &changes);

private:
    void take(std::shared_ptr<const Snapshot> fresh);

    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace kronika
