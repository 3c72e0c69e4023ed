// SPDX-License-Identifier: GPL-3.0-or-later
// Where exactly a text that the parser refused stops being JSON. Only for the way of errors; knows no meaning.
#pragma once

#include "models/io/json/json.h"

namespace kronika::json {

/// The first character with which `text` cannot be continued to well-formed JSON, nested at most `maxDepth` deep.
/// Nothing if there is none. O(size).
std::optional<SyntaxError> findSyntaxError(std::string_view text, int maxDepth);

} // namespace kronika::json
