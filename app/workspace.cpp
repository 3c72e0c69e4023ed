// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/currentinstant.h"
#include "app/workers.h"
#include "models/document/timeorder.h"
#include "widgets/framing.h"
#include "widgets/scene/timescale.h"

#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>

namespace kronika {

namespace {

/// Up to so many events the work is done before the next frame; more of them on a worker.
constexpr std::size_t kSearchedHere = 20'000;
constexpr int kRestMs = 700;
/// Shown of a chronology without a single date.
constexpr TimeRange kNoDates{{0}, {10 * 365 * kDay.us}};

/// Large chronologies take long to free; nobody waits for that. Those who show them must have let them go.
template <typename Doomed>
void disposeOf(Doomed &&doomed)
{
    workers()->start([dying = std::forward<Doomed>(doomed)] {});
}

} // namespace

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , m_preparing(this, [this](Preparation made) { show(std::move(made)); })
    , m_counting(this, [this](const Density &density) { Q_EMIT densityChanged(density, m_densityBy); })
    , m_ordering(this,
                 [this](std::shared_ptr<const EventOrder> order) {
                     m_shown.order = std::move(order);
                     Q_EMIT matchingChanged();
                     if (const auto step = std::exchange(m_awaitedStep, std::nullopt))
                         stepMatch(*step);
                 })
    , m_linking(this, [this](std::shared_ptr<const LinkTable> links) {
        m_shown.links = std::move(links);
        Q_EMIT linksChanged();
    })
{
    m_turn.setSingleShot(true);
    m_countTurn.setSingleShot(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_turn, &QTimer::timeout, this, &Workspace::rebuild);
    connect(&m_countTurn, &QTimer::timeout, this, &Workspace::countDensity);
    connect(&m_rest, &QTimer::timeout, &m_view, &ViewState::settle);
    connect(&m_openJob, &OpenJob::progressed, this, &Workspace::progressed);
    connect(&m_openJob, &OpenJob::finished, this, &Workspace::receive);
    connect(&m_openJob, &OpenJob::previewed, this, &Workspace::receivePreview);
    connect(&m_watch, &FileWatch::changed, this, [this] {
        m_isChangedOnDisk = true;
        m_isGone = false;
        Q_EMIT changedOnDisk();
    });
    connect(&m_watch, &FileWatch::removed, this, &Workspace::markGone);
    connectEdits();
    connect(&m_document, &Document::changed, this, &Workspace::schedule);
    connect(&m_view, &ViewState::queryChanged, this, &Workspace::readQuery);
    connect(&m_view, &ViewState::foldedChanged, this, &Workspace::schedule);
    connect(&m_view, &ViewState::arrangementChanged, this, &Workspace::schedule);
    connect(&m_view, &ViewState::zoneChanged, this, &Workspace::schedule);
    connect(&m_view, &ViewState::emptyLanesChanged, this, &Workspace::schedule);
    connect(&m_view, &ViewState::nonMatchingChanged, this, [this] { m_view.hidesEmptyLanes() ? schedule() : void(); });
    connect(&m_view, &ViewState::rangeChanged, this, [this] { m_rest.start(); });
}

void Workspace::moveLane(const QString &actorId, int places)
{
    m_view.setArrangement(moved(m_view.arrangement(), *m_document.snapshot(), actorId.toStdString(), places));
}

QString Workspace::displayName() const
{
    if (m_path == QLatin1String("-"))
        return tr("standard input");
    return QFileInfo(m_path).fileName();
}

std::string Workspace::language() const
{
    if (!m_language.empty())
        return m_language;
    const std::string &language = m_document.snapshot()->info().language;
    return language.empty() ? std::string("en") : language;
}

void Workspace::setLanguage(const std::string &language)
{
    if (std::exchange(m_language, language) != language)
        schedule();
}

void Workspace::open(const QString &path, OpenAs as)
{
    if (path.isEmpty())
        return;
    if (path != m_pendingPath || as == OpenAs::Table)
        m_format.clear();
    m_pendingPath = path;
    m_openJob.start({path, as == OpenAs::Table, m_profiles ? m_profiles() : QHash<QString, QByteArray>(), m_format});
    Q_EMIT stageChanged();
}

void Workspace::openInFormat(const QString &path, const QString &format)
{
    m_pendingPath = path;
    m_format = format;
    open(path);
}

void Workspace::cancel()
{
    m_openJob.cancel();
    if (m_awaitsFirst || m_isPreview)
        close();
    else
        Q_EMIT stageChanged();
}

void Workspace::close()
{
    m_openJob.cancel();
    m_watch.watch({});
    m_stage = Stage::Empty;
    m_isPreview = false;
    m_awaitsWhole = false;
    m_path.clear();
    m_report = {};
    m_table = {};
    m_isGone = false;
    takeAway();
    Q_EMIT stageChanged();
}

/// What was shown, and all that was made of it.
void Workspace::takeAway()
{
    if (m_shown.index && !m_isPreview)
        Q_EMIT leaving();
    m_preparing.forget();
    m_counting.forget();
    m_ordering.forget();
    m_linking.forget();
    m_awaitsFirst = false;
    m_isRebuildDue = false;
    m_viewedPath.clear();
    m_selection.clear();
    Preparation shown = std::exchange(m_shown, {});
    std::shared_ptr<const Snapshot> snapshot = m_document.snapshot();
    m_undo.clear();
    m_document.reset(nullptr);
    Q_EMIT indexChanged();
    disposeOf(std::pair(std::move(shown), std::move(snapshot)));
}

void Workspace::show(const QString &path, const ImportOutcome &outcome, const TableOrigin &table)
{
    m_openJob.cancel();
    m_pendingPath = path;
    // Framed anew: there may be dates where there were none.
    m_viewedPath.clear();
    receive(outcome, table);
}

void Workspace::receive(const ImportOutcome &outcome, const TableOrigin &table)
{
    if (!outcome.snapshot && m_stage == Stage::Open && !m_isPreview)
        m_resumable = {m_report, m_table, m_isOwnFormat};
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

void Workspace::readQuery()
{
    const Result<Query> query =
        Query::parse(m_view.query(), TypedClock{currentInstant(), m_document.snapshot()->zone()});
    m_queryError = query ? Error{} : query.error();
    // What cannot be read finds nothing and hides nothing.
    m_query = query ? *query : Query();
    if (!query)
        Q_EMIT matchingChanged(); // says why at once
    schedule();
}

void Workspace::schedule()
{
    // Several changes of one moment make one rebuild.
    if (!m_turn.isActive())
        m_turn.start(0);
}

void Workspace::rebuild()
{
    m_turn.stop();
    if (m_stage != Stage::Open)
        return;
    PreparationRequest request;
    request.snapshot = m_document.snapshot();
    request.options = {
        .shown = shownZone(), .folded = m_view.folded(), .language = language(), .arrangement = m_view.arrangement()};
    request.query = m_query;
    request.known = m_shown;
    request.hidesEmptyLanes = m_view.hidesEmptyLanes();
    request.nonMatching = m_view.nonMatching();
    // Until there is one of these events, whoever keeps folding lanes must not have it begun anew each time.
    const bool isFirst = !m_shown.index || m_shown.index->sharedSnapshot() != request.snapshot;
    if (isIndexUnderway() && m_preparedSnapshot.lock() == request.snapshot &&
        (isFirst || sameOptions(m_preparedOptions, request.options))) {
        m_isRebuildDue = true;
        return;
    }
    m_isRebuildDue = false;
    m_preparedSnapshot = request.snapshot;
    m_preparedOptions = request.options;
    const Where where = whereFor(*request.snapshot);
    request.needsOrder = where == Where::Here;
    m_preparing.start(where, [request = std::move(request)](const auto &isStale) { return prepare(request, isStale); });
}

/// Not only the matches of one that is there.
bool Workspace::isIndexUnderway() const
{
    const std::shared_ptr<const TimelineIndex> &index = m_shown.index;
    return m_preparing.isRunning() && !(index && index->sharedSnapshot() == m_preparedSnapshot.lock() &&
                                        sameOptions(index->options(), m_preparedOptions));
}

void Workspace::show(Preparation preparation)
{
    const bool isOther = preparation.index != m_shown.index;
    // An order may have come while this was prepared.
    const bool isSame = m_shown.index && m_shown.index->sharedSnapshot() == preparation.index->sharedSnapshot();
    if (isSame && !preparation.order)
        preparation.order = m_shown.order;
    if (isSame && !preparation.links)
        preparation.links = m_shown.links;
    Preparation before = std::exchange(m_shown, std::move(preparation));
    if (!m_shown.order && !(isSame && m_ordering.isRunning()))
        orderEvents();
    if (!m_shown.links && !(isSame && m_linking.isRunning()))
        findLinks();
    const bool isFirst = std::exchange(m_awaitsFirst, false);
    if (isOther)
        Q_EMIT indexChanged();
    Q_EMIT matchingChanged();
    if (m_awaitsWhole && m_shown.index->sharedSnapshot() == m_document.snapshot())
        becomeWhole();
    else if (isFirst)
        Q_EMIT stageChanged();
    if (std::exchange(m_isRebuildDue, false))
        schedule();
    if (isOther)
        disposeOf(std::move(before));
    m_countTurn.start(0);
    if (const auto step = std::exchange(m_awaitedStep, std::nullopt))
        stepMatch(*step);
}

void Workspace::orderEvents()
{
    // A preview is soon another one.
    if (m_isPreview && !m_awaitsWhole)
        return;
    m_ordering.start(Where::Worker, [snapshot = m_shown.index->sharedSnapshot()](const auto &) {
        return std::make_shared<const EventOrder>(timeOrder(*snapshot));
    });
}

Zone Workspace::shownZone() const
{
    const Zone own = m_document.snapshot()->zone();
    switch (m_view.zone().kind) {
    case ZoneChoice::Kind::Utc:
        return {};
    case ZoneChoice::Kind::Local:
        return Zone::local();
    case ZoneChoice::Kind::Named: {
        const Result<Zone> named = Zone::byName(m_view.zone().name);
        return named ? *named : own;
    }
    case ZoneChoice::Kind::Document:
        break;
    }
    return own;
}

Where Workspace::whereFor(const Snapshot &snapshot) const
{
    return snapshot.eventCount() <= kSearchedHere ? Where::Here : Where::Worker;
}

std::optional<TimeRange> Workspace::densityRange() const
{
    if (!m_shown.index || !m_shown.index->extent())
        return {};
    return fitted(*m_shown.index->extent());
}

void Workspace::requestDensity(DensityBy by, std::size_t bins)
{
    m_densityBy = by;
    m_densityBins = bins;
    m_countTurn.start(0);
}

void Workspace::countDensity()
{
    const std::optional<TimeRange> range = densityRange();
    if (!range || m_densityBins == 0)
        return;
    const Where where = whereFor(m_shown.index->snapshot());
    m_counting.start(where, [index = m_shown.index, matching = m_shown.matching, range = *range, by = m_densityBy,
                             bins = m_densityBins](const auto &) {
        return densityOf(*index, {.range = range, .bins = bins, .by = by, .among = matching.get()});
    });
}

} // namespace kronika

#include "moc_workspace.cpp"
