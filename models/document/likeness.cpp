// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/likeness.h"

#include "models/document/numberedids.h"

#include <QString>

#include <algorithm>
#include <unordered_map>

namespace kronika {

namespace {

constexpr std::size_t kMostCounterLetters = 16;
/// So many events with the same numbers can be looked at one by one; a log has the same few actors all over.
constexpr std::size_t kFewCounted = 100;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// As an importer gives to events without one.
bool isReaderMade(std::string_view id)
{
    return id.size() > 1 && id.front() == 'e' && std::all_of(id.begin() + 1, id.end(), isDigit);
}

/// Actors by their names and aliases; of several, the first.
class NameIndex
{
public:
    explicit NameIndex(std::span<const Actor> actors)
        : m_actors(actors)
    {
        for (std::size_t n = 0; n < actors.size(); ++n) {
            const auto [entry, isNew] = m_names.try_emplace(foldedText(actors[n].name), ActorIndex(n));
            if (!isNew)
                m_isAmbiguous[entry->first] = true;
        }
        for (std::size_t n = 0; n < actors.size(); ++n) {
            for (const std::string &alias : actors[n].aliases)
                m_aliases.try_emplace(foldedText(alias), ActorIndex(n));
        }
    }

    std::optional<ActorIndex> byName(const std::string &folded) const { return in(m_names, folded); }
    std::optional<ActorIndex> byAlias(const std::string &folded) const { return in(m_aliases, folded); }
    bool isAmbiguous(const std::string &folded) const { return m_isAmbiguous.contains(folded); }

private:
    using Names = std::unordered_map<std::string, ActorIndex>;

    static std::optional<ActorIndex> in(const Names &names, const std::string &folded)
    {
        const auto found = names.find(folded);
        return found == names.end() ? std::nullopt : std::optional(found->second);
    }

    std::span<const Actor> m_actors;
    Names m_names;
    Names m_aliases;
    std::unordered_map<std::string, bool> m_isAmbiguous;
};

std::string parentName(const Snapshot &snapshot, const Actor &actor)
{
    const auto parent = snapshot.actorById(actor.parent);
    return parent ? foldedText(snapshot.actors()[raw(*parent)].name) : std::string();
}

/// Nothing that both say speaks against their being one.
bool isCompatible(const std::string &a, const std::string &b)
{
    return a.empty() || b.empty() || a == b;
}

class ActorMatching
{
public:
    ActorMatching(const Snapshot &mine, const Snapshot &theirs)
        : m_mine(mine)
        , m_theirs(theirs)
        , m_names(mine.actors())
    {
    }

    void match(ActorIndex theirs, MergeProposal &proposal) const
    {
        const Actor &actor = m_theirs.actors()[raw(theirs)];
        const std::string name = foldedText(actor.name);
        const auto sameId = m_mine.actorById(actor.id);
        const bool hasSameName = sameId && foldedText(m_mine.actors()[raw(*sameId)].name) == name;
        if (sameId && (hasSameName || isGlobalId(actor.id)))
            proposal.sameActors.push_back({*sameId, theirs, Likeness::Id});
        else if (const auto named = m_names.byName(name))
            (isSurely(*named, actor, name) ? proposal.sameActors : proposal.actors)
                .push_back({*named, theirs, Likeness::Name});
        else if (const auto alias = byAlias(actor, name))
            proposal.actors.push_back({*alias, theirs, Likeness::Alias});
        else if (sameId && !isCounter(actor.id))
            proposal.actors.push_back({*sameId, theirs, Likeness::Id});
    }

private:
    /// Names are shared: each country has its Foreign Ministry.
    bool isSurely(ActorIndex named, const Actor &actor, const std::string &name) const
    {
        const Actor &mine = m_mine.actors()[raw(named)];
        return !m_names.isAmbiguous(name) && isCompatible(mine.kind, actor.kind) &&
               isCompatible(parentName(m_mine, mine), parentName(m_theirs, actor));
    }

    std::optional<ActorIndex> byAlias(const Actor &actor, const std::string &name) const
    {
        std::optional<ActorIndex> found = m_names.byAlias(name);
        for (std::size_t n = 0; n < actor.aliases.size() && !found; ++n) {
            const std::string alias = foldedText(actor.aliases[n]);
            found = m_names.byName(alias);
            if (!found)
                found = m_names.byAlias(alias);
        }
        return found;
    }

    const Snapshot &m_mine;
    const Snapshot &m_theirs;
    NameIndex m_names;
};

/// Pairs events one to one.
class EventMatching
{
public:
    EventMatching(const Snapshot &mine, const Snapshot &theirs, const IsStale &isStale)
        : m_mine(mine)
        , m_theirs(theirs)
        , m_likeness(mine, theirs)
        , m_isStale(isStale)
        , m_isTakenHere(mine.eventCount(), false)
        , m_isTakenThere(theirs.eventCount(), false)
    {
    }

    void match(IdOrigin origin, MergeProposal &proposal)
    {
        pairIds(origin, proposal);
        pairLikeOnes(proposal);
        for (const EventPair &pair : m_unbelieved) {
            if (isFree(pair))
                take({pair.mine, pair.theirs, Likeness::Id}, proposal.events);
        }
        const auto byMine = [](const EventPair &a, const EventPair &b) { return a.mine < b.mine; };
        std::sort(proposal.updates.begin(), proposal.updates.end(), byMine);
        std::sort(proposal.events.begin(), proposal.events.end(), byMine);
    }

private:
    bool isFree(const EventPair &pair) const
    {
        return !m_isTakenHere[raw(pair.mine)] && !m_isTakenThere[raw(pair.theirs)];
    }

    void take(const EventPair &pair, std::vector<EventPair> &into)
    {
        into.push_back(pair);
        m_isTakenHere[raw(pair.mine)] = true;
        m_isTakenThere[raw(pair.theirs)] = true;
    }

    void pairIds(IdOrigin origin, MergeProposal &proposal)
    {
        std::vector<EventPair> counted;
        for (std::size_t n = 0; n < m_theirs.eventCount(); ++n) {
            if (n % kAskEvery == 0 && m_isStale())
                return;
            const EventIndex event{static_cast<std::uint32_t>(n)};
            const std::string_view id = m_theirs.id(event);
            if (origin == IdOrigin::Reader && isReaderMade(id))
                continue;
            const auto same = m_mine.eventById(id);
            if (!same)
                continue;
            const EventPair pair{*same, event, Likeness::Id};
            if (isCounter(id))
                counted.push_back(pair);
            else
                take(pair, proposal.updates);
        }
        const bool isBelieved = areNumbersTheSame(m_likeness, counted, m_isStale);
        for (const EventPair &pair : counted) {
            if (isBelieved && m_likeness.haveSomethingInCommon(pair))
                take(pair, proposal.updates);
            else if (isBelieved || m_likeness.isSameTime(pair) || m_likeness.areLikeTitles(pair) ||
                     (counted.size() <= kFewCounted && m_likeness.shareActor(pair)))
                m_unbelieved.push_back(pair);
        }
    }

    std::uint64_t keyOf(const Snapshot &snapshot, EventIndex event)
    {
        m_key.clear();
        m_likeness.appendTime(m_key, snapshot, event);
        m_key += '\n';
        m_key += foldedText(snapshot.title(event));
        return IdTable::hashOf(m_key);
    }

    void pairLikeOnes(MergeProposal &proposal)
    {
        // Mine of the same key, in order: where each list begins, and what follows in it.
        std::unordered_map<std::uint64_t, std::uint32_t> firsts;
        std::vector<std::uint32_t> following(m_mine.eventCount());
        for (std::size_t n = m_mine.eventCount(); n-- > 0;) {
            if (n % kAskEvery == 0 && m_isStale())
                return;
            if (m_isTakenHere[n])
                continue;
            const auto position = static_cast<std::uint32_t>(n + 1);
            std::uint32_t &first = firsts[keyOf(m_mine, EventIndex(n))];
            following[n] = std::exchange(first, position);
        }
        for (std::size_t n = 0; n < m_theirs.eventCount(); ++n) {
            if (n % kAskEvery == 0 && m_isStale())
                return;
            if (m_isTakenThere[n])
                continue;
            const EventIndex event{static_cast<std::uint32_t>(n)};
            const auto like = firsts.find(keyOf(m_theirs, event));
            if (like == firsts.end() || like->second == 0)
                continue;
            const std::uint32_t mine = like->second - 1;
            like->second = following[mine];
            take({EventIndex{mine}, event, Likeness::TimeAndTitle}, proposal.events);
        }
    }

    const Snapshot &m_mine;
    const Snapshot &m_theirs;
    const EventLikeness m_likeness;
    const IsStale &m_isStale;
    std::vector<bool> m_isTakenHere;
    std::vector<bool> m_isTakenThere;
    std::vector<EventPair> m_unbelieved;
    std::string m_key;
};

} // namespace

std::string foldedText(std::string_view text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (!isPlain)
        return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified().toCaseFolded().toStdString();
    std::string folded;
    folded.reserve(text.size());
    for (const char c : text) {
        if (c != ' ')
            folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!folded.empty() && folded.back() != ' ')
            folded += ' ';
    }
    if (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    return folded;
}

bool isCounter(std::string_view id)
{
    // "a1-2" is a second "a1"; "call-2021-05" is none.
    const std::size_t dash = id.find('-');
    const bool isSecond = dash != std::string_view::npos && dash > 1 && isDigit(id[dash - 1]) && !isDigit(id.front()) &&
                          dash + 1 < id.size() && id[dash + 1] != '0' &&
                          std::all_of(id.begin() + std::ptrdiff_t(dash) + 1, id.end(), isDigit);
    if (isSecond)
        id = id.substr(0, dash);
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.' || c == '#';
    };
    const auto number = std::find_if_not(id.begin(), id.end(), isLetter);
    return number != id.end() && std::size_t(number - id.begin()) <= kMostCounterLetters &&
           std::all_of(number, id.end(), isDigit);
}

bool isGlobalId(std::string_view id)
{
    constexpr std::size_t kUuidDigits = 32;
    const auto digits = std::count_if(
        id.begin(), id.end(), [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
    return std::size_t(digits) >= kUuidDigits || id.find("://") != std::string_view::npos;
}

MergeProposal proposedMerge(const Snapshot &mine, const Snapshot &theirs, IdOrigin origin, const IsStale &isStale)
{
    MergeProposal proposal;
    const ActorMatching actors(mine, theirs);
    for (std::size_t n = 0; n < theirs.actors().size(); ++n)
        actors.match(ActorIndex(n), proposal);
    EventMatching(mine, theirs, isStale).match(origin, proposal);
    return proposal;
}

} // namespace kronika
