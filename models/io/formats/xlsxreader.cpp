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
    explicit SheetRows(xlsx::Workbook &workbook)
        : m_workbook(workbook)
    {
    }

    bool forEach(const table::TakeRow &take) override
    {
        std::vector<table::Cell> cells;
        bool isStopped = false;
        const Status status = m_workbook.forEachRow([&](const xlsx::SheetRow &row) {
            cells.clear();
            const std::size_t start = row.row * kSheetColumns;
            for (std::size_t column = 0; column < row.cells.size(); ++column)
                cells.push_back({row.cells[column], start + column});
            isStopped = !take({cells, start});
            return !isStopped;
        });
        m_fault = status ? std::nullopt : std::optional(status.error());
        return !isStopped && status;
    }
    std::optional<Error> fault() const override { return m_fault; }
    std::optional<table::Reach> reach() const override
    {
        return table::Reach{std::min(m_workbook.inflated(), m_workbook.size()), m_workbook.size()};
    }

private:
    xlsx::Workbook &m_workbook;
    std::optional<Error> m_fault;
};

ImportOutcome readSheet(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                        table::TableFindings *findings)
{
    const Result<table::TableMap> map = table::tableMap(options.map, options.profile);
    if (!map)
        return refusedImport(map.error());
    if (std::string_view(bytes.constData(), std::size_t(bytes.size())).starts_with(kXlsxOldBegin))
        return refusedImport(
            IoMessage::tr("this workbook is of the format before 2007, or locked by a password; expected "
                          ".xlsx (save it as that, or as CSV)"));
    if (progress && !progress(0, std::size_t(bytes.size()))) {
        ImportOutcome outcome;
        outcome.report.isCancelled = true;
        return outcome;
    }
    const Result<std::unique_ptr<xlsx::Workbook>> opened = xlsx::Workbook::open(bytes, map->sheet);
    if (!opened)
        return refusedImport(opened.error().text());
    xlsx::Workbook &workbook = **opened;
    SheetRows rows(workbook);
    table::TableInput input{.rows = rows, .text = {}, .style = PlaceStyle::Cells, .map = *map, .findings = findings};
    QStringList others;
    if (findings != nullptr)
        findings->sheet = workbook.chosen().name;
    for (const xlsx::SheetName &sheet : workbook.sheets()) {
        if (findings != nullptr)
            findings->sheets.push_back(sheet.name);
        if (sheet.name != workbook.chosen().name)
            others.append(QString::fromStdString(sheet.name));
    }
    if (!others.isEmpty())
        input.warnings.push_back(
            {IoMessage::tr("the sheet “%1” was read; there are others: %2")
                 .arg(QString::fromStdString(workbook.chosen().name), others.join(QStringLiteral(", "))),
             QStringLiteral("--map sheet=NAME reads another one")});
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
