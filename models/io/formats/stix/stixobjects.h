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
    /// Whether a sighting says that it was there: such a location is a lane, others are kept aside.
    bool isPlaceOfSighting(const std::string &id) const { return m_placesOfSightings.contains(id); }
    /// Relationships that go out from there, in the order of the file.
    const std::vector<json::Node> &relationshipsFrom(const std::string &id) const;
    /// The most restrictive TLP of its markings, those of its parts too; empty if it has none. If one cannot be read,
    /// or is not in the file, and none is RED: that one's name, which is no marking.
    std::string markingOf(json::Node object) const;
    /// Where the effects of an Attack Flow object lead, through operators and conditions, to actions.
    std::vector<std::string> actionsAfter(json::Node object) const;
    /// Attack actions in the order of the flows, from their starts on; those that no flow reaches last.
    std::vector<std::string> actionsInOrder() const;
    /// Whether a flow had more ways than were followed: then some actions lack what actionsAfter() would say.
    bool hasUnfollowedEffects() const { return m_hasUnfollowedEffects; }
    /// References that are looked at for the effects of all actions together.
    static constexpr std::size_t kMaxFollowed = 1'000'000;
    std::size_t followed() const { return m_followed; }

private:
    struct Effects
    {
        std::vector<std::string> actions;
        std::set<std::string> seen = {};
    };
    void index();
    std::string markingOf(const std::string &definitionId) const;
    void followEffects(json::Node object, Effects &effects, int depth) const;

    json::Node m_bundle;
    std::vector<json::Node> m_bundles;
    std::vector<Element> m_elements;
    std::unordered_map<std::string, std::size_t> m_byId;
    std::unordered_map<std::string, std::vector<json::Node>> m_relationships;
    std::set<std::string> m_placesOfSightings;
    std::vector<json::Node> m_none;
    mutable std::size_t m_followed = 0;
    mutable bool m_hasUnfollowedEffects = false;
};

} // namespace kronika::stix
