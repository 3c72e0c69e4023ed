// SPDX-License-Identifier: GPL-3.0-or-later
// Reads tables of delimited text: CSV, TSV, semicolons, in any of the encodings of text/encoding.h.
#include "models/document/fields.h"
#include "models/document/tablecell.h"
#include "models/io/table/celltext.h"
#include "models/io/table/delimited.h"
#include "models/io/table/namedrow.h"
#include "models/io/table/tableimport.h"
#include "models/io/table/tablelists.h"
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

/// A table as Markdown writes it: bars at both ends of its lines, blanks around its cells.
class BarredRows : public table::Rows
{
public:
    explicit BarredRows(table::Rows &rows)
        : m_rows(rows)
    {
    }

    bool forEach(const table::TakeRow &take) override
    {
        std::vector<table::Cell> cells;
        return m_rows.forEach([&](const table::Row &row) {
            cells.clear();
            for (const table::Cell &cell : row.cells)
                cells.push_back({table::trimmed(cell.text), cell.offset});
            if (cells.size() > 1 && cells.back().text.empty())
                cells.pop_back();
            if (cells.size() > 1 && cells.front().text.empty())
                cells.erase(cells.begin());
            return take({cells, row.offset});
        });
    }
    std::vector<std::size_t> strayQuotes() const override { return m_rows.strayQuotes(); }

private:
    table::Rows &m_rows;
};

/// A log of Zeek: cells that say that there is no value hold none.
class UnsetRows : public table::Rows
{
public:
    /// `unset`: what such cells hold.
    UnsetRows(table::Rows &rows, std::vector<std::string> unset)
        : m_rows(rows)
        , m_unset(std::move(unset))
    {
    }

    bool forEach(const table::TakeRow &take) override
    {
        std::vector<table::Cell> cells;
        return m_rows.forEach([&](const table::Row &row) {
            cells.assign(row.cells.begin(), row.cells.end());
            for (table::Cell &cell : cells) {
                if (std::find(m_unset.begin(), m_unset.end(), cell.text) != m_unset.end())
                    cell.text = {};
            }
            return take({cells, row.offset});
        });
    }

private:
    table::Rows &m_rows;
    std::vector<std::string> m_unset;
};

/// Whether its second line is the rule that Markdown draws below a header: `|---|:--:|`.
bool isMarkdown(const Opened &file)
{
    if (file.dialect.delimiter != '|' || !file.text.substr(file.begin).starts_with('|'))
        return false;
    const std::size_t end = file.text.find('\n', file.begin);
    const std::string_view second = end < file.text.size() ? file.text.substr(end + 1) : std::string_view();
    const std::string_view rule = second.substr(0, std::min(second.find_first_of("\r\n"), second.size()));
    return rule.find("--") != std::string_view::npos && rule.find_first_not_of("|-: ") == std::string_view::npos;
}

/// A log of Zeek: lines that begin with # say what separates its cells and what they are called.
struct ZeekHead
{
    std::vector<std::string> names;
    /// What stands in a cell without a value.
    std::vector<std::string> unset;
    std::vector<std::pair<QString, std::size_t>> skipped;
};

ZeekHead openZeek(Opened &out)
{
    ZeekHead head;
    const auto lineAt = [&out](std::size_t at) {
        return out.text.substr(at, std::min(out.text.find_first_of("\r\n", at), out.text.size()) - at);
    };
    while (out.begin < out.text.size() && (out.text[out.begin] == '#' || out.text[out.begin] == '\n')) {
        const std::string_view line = lineAt(out.begin);
        if (line.starts_with("#fields")) {
            const std::vector<std::string> words = table::parts(line, std::string_view(&out.dialect.delimiter, 1));
            head.names.assign(words.begin() + 1, words.end());
        }
        if (line.starts_with("#unset_field") || line.starts_with("#empty_field"))
            head.unset.emplace_back(line.substr(std::min(line.find(out.dialect.delimiter), line.size() - 1) + 1));
        if (!line.empty())
            head.skipped.emplace_back(
                QString::fromUtf8(QT_TRANSLATE_NOOP("kronika::File", "a line that says how the file is written")),
                out.begin);
        out.begin = std::min(out.begin + line.size() + 1, out.text.size());
    }
    return head;
}

/// By its first row, which names the fields of an event, the id and the date first.
bool isWrittenByUs(const Opened &file)
{
    const std::vector<std::string> names = table::headerOf(file.text.substr(file.begin), file.dialect).names;
    return names.size() > 4 && names[0] == "id" && names[1] == "when" && names[2] == "date" &&
           std::all_of(names.begin(), names.end(), [](const std::string &name) { return eventField(name) != nullptr; });
}

constexpr std::string_view kZeekBegin = "#separator \\x";

bool isZeek(std::string_view text)
{
    return text.starts_with(kZeekBegin) && text.find("\n#fields") != std::string_view::npos;
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
    if (isZeek(out.text)) {
        const int separator = QByteArray(out.text.data() + kZeekBegin.size(), 2).toInt(nullptr, 16);
        out.dialect = {.delimiter = separator > 0 ? char(separator) : '\t', .hasQuotes = false};
    }
    return out;
}

ImportOutcome readText(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                       table::TableFindings *findings, bool isTabbed)
{
    const Result<table::TableMap> map = table::tableMap(options.map, options.profile);
    if (!map)
        return refusedImport(map.error());
    Opened file = opened(bytes, *map, isTabbed);
    const bool isOurs = isWrittenByUs(file);
    const bool hasRemarks = isZeek(file.text);
    ZeekHead zeek = isZeek(file.text) ? openZeek(file) : ZeekHead();
    table::DelimitedRows rows(file.text, file.dialect, file.begin);
    GuardedRows guarded(rows);
    BarredRows barred(rows);
    UnsetRows unset(rows, std::move(zeek.unset));
    const bool isBarred = isMarkdown(file);
    table::TableInput input{.rows = isOurs       ? static_cast<table::Rows &>(guarded)
                                    : isBarred   ? static_cast<table::Rows &>(barred)
                                    : hasRemarks ? static_cast<table::Rows &>(unset)
                                                 : rows,
                            .text = file.text,
                            .map = *map,
                            .names = std::move(zeek.names),
                            .isOurs = isOurs,
                            .skipped = std::move(zeek.skipped),
                            .hasRemarks = hasRemarks,
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
    if (isZeek(decoded.text))
        return isTabbed ? 80 : 0;
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
