// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of Timesketch, whether CSV or JSON lines carry them. Knows neither.
#pragma once

#include "models/io/formats/forensic/forensicevent.h"

#include <functional>
#include <string>
#include <string_view>

namespace kronika::forensic {

extern const MappingTable kTimesketchMapping;
extern const char *const kTimesketchExplanation;

/// The text of a field, counted as mapped (empty if there is none); and back, if it could not be used.
struct TimesketchFields
{
    std::function<std::string(std::string_view name)> take;
    std::function<void(std::string_view name)> giveBack;
};

/// All but tags. `actorField` is where the actor's name stands; may be empty.
Row timesketchRow(const TimesketchFields &fields, const std::string &actorField);

} // namespace kronika::forensic
