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

constexpr int kRestMs = 700;

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
    return languageOf(*m_document.snapshot(), m_language);
}

void Workspace::setLanguage(const std::string &language)
{
    if (std::exchange(m_language, language) != language)
        schedule();
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
    if (m_document.snapshot()->revision() > 0)
        m_document.reset(nullptr);
    if (shown.index) // with the first file, all parts of the window would be filled with nothing once more
        Q_EMIT indexChanged();
    disposeOf(std::pair(std::move(shown), std::move(snapshot)));
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
    request.options = {.shown = zoneOf(*request.snapshot, m_view.zone()),
                       .folded = m_view.folded(),
                       .language = language(),
                       .arrangement = m_view.arrangement()};
    request.query = m_query;
    const std::shared_ptr<Preparation> foreseen = m_hasRead ? std::exchange(m_foreseen, nullptr) : nullptr;
    const bool isForeseen = foreseen && foreseen->index && foreseen->index->sharedSnapshot() == request.snapshot &&
                            sameOptions(foreseen->index->options(), request.options);
    request.known = isForeseen ? *foreseen : m_shown;
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

Where Workspace::whereFor(const Snapshot &snapshot) const
{
    return isSmall(snapshot) ? Where::Here : Where::Worker;
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
    // No frame waits for the overview: at a start, counting and drawing its bars is a sixth of the work.
    m_counting.start(Where::Worker, [index = m_shown.index, matching = m_shown.matching, range = *range,
                                     by = m_densityBy, bins = m_densityBins](const auto &) {
        return densityOf(*index, {.range = range, .bins = bins, .by = by, .among = matching.get()});
    });
}

} // namespace kronika

#include "moc_workspace.cpp"
