// SPDX-License-Identifier: GPL-3.0-or-later
// Reads Timesketch CSV: message, datetime (or timestamp) and timestamp_desc, and whatever else there is; and what psort
// writes, which is alike.
#include "models/io/formats/forensic/namedtable.h"
#include "models/io/formats/forensic/timesketch.h"
#include "models/io/iomessage.h"
#include "models/io/table/namedrow.h"
#include "models/io/textimport.h"

namespace kronika {

namespace {

/// No other program calls a column timestamp_desc; some that write for Timesketch leave the message out.
bool isTimesketch(const table::Header &header)
{
    return header.has("timestamp_desc") && (header.has("datetime") || header.has("timestamp"));
}

bool isPlaso(const table::Header &header)
{
    return header.hasAll({"datetime", "timestamp_desc", "message"}) && !header.has("timestamp") &&
           (header.hasAll({"source", "source_long"}) || header.hasAll({"parser", "display_name"}));
}

class TimesketchCsvReader
{
public:
    TimesketchCsvReader(const DecodedText &decoded, const forensic::NamedTable &table, bool isDashNothing,
                        const char *family)
        : m_text(decoded.text)
        , m_rows(m_text, table.dialect, table.begin)
        , m_isDashNothing(isDashNothing)
        , m_family(family)
        , m_builder(m_text, PlaceStyle::Lines, forensic::kTimesketchMapping)
        , m_names(table.header.names)
        , m_cells(m_names, m_builder, "row")
    {
        sayEncoding(m_builder, decoded);
    }

    ImportOutcome run(const ImportOptions &options, const Progress &progress)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        chooseActor();
        if (!table::forEachBelow(m_rows, 1, m_text.size(), progress, [this](const table::Row &row) { readRow(row); }))
            return m_builder.cancelled();
        if (m_longRows > 0)
            m_builder.warn(IoMessage::tr("%n rows have more cells than there are columns; the surplus is kept as text",
                                         nullptr, IoMessage::count(m_longRows)),
                           m_firstLong);
        for (const std::size_t offset : m_rows.strayQuotes())
            m_builder.warn(IoMessage::tr("found a quote that encloses no cell; it is read as a character"), offset);
        return m_builder.finish();
    }

private:
    void chooseActor()
    {
        forensic::ActorChoice choice;
        std::size_t n = 0;
        m_rows.forEach([&](const table::Row &row) {
            if (n++ > 0) {
                m_cells.begin(row);
                for (const std::string_view field : forensic::ActorChoice::kCandidates)
                    choice.see(field, m_cells.peek(field));
            }
            return n <= forensic::ActorChoice::kSampleRows;
        });
        m_actorField = choice.chosen();
    }

    void readRow(const table::Row &row)
    {
        m_builder.read();
        m_cells.begin(row);
        if (row.cells.size() > m_names.size() && m_longRows++ == 0)
            m_firstLong = row.offset;
        const forensic::TimesketchFields fields{
            .take = [this](std::string_view name) { return m_cells.take(name); },
            .giveBack = [this](std::string_view name) { m_cells.giveBack(name); },
        };
        std::vector<std::string> tags =
            m_isDashNothing ? forensic::labelsOf(m_cells.take("tag")) : forensic::tagsOf(m_cells.take("tag"));
        for (std::string &label : forensic::tagsOf(m_cells.take("label")))
            tags.push_back(std::move(label));
        forensic::Row event = forensic::timesketchRow(fields, m_actorField);
        event.tags = std::move(tags);
        if (event.when.empty())
            m_builder.warnUndated(IoMessage::tr("found no date that can be read; the event is undated"), row.offset);
        m_cells.keepRest(event.unknown, m_family, m_isDashNothing);
        forensic::add(m_builder, std::move(event));
    }

    std::string_view m_text;
    table::DelimitedRows m_rows;
    bool m_isDashNothing;
    const char *m_family;
    ImportBuilder m_builder;
    std::vector<std::string> m_names;
    table::NamedRow m_cells;
    std::string m_actorField;
    std::size_t m_longRows = 0;
    std::size_t m_firstLong = 0;
};

ImportOutcome readTimesketchCsv(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const DecodedText decoded = decodedFile(bytes, options);
    ImportOutcome outcome =
        TimesketchCsvReader(decoded, forensic::namedTable(decoded.text), false, "timesketch").run(options, progress);
    outcome.report.format = QStringLiteral("timesketch-csv");
    return outcome;
}

/// psort replaces its delimiter within a cell, so that no cell is quoted and quotes are characters.
ImportOutcome readPlasoCsv(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const DecodedText decoded = decodedFile(bytes, options);
    forensic::NamedTable table = forensic::namedTable(decoded.text);
    table.dialect.hasQuotes = forensic::areRowsQuoted(decoded.text, table);
    ImportOutcome outcome = TimesketchCsvReader(decoded, table, true, "plaso").run(options, progress);
    outcome.report.format = QStringLiteral("plaso-csv");
    return outcome;
}

table::Header headerIn(std::string_view prefix)
{
    const DecodedText decoded = decodedText(QByteArray(prefix.data(), qsizetype(prefix.size())));
    return forensic::namedTable(decoded.text).header;
}

int sniffTimesketchCsv(std::string_view prefix)
{
    const table::Header header = headerIn(prefix);
    return isTimesketch(header) ? 90 : 0;
}

int sniffPlasoCsv(std::string_view prefix)
{
    return isPlaso(headerIn(prefix)) ? 95 : 0;
}

} // namespace

extern const Importer timesketchcsvImporter{
    .name = "timesketch-csv",
    .description = "Timesketch timeline, CSV",
    .endings = "timesketch.csv",
    .sniff = sniffTimesketchCsv,
    .read = readTimesketchCsv,
    .explanation = forensic::kTimesketchExplanation,
    .mapping = &forensic::kTimesketchMapping,
    .takesEncoding = true,
};

extern const Importer plasocsvImporter{
    .name = "plaso-csv",
    .description = "plaso (psort) CSV of its default (dynamic) output",
    .endings = "plaso.csv",
    .sniff = sniffPlasoCsv,
    .read = readPlasoCsv,
    .explanation =
        "As Timesketch's rows, with any delimiter: what stands behind the first name. Nothing is quoted, as psort "
        "replaces\n"
        "delimiters within cells: a quote is a character, unless the file was saved again by a spreadsheet, which "
        "shows in\n"
        "quotes around cells that hold delimiters or doubled quotes, or around the names.\n"
        "A time has the decimals that it was written with (psort --dynamic-time shows what was known); \"Not set\",\n"
        "\"Invalid\" and zero dates leave the event undated. Blanks part the labels of a tag.\n",
    .mapping = &forensic::kTimesketchMapping,
    .takesEncoding = true,
};

} // namespace kronika
