// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the judgement of a workspace's dates up to date: at once for small chronologies, on a worker for large ones.
// Knows no widget and no rule.
#pragma once

#include "app/latestjob.h"
#include "models/document/consistency.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kronika {

class Workspace;

class DateAudit : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit DateAudit(Workspace &workspace, QObject *parent = nullptr);

    /// Null until one was judged.
    const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }
    const Consistency &consistency() const { return m_consistency; }

Q_SIGNALS:
    /// Other dates were judged, or there are none.
    void changed();

private:
    struct Judged
    {
        std::shared_ptr<const Snapshot> snapshot;
        Consistency consistency;
    };

    void judge();
    void adopt(Judged judged);

    Workspace &m_workspace;
    LatestJob<Judged> m_job;
    /// After the first picture, and once for several changes of a moment.
    QTimer m_turn;
    std::shared_ptr<const Snapshot> m_snapshot;
    Consistency m_consistency;
};

} // namespace kronika
