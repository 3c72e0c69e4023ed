// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a JSON object the rows of a table are: in a list one or two levels down, or the object is one row itself, or
// all its members are rows.
#pragma once

#include "models/io/formats/flatjson/jsonrows.h"

#include <string>

namespace kronika::flatjson {

struct RowList
{
    /// The list, or the root; nothing: neither.
    json::Node rows = {};
    /// "data.timeline"; empty of the root.
    std::string path = {};
    Layout layout = Layout::List;
    /// Whether a column of dates was found, or it is a map, whose features are rows in any case.
    bool hasDates = false;

    bool isRoot() const { return path.empty(); }
};

/// The longest list of objects with dates; else the object if its members are rows or it has a date; else the longest
/// list of objects.
/// Requires: `root` is an object.
RowList rowListIn(json::Node root);

/// JSON of the object without that list; empty if nothing else is in it.
std::string besideRows(json::Node root, const RowList &list);

} // namespace kronika::flatjson
