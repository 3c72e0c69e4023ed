// SPDX-License-Identifier: GPL-3.0-or-later
// Taking one chronology into another as one edit: what is the same is brought up to date or completed, the rest is
// added beside it, under ids that are free. Decides nothing that a person should; knows no window.
#pragma once

#include "models/document/edit.h"
#include "models/document/givenway.h"
#include "models/document/likeness.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace kronika {

/// Whether what is probably the same is; by the positions in the proposal. What is beyond the end is not.
struct MergeDecision
{
    std::vector<bool> actors = {};
    std::vector<bool> events = {};
};

struct MergeCounts
{
    std::size_t addedEvents = 0;
    /// Of the same id, whose values are others now.
    std::size_t updatedEvents = 0;
    /// Accepted as the same.
    std::size_t joinedEvents = 0;
    /// The same already, in all that theirs says.
    std::size_t unchangedEvents = 0;
    /// Of the same id, and an earlier version than what is here: kept beside it, and nothing of it shown.
    std::size_t olderEvents = 0;
    std::size_t olderActors = 0;
    std::size_t addedActors = 0;
    std::size_t joinedActors = 0;
    std::size_t addedSources = 0;
    /// Here before, and marked more strictly now for what theirs says of them.
    std::size_t markedRecords = 0;
    /// Of the chronology, if it is marked more strictly now; else empty.
    std::string chronologyMarking = {};
};

struct Merge
{
    /// Empty if nothing would change.
    Edit edit;
    MergeCounts counts;
    GivenWays givenWay;
    /// Of events of theirs that have another id in mine: that id.
    std::unordered_map<std::string, std::string> eventIds;
};

/// What theirs does not say stays as it is; claims, tags, links and attachments are added to those there are. Times
/// without an offset keep their meaning where the time zones differ, and what has no marking that of its chronology.
/// Where both say something of one thing, the stricter marking holds; what cannot bear one makes the chronology bear
/// it. O(n); incomplete once `isStale` answers true.
Merge mergeOf(
    const Snapshot &mine, const Snapshot &theirs, const MergeProposal &proposal, const MergeDecision &decision,
    const IsStale &isStale = [] { return false; });

} // namespace kronika
