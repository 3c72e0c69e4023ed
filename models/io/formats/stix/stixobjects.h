// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of one STIX file by id, their relationships and markings, before anything is made of them.
#pragma once

#include "models/io/json/tree.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kronika::stix {

/// What is to become of an element of the file.
/// `Copy`: the same as the current one to the letter.
enum class Standing : std::uint8_t { Current, Older, Copy, NoObject };

/// The member that a location without a name is called by: city, administrative_area, country or region; empty if it
/// has none of them.
std::string_view placeMember(json::Node location);

/// What the mapping table calls it: its type, or `relationship with times` and the like for what is an event only if it
/// has them. The kinds that depend on other objects are asked of Objects.
std::string kindOf(json::Node object);
/// Whether the mapping table makes an event of it.
bool isEvent(json::Node object);

/// Whether its creator has taken it back.
bool isRevoked(json::Node object);

/// What an object is called by itself: its name, value, path or the like; empty if it has nothing of the kind.
std::string ownNameOf(json::Node object);

class Objects
{
public:
    /// `root`: a bundle, an array, or one object.
    explicit Objects(json::Node root);

    struct Element
    {
        json::Node node;
        std::string type;
        std::string id;
        Standing standing = Standing::Current;
    };
    /// In the order of the file.
    const std::vector<Element> &elements() const { return m_elements; }
    /// The bundle itself; nothing if there is none.
    json::Node bundle() const { return m_bundle; }
    /// Those of a list of them.
    const std::vector<json::Node> &bundles() const { return m_bundles; }

    /// The current object of that id; nothing if it is not in the file.
    json::Node find(std::string_view id) const;
    std::string typeOf(std::string_view id) const;
    /// Its name, or what else tells it apart; the id if there is nothing.
    std::string nameOf(std::string_view id) const;
    /// Whether the object of that id becomes an event.
    bool isEvent(std::string_view id) const { return stix::isEvent(find(id)); }
    /// Whether a sighting says that it was there: such a location is a lane, others are kept aside.
    bool isPlaceOfSighting(const std::string &id) const { return m_placesOfSightings.contains(id); }
    /// Whether it only wrote what is in a file with an attack flow: such an identity is no lane.
    bool isAuthorOfFlow(const std::string &id) const { return m_authorsOfFlows.contains(id); }
    /// Relationships that go out from there, in the order of the file, but those that are revoked.
    const std::vector<json::Node> &relationshipsFrom(const std::string &id) const
    {
        return nodesIn(m_relationshipsFrom, id);
    }
    /// Those that lead there.
    const std::vector<json::Node> &relationshipsTo(const std::string &id) const
    {
        return nodesIn(m_relationshipsTo, id);
    }
    /// What language-content says of an object.
    const std::vector<json::Node> &languagesOf(const std::string &id) const { return nodesIn(m_languages, id); }
    /// The most restrictive TLP of its markings, those of its parts too; empty if it has none. If one cannot be read,
    /// or is not in the file, and none is RED: that one's name, which is no marking.
    std::string markingOf(json::Node object) const;
    /// `marking`, or that of the object if it is stricter: of what has the name of the object in it.
    std::string markingWith(std::string_view marking, std::string_view id) const;

private:
    void index();
    void indexRelations();
    void indexAuthors();
    std::string markingOf(const std::string &definitionId) const;

    json::Node m_bundle;
    std::vector<json::Node> m_bundles;
    std::vector<Element> m_elements;
    std::unordered_map<std::string, std::size_t> m_byId;
    using NodesById = std::unordered_map<std::string, std::vector<json::Node>>;
    static const std::vector<json::Node> &nodesIn(const NodesById &nodes, const std::string &id);
    NodesById m_relationshipsFrom;
    NodesById m_relationshipsTo;
    NodesById m_languages;
    std::set<std::string> m_placesOfSightings;
    std::set<std::string> m_authorsOfFlows;
};

} // namespace kronika::stix
