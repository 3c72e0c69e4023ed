// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/misp/mispparts.h"

#include "models/document/marking.h"
#include "models/io/formats/misp/mispnodes.h"
#include "models/io/iomessage.h"
#include "models/io/jsonimport.h"
#include "models/io/text/datetext.h"
#include "models/io/text/firstline.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kronika::misp {

void Parts::read(json::Node node, const Case &about)
{
    noteParts(node["Object"]);
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
    const auto countAll = [&count](json::Node holder) {
        count(holder);
        for (const json::Node attribute : holder["Attribute"])
            count(attribute);
    };
    countAll(node);
    for (const json::Node object : node["Object"])
        countAll(object);
}

std::optional<std::string> Parts::readMoment(JsonRecord &record, const char *name, const std::string &text)
{
    if (text.empty())
        return std::string();
    if (auto moment = momentOf(text))
        return moment;
    const json::Node value = record.peek(name);
    record.giveBack(name);
    m_builder.warn(IoMessage::tr("found “%1” for %2, which cannot be read as a time; it is kept aside")
                       .arg(QString::fromStdString(cutAtCharacter(text, 60)), QLatin1String(name)),
                   value.isGiven() ? value.offset() : record.offset());
    return std::nullopt;
}

std::string Parts::seenOf(JsonRecord &record, const std::pair<std::string, std::string> &times)
{
    static_cast<void>(record.takeText("first_seen"));
    static_cast<void>(record.takeText("last_seen"));
    const std::string start = readMoment(record, "first_seen", times.first).value_or(std::string());
    const std::string end = readMoment(record, "last_seen", times.second).value_or(std::string());
    if (start.empty() && end.empty()) {
        m_builder.noteUndated(record.offset());
        return {};
    }
    if (const auto span = datetext::interval(start, end))
        return *span;
    record.keepToo("first_seen");
    record.keepToo("last_seen");
    m_builder.warnUndated(IoMessage::tr("found an end before the start; the event is undated, its times are kept"),
                          record.offset());
    return {};
}

void Parts::sayUnreadable(const Grades &grades, std::size_t offset)
{
    if (!grades.unreadable.empty())
        m_builder.warn(IoMessage::tr("found the tag “%1”, which is no marking that is known; that of the other tags "
                                     "holds, and it is kept as a tag")
                           .arg(QString::fromStdString(cutAtCharacter(grades.unreadable, 60))),
                       offset);
}

std::string Parts::markingOf(json::Node node, const Case &about) const
{
    const std::string own = gradesIn(node).marking;
    return strictest(own.empty() ? about.grades.marking : own, m_actors.markingIn(node));
}

std::vector<std::string> Parts::actorsOf(json::Node node)
{
    std::vector<std::string> actors = m_actors.readGalaxies(node);
    m_actors.addTagActors(gradesIn(node), actors);
    return actors;
}

void Parts::grade(JsonRecord &record, const Case &about, Event &event, std::vector<std::string> named)
{
    const json::Node node = record.node();
    const Grades own = gradesIn(node);
    event.marking = markingOf(node, about);
    sayUnreadable(own, record.offset());
    m_actors.takeTags(record, event);
    event.confidence = own.confidence ? own.confidence : about.grades.confidence;
    std::vector<std::string> actors = actorsOf(node);
    for (std::string &id : named) {
        if (std::ranges::find(actors, id) == actors.end())
            actors.push_back(std::move(id));
    }
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
    const std::string value = record.takeText("value");
    const std::string firstLine = firstLineOf(value);
    event.title = record.takeText("type") + ": " + firstLine;
    event.description = record.takeText("comment");
    if (firstLine.size() < value.size())
        event.description += (event.description.empty() ? "" : "\n\n") + value;
    if (const std::string category = record.takeText("category"); !category.empty())
        event.category = m_builder.categoryNamed(category);
    event.when = seenOf(record, {node["first_seen"].text(), node["last_seen"].text()});
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
        const std::string seenValue = firstLineOf(attribute["value"].text());
        event.title = seenValue.empty() ? std::string("Sighting") : "Sighting of " + seenValue;
        event.category = m_builder.categoryNamed("sighting");
        event.description = record.takeText("source");
        const auto type = datetext::wholeNumber(record.takeText("type"));
        if (type && *type >= 0 && *type < std::int64_t(kTypes.size()))
            event.tags.emplace_back(kTypes[static_cast<std::size_t>(*type)]);
        else
            record.giveBack("type");
        const auto seen = readMoment(record, "date_sighting", record.takeText("date_sighting"));
        event.when = seen.value_or(std::string());
        if (!seen)
            m_builder.noteUndated(record.offset());
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
        const auto times = timesOf(node);
        if (!times.first.empty() || !times.second.empty())
            id = readObject(node, times, about);
        else
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "objects without first_seen, word for word"),
                                node.offset());
        for (const json::Node attribute : node["Attribute"]) {
            if (!id.empty() && isSeenWith(attribute, times) && !isDeleted(attribute))
                leaveWithObject(attribute);
            else
                readAttribute(attribute, about, id);
            readSightings(attribute, about);
        }
    }
}

void Parts::noteParts(json::Node objects)
{
    for (const json::Node object : objects) {
        const auto times = timesOf(object);
        for (const json::Node attribute : object["Attribute"]) {
            if (isSeenWith(attribute, times) && !isDeleted(attribute))
                m_objectOf.emplace(attribute["uuid"].text(), object["uuid"].text());
        }
    }
}

/// The object's event keeps its attributes, and has their actors.
void Parts::leaveWithObject(json::Node attribute)
{
    m_builder.read();
    m_builder.keepAside(
        QT_TRANSLATE_NOOP("kronika::File", "attributes that were seen when their object was, word for word with it"),
        attribute.offset());
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
            event.title += (shown++ == 0 ? ": " : ", ") + firstLineOf(attribute["value"].text()).substr(0, 200);
    }
    event.description = record.takeText("comment");
    if (const std::string category = record.takeText("meta-category"); !category.empty())
        event.category = m_builder.categoryNamed(category);
    event.when = seenOf(record, times);
    std::vector<std::string> named;
    for (const json::Node attribute : node["Attribute"]) {
        if (!isDeleted(attribute) && isSeenWith(attribute, times))
            std::ranges::move(actorsOf(attribute), std::back_inserter(named));
    }
    grade(record, about, event, std::move(named));
    // Their values are its title, and its attributes are kept with it.
    for (const json::Node attribute : node["Attribute"])
        event.marking = strictest(event.marking, strictest(gradesIn(attribute).marking, m_actors.markingIn(attribute)));
    bool isWhole = true;
    for (const json::Node reference : record.take("ObjectReference")) {
        for (const json::Node member : reference)
            isWhole = isWhole && (member.name() == "relationship_type" || member.name() == "referenced_uuid");
        const std::string kind = reference["relationship_type"].text();
        const std::string referenced = reference["referenced_uuid"].text();
        const auto object = m_objectOf.find(referenced);
        event.links.push_back({.to = object == m_objectOf.end() ? referenced : object->second,
                               .kind = kind.empty() ? "related-to" : kind,
                               .unknown = {}});
    }
    if (!isWhole) // a comment
        record.keepToo("ObjectReference");
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
