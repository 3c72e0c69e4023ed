// SPDX-License-Identifier: GPL-3.0-or-later
// A table of members for each kind of object in a .kronika file, and the one way of reading an object by its table.
#pragma once

#include "models/document/snapshot.h"
#include "models/io/formats/kronika/reading.h"

#include <algorithm>
#include <deque>
#include <span>
#include <string_view>
#include <vector>

namespace kronika::reader {

/// One member that this version knows.
template <typename Record>
struct Rule
{
    std::string_view name;
    bool isRequired;
    void (*read)(Reading &, json::Value &, Record &);
};

template <typename Record>
using Rules = std::span<const Rule<Record>>;

/// Objects whose members this version knows; unknown ones may stand beside them.
enum class OwnObject { Chronology, Actor, Category, Source, Era, View, Event, Participant, Claim, Link, Attachment };

/// Whether format.md gives such an object a member of that name.
bool isOwnMember(OwnObject object, std::string_view name);
/// The same of events and what stands in them.
bool isOwnMemberOfEvents(OwnObject object, std::string_view name);

template <typename Record>
bool hasRule(Rules<Record> rules, std::string_view name)
{
    return std::any_of(rules.begin(), rules.end(), [name](const Rule<Record> &rule) { return rule.name == name; });
}

/// All of a chronology but its events.
struct Header
{
    SnapshotTables tables;
    /// Of each actor's `parent`; meaningless where there is none.
    std::vector<std::size_t> parentOffsets;
    std::size_t eventsOffset = 0;
    bool isNewer = false;
    bool hasEvents = false;
};

/// The top level; `events` is passed over, unchecked.
void readHeader(Reading &reading, json::Value &value, Header &header);
/// Says so where actors are their own ancestors. Requires: all ids are known.
void checkParents(Reading &reading, const Header &header);

/// An event while it is read: the draft, and the texts that it does not find in the file as they are.
struct EventRecord
{
    explicit EventRecord(const SnapshotTables &known)
        : tables(&known)
    {
    }

    const SnapshotTables *tables;
    EventDraft draft;
    /// Of the value read last.
    std::size_t idOffset = 0;
    std::string title;
    std::string when;
    std::string within;
    /// A deque: views into them stay.
    std::deque<std::string> roles;
};

/// One element of `events`. Its id is judged in itself, not entered. False if its draft is not whole.
bool readEvent(Reading &reading, json::Value &value, EventRecord &record);

} // namespace kronika::reader
