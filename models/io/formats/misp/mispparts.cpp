// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/misp/mispparts.h"

#include "models/document/marking.h"
#include "models/io/formats/misp/mispnodes.h"
#include "models/io/iomessage.h"
#include "models/io/jsonimport.h"
#include "models/io/text/datetext.h"

#include <array>

namespace kronika::misp {

void Parts::read(json::Node node, const Case &about)
{
    readAttributes(node["Attribute"], about);
    readObjects(node["Object"], about);
    countProposals(node);
}

void Parts::countProposals(json::Node node)
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

std::optional<std::string> Parts::seenOf(const std::string &first, const std::string &last, std::size_t offset)
{
    const auto start = first.empty() ? std::optional(std::string()) : momentOf(first);
    const auto end = last.empty() ? std::optional(std::string()) : momentOf(last);
    const auto span = start && end ? datetext::interval(*start, *end) : std::nullopt;
    if (!span)
        m_builder.warnUndated(
            IoMessage::tr("found times that cannot be read, or an end before its start; the event is undated"), offset);
    return span;
}

std::string Parts::markingOf(json::Node node, const Case &about) const
{
    const std::string own = gradesIn(node).marking;
    return strictest(own.empty() ? about.grades.marking : own, m_actors.markingIn(node));
}

void Parts::grade(JsonRecord &record, const Case &about, Event &event)
{
    const json::Node node = record.node();
    const Grades own = gradesIn(node);
    event.marking = markingOf(node, about);
    m_actors.takeTags(record, event);
    event.confidence = own.confidence ? own.confidence : about.grades.confidence;
    std::vector<std::string> actors = m_actors.readGalaxies(node);
    m_actors.addTagActors(own, actors);
    // Whom a case names goes no farther than the case itself.
    const bool mayInherit = effectiveTlp(event.marking, {}) >= effectiveTlp(about.grades.marking, {});
    if (actors.empty() && mayInherit && about.actors.size() <= kMostInheritedActors)
        actors = about.actors;
    if (actors.empty() && mayInherit && !about.creator.empty())
        actors.push_back(about.creator);
    for (std::string &id : actors)
        event.actors.push_back({.id = std::move(id), .role = {}, .unknown = {}});
    if (!about.id.empty())
        event.links.push_back({.to = about.id, .kind = "part-of", .unknown = {}});
}

void Parts::readAttributes(json::Node list, const Case &about)
{
    for (const json::Node node : list) {
        if (!isLink(node))
            readAttribute(node, about, {});
        readSightings(node, about);
    }
}

void Parts::readAttribute(json::Node node, const Case &about, const std::string &object)
{
    m_builder.read();
    if (!node.is(json::Kind::Object))
        return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
    if (isDeleted(node))
        return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is deleted in MISP"), node.offset());
    if (node["first_seen"].text().empty() && node["last_seen"].text().empty()) {
        m_actors.readGalaxies(node);
        return m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "attributes without first_seen, word for word"),
                                   node.offset());
    }
    JsonRecord record(node, m_builder, "attribute");
    Event event;
    event.id = record.takeText("uuid");
    event.title = record.takeText("type") + ": " + record.takeText("value");
    event.description = record.takeText("comment");
    if (const std::string category = record.takeText("category"); !category.empty())
        event.category = m_builder.categoryNamed(category);
    event.when = seenOf(record.takeText("first_seen"), record.takeText("last_seen"), record.offset()).value_or("");
    grade(record, about, event);
    if (!object.empty())
        event.links.push_back({.to = object, .kind = "part-of", .unknown = {}});
    record.keepRest(event.unknown, "misp");
    m_builder.add(std::move(event));
}

void Parts::readSightings(json::Node attribute, const Case &about)
{
    for (const json::Node node : attribute["Sighting"])
        readSighting(node, attribute, about);
}

void Parts::readSighting(json::Node node, json::Node attribute, const Case &about)
{
    constexpr std::array<const char *, 4> kTypes{"seen", "false-positive", "expiration", "true-positive"};
    m_builder.read();
    if (!node.is(json::Kind::Object))
        return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
    {
        JsonRecord record(node, m_builder, "sighting");
        Event event;
        event.id = record.takeText("uuid");
        const std::string seenValue = attribute["value"].text();
        event.title = seenValue.empty() ? std::string("Sighting") : "Sighting of " + seenValue;
        event.category = m_builder.categoryNamed("sighting");
        event.description = record.takeText("source");
        const auto type = datetext::wholeNumber(record.takeText("type"));
        if (type && *type >= 0 && *type < std::int64_t(kTypes.size()))
            event.tags.emplace_back(kTypes[static_cast<std::size_t>(*type)]);
        if (const auto seen = momentOf(record.takeText("date_sighting")))
            event.when = *seen;
        if (const std::string name = record.peek("Organisation")["name"].text(); !name.empty())
            event.actors.push_back({.id = m_builder.actorNamed(name, "organisation"), .role = {}, .unknown = {}});
        if (!about.id.empty())
            event.links.push_back({.to = about.id, .kind = "part-of", .unknown = {}});
        event.marking = markingOf(attribute, about);
        record.keepRest(event.unknown, "misp");
        m_builder.add(std::move(event));
    }
}

void Parts::readObjects(json::Node list, const Case &about)
{
    for (const json::Node node : list)
        readObjectAndParts(node, about);
}

void Parts::readObjectAndParts(json::Node node, const Case &about)
{
    m_builder.read();
    std::string id;
    if (!node.is(json::Kind::Object))
        return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
    if (isDeleted(node))
        return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is deleted in MISP"), node.offset());
    {
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

std::string Parts::readObject(json::Node node, const std::pair<std::string, std::string> &times, const Case &about)
{
    JsonRecord record(node, m_builder, "object");
    Event event;
    event.id = record.takeText("uuid");
    event.title = record.takeText("name");
    std::size_t shown = 0;
    for (const json::Node attribute : node["Attribute"]) {
        const std::string relation = attribute["object_relation"].text();
        if (shown < 2 && !isDeleted(attribute) && relation != "first-seen" && relation != "last-seen")
            event.title += (shown++ == 0 ? ": " : ", ") + attribute["value"].text().substr(0, 200);
    }
    event.description = record.takeText("comment");
    if (const std::string category = record.takeText("meta-category"); !category.empty())
        event.category = m_builder.categoryNamed(category);
    static_cast<void>(record.take("first_seen"));
    static_cast<void>(record.take("last_seen"));
    event.when = seenOf(times.first, times.second, record.offset()).value_or("");
    grade(record, about, event);
    // Their values are its title, and its attributes are kept with it.
    for (const json::Node attribute : node["Attribute"])
        event.marking = strictest(event.marking, strictest(gradesIn(attribute).marking, m_actors.markingIn(attribute)));
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

bool Parts::readLoose(json::Node node)
{
    const Case none;
    if (const json::Node object = node["Object"]; object.is(json::Kind::Object))
        readObjectAndParts(object, none);
    else if (const json::Node sighting = node["Sighting"]; sighting.is(json::Kind::Object))
        readSighting(sighting, node["Attribute"], none);
    else if (const json::Node attribute = node["Attribute"]; attribute.is(json::Kind::Object))
        readAttribute(attribute, none, {});
    else
        return false;
    return true;
}

} // namespace kronika::misp
