// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/chunkline.h"

#include <utility>

namespace kronika {

namespace {

constexpr std::size_t kBatchEvents = EventChunk::kCapacity;
/// So many batches may wait: a thread that is now and then slower than the other keeps neither waiting.
constexpr std::size_t kMostWaiting = 4;

EventExtras extrasTaken(Event &event)
{
    EventExtras extras{.description = std::move(event.description),
                       .titles = std::move(event.titles),
                       .tags = std::move(event.tags),
                       .confidence = event.confidence,
                       .marking = std::move(event.marking),
                       .claims = std::move(event.claims),
                       .links = std::move(event.links),
                       .attachments = std::move(event.attachments),
                       .unknown = std::move(event.unknown),
                       .unknownOfActors = {}};
    for (std::size_t n = 0; n < event.actors.size(); ++n) {
        if (event.actors[n].unknown.empty())
            continue;
        extras.unknownOfActors.resize(n + 1);
        extras.unknownOfActors.back() = std::move(event.actors[n].unknown);
    }
    return extras;
}

} // namespace

ChunkLine::ChunkLine(SnapshotBuilder &builder)
    : m_builder(builder)
    , m_zone(builder.sharedTables()->zone)
    , m_chunk(builder.sharedTables())
{
}

ChunkLine::~ChunkLine()
{
    stop();
}

std::unique_ptr<ChunkLine::Batch> ChunkLine::emptyBatch()
{
    std::unique_ptr<Batch> batch;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_empty.empty()) {
            batch = std::move(m_empty.back());
            m_empty.pop_back();
        }
    }
    if (!batch) {
        batch = std::make_unique<Batch>();
        batch->events.reserve(kBatchEvents);
        batch->drafts.reserve(kBatchEvents);
    }
    batch->used = 0;
    return batch;
}

void ChunkLine::add(Event &&event, std::optional<CategoryIndex> category, std::span<const ActorIndex> actors)
{
    if (!m_batch)
        m_batch = emptyBatch();
    const std::size_t at = m_batch->used++;
    if (at == m_batch->events.size()) {
        m_batch->events.emplace_back();
        m_batch->drafts.emplace_back();
    }
    Event &kept = m_batch->events[at];
    kept = std::move(event);
    EventDraft &draft = m_batch->drafts[at];
    draft.id = kept.id;
    draft.title = kept.title;
    draft.when = kept.when;
    draft.within = kept.within;
    draft.category = category;
    draft.extras = extrasTaken(kept);
    draft.actors.clear();
    for (std::size_t n = 0; n < actors.size(); ++n)
        draft.actors.push_back({actors[n], kept.actors[n].role});
    if (m_batch->used == kBatchEvents)
        handOver();
}

void ChunkLine::handOver()
{
    if (std::thread::hardware_concurrency() < 2) {
        build(*m_batch);
        m_batch->used = 0;
        return;
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < kMostWaiting; });
    m_waiting.push_back(std::exchange(m_batch, nullptr));
    m_changed.notify_all();
}

void ChunkLine::work()
{
    while (true) {
        std::unique_ptr<Batch> batch;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isAll || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            batch = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_changed.notify_all();
        }
        try {
            if (!m_fault)
                build(*batch);
        } catch (...) {
            m_fault = std::current_exception();
        }
        const std::lock_guard lock(m_mutex);
        m_empty.push_back(std::move(batch));
    }
}

void ChunkLine::build(Batch &batch)
{
    for (std::size_t n = 0; n < batch.used; ++n) {
        EventDraft &draft = batch.drafts[n];
        draft.time = writtenTime(draft.when, draft.within, m_zone);
        m_chunk.add(draft);
        if (m_chunk.isFull())
            m_chunks.push_back(m_chunk.finish());
    }
}

void ChunkLine::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isAll = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void ChunkLine::finish()
{
    stop();
    if (m_fault)
        std::rethrow_exception(m_fault);
    if (m_batch)
        build(*std::exchange(m_batch, nullptr));
    if (m_chunk.size() > 0)
        m_chunks.push_back(m_chunk.finish());
    for (auto &chunk : m_chunks)
        m_builder.append(std::move(chunk));
    m_chunks.clear();
}

} // namespace kronika
