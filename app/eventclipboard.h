// SPDX-License-Identifier: GPL-3.0-or-later
// The selected events on the clipboard, in the form that is asked for: a few at once, many by a worker. Knows no view.
#pragma once

#include "models/items/eventcopy.h"
#include "models/time/result.h"

#include <QCoreApplication>

namespace kronika {

class LongTask;
class Workspace;

class EventClipboard
{
    Q_DECLARE_TR_FUNCTIONS(kronika::EventClipboard)

public:
    /// As many as a spreadsheet has rows, about; more are for a file.
    static constexpr std::size_t kMostEvents = 1'000'000;

    /// Both must outlive it. The task is shared with other work: one thing is done at a time.
    EventClipboard(Workspace &workspace, LongTask &task)
        : m_workspace(workspace)
        , m_task(task)
    {
    }

    /// Does nothing if nothing is selected, or while the task runs. An error where there are too many.
    Status copySelected(CopyForm form);

private:
    Workspace &m_workspace;
    LongTask &m_task;
};

} // namespace kronika
