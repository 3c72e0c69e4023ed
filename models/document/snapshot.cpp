// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/snapshot.h"

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

template <typename Index, typename Ids>
std::optional<Index> found(const Ids &ids, std::string_view id)
{
    const auto at = ids.find(id);
    return at == ids.end() ? std::nullopt : std::optional(Index{at->second});
}

template <typename Ids, typename Value>
void indexInto(Ids &ids, const std::vector<Value> &values)
{
    ids.clear();
    ids.reserve(values.size());
    for (const Value &value : values)
        ids.emplace(value.id, static_cast<std::uint32_t>(ids.size()));
}

Zone zoneNamed(const std::string &name)
{
    if (name.empty())
        return {};
    const Result<Zone> zone = Zone::byName(QString::fromStdString(name));
    return zone ? *zone : Zone();
}

std::shared_ptr<SnapshotTables> indexed(SnapshotTables tables)
{
    tables.indexIds();
    return std::make_shared<SnapshotTables>(std::move(tables));
}

template <typename Ids, typename Value>
void append(Ids &ids, std::vector<Value> &values, Value value)
{
    ids.emplace(value.id, static_cast<std::uint32_t>(values.size()));
    values.push_back(std::move(value));
}

} // namespace

SnapshotTables::SnapshotTables(ChronologyInfo chronology, std::vector<Actor> allActors,
                               std::vector<Category> allCategories)
    : info(std::move(chronology))
    , actors(std::move(allActors))
    , categories(std::move(allCategories))
{
    indexIds();
}

std::optional<ActorIndex> SnapshotTables::actorById(std::string_view id) const
{
    return found<ActorIndex>(m_actorIds, id);
}

std::optional<CategoryIndex> SnapshotTables::categoryById(std::string_view id) const
{
    return found<CategoryIndex>(m_categoryIds, id);
}

std::optional<SourceIndex> SnapshotTables::sourceById(std::string_view id) const
{
    return found<SourceIndex>(m_sourceIds, id);
}

void SnapshotTables::indexIds()
{
    zone = zoneNamed(info.timezone);
    indexInto(m_actorIds, actors);
    indexInto(m_categoryIds, categories);
    indexInto(m_sourceIds, sources);
}

void SnapshotTables::add(Actor actor)
{
    append(m_actorIds, actors, std::move(actor));
}

void SnapshotTables::add(Category category)
{
    append(m_categoryIds, categories, std::move(category));
}

void SnapshotTables::add(Source source)
{
    append(m_sourceIds, sources, std::move(source));
}

Snapshot::Snapshot()
    : m_tables(std::make_shared<const SnapshotTables>())
    , m_eventIds(std::make_shared<const IdTable>(0))
{
}

std::string_view Snapshot::id(EventIndex event) const
{
    const Place at = place(event);
    return at.chunk->id(at.row);
}

std::string_view Snapshot::title(EventIndex event) const
{
    const Place at = place(event);
    return at.chunk->title(at.row);
}

std::string Snapshot::when(EventIndex event) const
{
    const Place at = place(event);
    return at.chunk->when(at.row, zone());
}

std::string_view Snapshot::within(EventIndex event) const
{
    const Place at = place(event);
    return at.chunk->within(at.row);
}

std::span<const TimeBounds> Snapshot::members(EventIndex event) const
{
    const Place at = place(event);
    return at.chunk->members(at.row);
}

std::string Snapshot::whenOrWithin(EventIndex event) const
{
    std::string text = when(event);
    return text.empty() ? std::string(within(event)) : text;
}

EventTime Snapshot::time(EventIndex event) const
{
    const Place at = place(event);
    return at.chunk->time(at.row);
}

std::optional<CategoryIndex> Snapshot::category(EventIndex event) const
{
    const Place at = place(event);
    return at.chunk->category(at.row);
}

std::span<const ActorIndex> Snapshot::actorsOf(EventIndex event) const
{
    const Place at = place(event);
    return at.chunk->actors(at.row);
}

std::string_view Snapshot::roleOf(EventIndex event, std::size_t n) const
{
    const Place at = place(event);
    return at.chunk->role(at.row, n);
}

const EventExtras *Snapshot::extras(EventIndex event) const
{
    const Place at = place(event);
    return at.chunk->extras(at.row);
}

Event Snapshot::event(EventIndex event) const
{
    const auto [chunk, row] = place(event);
    static const EventExtras kNone;
    const EventExtras &extras = chunk->extras(row) != nullptr ? *chunk->extras(row) : kNone;
    const auto of = chunk->category(row);
    Event value{.id = std::string(chunk->id(row)),
                .when = chunk->when(row, zone()),
                .within = std::string(chunk->within(row)),
                .title = std::string(chunk->title(row)),
                .description = extras.description,
                .titles = extras.titles,
                .actors = {},
                .category = of ? categories()[raw(*of)].id : std::string(),
                .tags = extras.tags,
                .confidence = extras.confidence,
                .marking = extras.marking,
                .claims = extras.claims,
                .links = extras.links,
                .attachments = extras.attachments,
                .unknown = extras.unknown};
    const auto used = chunk->actors(row);
    for (std::size_t n = 0; n < used.size(); ++n) {
        value.actors.push_back(
            {.id = actors()[raw(used[n])].id,
             .role = std::string(chunk->roleText(row, n)),
             .unknown = n < extras.unknownOfActors.size() ? extras.unknownOfActors[n] : std::string()});
    }
    return value;
}

std::string Snapshot::title(EventIndex event, const std::string &language) const
{
    const std::string fallback(title(event));
    const EventExtras *more = extras(event);
    return more != nullptr ? translated(more->titles, language, fallback) : fallback;
}

std::optional<EventIndex> Snapshot::eventById(std::string_view id) const
{
    const auto at = m_eventIds->find(id, [this](std::uint32_t n) { return this->id(EventIndex{n}); });
    return at ? std::optional(EventIndex{*at}) : std::nullopt;
}

std::optional<TimeRange> Snapshot::extent() const
{
    if (m_reach.first > m_reach.last)
        return std::nullopt;
    const auto past = [](Instant inclusive) { return inclusive + Duration{1}; };
    if (m_reach.earliestStart <= m_reach.latestEnd)
        return TimeRange{m_reach.earliestStart, past(m_reach.latestEnd)};
    return TimeRange{m_reach.first, past(m_reach.last)};
}

Snapshot::Place Snapshot::place(EventIndex event) const
{
    const std::size_t chunk = chunkOf(event);
    return {m_chunks[chunk].get(), raw(event) - m_firsts[chunk]};
}

std::size_t Snapshot::chunkOf(EventIndex event) const
{
    Q_ASSERT(raw(event) < m_eventCount);
    // Nearly always, chunks are full.
    const std::size_t likely = raw(event) / EventChunk::kCapacity;
    if (likely < m_firsts.size() && m_firsts[likely] <= raw(event) &&
        raw(event) < (likely + 1 < m_firsts.size() ? m_firsts[likely + 1] : m_eventCount))
        return likely;
    const auto next = std::upper_bound(m_firsts.begin(), m_firsts.end(), raw(event));
    return static_cast<std::size_t>(next - m_firsts.begin()) - 1;
}

void Snapshot::fetchAhead(std::span<const EventIndex> events) const
{
    const auto eachPlace = [&](auto visit) {
        for (const EventIndex event : events) {
            const Place at = place(event);
            visit(*at.chunk, at.row);
        }
    };
    eachPlace([](const EventChunk &chunk, std::size_t) { chunk.fetchAhead(); });
    eachPlace([](const EventChunk &chunk, std::size_t row) { chunk.fetchAhead(row); });
    eachPlace([](const EventChunk &chunk, std::size_t row) { chunk.fetchTitleAhead(row); });
}

void Snapshot::summarize()
{
    m_firsts.clear();
    m_eventCount = 0;
    m_undatedCount = 0;
    m_reach = {};
    for (const auto &chunk : m_chunks) {
        m_firsts.push_back(m_eventCount);
        m_eventCount += chunk->size();
        m_undatedCount += chunk->undatedCount();
        m_reach.add(chunk->reach());
    }
}

void Snapshot::indexEventIds()
{
    IdTable ids(m_eventCount);
    std::uint32_t position = 0;
    for (const auto &chunk : m_chunks) {
        for (std::size_t row = 0; row < chunk->size(); ++row)
            ids.insert(chunk->id(row), position++);
    }
    m_eventIds = std::make_shared<const IdTable>(std::move(ids));
}

SnapshotBuilder::SnapshotBuilder(SnapshotTables tables)
    : m_snapshot(std::make_shared<Snapshot>())
    , m_tables(indexed(std::move(tables)))
    , m_chunk(m_tables)
{
    m_snapshot->m_tables = m_tables;
    m_snapshot->m_revision = 1;
}

void SnapshotBuilder::add(const Event &event)
{
    m_chunk.add(event);
    if (m_chunk.isFull())
        flush();
}

void SnapshotBuilder::add(EventDraft &draft)
{
    m_chunk.add(draft);
    if (m_chunk.isFull())
        flush();
}

void SnapshotBuilder::append(std::shared_ptr<const EventChunk> chunk)
{
    Q_ASSERT(m_chunk.size() == 0);
    m_snapshot->m_eventCount += chunk->size();
    m_snapshot->m_chunks.push_back(std::move(chunk));
}

void SnapshotBuilder::flush()
{
    if (m_chunk.size() > 0)
        m_snapshot->m_chunks.push_back(m_chunk.finish());
}

std::shared_ptr<const Snapshot> SnapshotBuilder::preview() const
{
    auto preview = std::make_shared<Snapshot>(*m_snapshot);
    preview->summarize();
    preview->indexEventIds();
    return preview;
}

std::shared_ptr<const Snapshot> SnapshotBuilder::finish()
{
    flush();
    m_snapshot->summarize();
    m_snapshot->indexEventIds();
    return std::exchange(m_snapshot, nullptr);
}

std::shared_ptr<const Snapshot> SnapshotBuilder::finish(const std::vector<std::uint64_t> &idHashes)
{
    flush();
    m_snapshot->summarize();
    Q_ASSERT(idHashes.size() == m_snapshot->m_eventCount);
    IdTable ids(idHashes.size());
    const auto idAt = [this](std::uint32_t n) { return m_snapshot->id(EventIndex{n}); };
    if (ids.insertAll(idHashes, idAt))
        return nullptr;
    m_snapshot->m_eventIds = std::make_shared<const IdTable>(std::move(ids));
    return std::exchange(m_snapshot, nullptr);
}

} // namespace kronika
