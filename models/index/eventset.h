// SPDX-License-Identifier: GPL-3.0-or-later
// A set of a snapshot's events, a bit each. Knows nothing of why they are in it.
#pragma once

#include "models/document/event.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kronika {

class EventSet
{
public:
    explicit EventSet(std::size_t eventCount = 0)
        : m_words((eventCount + 63) / 64)
        , m_size(eventCount)
    {
    }

    /// Of all events it can hold, in or out.
    std::size_t size() const { return m_size; }
    std::size_t count() const;
    /// False for events beyond size().
    bool contains(EventIndex event) const
    {
        return raw(event) < m_size && (m_words[raw(event) / 64] >> (raw(event) % 64) & 1U) != 0;
    }
    /// Requires: raw(event) < size().
    void insert(EventIndex event) { m_words[raw(event) / 64] |= std::uint64_t{1} << (raw(event) % 64); }

    /// A bit for each event from `first` on, from the lowest of each word. Bits beyond size() must be 0.
    void insertWords(std::size_t first, std::span<const std::uint64_t> words);
    void insertAll();

    friend bool operator==(const EventSet &, const EventSet &) = default;

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_size = 0;
};

/// Of these; all of them is quick. Requires: each is among `eventCount`, and there once.
EventSet setOf(std::span<const EventIndex> events, std::size_t eventCount);

} // namespace kronika
