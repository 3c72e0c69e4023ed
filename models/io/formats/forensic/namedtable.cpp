// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/forensic/namedtable.h"

#include <algorithm>

namespace kronika::forensic {

namespace {

constexpr std::size_t kLinesLookedAt = 1000;

bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ' ' ||
           static_cast<unsigned char>(c) >= 0x80;
}

char delimiterBehindFirstName(std::string_view line)
{
    const bool isQuoted = line.starts_with('"');
    std::size_t at = isQuoted ? std::min(line.find('"', 1), line.size() - 1) + 1 : 0;
    while (at < line.size() && isOfName(line[at]))
        ++at;
    return at < line.size() && line[at] != '"' ? line[at] : ',';
}

std::size_t columnsOf(std::string_view line, table::Dialect dialect)
{
    table::DelimitedReader reader(line, dialect);
    return reader.next() ? reader.row().cells.size() : 0;
}

/// Says of one record, which begins at `begin`, whether quotes are marks (1), characters (-1) or either; moves behind
/// it.
int quotesSay(std::string_view text, std::size_t &begin, char delimiter, std::size_t columns)
{
    table::DelimitedReader reader(text, {.delimiter = delimiter}, begin);
    if (!reader.next()) {
        begin = text.size();
        return 0;
    }
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    const bool fitsPlainly =
        columnsOf(text.substr(begin, end - begin), {.delimiter = delimiter, .hasQuotes = false}) == columns;
    const bool fitsQuoted = reader.row().cells.size() == columns && reader.strayQuotes().empty();
    const std::string_view record = text.substr(begin, reader.position() - begin);
    // Quotes that are characters are doubled hardly ever.
    const bool hasDoubled = record.find("\"\"") != std::string_view::npos;
    if (!fitsQuoted) {
        begin = end;
        return fitsPlainly ? -1 : 0;
    }
    begin = reader.position();
    return !fitsPlainly || hasDoubled ? 1 : 0;
}

} // namespace

NamedTable namedTable(std::string_view text)
{
    NamedTable table;
    table.begin = table::separatorLineLength(text);
    const std::string_view names = text.substr(table.begin);
    const std::string_view line = names.substr(0, names.find_first_of("\r\n"));
    table.dialect.delimiter = delimiterBehindFirstName(line);
    table.header = table::headerOf(names, table.dialect);
    return table;
}

bool areRowsQuoted(std::string_view text, const NamedTable &table)
{
    const std::size_t header = std::min(text.find_first_of("\r\n", table.begin), text.size());
    if (text.substr(table.begin, header - table.begin).find('"') != std::string_view::npos)
        return true;
    int quoted = 0;
    std::size_t at = header;
    for (std::size_t n = 0; n < kLinesLookedAt; ++n) {
        const std::size_t quote = text.find('"', at);
        if (quote == std::string_view::npos)
            break;
        at = std::max(at, text.find_last_of("\r\n", quote) + 1);
        quoted += quotesSay(text, at, table.dialect.delimiter, table.header.names.size());
    }
    return quoted > 0;
}

} // namespace kronika::forensic
