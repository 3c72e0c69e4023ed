// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an event of each STIX object that is one, with its actors, claims and links.
#pragma once

#include "models/io/formats/stix/stixclaims.h"
#include "models/io/formats/stix/stixflows.h"
#include "models/io/formats/stix/stixobjects.h"
#include "models/io/formats/stix/stixreturn.h"
#include "models/io/formats/stix/stixwhen.h"
#include "models/io/jsonimport.h"

#include <string>

namespace kronika::stix {

class EventReader
{
public:
    /// All must outlive it.
    EventReader(const Objects &objects, Flows &flows, const Return &returned, ImportBuilder &builder)
        : m_objects(objects)
        , m_flows(flows)
        , m_return(returned)
        , m_builder(builder)
        , m_claims(objects, returned, builder)
        , m_haveLocalMidnights(areLocalMidnights(objects))
    {
    }

    /// What notes, opinions and reports say of events. Before the events.
    void readAnnotations() { m_claims.readAnnotations(); }
    /// Adds the event of `node`. Actors must be there already.
    void read(json::Node node);
    /// To an event of ours (Return::eventOf()): what other programs say of it since. Actors must be there already.
    void addNews(json::Node node, Event &event);

private:
    void readTitles(Event &event);
    void readConfidence(JsonRecord &record, Event &event);
    void readRelationships(const std::string &id, Event &event);
    void readSighting(JsonRecord &record, Event &event);
    std::string observedIn(JsonRecord &record, Event &event) const;
    void readObservation(JsonRecord &record, Event &event);
    void readReport(JsonRecord &record, Event &event);
    void readRelationship(JsonRecord &record, Event &event);
    void readAction(JsonRecord &record, Event &event);
    void readIncidentEvent(JsonRecord &record, Event &event);
    void readImpact(JsonRecord &record, Event &event);
    void readTask(JsonRecord &record, Event &event);
    void readKind(JsonRecord &record, const std::string &kind, Event &event);
    /// As an actor with a role or, if it is an event, as a link.
    void relate(Event &event, const std::string &id, const char *role, const std::string &linkKind);
    /// By a relationship, which marks what says it, too.
    void relateBy(json::Node relationship, Event &event, const std::string &id, const char *role);

    const Objects &m_objects;
    Flows &m_flows;
    const Return &m_return;
    ImportBuilder &m_builder;
    Claims m_claims;
    bool m_haveLocalMidnights;
};

} // namespace kronika::stix
