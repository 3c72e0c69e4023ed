// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/document.h"

#include <utility>

namespace kronika {

Document::Document(QObject *parent)
    : QObject(parent)
    , m_snapshot(std::make_shared<const Snapshot>())
{
}

void Document::reset(std::shared_ptr<const Snapshot> snapshot)
{
    take(snapshot ? std::move(snapshot) : std::make_shared<const Snapshot>());
    Q_EMIT changed(ChangeSet::all());
}

void Document::restore(std::shared_ptr<const Snapshot> snapshot, const ChangeSet &changes)
{
    take(std::move(snapshot));
    Q_EMIT changed(changes);
}

/// Under a revision that no snapshot had before: caches are keyed by it.
void Document::take(std::shared_ptr<const Snapshot> fresh)
{
    if (fresh != m_snapshot && fresh->revision() <= m_snapshot->revision()) {
        auto renumbered = std::make_shared<Snapshot>(*fresh);
        renumbered->m_revision = m_snapshot->revision() + 1;
        fresh = std::move(renumbered);
    }
    m_snapshot = std::move(fresh);
}

Edit Document::apply(const Edit &edit)
{
    EditOutcome outcome = applied(edit, *m_snapshot);
    m_snapshot = std::move(outcome.snapshot);
    Q_EMIT changed(outcome.changes);
    return edit.inverse();
}

} // namespace kronika

#include "moc_document.cpp"
