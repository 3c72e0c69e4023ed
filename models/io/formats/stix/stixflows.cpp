// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixflows.h"

#include "models/io/formats/stix/stixmapping.h"

#include <algorithm>
#include <deque>

namespace kronika::stix {

bool isAdversary(const std::string &type)
{
    return type == "threat-actor" || type == "intrusion-set";
}

namespace {

void add(std::vector<Adversary> &adversaries, const std::string &id, std::string_view marking)
{
    const auto known = std::ranges::find(adversaries, id, &Adversary::id);
    if (known == adversaries.end())
        adversaries.push_back({id, std::string(marking)});
    else
        known->marking = stricter(known->marking, marking);
}

} // namespace

Flows::Flows(const Objects &objects)
    : m_objects(objects)
{
    order();
    findOnlyAdversaries();
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
    m_areThere = !flows.empty();
    if (flows.size() == 1)
        m_onlyFlow = flows.front();
    for (const Objects::Element &element : m_objects.elements()) {
        if (element.type == "attack-action" && element.standing == Standing::Current)
            meet(element.id);
        walk(m_onlyFlow);
    }
}

const std::vector<Adversary> &Flows::tiedTo(const std::string &id)
{
    // For files made to hurt; real flows are of one or two.
    constexpr std::size_t kMost = 50;
    const auto [at, isNew] = m_tied.try_emplace(id);
    std::vector<Adversary> &tied = at->second;
    const auto addEnd = [&](json::Node relationship, const char *end) {
        const std::string other = relationship[end].text();
        if (isAdversary(m_objects.typeOf(other)) && tied.size() < kMost)
            add(tied, other, m_objects.markingOf(relationship));
    };
    if (!isNew)
        return tied;
    for (const json::Node relationship : m_objects.relationshipsFrom(id)) {
        // Whom something targets did not do it.
        if (relationship["relationship_type"].text() != "targets")
            addEnd(relationship, "target_ref");
    }
    for (const json::Node relationship : m_objects.relationshipsTo(id))
        addEnd(relationship, "source_ref");
    return tied;
}

std::vector<Adversary> Flows::tiedToOrThroughCampaign(const std::string &id)
{
    std::vector<Adversary> tied = tiedTo(id);
    const auto addThrough = [&](json::Node relationship, const char *end) {
        const std::string campaign = relationship[end].text();
        if (m_objects.typeOf(campaign) != "campaign")
            return;
        const std::string marking = m_objects.markingOf(relationship);
        for (const Adversary &adversary : tiedTo(campaign))
            add(tied, adversary.id, stricter(adversary.marking, marking));
    };
    for (const json::Node relationship : m_objects.relationshipsFrom(id))
        addThrough(relationship, "target_ref");
    for (const json::Node relationship : m_objects.relationshipsTo(id))
        addThrough(relationship, "source_ref");
    return tied;
}

void Flows::findOnlyAdversaries()
{
    for (const std::string &action : m_ordered) {
        for (const Adversary &adversary : tiedToOrThroughCampaign(action)) {
            const auto [only, isFirst] = m_onlyAdversary.try_emplace(flowOf(action), adversary);
            if (!isFirst && only->second && only->second->id != adversary.id)
                only->second.reset();
        }
    }
}

std::vector<Adversary> Flows::adversariesOf(const std::string &actionId)
{
    const std::string &flow = flowOf(actionId);
    std::vector<Adversary> adversaries = tiedToOrThroughCampaign(actionId);
    if (flow.empty())
        return adversaries;
    for (const Adversary &adversary : tiedToOrThroughCampaign(flow))
        add(adversaries, adversary.id, adversary.marking);
    const auto only = m_onlyAdversary.find(flow);
    if (adversaries.empty() && only != m_onlyAdversary.end() && only->second)
        adversaries.push_back(*only->second);
    return adversaries;
}

const std::string &Flows::flowOf(const std::string &actionId) const
{
    const auto found = m_flowOf.find(actionId);
    return found == m_flowOf.end() ? m_onlyFlow : found->second;
}

} // namespace kronika::stix
