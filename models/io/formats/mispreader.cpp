// SPDX-License-Identifier: GPL-3.0-or-later
// Reads MISP event JSON (misp-core-format): one event, an array, a REST response, a feed's file; and galaxy files,
// which hold actors.
#include "models/document/marking.h"
#include "models/io/formats/misp/mispgrades.h"
#include "models/io/iomessage.h"
#include "models/io/json/glimpse.h"
#include "models/io/jsonimport.h"
#include "models/io/text/datetext.h"
#include "models/io/text/html.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace kronika {

namespace {

using namespace misp;

constexpr RecordRule kMispRecords[] = {
    {"event", Becomes::Event, "the case, on its own date: when it was opened or published, not when things happened"},
    {"attribute with first_seen", Becomes::Event, "first_seen to last_seen, part of the case"},
    {"object with first_seen", Becomes::Event, "first_seen to last_seen, or its attributes of those relations"},
    {"sighting", Becomes::Event, "date_sighting, in the lane of the organisation that saw it"},
    {"link", Becomes::Source, "an attribute of type link; the case claims it"},
    {"attribute", Becomes::KeptAside, "word for word, in the case"},
    {"object", Becomes::KeptAside, "word for word, in the case"},
    {"threat-actor cluster", Becomes::Actor, "of a galaxy of threat actors or intrusion sets"},
    {"cluster", Becomes::KeptAside, "of any other galaxy, or a second time: word for word, in the case"},
    {"proposal", Becomes::KeptAside, "a ShadowAttribute: word for word, in the case"},
    {"report", Becomes::Source, "an EventReport; the case claims it"},
    {"entry of a manifest", Becomes::Event, "a case of a feed's manifest.json; its organisation is a source, too"},
    {"deleted", Becomes::Skipped, "what is deleted in MISP"},
    {"*", Becomes::Skipped, "whatever in these lists is no object"},
};

constexpr FieldRule kMispFields[] = {
    {"event", "uuid", "id; of a manifest the name of its entry"},
    {"event", "info", "title; of the first case, if it is not marked above TLP:CLEAR, title of the chronology"},
    {"event", "date", "when, a day"},
    {"event", "Orgc", "an actor (speaker)"},
    {"event", "Org", "an actor"},
    {"event", "Tag", "tags; tlp: marking, admiralty-scale: reliability and credibility, confidence"},
    {"attribute", "uuid", "id"},
    {"attribute", "value", "title, after its type"},
    {"attribute", "type", "title"},
    {"attribute", "category", "category"},
    {"attribute", "comment", "description"},
    {"attribute", "first_seen", "when; no last_seen: its end is not known; no first_seen: its start is not"},
    {"attribute", "last_seen", "when"},
    {"attribute", "Tag", "as of the event"},
    {"object", "uuid", "id"},
    {"object", "name", "title, before the values of its attributes"},
    {"object", "meta-category", "category"},
    {"object", "comment", "description"},
    {"object", "first_seen", "when; no last_seen: its end is not known"},
    {"object", "last_seen", "when"},
    {"object", "ObjectReference", "links"},
    {"sighting", "date_sighting", "when, a second"},
    {"sighting", "Organisation", "an actor"},
    {"sighting", "source", "description"},
    {"sighting", "type", "tags: seen, false-positive, expiration"},
    {"cluster", "value", "name"},
    {"cluster", "description", "description"},
    {"cluster", "meta", "aliases (synonyms); a source for each address in refs"},
    {"report", "name", "title of the source"},
    {"report", "content", "note of the source"},
};

constexpr MappingTable kMispMapping{kMispRecords, kMispFields};

std::optional<std::string> momentOf(const std::string &text)
{
    if (const auto count = datetext::wholeNumber(text); count && text.size() > 8)
        return datetext::fromEpoch(*count, datetext::unitOf(*count));
    return datetext::fromIso(text);
}

/// 8-4-4-4-12 hexadecimal digits.
bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t n = 0; n < text.size(); ++n) {
        const bool isDash = n == 8 || n == 13 || n == 18 || n == 23;
        if (isDash ? text[n] != '-' : std::isxdigit(static_cast<unsigned char>(text[n])) == 0)
            return false;
    }
    return true;
}

std::vector<std::string> tagsOf(json::Node node)
{
    std::vector<std::string> tags;
    for (const json::Node tag : node["Tag"]) {
        if (std::string name = tag["name"].text(); !name.empty())
            tags.push_back(std::move(name));
    }
    return tags;
}

class MispReader
{
public:
    MispReader(const JsonText &text, const ImportOptions &options)
        : m_root(text.root())
        , m_builder(text.text(), PlaceStyle::Json, kMispMapping)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
    }

    ImportOutcome run()
    {
        if (m_root["values"].is(json::Kind::Array)) {
            readGalaxyFile();
            return m_builder.finish();
        }
        if (isManifest(m_root)) {
            for (const json::Node entry : m_root)
                readEntry(entry);
            return m_builder.finish();
        }
        const json::Node list = m_root["response"] ? m_root["response"] : m_root;
        if (list.is(json::Kind::Array)) {
            for (const json::Node element : list)
                readWrapped(element);
        } else {
            readWrapped(list);
        }
        return m_builder.finish();
    }

private:
    /// What all parts of one case share.
    struct Case
    {
        std::string id;
        Grades grades;
        std::vector<std::string> actors;
        std::string creator;
        std::vector<std::string> sources;
    };

    void readWrapped(json::Node node)
    {
        const json::Node inner = node["Event"] ? node["Event"] : node;
        m_builder.read();
        if (!inner.is(json::Kind::Object))
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
        readCase(inner);
    }

    /// Of a feed's manifest.json: cases by their uuids, without what they hold.
    static bool isManifest(json::Node root)
    {
        const auto begin = root.begin();
        return root.is(json::Kind::Object) && begin != root.end() && isUuid((*begin).name()) && (*begin)["info"];
    }

    void readEntry(json::Node node)
    {
        m_builder.read();
        if (!node.is(json::Kind::Object))
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
        readCase(node, node.name());
    }

    void readGalaxyFile()
    {
        if (const std::string name = m_root["name"].text(); !name.empty())
            m_builder.info().title = name;
        m_builder.info().description = m_root["description"].text();
        for (const json::Node cluster : m_root["values"])
            readCluster(cluster, true);
        UnknownMembers rest;
        for (const json::Node member : m_root) {
            if (member.name() != "values" && member.name() != "description")
                appendMember(rest, member.name(), member.raw());
        }
        m_builder.keepInChronology("misp", "{" + rest + "}");
    }

    /// An actor if it is one and is new. Its id either way; empty if it is none.
    std::string readCluster(json::Node node, bool isActor)
    {
        m_builder.read();
        const std::string name = node["value"].text();
        if (!isActor || name.empty()) {
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "clusters of galaxies, word for word"),
                                node.offset());
            return {};
        }
        if (const auto known = m_clusters.find(name); known != m_clusters.end()) {
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "clusters that are there already"), node.offset());
            return known->second;
        }
        JsonRecord record(node, m_builder, "cluster");
        Actor actor;
        actor.name = record.takeText("value");
        actor.id = node["uuid"].text().empty() ? actor.name : record.takeText("uuid");
        actor.kind = "intrusion-set";
        actor.description = record.takeText("description");
        for (const json::Node synonym : record.peek("meta")["synonyms"]) {
            if (synonym.text() != actor.name)
                actor.aliases.push_back(synonym.text());
        }
        readReferences(record.peek("meta")["refs"]);
        record.keepRest(actor.unknown, "misp");
        return m_clusters[name] = m_builder.add(std::move(actor));
    }

    /// What is known of an actor from elsewhere: a source of the chronology each; the file says of no event that it is.
    void readReferences(json::Node refs)
    {
        for (const json::Node ref : refs) {
            Source source;
            source.url = ref.text();
            source.title = source.url;
            if (isWebAddress(source.url))
                static_cast<void>(m_builder.sourceLike(source));
        }
    }

    std::vector<std::string> readGalaxies(json::Node node)
    {
        std::vector<std::string> actors;
        for (const json::Node galaxy : node["Galaxy"]) {
            for (const json::Node cluster : galaxy["GalaxyCluster"]) {
                const std::string type =
                    cluster["type"].text().empty() ? galaxy["type"].text() : cluster["type"].text();
                std::string id = readCluster(cluster, isActorGalaxy(type));
                if (!id.empty() && std::find(actors.begin(), actors.end(), id) == actors.end())
                    actors.push_back(std::move(id));
            }
        }
        return actors;
    }

    void addTagActors(const Grades &grades, std::vector<std::string> &actors)
    {
        for (const std::string &name : grades.actors) {
            const auto known = m_clusters.find(name);
            std::string id = known != m_clusters.end() ? known->second : m_builder.actorNamed(name, "intrusion-set");
            if (std::find(actors.begin(), actors.end(), id) == actors.end())
                actors.push_back(std::move(id));
        }
    }

    /// `uuid`: of an entry of a manifest.
    void readCase(json::Node node, const std::string &uuid = {})
    {
        JsonRecord record(node, m_builder, "event");
        Event event;
        Case about;
        event.id = uuid.empty() ? record.takeText("uuid") : uuid;
        event.title = record.takeText("info");
        if (event.title.empty())
            event.title = "MISP event";
        event.category = m_builder.categoryNamed("case");
        if (const auto day = datetext::fromIso(record.takeText("date")))
            event.when = *day;
        else
            record.giveBack("date");
        event.tags = tagsOf(node);
        static_cast<void>(record.take("Tag"));
        about.grades = gradesOf(event.tags);
        event.marking = about.grades.marking;
        event.confidence = about.grades.confidence;
        about.actors = readGalaxies(node);
        addTagActors(about.grades, about.actors);
        readOrganisations(record, about, event);
        about.id = event.id;
        readLinksAndReports(node, about);
        if (!uuid.empty() && !about.creator.empty())
            about.sources.push_back(organisationAsSource(about));
        for (const std::string &source : about.sources) {
            Claim claim;
            claim.source = source;
            claim.credibility = about.grades.credibility;
            event.claims.push_back(std::move(claim));
        }
        // A title has no marking of its own, and would pass every ceiling.
        if (m_cases++ == 0 && effectiveTlp(event.marking, {}) == Tlp::Clear)
            m_builder.info().title = event.title;
        record.keepRest(event.unknown, "misp");
        about.id = m_builder.add(std::move(event));
        readAttributes(node["Attribute"], about);
        readObjects(node["Object"], about);
        countProposals(node);
    }

    void readOrganisations(JsonRecord &record, Case &about, Event &event)
    {
        for (const std::string &id : about.actors)
            event.actors.push_back({.id = id, .role = {}, .unknown = {}});
        const auto organisation = [&](const char *member) {
            const std::string name = record.peek(member)["name"].text();
            return name.empty() ? std::string() : m_builder.actorNamed(name, "organisation");
        };
        about.creator = organisation("Orgc");
        static_cast<void>(organisation("Org"));
        if (!about.creator.empty())
            event.actors.push_back({.id = about.creator, .role = "speaker", .unknown = {}});
    }

    /// A manifest says of nothing else who says so.
    std::string organisationAsSource(const Case &about)
    {
        Source source;
        source.title = m_builder.actor(about.creator)->name;
        source.publisher = source.title;
        source.reliability = about.grades.reliability;
        return m_builder.sourceLike(source);
    }

    void readLinksAndReports(json::Node node, Case &about)
    {
        for (const json::Node attribute : node["Attribute"]) {
            if (!isLink(attribute))
                continue;
            Source source;
            source.url = attribute["value"].text();
            source.title = attribute["comment"].text().empty() ? source.url : attribute["comment"].text();
            addSource(std::move(source), attribute, about);
        }
        for (const json::Node report : node["EventReport"]) {
            if (isDeleted(report)) {
                m_builder.read();
                m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is deleted in MISP"), report.offset());
                continue;
            }
            JsonRecord record(report, m_builder, "report");
            Source source;
            source.title = record.takeText("name");
            source.note = record.takeText("content");
            addSource(std::move(source), report, about);
        }
    }

    void addSource(Source source, json::Node node, Case &about)
    {
        m_builder.read();
        source.id = node["uuid"].text();
        source.reliability = about.grades.reliability;
        source.marking = gradesOf(tagsOf(node)).marking;
        if (source.title.empty())
            source.title = "MISP";
        const Actor *publisher = about.creator.empty() ? nullptr : m_builder.actor(about.creator);
        if (publisher != nullptr && source.url.empty())
            source.publisher = publisher->name;
        about.sources.push_back(m_builder.add(std::move(source)));
    }

    static bool isDeleted(json::Node node)
    {
        const std::string text = node["deleted"].text();
        return text == "true" || text == "1";
    }
    static bool isLink(json::Node attribute)
    {
        return attribute["type"].text() == "link" && isWebAddress(attribute["value"].text()) &&
               attribute["first_seen"].text().empty() && !isDeleted(attribute);
    }

    void countProposals(json::Node node)
    {
        const auto count = [this](json::Node list) {
            for (const json::Node proposal : list["ShadowAttribute"]) {
                m_builder.read();
                m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "proposals, word for word"), proposal.offset());
            }
        };
        count(node);
        for (const json::Node attribute : node["Attribute"])
            count(attribute);
    }

    /// first_seen and last_seen, or nothing.
    std::optional<std::string> seenOf(const std::string &first, const std::string &last, std::size_t offset)
    {
        const auto start = first.empty() ? std::optional(std::string()) : momentOf(first);
        const auto end = last.empty() ? std::optional(std::string()) : momentOf(last);
        const auto span = start && end ? datetext::interval(*start, *end) : std::nullopt;
        if (!span)
            m_builder.warn(
                IoMessage::tr("found times that cannot be read, or an end before its start; the event is undated"),
                offset);
        return span;
    }

    /// What an attribute or object has of its own, else of its case.
    void grade(json::Node node, const Case &about, Event &event)
    {
        event.tags = tagsOf(node);
        const Grades own = gradesOf(event.tags);
        event.marking = own.marking.empty() ? about.grades.marking : own.marking;
        event.confidence = own.confidence ? own.confidence : about.grades.confidence;
        std::vector<std::string> actors = readGalaxies(node);
        addTagActors(own, actors);
        // Whom a case names goes no farther than the case itself.
        const bool mayInherit = effectiveTlp(event.marking, {}) >= effectiveTlp(about.grades.marking, {});
        if (actors.empty() && mayInherit)
            actors = about.actors;
        if (actors.empty() && mayInherit && !about.creator.empty())
            actors.push_back(about.creator);
        for (std::string &id : actors)
            event.actors.push_back({.id = std::move(id), .role = {}, .unknown = {}});
        event.links.push_back({.to = about.id, .kind = "part-of", .unknown = {}});
    }

    void readAttributes(json::Node list, const Case &about)
    {
        for (const json::Node node : list) {
            if (!isLink(node))
                readAttribute(node, about, {});
            readSightings(node, about);
        }
    }

    void readAttribute(json::Node node, const Case &about, const std::string &object)
    {
        m_builder.read();
        if (!node.is(json::Kind::Object))
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
        if (isDeleted(node))
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is deleted in MISP"), node.offset());
        if (node["first_seen"].text().empty() && node["last_seen"].text().empty()) {
            readGalaxies(node);
            return m_builder.keepAside(
                QT_TRANSLATE_NOOP("kronika::File", "attributes without first_seen, word for word"), node.offset());
        }
        JsonRecord record(node, m_builder, "attribute");
        Event event;
        event.id = record.takeText("uuid");
        event.title = record.takeText("type") + ": " + record.takeText("value");
        event.description = record.takeText("comment");
        if (const std::string category = record.takeText("category"); !category.empty())
            event.category = m_builder.categoryNamed(category);
        event.when = seenOf(record.takeText("first_seen"), record.takeText("last_seen"), record.offset()).value_or("");
        grade(node, about, event);
        if (!object.empty())
            event.links.push_back({.to = object, .kind = "part-of", .unknown = {}});
        static_cast<void>(record.take("Tag"));
        record.keepRest(event.unknown, "misp");
        m_builder.add(std::move(event));
    }

    void readSightings(json::Node attribute, const Case &about)
    {
        constexpr std::array<const char *, 4> kTypes{"seen", "false-positive", "expiration", "true-positive"};
        for (const json::Node node : attribute["Sighting"]) {
            m_builder.read();
            if (!node.is(json::Kind::Object)) {
                m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
                continue;
            }
            JsonRecord record(node, m_builder, "sighting");
            Event event;
            event.id = record.takeText("uuid");
            event.title = "Sighting of " + attribute["value"].text();
            event.category = m_builder.categoryNamed("sighting");
            event.description = record.takeText("source");
            const auto type = datetext::wholeNumber(record.takeText("type"));
            if (type && *type >= 0 && *type < std::int64_t(kTypes.size()))
                event.tags.emplace_back(kTypes[static_cast<std::size_t>(*type)]);
            if (const auto seen = momentOf(record.takeText("date_sighting")))
                event.when = *seen;
            if (const std::string name = record.peek("Organisation")["name"].text(); !name.empty())
                event.actors.push_back({.id = m_builder.actorNamed(name, "organisation"), .role = {}, .unknown = {}});
            event.links.push_back({.to = about.id, .kind = "part-of", .unknown = {}});
            const std::string own = gradesOf(tagsOf(attribute)).marking;
            event.marking = own.empty() ? about.grades.marking : own;
            record.keepRest(event.unknown, "misp");
            m_builder.add(std::move(event));
        }
    }

    /// Of an object: its own, or those of its attributes of the relations first-seen and last-seen.
    static std::pair<std::string, std::string> timesOf(json::Node object)
    {
        std::pair<std::string, std::string> times{object["first_seen"].text(), object["last_seen"].text()};
        for (const json::Node attribute : object["Attribute"]) {
            const std::string relation = attribute["object_relation"].text();
            if (times.first.empty() && relation == "first-seen")
                times.first = attribute["value"].text();
            if (times.second.empty() && relation == "last-seen")
                times.second = attribute["value"].text();
        }
        return times;
    }

    void readObjects(json::Node list, const Case &about)
    {
        for (const json::Node node : list) {
            m_builder.read();
            std::string id;
            if (!node.is(json::Kind::Object)) {
                m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
                continue;
            }
            if (isDeleted(node)) {
                m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is deleted in MISP"), node.offset());
                continue;
            }
            if (const auto times = timesOf(node); !times.first.empty() || !times.second.empty())
                id = readObject(node, times, about);
            else
                m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "objects without first_seen, word for word"),
                                    node.offset());
            for (const json::Node attribute : node["Attribute"]) {
                readAttribute(attribute, about, id);
                readSightings(attribute, about);
            }
        }
    }

    std::string readObject(json::Node node, const std::pair<std::string, std::string> &times, const Case &about)
    {
        JsonRecord record(node, m_builder, "object");
        Event event;
        event.id = record.takeText("uuid");
        event.title = record.takeText("name");
        std::size_t shown = 0;
        for (const json::Node attribute : node["Attribute"]) {
            const std::string relation = attribute["object_relation"].text();
            if (shown < 2 && relation != "first-seen" && relation != "last-seen")
                event.title += (shown++ == 0 ? ": " : ", ") + attribute["value"].text().substr(0, 200);
        }
        event.description = record.takeText("comment");
        if (const std::string category = record.takeText("meta-category"); !category.empty())
            event.category = m_builder.categoryNamed(category);
        static_cast<void>(record.take("first_seen"));
        static_cast<void>(record.take("last_seen"));
        event.when = seenOf(times.first, times.second, record.offset()).value_or("");
        grade(node, about, event);
        // Their values are its title, and its attributes are kept with it.
        for (const json::Node attribute : node["Attribute"])
            event.marking = strictest(event.marking, gradesOf(tagsOf(attribute)).marking);
        for (const json::Node reference : record.take("ObjectReference")) {
            const std::string kind = reference["relationship_type"].text();
            event.links.push_back(
                {.to = reference["referenced_uuid"].text(), .kind = kind.empty() ? "related-to" : kind, .unknown = {}});
        }
        // A title is cut at a byte; what is left of a character goes.
        event.title = QString::fromStdString(event.title).remove(QChar::ReplacementCharacter).toStdString();
        record.keepRest(event.unknown, "misp");
        return m_builder.add(std::move(event));
    }

    json::Node m_root;
    ImportBuilder m_builder;
    /// By their value, to the actors that they became.
    std::map<std::string, std::string> m_clusters;
    std::size_t m_cases = 0;
};

ImportOutcome readMisp(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const JsonText text(bytes, progress);
    ImportOutcome outcome = text.isRead() ? MispReader(text, options).run() : text.failure();
    outcome.report.format = QStringLiteral("misp");
    return outcome;
}

int sniffMisp(std::string_view prefix)
{
    const json::Glimpse glimpse(prefix);
    for (const char *path : {"Event", "response[].Event", "[].Event", "response.Event"}) {
        if (glimpse.bracket(path) == '{')
            return 95;
    }
    const auto isCase = [&glimpse](const std::string &path) {
        int signs = 0;
        for (const char *member : {"Attribute", "Object", "Orgc", "Org", "info", "threat_level_id", "Galaxy",
                                   "RelatedEvent", "ShadowAttribute", "analysis", "attribute_count"})
            signs += glimpse.has(path + member) ? 1 : 0;
        return signs;
    };
    if (glimpse.root() == '{') {
        const std::size_t quote = prefix.find('"', glimpse.start());
        const std::string first(quote == std::string_view::npos ? std::string_view() : prefix.substr(quote + 1, 36));
        if (isUuid(first) && isCase(first + ".") >= 2)
            return 85;
    }
    if (glimpse.root() == '{' && isCase("") >= 3)
        return 85;
    if (glimpse.root() == '{' && glimpse.bracket("Object") == '[' && glimpse.has("Object[].Attribute"))
        return 80;
    if (glimpse.root() == '[' && isCase("[].") >= 3)
        return 80;
    const bool isGalaxy = glimpse.root() == '{' && glimpse.has("authors") && glimpse.has("category") &&
                          (glimpse.bracket("values") == '[' || isActorGalaxy(glimpse.text("type")));
    return isGalaxy ? 80 : 0;
}

} // namespace

extern const Importer mispImporter{
    .name = "misp",
    .description = "MISP events and threat-actor galaxies, JSON",
    .endings = "misp.json misp",
    .sniff = sniffMisp,
    .read = readMisp,
    .explanation = "A MISP event is a case: it becomes an event on its own date, which is when it was opened or "
                   "published. What has a\n"
                   "first_seen, and every sighting, becomes an event of its own, part of the case. Their actors are "
                   "the threat actors of\n"
                   "its galaxies and tags, else those of the case, else the organisation that wrote it (of neither, "
                   "where the\ncase is marked higher than what is part of it). A missing "
                   "last_seen means that\n"
                   "the end is not known. Of a galaxy file every cluster becomes an actor. Of a feed's manifest.json "
                   "every entry is a case;\n"
                   "what a case holds stands in the file of its uuid beside it, which can be "
                   "imported into the same chronology.\n",
    .mapping = &kMispMapping,
    .isJson = true,
};

} // namespace kronika
