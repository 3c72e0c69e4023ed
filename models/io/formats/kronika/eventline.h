// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the events that large files are full of: on a line of their own, as this program writes them, with no more than
// id, when, title, actors and category, and nothing to say about any of it. Declines all others, right or wrong: those
// are for the walk.
#pragma once

#include "models/document/snapshot.h"

#include <array>
#include <optional>
#include <string_view>

namespace kronika::reader {

class EventLineReader
{
public:
    /// Both must outlive it. Without a zone every line is declined.
    EventLineReader(const SnapshotTables &tables, const std::optional<Zone> &zone)
        : m_tables(tables)
        , m_zone(zone)
    {
    }

    /// Fills `draft`, whose views are into `line`: without line break and comma, but with its indentation. False, and
    /// the draft is anything, if it is declined.
    bool read(std::string_view line, EventDraft &draft);

private:
    struct KnownActor
    {
        std::string_view id;
        ActorIndex actor{};
    };

    bool readActors(std::string_view &rest, EventDraft &draft);
    std::optional<ActorIndex> actor(std::string_view id);
    bool readCategory(std::string_view &rest, EventDraft &draft);

    const SnapshotTables &m_tables;
    const std::optional<Zone> &m_zone;
    /// The ids that were looked up last; views into the tables.
    std::array<KnownActor, 256> m_knownActors;
    std::string_view m_lastCategoryId;
    CategoryIndex m_lastCategory{};
};

} // namespace kronika::reader
