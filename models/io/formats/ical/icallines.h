// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of one record as they stand in a file, which libical does not give back: unfolded, else untouched. Knows no
// event.
#pragma once

#include "models/io/formats/ical/icalrecords.h"

#include <string>
#include <string_view>
#include <vector>

namespace kronika::ical {

struct RawLine
{
    /// In capitals; of an alarm and the like "BEGIN". Empty if it has no colon.
    std::string name;
    /// Without its end; of an alarm all of its lines, CR LF between them.
    std::string text;
    std::size_t offset = 0;
};

/// Those of the record itself, in order, without its BEGIN and END.
std::vector<RawLine> linesOf(const Record &record);

/// "SUMMARY" of `summary;LANGUAGE=cs:A`; empty if it is no such line.
std::string nameOfLine(std::string_view line);
/// Behind the first colon outside of quotes; empty.
std::string_view valueOfLine(std::string_view line);
/// The value of that parameter, without quotes; empty if there is none.
std::string parameterOfLine(std::string_view line, std::string_view name);
/// A value of a parameter, in quotes: RFC 6868 says how it holds quotes and line ends. Other control characters cannot
/// be said.
std::string quotedParameter(std::string_view text);
/// What such a value says.
std::string plainParameter(std::string_view value);
/// Whether it has a parameter that no reader of ours understands, or is a person's with name and address: there is more
/// in it than an event holds.
bool saysMore(const RawLine &line);

/// Whether it may be written into a record: one line, or a well-nested block of lines, without control characters.
bool isSafeToWrite(std::string_view text);

} // namespace kronika::ical
