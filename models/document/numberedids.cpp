// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/numberedids.h"

#include <unordered_map>

namespace kronika {

namespace {

/// Asked of each event in a walk: whether it must end.
class AskingWalk
{
public:
    explicit AskingWalk(const IsStale &isStale)
        : m_isStale(isStale)
    {
    }

    bool mustEnd(std::size_t n)
    {
        m_hasEnded |= n % kAskEvery == 0 && m_isStale();
        return m_hasEnded;
    }

private:
    const IsStale &m_isStale;
    bool m_hasEnded = false;
};

/// The same number at the same time says little where that is a year, or where every day has its event.
bool isSameByTime(const EventLikeness &likeness, const EventPair &pair)
{
    if (!likeness.isSameTime(pair))
        return false;
    const EventTime time = likeness.mine().time(pair.mine);
    if (!time.flags.testFlag(TimeFlag::Dated))
        return likeness.isSameTitle(pair);
    if (time.flags.testFlag(TimeFlag::StartHasTime) || likeness.areLikeTitles(pair))
        return true;
    const bool isDay = time.flags.testFlag(TimeFlag::Placed) && time.startPrecision >= Precision::Day;
    return isDay && (likeness.shareWord(pair) || likeness.shareActor(pair));
}

/// How often a title is in a chronology.
class Titles
{
public:
    Titles(const Snapshot &snapshot, AskingWalk &walk)
    {
        for (std::size_t n = 0; n < snapshot.eventCount() && !walk.mustEnd(n); ++n)
            ++m_counts[IdTable::hashOf(foldedText(snapshot.title(EventIndex(n))))];
    }

    bool isOwn(std::string_view title) const
    {
        const std::string folded = foldedText(title);
        const auto found = m_counts.find(IdTable::hashOf(folded));
        return !folded.empty() && found != m_counts.end() && found->second == 1;
    }

private:
    std::unordered_map<std::uint64_t, std::uint32_t> m_counts;
};

class CorrectedTimes
{
public:
    CorrectedTimes(const EventLikeness &likeness, AskingWalk &walk)
        : m_likeness(likeness)
        , m_mine(likeness.mine(), walk)
        , m_theirs(likeness.theirs(), walk)
    {
        const Snapshot &mine = likeness.mine();
        for (std::size_t n = 0; n < mine.eventCount() && !walk.mustEnd(n); ++n) {
            if (isCounter(mine.id(EventIndex(n))))
                m_covered.add(mine.time(EventIndex(n)).bounds);
        }
    }

    bool isSame(const EventPair &pair) const
    {
        return m_likeness.isSameTitle(pair) && m_mine.isOwn(m_likeness.mine().title(pair.mine)) &&
               m_theirs.isOwn(m_likeness.theirs().title(pair.theirs)) && !m_likeness.haveOtherActors(pair) &&
               (isCovered(pair) || m_likeness.isSameDescription(pair));
    }

private:
    bool isCovered(const EventPair &pair) const
    {
        const EventTime mine = m_likeness.timeOf(m_likeness.mine(), pair.mine);
        const EventTime theirs = m_likeness.timeOf(m_likeness.theirs(), pair.theirs);
        if (!mine.flags.testFlag(TimeFlag::Dated) || !theirs.flags.testFlag(TimeFlag::Dated))
            return true;
        TimeReach reach;
        reach.add(theirs.bounds);
        return reach.first >= m_covered.first && reach.last <= m_covered.last;
    }

    const EventLikeness &m_likeness;
    const Titles m_mine;
    const Titles m_theirs;
    TimeReach m_covered;
};

} // namespace

bool areNumbersTheSame(const EventLikeness &likeness, std::span<const EventPair> pairs, const IsStale &isStale)
{
    AskingWalk walk(isStale);
    std::vector<EventPair> others;
    for (std::size_t n = 0; n < pairs.size() && !walk.mustEnd(n); ++n) {
        if (!isSameByTime(likeness, pairs[n]))
            others.push_back(pairs[n]);
    }
    std::size_t same = pairs.size() - others.size();
    if (2 * same < pairs.size()) {
        const CorrectedTimes corrected(likeness, walk);
        for (std::size_t n = 0; n < others.size() && !walk.mustEnd(n); ++n)
            same += corrected.isSame(others[n]) ? 1 : 0;
    }
    return 2 * same >= pairs.size() && !walk.mustEnd(0);
}

} // namespace kronika
