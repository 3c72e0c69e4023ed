// SPDX-License-Identifier: GPL-3.0-or-later
// Reads tables of delimited text: CSV, TSV, semicolons, in any of the encodings of text/encoding.h.
#include "models/document/fields.h"
#include "models/document/tablecell.h"
#include "models/io/table/delimited.h"
#include "models/io/table/namedrow.h"
#include "models/io/table/tableimport.h"
#include "models/io/textimport.h"

#include <algorithm>
#include <deque>

namespace kronika {

namespace {

struct Opened
{
    DecodedText decoded;
    std::string_view text;
    /// Where the first row stands, behind a line that names the delimiter.
    std::size_t begin = 0;
    table::Dialect dialect;
};

/// A table that Kronika wrote: its cells may bear a guard against spreadsheets, which is not theirs.
class GuardedRows : public table::Rows
{
public:
    explicit GuardedRows(table::Rows &rows)
        : m_rows(rows)
    {
    }

    bool forEach(const table::TakeRow &take) override
    {
        std::vector<table::Cell> cells;
        std::deque<std::string> texts;
        return m_rows.forEach([&](const table::Row &row) {
            cells.assign(row.cells.begin(), row.cells.end());
            texts.clear();
            for (table::Cell &cell : cells) {
                if (hasGuard(cell.text))
                    cell.text = texts.emplace_back(withoutGuard(cell.text));
            }
            return take({cells, row.offset});
        });
    }
    std::vector<std::size_t> strayQuotes() const override { return m_rows.strayQuotes(); }

private:
    table::Rows &m_rows;
};

/// By its first row, which names the fields of an event, the id and the date first.
bool isWrittenByUs(const Opened &file)
{
    const std::vector<std::string> names = table::headerOf(file.text.substr(file.begin), file.dialect).names;
    return names.size() > 4 && names[0] == "id" && names[1] == "when" && names[2] == "date" &&
           std::all_of(names.begin(), names.end(), [](const std::string &name) { return eventField(name) != nullptr; });
}

Opened opened(const QByteArray &bytes, const table::TableMap &map, bool prefersTabs)
{
    Opened out;
    out.decoded = decodedText(bytes, map.encoding);
    out.text = out.decoded.text;
    out.begin = table::separatorLineLength(out.text);
    table::DialectGuess guess = table::guessDialect(out.text.substr(0, kSniffBytes));
    out.dialect = guess.dialect;
    if (prefersTabs && out.begin == 0 && out.text.substr(0, kSniffBytes).find('\t') != std::string_view::npos)
        out.dialect.delimiter = '\t';
    if (map.delimiter)
        out.dialect.delimiter = *map.delimiter;
    return out;
}

ImportOutcome readText(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                       table::TableFindings *findings, bool isTabbed)
{
    const Result<table::TableMap> map = table::tableMap(options.map, options.profile);
    if (!map)
        return refusedImport(map.error());
    const Opened file = opened(bytes, *map, isTabbed);
    table::DelimitedRows rows(file.text, file.dialect, file.begin);
    GuardedRows guarded(rows);
    const bool isOurs = isWrittenByUs(file);
    table::TableInput input{.rows = isOurs ? static_cast<table::Rows &>(guarded) : rows,
                            .text = file.text,
                            .map = *map,
                            .isOurs = isOurs,
                            .findings = findings};
    if (findings != nullptr) {
        findings->delimiter = file.dialect.delimiter;
        findings->encoding = file.decoded.encoding;
    }
    for (const Remark &remark : encodingRemarks(file.decoded))
        input.warnings.push_back(remark);
    return table::importTable(std::move(input), options, progress);
}

/// Rows with the same number of cells, more than one of them: a mere possibility, whatever the file is called.
int sniffDelimited(std::string_view prefix, bool isTabbed)
{
    const DecodedText decoded = decodedText(QByteArray(prefix.data(), qsizetype(prefix.size())));
    if (decoded.text.find('\0') != std::string_view::npos || decoded.text.starts_with('<') ||
        decoded.text.starts_with('{') || decoded.text.starts_with('[') || decoded.text.starts_with("BEGIN:"))
        return 0;
    const table::DialectGuess guess = table::guessDialect(decoded.text);
    const bool isTable = guess.columns > 1 && guess.rows > 1 && guess.regularPerMille >= 900;
    return isTable && (guess.dialect.delimiter == '\t') == isTabbed ? 30 : 0;
}

} // namespace

namespace table {

ImportOutcome readCsvTable(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                           TableFindings *findings)
{
    ImportOutcome outcome = readText(bytes, options, progress, findings, false);
    outcome.report.format = QStringLiteral("csv");
    return outcome;
}

ImportOutcome readTsvTable(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                           TableFindings *findings)
{
    ImportOutcome outcome = readText(bytes, options, progress, findings, true);
    outcome.report.format = QStringLiteral("tsv");
    return outcome;
}

} // namespace table

extern const Importer csvImporter{
    .name = "csv",
    .description = "Table: comma, semicolon or bar separated values",
    .endings = "csv",
    .sniff = [](std::string_view prefix) { return sniffDelimited(prefix, false); },
    .read = [](const QByteArray &bytes, const ImportOptions &options,
               const Progress &progress) { return table::readCsvTable(bytes, options, progress, nullptr); },
    .explanation = table::kTableExplanation,
    .mapping = &table::kTableMapping,
};

extern const Importer tsvImporter{
    .name = "tsv",
    .description = "Table: tab separated values",
    .endings = "tsv tab",
    .sniff = [](std::string_view prefix) { return sniffDelimited(prefix, true); },
    .read = [](const QByteArray &bytes, const ImportOptions &options,
               const Progress &progress) { return table::readTsvTable(bytes, options, progress, nullptr); },
    .explanation = table::kTableExplanation,
    .mapping = &table::kTableMapping,
};

} // namespace kronika
