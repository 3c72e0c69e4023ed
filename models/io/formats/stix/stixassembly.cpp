// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixassembly.h"

#include "models/io/formats/stix/stixparsed.h"
#include "models/io/jsonout.h"

namespace kronika::stix {

namespace {

/// A record that has only an id and what it is called.
std::string named(const std::string &id, const char *member, const std::string &name)
{
    return ObjectText().text("id", id).text(member, name.empty() ? id : name).take();
}

/// What the references of an event that we made say of its sources, in the order in which they were written.
std::string sourceOf(const std::string &id, json::Node reference, const std::string &marking)
{
    const std::string title = reference["source_name"].text();
    ObjectText source;
    source.text("id", id).text("title", title.empty() ? id : title);
    // It repeats the title where there was nothing more to say.
    if (const std::string description = reference["description"].text(); description != title)
        source.text("publisher", description);
    return source.text("url", reference["url"].text()).text("marking", marking).take();
}

} // namespace

Assembly::Assembly(json::Node chronology)
    : m_chronology(chronology)
{
}

bool Assembly::addActor(json::Node record, std::string text)
{
    if (!m_actorIds.insert(record["id"].text()).second)
        return false;
    if (record["parent"])
        m_parents.insert(record["parent"].text());
    m_actors.push_back(std::move(text));
    return true;
}

bool Assembly::addEvent(json::Node record, json::Node object, const std::string &marking, std::string text)
{
    if (!m_eventIds.insert(record["id"].text()).second)
        return false;
    m_events.push_back({record, object, marking, std::move(text)});
    return true;
}

void Assembly::noteNames(const EventRecord &event, Ids &actors, Ids &categories,
                         std::map<std::string, std::string> &sources) const
{
    for (const json::Node actor : event.record["actors"])
        actors.insert(actor["id"].text());
    if (event.record["category"])
        categories.insert(event.record["category"].text());
    Ids met;
    auto reference = event.object["external_references"].begin();
    const auto end = event.object["external_references"].end();
    // What came from STIX has references of its own.
    const bool areOurs = !event.record["stix"];
    for (const json::Node claim : event.record["claims"]) {
        if (claim["attribution"])
            actors.insert(claim["attribution"].text());
        const std::string id = claim["source"].text();
        if (!met.insert(id).second)
            continue;
        const bool isSaid = areOurs && reference != end;
        sources.try_emplace(id, isSaid ? sourceOf(id, *reference, event.marking) : named(id, "title", {}));
        if (isSaid)
            ++reference;
    }
}

/// Its text without links to what is not there.
std::string Assembly::withLinks(const EventRecord &event) const
{
    std::vector<std::string> kept;
    for (const json::Node link : event.record["links"]) {
        if (m_eventIds.contains(link["to"].text()))
            kept.push_back(link.canonical());
    }
    if (kept.size() == event.record["links"].size())
        return event.text;
    m_missing += event.record["links"].size() - kept.size();
    const Parsed whole(event.text);
    ObjectText out;
    for (const json::Node member : whole.root())
        out.add(member.name(), member.name() != "links" ? member.canonical() : kept.empty() ? "" : jsonArray(kept));
    return out.take();
}

/// Those of the chronology and what is added.
std::string Assembly::records(const char *member, const std::vector<std::string> &added) const
{
    std::vector<std::string> all;
    for (const json::Node record : m_chronology[member])
        all.push_back(record.canonical());
    all.insert(all.end(), added.begin(), added.end());
    m_missing += added.size();
    return jsonArray(all);
}

std::string Assembly::text() const
{
    m_missing = 0;
    Ids actors = m_parents;
    Ids categories;
    std::map<std::string, std::string> sources;
    std::vector<std::string> events;
    for (const EventRecord &event : m_events) {
        noteNames(event, actors, categories, sources);
        events.push_back(withLinks(event));
    }
    for (const std::string &id : m_actorIds)
        actors.erase(id);
    for (const json::Node category : m_chronology["categories"])
        categories.erase(category["id"].text());
    for (const json::Node source : m_chronology["sources"])
        sources.erase(source["id"].text());
    std::vector<std::string> addedCategories;
    for (const std::string &id : categories)
        addedCategories.push_back(named(id, "name", {}));
    std::vector<std::string> addedSources;
    for (const auto &[id, source] : sources)
        addedSources.push_back(source);
    std::vector<std::string> allActors = m_actors;
    for (const std::string &id : actors)
        allActors.push_back(named(id, "name", {}));
    m_missing += actors.size();
    ObjectText out;
    if (!m_chronology)
        out.add("kronika", "1").text("timezone", m_zone);
    for (const json::Node member : m_chronology) {
        if (member.name() != "categories" && member.name() != "sources")
            out.add(member.name(), member.canonical());
    }
    out.add("categories", records("categories", addedCategories)).add("sources", records("sources", addedSources));
    return out.add("actors", jsonArray(allActors)).add("events", jsonArray(events)).take();
}

} // namespace kronika::stix
