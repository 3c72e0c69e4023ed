// SPDX-License-Identifier: GPL-3.0-or-later
// Writes STIX 2.1: an event object (of the OASIS incident extension) for each event that did not come from STIX, its
// own object again for each that did, and all that STIX cannot say in a property extension.
#include "models/document/marking.h"
#include "models/io/formats/kronika/recordwriter.h"
#include "models/io/formats/stix/stixbundle.h"
#include "models/io/formats/stix/stixchanges.h"
#include "models/io/formats/stix/stixlosses.h"
#include "models/io/formats/stix/stixmade.h"
#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixparsed.h"
#include "models/io/formats/stix/stixreturn.h"
#include "models/io/jsonout.h"

#include <map>

namespace kronika {

namespace {

using namespace stix;

class StixWriter
{
public:
    StixWriter(const Snapshot &snapshot, std::int64_t madeAt, const Write &write, const Progress &progress)
        : m_snapshot(snapshot)
        , m_kept("{" + snapshot.info().unknown + "}")
        , m_bundle(snapshot, m_kept.root()["stix"], momentText(madeAt), write, progress)
    {
    }

    Status run()
    {
        m_bundle.begin();
        m_bundle.addGenerated(std::string(kOurIdentity), ourIdentity());
        m_bundle.addGenerated(std::string(kOurExtension), ourExtension());
        for (const Actor &actor : m_snapshot.actors())
            writeActor(actor);
        nameEvents();
        for (std::size_t n = 0; n < m_snapshot.eventCount() && !m_bundle.hasFailed(); ++n) {
            m_bundle.setDone(n);
            writeEvent(EventIndex(static_cast<std::uint32_t>(n)));
        }
        m_bundle.setDone(m_snapshot.eventCount());
        m_bundle.addRest();
        m_bundle.addReport(m_bundle.ids().freeFor("report", "chronology " + m_snapshot.info().title), chronology());
        return m_bundle.end();
    }

private:
    /// False if there is none, or its id is taken: then another object has to be made.
    bool takeOriginal(const std::string &original, Made &made)
    {
        if (original.empty())
            return false;
        made.id = Parsed(original).root()["id"].text();
        made.text = original;
        made.isOriginal = m_bundle.ids().take(made.id);
        return made.isOriginal;
    }

    static void change(Made &made, json::Node original, const Changes &changes)
    {
        if (changes.empty())
            return;
        made.text = patched(original, changes);
        made.isOriginal = false;
    }

    void writeActor(const Actor &actor)
    {
        Made made;
        if (takeOriginal(originalOf(actor.unknown), made)) {
            const Parsed original(made.text);
            change(made, original.root(), changesOf(actor, original.root(), made.id));
        } else {
            made.id = m_bundle.ids().freeFor(typeFor(actor), actor.id);
            m_bundle.ids().take(made.id);
            made.text = objectOf(actor, made.id, m_bundle.moment());
        }
        m_actorIds[actor.id] = made.id;
        made.marking = markingOf(actor, m_snapshot.info());
        m_markings[made.id] = made.marking;
        std::string record;
        writer::writeRecord(record, actor);
        m_bundle.addRecord(made, "actor", record);
    }

    /// Links may lead to later events, so all must have their ids first.
    void nameEvents()
    {
        for (std::uint32_t n = 0; n < m_snapshot.eventCount(); ++n) {
            const EventExtras *extras = m_snapshot.extras(EventIndex{n});
            const std::string own(m_snapshot.id(EventIndex{n}));
            Made made;
            if (extras != nullptr && takeOriginal(originalOf(extras->unknown), made)) {
                m_eventIds[own] = made.id;
                continue;
            }
            const std::string id = m_bundle.ids().freeFor("event", own);
            m_bundle.ids().take(id);
            m_eventIds[own] = id;
        }
    }

    void writeEvent(EventIndex at)
    {
        const Event event = m_snapshot.event(at);
        Made made;
        made.id = m_eventIds[event.id];
        made.text = originalOf(event.unknown);
        const Parsed original(made.text.empty() ? std::string("{}") : made.text);
        made.isOriginal = !made.text.empty() && original.root()["id"].text() == made.id;
        if (made.isOriginal) {
            Changes changes = changesOf(event, original.root(), m_snapshot.zone());
            if (auto refs = m_bundle.markings().lowered(original.root(), event.marking))
                changes["object_marking_refs"] = *std::move(refs);
            change(made, original.root(), changes);
        } else {
            made.text = objectOf(event, made.id, m_snapshot, m_bundle.moment());
            relate(at, event, made.id);
        }
        made.marking = stricterMarking(rowMarking(m_snapshot, at), keptMarking(event.unknown));
        std::string record;
        writer::writeRecord(record, event);
        m_bundle.addRecord(made, "event", record);
    }

    /// Marked as the stricter of both.
    void relate(EventIndex at, const Event &event, const std::string &id)
    {
        const std::string own = rowMarking(m_snapshot, at);
        const auto add = [&](const std::string &kind, const std::string &target, const std::string &marking) {
            // STIX relates no relationships: such links stand in our extension alone.
            if (typeOf(target) == "relationship" || typeOf(target) == "sighting")
                return;
            const std::string made = madeId("relationship", id + " " + kind + " " + target);
            m_bundle.addLater(made, relationship(made, kind, id, target, m_bundle.moment()),
                              stricterMarking(own, marking));
        };
        for (const ActorReference &reference : event.actors) {
            const auto actor = m_actorIds.find(reference.id);
            const std::string kind = reference.role.empty() || reference.role == "actor" ? "attributed-to"
                                     : reference.role == "target"                        ? "targets"
                                                                                         : "related-to";
            if (actor != m_actorIds.end())
                add(kind, actor->second, m_markings[actor->second]);
        }
        for (const Link &link : event.links) {
            if (const auto target = m_eventIds.find(link.to); target != m_eventIds.end())
                add(relationshipType(link.kind), target->second, {}); // a row's marking counts its links
        }
    }

    template <typename Record>
    static void list(ObjectText &object, std::string_view name, std::span<const Record> records)
    {
        std::vector<std::string> texts;
        for (const Record &record : records)
            writer::writeRecord(texts.emplace_back(), record);
        if (!texts.empty())
            object.add(name, jsonArray(texts));
    }

    /// All of it but actors and events.
    std::string chronology() const
    {
        const ChronologyInfo &info = m_snapshot.info();
        ObjectText header;
        header.add("kronika", std::to_string(info.version))
            .text("title", info.title)
            .text("description", info.description);
        header.text("language", info.language).text("marking", info.marking).text("timezone", info.timezone);
        list(header, "categories", m_snapshot.categories());
        list(header, "sources", m_snapshot.sources());
        list(header, "eras", m_snapshot.eras());
        list(header, "views", m_snapshot.views());
        const json::Node stix = m_kept.root()["stix"];
        const bool hasBundle = stix["bundle"].size() > 0;
        const bool isPlain = stix.is(json::Kind::Object) && (stix["objects"] || hasBundle);
        const std::string rest =
            isPlain ? withStix(info.unknown, hasBundle ? kSame : kSameObjects) : "{" + info.unknown + "}";
        if (!info.unknown.empty()) {
            const Parsed members(rest);
            for (const json::Node member : members.root())
                header.add(member.name(), member.canonical());
        }
        return header.take();
    }

    const Snapshot &m_snapshot;
    Parsed m_kept;
    Bundle m_bundle;
    std::map<std::string, std::string> m_actorIds;
    /// Of actors, by their ids in STIX.
    std::map<std::string, std::string> m_markings;
    std::map<std::string, std::string> m_eventIds;
};

Status writeStix(const Snapshot &snapshot, const ExportOptions &options, const Write &write, const Progress &progress)
{
    return StixWriter(snapshot, options.madeAt, write, progress).run();
}

constexpr Contents kInExtension{Content::Zone,
                                Content::OpenEnds,
                                Content::Within,
                                Content::TitlesInOtherLanguages,
                                Content::Roles,
                                Content::Categories,
                                Content::CategoryNamesakes,
                                Content::UnusedCategories,
                                Content::Claims,
                                Content::ClaimDetails,
                                Content::SourceDetails,
                                Content::SourceNotes,
                                Content::SourceMarkings,
                                Content::UnusedSources,
                                Content::Attachments,
                                Content::ActorKinds,
                                Content::ActorParents,
                                Content::ActorAliases,
                                Content::ActorNames,
                                Content::Looks,
                                Content::Eras,
                                Content::OpenEras,
                                Content::Views,
                                Content::OwnMembers};

} // namespace

extern const Exporter stixExporter{
    .name = "stix",
    .description = QT_TRANSLATE_NOOP("kronika::Format", "STIX 2.1"),
    .endings = "stix.json stix stix21.json",
    .write = writeStix,
    .holds = Contents::allBut(kInExtension),
    .holdsElsewhere = kInExtension,
    .elsewhere = QT_TRANSLATE_NOOP("kronika::Loss", "except in Kronika's extension"),
    .moreLosses = stix::lossesOfStix,
    .explanation =
        "Written is STIX 2.1. An event that came from STIX is its own object again; any other is an event "
        "of the OASIS incident\n"
        "extension, with start_time, end_time and their fidelity; a date without a time is midnight of that date in "
        "UTC, whatever the\n"
        "time zone of the chronology. Of what is no single day, month or year (199X, a season, one of several) the "
        "first "
        "and the last that\n"
        "can be meant are written. The status is occurred, ongoing where the end is open, undetermined where it is not "
        "known or there\n"
        "is no date. EDTF dates, claims and all that STIX cannot say stand in a\n"
        "property extension of Kronika's own, so that reading the file again gives the same chronology; "
        "where another program\n"
        "has changed an object since, its name, description and dates count. Each object is believed on its own: "
        "without "
        "the report, which\n"
        "holds the chronology itself, events and actors still come back as they were. Objects of STIX 2.0 are given "
        "what 2.1 wants\n"
        "(spec_version, of indicators pattern_type, of malware is_family, false where nothing says it); it is "
        "taken away again\n"
        "when the file is read. So is what is mended where STIX forbids it: offsets become UTC, dates their midnights, "
        "a confidence\n"
        "of 150 100; empty lists, nulls, ends before their starts, members that STIX has no names for and what cannot "
        "be "
        "read are\n"
        "left out; addresses are escaped, or become words. Every object bears the strictest TLP marking of what it "
        "holds, "
        "the report that of all;\n"
        "the chronology's where a thing has none of its own. What is made here has the time of "
        "writing as its modified,\n"
        "so that programs that have an earlier version take the later one; with SOURCE_DATE_EPOCH the same chronology "
        "gives the same\n"
        "bytes. Its created, which no version may change, is 1970-01-01.\n",
};

} // namespace kronika
