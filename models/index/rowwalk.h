// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a row to what is among a set: a bit an event, and no time is looked up. Knows no lane.
#pragma once

#include "models/index/eventset.h"
#include "models/index/rowindex.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace kronika {

/// Entries before the position of the first that starts here or later have no start.
inline constexpr Instant kFirstInstant{Instant::min().us + 1};

/// Null: all events are.
inline bool isAmong(EventIndex event, const EventSet *among)
{
    return among == nullptr || among->contains(event);
}

/// A place in a row, from which it is walked in either direction.
class RowWalk
{
public:
    /// O(chunks).
    RowWalk(const RowIndex &row, std::size_t position, const EventSet *among)
        : m_row(row)
        , m_among(among)
        , m_offset(position)
    {
        while (m_chunk < m_row.chunkCount() && m_offset >= events().size())
            enterChunk(m_chunk + 1);
    }

    std::size_t position() const { return m_first + m_offset; }

    /// On to the first at or behind the place; false if there is none.
    bool seekForward()
    {
        for (; m_chunk < m_row.chunkCount(); enterChunk(m_chunk + 1)) {
            for (; m_offset < events().size(); ++m_offset) {
                if (isAmong(events()[m_offset], m_among))
                    return true;
            }
        }
        return false;
    }
    void goOn() { ++m_offset; }

    /// Back to the last before the place; false if there is none. Where `mayHold` says of a node that nothing below it
    /// counts, it is left out.
    template <typename MayHold>
    bool seekBackward(MayHold mayHold)
    {
        while (m_offset > 0 || m_chunk > 0) {
            if (m_offset == 0)
                enterChunkBefore();
            const RowChunk &chunk = *m_row.chunk(m_chunk);
            if (m_offset == chunk.events.size() && !mayHold(chunk.summary())) {
                m_offset = 0;
                continue;
            }
            const std::size_t node = (m_offset - 1) / kRowFanOut;
            const std::size_t begin = mayHold(chunk.nodes[node]) ? node * kRowFanOut : m_offset;
            while (m_offset > begin) {
                if (isAmong(chunk.events[--m_offset], m_among))
                    return true;
            }
            m_offset = node * kRowFanOut;
        }
        return false;
    }

private:
    const std::vector<EventIndex> &events() const { return m_row.chunk(m_chunk)->events; }

    void enterChunk(std::size_t next)
    {
        m_first += events().size();
        m_offset -= std::min(m_offset, events().size());
        m_chunk = next;
    }

    void enterChunkBefore()
    {
        --m_chunk;
        m_offset = events().size();
        m_first -= m_offset;
    }

    const RowIndex &m_row;
    const EventSet *m_among;
    std::size_t m_chunk = 0;
    /// Of the chunk's first entry.
    std::size_t m_first = 0;
    /// Within the chunk.
    std::size_t m_offset;
};

} // namespace kronika
