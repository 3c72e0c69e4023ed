// SPDX-License-Identifier: GPL-3.0-or-later
// Strict JSON (RFC 8259) over simdjson On-Demand: every value is checked to its end, with its place in the text. Knows
// nothing of chronologies.
#pragma once

#include "models/io/diagnostics.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kronika::json {

/// A syntax error and the byte where it was noticed.
struct SyntaxError
{
    QString message;
    std::size_t offset = 0;
};

/// Nothing if `text` is one well-formed JSON value nested at most `maxDepth` deep. A byte order mark is an error here
/// (callers that allow one skip it).
std::optional<SyntaxError> check(std::string_view text, int maxDepth);

/// Of a text that a walk has refused: the place at which it stops being JSON.
SyntaxError syntaxError(std::string_view text, int maxDepth);

/// `text` (one well-formed value) in the file format's layout for records: `, ` and `: `, shortest string escapes,
/// numbers as they were, no line breaks; repeated members stay. With `indent` >= 0: two-space indentation from that
/// level on.
std::string canonical(std::string_view text, int indent = -1);
/// The same, appended; whatever stands behind the value in `text` is not looked at.
void appendCanonical(std::string &out, std::string_view text, int indent = -1);

/// `text` as a JSON string with the shortest escapes, quotes included; `/` and non-ASCII stay.
void appendString(std::string &out, std::string_view text);

} // namespace kronika::json
