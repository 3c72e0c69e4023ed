// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in a MISP event: its attributes, objects, sightings and proposals. Knows nothing of how cases are
// filed.
#pragma once

#include "models/io/formats/misp/mispactors.h"
#include "models/io/formats/misp/mispgrades.h"
#include "models/io/importbuilder.h"
#include "models/io/json/tree.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kronika::misp {

/// A case with more actors keeps them to itself: each of its parts, which can be very many, would name all of them.
constexpr std::size_t kMostInheritedActors = 50;

/// What all parts of one case share.
struct Case
{
    std::string id;
    Grades grades;
    std::vector<std::string> actors;
    std::string creator;
    std::vector<std::string> sources;
};

class Parts
{
public:
    /// Both must outlive it.
    Parts(ImportBuilder &builder, Actors &actors)
        : m_builder(builder)
        , m_actors(actors)
    {
    }

    /// All that stands in the case `node`.
    void read(json::Node node, const Case &about);
    /// What a server found that stands in no case here: one attribute, object or sighting. False if it is none.
    bool readLoose(json::Node node);

    /// Of a marking that cannot be read beside one that can.
    void sayUnreadable(const Grades &grades, std::size_t offset);

private:
    void readAttributes(json::Node list, const Case &about);
    /// `object`: the id of the event that it is part of, besides the case; empty if none.
    void readAttribute(json::Node node, const Case &about, const std::string &object);
    void readSightings(json::Node attribute, const Case &about);
    void readSighting(json::Node node, json::Node attribute, const Case &about);
    void readObjects(json::Node list, const Case &about);
    void readObjectAndParts(json::Node node, const Case &about);
    void leaveWithObject(json::Node attribute);
    void noteParts(json::Node objects);
    std::string readObject(json::Node node, const std::pair<std::string, std::string> &times, const Case &about);
    void countProposals(json::Node node);
    /// When it was seen, from what `times` say of its first_seen and last_seen; empty if they say nothing. Of two of
    /// which one cannot be read the other one holds.
    std::string seenOf(JsonRecord &record, const std::pair<std::string, std::string> &times);
    /// Empty if there is none; nothing if `text` cannot be read, which is then said and kept.
    std::optional<std::string> readMoment(JsonRecord &record, const char *name, const std::string &text);
    /// What an attribute or object has of its own, else of its case.
    /// `named`: the actors that its parts name.
    void grade(JsonRecord &record, const Case &about, Event &event, std::vector<std::string> named = {});
    /// The actors that its galaxies and tags name; adds those of galaxies.
    std::vector<std::string> actorsOf(json::Node node);
    /// Its own, else its case's; but no looser than the clusters of its galaxies, of which it tells.
    std::string markingOf(json::Node node, const Case &about) const;

    ImportBuilder &m_builder;
    Actors &m_actors;
    /// By the uuids of attributes that stay with them: what refers to such a one refers to the object.
    std::map<std::string, std::string> m_objectOf;
};

} // namespace kronika::misp
