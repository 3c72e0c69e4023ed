// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/misp/mispmapping.h"

namespace kronika::misp {

namespace {

constexpr RecordRule kMispRecords[] = {
    {"event", Becomes::Event, "the case, on its own date: when it was opened or published, not when things happened"},
    {"attribute with first_seen", Becomes::Event, "first_seen to last_seen, part of the case"},
    {"attribute seen with its object", Becomes::KeptAside,
     "at the same first_seen, and no other last_seen: word for word, in the object"},
    {"object with first_seen", Becomes::Event, "first_seen to last_seen, or its attributes of those relations"},
    {"sighting", Becomes::Event, "date_sighting, in the lane of the organisation that saw it"},
    {"link", Becomes::Source, "an attribute of type link, or a url of External analysis; the case claims it"},
    {"attribute", Becomes::KeptAside, "word for word, in the case"},
    {"object", Becomes::KeptAside, "word for word, in the case"},
    {"threat-actor cluster", Becomes::Actor, "of a galaxy of threat actors or intrusion sets"},
    {"cluster", Becomes::KeptAside, "of any other galaxy, or a second time: word for word, in the case"},
    {"proposal", Becomes::KeptAside, "a ShadowAttribute: word for word, in the case"},
    {"report", Becomes::Source, "an EventReport; the case claims it"},
    {"entry of a manifest", Becomes::Event, "a case of a feed's manifest.json; its organisation is a source, too"},
    {"deleted", Becomes::Skipped, "what is deleted in MISP"},
    {"*", Becomes::Skipped, "whatever in these lists is no object"},
};

constexpr FieldRule kMispFields[] = {
    {"event", "uuid", "id; of a manifest the name of its entry"},
    {"event", "info", "title; of the first case, if it is not marked above TLP:CLEAR, title of the chronology"},
    {"event", "date", "when, a day"},
    {"event", "Orgc", "an actor (speaker)"},
    {"event", "Org", "an actor"},
    {"event", "Tag", "tags; tlp: marking, admiralty-scale: reliability and credibility, confidence"},
    {"attribute", "uuid", "id"},
    {"attribute", "value", "title, after its type; of several lines the first, and all of it in the description"},
    {"attribute", "type", "title"},
    {"attribute", "category", "category"},
    {"attribute", "comment", "description"},
    {"attribute", "first_seen",
     "when; no last_seen (or none that can be read): its end is not known; no first_seen: its start is not"},
    {"attribute", "last_seen", "when"},
    {"event", "EventTag", "as Tag"},
    {"around the event", "*",
     "what stands beside Event or response: kept, of a list with the case, else with the chronology"},
    {"attribute", "Tag", "as of the event"},
    {"object", "Tag", "as of the event; no less strict than its attributes, whose values it shows"},
    {"object", "uuid", "id"},
    {"object", "name", "title, before the values of its attributes"},
    {"object", "meta-category", "category"},
    {"object", "comment", "description"},
    {"object", "first_seen", "when; no last_seen: its end is not known"},
    {"object", "last_seen", "when"},
    {"object", "ObjectReference", "links"},
    {"sighting", "date_sighting", "when, a second"},
    {"sighting", "Organisation", "an actor"},
    {"sighting", "source", "description"},
    {"sighting", "type", "tags: seen, false-positive, expiration, true-positive"},
    {"cluster", "value", "name"},
    {"cluster", "description", "description"},
    {"cluster", "Tag", "tlp: marking of the actor, of the sources of its refs and of attributes and objects with it"},
    {"cluster", "meta", "aliases (synonyms); a source for each address in refs"},
    {"report", "name", "title of the source"},
    {"report", "content", "note of the source"},
};

} // namespace

const MappingTable kMispMapping{kMispRecords, kMispFields};

} // namespace kronika::misp
