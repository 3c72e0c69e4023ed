// SPDX-License-Identifier: GPL-3.0-or-later
// How far the objects of a bundle that is written may be passed on. Knows no record.
#pragma once

#include "models/document/marking.h"
#include "models/io/formats/stix/stixobjects.h"

#include <optional>
#include <string>

namespace kronika::stix {

class Markings
{
public:
    /// `stix`: what a chronology keeps of a file of STIX, definitions of markings among it.
    explicit Markings(json::Node stix)
        : m_kept(stix)
    {
    }

    /// What its markings and those of its parts say; nothing if it has none. RED if one cannot be read.
    std::optional<Tlp> levelOf(json::Node object) const;
    /// The object marked with `marking` (TLP:GREEN). Nothing if that is empty, or it is marked so, or as more
    /// restricted, already.
    std::optional<std::string> marked(json::Node object, const std::string &marking) const;
    /// Its references to markings, as JSON, where those that are stricter than `marking` are left out: the chronology
    /// says otherwise since. Nothing if there are none of the kind.
    std::optional<std::string> lowered(json::Node object, const std::string &marking) const;

private:
    Objects m_kept;
};

} // namespace kronika::stix
