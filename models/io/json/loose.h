// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as scripts of web pages write it: single quotes, names without quotes, comments, commas too many, `new Date(…)`,
// texts joined by +, an assignment or a call around all of it. It is rewritten as JSON, nothing is evaluated. Knows no
// format.
#pragma once

#include "models/io/json/syntax.h"

#include <optional>
#include <string>
#include <string_view>

namespace kronika::json {

struct Rewritten
{
    /// JSON, with the lines of the original; up to the error if there is one.
    std::string text;
    /// Where in the original it stops being such a script.
    std::optional<SyntaxError> error;
};

/// O(n); recursion no deeper than `maxDepth`.
Rewritten rewrittenScript(std::string_view script, int maxDepth);

} // namespace kronika::json
