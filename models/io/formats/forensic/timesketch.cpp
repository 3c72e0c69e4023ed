// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/forensic/timesketch.h"

#include "models/io/table/datecolumn.h"
#include "models/io/text/datetext.h"

namespace kronika::forensic {

namespace {

constexpr RecordRule kRecords[] = {
    {"row", Becomes::Event, "undated if neither datetime nor timestamp can be read"},
    {"*", Becomes::Skipped, "in JSON lines a line that is no object; in CSV there is no such row"},
};

constexpr FieldRule kFields[] = {
    {"row", "message", "title (its first line), and description if it is longer"},
    {"row", "description", "as message, where there is none"},
    {"row", "datetime",
     "when, as it stands; without an offset it is UTC; a count since 1970, words as in a date field"},
    {"row", "timestamp", "when, if there is no datetime: s, ms, us or ns by its size; else kept aside"},
    {"row", "timestamp_desc", "category; title, where there is neither message nor description"},
    {"row", "username",
     "an actor: of username, user, hostname, host, computer_name, source_ip, data_type the first with"},
    {"row", "user", "2 to 200 different values in the first 1000 rows; the others are kept aside"},
    {"row", "hostname", "as username"},
    {"row", "host", "as username"},
    {"row", "computer_name", "as username"},
    {"row", "source_ip", "as username"},
    {"row", "data_type", "as username"},
    {"row", "display_name", "a source; else source, source_long, source_short or filename is"},
    {"row", "source", "as display_name"},
    {"row", "source_long", "as display_name"},
    {"row", "source_short", "as display_name"},
    {"row", "filename", "as display_name"},
    {"row", "parser", "publisher of the source"},
    {"row", "tag", "tags"},
    {"row", "label", "tags"},
};

/// Timesketch reads a time without an offset as UTC.
std::string inUtc(std::string date)
{
    const std::size_t clock = date.find('T');
    const bool isSingle = date.find_first_of("/[{") == std::string::npos;
    if (isSingle && clock != std::string::npos && date.find_first_of("Z+-", clock) == std::string::npos)
        date += "Z";
    return date;
}

/// ISO 8601, a count since 1970 in a unit that its size tells, or the words that the date field understands.
std::string dateIn(const std::string &text)
{
    if (const auto date = datetext::fromIso(text); date && isSoundDate(inUtc(*date)))
        return inUtc(*date);
    // Years have up to four digits.
    constexpr std::size_t kShortestCount = 9;
    if (text.size() >= kShortestCount) {
        if (const auto date = datetext::fromOtherIso(text))
            return inUtc(*date);
        if (const auto date = datetext::fromEpochText(text))
            return *date;
    }
    if (const auto date = datetext::fromEnglish(text); date && isSoundDate(inUtc(*date)))
        return inUtc(*date);
    const table::DateReading reading = table::DateColumn().read(text);
    const bool isDate = reading.kind == table::CellDate::Date && isSoundDate(inUtc(reading.edtf));
    return isDate ? inUtc(reading.edtf) : std::string();
}

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t") == std::string::npos;
}

std::string whenOf(const TimesketchFields &fields)
{
    if (const std::string text = fields.take("datetime"); !isBlank(text)) {
        if (std::string date = dateIn(text); !date.empty())
            return date;
        fields.giveBack("datetime");
        return {};
    }
    if (const std::string text = fields.take("timestamp"); !text.empty()) {
        if (const auto date = datetext::fromEpochText(text))
            return *date;
        fields.giveBack("timestamp");
    }
    return {};
}

} // namespace

const MappingTable kTimesketchMapping{kRecords, kFields};

const char *const kTimesketchExplanation =
    "One event a row. Spans, uncertainty and links are not in the format. The date keeps the decimals that it has;\n"
    "a row whose date cannot be read is kept and stands in the tray, where Timesketch drops it.\n";

Row timesketchRow(const TimesketchFields &fields, const std::string &actorField)
{
    Row row;
    row.message = fields.take("message");
    if (isBlank(row.message))
        row.message = fields.take("description");
    row.when = whenOf(fields);
    row.kind = fields.take("timestamp_desc");
    if (isBlank(row.message))
        row.message = row.kind;
    if (!actorField.empty())
        row.actor = fields.take(actorField);
    for (const char *name : {"display_name", "source_long", "source", "source_short", "filename"}) {
        if (row.source.empty() || row.source == "-")
            row.source = fields.take(name);
    }
    if (!row.source.empty() && row.source != "-")
        row.parser = fields.take("parser");
    return row;
}

} // namespace kronika::forensic
