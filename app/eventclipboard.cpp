// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventclipboard.h"

#include "app/workspace.h"
#include "models/items/eventcopy.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace kronika {

namespace {

/// Empty for the example and for standard input: nobody could follow a link there.
QString linkablePath(const Workspace &workspace)
{
    const QFileInfo file(workspace.path());
    return workspace.path().startsWith(u':') || !file.isFile() ? QString() : file.absoluteFilePath();
}

} // namespace

void copySelected(Workspace &workspace, CopyForm form)
{
    if (!workspace.isWhole())
        return;
    const Snapshot &snapshot = *workspace.document().snapshot();
    const std::vector<EventIndex> events = workspace.selection().selectedIn(snapshot);
    if (events.empty())
        return;
    auto *data = new QMimeData;
    switch (form) {
    case CopyForm::Text:
        data->setText(eventsAsText(snapshot, events, workspace.language()));
        break;
    case CopyForm::Csv:
        data->setText(eventsAsCsv(snapshot, events, workspace.language()));
        data->setData(QStringLiteral("text/csv"), data->text().toUtf8());
        break;
    case CopyForm::Markdown:
        data->setText(eventsAsMarkdown(snapshot, events, workspace.language()));
        data->setData(QStringLiteral("text/markdown"), data->text().toUtf8());
        break;
    case CopyForm::Link:
        data->setText(eventsAsLinks(snapshot, events, linkablePath(workspace)));
        break;
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace kronika
