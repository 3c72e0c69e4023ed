// SPDX-License-Identifier: GPL-3.0-or-later
// From byte offsets to what people are told: line, column and JSON path. Only for the way of errors, so that the walk
// itself need not keep track of them.
#pragma once

#include "models/io/diagnostics.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::json {

struct Place
{
    TextPosition position;
    /// RFC 9535 normalized path, member names in dot notation where they allow it.
    std::string path;
};

/// Of values (at their first character) and member names (at their opening quote: the path of the member). Requires: a
/// well-formed text, sorted offsets. O(size).
std::vector<Place> placesOf(std::string_view text, std::span<const std::size_t> offsets);

/// Of what stands, or was expected, at `offset`: where a text stops being JSON. Requires: all before it is well-formed
/// as far as it goes. O(offset).
std::string pathAt(std::string_view text, std::size_t offset);

} // namespace kronika::json
