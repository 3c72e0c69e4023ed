// SPDX-License-Identifier: GPL-3.0-or-later
// One record as libical reads it, owned. Knows no property's meaning.
#pragma once

#include "models/io/formats/ical/icalrecords.h"

#include <libical/ical.h>

#include <memory>
#include <string>

namespace kronika::ical {

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

/// Null if libical makes nothing of it. `record` whose END is missing gets one.
Component parsed(const Record &record);

/// What a property holds, unescaped.
std::string textOf(icalproperty *property);
/// libical gives texts that somebody must free.
std::string taken(char *text);

} // namespace kronika::ical
