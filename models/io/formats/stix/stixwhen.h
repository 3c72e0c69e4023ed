// SPDX-License-Identifier: GPL-3.0-or-later
// When an object of STIX happened: which of its members are its times, what they say, and what coarser dates they look
// like.
#pragma once

#include "models/io/formats/stix/stixobjects.h"
#include "models/io/jsonimport.h"

#include <string>
#include <string_view>

namespace kronika::stix {

/// What the times of a kind of the mapping table are called.
struct TimeNames
{
    std::string_view kind;
    const char *first;
    /// Empty: it is a moment.
    const char *last;
    /// How fine each is stands beside it.
    bool haveFidelity = false;
    /// It must have them.
    bool areRequired = false;
};
/// Null of a kind without times.
const TimeNames *timeNamesOf(std::string_view kind);
/// The member that says how fine the time `name` is.
inline std::string fidelityNameOf(std::string_view name)
{
    return std::string(name) + "_fidelity";
}

/// Takes the times of an object of that kind as the event's date. What cannot be read is said, and kept.
void readWhen(JsonRecord &record, std::string_view kind, ImportBuilder &builder, Event &event);

/// Whether whatever was seen in the file was seen at midnight in one time zone of America, by its standard or its
/// summer time: then days are known, and no hours.
bool areLocalMidnights(const Objects &objects);
/// Offers the month or day that the date of an event looks like. `id`: of the event.
void offerCoarser(const Event &event, const std::string &id, bool haveLocalMidnights, ImportBuilder &builder);

} // namespace kronika::stix
