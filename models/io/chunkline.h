// SPDX-License-Identifier: GPL-3.0-or-later
// Makes chunks of the events that an importer gives, and of many on a second thread, while the importer reads on. Knows
// no format.
#pragma once

#include "models/document/snapshot.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace kronika {

class ChunkLine
{
public:
    /// The builder must outlive it, and get no events from others; its tables may grow meanwhile.
    explicit ChunkLine(SnapshotBuilder &builder);
    ~ChunkLine();
    ChunkLine(const ChunkLine &) = delete;
    ChunkLine &operator=(const ChunkLine &) = delete;

    /// `actors` are those of the event, found. O(1), but waits where the other thread is far behind.
    void add(Event &&event, std::optional<CategoryIndex> category, std::span<const ActorIndex> actors);
    /// Gives the builder all chunks, in order. Throws what was thrown on the other thread.
    void finish();

private:
    /// Filled again and again: what it held is freed by the thread that made it, which can use the room at once. Stays
    /// where it is: drafts hold views of its events.
    struct Batch
    {
        std::vector<Event> events;
        std::vector<EventDraft> drafts;
        std::size_t used = 0;
    };

    std::unique_ptr<Batch> emptyBatch();
    void handOver();
    void work();
    void build(Batch &batch);
    void stop();

    SnapshotBuilder &m_builder;
    Zone m_zone;
    std::unique_ptr<Batch> m_batch;
    // Of the thread that builds: this one until there is another.
    ChunkBuilder m_chunk;
    std::vector<std::shared_ptr<const EventChunk>> m_chunks;
    std::exception_ptr m_fault;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Batch>> m_waiting;
    std::vector<std::unique_ptr<Batch>> m_empty;
    bool m_isAll = false;
    std::thread m_thread;
};

} // namespace kronika
