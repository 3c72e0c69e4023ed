// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixevents.h"

#include "models/document/marking.h"
#include "models/io/formats/kronika/values.h"
#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixwhen.h"
#include "models/io/iomessage.h"
#include "models/io/text/datetext.h"
#include "models/io/text/firstline.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kronika::stix {

namespace {

bool hasActor(const Event &event, const std::string &id)
{
    return std::any_of(event.actors.begin(), event.actors.end(), [&id](const ActorReference &r) { return r.id == id; });
}

/// Of what has no name: how its description begins, else `otherwise`.
void nameByDescription(Event &event, const std::string &otherwise)
{
    if (event.title.empty())
        event.title = titleLineOf(event.description);
    if (event.title.empty())
        event.title = otherwise;
}

/// Objects may name the same thing again, and several objects the same source: once said is enough.
void dropRepeats(Event &event)
{
    std::set<std::string> tags;
    std::erase_if(event.tags, [&tags](const std::string &tag) { return !tags.insert(tag).second; });
    std::set<std::pair<std::string, std::string>> links;
    std::erase_if(event.links, [&links](const Link &link) { return !links.emplace(link.to, link.kind).second; });
    std::set<std::string> sources;
    std::erase_if(event.claims, [&sources](const Claim &claim) {
        Claim bare;
        bare.source = claim.source;
        return claim == bare && !sources.insert(claim.source).second;
    });
}

} // namespace

/// Those in other languages.
void EventReader::readTitles(Event &event)
{
    for (const json::Node content : m_objects.languagesOf(event.id)) {
        for (const json::Node language : content["contents"]) {
            const std::string tag = language.name();
            const std::string title = language["name"].text();
            const bool isKnown =
                std::ranges::find(event.titles, tag, &Translations::value_type::first) != event.titles.end();
            if (title.empty() || isKnown || !reader::isLanguageTag(tag))
                continue;
            event.titles.emplace_back(tag, title);
            event.marking = stricter(event.marking, m_objects.markingOf(content));
        }
    }
}

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
    const std::string own = m_return.ownIdOf(id);
    if (m_builder.actor(own) != nullptr) {
        if (!hasActor(event, own))
            event.actors.push_back({.id = own, .role = role, .unknown = {}});
    } else if (m_objects.isEvent(id)) {
        const Link link{.to = own, .kind = linkKind, .unknown = {}};
        if (!std::ranges::count(event.links, link))
            event.links.push_back(link);
    }
}

void EventReader::relateBy(json::Node relationship, Event &event, const std::string &id, const char *role)
{
    const std::size_t before = event.actors.size() + event.links.size();
    const std::string kind = relationship["relationship_type"].text();
    relate(event, id, role, kind.empty() ? "related-to" : kind);
    if (event.actors.size() + event.links.size() > before)
        event.marking = stricter(event.marking, m_objects.markingOf(relationship));
}

void EventReader::readRelationships(const std::string &id, Event &event)
{
    for (const json::Node relationship : m_objects.relationshipsFrom(id)) {
        if (m_return.isTold(relationship, id))
            continue;
        const std::string kind = relationship["relationship_type"].text();
        const std::string target = relationship["target_ref"].text();
        // Whom Attack Flow Builder relates to something, it just relates.
        const bool isOfFlow = m_flows.areThere() && kind == "related-to" && isAdversary(m_objects.typeOf(target));
        const char *role = kind == "attributed-to" || isOfFlow ? "" : kind == "targets" ? "target" : "mentioned";
        relateBy(relationship, event, target, role);
        const std::string actor = m_return.ownIdOf(target);
        // One with times is an event of its own, which has its claims.
        if (m_builder.actor(actor) != nullptr && !isEvent(relationship))
            m_claims.addReferencesOf(relationship, kind == "attributed-to" ? actor : std::string(), event);
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

/// The first of it that has a value of its own, which marks the event, too; else of which type the first of it is.
std::string EventReader::observedIn(JsonRecord &record, Event &event) const
{
    std::string otherwise;
    const auto nameOf = [&](json::Node object, const std::string &instead) {
        std::string own = ownNameOf(object);
        if (!own.empty())
            event.marking = stricter(event.marking, m_objects.markingOf(object));
        if (otherwise.empty())
            otherwise = instead;
        return own;
    };
    for (const json::Node ref : record.peek("object_refs")) {
        if (std::string own = nameOf(m_objects.find(ref.text()), m_objects.nameOf(ref.text())); !own.empty())
            return own;
    }
    for (const json::Node object : record.peek("objects")) {
        if (std::string own = nameOf(object, object["type"].text()); !own.empty())
            return own;
    }
    return otherwise;
}

void EventReader::readObservation(JsonRecord &record, Event &event)
{
    const std::string what = observedIn(record, event);
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
    for (const Adversary &adversary : m_flows.adversariesOf(event.id)) {
        relate(event, adversary.id, "", {});
        event.marking = stricter(event.marking, adversary.marking);
    }
    m_claims.addOfFlow(m_flows.flowOf(event.id), event);
}

void EventReader::readIncidentEvent(JsonRecord &record, Event &event)
{
    const std::vector<std::string> types = record.takeTexts("event_types");
    event.tags.insert(event.tags.end(), types.begin(), types.end());
    nameByDescription(event, types.empty() ? "Event" : types.front());
    for (const std::string &id : record.takeTexts("sighting_refs"))
        relate(event, id, "mentioned", "refers-to");
    for (const std::string &id : record.takeTexts("next_event_refs"))
        relate(event, id, "mentioned", "followed-by");
}

void EventReader::readImpact(JsonRecord &record, Event &event)
{
    const std::string category = record.takeText("impact_category");
    nameByDescription(event, category.empty() ? std::string("Impact") : "Impact: " + category);
    for (const std::string &id : record.takeTexts("impacted_refs"))
        relate(event, id, "target", "impacts");
    if (const std::string id = record.takeText("superseded_by_ref"); !id.empty())
        relate(event, id, "mentioned", "superseded-by");
}

void EventReader::readTask(JsonRecord &record, Event &event)
{
    for (const char *member : {"task_types", "outcome"}) {
        for (std::string &word : record.takeTexts(member))
            event.tags.push_back(std::move(word));
    }
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
    else if (kind == "impact with times")
        readImpact(record, event);
    else if (kind == "task with times")
        readTask(record, event);
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
    static_cast<void>(record.take("revoked"));
    if (isRevoked(node))
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
    readTitles(event);
    m_claims.addAnnotations(event.id, event);
    nameByDescription(event, node["type"].text());
    dropRepeats(event);
    static_cast<void>(record.restAsObject());
    appendMember(event.unknown, "stix", node.raw());
    const Event copy = event;
    const bool isSeen = node["first_seen"].isGiven() || node["last_seen"].isGiven();
    offerCoarser(copy, m_builder.add(std::move(event)), m_haveLocalMidnights && isSeen, m_builder);
}

void EventReader::addNews(json::Node node, Event &event)
{
    const Event before = event;
    const std::string id = node["id"].text();
    if (m_return.hasChanged(id))
        m_claims.addNewReferences(node, event);
    readRelationships(id, event);
    m_claims.addAnnotations(id, event);
    if (event != before)
        m_builder.warn(IoMessage::tr("another program says more of this event: its claims, links and actors are added"),
                       node.offset());
}

} // namespace kronika::stix
