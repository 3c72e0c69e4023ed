// SPDX-License-Identifier: GPL-3.0-or-later
// Writes STIX 2.1: an event object (of the OASIS incident extension) for each event that did not come from STIX, its
// own object again for each that did, and all that STIX cannot say in a property extension.
#include "models/io/formats/kronika/recordwriter.h"
#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixrepair.h"
#include "models/io/formats/stix/stixreturn.h"
#include "models/io/iomessage.h"
#include "models/io/json/json.h"
#include "models/io/jsonout.h"
#include "models/io/text/datetext.h"

#include <QDateTime>
#include <QUuid>

#include <map>
#include <set>

namespace kronika {

namespace {

using namespace stix;

constexpr std::size_t kStixPieceBytes = 64 * 1024;

/// Of what is made here; the same bytes every time.
std::string momentOfWriting()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return QDateTime::fromSecsSinceEpoch(isNumber ? seconds : 0, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.000Z"))
        .toStdString();
}

std::string madeId(const std::string &type, const std::string &of)
{
    const QUuid space(QStringLiteral("{3d5a1c7e-4b0f-4e62-9a58-7c1f60b2d941}"));
    const QByteArray name = QByteArray::fromStdString(type + ":" + of);
    return type + "--" + QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces).toStdString();
}

/// Lower-case letters, digits and dashes, as STIX wants types of relationships.
std::string relationshipType(const std::string &kind)
{
    std::string out;
    for (const char c : kind) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out.size() < 3 ? "related-to" : out;
}

/// An object and the member `extensions` that it is to have.
struct Made
{
    std::string id;
    /// The object without our extension.
    std::string text;
    /// It is the object that the record came from, unchanged.
    bool isOriginal = false;
};

class StixWriter
{
public:
    StixWriter(const Snapshot &snapshot, const Write &write, const Progress &progress)
        : m_snapshot(snapshot)
        , m_write(write)
        , m_progress(progress)
        , m_moment(momentOfWriting())
        , m_kept("{" + snapshot.info().unknown + "}")
    {
    }

    Status run()
    {
        begin();
        markings();
        for (const Actor &actor : m_snapshot.actors())
            writeActor(actor);
        nameEvents();
        for (m_done = 0; m_done < m_snapshot.eventCount() && !m_failure; ++m_done)
            writeEvent(m_snapshot.event(EventIndex(static_cast<std::uint32_t>(m_done))));
        for (const json::Node object : m_kept.root()["stix"]["objects"])
            object_(validKept(object));
        for (const std::string &relationship : m_relationships)
            object_(relationship);
        writeChronology();
        m_out += "\n  ]\n}\n";
        give();
        return m_failure ? Status(*m_failure) : done();
    }

private:
    void begin()
    {
        const json::Node bundle = m_kept.root()["stix"]["bundle"];
        std::string id = bundle["id"].text();
        if (id.empty())
            id = madeId("bundle", m_snapshot.info().title);
        m_out = "{\n  \"type\": \"bundle\",\n  \"id\": " + jsonText(id);
        for (const json::Node member : bundle) {
            // Bundles of 2.1 have none: their objects do.
            if (member.name() != "id" && member.name() != kSpecVersion)
                m_out += ",\n  " + jsonText(member.name()) + ": " + member.canonical();
        }
        m_out += ",\n  \"objects\": [";
        for (const json::Node object : m_kept.root()["stix"]["objects"])
            m_keptIds.insert(object["id"].text());
        ObjectText identity = started("identity", std::string(kOurIdentity));
        identity.text("name", "Kronika").text("identity_class", "system");
        generated(std::string(kOurIdentity), identity.take());
        ObjectText extension = started("extension-definition", std::string(kOurExtension));
        extension.text("created_by_ref", kOurIdentity)
            .text("name", "Kronika record")
            .text("description", "The event or actor as a Kronika chronology has it, with EDTF dates and claims.")
            .text("schema",
                  "The members event, actor and chronology are objects of the .kronika file format, version 1.")
            .text("version", "1.0.0")
            .texts("extension_types", {"property-extension"});
        generated(std::string(kOurExtension), extension.take());
    }

    ObjectText started(const std::string &type, const std::string &id) const
    {
        ObjectText object;
        object.text("type", type).text("spec_version", "2.1").text("id", id);
        object.text("created", m_moment).text("modified", m_moment);
        return object;
    }

    void object_(const std::string &text)
    {
        m_out += m_isFirst ? "\n    " : ",\n    ";
        m_isFirst = false;
        m_out += text;
        if (m_out.size() >= kStixPieceBytes)
            give();
    }

    /// Written, and not to be kept when it is read again.
    void generated(const std::string &id, const std::string &text)
    {
        if (m_keptIds.contains(id) || !m_used.insert(id).second)
            return;
        m_generated.push_back(id);
        m_ids.push_back(id);
        object_(text);
    }

    void markings()
    {
        std::set<std::string> used;
        const auto use = [&used](const std::string &marking) {
            if (!definitionOf(marking).empty())
                used.insert(marking);
        };
        use(m_snapshot.info().marking);
        for (std::uint32_t n = 0; n < m_snapshot.eventCount(); ++n) {
            if (const EventExtras *extras = m_snapshot.extras(EventIndex{n}))
                use(extras->marking);
        }
        for (const std::string &marking : used) {
            const std::string id(definitionOf(marking));
            const std::string tlp = QString::fromStdString(marking).mid(4).toLower().toStdString();
            ObjectText inner;
            inner.text("extension_type", "property-extension").text("tlp_2_0", tlp);
            ObjectText object;
            object.text("type", "marking-definition").text("spec_version", "2.1").text("id", id);
            object.text("created", "2022-10-01T00:00:00.000Z").text("name", marking);
            object.add("extensions", ObjectText().add(kTlpExtension, inner.take()).take());
            generated(id, object.take());
        }
    }

    /// Empty or malformed ones: the reader would not find ours, or would not know that they had been there.
    static void dropUselessExtensions(Made &made)
    {
        const Parsed object(made.text);
        const json::Node extensions = object.root()["extensions"];
        if (!extensions || (extensions.is(json::Kind::Object) && extensions.size() > 0))
            return;
        ObjectText out;
        for (const json::Node member : object.root()) {
            if (member.name() != "extensions")
                out.add(member.name(), member.canonical());
        }
        made.text = out.take();
        made.isOriginal = false;
    }

    /// An object of STIX 2.0 with what 2.1 wants, and a note of it, so that the reader takes that away again.
    std::string upgraded(json::Node object)
    {
        const std::map<std::string, std::string> wanted = wantedBy21(object);
        if (wanted.empty())
            return object.canonical();
        ObjectText out;
        for (const json::Node member : object)
            out.add(member.name(), member.canonical());
        for (const auto &[name, value] : wanted) {
            out.add(name, value);
            m_upgraded[name].push_back(versionOf(object));
        }
        return out.take();
    }

    /// An object of others as STIX 2.1 allows it, and a note of it likewise.
    std::string validKept(json::Node object)
    {
        const auto mended = repaired(object, m_snapshot.zone(), m_moment);
        if (!mended)
            return upgraded(object);
        const std::string out = upgraded(Parsed(*mended).root());
        m_repaired.add(digestOf(Parsed(out).root().canonical()), object.canonical());
        return out;
    }

    /// Its record has the original, too, where that is not what is written.
    void repair(Made &made) const
    {
        if (auto mended = repaired(Parsed(made.text).root(), m_snapshot.zone(), m_moment)) {
            made.text = *std::move(mended);
            made.isOriginal = false;
        }
    }

    /// `object` (without our extension) and our extension in it: `record` under `what`, the original left out where the
    /// object says it already.
    void withRecord(Made made, const char *what, const std::string &record)
    {
        ObjectText extension;
        extension.text("extension_type", "property-extension");
        dropUselessExtensions(made);
        repair(made);
        if (made.text.find("\"spec_version\"") == std::string::npos)
            made.text = upgraded(Parsed(made.text).root());
        const Parsed object(made.text);
        // Taken apart and put together again, so that the digest is of what a reader sees.
        const std::string plain = withoutOurs(object.root());
        std::string kept = record;
        if (made.isOriginal && plain == made.text)
            kept = withStix(record.substr(1, record.size() - 2), kSame);
        extension.text("digest", digestOf(plain)).add(what, kept);
        ObjectText out;
        bool hasExtensions = false;
        for (const json::Node member : object.root()) {
            if (member.name() == "extensions" && !hasExtensions) {
                hasExtensions = true;
                ObjectText extensions;
                for (const json::Node inner : member)
                    extensions.add(inner.name(), inner.canonical());
                out.add("extensions", extensions.add(kOurExtension, extension.take()).take());
            } else {
                out.add(member.name(), member.canonical());
            }
        }
        if (!hasExtensions)
            out.add("extensions", ObjectText().add(kOurExtension, extension.take()).take());
        m_ids.push_back(made.id);
        object_(out.take());
    }

    /// The original with some members replaced or, where it has none of that name, added.
    static std::string patched(const std::string &original, const std::map<std::string, std::string> &members)
    {
        const Parsed parsed(original);
        ObjectText out;
        std::set<std::string> met;
        for (const json::Node member : parsed.root()) {
            const auto found = members.find(member.name());
            met.insert(member.name());
            out.add(member.name(), found != members.end() ? found->second : member.canonical());
        }
        for (const auto &[name, value] : members) {
            if (!met.contains(name))
                out.add(name, value);
        }
        return out.take();
    }

    /// False if the id is taken: then another object has to be made.
    bool takeOriginal(const std::string &original, Made &made)
    {
        if (original.empty())
            return false;
        made.id = Parsed(original).root()["id"].text();
        made.text = original;
        made.isOriginal = m_used.insert(made.id).second;
        return made.isOriginal;
    }

    void changed(Made &made, const std::map<std::string, std::string> &members)
    {
        if (members.empty())
            return;
        made.text = patched(made.text, members);
        made.isOriginal = false;
    }

    std::string freeId(const std::string &type, const std::string &own)
    {
        std::string id = typeOf(own) == type && isStixId(own) ? own : madeId(type, own);
        for (int n = 2; m_used.contains(id) || m_keptIds.contains(id); ++n)
            id = madeId(type, own + "#" + std::to_string(n));
        return id;
    }

    void writeActor(const Actor &actor)
    {
        Made made;
        if (takeOriginal(originalOf(actor.unknown), made)) {
            const Parsed original(made.text);
            std::map<std::string, std::string> members;
            const std::string name = original.root()["name"].text();
            if (name != actor.name && !(name.empty() && actor.name == made.id))
                members["name"] = jsonText(actor.name);
            if (original.root()["description"].text() != actor.description)
                members["description"] = jsonText(actor.description);
            changed(made, members);
        } else {
            makeActor(actor, made);
        }
        m_actorIds[actor.id] = made.id;
        std::string record;
        writer::writeRecord(record, actor);
        withRecord(made, "actor", record);
    }

    void makeActor(const Actor &actor, Made &made)
    {
        const bool isSet = actor.kind == "intrusion-set";
        const std::string type = isSet ? "intrusion-set" : "identity";
        made.id = freeId(type, actor.id);
        m_used.insert(made.id);
        ObjectText object = started(type, made.id);
        object.text("created_by_ref", kOurIdentity).text("name", actor.name).text("description", actor.description);
        if (isSet)
            object.texts("aliases", actor.aliases);
        else
            object.text("identity_class", actor.kind == "person"                                  ? "individual"
                                          : actor.kind == "organisation" || actor.kind == "state" ? "organization"
                                          : actor.kind == "group" || actor.kind == "system"       ? actor.kind
                                                                                                  : "unknown");
        made.text = object.take();
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
            const std::string id = freeId("event", own);
            m_used.insert(id);
            m_eventIds[own] = id;
        }
    }

    void writeEvent(const Event &event)
    {
        Made made;
        const std::string original = originalOf(event.unknown);
        made.id = m_eventIds[event.id];
        if (!original.empty() && Parsed(original).root()["id"].text() == made.id) {
            made.text = original;
            made.isOriginal = true;
            changed(made, differences(event, original));
        } else {
            makeEvent(event, made);
        }
        std::string record;
        writer::writeRecord(record, event);
        withRecord(made, "event", record);
    }

    /// What has been edited since the object was read, where STIX can say it.
    std::map<std::string, std::string> differences(const Event &event, const std::string &original) const
    {
        const Parsed parsed(original);
        const json::Node object = parsed.root();
        const std::string type = object["type"].text();
        std::map<std::string, std::string> members;
        const bool hasName =
            type == "campaign" || type == "incident" || type == "report" || type == "event" || type == "attack-action";
        if (hasName && object["name"].text() != event.title && object["name"])
            members["name"] = jsonText(event.title);
        if (object["description"].text() != event.description)
            members["description"] = jsonText(event.description);
        addTimes(event, object, members);
        return members;
    }

    /// What the times of an object of STIX are called. `isRequired`: it must have them.
    struct TimeNames
    {
        const char *type;
        const char *first;
        const char *last;
        bool isRequired = false;
    };

    /// As the reader understands them.
    static std::string whenIn(json::Node object, const TimeNames &names)
    {
        const auto timeOf = [&object](const std::string &name) {
            const std::string text = object[name].text();
            return text.empty() || isFiller(text) ? std::optional(std::string())
                                                  : edtfOf(text, object[name + "_fidelity"].text());
        };
        const auto first = timeOf(names.first);
        const auto last = *names.last == 0 ? std::optional(std::string()) : timeOf(names.last);
        if (!first || !last || (first->empty() && last->empty()))
            return {};
        return *names.last == 0 ? *first : datetext::interval(*first, *last).value_or(std::string());
    }

    /// The times of what is dated otherwise now than the object says. STIX has moments alone: of a date the first one,
    /// of an end the first of its last day, month or year; none where it is not known or open.
    void addTimes(const Event &event, json::Node object, std::map<std::string, std::string> &members) const
    {
        constexpr std::array<TimeNames, 8> kNames{{{"campaign", "first_seen", "last_seen"},
                                                   {"incident", "first_seen", "last_seen"},
                                                   {"sighting", "first_seen", "last_seen"},
                                                   {"event", "start_time", "end_time"},
                                                   {"relationship", "start_time", "stop_time"},
                                                   {"attack-action", "execution_start", "execution_end"},
                                                   {"observed-data", "first_observed", "last_observed", true},
                                                   {"report", "published", "", true}}};
        const auto *names = std::find_if(kNames.begin(), kNames.end(),
                                         [type = object["type"].text()](const TimeNames &n) { return type == n.type; });
        if (names == kNames.end())
            return;
        const std::string was = whenIn(object, *names);
        const Times before = timesOf(was, m_snapshot.zone());
        const Times now = timesOf(event.when, m_snapshot.zone());
        // The same moments in another spelling are no difference.
        if (event.when == was || now == before)
            return;
        const auto put = [&](const std::string &name, const std::string &value, const std::string &old) {
            if (value != old && (!value.empty() || !names->isRequired))
                members[name] = value.empty() ? std::string() : jsonText(value);
        };
        put(names->first, now.start, before.start);
        if (*names->last != 0)
            put(names->last, now.end.empty() && names->isRequired ? now.start : now.end, before.end);
        if (std::string_view(names->type) == "event") {
            put("start_time_fidelity", now.startFidelity, before.startFidelity);
            put("end_time_fidelity", now.endFidelity, before.endFidelity);
        }
    }

    void makeEvent(const Event &event, Made &made)
    {
        const Times times = timesOf(event.when, m_snapshot.zone());
        ObjectText object = started("event", made.id);
        object.text("created_by_ref", kOurIdentity).text("name", event.title).text("description", event.description);
        object.text("status", "occurred");
        object.text("start_time", times.start).text("start_time_fidelity", times.startFidelity);
        object.text("end_time", times.end).text("end_time_fidelity", times.endFidelity);
        object.texts("labels", event.tags);
        if (event.confidence)
            object.add("confidence", std::to_string(*event.confidence));
        const std::string &marking = event.marking.empty() ? m_snapshot.info().marking : event.marking;
        if (const std::string_view definition = definitionOf(marking); !definition.empty())
            object.texts("object_marking_refs", {std::string(definition)});
        const std::vector<std::string> references = referencesOf(event);
        if (!references.empty())
            object.add("external_references", jsonArray(references));
        object.add("extensions", ObjectText().add(kEventExtension, R"({"extension_type": "new-sdo"})").take());
        made.text = object.take();
        relate(event, made.id);
    }

    std::vector<std::string> referencesOf(const Event &event) const
    {
        std::vector<std::string> references;
        std::set<std::string> met;
        for (const Claim &claim : event.claims) {
            const auto at = m_snapshot.sourceById(claim.source);
            if (!at || !met.insert(claim.source).second)
                continue;
            const Source &source = m_snapshot.sources()[raw(*at)];
            ObjectText reference;
            const std::string &name = source.title.empty() ? source.id : source.title;
            reference.text("source_name", name);
            // STIX wants more than a name.
            reference.text("description", source.url.empty() && source.publisher.empty() ? name : source.publisher);
            reference.text("url", source.url);
            references.push_back(reference.take());
        }
        return references;
    }

    void relate(const Event &event, const std::string &id)
    {
        const auto add = [&](const std::string &kind, const std::string &target) {
            // STIX relates no relationships: such links stand in our extension alone.
            if (typeOf(target) == "relationship" || typeOf(target) == "sighting")
                return;
            const std::string relationship = madeId("relationship", id + " " + kind + " " + target);
            if (m_keptIds.contains(relationship) || !m_used.insert(relationship).second)
                return;
            ObjectText object = started("relationship", relationship);
            object.text("created_by_ref", kOurIdentity).text("relationship_type", kind);
            object.text("source_ref", id).text("target_ref", target);
            m_generated.push_back(relationship);
            m_ids.push_back(relationship);
            m_relationships.push_back(object.take());
        };
        for (const ActorReference &reference : event.actors) {
            const auto actor = m_actorIds.find(reference.id);
            const std::string kind = reference.role.empty() || reference.role == "actor" ? "attributed-to"
                                     : reference.role == "target"                        ? "targets"
                                                                                         : "related-to";
            if (actor != m_actorIds.end())
                add(kind, actor->second);
        }
        for (const Link &link : event.links) {
            if (const auto target = m_eventIds.find(link.to); target != m_eventIds.end())
                add(relationshipType(link.kind), target->second);
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

    void writeChronology()
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
        const bool hasBundle = !stix["bundle"]["id"].text().empty();
        const bool isPlain = stix.is(json::Kind::Object) && (stix["objects"] || hasBundle);
        const std::string rest =
            isPlain ? withStix(info.unknown, hasBundle ? kSame : kSameObjects) : "{" + info.unknown + "}";
        if (!info.unknown.empty()) {
            const Parsed members(rest);
            for (const json::Node member : members.root())
                header.add(member.name(), member.canonical());
        }
        const std::string id = freeId("report", "chronology " + info.title);
        ObjectText extension;
        extension.text("extension_type", "property-extension").add("chronology", header.take());
        extension.add("generated", jsonTexts(m_generated));
        ObjectText upgraded;
        for (const auto &[name, versions] : m_upgraded)
            upgraded.add(name, jsonTexts(versions));
        if (!m_upgraded.empty())
            extension.add(std::string(kUpgraded), upgraded.take());
        if (!m_repaired.isEmpty())
            extension.add(kRepaired, m_repaired.take());
        if (const std::string version = stix["bundle"][kSpecVersion].text(); !version.empty())
            extension.text(std::string(kBundleVersion), version);
        ObjectText report = started("report", id);
        report.text("created_by_ref", kOurIdentity).text("name", info.title.empty() ? "Chronology" : info.title);
        report.text("description", info.description).text("published", m_moment).texts("object_refs", m_ids);
        report.add("extensions", ObjectText().add(kOurExtension, extension.take()).take());
        object_(report.take());
    }

    void give()
    {
        if (!m_failure && !m_write(m_out))
            m_failure = Error{IoMessage::tr("the bytes could not be written"), {}, {}};
        if (!m_failure && m_progress && !m_progress(m_done, m_snapshot.eventCount()))
            m_failure = Error{QStringLiteral("cancelled"), {}, {}};
        m_out.clear();
    }

    const Snapshot &m_snapshot;
    const Write &m_write;
    const Progress &m_progress;
    std::string m_moment;
    Parsed m_kept;
    std::string m_out;
    bool m_isFirst = true;
    std::size_t m_done = 0;
    std::optional<Error> m_failure;
    std::set<std::string> m_used;
    /// Of objects that are written back word for word; may be older versions of others.
    std::set<std::string> m_keptIds;
    std::vector<std::string> m_generated;
    /// By the member that 2.1 wanted: the objects that were given it.
    std::map<std::string, std::vector<std::string>> m_upgraded;
    ObjectText m_repaired;
    std::vector<std::string> m_ids;
    std::map<std::string, std::string> m_actorIds;
    std::map<std::string, std::string> m_eventIds;
    std::vector<std::string> m_relationships;
};

Status writeStix(const Snapshot &snapshot, const ExportOptions &, const Write &write, const Progress &progress)
{
    return StixWriter(snapshot, write, progress).run();
}

constexpr Contents kInExtension{Content::Zone,
                                Content::Uncertainty,
                                Content::OpenEnds,
                                Content::Within,
                                Content::TitlesInOtherLanguages,
                                Content::Roles,
                                Content::Categories,
                                Content::Claims,
                                Content::ClaimDetails,
                                Content::SourceDetails,
                                Content::SourceNotes,
                                Content::SourceMarkings,
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
    .moreLosses = stix::repairsOf,
    .explanation =
        "Written is STIX 2.1. An event that came from STIX is its own object again; any other is an event "
        "of the OASIS incident\n"
        "extension, with start_time, end_time and their fidelity; a date without a time is midnight of that date in "
        "UTC, whatever the\n"
        "time zone of the chronology. EDTF dates, claims and all that STIX cannot say stand in a\n"
        "property extension of Kronika's own, so that reading the file again gives the same chronology; "
        "where another program\n"
        "has changed an object since, its name, description and dates count. Objects of STIX 2.0 are given "
        "what 2.1 wants\n"
        "(spec_version, of indicators pattern_type, of malware is_family, false where nothing says it); it is "
        "taken away again\n"
        "when the file is read. So is what is mended of times and confidences that STIX forbids: offsets become UTC, "
        "dates their\n"
        "midnights, a confidence of 150 100, and what cannot be read is left out. What is made here is dated by "
        "SOURCE_DATE_EPOCH,\n"
        "else 1970-01-01, so that the same chronology gives the same bytes.\n",
};

} // namespace kronika
