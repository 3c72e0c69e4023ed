// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/mergetables.h"

#include "models/document/filterids.h"
#include "models/document/marking.h"
#include "models/document/mergefields.h"

#include <algorithm>

namespace kronika {

namespace {

/// Reports of one title appear every year.
std::string keyOf(const Source &source)
{
    if (!source.url.empty())
        return "u" + source.url;
    return "t" + foldedText(source.title) + '\n' + foldedText(source.publisher) + '\n' + source.published + '\n' +
           foldedText(source.author);
}

template <typename T>
std::unordered_set<std::string> idsOf(const std::vector<T> &values)
{
    std::unordered_set<std::string> ids;
    for (const T &value : values)
        ids.insert(value.id);
    return ids;
}

/// A free one like `wanted`, which is taken then.
std::string newId(const std::string &wanted, std::unordered_set<std::string> &taken)
{
    std::string id = freeIdLike(wanted, [&taken](const std::string &one) { return taken.contains(one); });
    taken.insert(id);
    return id;
}

std::string renamed(const std::unordered_map<std::string, std::string> &names, const std::string &id)
{
    const auto found = names.find(id);
    return found == names.end() ? id : found->second;
}

/// Which actor is below which, by ids.
class ActorTree
{
public:
    /// `actors` must outlive this; their parents may change meanwhile.
    explicit ActorTree(const std::vector<Actor> &actors)
        : m_actors(actors)
    {
        for (std::size_t n = 0; n < actors.size(); ++n)
            m_positions.emplace(actors[n].id, n);
    }

    /// Whether `id` is `whole` or below it.
    bool isWithin(const std::string &id, const std::string &whole) const
    {
        std::string at = id;
        for (std::size_t depth = 0; !at.empty() && depth <= m_actors.size(); ++depth) {
            if (at == whole)
                return true;
            const auto found = m_positions.find(at);
            at = found == m_positions.end() ? std::string() : m_actors[found->second].parent;
        }
        return false;
    }

private:
    const std::vector<Actor> &m_actors;
    std::unordered_map<std::string, std::size_t> m_positions;
};

Tlp levelOf(const ChronologyInfo &info)
{
    return tlpBorne(info.marking, info.unknown).value_or(Tlp::Clear);
}

} // namespace

TablesMerge::TablesMerge(const Snapshot &mine, const Snapshot &theirs, const std::vector<ActorPair> &same)
    : m_mine(mine)
    , m_theirs(theirs)
    , m_myLevel(levelOf(mine.info()))
    , m_theirLevel(levelOf(theirs.info()))
    , m_tables(mine.tables())
{
    takeActors(same);
    takeCategories();
    takeSources();
    takeEras();
    takeViews();
    takeUnknown();
    if (m_hasChanged)
        m_tables.indexIds();
}

template <typename T>
void TablesMerge::change(T &value, T changed)
{
    m_hasChanged |= value != changed;
    value = std::move(changed);
}

/// What mine was given marks it as strictly as it is marked itself.
template <typename Record>
void TablesMerge::give(Record &mine, Record changed, Tlp level)
{
    if (changed != mine && level > tlpAside(mine.unknown).value_or(m_myLevel)) {
        markAside(changed.unknown, level);
        ++m_markedRecords;
    }
    change(mine, std::move(changed));
}

template <typename Record>
void TablesMerge::complete(Record &mine, const std::string &name, Record other)
{
    const Tlp level = tlpAside(other.unknown).value_or(m_theirLevel);
    other.unknown = withoutMarkingAside(other.unknown);
    Record changed = mine;
    kronika::complete(changed, other);
    m_givenWay.add(GivenWay::Whose::Theirs, name, lostValues(other, changed));
    give(mine, std::move(changed), level);
}

/// What comes from a chronology that restricts more than mine bears its marking.
template <typename Record>
void TablesMerge::mark(Record &added) const
{
    if (m_theirLevel > m_myLevel && !tlpAside(added.unknown))
        markAside(added.unknown, m_theirLevel);
}

void TablesMerge::takeActors(const std::vector<ActorPair> &same)
{
    const auto theirs = m_theirs.actors();
    for (const ActorPair &pair : same) {
        Actor &mine = m_tables.actors[raw(pair.mine)];
        Actor changed = mine;
        Actor other = theirs[raw(pair.theirs)];
        const Tlp level = effectiveTlp(markingOf(other, m_theirs.info()), {});
        other.unknown = withoutMarkingAside(other.unknown);
        if (pair.likeness == Likeness::Id && isOlder(other.unknown, mine.unknown)) {
            addMembers(changed.unknown, other.unknown);
            ++m_olderActors;
        } else {
            (pair.likeness == Likeness::Id ? updateActor : completeActor)(changed, other);
            m_givenWay.add(GivenWay::Whose::Mine, changed.name, lostValues(mine, changed));
            m_givenWay.add(GivenWay::Whose::Theirs, changed.name, lostValues(other, changed));
        }
        m_actors[other.id] = mine.id;
        give(mine, std::move(changed), level);
    }
    std::unordered_set<std::string> taken = idsOf(m_tables.actors);
    const std::size_t before = m_tables.actors.size();
    for (const Actor &actor : theirs) {
        if (m_actors.contains(actor.id))
            continue;
        Actor added = actor;
        added.id = newId(actor.id, taken);
        mark(added);
        m_actors[actor.id] = added.id;
        m_tables.actors.push_back(std::move(added));
    }
    m_addedActors = m_tables.actors.size() - before;
    m_hasChanged |= m_addedActors > 0;
    for (std::size_t n = before; n < m_tables.actors.size(); ++n)
        m_tables.actors[n].parent = renamed(m_actors, m_tables.actors[n].parent);
    takeParents(same);
}

/// Where theirs alone names one, or brings mine up to date; never so that an actor comes to be below itself.
void TablesMerge::takeParents(const std::vector<ActorPair> &same)
{
    const ActorTree tree(m_tables.actors);
    for (const ActorPair &pair : same) {
        const Actor &other = m_theirs.actors()[raw(pair.theirs)];
        Actor &mine = m_tables.actors[raw(pair.mine)];
        const std::string wanted = renamed(m_actors, other.parent);
        if (wanted.empty() || wanted == mine.parent)
            continue;
        const bool isNewer =
            pair.likeness == Likeness::Id && !isOlder(other.unknown, m_mine.actors()[raw(pair.mine)].unknown);
        if ((!mine.parent.empty() && !isNewer) || tree.isWithin(wanted, mine.id)) {
            m_givenWay.add(GivenWay::Whose::Theirs, mine.name, {{"parent", wanted, mine.parent}});
            continue;
        }
        if (!mine.parent.empty())
            m_givenWay.add(GivenWay::Whose::Mine, mine.name, {{"parent", mine.parent, wanted}});
        Actor changed = mine;
        changed.parent = wanted;
        give(mine, std::move(changed), effectiveTlp(markingOf(other, m_theirs.info()), {}));
    }
}

/// Of several of one name each has its own of the other chronology, one of the same id before others.
void TablesMerge::takeCategories()
{
    std::unordered_map<std::string, std::vector<std::size_t>> unpaired;
    for (std::size_t n = 0; n < m_tables.categories.size(); ++n)
        unpaired[foldedText(m_tables.categories[n].name)].push_back(n);
    std::unordered_set<std::string> taken = idsOf(m_tables.categories);
    for (const Category &category : m_theirs.categories()) {
        if (auto same = unpaired.find(foldedText(category.name)); same != unpaired.end() && !same->second.empty()) {
            std::vector<std::size_t> &mine = same->second;
            const auto sameId =
                std::ranges::find(mine, category.id, [this](std::size_t n) { return m_tables.categories[n].id; });
            const auto paired = sameId != mine.end() ? sameId : mine.begin();
            m_categories[category.id] = m_tables.categories[*paired].id;
            complete(m_tables.categories[*paired], m_tables.categories[*paired].name, category);
            mine.erase(paired);
            continue;
        }
        Category added = category;
        added.id = newId(category.id, taken);
        mark(added);
        m_categories[category.id] = added.id;
        m_tables.categories.push_back(std::move(added));
        m_hasChanged = true;
    }
}

void TablesMerge::takeSources()
{
    std::unordered_map<std::string, std::size_t> known;
    for (std::size_t n = 0; n < m_tables.sources.size(); ++n)
        known.try_emplace(keyOf(m_tables.sources[n]), n);
    std::unordered_set<std::string> taken = idsOf(m_tables.sources);
    for (const Source &source : m_theirs.sources()) {
        Source added = source;
        added.marking = inheritedMarking(source.marking, m_theirs.info(), m_mine.info());
        auto same = known.find(keyOf(source));
        if (const auto mine = m_mine.sourceById(source.id); same == known.end() && mine && isGlobalId(source.id))
            same = known.try_emplace(keyOf(source), raw(*mine)).first;
        if (same != known.end()) {
            Source completed = m_tables.sources[same->second];
            completeSource(completed, added, m_mine.info().marking);
            const std::string &before = m_tables.sources[same->second].marking;
            if (effectiveTlp(completed.marking, m_mine.info().marking) > effectiveTlp(before, m_mine.info().marking))
                ++m_markedRecords;
            m_givenWay.add(GivenWay::Whose::Theirs, completed.title, lostValues(added, completed));
            m_sources[source.id] = completed.id;
            change(m_tables.sources[same->second], std::move(completed));
            continue;
        }
        added.id = newId(source.id, taken);
        m_sources[source.id] = added.id;
        known.try_emplace(keyOf(source), m_tables.sources.size());
        m_tables.sources.push_back(std::move(added));
        ++m_addedSources;
        m_hasChanged = true;
    }
}

void TablesMerge::takeEras()
{
    std::unordered_set<std::string> taken = idsOf(m_tables.eras);
    for (const Era &era : m_theirs.eras()) {
        Era added = era;
        added.when = inOwnZone(era.when, m_theirs.zone(), m_mine.zone());
        const auto known = std::ranges::find_if(
            m_tables.eras, [&added](const Era &mine) { return mine.when == added.when && mine.title == added.title; });
        if (known != m_tables.eras.end()) {
            complete(*known, known->title, std::move(added));
            continue;
        }
        if (!added.id.empty())
            added.id = newId(added.id, taken);
        mark(added);
        m_tables.eras.push_back(std::move(added));
        m_hasChanged = true;
    }
}

void TablesMerge::takeViews()
{
    std::unordered_set<std::string> taken = idsOf(m_tables.views);
    for (const SavedView &view : m_theirs.views()) {
        SavedView added = view;
        for (auto *lanes : {&added.lanes, &added.collapsed}) {
            for (std::string &lane : *lanes)
                lane = renamed(m_actors, lane);
        }
        added.filter = renamedInFilter(view.filter, [this](const std::string &key, const std::string &value) {
            const Names *names = key == "actor"      ? &m_actors
                                 : key == "source"   ? &m_sources
                                 : key == "category" ? &m_categories
                                                     : nullptr;
            return names == nullptr ? value : renamed(*names, value);
        });
        added.range = inOwnZone(view.range, m_theirs.zone(), m_mine.zone());
        const auto isSame = [&added](SavedView mine) {
            mine.unknown = withoutMarkingAside(mine.unknown);
            mine.id = added.id;
            return mine == added;
        };
        if (std::any_of(m_tables.views.begin(), m_tables.views.end(), isSame))
            continue;
        if (!added.id.empty())
            added.id = newId(added.id, taken);
        mark(added);
        m_tables.views.push_back(std::move(added));
        m_hasChanged = true;
    }
}

/// What an import kept aside, word for word, among it: for that there is no marking but the chronology's.
void TablesMerge::takeUnknown()
{
    UnknownMembers both = m_tables.info.unknown;
    addMembers(both, m_theirs.info().unknown);
    if (both != m_tables.info.unknown && m_theirLevel > m_myLevel)
        m_tables.info.marking = nameOf(m_theirLevel);
    change(m_tables.info.unknown, std::move(both));
    if (const Tlp level = levelOf(m_tables.info); level > m_myLevel)
        m_chronologyMarking = nameOf(level);
}

void TablesMerge::rename(Event &event) const
{
    event.category = renamed(m_categories, event.category);
    for (ActorReference &reference : event.actors)
        reference.id = renamed(m_actors, reference.id);
    for (Claim &claim : event.claims) {
        claim.source = renamed(m_sources, claim.source);
        claim.attribution = renamed(m_actors, claim.attribution);
    }
}

} // namespace kronika
