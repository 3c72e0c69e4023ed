// SPDX-License-Identifier: GPL-3.0-or-later
// Reads STIX 2.0 and 2.1 and Attack Flow: bundles, TAXII envelopes, arrays of objects, single objects.
#include "models/document/marking.h"
#include "models/io/formats/stix/stixevents.h"
#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixobjects.h"
#include "models/io/formats/stix/stixreturn.h"
#include "models/io/iomessage.h"
#include "models/io/json/glimpse.h"
#include "models/io/jsonimport.h"

namespace kronika {

namespace {

using namespace stix;

QString keptAs(json::Node object)
{
    const std::string type = object["type"].text();
    if (isRevoked(object) && (type == "relationship" || type == "note" || type == "opinion"))
        return QStringLiteral(
            QT_TRANSLATE_NOOP("kronika::File", "revoked relationships, notes and opinions, word for word"));
    if (type == "language-content")
        return QStringLiteral(QT_TRANSLATE_NOOP("kronika::File", "names in other languages, and word for word"));
    if (type == "relationship")
        return QStringLiteral(QT_TRANSLATE_NOOP("kronika::File", "relationships: links, parts of actors, parents"));
    if (type == "note" || type == "opinion")
        return QStringLiteral(QT_TRANSLATE_NOOP("kronika::File", "notes and opinions: claims on what they refer to"));
    if (type == "attack-flow")
        return QStringLiteral(QT_TRANSLATE_NOOP("kronika::File", "attack flows: sources of their actions"));
    if (type == "marking-definition")
        return QStringLiteral(QT_TRANSLATE_NOOP("kronika::File", "markings of what refers to them"));
    return IoMessage::tr("%1, word for word").arg(QString::fromStdString(type.substr(0, 60)));
}

bool isAboutWhole(const std::string &type)
{
    return type == "report" || type == "grouping" || type == "attack-flow" || type == "x-mitre-collection";
}

class StixReader
{
public:
    StixReader(const JsonText &text, const ImportOptions &options)
        : m_objects(text.root())
        , m_builder(text.text(), PlaceStyle::Json, kMapping)
        , m_flows(m_objects)
        , m_return(m_objects, m_builder)
        , m_events(m_objects, m_flows, m_return, m_builder)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
    }

    ImportOutcome run()
    {
        m_return.readChronology();
        for (const Objects::Element &element : m_objects.elements())
            readActor(element);
        nestActors();
        m_events.readAnnotations();
        for (const Objects::Element &element : m_objects.elements())
            readRest(element);
        keepBundle();
        titleFromReports();
        if (m_flows.hasUnfollowedEffects())
            m_builder.warn(IoMessage::tr("the operators of its attack flow refer to each other in more ways than are "
                                         "followed; some links between actions are left out"));
        return m_builder.finish();
    }

private:
    /// Its name in the table.
    std::string actorKind(const Objects::Element &element) const
    {
        const bool isKnown = element.node["extensions"][kOurExtension]["actor"].isGiven();
        if (element.type == "location" && (isKnown || m_objects.isPlaceOfSighting(element.id)))
            return "location of a sighting";
        if (!isKnown && m_objects.isAuthorOfFlow(element.id))
            return "author in a flow";
        return element.type;
    }
    bool isActor(const Objects::Element &element) const
    {
        const RecordRule *rule = kMapping.ruleFor(actorKind(element));
        return rule != nullptr && rule->becomes == Becomes::Actor;
    }
    bool isOurs(const Objects::Element &element) const { return m_return.isMadeByUs(element.node); }

    void readActor(const Objects::Element &element)
    {
        if (element.standing != Standing::Current || !isActor(element) || isOurs(element))
            return;
        m_builder.read();
        if (m_return.addActor(element.node))
            return;
        JsonRecord record(element.node, m_builder, actorKind(element));
        Actor actor;
        actor.id = record.takeText("id");
        actor.name = record.takeText("name");
        if (const std::string_view member = placeMember(element.node); element.type == "location" && !member.empty()) {
            if (actor.name.empty())
                actor.name = record.takeText(member);
        }
        if (actor.name.empty())
            actor.name = actor.id;
        actor.aliases = record.takeTexts("aliases");
        std::erase(actor.aliases, actor.name);
        actor.description = record.takeText("description");
        actor.kind = kindOf(record, element.type);
        static_cast<void>(record.restAsObject());
        appendMember(actor.unknown, "stix", element.node.raw());
        // Actors have no field for it; a ceiling looks for it there.
        if (const std::string marking = m_objects.markingOf(element.node); !marking.empty())
            appendTextMember(actor.unknown, tlpNamed(marking) ? "marking" : "unreadable marking", marking);
        m_builder.add(std::move(actor));
    }

    static std::string kindOf(JsonRecord &record, const std::string &type)
    {
        if (type == "location")
            return "other";
        if (type != "identity")
            return type == "intrusion-set" ? type : "group";
        const std::string identityClass = record.takeText("identity_class");
        if (identityClass == "individual")
            return "person";
        if (identityClass == "organization")
            return "organisation";
        return identityClass == "group" || identityClass == "system" ? identityClass : "other";
    }

    /// What an actor is attributed to, or part of, stands above it.
    void nestActors()
    {
        for (const Objects::Element &element : m_objects.elements()) {
            const std::string kind = element.node["relationship_type"].text();
            if (element.type != "relationship" || element.standing != Standing::Current || isRevoked(element.node) ||
                (kind != "attributed-to" && kind != "part-of"))
                continue;
            Actor *below = m_builder.actor(element.node["source_ref"].text());
            const Actor *above = m_builder.actor(element.node["target_ref"].text());
            if (below != nullptr && above != nullptr && below->parent.empty() && !m_return.isOf(below->id))
                nest(*below, above->id, element.node);
        }
    }

    /// Who says so by a relationship that is marked higher marks the actor.
    void nest(Actor &below, const std::string &above, json::Node relationship)
    {
        below.parent = above;
        const std::string marking = m_objects.markingOf(relationship);
        const Tlp level = effectiveTlp(marking, {});
        if (!marking.empty() && level > effectiveTlp(markingOf(below, {}), {}))
            markAside(below.unknown, level);
    }

    void readRest(const Objects::Element &element)
    {
        if (element.standing == Standing::Current && isActor(element) && !isOurs(element))
            return;
        m_builder.read();
        if (element.standing == Standing::NoObject)
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "an element without type or id"),
                                  element.node.offset());
        if (element.standing == Standing::Copy)
            return m_builder.skip(
                QT_TRANSLATE_NOOP("kronika::File", "an object that is given twice, the same each time"),
                element.node.offset());
        if (isOurs(element))
            return m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "what Kronika added when it wrote the file"),
                                       element.node.offset());
        // One that is undated since is no event by its type any more.
        if (element.standing == Standing::Current && !stix::isEvent(element.node) && readOurEvent(element.node))
            return;
        if (element.standing == Standing::Current && stix::isEvent(element.node)) {
            // Actions stand in the order of their flow, wherever they are in the file.
            if (element.type == "attack-action")
                return readEvent(m_objects.find(m_flows.actionsInOrder().at(m_nextAction++)));
            return readEvent(element.node);
        }
        if (element.standing == Standing::Older)
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "an older version of an object, word for word"),
                                element.node.offset());
        else
            m_builder.keepAside(keptAs(element.node), element.node.offset());
        ++m_builder.field(element.type, "(whole object)").keptAside;
        m_kept += (m_kept.empty() ? "" : ", ") + m_return.asItWas(element.node);
    }

    void readEvent(json::Node node)
    {
        if (!readOurEvent(node))
            m_events.read(node);
    }

    /// False if it is not ours.
    bool readOurEvent(json::Node node)
    {
        std::optional<Event> ours = m_return.eventOf(node);
        if (!ours)
            return false;
        m_events.addNews(node, *ours);
        m_builder.add(*std::move(ours));
        return true;
    }

    void keepBundle()
    {
        UnknownMembers members;
        UnknownMembers bundle;
        for (const json::Node member : m_return.bundleAsItWas(m_objects.bundle())) {
            if (member.name() != "objects" && member.name() != "type")
                appendMember(bundle, member.name(), member.raw());
        }
        if (!bundle.empty())
            appendMember(members, "bundle", "{" + bundle + "}");
        if (const std::string list = membersOfBundles(); !list.empty())
            appendMember(members, "bundles", "[" + list + "]");
        if (!m_kept.empty())
            appendMember(members, "objects", "[" + m_kept + "]");
        const std::string all = members.empty() ? std::string() : "{" + members + "}";
        if (!m_return.restoreChronology(all) && !all.empty())
            m_builder.keepInChronology("stix", all);
    }

    /// Of a list of bundles what each says of itself.
    std::string membersOfBundles() const
    {
        std::string list;
        for (const json::Node bundle : m_objects.bundles()) {
            UnknownMembers members;
            for (const json::Node member : bundle) {
                if (member.name() != "objects")
                    appendMember(members, member.name(), member.raw());
            }
            list += (list.empty() ? "{" : ", {") + members + "}";
        }
        return list;
    }

    /// A file that is about one thing is called like it, unless that name may not go to everybody: a title has no
    /// marking of its own, and would pass every ceiling. What is no event gives its description, too.
    void titleFromReports()
    {
        if (m_return.hasChronology())
            return;
        json::Node found;
        for (const Objects::Element &element : m_objects.elements()) {
            if (element.standing != Standing::Current || !isAboutWhole(element.type))
                continue;
            if (found || effectiveTlp(m_objects.markingOf(element.node), {}) > Tlp::Clear)
                return;
            found = element.node;
        }
        if (const std::string title = found["name"].text(); !title.empty())
            m_builder.info().title = title;
        if (found && !isEvent(found))
            m_builder.info().description = found["description"].text();
    }

    Objects m_objects;
    ImportBuilder m_builder;
    Flows m_flows;
    Return m_return;
    EventReader m_events;
    std::size_t m_nextAction = 0;
    std::string m_kept;
};

/// An attack flow that is no STIX: what Attack Flow Builder saves (.afb, of its versions 2 and 3), and Attack Flow 1.
enum class OtherFlow : std::uint8_t { None, Builder, Version1 };

OtherFlow otherFlowIn(const json::Glimpse &glimpse)
{
    if (glimpse.root() != '{')
        return OtherFlow::None;
    const bool isBuilder = glimpse.text("schema").starts_with("attack_flow") ||
                           glimpse.text("schema.page_template").starts_with("attack_flow");
    if (isBuilder)
        return OtherFlow::Builder;
    const bool isVersion1 = glimpse.text("flow.type") == "attack-flow" && glimpse.bracket("actions") == '[';
    return isVersion1 ? OtherFlow::Version1 : OtherFlow::None;
}

ImportOutcome refuseOther(OtherFlow flow, const JsonText &text)
{
    ImportBuilder builder(text.text(), PlaceStyle::Json, kMapping);
    const QString what =
        flow == OtherFlow::Builder
            ? IoMessage::tr("found a drawing of Attack Flow Builder (.afb); expected the flow as STIX: open it in the "
                            "Builder, publish it as STIX (.json), and import that file")
            : IoMessage::tr("found an attack flow of version 1; expected one of version 2 or later, as Attack Flow "
                            "Builder publishes it: STIX (.json)");
    return builder.refuse(what, text.root().offset());
}

ImportOutcome readStix(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const JsonText text(bytes, progress);
    const OtherFlow other = otherFlowIn(json::Glimpse(text.text().substr(0, kSniffBytes)));
    ImportOutcome outcome = !text.isRead()             ? text.failure()
                            : other != OtherFlow::None ? refuseOther(other, text)
                                                       : StixReader(text, options).run();
    outcome.report.format = QStringLiteral("stix");
    return outcome;
}

int sniffStix(std::string_view prefix)
{
    const json::Glimpse glimpse(prefix);
    const auto isObject = [&glimpse](const std::string &path) {
        return !stix::typeOf(glimpse.text(path + "id")).empty() && glimpse.has(path + "type");
    };
    if (glimpse.root() == '{' && glimpse.text("type") == "bundle")
        return 100;
    if (otherFlowIn(glimpse) != OtherFlow::None)
        return 95;
    if (glimpse.root() == '{' && (isObject("") || isObject("objects[].")))
        return 90;
    if (json::isEmptyList(prefix, "objects"))
        return 40;
    return glimpse.root() == '[' && isObject("[].") ? 90 : 0;
}

} // namespace

extern const Importer stixImporter{
    .name = "stix",
    .description = "STIX 2.0 and 2.1, Attack Flow",
    .endings = "stix.json stix stix2 stix21.json stix20.json",
    .sniff = sniffStix,
    .read = readStix,
    .explanation = stix::kExplanation,
    .mapping = &stix::kMapping,
    .isJson = true,
};

} // namespace kronika
