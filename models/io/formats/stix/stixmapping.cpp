// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixmapping.h"

#include "models/io/text/datetext.h"
#include "models/time/edtf.h"

#include <algorithm>
#include <array>

namespace kronika::stix {

namespace {

constexpr RecordRule kRecords[] = {
    {"campaign", Becomes::Event,
     "first_seen to last_seen; its actors are what it is attributed to, its targets targets"},
    {"incident", Becomes::Event, "first_seen to last_seen, as OpenCTI writes them; the standard gives it no time"},
    {"event", Becomes::Event, "of the incident extension: start_time to end_time with their fidelity"},
    {"impact with times", Becomes::Event,
     "of the incident extension: start_time to end_time with their fidelity; one without is kept aside"},
    {"task with times", Becomes::Event, "likewise"},
    {"sighting", Becomes::Event, "first_seen to last_seen, in the lanes of where it was sighted"},
    {"observed-data", Becomes::Event, "first_observed to last_observed, in the lane of who created it"},
    {"report", Becomes::Event, "the moment of its publication; a source besides, which the events it holds claim"},
    {"attack-action", Becomes::Event,
     "Attack Flow: execution_start to execution_end; undated ones in the order of the flow"},
    {"relationship with times", Becomes::Event, "start_time to stop_time, of what it relates"},
    {"identity", Becomes::Actor, ""},
    {"intrusion-set", Becomes::Actor, ""},
    {"threat-actor", Becomes::Actor, ""},
    {"location of a sighting", Becomes::Actor, "where_sighted_refs of a sighting name it; others are kept aside"},
    {"author in a flow", Becomes::KeptAside,
     "an identity that nothing in a file with an attack flow names but as an author: publisher of the source that the "
     "flow is; and word for word"},
    {"attack-flow", Becomes::KeptAside,
     "a source, and one for each of its references, which its actions claim; and word for word"},
    {"relationship", Becomes::KeptAside,
     "a link between events, a part that an actor has in one, a parent, each marked as it is; and word for word"},
    {"note", Becomes::KeptAside, "a claim on the events that it refers to; and word for word"},
    {"opinion", Becomes::KeptAside, "a claim that supports or disputes them; and word for word"},
    {"marking-definition", Becomes::KeptAside, "the TLP marking of what refers to it; and word for word"},
    {"language-content", Becomes::KeptAside, "names of events: titles in other languages; and word for word"},
    {"revoked", Becomes::KeptAside,
     "a relationship, note or opinion that was taken back says nothing; word for word. Events have the tag revoked"},
    {"older version", Becomes::KeptAside, "of an object that is there in a later one; word for word"},
    {"no object", Becomes::Skipped, "an element without type or id"},
    {"*", Becomes::KeptAside, "word for word: indicators, malware, tools, attack patterns, extensions, observables …"},
};

constexpr FieldRule kFields[] = {
    {"*", "name", "title; of actors, name; of what has none the first line of its description"},
    {"*", "description", "description"},
    {"*", "labels", "tags"},
    {"*", "confidence", "confidence"},
    {"*", "object_marking_refs", "marking: the most restrictive TLP; other markings are kept aside"},
    {"*", "external_references", "a source and a claim each"},
    {"*", "id", "id"},
    {"*", "type", "category"},
    {"*", "revoked", "the tag revoked"},
    {"*", "aliases", "of actors, aliases"},
    {"*", "created_by_ref", "publisher of the source that a report is; the actor of observed data"},
    {"identity", "identity_class", "kind"},
    {"location of a sighting", "city", "name, if it has none; else its administrative_area, its country, its region"},
    {"campaign", "first_seen", "when; no last_seen: its end is not known"},
    {"campaign", "last_seen", "when"},
    {"campaign", "x_mitre_first_seen_citation", "a claim on the start, by the source of that name"},
    {"campaign", "x_mitre_last_seen_citation", "a claim on the end, by the source of that name"},
    {"incident", "first_seen", "when; no last_seen: its end is not known"},
    {"incident", "last_seen", "when"},
    {"sighting", "first_seen", "when"},
    {"sighting", "last_seen", "when"},
    {"sighting", "count", "title"},
    {"sighting", "sighting_of_ref", "title; a link or a mentioned actor"},
    {"sighting", "where_sighted_refs", "actors"},
    {"sighting", "observed_data_refs", "links"},
    {"observed-data", "first_observed", "when"},
    {"observed-data", "last_observed", "when"},
    {"observed-data", "number_observed", "title"},
    {"observed-data", "objects", "title: the first that has a value of its own, else the type of the first"},
    {"observed-data", "object_refs", "title, likewise"},
    {"report", "name",
     "title; of the only report, grouping, flow or collection, if it is not marked above TLP:CLEAR, that of the "
     "chronology"},
    {"report", "published", "when; published of its source"},
    {"report", "object_refs", "claims of the events, mentioned actors"},
    {"report", "report_types", "tags"},
    {"event", "start_time", "when"},
    {"event", "end_time", "when"},
    {"event", "start_time_fidelity",
     "the precision of the start; known to the hour: the day, and the hour is kept in the object"},
    {"event", "end_time_fidelity", "the precision of the end, likewise"},
    {"event", "event_types", "tags; of what has neither name nor description, title"},
    {"event", "sighting_refs", "links"},
    {"event", "next_event_refs", "links"},
    {"impact with times", "start_time", "when"},
    {"impact with times", "end_time", "when"},
    {"impact with times", "start_time_fidelity", "the precision of the start, as of an event"},
    {"impact with times", "end_time_fidelity", "the precision of the end, likewise"},
    {"impact with times", "impact_category", "title, if it has no description"},
    {"impact with times", "impacted_refs", "targets, or links"},
    {"impact with times", "superseded_by_ref", "a link"},
    {"task with times", "start_time", "when"},
    {"task with times", "end_time", "when"},
    {"task with times", "start_time_fidelity", "the precision of the start, as of an event"},
    {"task with times", "end_time_fidelity", "the precision of the end, likewise"},
    {"task with times", "task_types", "tags"},
    {"task with times", "outcome", "a tag"},
    {"attack-action", "execution_start", "when"},
    {"attack-action", "execution_end", "when"},
    {"attack-action", "technique_id", "a tag"},
    {"attack-action", "effect_refs", "links, through operators and conditions"},
    {"attack-flow", "name", "title of its source"},
    {"attack-flow", "description", "note of its source; description of the chronology that has its name"},
    {"attack-flow", "external_references", "a source each, and a claim of each of its actions"},
    {"attack-flow", "created_by_ref", "publisher of its source"},
    {"language-content", "contents", "of each language the name: the title in it"},
    {"external reference", "source_name", "title of a source, with external_id"},
    {"external reference", "external_id", "title"},
    {"external reference", "url", "url"},
    {"external reference", "description", "note"},
    {"external reference", "hashes", "sha256"},
    {"relationship with times", "start_time", "when"},
    {"relationship with times", "stop_time", "when"},
    {"relationship with times", "source_ref", "an actor, or a link"},
    {"relationship with times", "target_ref", "a target, or a link"},
    {"relationship with times", "relationship_type", "title"},
};

struct FixedTlp
{
    std::string_view id;
    std::string_view marking;
};

/// TLP 2.0 first, from the least to the most restrictive; then TLP 1.
constexpr std::array<FixedTlp, 9> kFixed{{
    {"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", "TLP:CLEAR"},
    {"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", "TLP:GREEN"},
    {"marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", "TLP:AMBER"},
    {"marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", "TLP:AMBER+STRICT"},
    {"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", "TLP:RED"},
    {"marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", "TLP:CLEAR"},
    {"marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", "TLP:GREEN"},
    {"marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", "TLP:AMBER"},
    {"marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "TLP:RED"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kTlpNames{{{"clear", "TLP:CLEAR"},
                                                                                  {"white", "TLP:CLEAR"},
                                                                                  {"green", "TLP:GREEN"},
                                                                                  {"amber", "TLP:AMBER"},
                                                                                  {"amber+strict", "TLP:AMBER+STRICT"},
                                                                                  {"red", "TLP:RED"}}};

std::size_t rank(std::string_view marking)
{
    for (std::size_t n = 0; n < 5; ++n) {
        if (kFixed[n].marking == marking)
            return n < 4 ? n + 1 : 6;
    }
    // Stricter than all but RED.
    return marking.empty() ? 0 : 5;
}

/// How much of a time each leaves. EDTF has no hour alone, and a minute would be made up: the day is.
constexpr std::array<std::pair<std::string_view, std::size_t>, 6> kFidelities{
    {{"year", 4}, {"month", 7}, {"day", 10}, {"hour", 10}, {"minute", 16}, {"second", 19}}};

const std::pair<std::string_view, std::size_t> *lengthFor(std::string_view fidelity)
{
    return std::find_if(kFidelities.begin(), kFidelities.end(),
                        [fidelity](const auto &entry) { return entry.first == fidelity; });
}

/// Of a moment in UTC that is a full hour.
std::optional<int> hourOf(std::string_view time)
{
    const bool isFull = time.size() >= 20 && time[10] == 'T' && time.ends_with('Z') && time.substr(13, 6) == ":00:00" &&
                        time.substr(19).find_first_not_of(".0Z") == std::string_view::npos;
    const auto hour = isFull ? datetext::wholeNumber(time.substr(11, 2)) : std::nullopt;
    return hour ? std::optional(static_cast<int>(*hour)) : std::nullopt;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

const MappingTable kMapping{kRecords, kFields};

const char *const kExplanation =
    "A bundle, a TAXII envelope, an array of objects, or one object; STIX 2.0 and 2.1, Attack Flow. Every object that "
    "becomes an event or\n"
    "an actor keeps its own text, too, and all others are kept word for word, so that writing STIX again gives them "
    "back.\n"
    "Times of STIX are full moments; where one looks like the local midnight of a month's first day (ATT&CK), the "
    "month is offered;\n"
    "where it is midnight in UTC, or all in the file are midnights in one zone of America, the day; applied only when "
    "you accept.\n"
    "An action of an attack flow is in the lane of the threat actor or intrusion set that relationships tie to it or "
    "to its flow,\n"
    "itself or through a campaign; where they tie none, in that of the only one they tie to other actions of the "
    "flow.\n"
    "A missing last_seen means that the end is not known. An end before its start, and a time that counts nothing\n"
    "(1970-01-01T00:00:00Z and the last one that OpenCTI knows), is flagged and not drawn. TLP 1 WHITE is shown as "
    "CLEAR.\n";

std::string_view tlpOf(std::string_view id)
{
    const auto *found = std::find_if(kFixed.begin(), kFixed.end(), [id](const FixedTlp &tlp) { return tlp.id == id; });
    return found == kFixed.end() ? std::string_view() : found->marking;
}

std::string_view definitionOf(std::string_view marking)
{
    const auto *found =
        std::find_if(kFixed.begin(), kFixed.end(), [marking](const FixedTlp &tlp) { return tlp.marking == marking; });
    return found == kFixed.end() ? std::string_view() : found->id;
}

std::string_view markingNamed(std::string_view tlp)
{
    const QString plain = QString::fromUtf8(tlp.data(), qsizetype(tlp.size())).trimmed().toLower();
    const std::string name = (plain.startsWith(QStringLiteral("tlp:")) ? plain.mid(4) : plain).toStdString();
    const auto *found =
        std::find_if(kTlpNames.begin(), kTlpNames.end(), [&name](const auto &entry) { return entry.first == name; });
    return found == kTlpNames.end() ? std::string_view() : found->second;
}

std::string_view stricter(std::string_view a, std::string_view b)
{
    return rank(a) >= rank(b) ? a : b;
}

bool isStixId(std::string_view id)
{
    const std::string_view type = typeOf(id);
    if (type.empty() || id.size() != type.size() + 2 + 36)
        return false;
    const std::string_view uuid = id.substr(type.size() + 2);
    for (std::size_t n = 0; n < uuid.size(); ++n) {
        const bool isDash = n == 8 || n == 13 || n == 18 || n == 23;
        if (isDash ? uuid[n] != '-' : !isHex(uuid[n]))
            return false;
    }
    return true;
}

bool isValidStixId(std::string_view id)
{
    if (!isStixId(id))
        return false;
    const std::string_view uuid = id.substr(id.size() - 36);
    return uuid[14] >= '1' && uuid[14] <= '5' && std::string_view("89abAB").find(uuid[19]) != std::string_view::npos;
}

std::string_view typeOf(std::string_view id)
{
    const std::size_t end = id.find("--");
    return end == std::string_view::npos ? std::string_view() : id.substr(0, end);
}

std::optional<std::string> edtfOf(const std::string &time, std::string_view fidelity)
{
    const auto text = datetext::fromIso(time);
    const auto *length = lengthFor(fidelity);
    const bool isPlain = text && text->size() > 4 && text->at(4) == '-' &&
                         text->find_first_not_of("0123456789-T:.+Z") == std::string::npos;
    if (!isPlain || length == kFidelities.end() || text->size() < length->second)
        return text;
    std::string cut = text->substr(0, length->second);
    if (const std::size_t clock = text->find_first_of("Z+-", 11); length->second > 10 && clock != std::string::npos)
        cut += text->substr(clock);
    return EdtfDate::parse(cut, EdtfMode::Extended).isOk() ? std::optional(cut) : text;
}

bool isFidelity(std::string_view text)
{
    return lengthFor(text) != kFidelities.end();
}

bool isFiller(std::string_view time)
{
    // The last moment that OpenCTI knows.
    if (time.starts_with("5138-11-16T09:46:40"))
        return true;
    const bool isNewYear = time.starts_with("1970-01-01T") || time.starts_with("1969-12-31T");
    return isNewYear && time.size() >= 20 && time.substr(13, 6) == ":00:00" &&
           time.substr(19).find_first_not_of(".0Z") == std::string_view::npos;
}

std::string likelyMonth(std::string_view time)
{
    const bool isFirst = time.size() >= 20 && time.substr(7, 4) == "-01T";
    return isFirst && (hourOf(time) == 0 || americanMidnight(time)) ? std::string(time.substr(0, 7)) : std::string();
}

std::string likelyDay(std::string_view time)
{
    return hourOf(time) == 0 ? std::string(time.substr(0, 10)) : std::string();
}

std::optional<int> americanMidnight(std::string_view time)
{
    constexpr int kEarliest = 4;
    constexpr int kLatest = 7;
    const auto hour = hourOf(time);
    return hour && *hour >= kEarliest && *hour <= kLatest ? hour : std::nullopt;
}

std::string likelyLocalDay(std::string_view time)
{
    return americanMidnight(time) ? std::string(time.substr(0, 10)) : std::string();
}

} // namespace kronika::stix
