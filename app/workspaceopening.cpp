// SPDX-License-Identifier: GPL-3.0-or-later
// How files come into the workspace: read in the background, their beginning shown while that takes long.
#include "app/workspace.h"

#include "widgets/framing.h"

#include <optional>
#include <utility>

namespace kronika {

namespace {

/// Shown of a chronology without a single date.
constexpr TimeRange kNoDates{{0}, {10 * 365 * kDay.us}};

} // namespace

void Workspace::open(const QString &path, OpenAs as)
{
    if (path.isEmpty())
        return;
    if (path != m_pendingPath || as == OpenAs::Table)
        m_format.clear();
    m_pendingPath = path;
    m_openJob.start(
        {path, as == OpenAs::Table, m_profiles ? m_profiles() : QHash<QString, QByteArray>(), m_format, foresight()});
    Q_EMIT stageChanged();
}

/// What is shown first of a small chronology is prepared by the thread that reads it, while this one still makes the
/// window: 26 of the 208 million instructions of a start with ten thousand events. Later ones get another revision
/// here, and it would be in vain.
std::function<void(const std::shared_ptr<const Snapshot> &)> Workspace::foresight()
{
    m_hasRead = false;
    m_foreseen.reset();
    if (m_document.snapshot()->revision() > 0)
        return {};
    m_foreseen = std::make_shared<Preparation>();
    return [made = m_foreseen, zone = m_view.zone(), asked = m_language](const auto &snapshot) {
        if (!isSmall(*snapshot))
            return;
        PreparationRequest request;
        request.snapshot = snapshot;
        request.options.shown = zoneOf(*snapshot, zone);
        request.options.language = languageOf(*snapshot, asked);
        *made = prepare(request, [] { return false; });
    };
}

void Workspace::openInFormat(const QString &path, const QString &format)
{
    m_pendingPath = path;
    m_format = format;
    open(path);
}

void Workspace::show(const QString &path, const ImportOutcome &outcome, const TableOrigin &table)
{
    m_openJob.cancel();
    m_foreseen.reset(); // the cancelled reading may still write to it
    m_pendingPath = path;
    // Framed anew: there may be dates where there were none.
    m_viewedPath.clear();
    receive(outcome, table);
}

void Workspace::receive(const ImportOutcome &outcome, const TableOrigin &table)
{
    if (!outcome.snapshot && m_stage == Stage::Open && !m_isPreview)
        m_resumable = {m_report, m_table, m_isOwnFormat};
    m_hasRead = true;
    m_report = outcome.report;
    m_table = table;
    m_path = m_pendingPath;
    m_watch.watch(isOnDisk() ? m_path : QString());
    m_isOwnFormat = m_report.format == QLatin1String("kronika");
    m_isChangedOnDisk = false;
    m_isGone = false;
    if (!outcome.snapshot && m_isPreview)
        takeAway();
    m_stage = outcome.snapshot ? Stage::Open : Stage::Failed;
    const bool wasPreview = outcome.snapshot && m_isPreview;
    m_awaitsWhole = wasPreview;
    m_isPreview = wasPreview;
    if (outcome.snapshot)
        take(outcome.snapshot);
    Q_EMIT stageChanged();
    if (outcome.snapshot && !wasPreview)
        Q_EMIT opened();
}

/// Until its lanes are there, all that can be seen is the preview's.
void Workspace::becomeWhole()
{
    m_awaitsWhole = false;
    m_isPreview = false;
    m_previewRange.reset();
    Q_EMIT stageChanged();
    Q_EMIT opened();
}

/// What is open stays until another file is read; where nothing is, its beginning is better than nothing.
void Workspace::receivePreview(const std::shared_ptr<const Snapshot> &snapshot)
{
    const bool isVacant = m_stage != Stage::Open || m_isPreview;
    if (!isVacant || m_preparing.isRunning())
        return;
    m_path = m_pendingPath;
    m_report = {};
    m_stage = Stage::Open;
    m_isPreview = true;
    m_awaitsWhole = false;
    take(snapshot);
    Q_EMIT stageChanged();
}

void Workspace::take(const std::shared_ptr<const Snapshot> &snapshot)
{
    const bool isAnother = m_path != m_viewedPath;
    if (isAnother) {
        takeAway();
        m_awaitsFirst = true;
        m_previewRange.reset();
    } else {
        m_selection.retain(snapshot);
    }
    m_viewedPath = m_path;
    if (isAnother || m_view.range() == m_previewRange)
        frame(*snapshot);
    m_undo.clear();
    m_document.reset(snapshot);
    rebuild();
}

/// As long as nobody goes elsewhere, a preview is shown whole, and so is what it becomes.
void Workspace::frame(const Snapshot &snapshot)
{
    const std::optional<TimeRange> extent = snapshot.extent();
    m_view.startOver(extent ? fitted(*extent) : kNoDates);
    m_previewRange = m_isPreview ? std::optional(m_view.range()) : std::nullopt;
}

} // namespace kronika
