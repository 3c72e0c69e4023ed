// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixevents.h"

#include "models/document/marking.h"
#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixwhen.h"
#include "models/io/iomessage.h"
#include "models/io/text/datetext.h"

#include <algorithm>

namespace kronika::stix {

namespace {

bool hasActor(const Event &event, const std::string &id)
{
    return std::any_of(event.actors.begin(), event.actors.end(), [&id](const ActorReference &r) { return r.id == id; });
}

} // namespace

void EventReader::readConfidence(JsonRecord &record, Event &event)
{
    const std::string text = record.takeText("confidence");
    if (text.empty())
        return;
    const auto number = datetext::wholeNumber(text);
    if (number)
        event.confidence = static_cast<int>(std::clamp<std::int64_t>(*number, 0, 100));
    else
        record.giveBack("confidence");
    if (event.confidence != number)
        m_builder.warn(
            IoMessage::tr("found “%1” as a confidence; expected a whole number from 0 to 100; the nearest of "
                          "them is taken, if there is one")
                .arg(QString::fromStdString(text.substr(0, 60))),
            record.offset());
}

void EventReader::relate(Event &event, const std::string &id, const char *role, const std::string &linkKind)
{
    if (m_builder.actor(id) != nullptr) {
        if (!hasActor(event, id))
            event.actors.push_back({.id = id, .role = role, .unknown = {}});
    } else if (m_objects.isEvent(id)) {
        event.links.push_back({.to = id, .kind = linkKind, .unknown = {}});
    }
}

void EventReader::readRelationships(const std::string &id, Event &event)
{
    for (const json::Node relationship : m_objects.relationshipsFrom(id)) {
        const std::string kind = relationship["relationship_type"].text();
        const std::string target = relationship["target_ref"].text();
        const char *role = kind == "attributed-to" ? "" : kind == "targets" ? "target" : "mentioned";
        relate(event, target, role, kind.empty() ? "related-to" : kind);
        // One with times is an event of its own, which has its claims.
        if (m_builder.actor(target) != nullptr && !isEvent(relationship))
            m_claims.addReferencesOf(relationship, kind == "attributed-to" ? target : std::string(), event);
    }
}

void EventReader::readSighting(JsonRecord &record, Event &event)
{
    const std::string of = record.takeText("sighting_of_ref");
    if (event.title.empty()) {
        event.title = "Sighting of " + m_objects.nameOf(of);
        event.marking = m_objects.markingWith(event.marking, of);
    }
    if (const std::string count = record.takeText("count"); !count.empty() && count != "1")
        event.title += " (" + count + " times)";
    for (const std::string &id : record.takeTexts("where_sighted_refs"))
        relate(event, id, "", "sighted-by");
    relate(event, of, "mentioned", "sighting-of");
    for (const std::string &id : record.takeTexts("observed_data_refs"))
        relate(event, id, "mentioned", "refers-to");
}

void EventReader::readObservation(JsonRecord &record, Event &event)
{
    std::string what;
    for (const json::Node ref : record.peek("object_refs")) {
        if (!what.empty())
            break;
        what = m_objects.nameOf(ref.text());
        event.marking = m_objects.markingWith(event.marking, ref.text());
    }
    if (what.empty()) {
        for (const json::Node object : record.peek("objects")) {
            if (what.empty())
                what = object["name"].text().empty() ? object["type"].text() : object["name"].text();
        }
    }
    event.title = "Observed" + (what.empty() ? std::string(" data") : ": " + what);
    if (const std::string count = record.takeText("number_observed"); !count.empty() && count != "1")
        event.title += " (" + count + " times)";
    relate(event, record.takeText("created_by_ref"), "", "created-by");
}

void EventReader::readReport(JsonRecord &record, Event &event)
{
    for (std::string &type : record.takeTexts("report_types"))
        event.tags.push_back(std::move(type));
    const std::string id = record.peekText("id");
    if (const std::string &known = m_claims.sourceOfReport(id); !known.empty()) {
        Claim claim;
        claim.source = known;
        event.claims.insert(event.claims.begin(), std::move(claim));
    }
    static_cast<void>(record.take("created_by_ref"));
    relate(event, record.peekText("created_by_ref"), "speaker", "created-by");
    for (const std::string &ref : record.takeTexts("object_refs"))
        relate(event, ref, "mentioned", "refers-to");
}

void EventReader::readRelationship(JsonRecord &record, Event &event)
{
    const std::string source = record.takeText("source_ref");
    const std::string target = record.takeText("target_ref");
    std::string kind = record.takeText("relationship_type");
    std::string words = kind;
    std::replace(words.begin(), words.end(), '-', ' ');
    event.title = m_objects.nameOf(source) + " " + words + " " + m_objects.nameOf(target);
    event.marking = m_objects.markingWith(event.marking, source);
    event.marking = m_objects.markingWith(event.marking, target);
    relate(event, source, "", "relationship-of");
    relate(event, target, kind == "attributed-to" ? "" : "target", kind);
}

void EventReader::readAction(JsonRecord &record, Event &event)
{
    if (std::string technique = record.takeText("technique_id"); !technique.empty())
        event.tags.push_back(std::move(technique));
    static_cast<void>(record.take("effect_refs"));
    for (std::string &next : m_flows.actionsAfter(record.node()))
        event.links.push_back({.to = std::move(next), .kind = "causes", .unknown = {}});
}

void EventReader::readIncidentEvent(JsonRecord &record, Event &event)
{
    for (std::string &type : record.takeTexts("event_types"))
        event.tags.push_back(std::move(type));
    if (event.title.empty())
        event.title = event.tags.empty() ? "Event" : event.tags.back();
    for (const std::string &id : record.takeTexts("sighting_refs"))
        relate(event, id, "mentioned", "refers-to");
    for (const std::string &id : record.takeTexts("next_event_refs"))
        relate(event, id, "mentioned", "followed-by");
}

void EventReader::readKind(JsonRecord &record, const std::string &kind, Event &event)
{
    if (kind == "sighting")
        readSighting(record, event);
    else if (kind == "observed-data")
        readObservation(record, event);
    else if (kind == "report")
        readReport(record, event);
    else if (kind == "relationship with times")
        readRelationship(record, event);
    else if (kind == "attack-action")
        readAction(record, event);
    else if (kind == "event")
        readIncidentEvent(record, event);
}

void EventReader::read(json::Node node)
{
    const std::string kind = kindOf(node);
    JsonRecord record(node, m_builder, kind);
    Event event;
    event.id = record.takeText("id");
    event.title = record.takeText("name");
    event.description = record.takeText("description");
    event.category = m_builder.categoryNamed(record.takeText("type"));
    event.tags = record.takeTexts("labels");
    if (record.takeText("revoked") == "true")
        event.tags.emplace_back("revoked");
    readConfidence(record, event);
    event.marking = m_objects.markingOf(node);
    if (tlpNamed(event.marking))
        static_cast<void>(record.take("object_marking_refs"));
    readWhen(record, kind, m_builder, event);
    m_claims.takeReferences(record, event);
    m_claims.takeCitations(record, event);
    readKind(record, kind, event);
    readRelationships(event.id, event);
    m_claims.addAnnotations(event);
    if (event.title.empty())
        event.title = node["type"].text();
    static_cast<void>(record.restAsObject());
    appendMember(event.unknown, "stix", node.raw());
    const Event copy = event;
    offerCoarser(copy, m_builder.add(std::move(event)), m_builder);
}

} // namespace kronika::stix
