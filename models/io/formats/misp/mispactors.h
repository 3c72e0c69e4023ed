// SPDX-License-Identifier: GPL-3.0-or-later
// The actors that MISP's galaxies and tags name, each once. Knows no case.
#pragma once

#include "models/io/formats/misp/mispgrades.h"
#include "models/io/importbuilder.h"
#include "models/io/json/tree.h"

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

    /// An actor if it is one and is new. Its id either way; empty if it is none.
    std::string readCluster(json::Node node, bool isActor);
    /// The ids of the actors in the galaxies of a case, an attribute or an object.
    std::vector<std::string> readGalaxies(json::Node node);
    /// Those of tags besides, each once.
    void addTagActors(const Grades &grades, std::vector<std::string> &actors);

private:
    /// What is known of an actor from elsewhere: a source of the chronology each; the file says of no event that it is.
    void readReferences(json::Node refs);

    ImportBuilder &m_builder;
    /// By their value, to the actors that they became.
    std::map<std::string, std::string> m_clusters;
};

} // namespace kronika::misp
