// SPDX-License-Identifier: GPL-3.0-or-later
// The attack flows of one STIX file: which actions follow which, through operators and conditions, and whose they are.
// Makes nothing of them.
#pragma once

#include "models/io/formats/stix/stixobjects.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace kronika::stix {

/// A threat actor or intrusion set that relationships tie to something.
struct Adversary
{
    std::string id;
    /// The strictest of these relationships; may be empty.
    std::string marking;
};

/// Whether an object of that type does things.
bool isAdversary(const std::string &type);

class Flows
{
public:
    /// `objects` must outlive it.
    explicit Flows(const Objects &objects);

    /// Where the effects of an object lead, through operators and conditions, to actions.
    std::vector<std::string> actionsAfter(json::Node object);
    /// Attack actions in the order of the flows, from their starts on; those that no flow reaches last.
    const std::vector<std::string> &actionsInOrder() const { return m_ordered; }
    /// The id of the flow that an action is part of: the first one that reaches it; if none does, the only one there
    /// is. Empty if it is part of none.
    const std::string &flowOf(const std::string &actionId) const;
    /// Whose an action is: who is tied to it or to its flow, in whichever direction (Attack Flow Builder relates things
    /// as they were drawn), itself or through a campaign. Where nobody is, the only one tied to other actions of the
    /// flow.
    std::vector<Adversary> adversariesOf(const std::string &actionId);
    bool areThere() const { return m_areThere; }
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
    void order();
    void findOnlyAdversaries();
    /// Who is tied to that object itself.
    const std::vector<Adversary> &tiedTo(const std::string &id);
    std::vector<Adversary> tiedToOrThroughCampaign(const std::string &id);
    void followEffects(json::Node object, Effects &effects, int depth);

    const Objects &m_objects;
    std::vector<std::string> m_ordered;
    std::unordered_map<std::string, std::string> m_flowOf;
    /// Empty if there are none, or several.
    std::string m_onlyFlow;
    bool m_areThere = false;
    std::unordered_map<std::string, std::vector<Adversary>> m_tied;
    /// By flow; several are none.
    std::unordered_map<std::string, std::optional<Adversary>> m_onlyAdversary;
    std::size_t m_followed = 0;
    bool m_hasUnfollowedEffects = false;
};

} // namespace kronika::stix
