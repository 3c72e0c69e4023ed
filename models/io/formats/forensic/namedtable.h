// SPDX-License-Identifier: GPL-3.0-or-later
// How a file is written whose first line names the columns of a forensic timeline: psort takes any delimiter, and a
// spreadsheet that saved it again writes its own one and quotes. Knows no column.
#pragma once

#include "models/io/table/delimited.h"
#include "models/io/table/namedrow.h"

#include <string_view>

namespace kronika::forensic {

struct NamedTable
{
    /// Where the line of names stands, behind a line that names the delimiter.
    std::size_t begin = 0;
    table::Dialect dialect;
    table::Header header;
};

/// Of a whole text or its beginning. The delimiter is what stands behind the first name.
NamedTable namedTable(std::string_view text);

/// Whether the rows below the names have quotes around cells. psort writes none: there a quote is a character. The
/// first thousand lines with quotes tell; without any, all of the text is gone through.
bool areRowsQuoted(std::string_view text, const NamedTable &table);

} // namespace kronika::forensic
