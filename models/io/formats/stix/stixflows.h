// SPDX-License-Identifier: GPL-3.0-or-later
// The attack flows of one STIX file: which actions follow which, through operators and conditions. Makes nothing of
// them.
#pragma once

#include "models/io/formats/stix/stixobjects.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace kronika::stix {

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
    void followEffects(json::Node object, Effects &effects, int depth);

    const Objects &m_objects;
    std::vector<std::string> m_ordered;
    std::unordered_map<std::string, std::string> m_flowOf;
    /// Empty if there are none, or several.
    std::string m_onlyFlow;
    std::size_t m_followed = 0;
    bool m_hasUnfollowedEffects = false;
};

} // namespace kronika::stix
