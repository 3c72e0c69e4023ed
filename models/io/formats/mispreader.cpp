// SPDX-License-Identifier: GPL-3.0-or-later
// Reads MISP event JSON (misp-core-format): one event, an array, a REST response, a feed's file; and galaxy files,
// which hold actors.
#include "models/document/marking.h"
#include "models/io/formats/misp/mispactors.h"
#include "models/io/formats/misp/mispgrades.h"
#include "models/io/formats/misp/mispmapping.h"
#include "models/io/formats/misp/mispnodes.h"
#include "models/io/formats/misp/mispparts.h"
#include "models/io/iomessage.h"
#include "models/io/json/glimpse.h"
#include "models/io/jsonimport.h"
#include "models/io/text/datetext.h"

namespace kronika {

namespace {

using namespace misp;

class MispReader
{
public:
    MispReader(const JsonText &text, const ImportOptions &options)
        : m_root(text.root())
        , m_builder(text.text(), PlaceStyle::Json, kMispMapping)
        , m_actors(m_builder)
        , m_parts(m_builder, m_actors)
    {
        m_actors.noteMarkings(m_root);
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
            for (const json::Node element : list) {
                if (!isLoose(element))
                    readWrapped(element);
                else if (m_parts.readLoose(element))
                    m_loose += (m_loose.empty() ? "" : ", ") + element.canonical();
            }
        } else if (m_root["response"] && isLooseList(list)) {
            m_parts.read(list, {});
            m_loose = list.canonical();
        } else {
            readWrapped(list);
        }
        // What of it became no event stands nowhere else.
        if (!m_loose.empty())
            m_builder.keepInChronology("misp", "[" + m_loose + "]");
        if (const std::string beside = besideCases(m_root); beside != "{}")
            m_builder.keepInChronology("mispBeside", beside);
        return m_builder.finish();
    }

private:
    /// Found by a search of attributes, objects or sightings.
    static bool isLoose(json::Node node)
    {
        const auto isOne = [&node](const char *name) { return node[name].is(json::Kind::Object); };
        return !node["Event"] && !node["info"] && (isOne("Object") || isOne("Sighting") || isOne("Attribute"));
    }
    static bool isLooseList(json::Node node)
    {
        return !node["Event"] && !node["info"] && !node["Orgc"] &&
               (node["Attribute"].is(json::Kind::Array) || node["Object"].is(json::Kind::Array));
    }

    /// What the object around a list or a case has besides: JSON, {} if nothing.
    static std::string besideCases(json::Node root)
    {
        UnknownMembers rest;
        const char *around = root["response"] ? "response" : "Event";
        if (root.is(json::Kind::Object) && root[around]) {
            for (const json::Node member : root) {
                if (member.offset() != root[around].offset())
                    appendMember(rest, member.name(), member.raw());
            }
        }
        return "{" + rest + "}";
    }

    void readWrapped(json::Node node)
    {
        const json::Node inner = node["Event"] ? node["Event"] : node;
        m_builder.read();
        if (!inner.is(json::Kind::Object))
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
        const bool isRoot = node.offset() == m_root.offset();
        readCase(inner, {}, isRoot || !node["Event"] ? std::string("{}") : besideCases(node));
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
            m_actors.noteMarking(cluster);
        for (const json::Node cluster : m_root["values"])
            m_actors.readCluster(cluster, true);
        UnknownMembers rest;
        for (const json::Node member : m_root) {
            if (member.name() != "values" && member.name() != "description")
                appendMember(rest, member.name(), member.raw());
        }
        m_builder.keepInChronology("misp", "{" + rest + "}");
    }

    /// `uuid`: of an entry of a manifest. `beside`: what stands beside the case in an element of a list, JSON.
    void readCase(json::Node node, const std::string &uuid = {}, const std::string &beside = "{}")
    {
        JsonRecord record(node, m_builder, "event");
        Event event;
        Case about;
        event.id = uuid.empty() ? record.takeText("uuid") : uuid;
        event.title = record.takeText("info");
        if (event.title.empty())
            event.title = "MISP event";
        event.category = m_builder.categoryNamed("case");
        readDate(record, event);
        about.grades = gradesIn(node);
        event.marking = about.grades.marking;
        m_parts.sayUnreadable(about.grades, record.offset());
        m_actors.takeTags(record, event);
        event.confidence = about.grades.confidence;
        about.actors = m_actors.readGalaxies(node);
        m_actors.addTagActors(about.grades, about.actors);
        if (about.actors.size() > misp::kMostInheritedActors)
            m_builder.warn(IoMessage::tr("found a case with %L1 threat actors; what is part of it, unless it names its "
                                         "own, stands in the lane of the organisation that wrote it")
                               .arg(about.actors.size()),
                           node.offset());
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
        keepMarking(strictestBelow(node), event);
        if (beside != "{}")
            appendMember(event.unknown, "mispBeside", beside);
        about.id = m_builder.add(std::move(event));
        m_parts.read(node, about);
    }

    void readDate(JsonRecord &record, Event &event)
    {
        const std::string text = record.takeText("date");
        if (const auto day = datetext::fromIso(text)) {
            event.when = *day;
            return;
        }
        record.giveBack("date");
        if (!text.empty())
            m_builder.warnUndated(IoMessage::tr("found “%1” for %2, which cannot be read as a time; it is kept aside")
                                      .arg(QString::fromStdString(cutAtCharacter(text, 60)), QLatin1String("date")),
                                  record.peek("date").offset());
    }

    /// Of what is kept of the case word for word, if that is stricter than the case.
    static void keepMarking(const std::string &kept, Event &event)
    {
        if (effectiveTlp(kept, {}) <= effectiveTlp(event.marking, {}))
            return;
        UnknownMembers marking;
        appendTextMember(marking, "marking", kept);
        appendObjectMember(event.unknown, kKeptMarking, marking);
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
        source.marking = strictest(gradesIn(node).marking, m_actors.markingIn(node));
        if (source.title.empty())
            source.title = "MISP";
        const Actor *publisher = about.creator.empty() ? nullptr : m_builder.actor(about.creator);
        if (publisher != nullptr && source.url.empty())
            source.publisher = publisher->name;
        about.sources.push_back(m_builder.add(std::move(source)));
    }

    json::Node m_root;
    ImportBuilder m_builder;
    Actors m_actors;
    Parts m_parts;
    /// JSON of what stands in no case.
    std::string m_loose;
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
    // Other programs' events stand in an "Event", too: those of Windows.
    for (const std::string path : {"Event", "response[].Event", "[].Event", "response.Event"}) {
        const auto has = [&](const char *member) { return glimpse.has(path + member); };
        if (glimpse.bracket(path) == '{' && (has(".uuid") || has(".info") || has(".Attribute") || has(".Object")))
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
    for (const char *path : {"response[].Object", "response[].Sighting", "response[].Attribute"}) {
        if (glimpse.bracket(path) == '{')
            return 85;
    }
    for (const char *path : {"response.Attribute", "response.Object"}) {
        if (glimpse.bracket(path) == '[')
            return 85;
    }
    if (json::isEmptyList(prefix, "response") || json::isEmptyList(prefix, "Event"))
        return 40;
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
    .explanation =
        "A MISP event is a case: it becomes an event on its own date, which is when it was opened or "
        "published. What has a\n"
        "first_seen, and every sighting, becomes an event of its own, part of the case. Their actors are "
        "the threat actors of\n"
        "its galaxies and tags, else those of the case if these are at most 50, else the organisation that wrote it "
        "(of neither, where the\ncase is marked higher than what is part of it). A TLP marks what it stands at: the "
        "case and what of it has none of\nits own; an attribute or object; a cluster of a galaxy, with "
        "the actor and the sources made of it and the\nattributes that name it. A case is "
        "not marked as its clusters are, and tags that name a stricter one are kept\naside. A missing "
        "last_seen means that\n"
        "the end is not known. Of a galaxy file every cluster becomes an actor. Of a feed's manifest.json "
        "every entry is a case;\n"
        "what a case holds stands in the file of its uuid beside it, which can be "
        "imported into the same chronology.\n",
    .mapping = &kMispMapping,
    .isJson = true,
};

} // namespace kronika
