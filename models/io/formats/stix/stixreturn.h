// SPDX-License-Identifier: GPL-3.0-or-later
// What Kronika adds to the STIX that it writes, and takes back when it reads it: each event and actor as its own format
// has them, and the chronology around them, in a property extension. So that kronika to STIX to kronika is exact.
#pragma once

#include "models/io/formats/stix/stixobjects.h"
#include "models/io/formats/stix/stixparsed.h"
#include "models/io/importbuilder.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace kronika::stix {

/// The text of an object as it was before our extension was added.
std::string withoutOurs(json::Node object);
/// Of that text: tells whether another program has changed the object since.
std::string digestOf(const std::string &objectWithoutOurs);

/// In place of a member `stix` in the extension: it is the object itself, or (in the chronology) the file's other
/// objects, with or without the bundle's own members.
inline constexpr std::string_view kSame = "true";
inline constexpr std::string_view kSameObjects = "\"objects\"";

/// What the report of a chronology without a title is called.
inline constexpr std::string_view kUntitled = "Chronology";

inline constexpr std::string_view kSpecVersion = "spec_version";
/// In the extension of the chronology: by member, the objects (versionOf) that were given it for STIX 2.1; and what the
/// bundle said of itself, where that is not what is written.
inline constexpr std::string_view kUpgraded = "upgraded";
inline constexpr std::string_view kBundle = "bundle";
/// In the extension of an event: in which time zone its times without an offset are.
inline constexpr std::string_view kZoneMember = "timezone";

/// There, too: which objects of others that refer to ours had been read already when they were written (versionOf), and
/// how the report was marked then.
inline constexpr std::string_view kTold = "told";
inline constexpr std::string_view kReportMarking = "marking";

/// There, too: by the digest of an object as it is written, the object that STIX forbids as it is.
inline constexpr std::string_view kRepaired = "repaired";

/// Objects of other programs that say something of the events that they refer to: claims, links, who took part.
bool saysOfOthers(json::Node object);

/// Members that an object of STIX 2.0 lacks to be one of 2.1, with the value they are given.
std::map<std::string, std::string> wantedBy21(json::Node object);
/// An id may have several versions in one file.
std::string versionOf(json::Node object);

/// `{members}` with the value of `stix` replaced; unchanged if there is none.
std::string withStix(const UnknownMembers &members, std::string_view value);

class Return
{
public:
    Return(const Objects &objects, ImportBuilder &builder);

    /// What belongs to the whole of it is in the file, too.
    bool hasChronology() const { return m_read != nullptr && m_chronology; }
    /// Title, categories, sources, eras and views, if the file has them from us; of what events and actors hold on
    /// their own what can be known if it has not.
    void readChronology();
    /// Neither event nor actor nor somebody else's: not to be kept.
    bool isMadeByUs(json::Node object) const;
    /// True if it was ours, and was added.
    bool addActor(json::Node object);
    /// The event as the chronology had it, with what another program has changed in the object since, to be added;
    /// nothing if it is not ours.
    std::optional<Event> eventOf(json::Node object);
    /// Whether another program has changed an object of which eventOf() made an event.
    bool hasChanged(const std::string &id) const { return m_changed.contains(id); }
    /// What our object of that id is called in the chronology; the id itself if it is not ours.
    std::string ownIdOf(const std::string &id) const;
    /// Whether what `object` says of our object `id` is no news: Kronika made it, or had read it before it wrote the
    /// file.
    bool isTold(json::Node object, const std::string &id) const;
    /// Whether an actor came back through addActor().
    bool isOf(const std::string &actorId) const { return m_actors.contains(actorId); }
    /// The object as it was before it was written for STIX 2.1, then without our extension.
    std::string asItWas(json::Node object) const;
    /// What the bundle said of itself before it was written for STIX 2.1; `found` if that is not known, or if somebody
    /// has changed it since.
    json::Node bundleAsItWas(json::Node found) const;
    /// Puts what is kept of the file back where the chronology had it; false if it had nothing of the kind.
    bool restoreChronology(const std::string &kept);

private:
    void readReport(json::Node report);
    void addMissingActors();
    void takeNameOfReport();
    void takeMarkingOfReport();
    void sayWhatIsMissing(std::size_t missing);
    std::string assembled(std::size_t &missing) const;
    std::string readableMarkingOf(json::Node object) const;
    json::Node unfolded(json::Node value) const;
    bool hasRecords() const;
    std::string completed(json::Node record, json::Node object) const;
    json::Node ours(json::Node object, const char *what) const;
    void takeMarking(EventIndex at, json::Node object, Event &event) const;
    void takeTimes(json::Node object, Event &event) const;

    const Objects &m_objects;
    ImportBuilder &m_builder;
    json::Node m_report;
    json::Node m_chronology;
    /// Of what is written as text, for it is nested too deep: by offset.
    mutable std::map<std::size_t, std::unique_ptr<Parsed>> m_texts;
    std::shared_ptr<const Snapshot> m_read;
    std::set<std::string> m_generated;
    /// By versionOf().
    std::map<std::string, std::set<std::string>> m_upgraded;
    /// By the digest of what was written.
    std::map<std::string, json::Node> m_repaired;
    json::Node m_bundle;
    /// Of files that were written before there was such a list nobody knows what is news.
    bool m_hasTold = false;
    std::set<std::string> m_told;
    /// By the ids of our objects: those in the chronology.
    std::unordered_map<std::string, std::string> m_ownIds;
    std::set<std::string> m_actors;
    std::set<std::string> m_events;
    std::set<std::string> m_changed;
};

} // namespace kronika::stix
