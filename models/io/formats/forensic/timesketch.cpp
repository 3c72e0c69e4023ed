// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/forensic/timesketch.h"

#include "models/io/text/datetext.h"

namespace kronika::forensic {

namespace {

constexpr RecordRule kRecords[] = {
    {"row", Becomes::Event, "undated if neither datetime nor timestamp can be read"},
    {"*", Becomes::Skipped, "a line that is not a JSON object"},
};

constexpr FieldRule kFields[] = {
    {"row", "message", "title (its first line), and description if it is longer"},
    {"row", "datetime", "when, as it stands; without an offset it is UTC"},
    {"row", "timestamp", "when, if there is no datetime: s, ms, us or ns by its size; else kept aside"},
    {"row", "timestamp_desc", "category"},
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

std::string whenOf(const TimesketchFields &fields)
{
    if (const std::string text = fields.take("datetime"); !text.empty()) {
        auto date = datetext::fromIso(text);
        // Timesketch reads a time without an offset as UTC.
        if (date && date->find('T') != std::string::npos && date->find_first_of("Z+", 11) == std::string::npos &&
            date->find('-', 11) == std::string::npos)
            *date += "Z";
        if (date && isSoundDate(*date))
            return *date;
        fields.giveBack("datetime");
        return {};
    }
    if (const std::string text = fields.take("timestamp"); !text.empty()) {
        const auto count = datetext::wholeNumber(text);
        const auto date = count ? datetext::fromEpoch(*count, datetext::unitOf(*count)) : std::nullopt;
        if (date)
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
    row.when = whenOf(fields);
    row.kind = fields.take("timestamp_desc");
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
