// SPDX-License-Identifier: GPL-3.0-or-later
// By what events of STIX are said: their external references, and what reports, attack flows, notes and opinions say of
// them, each a source and a claim.
#pragma once

#include "models/io/formats/stix/stixobjects.h"
#include "models/io/formats/stix/stixreturn.h"
#include "models/io/jsonimport.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace kronika::stix {

class Claims
{
public:
    /// All must outlive it.
    Claims(const Objects &objects, const Return &returned, ImportBuilder &builder)
        : m_objects(objects)
        , m_return(returned)
        , m_builder(builder)
    {
    }

    /// What notes, opinions and reports say of events. Before the events.
    void readAnnotations();
    /// By each external reference of the object itself.
    void takeReferences(JsonRecord &record, Event &event);
    /// On its start and its end, by the references that citations name.
    void takeCitations(JsonRecord &record, Event &event);
    /// By those of a relationship. `attribution`: the actor whom it says that it was; may be empty.
    void addReferencesOf(json::Node relationship, const std::string &attribution, Event &event);
    /// By the flow that an action is part of, and by the references of that flow.
    void addOfFlow(const std::string &flow, Event &action);
    /// By each of them that no claim is by yet.
    void addNewReferences(json::Node object, Event &event);
    /// By all that refers to the event's object `id`.
    void addAnnotations(const std::string &id, Event &event) const;
    /// That the report of that id is; empty if there is none.
    const std::string &sourceOfReport(const std::string &id) const;

private:
    void noteReport(json::Node report);
    void noteOpinion(json::Node node);
    std::vector<std::string> sourcesOfFlow(json::Node flow);
    std::string sourceOf(json::Node reference, const std::string &marking = {});
    std::string creatorOf(json::Node node) const;

    bool isCited(json::Node reference, const Event &event) const;

    const Objects &m_objects;
    const Return &m_return;
    ImportBuilder &m_builder;
    std::unordered_map<std::string, std::vector<Claim>> m_annotations;
    std::unordered_map<std::string, std::string> m_reportSources;
    std::unordered_map<std::string, std::vector<std::string>> m_flowSources;
};

} // namespace kronika::stix
