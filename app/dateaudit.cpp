// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dateaudit.h"

#include "app/workspace.h"

namespace kronika {

namespace {

/// Up to so many events the work takes less than a frame.
constexpr std::size_t kAuditedHere = 5'000;

} // namespace

DateAudit::DateAudit(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_job(this, [this](Judged judged) { adopt(std::move(judged)); })
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &DateAudit::judge);
    connect(&m_workspace, &Workspace::indexChanged, &m_turn, [this] { m_turn.start(0); });
    m_turn.start(0);
}

void DateAudit::judge()
{
    const auto &index = m_workspace.shown().index;
    const std::shared_ptr<const Snapshot> snapshot = index ? index->sharedSnapshot() : nullptr;
    if (snapshot == m_snapshot)
        return;
    if (!snapshot) {
        m_job.forget();
        adopt({});
        return;
    }
    m_job.start(snapshot->eventCount() <= kAuditedHere ? Where::Here : Where::Worker, [snapshot](const auto &isStale) {
        return Judged{snapshot, consistencyOf(*snapshot, isStale)};
    });
}

void DateAudit::adopt(Judged judged)
{
    m_snapshot = std::move(judged.snapshot);
    m_consistency = std::move(judged.consistency);
    Q_EMIT changed();
}

} // namespace kronika

#include "moc_dateaudit.cpp"
