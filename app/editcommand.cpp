// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editcommand.h"

#include <utility>

namespace kronika {

EditCommand::EditCommand(Document &document, EditOutcome outcome, const QString &what)
    : QUndoCommand(what)
    , m_document(document)
    , m_before(document.snapshot())
    , m_after(std::move(outcome))
{
}

void EditCommand::undo()
{
    m_document.restore(m_before, m_after.changes);
}

void EditCommand::redo()
{
    m_document.restore(m_after.snapshot, m_after.changes);
}

} // namespace kronika
