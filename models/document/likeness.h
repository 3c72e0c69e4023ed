// SPDX-License-Identifier: GPL-3.0-or-later
// What of two chronologies is the same, and what probably is: by ids that mean something, by names and aliases, by time
// and title. Decides nothing that a person should; changes nothing and knows no window.
#pragma once

#include "models/document/snapshot.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace kronika {

/// Why two things are taken for the same.
enum class Likeness : std::uint8_t { Id, Name, Alias, TimeAndTitle };

/// By index in the one that stays (`mine`) and the one that comes in (`theirs`).
struct ActorPair
{
    ActorIndex mine{};
    ActorIndex theirs{};
    Likeness likeness = Likeness::Name;

    friend bool operator==(const ActorPair &, const ActorPair &) = default;
};

struct EventPair
{
    EventIndex mine{};
    EventIndex theirs{};
    Likeness likeness = Likeness::TimeAndTitle;

    friend bool operator==(const EventPair &, const EventPair &) = default;
};

/// No thing of theirs is in two pairs, and no event of mine; an actor of mine may be, who goes by several names there.
struct MergeProposal
{
    /// Probably the same: to be accepted or rejected one by one.
    std::vector<ActorPair> actors = {};
    std::vector<EventPair> events = {};
    /// The same.
    std::vector<ActorPair> sameActors = {};
    std::vector<EventPair> updates = {};

    bool hasDoubts() const { return !actors.empty() || !events.empty(); }
};

/// Where the ids of theirs come from: all stand in its file, or a reader numbered what had none.
enum class IdOrigin : std::uint8_t { File, Reader };

using IsStale = std::function<bool()>;
/// A walk over many events asks it once in so many.
inline constexpr std::size_t kAskEvery = 4096;

/// Ids that are mere numbers ("e12", "3") are the same in files that have nothing to do with each other: such ids of
/// events are believed only where at least half of those in both chronologies are the same by more than that
/// (numberedids.h), whatever their dates are now. A pair that has nothing but its number in common is proposed even
/// then; of what is not believed, what is alike in time or title or, of few, in an actor. O(n); incomplete once
/// `isStale` answers true.
MergeProposal proposedMerge(
    const Snapshot &mine, const Snapshot &theirs, IdOrigin origin, const IsStale &isStale = [] { return false; });

/// Without regard to case and spacing.
std::string foldedText(std::string_view text);
/// "e12", "3", "row-7": a few letters and a number.
bool isCounter(std::string_view id);
/// Holds a UUID or is an address: the same everywhere.
bool isGlobalId(std::string_view id);

} // namespace kronika
