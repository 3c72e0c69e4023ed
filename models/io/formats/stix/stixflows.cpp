// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixflows.h"

#include <deque>

namespace kronika::stix {

Flows::Flows(const Objects &objects)
    : m_objects(objects)
{
    order();
}

void Flows::followEffects(json::Node object, Effects &effects, int depth)
{
    // Bounds for flows made to hurt; real ones have a few operators in a row.
    constexpr int kMaxOperatorsInRow = 200;
    for (const char *member : {"effect_refs", "on_true_refs", "on_false_refs"}) {
        for (const json::Node ref : object[member]) {
            if (++m_followed > kMaxFollowed && depth > 0) {
                m_hasUnfollowedEffects = true;
                return;
            }
            const std::string id = ref.text();
            if (!effects.seen.insert(id).second)
                continue;
            const std::string type = m_objects.typeOf(id);
            if (type == "attack-action")
                effects.actions.push_back(id);
            else if (type != "attack-operator" && type != "attack-condition")
                continue;
            else if (depth < kMaxOperatorsInRow && m_followed < kMaxFollowed)
                followEffects(m_objects.find(id), effects, depth + 1);
            else
                m_hasUnfollowedEffects = true;
        }
    }
}

std::vector<std::string> Flows::actionsAfter(json::Node object)
{
    Effects effects;
    followEffects(object, effects, 0);
    return std::move(effects.actions);
}

void Flows::order()
{
    // What one action led to is not looked at again from another.
    Effects effects;
    std::deque<std::string> waiting;
    const auto meet = [&](const std::string &id) {
        if (effects.seen.insert(id).second)
            waiting.push_back(id);
    };
    const auto walk = [&](const std::string &flow) {
        while (!waiting.empty()) {
            const std::string id = waiting.front();
            waiting.pop_front();
            if (m_objects.typeOf(id) == "attack-action") {
                m_ordered.push_back(id);
                m_flowOf.emplace(id, flow);
            }
            effects.actions.clear();
            followEffects(m_objects.find(id), effects, 0);
            waiting.insert(waiting.end(), effects.actions.begin(), effects.actions.end());
        }
    };
    std::vector<std::string> flows;
    for (const Objects::Element &element : m_objects.elements()) {
        if (element.type != "attack-flow" || element.standing != Standing::Current)
            continue;
        flows.push_back(element.id);
        for (const json::Node start : element.node["start_refs"])
            meet(start.text());
        walk(element.id);
    }
    if (flows.size() == 1)
        m_onlyFlow = flows.front();
    for (const Objects::Element &element : m_objects.elements()) {
        if (element.type == "attack-action" && element.standing == Standing::Current)
            meet(element.id);
        walk(m_onlyFlow);
    }
}

const std::string &Flows::flowOf(const std::string &actionId) const
{
    const auto found = m_flowOf.find(actionId);
    return found == m_flowOf.end() ? m_onlyFlow : found->second;
}

} // namespace kronika::stix
