// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the dates of a chronology can all be true together: links, claims and sources against the events that they
// belong to. Judges instants and links only, never what a text says; knows no file.
#pragma once

#include "models/document/snapshot.h"
#include "models/document/temporal.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace kronika {

/// What contradicts what. README.md says why these, and why not others.
enum class Rule : std::uint8_t {
    EffectBeforeCause,   ///< the event that it causes starts before it
    ResponseBefore,      ///< it starts before what it responds to
    ConclusionBefore,    ///< it is over before what it concludes starts
    InvestigationBefore, ///< it is over before what it investigates starts
    PartSticksOut,       ///< it is not within what it is part of
    EndBeforeStart,      ///< of the event itself
    PublishedBefore,     ///< a source was published before what it reports starts
    ClaimOutside,        ///< a claim's date has nothing in common with the event's
    OfItself,            ///< it is its own cause, part, ...
    InCircle,            ///< what it causes (answers, is part of) leads back to it
};

struct Contradiction
{
    Rule rule = Rule::EndBeforeStart;
    /// Yes or Perhaps.
    Answer answer = Answer::Yes;
    EventIndex event{};
    /// The other event of a link.
    std::optional<EventIndex> other;
    /// Position among the event's links or claims.
    std::uint32_t member = 0;

    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

struct Consistency
{
    /// In the order of the events.
    std::vector<Contradiction> found;
    /// Of `found`, those that hold under every reading of the dates.
    std::size_t certainCount = 0;
    /// Questions without an answer, because an end is not known.
    std::size_t openCount = 0;

    friend bool operator==(const Consistency &, const Consistency &) = default;
};

/// Those in which the event takes part, in their order. O(found).
std::vector<Contradiction> contradictionsOf(const Consistency &consistency, EventIndex event);

/// Any thread; stops early, with what it has, once `isStale` answers true. O(events + links log links + claims).
Consistency consistencyOf(const Snapshot &snapshot, const std::function<bool()> &isStale = {});

} // namespace kronika
