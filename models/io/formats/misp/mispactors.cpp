// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/misp/mispactors.h"

#include "models/io/jsonimport.h"
#include "models/io/text/html.h"

#include <algorithm>

namespace kronika::misp {

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
    readReferences(record.peek("meta")["refs"]);
    record.keepRest(actor.unknown, "misp");
    return m_clusters[name] = m_builder.add(std::move(actor));
}

void Actors::readReferences(json::Node refs)
{
    for (const json::Node ref : refs) {
        Source source;
        source.url = ref.text();
        source.title = source.url;
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
