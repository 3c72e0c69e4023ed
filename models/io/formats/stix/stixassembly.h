// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what our extensions of single objects hold together as one .kronika text, whatever of the others is still in the
// file: platforms drop objects. What is named and nobody holds is called by its id, or by what an object says of it.
// Knows no STIX but references.
#pragma once

#include "models/io/json/tree.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace kronika::stix {

class Assembly
{
public:
    /// `chronology`: what the report holds; nothing if it is not in the file. All nodes must outlive this.
    explicit Assembly(json::Node chronology);

    /// `text`: the record as it is to be read. False if there is one of that id already.
    bool addActor(json::Node record, std::string text);
    /// `object`: what the record is of; `marking`: what that bears, and so does what it alone says of a source.
    bool addEvent(json::Node record, json::Node object, const std::string &marking, std::string text);
    /// In which times without an offset are, where no report says it.
    void setZone(std::string zone) { m_zone = std::move(zone); }

    std::string text() const;
    /// How many are named that nobody holds, counted by text().
    std::size_t missing() const { return m_missing; }

private:
    struct EventRecord
    {
        json::Node record;
        json::Node object;
        std::string marking;
        std::string text;
    };
    using Ids = std::set<std::string>;

    void noteNames(const EventRecord &event, Ids &actors, Ids &categories,
                   std::map<std::string, std::string> &sources) const;
    std::string withLinks(const EventRecord &event) const;
    std::string records(const char *member, const std::vector<std::string> &added) const;

    json::Node m_chronology;
    std::string m_zone;
    Ids m_actorIds;
    Ids m_eventIds;
    Ids m_parents;
    std::vector<std::string> m_actors;
    std::vector<EventRecord> m_events;
    mutable std::size_t m_missing = 0;
};

} // namespace kronika::stix
