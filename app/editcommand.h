// SPDX-License-Identifier: GPL-3.0-or-later
// One step of undo: the chronology before and after it, which share what did not change. Knows nothing of what the step
// was but its name.
#pragma once

#include "models/document/document.h"

#include <QUndoCommand>

#include <memory>

namespace kronika {

class EditCommand : public QUndoCommand
{
public:
    /// `outcome` was made of the snapshot that `document` has, and `document` outlives this. `what` names it in menus:
    /// "Import of May.json".
    EditCommand(Document &document, EditOutcome outcome, const QString &what);

    void undo() override;
    void redo() override;

private:
    Document &m_document;
    std::shared_ptr<const Snapshot> m_before;
    EditOutcome m_after;
};

} // namespace kronika
