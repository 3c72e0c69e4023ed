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
        if (changed != mine && level > effectiveTlp(markingOf(mine, m_mine.info()), {})) {
            markAside(changed.unknown, level);
            ++m_markedRecords;
        }
        m_actors[other.id] = mine.id;
        change(mine, std::move(changed));
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
}

void TablesMerge::takeCategories()
{
    std::unordered_map<std::string, std::string> known;
    for (const Category &category : m_tables.categories)
        known.try_emplace(foldedText(category.name), category.id);
    std::unordered_set<std::string> taken = idsOf(m_tables.categories);
    for (const Category &category : m_theirs.categories()) {
        if (const auto same = known.find(foldedText(category.name)); same != known.end()) {
            m_categories[category.id] = same->second;
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
        const bool isKnown = std::any_of(m_tables.eras.begin(), m_tables.eras.end(), [&added](const Era &mine) {
            return mine.when == added.when && mine.title == added.title;
        });
        if (isKnown)
            continue;
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
