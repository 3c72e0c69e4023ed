// SPDX-License-Identifier: GPL-3.0-or-later
// How much an event of one chronology is like one of another: by time, title, description and actors. Judges single
// pairs and knows no proposal.
#pragma once

#include "models/document/likeness.h"

#include <string>

namespace kronika {

class EventLikeness
{
public:
    /// Both must outlive this. Times are compared in the zone of `mine`.
    EventLikeness(const Snapshot &mine, const Snapshot &theirs)
        : m_mine(mine)
        , m_theirs(theirs)
    {
    }

    const Snapshot &mine() const { return m_mine; }
    const Snapshot &theirs() const { return m_theirs; }

    bool isSameTime(const EventPair &pair) const;
    bool isSameTitle(const EventPair &pair) const;
    /// "Alpha happened" and "Alpha happened indeed".
    bool areLikeTitles(const EventPair &pair) const;
    /// Both have one, and it is the same.
    bool isSameDescription(const EventPair &pair) const;
    bool shareActor(const EventPair &pair) const;
    /// Both have actors, and none in common.
    bool haveOtherActors(const EventPair &pair) const;
    /// A word of their titles that is not short is in both.
    bool shareWord(const EventPair &pair) const;

    /// Their times can be one, or a word of their titles, their description or an actor is the same.
    bool haveSomethingInCommon(const EventPair &pair) const;

    /// Of an event in `snapshot`, which is one of the two.
    EventTime timeOf(const Snapshot &snapshot, EventIndex event) const;
    /// Adds what tells the event's time from others: where it is, and its text where that does not say it all.
    void appendTime(std::string &key, const Snapshot &snapshot, EventIndex event) const;

private:
    std::string timeKey(const Snapshot &snapshot, EventIndex event) const;

    const Snapshot &m_mine;
    const Snapshot &m_theirs;
};

} // namespace kronika
