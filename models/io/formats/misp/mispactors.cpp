// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/misp/mispactors.h"

#include "models/document/marking.h"
#include "models/io/formats/misp/mispnodes.h"
#include "models/io/text/html.h"

#include <algorithm>

namespace kronika::misp {

namespace {

/// `X` of `misp-galaxy:threat-actor="X"`; empty if it is another tag.
std::string_view clusterNamedBy(std::string_view tag)
{
    const std::size_t quote = tag.find("=\"");
    if (!tag.starts_with("misp-galaxy:") || quote == std::string_view::npos || !tag.ends_with('"') ||
        tag.size() < quote + 3)
        return {};
    return tag.substr(quote + 2, tag.size() - quote - 3);
}

/// Whether a tag has more than its name (a colour, whether it is exported, how it is related), or none.
bool saysMore(json::Node tags)
{
    const auto isMore = [](json::Node tag) {
        const bool isName = tag.size() == 1 && !tag["name"].text().empty();
        return !tag.is(json::Kind::String) && !isName;
    };
    if (!tags.is(json::Kind::Array))
        return tags.isGiven() && isMore(tags);
    bool isAny = false;
    for (const json::Node tag : tags)
        isAny = isAny || isMore(tag);
    return isAny;
}

} // namespace

void Actors::noteMarkings(json::Node node)
{
    const bool isObject = node.is(json::Kind::Object);
    for (const json::Node child : node) {
        if (isObject && child.name() == "GalaxyCluster") {
            for (const json::Node cluster : child)
                noteMarking(cluster);
        }
        noteMarkings(child);
    }
}

void Actors::noteMarking(json::Node cluster)
{
    const std::string marking = gradesIn(cluster).marking;
    if (marking.empty())
        return;
    std::string &known = m_markings[cluster["value"].text()];
    known = strictest(known, marking);
}

std::string Actors::markingOf(std::string_view cluster) const
{
    const auto found = m_markings.find(cluster);
    return found == m_markings.end() ? std::string() : found->second;
}

std::string Actors::markingIn(json::Node node) const
{
    std::string marking;
    for (const json::Node galaxy : node["Galaxy"]) {
        for (const json::Node cluster : galaxy["GalaxyCluster"])
            marking = strictest(marking, markingOf(cluster["value"].text()));
    }
    for (const std::string &tag : tagsOf(node))
        marking = strictest(marking, markingOf(clusterNamedBy(tag)));
    return marking;
}

void Actors::takeTags(JsonRecord &record, Event &event) const
{
    const Tlp level = effectiveTlp(event.marking, {});
    const auto isStricter = [this, level](const std::string &tag) {
        return effectiveTlp(markingOf(clusterNamedBy(tag)), {}) > level;
    };
    event.tags = tagsOf(record.node());
    if (std::erase_if(event.tags, isStricter) > 0)
        return;
    for (const char *name : {"Tag", "EventTag"}) {
        static_cast<void>(record.take(name));
        if (saysMore(record.peek(name)))
            record.keepToo(name);
    }
}

std::string Actors::readCluster(json::Node node, bool isActor)
{
    m_builder.read();
    const std::string name = node["value"].text();
    if (!isActor || name.empty()) {
        m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "clusters of galaxies, word for word"), node.offset());
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
    const std::string marking = markingOf(name);
    readReferences(record.peek("meta")["refs"], marking);
    record.keepRest(actor.unknown, "misp");
    // Actors have no field for it; a ceiling looks for it there.
    if (!marking.empty())
        appendTextMember(actor.unknown, tlpNamed(marking) ? "marking" : "unreadable marking", marking);
    return m_clusters[name] = m_builder.add(std::move(actor));
}

void Actors::readReferences(json::Node refs, const std::string &marking)
{
    for (const json::Node ref : refs) {
        Source source;
        source.url = ref.text();
        source.title = source.url;
        source.marking = marking;
        if (isWebAddress(source.url))
            static_cast<void>(m_builder.sourceLike(source));
    }
}

std::vector<std::string> Actors::readGalaxies(json::Node node)
{
    std::vector<std::string> actors;
    for (const json::Node galaxy : node["Galaxy"]) {
        for (const json::Node cluster : galaxy["GalaxyCluster"]) {
            const std::string type = cluster["type"].text().empty() ? galaxy["type"].text() : cluster["type"].text();
            std::string id = readCluster(cluster, isActorGalaxy(type));
            if (!id.empty() && std::find(actors.begin(), actors.end(), id) == actors.end())
                actors.push_back(std::move(id));
        }
    }
    return actors;
}

void Actors::addTagActors(const Grades &grades, std::vector<std::string> &actors)
{
    for (const std::string &name : grades.actors) {
        const auto known = m_clusters.find(name);
        std::string id = known != m_clusters.end() ? known->second : m_builder.actorNamed(name, "intrusion-set");
        if (std::find(actors.begin(), actors.end(), id) == actors.end())
            actors.push_back(std::move(id));
    }
}

} // namespace kronika::misp
