// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of single values when one chronology is taken into another. Knows no snapshot.
#pragma once

#include "models/document/event.h"
#include "models/time/zone.h"

#include <string>
#include <vector>

namespace kronika {

/// What `other` says of the same actor takes the place of what is there; another name becomes an alias.
void updateActor(Actor &actor, const Actor &other);
/// Adds what `other` has besides, its name as an alias.
void completeActor(Actor &actor, const Actor &other);
/// Adds what `other` has besides; of two markings, the stricter in a chronology that is marked `chronology`.
void completeSource(Source &source, const Source &other, const std::string &chronology);

/// Adds what `other` has besides; what both say otherwise stays as it is.
void complete(Category &category, const Category &other);
void complete(Era &era, const Era &other);

/// What `other` says of the same event takes the place of what is there; lists are added to. Of two markings, the
/// stricter in a chronology that is marked `chronology`.
void updateEvent(Event &event, const Event &other, const std::string &chronology);
/// Adds what `other` has besides. Both descriptions stay, one below the other, unless one holds the other; of two
/// markings, the stricter in a chronology that is marked `chronology`.
void completeEvent(Event &event, const Event &other, const std::string &chronology);

/// A member whose value `of` is not in `now`, which has another one.
struct LostValue
{
    /// As the file format calls it.
    const char *member;
    std::string lost;
    std::string kept;
};
std::vector<LostValue> lostValues(const Event &of, const Event &now);
/// A name that became an alias is not lost, nor are parents, whose ids differ from file to file.
std::vector<LostValue> lostValues(const Actor &of, const Actor &now);
std::vector<LostValue> lostValues(const Source &of, const Source &now);
std::vector<LostValue> lostValues(const Category &of, const Category &now);
std::vector<LostValue> lostValues(const Era &of, const Era &now);

/// Whether a record that is kept word for word in `one` was changed for the last time (its member `modified`) before
/// that in `other`; no if one of them does not say.
bool isOlder(const UnknownMembers &one, const UnknownMembers &other);
/// Takes of an older version of the event what says more, not what says otherwise: its claims, links and attachments,
/// and the record itself. Of two markings, the stricter likewise.
void addOlder(Event &event, const Event &older, const std::string &chronology);

/// Adds members that are not there; one of the same name that says something else gets a number behind its name.
void addMembers(UnknownMembers &members, const UnknownMembers &others);

/// The same date where `mine` is the zone of what has no offset: with that of `theirs`, if it is another one.
std::string inOwnZone(const std::string &date, const Zone &theirs, const Zone &mine);

/// The marking that it has where it comes from, if it would have another one here.
std::string inheritedMarking(const std::string &own, const ChronologyInfo &theirs, const ChronologyInfo &mine);

} // namespace kronika
