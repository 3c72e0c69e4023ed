// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventclipboard.h"

#include "app/longtask.h"
#include "app/workspace.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace kronika {

namespace {

/// Up to so many are written before the next frame.
constexpr std::size_t kCopiedHere = 200;

/// Empty for the example and for standard input: nobody could follow a link there.
QString linkablePath(const Workspace &workspace)
{
    const QFileInfo file(workspace.path());
    return workspace.path().startsWith(u':') || !file.isFile() ? QString() : file.absoluteFilePath();
}

/// As UTF-8, which is what is asked for: a string of a million events would be turned into it while a window waits.
void putOnClipboard(const QByteArray &text, CopyForm form)
{
    auto *data = new QMimeData;
    data->setData(QStringLiteral("text/plain"), text);
    if (form == CopyForm::Csv)
        data->setData(QStringLiteral("text/csv"), text);
    if (form == CopyForm::Markdown)
        data->setData(QStringLiteral("text/markdown"), text);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

Status EventClipboard::copySelected(CopyForm form)
{
    if (!m_workspace.isWhole() || m_workspace.selection().isEmpty())
        return done();
    const std::shared_ptr<const Snapshot> snapshot = m_workspace.document().snapshot();
    const CopyRequest request{form, m_workspace.language(), linkablePath(m_workspace)};
    const std::size_t count = m_workspace.selection().count();
    if (count > kMostEvents)
        return Error{
            tr("%n events are more than the clipboard is good for", nullptr, static_cast<int>(count)),
            {},
            tr("select fewer than %n events, or export them to a file", nullptr, static_cast<int>(kMostEvents))};
    std::vector<EventIndex> events = m_workspace.selection().selectedIn(*snapshot);
    if (count <= kCopiedHere) {
        putOnClipboard(*copyOf(*snapshot, events, request, {}), form);
        return done();
    }
    m_task.start(
        tr("Copying %n events…", nullptr, static_cast<int>(count)),
        [snapshot, events = std::move(events), request](const LongTask::Progress &progress) -> LongTask::Conclusion {
            const auto goesOn = [&](std::size_t copied) { return progress(copied, events.size()); };
            const std::optional<QByteArray> text = copyOf(*snapshot, events, request, goesOn);
            if (!text)
                return {};
            return [text = *text, form = request.form] { putOnClipboard(text, form); };
        });
    return done();
}

} // namespace kronika
