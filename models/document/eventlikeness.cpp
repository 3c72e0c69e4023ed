// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/eventlikeness.h"

#include <algorithm>
#include <string_view>

namespace kronika {

namespace {

constexpr std::size_t kLeastLetters = 4;

std::string nameOf(const Snapshot &snapshot, ActorIndex actor)
{
    return foldedText(snapshot.actors()[raw(actor)].name);
}

bool isPartOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// In order. Requires: folded.
std::vector<std::string_view> longWords(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t begin = at;
        while (at < text.size() && isPartOfWord(text[at]))
            ++at;
        if (at - begin >= kLeastLetters)
            words.push_back(text.substr(begin, at - begin));
    }
    std::sort(words.begin(), words.end());
    return words;
}

} // namespace

EventTime EventLikeness::timeOf(const Snapshot &snapshot, EventIndex event) const
{
    const EventTime time = snapshot.time(event);
    return snapshot.zone() == m_mine.zone() ? time : inZone(time, snapshot.zone(), m_mine.zone());
}

void EventLikeness::appendTime(std::string &key, const Snapshot &snapshot, EventIndex event) const
{
    const EventTime time = timeOf(snapshot, event);
    const std::int64_t numbers[] = {time.bounds.earliestStart.us, time.bounds.latestStart.us,
                                    time.bounds.earliestEnd.us, time.bounds.latestEnd.us,
                                    static_cast<std::int64_t>(time.flags & TimeFlag::Dated)};
    key.append(reinterpret_cast<const char *>(numbers), sizeof numbers);
    const bool isPlain = time.flags.testFlag(TimeFlag::Placed) && !(time.flags & (TimeFlag::OneOf | TimeFlag::AllOf));
    if (!isPlain)
        key += snapshot.whenOrWithin(event);
}

std::string EventLikeness::timeKey(const Snapshot &snapshot, EventIndex event) const
{
    std::string key;
    appendTime(key, snapshot, event);
    return key;
}

bool EventLikeness::isSameTime(const EventPair &pair) const
{
    return timeKey(m_mine, pair.mine) == timeKey(m_theirs, pair.theirs);
}

bool EventLikeness::isSameTitle(const EventPair &pair) const
{
    return foldedText(m_mine.title(pair.mine)) == foldedText(m_theirs.title(pair.theirs));
}

bool EventLikeness::areLikeTitles(const EventPair &pair) const
{
    const std::string mine = foldedText(m_mine.title(pair.mine));
    const std::string theirs = foldedText(m_theirs.title(pair.theirs));
    const bool isBegun = mine.starts_with(theirs) || theirs.starts_with(mine);
    return mine == theirs || (isBegun && std::min(mine.size(), theirs.size()) >= kLeastLetters);
}

bool EventLikeness::isSameDescription(const EventPair &pair) const
{
    const std::string mine = foldedText(m_mine.event(pair.mine).description);
    return !mine.empty() && mine == foldedText(m_theirs.event(pair.theirs).description);
}

bool EventLikeness::shareActor(const EventPair &pair) const
{
    const auto theirs = m_theirs.actorsOf(pair.theirs);
    for (const ActorIndex mine : m_mine.actorsOf(pair.mine)) {
        const std::string name = nameOf(m_mine, mine);
        const auto isSame = [&](ActorIndex other) { return nameOf(m_theirs, other) == name; };
        if (!name.empty() && std::any_of(theirs.begin(), theirs.end(), isSame))
            return true;
    }
    return false;
}

bool EventLikeness::haveOtherActors(const EventPair &pair) const
{
    return !m_mine.actorsOf(pair.mine).empty() && !m_theirs.actorsOf(pair.theirs).empty() && !shareActor(pair);
}

bool EventLikeness::shareWord(const EventPair &pair) const
{
    const std::string mine = foldedText(m_mine.title(pair.mine));
    const std::string theirs = foldedText(m_theirs.title(pair.theirs));
    const std::vector<std::string_view> words = longWords(mine);
    const std::vector<std::string_view> others = longWords(theirs);
    return std::any_of(words.begin(), words.end(), [&others](std::string_view word) {
        return std::binary_search(others.begin(), others.end(), word);
    });
}

bool EventLikeness::haveSomethingInCommon(const EventPair &pair) const
{
    const EventTime mine = timeOf(m_mine, pair.mine);
    const EventTime theirs = timeOf(m_theirs, pair.theirs);
    const bool canMeet = mine.flags.testFlag(TimeFlag::Dated) && theirs.flags.testFlag(TimeFlag::Dated) &&
                         mine.bounds.earliestStart <= theirs.bounds.latestEnd &&
                         theirs.bounds.earliestStart <= mine.bounds.latestEnd;
    return canMeet || areLikeTitles(pair) || shareWord(pair) || shareActor(pair) || isSameDescription(pair);
}

} // namespace kronika
