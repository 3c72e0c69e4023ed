// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the 17 fixed columns of log2timeline's legacy CSV (l2tcsv). Nothing in it is quoted, unless a spreadsheet saved
// it again.
#include "models/io/formats/forensic/forensicevent.h"
#include "models/io/formats/forensic/l2trow.h"
#include "models/io/formats/forensic/namedtable.h"
#include "models/io/iomessage.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/dateparts.h"
#include "models/io/table/namedrow.h"
#include "models/io/textimport.h"

#include <algorithm>
#include <array>

namespace kronika {

namespace {

constexpr std::string_view kHeader =
    "date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version,filename,inode,notes,format,extra";

constexpr RecordRule kL2tcsvRecords[] = {
    {"row", Becomes::Event, "undated if its date is 00/00/0000"},
    {"*", Becomes::Skipped, "a line of fewer than 11 cells, or of more than 17 of which the first do not fit"},
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
        builder.warnUndated(IoMessage::tr("found no date that can be read; the event is undated"), cells.offset());
    cells.keepRest(row.unknown, "l2tcsv", true);
    forensic::add(builder, std::move(row));
}

/// Its line of names, if it has one; else as if it had.
forensic::NamedTable l2tTable(std::string_view text)
{
    forensic::NamedTable table = forensic::namedTable(text);
    constexpr std::array<std::string_view, 4> kFirst{"date", "time", "timezone", "MACB"};
    const std::vector<std::string> &names = table.header.names;
    if (names.size() < kFirst.size() || !std::equal(kFirst.begin(), kFirst.end(), names.begin()))
        table = {};
    return table;
}

class L2tReader
{
public:
    explicit L2tReader(const DecodedText &decoded)
        : m_text(decoded.text)
        , m_table(l2tTable(m_text))
        , m_builder(m_text, PlaceStyle::Lines, kL2tcsvMapping)
        , m_cells(table::headerOf(kHeader).names, m_builder, "row")
    {
        sayEncoding(m_builder, decoded);
        forensic::NamedTable fixed = m_table;
        fixed.header.names.resize(forensic::L2tRow::kColumns);
        m_table.dialect.hasQuotes = forensic::areRowsQuoted(m_text, fixed);
    }

    ImportOutcome run(const ImportOptions &options, const Progress &progress)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        table::DelimitedRows rows(m_text, m_table.dialect, m_table.begin);
        forensic::L2tRow fitted(m_text, m_table.dialect);
        forensic::ActorChoice choice;
        const std::size_t header = m_table.header.names.empty() ? 0 : 1;
        std::size_t n = 0;
        rows.forEach([&](const table::Row &row) {
            // Its names are no values.
            if (n++ < header)
                return true;
            fitted.read(row);
            m_cells.begin(fitted.row());
            for (const char *field : {"user", "host"})
                choice.see(field, m_cells.peek(field));
            return n < header + forensic::ActorChoice::kSampleRows;
        });
        const bool isWhole = table::forEachBelow(rows, header, m_text.size(), progress,
                                                 [&](const table::Row &row) { take(row, fitted, choice.chosen()); });
        if (m_shortRows > 0)
            m_builder.warn(IoMessage::tr("%n rows have fewer cells than there are columns; the missing ones are empty",
                                         nullptr, IoMessage::count(m_shortRows)),
                           m_firstShort);
        return isWhole ? m_builder.finish() : m_builder.cancelled();
    }

private:
    using Fit = forensic::L2tRow::Fit;

    void take(const table::Row &row, forensic::L2tRow &fitted, std::string_view actorField)
    {
        m_builder.read();
        constexpr std::size_t kLeast = 11;
        const Fit fit = fitted.read(row);
        if (fit == Fit::Short && row.cells.size() < kLeast)
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a line of fewer than 11 cells"), row.offset);
        if (fit == Fit::Unreadable)
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File",
                                                    "a line of more than 17 cells, whose first ones are no date and no "
                                                    "MACB: a comma too many stands somewhere in it"),
                                  row.offset);
        if (fit == Fit::Short && m_shortRows++ == 0)
            m_firstShort = row.offset;
        sayFit(fit, row.offset);
        m_cells.begin(fitted.row());
        readRow(m_cells, actorField, m_builder);
    }

    void sayFit(Fit fit, std::size_t offset)
    {
        if (fit == Fit::Message)
            m_builder.warn(
                IoMessage::tr("found more than 17 cells: a comma too many stands in short or desc, which are "
                              "read as one text"),
                offset);
        else if (fit == Fit::UpToDesc)
            m_builder.warn(
                IoMessage::tr("found more than 17 cells: a comma too many stands behind version; what stands "
                              "there is kept as one text"),
                offset);
        else if (fit == Fit::UpToHost)
            m_builder.warn(
                IoMessage::tr("found more than 17 cells: a comma too many stands somewhere behind host; what "
                              "stands there is read as one text"),
                offset);
    }

    std::string_view m_text;
    forensic::NamedTable m_table;
    ImportBuilder m_builder;
    table::NamedRow m_cells;
    std::size_t m_shortRows = 0;
    std::size_t m_firstShort = 0;
};

ImportOutcome readL2tcsv(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const DecodedText decoded = decodedFile(bytes, options);
    ImportOutcome outcome = L2tReader(decoded).run(options, progress);
    outcome.report.format = QStringLiteral("l2tcsv");
    return outcome;
}

int sniffL2tcsv(std::string_view prefix)
{
    const DecodedText decoded = decodedText(QByteArray(prefix.data(), qsizetype(prefix.size())));
    return l2tTable(decoded.text).header.names.empty() ? 0 : 100;
}

} // namespace

extern const Importer l2tcsvImporter{
    .name = "l2tcsv",
    .description = "log2timeline and plaso legacy CSV of 17 columns (l2tcsv)",
    .endings = "l2t.csv l2tcsv",
    .sniff = sniffL2tcsv,
    .read = readL2tcsv,
    .explanation =
        "Dates are month/day/year and times whole seconds, in the zone that the row names. Nothing is quoted, unless "
        "a\n"
        "spreadsheet saved it again, with any delimiter. Of user and host that is the actor which has from 2 to 200\n"
        "different values in the first 1000 rows, user before host.\n"
        "A line with a comma too many is read as far as it is sure: version, a number, shows whether the comma stands\n"
        "before it (short and desc are one text then) or behind (what stands there is kept as one text).\n",
    .mapping = &kL2tcsvMapping,
    .takesEncoding = true,
};

} // namespace kronika
