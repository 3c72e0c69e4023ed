// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an event of each STIX object that is one, with its actors, claims and links.
#pragma once

#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixobjects.h"
#include "models/io/jsonimport.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace kronika::stix {

class EventReader
{
public:
    EventReader(const Objects &objects, ImportBuilder &builder)
        : m_objects(objects)
        , m_builder(builder)
    {
    }

    /// What notes, opinions and reports say of events. Before the events.
    void readAnnotations();
    /// Adds the event of `node`. Actors must be there already.
    void read(json::Node node);

private:
    struct Times
    {
        const char *start;
        const char *end;
        const char *startFidelity;
        const char *endFidelity;
    };

    static Times timesOf(const std::string &kind);
    /// Empty if there is none, nothing if it cannot be read.
    std::optional<std::string> readTime(JsonRecord &record, const char *name, const char *fidelityName);
    void readConfidence(JsonRecord &record, Event &event);
    void readWhen(JsonRecord &record, const std::string &kind, Event &event);
    void readReferences(JsonRecord &record, Event &event);
    void readCitations(JsonRecord &record, Event &event);
    void readRelationships(const std::string &id, Event &event);
    void readSighting(JsonRecord &record, Event &event);
    void readObservation(JsonRecord &record, Event &event);
    void readReport(JsonRecord &record, Event &event);
    void readRelationship(JsonRecord &record, Event &event);
    void readAction(JsonRecord &record, Event &event);
    void readIncidentEvent(JsonRecord &record, Event &event);
    void readKind(JsonRecord &record, const std::string &kind, Event &event);
    void noteReport(json::Node report);
    void noteOpinion(json::Node node);
    /// As an actor with a role or, if it is an event, as a link.
    void relate(Event &event, const std::string &id, const char *role, const std::string &linkKind);
    std::string sourceOf(json::Node reference, const std::string &marking = {});
    /// What has the name of that object in it is marked no less than the object.
    void raiseTo(std::string &marking, std::string_view id) const;
    std::string creatorOf(json::Node node) const;
    void offerCoarser(const Event &event, const std::string &id);

    const Objects &m_objects;
    ImportBuilder &m_builder;
    std::unordered_map<std::string, std::vector<Claim>> m_annotations;
    std::unordered_map<std::string, std::string> m_reportSources;
};

} // namespace kronika::stix
