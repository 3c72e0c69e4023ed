// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixevents.h"

#include "models/document/marking.h"
#include "models/io/formats/stix/stixmapping.h"
#include "models/io/iomessage.h"
#include "models/io/text/datetext.h"

#include <algorithm>

namespace kronika::stix {

namespace {

bool hasTimes(json::Node relationship)
{
    return relationship["start_time"].isGiven() || relationship["stop_time"].isGiven();
}

/// Whether the object of that id becomes an event.
bool isEvent(const Objects &objects, const std::string &id)
{
    const std::string type = objects.typeOf(id);
    const bool isTimed = type == "relationship" && hasTimes(objects.find(id));
    const RecordRule *rule = kMapping.ruleFor(isTimed ? "relationship with times" : type);
    return rule != nullptr && rule->becomes == Becomes::Event;
}

bool hasActor(const Event &event, const std::string &id)
{
    return std::any_of(event.actors.begin(), event.actors.end(), [&id](const ActorReference &r) { return r.id == id; });
}

json::Node referenceNamed(json::Node references, const std::string &name)
{
    for (const json::Node reference : references) {
        if (reference["source_name"].text() == name)
            return reference;
    }
    return {};
}

/// NAME of each "(Citation: NAME)".
std::vector<std::string> namesIn(const std::string &citations)
{
    constexpr std::string_view kMark = "(Citation: ";
    std::vector<std::string> names;
    for (std::size_t at = citations.find(kMark); at != std::string::npos; at = citations.find(kMark, at)) {
        at += kMark.size();
        const std::size_t end = citations.find(')', at);
        if (end != std::string::npos)
            names.push_back(citations.substr(at, end - at));
    }
    return names;
}

std::string coarser(const std::string &when, std::string (*likely)(std::string_view))
{
    const std::size_t slash = when.find('/');
    if (slash == std::string::npos)
        return likely(when);
    const std::string start = likely(std::string_view(when).substr(0, slash));
    const std::string end = slash + 1 == when.size() ? std::string() : likely(std::string_view(when).substr(slash + 1));
    if (start.empty() || (end.empty() && slash + 1 < when.size()))
        return {};
    return datetext::interval(start, end).value_or(std::string());
}

} // namespace

EventReader::Times EventReader::timesOf(const std::string &kind)
{
    if (kind == "observed-data")
        return {"first_observed", "last_observed", "", ""};
    if (kind == "report")
        return {"published", "", "", ""};
    if (kind == "event")
        return {"start_time", "end_time", "start_time_fidelity", "end_time_fidelity"};
    if (kind == "attack-action")
        return {"execution_start", "execution_end", "", ""};
    if (kind == "relationship with times")
        return {"start_time", "stop_time", "", ""};
    return {"first_seen", "last_seen", "", ""};
}

std::optional<std::string> EventReader::readTime(JsonRecord &record, const char *name, const char *fidelityName)
{
    if (*name == 0 || !record.peek(name).isGiven())
        return std::string();
    const std::string fidelity = *fidelityName != 0 ? record.takeText(fidelityName) : std::string();
    if (!fidelity.empty() && !isFidelity(fidelity)) {
        record.giveBack(fidelityName);
        m_builder.warn(IoMessage::tr("found “%1” as the precision of a time; expected year, month, day, hour, minute "
                                     "or second; the time is read as it stands")
                           .arg(QString::fromStdString(fidelity.substr(0, 60))),
                       record.offset());
    }
    if (fidelity == "hour")
        m_builder.warn(
            IoMessage::tr("found a time that is known to the hour, which no date can hold: its day is read, and "
                          "the hour is kept aside"),
            record.offset());
    const std::string text = record.takeText(name);
    auto time = edtfOf(text, fidelity);
    if (const auto before = datetext::withoutLeapSecond(text); !time && before) {
        time = edtfOf(*before, fidelity);
        record.keepToo(name);
        m_builder.warn(IoMessage::tr("found the leap second “%1”, which no date can hold: the second before it is "
                                     "read, and its text is kept")
                           .arg(QString::fromStdString(text.substr(0, 60))),
                       record.peek(name).offset());
    }
    if (!time) {
        record.giveBack(name);
        m_builder.warn(
            IoMessage::tr("found “%1” for %2, which cannot be read as a time; it is kept aside")
                .arg(QString::fromStdString(cutAtCharacter(text.empty() ? record.peek(name).canonical() : text, 60)),
                     QLatin1String(name)),
            record.peek(name).offset());
    }
    if (!time || !isFiller(*time))
        return time;
    record.giveBack(name);
    m_builder.warn(IoMessage::tr("found %1, which programs write where they know no time; it is kept, but not drawn")
                       .arg(QString::fromStdString(*time)),
                   record.offset());
    return std::string();
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

void EventReader::readWhen(JsonRecord &record, const std::string &kind, Event &event)
{
    const Times times = timesOf(kind);
    const auto first = readTime(record, times.start, times.startFidelity);
    const auto last = readTime(record, times.end, times.endFidelity);
    const std::string start = first.value_or(std::string());
    const std::string end = last.value_or(std::string());
    if (start.empty() && end.empty()) {
        if (!first || !last)
            m_builder.noteUndated(record.offset());
        return;
    }
    // A publication is a moment; all else that has no end has one that is not known.
    if (kind == "report") {
        event.when = start;
        return;
    }
    const auto span = datetext::interval(start, end);
    if (span)
        event.when = *span;
    else
        m_builder.warnUndated(IoMessage::tr("found an end before the start; the event is undated, its times are kept"),
                              record.offset());
}

std::string EventReader::creatorOf(json::Node node) const
{
    const std::string ref = node["created_by_ref"].text();
    return ref.empty() ? std::string() : m_objects.find(ref)["name"].text();
}

void EventReader::raiseTo(std::string &marking, std::string_view id) const
{
    marking = stricter(marking, m_objects.markingOf(m_objects.find(id)));
}

std::string EventReader::sourceOf(json::Node reference, const std::string &marking)
{
    Source source;
    source.marking = marking;
    source.title = reference["source_name"].text();
    const std::string externalId = reference["external_id"].text();
    if (!externalId.empty())
        source.title += (source.title.empty() ? "" : " ") + externalId;
    source.url = reference["url"].text();
    source.note = reference["description"].text();
    if (source.title.empty())
        source.title = source.url;
    const json::Node hashes = reference["hashes"];
    source.sha256 = hashes["SHA-256"].text();
    return m_builder.sourceLike(source);
}

void EventReader::readReferences(JsonRecord &record, Event &event)
{
    for (const json::Node reference : record.take("external_references")) {
        if (!reference.is(json::Kind::Object))
            continue;
        Claim claim;
        claim.source = sourceOf(reference);
        event.claims.push_back(std::move(claim));
    }
}

void EventReader::readCitations(JsonRecord &record, Event &event)
{
    constexpr std::array<std::array<const char *, 3>, 2> kCitations{
        {{"x_mitre_first_seen_citation", "first_seen", "first seen "},
         {"x_mitre_last_seen_citation", "last_seen", "last seen "}}};
    for (const auto &[citation, time, words] : kCitations) {
        const auto moment = edtfOf(record.peekText(time));
        const bool isStart = std::string_view(time) == "first_seen";
        for (const std::string &name : namesIn(record.peekText(citation))) {
            const json::Node reference = referenceNamed(record.peek("external_references"), name);
            if (!reference) {
                record.keepToo(citation);
                continue;
            }
            static_cast<void>(record.take(citation));
            Claim claim;
            claim.source = sourceOf(reference);
            claim.says = words + record.peekText(time);
            // Of the other end it says nothing.
            if (moment && !moment->empty() && isSoundDate(*moment))
                claim.when = isStart ? *moment + "/" : "/" + *moment;
            event.claims.push_back(std::move(claim));
        }
    }
}

void EventReader::relate(Event &event, const std::string &id, const char *role, const std::string &linkKind)
{
    if (m_builder.actor(id) != nullptr) {
        if (!hasActor(event, id))
            event.actors.push_back({.id = id, .role = role, .unknown = {}});
    } else if (isEvent(m_objects, id)) {
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
        if (m_builder.actor(target) == nullptr || hasTimes(relationship))
            continue;
        for (const json::Node reference : relationship["external_references"]) {
            Claim claim;
            claim.source = sourceOf(reference, m_objects.markingOf(relationship));
            claim.attribution = kind == "attributed-to" ? target : std::string();
            event.claims.push_back(std::move(claim));
        }
    }
}

void EventReader::readSighting(JsonRecord &record, Event &event)
{
    const std::string of = record.takeText("sighting_of_ref");
    if (event.title.empty()) {
        event.title = "Sighting of " + m_objects.nameOf(of);
        raiseTo(event.marking, of);
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
        raiseTo(event.marking, ref.text());
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
    if (const auto known = m_reportSources.find(id); known != m_reportSources.end()) {
        Claim claim;
        claim.source = known->second;
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
    raiseTo(event.marking, source);
    raiseTo(event.marking, target);
    relate(event, source, "", "relationship-of");
    relate(event, target, kind == "attributed-to" ? "" : "target", kind);
}

void EventReader::readAction(JsonRecord &record, Event &event)
{
    if (std::string technique = record.takeText("technique_id"); !technique.empty())
        event.tags.push_back(std::move(technique));
    static_cast<void>(record.take("effect_refs"));
    for (std::string &next : m_objects.actionsAfter(record.node()))
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

void EventReader::offerCoarser(const Event &event, const std::string &id)
{
    if (const std::string month = coarser(event.when, likelyMonth); !month.empty())
        return m_builder.offer(
            QString::fromLatin1(QT_TRANSLATE_NOOP(
                "kronika::Offer", "the first of a month at midnight: probably only the month is known")),
            {id, event.when, month});
    if (const std::string day = coarser(event.when, likelyDay); !day.empty())
        m_builder.offer(
            QString::fromLatin1(QT_TRANSLATE_NOOP("kronika::Offer", "midnight in UTC: probably only the day is known")),
            {id, event.when, day});
}

void EventReader::read(json::Node node)
{
    const std::string type = node["type"].text();
    const std::string kind = type == "relationship" ? "relationship with times" : type;
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
    readWhen(record, kind, event);
    readReferences(record, event);
    readCitations(record, event);
    readKind(record, kind, event);
    readRelationships(event.id, event);
    if (const auto notes = m_annotations.find(event.id); notes != m_annotations.end())
        event.claims.insert(event.claims.end(), notes->second.begin(), notes->second.end());
    if (event.title.empty())
        event.title = type;
    static_cast<void>(record.restAsObject());
    appendMember(event.unknown, "stix", node.raw());
    const Event copy = event;
    offerCoarser(copy, m_builder.add(std::move(event)));
}

void EventReader::noteReport(json::Node report)
{
    Source source;
    source.title = report["name"].text();
    source.publisher = creatorOf(report);
    source.marking = m_objects.markingOf(report);
    raiseTo(source.marking, report["created_by_ref"].text());
    if (const auto published = edtfOf(report["published"].text()))
        source.published = *published;
    for (const json::Node reference : report["external_references"]) {
        if (source.url.empty())
            source.url = reference["url"].text();
    }
    if (source.title.empty())
        source.title = report["id"].text();
    const std::string id = m_builder.sourceLike(source);
    m_reportSources.emplace(report["id"].text(), id);
    for (const json::Node ref : report["object_refs"]) {
        if (!isEvent(m_objects, ref.text()))
            continue;
        Claim claim;
        claim.source = id;
        m_annotations[ref.text()].push_back(std::move(claim));
    }
}

void EventReader::noteOpinion(json::Node node)
{
    const bool isOpinion = node["type"].text() == "opinion";
    Source source;
    std::string author = creatorOf(node);
    for (const json::Node name : node["authors"])
        author += (author.empty() ? "" : ", ") + name.text();
    source.author = author;
    source.marking = m_objects.markingOf(node);
    raiseTo(source.marking, node["created_by_ref"].text());
    source.title = (isOpinion ? "Opinion" : "Note") + (author.empty() ? std::string() : " by " + author);
    if (const std::string abstract = node["abstract"].text(); !abstract.empty())
        source.title += ": " + abstract;
    Claim claim;
    claim.says = isOpinion ? node["opinion"].text() : node["content"].text();
    if (const std::string explanation = node["explanation"].text(); isOpinion && !explanation.empty())
        claim.says += ": " + explanation;
    if (node["opinion"].text().ends_with("disagree"))
        claim.stance = "disputes";
    else if (node["opinion"].text().ends_with("agree"))
        claim.stance = "supports";
    for (const json::Node ref : node["object_refs"]) {
        if (!isEvent(m_objects, ref.text()))
            continue;
        if (claim.source.empty())
            claim.source = m_builder.sourceLike(source);
        m_annotations[ref.text()].push_back(claim);
    }
}

void EventReader::readAnnotations()
{
    for (const Objects::Element &element : m_objects.elements()) {
        if (element.standing != Standing::Current || element.node["extensions"][kOurExtension])
            continue;
        if (element.type == "report")
            noteReport(element.node);
        else if (element.type == "note" || element.type == "opinion")
            noteOpinion(element.node);
    }
}

} // namespace kronika::stix
