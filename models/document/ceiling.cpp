// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/ceiling.h"

#include "models/document/gaps.h"

#include <QtGlobal>

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <vector>

namespace kronika {

namespace {

using Ids = std::unordered_set<std::string>;

/// How many of what has no count of its own are gone.
struct Tally
{
    std::size_t actors = 0;
    std::size_t categories = 0;
    std::size_t eras = 0;
    std::size_t views = 0;
    std::size_t viewTexts = 0;
    std::size_t claims = 0;
    std::size_t links = 0;
    std::size_t attachments = 0;
    std::size_t members = 0;

    std::vector<WithheldPart> parts() const
    {
        std::vector<WithheldPart> all{
            {QT_TRANSLATE_NOOP("kronika::Ceiling", "actors that only what is withheld names, or that are marked so"),
             actors},
            {QT_TRANSLATE_NOOP("kronika::Ceiling",
                               "categories that only what is withheld names, or that are marked so"),
             categories},
            {QT_TRANSLATE_NOOP("kronika::Ceiling", "eras of a chronology that is marked so, or marked so themselves"),
             eras},
            {QT_TRANSLATE_NOOP("kronika::Ceiling",
                               "saved views of a chronology that is marked so, or marked so themselves"),
             views},
            {QT_TRANSLATE_NOOP("kronika::Ceiling", "filters and notes of saved views"), viewTexts},
            {QT_TRANSLATE_NOOP("kronika::Ceiling", "claims of sources that are withheld"), claims},
            {QT_TRANSLATE_NOOP("kronika::Ceiling", "links to events that are withheld"), links},
            {QT_TRANSLATE_NOOP("kronika::Ceiling", "attachments that are marked so"), attachments},
            {QT_TRANSLATE_NOOP("kronika::Ceiling", "records' members that no field holds"), members},
        };
        std::erase_if(all, [](const WithheldPart &part) { return part.count == 0; });
        return all;
    }
};

/// Erases those of which `isGone` holds and says how many.
template <typename List, typename IsGone>
void take(List &list, std::size_t &count, IsGone &&isGone)
{
    count += std::erase_if(list, isGone);
}

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
        if (m_isLimited)
            countUnmarked(tables, result);
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
        result.withheldBesides = m_gone.parts();
        return result;
    }

private:
    bool isAbove(const std::string &own, const UnknownMembers &unknown) const
    {
        const ChronologyInfo &info = m_snapshot.info();
        const std::optional<Tlp> borne = tlpBorne(own, unknown);
        return (borne ? borne : tlpBorne(info.marking, info.unknown)).value_or(Tlp::Clear) > m_ceiling.highest;
    }
    bool isAbove(const Source &source) const { return isAbove(source.marking, source.unknown); }
    /// Actors, categories, eras and the like have no field for it.
    bool bearsMarkingAbove(const UnknownMembers &unknown) const { return tlpIn(unknown) > m_ceiling.highest; }

    /// What the ceiling let through without having anything to ask.
    void countUnmarked(const SnapshotTables &tables, BelowCeiling &result) const
    {
        result.keptUnmarked =
            tables.actors.size() + tables.categories.size() + tables.eras.size() + tables.views.size();
        const auto addTitles = [&result](const auto &records) {
            for (const auto &record : records)
                result.keptTitles.push_back(record.title.empty() ? record.id : record.title);
        };
        addTitles(tables.eras);
        addTitles(tables.views);
        if (!m_snapshot.info().marking.empty())
            return;
        result.keptUnmarkedEvents = static_cast<std::size_t>(std::ranges::count_if(m_kept, [this](EventIndex event) {
            const EventExtras *extras = m_snapshot.extras(event);
            return extras == nullptr || extras->marking.empty();
        }));
        result.keptUnmarkedSources = static_cast<std::size_t>(
            std::ranges::count_if(tables.sources, [](const Source &source) { return source.marking.empty(); }));
    }

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
        noteAncestors(m_actorsOfWithheld, m_ancestorsOfWithheld);
        noteAncestors(m_actorsOfKept, m_ancestorsOfKept);
    }

    std::string parentOf(const std::string &id) const
    {
        const auto actor = m_snapshot.actorById(id);
        return actor ? m_snapshot.actors()[raw(*actor)].parent : std::string();
    }

    /// Of those that are in `ancestors` already theirs are, too.
    void noteAncestors(const Ids &actors, Ids &ancestors) const
    {
        for (const std::string &id : actors) {
            std::string parent = parentOf(id);
            while (!parent.empty() && ancestors.insert(parent).second)
                parent = parentOf(parent);
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

    /// One that no event names is there for those below it; if it has none either, it goes with the one above it, of
    /// which its name may tell.
    bool isActorNamed(const std::string &id) const
    {
        for (std::string at = id; !at.empty(); at = parentOf(at)) {
            if (m_actorsOfKept.contains(at))
                return true;
            if (!isNamed(at, m_actorsOfKept, m_actorsOfWithheld))
                return false;
            if (m_ancestorsOfKept.contains(at))
                return true;
            if (!isNamed(at, m_ancestorsOfKept, m_ancestorsOfWithheld))
                return false;
        }
        return true;
    }

    SnapshotTables cutTables(bool isCut)
    {
        SnapshotTables tables = m_snapshot.tables();
        tables.sources = keptSources();
        const auto isMarkedAbove = [this](const auto &entry) { return bearsMarkingAbove(entry.unknown); };
        take(tables.categories, m_gone.categories, [&](const Category &category) {
            return isMarkedAbove(category) || !isNamed(category.id, m_categoriesOfKept, m_categoriesOfWithheld);
        });
        cutActors(tables);
        take(tables.eras, m_gone.eras, [&](const Era &era) { return m_isTitleWithheld || isMarkedAbove(era); });
        take(tables.views, m_gone.views,
             [&](const SavedView &view) { return m_isTitleWithheld || isMarkedAbove(view); });
        if (m_isTitleWithheld) {
            ChronologyInfo info;
            info.version = tables.info.version;
            info.language = tables.info.language;
            info.timezone = tables.info.timezone;
            tables.info = info;
        }
        isCut = isCut || m_gone.actors + m_gone.eras + m_gone.views > 0;
        if (isCut)
            tables.info.marking = nameOf(m_ceiling.highest);
        if (m_isLimited)
            forgetUnknown(tables);
        tables.indexIds();
        if (isCut)
            cutViews(tables);
        if (m_isLimited)
            std::erase_if(tables.views, [](const SavedView &view) { return view == SavedView{}; });
        return tables;
    }

    /// Importers keep there what they could not place, and that may be anything.
    template <typename Record>
    void forgetUnknown(Record &record)
    {
        m_gone.members += record.unknown.empty() ? 0 : 1;
        record.unknown.clear();
    }

    template <typename Record>
    void forgetUnknownIn(std::vector<Record> &records)
    {
        for (Record &record : records)
            forgetUnknown(record);
    }

    void forgetUnknown(SnapshotTables &tables)
    {
        forgetUnknown(tables.info);
        forgetUnknownIn(tables.actors);
        forgetUnknownIn(tables.categories);
        forgetUnknownIn(tables.sources);
        forgetUnknownIn(tables.eras);
        forgetUnknownIn(tables.views);
    }

    void forgetUnknown(Event &event)
    {
        forgetUnknown<Event>(event);
        forgetUnknownIn(event.actors);
        forgetUnknownIn(event.claims);
        forgetUnknownIn(event.links);
        forgetUnknownIn(event.attachments);
    }

    /// Lanes go with their actors; a filter, a note and what is not understood may name anything. What is left of a
    /// view may be nothing.
    void cutViews(SnapshotTables &tables)
    {
        const auto isGone = [&tables](const std::string &id) { return !tables.actorById(id); };
        for (SavedView &view : tables.views) {
            std::erase_if(view.lanes, isGone);
            std::erase_if(view.collapsed, isGone);
            m_gone.viewTexts += (view.filter.empty() ? 0U : 1U) + (view.note.empty() ? 0U : 1U);
            view.filter.clear();
            view.note.clear();
            view.unknown = {};
        }
    }

    void cutActors(SnapshotTables &tables)
    {
        const auto isKept = [this](const std::string &id) {
            const auto actor = m_snapshot.actorById(id);
            return isActorNamed(id) && !(actor && bearsMarkingAbove(m_snapshot.actors()[raw(*actor)].unknown));
        };
        take(tables.actors, m_gone.actors, [&](const Actor &actor) { return !isKept(actor.id); });
        for (Actor &actor : tables.actors) {
            while (!actor.parent.empty() && !isKept(actor.parent))
                actor.parent = parentOf(actor.parent);
            if (m_isTitleWithheld) {
                actor.description.clear();
                actor.unknown.clear();
            }
        }
    }

    Event cutEvent(EventIndex index, const SnapshotTables &tables)
    {
        Event event = m_snapshot.event(index);
        const auto isMarkedAbove = [this](const auto &entry) { return bearsMarkingAbove(entry.unknown); };
        std::erase_if(event.actors,
                      [&](const ActorReference &actor) { return isMarkedAbove(actor) || !tables.actorById(actor.id); });
        if (!tables.categoryById(event.category))
            event.category.clear();
        take(event.claims, m_gone.claims,
             [&](const Claim &claim) { return isMarkedAbove(claim) || !tables.sourceById(claim.source); });
        for (Claim &claim : event.claims)
            if (!claim.attribution.empty() && !tables.actorById(claim.attribution))
                claim.attribution.clear();
        take(event.links, m_gone.links, [&](const Link &link) {
            const auto other = m_snapshot.eventById(link.to);
            return isMarkedAbove(link) || !other || std::ranges::binary_search(m_withheld, *other);
        });
        take(event.attachments, m_gone.attachments, isMarkedAbove);
        if (m_isLimited)
            forgetUnknown(event);
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
    Ids m_ancestorsOfKept;
    Ids m_ancestorsOfWithheld;
    Ids m_sourcesOfKept;
    Ids m_sourcesOfWithheld;
    Ids m_categoriesOfKept;
    Ids m_categoriesOfWithheld;
    Tally m_gone;
};

} // namespace

BelowCeiling belowCeiling(const std::shared_ptr<const Snapshot> &snapshot, const Ceiling &ceiling)
{
    return Cutter(*snapshot, ceiling).cut();
}

} // namespace kronika
