// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed of the open chronology: steps of undo, and what of them is not saved, and where it is saved.
#include "app/workspace.h"

#include "app/editcommand.h"

#include <QFileInfo>

namespace kronika {

Workspace::~Workspace()
{
    // A stack that ends says that it is empty now, which nobody is left to hear.
    m_undo.disconnect(this);
}

void Workspace::connectEdits()
{
    connect(&m_undo, &QUndoStack::indexChanged, this, [this] {
        m_selection.retain(m_document.snapshot());
        Q_EMIT editsChanged();
    });
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Workspace::editsChanged);
}

void Workspace::edit(const Edit &edit, const QString &what)
{
    if (!edit.isEmpty())
        push(applied(edit, *m_document.snapshot()), what);
}

void Workspace::push(EditOutcome outcome, const QString &what)
{
    Q_ASSERT(isWritable());
    if (isWritable())
        m_undo.push(new EditCommand(m_document, std::move(outcome), what));
}

bool Workspace::isModified() const
{
    if (canResume())
        return !m_undo.isClean() || !QFileInfo::exists(m_viewedPath);
    if (m_stage != Stage::Open || m_isPreview)
        return false;
    const bool isNowhere = m_path == QLatin1String("-") || m_path.startsWith(QLatin1String(":pasted/"));
    return isNowhere || m_isGone || !m_undo.isClean();
}

bool Workspace::hasOwnFile() const
{
    return isOnDisk() && m_isOwnFormat && !m_isChangedOnDisk;
}

void Workspace::adoptPath(const QString &path)
{
    m_path = path;
    m_table = {};
    m_viewedPath = path;
    m_isOwnFormat = true;
    m_isChangedOnDisk = false;
    m_isGone = false;
    m_watch.watch(path);
    Q_EMIT stageChanged();
}

void Workspace::markGone()
{
    m_isGone = m_stage == Stage::Open;
    if (!m_isGone)
        return;
    Q_EMIT removedFromDisk();
    Q_EMIT editsChanged();
}

void Workspace::resume()
{
    if (!canResume())
        return;
    m_path = m_viewedPath;
    m_report = m_resumable.report;
    m_table = m_resumable.table;
    m_isOwnFormat = m_resumable.isOwnFormat;
    m_isGone = isOnDisk() && !QFileInfo::exists(m_path);
    m_isChangedOnDisk = isOnDisk() && !m_isGone;
    m_watch.watch(isOnDisk() ? m_path : QString());
    m_stage = Stage::Open;
    Q_EMIT stageChanged();
    Q_EMIT editsChanged();
    schedule();
}

void Workspace::markSaved(const std::shared_ptr<const Snapshot> &written)
{
    // Somebody may have gone on working while it was written.
    if (written == m_document.snapshot())
        m_undo.setClean();
    else
        m_undo.resetClean();
    Q_EMIT editsChanged();
}

} // namespace kronika
