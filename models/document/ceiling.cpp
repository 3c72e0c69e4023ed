// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/ceiling.h"

#include "models/document/gaps.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace kronika {

namespace {

using Ids = std::unordered_set<std::string>;

/// Cuts one snapshot down.
class Cutter
{
public:
    Cutter(const Snapshot &snapshot, const Ceiling &ceiling)
        : m_snapshot(snapshot)
        , m_ceiling(ceiling)
        , m_isLimited(ceiling.highest < Tlp::Red)
        , m_isTitleWithheld(isAbove({}, snapshot.info().unknown))
    {
    }

    BelowCeiling cut()
    {
        BelowCeiling result;
        sort();
        result.withheldEvents = m_withheld.size();
        result.withheldSources = m_snapshot.sources().size() - keptSources().size();
        result.isTitleWithheld = m_isTitleWithheld;
        const bool isCut = result.withheldEvents + result.withheldSources > 0 || m_isTitleWithheld;
        const SnapshotTables tables = cutTables(isCut);
        SnapshotBuilder builder(tables);
        for (const EventIndex event : m_kept)
            builder.add(cutEvent(event, tables));
        if (m_ceiling.above == Above::Gap) {
            for (const Event &gap : gapsFor(m_snapshot, m_withheld, tables, nameOf(m_ceiling.highest))) {
                result.gaps.insert(gap.id);
                builder.add(gap);
            }
        }
        result.snapshot = builder.finish();
        return result;
    }

private:
    bool isAbove(std::string_view own, const UnknownMembers &unknown) const
    {
        const bool isUnreadable = unknown.find("\"unreadable marking\":") != UnknownMembers::npos;
        return (isUnreadable ? Tlp::Red : effectiveTlp(own, m_snapshot.info().marking)) > m_ceiling.highest;
    }
    bool isAbove(const Source &source) const { return isAbove(source.marking, source.unknown); }
    /// Actors and categories have no field for it.
    bool bearsMarkingAbove(const UnknownMembers &unknown) const { return tlpIn(unknown) > m_ceiling.highest; }

    /// Into what is kept and what is withheld, noting who is named by which.
    void sort()
    {
        for (std::size_t position = 0; position < m_snapshot.eventCount(); ++position) {
            const auto event = static_cast<EventIndex>(position);
            const EventExtras *extras = m_snapshot.extras(event);
            const bool isWithheld = extras == nullptr ? isAbove({}, {}) : isAbove(extras->marking, extras->unknown);
            (isWithheld ? m_withheld : m_kept).push_back(event);
            Ids &actors = isWithheld ? m_actorsOfWithheld : m_actorsOfKept;
            Ids &categories = isWithheld ? m_categoriesOfWithheld : m_categoriesOfKept;
            for (const ActorIndex actor : m_snapshot.actorsOf(event))
                actors.insert(m_snapshot.actors()[raw(actor)].id);
            if (const auto category = m_snapshot.category(event))
                categories.insert(m_snapshot.categories()[raw(*category)].id);
            if (extras != nullptr)
                noteAttributions(*extras, isWithheld);
        }
    }

    void noteAttributions(const EventExtras &extras, bool isWithheld)
    {
        for (const Claim &claim : extras.claims)
            noteClaim(claim, isWithheld);
    }

    void noteClaim(const Claim &claim, bool isWithheld)
    {
        (isWithheld ? m_sourcesOfWithheld : m_sourcesOfKept).insert(claim.source);
        if (claim.attribution.empty())
            return;
        const auto source = m_snapshot.sourceById(claim.source);
        const bool isHidden = isWithheld || !source || isAbove(m_snapshot.sources()[raw(*source)]);
        (isHidden ? m_actorsOfWithheld : m_actorsOfKept).insert(claim.attribution);
    }

    std::vector<Source> keptSources() const
    {
        std::vector<Source> kept(m_snapshot.sources().begin(), m_snapshot.sources().end());
        std::erase_if(kept, [this](const Source &source) {
            return isAbove(source) ||
                   (source.marking.empty() && !isNamed(source.id, m_sourcesOfKept, m_sourcesOfWithheld));
        });
        return kept;
    }

    /// Named by something that is kept, or else by nothing that is withheld.
    bool isNamed(const std::string &id, const Ids &byKept, const Ids &byWithheld) const
    {
        return byKept.contains(id) || (!m_isTitleWithheld && !byWithheld.contains(id));
    }

    SnapshotTables cutTables(bool isCut) const
    {
        SnapshotTables tables = m_snapshot.tables();
        tables.sources = keptSources();
        std::erase_if(tables.categories, [this](const Category &category) {
            return bearsMarkingAbove(category.unknown) ||
                   !isNamed(category.id, m_categoriesOfKept, m_categoriesOfWithheld);
        });
        cutActors(tables);
        if (m_isTitleWithheld) {
            ChronologyInfo info;
            info.version = tables.info.version;
            info.language = tables.info.language;
            info.timezone = tables.info.timezone;
            tables.info = info;
            tables.eras.clear();
            tables.views.clear();
        }
        isCut = isCut || tables.actors.size() < m_snapshot.actors().size();
        if (isCut)
            tables.info.marking = nameOf(m_ceiling.highest);
        if (m_isLimited)
            forgetUnknown(tables);
        tables.indexIds();
        if (isCut)
            cutViews(tables);
        return tables;
    }

    /// Importers keep there what they could not place, and that may be anything.
    static void forgetUnknown(SnapshotTables &tables)
    {
        const auto forget = [](auto &list) {
            for (auto &entry : list)
                entry.unknown.clear();
        };
        tables.info.unknown.clear();
        forget(tables.actors);
        forget(tables.categories);
        forget(tables.sources);
        forget(tables.eras);
        forget(tables.views);
    }

    static void forgetUnknown(Event &event)
    {
        const auto forget = [](auto &list) {
            for (auto &entry : list)
                entry.unknown.clear();
        };
        event.unknown.clear();
        forget(event.actors);
        forget(event.claims);
        forget(event.links);
        forget(event.attachments);
    }

    /// Lanes go with their actors; a filter, a note and what is not understood may name anything.
    void cutViews(SnapshotTables &tables) const
    {
        const auto isGone = [&tables](const std::string &id) { return !tables.actorById(id); };
        for (SavedView &view : tables.views) {
            std::erase_if(view.lanes, isGone);
            std::erase_if(view.collapsed, isGone);
            view.filter.clear();
            view.note.clear();
            view.unknown = {};
        }
    }

    void cutActors(SnapshotTables &tables) const
    {
        const auto isKept = [this](const std::string &id) {
            const auto actor = m_snapshot.actorById(id);
            return isNamed(id, m_actorsOfKept, m_actorsOfWithheld) &&
                   !(actor && bearsMarkingAbove(m_snapshot.actors()[raw(*actor)].unknown));
        };
        std::erase_if(tables.actors, [&](const Actor &actor) { return !isKept(actor.id); });
        for (Actor &actor : tables.actors) {
            while (!actor.parent.empty() && !isKept(actor.parent)) {
                const auto parent = m_snapshot.actorById(actor.parent);
                actor.parent = parent ? m_snapshot.actors()[raw(*parent)].parent : std::string();
            }
            if (m_isTitleWithheld) {
                actor.description.clear();
                actor.unknown.clear();
            }
        }
    }

    Event cutEvent(EventIndex index, const SnapshotTables &tables) const
    {
        Event event = m_snapshot.event(index);
        if (m_isLimited)
            forgetUnknown(event);
        std::erase_if(event.actors, [&](const ActorReference &actor) { return !tables.actorById(actor.id); });
        if (!tables.categoryById(event.category))
            event.category.clear();
        std::erase_if(event.claims, [&](const Claim &claim) { return !tables.sourceById(claim.source); });
        for (Claim &claim : event.claims)
            if (!claim.attribution.empty() && !tables.actorById(claim.attribution))
                claim.attribution.clear();
        std::erase_if(event.links, [this](const Link &link) {
            const auto other = m_snapshot.eventById(link.to);
            return !other || std::ranges::binary_search(m_withheld, *other);
        });
        return event;
    }

    const Snapshot &m_snapshot;
    const Ceiling &m_ceiling;
    bool m_isLimited;
    bool m_isTitleWithheld;
    /// Both in the order of the file.
    std::vector<EventIndex> m_kept;
    std::vector<EventIndex> m_withheld;
    Ids m_actorsOfKept;
    Ids m_actorsOfWithheld;
    Ids m_sourcesOfKept;
    Ids m_sourcesOfWithheld;
    Ids m_categoriesOfKept;
    Ids m_categoriesOfWithheld;
};

} // namespace

BelowCeiling belowCeiling(const std::shared_ptr<const Snapshot> &snapshot, const Ceiling &ceiling)
{
    return Cutter(*snapshot, ceiling).cut();
}

} // namespace kronika
