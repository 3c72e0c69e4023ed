// SPDX-License-Identifier: GPL-3.0-or-later
// The actors that MISP's galaxies and tags name, each once, and how far clusters of galaxies may be told. Knows no
// case.
#pragma once

#include "models/io/formats/misp/mispgrades.h"
#include "models/io/importbuilder.h"
#include "models/io/jsonimport.h"

#include <map>
#include <string>
#include <vector>

namespace kronika::misp {

class Actors
{
public:
    /// `builder` must outlive it.
    explicit Actors(ImportBuilder &builder)
        : m_builder(builder)
    {
    }

    /// What the clusters anywhere below `node` are marked. Before any of them is read.
    void noteMarkings(json::Node node);
    void noteMarking(json::Node cluster);
    /// The strictest of the clusters in its galaxies and of those that its tags name; empty if none is marked.
    std::string markingIn(json::Node node) const;
    /// Into the event's tags; those that name a cluster stricter than the event stay word for word in the record.
    void takeTags(JsonRecord &record, Event &event) const;

    /// An actor if it is one and is new. Its id either way; empty if it is none.
    std::string readCluster(json::Node node, bool isActor);
    /// The ids of the actors in the galaxies of a case, an attribute or an object.
    std::vector<std::string> readGalaxies(json::Node node);
    /// Those of tags besides, each once.
    void addTagActors(const Grades &grades, std::vector<std::string> &actors);

private:
    /// What is known of an actor from elsewhere: a source of the chronology each, marked as its cluster is; the file
    /// says of no event that it is.
    void readReferences(json::Node refs, const std::string &marking);
    /// Empty if it is not marked.
    std::string markingOf(std::string_view cluster) const;

    ImportBuilder &m_builder;
    /// By their value, to the actors that they became.
    std::map<std::string, std::string> m_clusters;
    /// By their value, too: only those that are marked.
    std::map<std::string, std::string, std::less<>> m_markings;
};

} // namespace kronika::misp
