// SPDX-License-Identifier: GPL-3.0-or-later
// Times whose quote closes in the wrong place, as some programs write them:
// `DTSTART;TZID="W. Europe Standard Time:20200609T090000"`. Knows no zone.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kronika::ical {

struct ClosedQuotes
{
    /// Of the same length.
    std::string text;
    /// Of the first such line.
    std::size_t line = 0;
};

/// The text of a record with such quotes closed before the colon; nothing if there are none.
std::optional<ClosedQuotes> withQuotesClosed(std::string_view record);

} // namespace kronika::ical
