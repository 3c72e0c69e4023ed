// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the 17 fixed columns of log2timeline's legacy CSV (l2tcsv). Nothing in it is quoted.
#include "models/io/formats/forensic/forensicevent.h"
#include "models/io/iomessage.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/dateparts.h"
#include "models/io/table/namedrow.h"
#include "models/io/textimport.h"

namespace kronika {

namespace {

constexpr table::Dialect kL2tcsvDialect{.delimiter = ',', .hasQuotes = false};
constexpr std::string_view kHeader =
    "date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version,filename,inode,notes,format,extra";

constexpr RecordRule kL2tcsvRecords[] = {
    {"row", Becomes::Event, "undated if its date is 00/00/0000"},
    {"*", Becomes::Skipped, "a line of fewer than 11 cells"},
};

constexpr FieldRule kL2tcsvFields[] = {
    {"row", "date", "when: month/day/year"},
    {"row", "time", "when, to the second; the day alone if it is --:--:--"},
    {"row", "timezone", "the zone of when: UTC, CEST, Europe/Prague"},
    {"row", "type", "category"},
    {"row", "user", "an actor; else host is (whichever tells rows apart)"},
    {"row", "host", "as user"},
    {"row", "short", "title, if desc does not begin with it"},
    {"row", "desc", "title (its first line), and description if it is longer"},
    {"row", "filename", "a source; else sourcetype is"},
    {"row", "sourcetype", "as filename"},
    {"row", "format", "publisher of the source: the parser"},
    {"row", "notes", "tags, separated by blanks"},
};

constexpr MappingTable kL2tcsvMapping{kL2tcsvRecords, kL2tcsvFields};

std::string whenOf(table::NamedRow &cells, ImportBuilder &builder)
{
    const std::string date = cells.take("date");
    const std::string clock = cells.take("time");
    const std::string zone = cells.take("timezone");
    const bool isDate = date.size() == 10 && date[2] == '/' && date[5] == '/';
    const std::string day = isDate ? date.substr(6) + "-" + date.substr(0, 2) + "-" + date.substr(3, 2) : std::string();
    if (!isDate || date.starts_with("00/") || !isSoundDate(day)) {
        for (const char *name : {"date", "time", "timezone"})
            cells.giveBack(name);
        return {};
    }
    const auto time = table::clockText(clock);
    if (!time) {
        cells.giveBack("time");
        cells.giveBack("timezone");
        return day;
    }
    const std::string local = table::withClock(day, *time);
    std::string when = table::inZone(local, zone);
    if (when != local)
        return when;
    cells.giveBack("timezone");
    if (table::DateColumn::saysNothing(zone))
        return when;
    cells.giveBack("time");
    builder.warn(QCoreApplication::translate(
                     "kronika::File", "found “%1”, which is not one time zone that is known; the time is kept as "
                                      "text, and only the day is placed")
                     .arg(QString::fromStdString(zone.substr(0, 60))),
                 cells.offset());
    return day;
}

std::string messageOf(table::NamedRow &cells)
{
    std::string shortText = cells.take("short");
    std::string text = cells.take("desc");
    if (text.empty() || text == "-")
        return shortText;
    const std::string_view begun =
        shortText.ends_with("...") ? std::string_view(shortText).substr(0, shortText.size() - 3) : shortText;
    return begun.empty() || begun == "-" || text.starts_with(begun) ? text : shortText + "\n" + text;
}

void readRow(table::NamedRow &cells, std::string_view actorField, ImportBuilder &builder)
{
    forensic::Row row;
    row.when = whenOf(cells, builder);
    row.message = messageOf(cells);
    row.kind = cells.take("type");
    if (!actorField.empty())
        row.actor = cells.take(actorField);
    row.source = cells.take("filename");
    if (row.source.empty() || row.source == "-")
        row.source = cells.take("sourcetype");
    row.parser = cells.take("format");
    row.tags = forensic::labelsOf(cells.take("notes"));
    if (row.when.empty())
        builder.warn(IoMessage::tr("found no date that can be read; the event is undated"), cells.offset());
    cells.keepRest(row.unknown, "l2tcsv", true);
    forensic::add(builder, std::move(row));
}

ImportOutcome readL2tcsv(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const DecodedText decoded = decodedFile(bytes, options);
    ImportBuilder builder(decoded.text, PlaceStyle::Lines, kL2tcsvMapping);
    sayEncoding(builder, decoded);
    builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
    const bool hasHeader = decoded.text.starts_with(kHeader.substr(0, 24));
    table::DelimitedRows rows(decoded.text, kL2tcsvDialect);
    table::NamedRow cells(table::headerOf(kHeader, kL2tcsvDialect).names, builder, "row");
    forensic::ActorChoice choice;
    std::size_t n = 0;
    rows.forEach([&](const table::Row &row) {
        cells.begin(row);
        for (const char *field : {"user", "host"})
            choice.see(field, cells.peek(field));
        return ++n < forensic::ActorChoice::kSampleRows;
    });
    const bool isWhole =
        table::forEachBelow(rows, hasHeader ? 1 : 0, decoded.text.size(), progress, [&](const table::Row &row) {
            builder.read();
            constexpr std::size_t kLeast = 11;
            if (row.cells.size() < kLeast)
                return builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a line of fewer than 11 cells"), row.offset);
            cells.begin(row);
            readRow(cells, choice.chosen(), builder);
        });
    ImportOutcome outcome = isWhole ? builder.finish() : builder.cancelled();
    outcome.report.format = QStringLiteral("l2tcsv");
    return outcome;
}

int sniffL2tcsv(std::string_view prefix)
{
    if (prefix.starts_with("\xEF\xBB\xBF"))
        prefix.remove_prefix(3);
    return prefix.starts_with("date,time,timezone,MACB,") ? 100 : 0;
}

} // namespace

extern const Importer l2tcsvImporter{
    .name = "l2tcsv",
    .description = "log2timeline and plaso legacy CSV of 17 columns (l2tcsv)",
    .endings = "l2t.csv l2tcsv",
    .sniff = sniffL2tcsv,
    .read = readL2tcsv,
    .explanation =
        "Dates are month/day/year and times whole seconds, in the zone that the row names. Nothing is quoted. Of user "
        "and\n"
        "host that is the actor which has from 2 to 200 different values in the first 1000 rows, user before host.\n",
    .mapping = &kL2tcsvMapping,
    .takesEncoding = true,
};

} // namespace kronika
