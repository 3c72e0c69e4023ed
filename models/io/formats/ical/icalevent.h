// SPDX-License-Identifier: GPL-3.0-or-later
// Turns one VEVENT, VTODO or VJOURNAL into an event: its properties by libical, its lines word for word. Knows the
// zones of the calendar and no other record.
#pragma once

#include "models/io/formats/ical/icalproperties.h"
#include "models/io/formats/ical/icalrecordlines.h"
#include "models/io/formats/ical/icalzones.h"
#include "models/io/importbuilder.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace kronika::ical {

class EventReader
{
public:
    /// Both must outlive it; the builder's time zone must be known before the first read().
    EventReader(ImportBuilder &builder, const Zones &zones);

    void read(const Record &record, icalcomponent *component);
    /// Of what comes: in a vCalendar 1.0 these are semicolons.
    void separateCategoriesBy(Separator separator) { m_separator = separator; }
    /// Of all that were read: recurrences and zones.
    void sayWhatWasOdd();

private:
    /// What properties say that is settled when all are read.
    struct Pending
    {
        std::string uid;
        std::string instance;
        std::string edtf;
        std::string status;
        /// Which line says the end, and which of the lines of times were read.
        icalproperty_kind end = ICAL_NO_PROPERTY;
        std::set<icalproperty_kind> times;
        std::size_t descriptions = 0;
        /// To a record that Kronika wrote.
        bool hasOwnLink = false;
    };

    bool takeProperty(icalproperty *property, const std::string &name, Event &event);
    std::string descriptionIn(icalproperty *property, const std::string &text);
    bool takeTime(icalproperty_kind kind, const std::string &text);
    bool takeOwn(icalproperty *property, const std::string &name, const std::string &text, Event &event);
    void settleMarking(Event &event);
    void takeCategories(const Record &record, Event &event);
    void settleStatus(Event &event);
    std::string actorOf(const std::string &name, const std::string &address);
    bool takeActor(icalproperty *property, const std::string &address, Event &event);
    bool takeSource(const std::string &address, Event &event, const std::string &marking = {});
    bool takeAttachment(icalproperty *property, Event &event);
    void readWhen(const Record &record, icalcomponent *component, Event &event);
    void readSpan(const Record &record, const When &when, Event &event);
    /// Of an end that says nothing: a length of months, one before the start.
    void sayUnreadEnd(const When &when);
    void readEdtf(Event &event, bool daysOnly);
    const Zone &zone();

    ImportBuilder &m_builder;
    const Zones &m_zones;
    std::optional<Zone> m_zone;
    /// Of the record that is read.
    RecordLines m_lines;
    Pending m_pending;
    Separator m_separator = Separator::Comma;
    /// Of addresses of Kronika's own, and names beside them, to ids.
    std::map<std::pair<std::string, std::string>, std::string> m_ownActors;
    std::set<std::string> m_unknownZones;
    std::size_t m_rules = 0;
};

} // namespace kronika::ical
