// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a sheet of an Excel workbook (Office Open XML) as a table.
#include "models/io/formats/xlsx/workbook.h"
#include "models/io/iomessage.h"
#include "models/io/table/tableimport.h"

namespace kronika {

namespace {

constexpr std::string_view kXlsxOldBegin = "\xD0\xCF\x11\xE0";

class SheetRows : public table::Rows
{
public:
    explicit SheetRows(const xlsx::Sheet &sheet)
        : m_sheet(sheet)
    {
        // A text of the same shape, so that line and column of a place are row and column of the sheet.
        for (const auto &row : sheet.rows) {
            m_starts.push_back(std::size_t(m_shape.size()));
            m_shape.append(row.size(), ' ');
            m_shape += '\n';
        }
    }

    std::string_view shape() const { return m_shape; }

    bool forEach(const table::TakeRow &take) override
    {
        std::vector<table::Cell> cells;
        for (std::size_t n = 0; n < m_sheet.rows.size(); ++n) {
            cells.clear();
            for (std::size_t column = 0; column < m_sheet.rows[n].size(); ++column)
                cells.push_back({m_sheet.rows[n][column], m_starts[n] + column});
            // Rows without a cell are blank lines.
            if (!cells.empty() && !take({cells, m_starts[n]}))
                return false;
        }
        return true;
    }

private:
    const xlsx::Sheet &m_sheet;
    std::string m_shape;
    std::vector<std::size_t> m_starts;
};

ImportOutcome refused(const QString &message)
{
    ImportOutcome outcome;
    outcome.report.isImport = true;
    outcome.report.diagnostics.add({Severity::Error, {}, {}, message});
    return outcome;
}

ImportOutcome readSheet(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                        table::TableFindings *findings)
{
    const Result<table::TableMap> map = table::tableMap(options.map, options.profile);
    if (!map)
        return refused(map.error().text());
    if (std::string_view(bytes.constData(), std::size_t(bytes.size())).starts_with(kXlsxOldBegin))
        return refused(IoMessage::tr("this workbook is of the format before 2007, or locked by a password; expected "
                                     ".xlsx (save it as that, or as CSV)"));
    if (progress && !progress(0, std::size_t(bytes.size()))) {
        ImportOutcome outcome;
        outcome.report.isCancelled = true;
        return outcome;
    }
    const Result<xlsx::Workbook> workbook = xlsx::workbookOf(bytes, map->sheet);
    if (!workbook)
        return refused(workbook.error().text());
    SheetRows rows(workbook->sheet);
    table::TableInput input{.rows = rows, .text = rows.shape(), .map = *map, .findings = findings};
    QStringList others;
    if (findings != nullptr)
        findings->sheet = workbook->sheet.name;
    for (const xlsx::SheetName &sheet : workbook->sheets) {
        if (findings != nullptr)
            findings->sheets.push_back(sheet.name);
        if (sheet.name != workbook->sheet.name)
            others.append(QString::fromStdString(sheet.name));
    }
    if (!others.isEmpty())
        input.warnings.push_back(
            IoMessage::tr("the sheet “%1” was read; --map sheet=NAME reads another one (%2)")
                .arg(QString::fromStdString(workbook->sheet.name), others.join(QStringLiteral(", "))));
    return table::importTable(std::move(input), options, progress);
}

int sniffXlsx(std::string_view prefix)
{
    if (prefix.starts_with(kXlsxOldBegin))
        return 60;
    const bool isZip = prefix.starts_with("PK\x03\x04");
    return isZip && (prefix.find("xl/") != std::string_view::npos ||
                     prefix.find("[Content_Types].xml") != std::string_view::npos)
               ? 70
               : 0;
}

} // namespace

namespace table {

ImportOutcome readXlsxTable(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                            TableFindings *findings)
{
    ImportOutcome outcome = readSheet(bytes, options, progress, findings);
    outcome.report.format = QStringLiteral("xlsx");
    return outcome;
}

} // namespace table

extern const Importer xlsxImporter{
    .name = "xlsx",
    .description = "Table: Excel workbook (.xlsx)",
    .endings = "xlsx xlsm xls",
    .sniff = sniffXlsx,
    .read = [](const QByteArray &bytes, const ImportOptions &options,
               const Progress &progress) { return table::readXlsxTable(bytes, options, progress, nullptr); },
    .explanation = table::kTableExplanation,
    .mapping = &table::kTableMapping,
};

} // namespace kronika
