// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a sheet of an Excel workbook (Office Open XML) as a table: the one that was named, else the first one that
// holds something, or (where that gives no dates, as a cover) the one with the most dates.
#include "models/io/formats/xlsx/workbook.h"
#include "models/io/iomessage.h"
#include "models/io/table/columnwords.h"
#include "models/io/table/tableimport.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr std::string_view kXlsxOldBegin = "\xD0\xCF\x11\xE0";

class SheetRows : public table::Rows
{
public:
    explicit SheetRows(xlsx::Workbook &workbook)
        : m_workbook(workbook)
        , m_totals(workbook.totalsRows())
    {
    }

    bool forEach(const table::TakeRow &take) override
    {
        std::vector<table::Cell> cells;
        bool isStopped = false;
        const Status status = m_workbook.forEachRow([&](const xlsx::SheetRow &row) {
            if (std::find(m_totals.begin(), m_totals.end(), row.row) != m_totals.end())
                return true;
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
    /// Rows that are left out, and why.
    std::vector<std::pair<QString, std::size_t>> leftOut() const
    {
        std::vector<std::pair<QString, std::size_t>> rows;
        for (const std::size_t row : m_totals)
            rows.emplace_back(QString::fromUtf8(QT_TRANSLATE_NOOP("kronika::File", "it holds the totals of a table")),
                              row * kSheetColumns);
        return rows;
    }
    std::optional<Error> fault() const override { return m_fault; }
    table::UnreadableCells unreadable() const override;
    table::HeldCells held() const override;
    std::optional<table::Reach> reach() const override
    {
        return table::Reach{std::min(m_workbook.inflated(), m_workbook.size()), m_workbook.size()};
    }

private:
    xlsx::Workbook &m_workbook;
    std::vector<std::size_t> m_totals;
    std::optional<Error> m_fault;
};

table::UnreadableCells SheetRows::unreadable() const
{
    const xlsx::LostCells &lost = m_workbook.lostCells();
    table::UnreadableCells cells{.count = lost.count, .byColumn = lost.byColumn};
    QStringList names;
    for (const xlsx::CellPlace &place : lost.first) {
        names.append(place.name());
        cells.offsets.push_back(place.row * kSheetColumns + place.column);
    }
    if (lost.count > lost.first.size())
        names.append(QStringLiteral("…"));
    if (cells.count > 0)
        cells.said =
            IoMessage::tr("%n cells of the sheet “%1” cannot be read, as they point at texts that the workbook "
                          "does not hold: %2",
                          nullptr, IoMessage::count(cells.count))
                .arg(QString::fromStdString(m_workbook.chosen().name), names.join(QStringLiteral(", ")));
    return cells;
}

table::HeldCells SheetRows::held() const
{
    const xlsx::HeldDates &dates = m_workbook.heldDates();
    if (dates.count == 0)
        return {};
    UnknownMembers members;
    for (const xlsx::HeldDates::One &one : dates.first)
        appendTextMember(members, one.place.name().toStdString(), one.held);
    const xlsx::HeldDates::One &first = dates.first.front();
    return {.said = IoMessage::tr("%n cells of the sheet “%1” show less of a date than they hold, such as %2, which "
                                  "shows %3 and holds %4; what they show is read, and what they hold is kept with the "
                                  "chronology",
                                  nullptr, IoMessage::count(dates.count))
                        .arg(QString::fromStdString(m_workbook.chosen().name), first.place.name(),
                             QString::fromStdString(first.shown), QString::fromStdString(first.held)),
            .firstOffset = first.place.row * kSheetColumns + first.place.column,
            .json = "{" + members + "}"};
}

/// No more than the first rows of a sheet.
class FirstRows : public table::Rows
{
public:
    explicit FirstRows(table::Rows &rows)
        : m_rows(rows)
    {
    }

    bool forEach(const table::TakeRow &take) override
    {
        constexpr std::size_t kMost = 1000;
        std::size_t n = 0;
        bool isStopped = false;
        m_rows.forEach([&](const table::Row &row) {
            isStopped = !take(row);
            return !isStopped && ++n < kMost;
        });
        return !isStopped && !m_rows.fault();
    }
    std::optional<Error> fault() const override { return m_rows.fault(); }

private:
    table::Rows &m_rows;
};

/// Reads one sheet of a workbook: the one that was named, else the first that gives events with dates.
class WorkbookReader
{
public:
    WorkbookReader(xlsx::Workbook &workbook, table::TableMap map, const ImportOptions &options,
                   const Progress &progress, table::TableFindings &findings)
        : m_workbook(workbook)
        , m_map(std::move(map))
        , m_options(options)
        , m_progress(progress)
        , m_findings(findings)
    {
    }

    ImportOutcome read()
    {
        const std::string first = m_workbook.chosen().name;
        ImportOutcome outcome = readWhole(sheetRemark());
        // A cover or a legend; or the columns that were named are in another one. What is broken is said.
        const std::size_t dated = datedCount(outcome, m_findings);
        const bool isOfNoUse =
            (outcome.snapshot || !m_map.entries.empty()) && (dated == 0 || (dated == 1 && !namesDates()));
        if (!m_map.sheet.empty() || m_isBroken || outcome.report.isCancelled || !isOfNoUse)
            return outcome;
        const std::optional<std::size_t> better = sheetOfDates(first, dated);
        if (!better)
            return outcome;
        m_workbook.choose(*better);
        return readWhole(sheetRemark(first, dated > 0));
    }

private:
    /// Events with a date, or with one that a person has to say more about.
    static std::size_t datedCount(const ImportOutcome &outcome, const table::TableFindings &findings)
    {
        std::size_t ambiguous = 0;
        for (const table::ColumnFinding &column : findings.columns)
            ambiguous = std::max(ambiguous, column.ambiguous);
        return outcome.snapshot ? outcome.snapshot->eventCount() - outcome.snapshot->undatedCount() + ambiguous : 0;
    }

    /// Whether a column of dates of the sheet is called one. The only date of a cover ("Printed 2020-01-01") stands in
    /// no such column.
    bool namesDates() const
    {
        return std::any_of(m_findings.columns.begin(), m_findings.columns.end(), [](const auto &column) {
            return isDateRole(column.role) && !table::meaningsOfHeader(column.name).empty();
        });
    }

    /// Of the sheets behind the first one that show, the one with the most dates in its first rows; none if there are
    /// no more than `most`.
    std::optional<std::size_t> sheetOfDates(const std::string &first, std::size_t most)
    {
        std::optional<std::size_t> best;
        const std::vector<xlsx::SheetName> &sheets = m_workbook.sheets();
        for (std::size_t n = 0; n < sheets.size() && isWanted(); ++n) {
            if (sheets[n].isHidden || sheets[n].name == first)
                continue;
            m_workbook.choose(n);
            SheetRows rows(m_workbook);
            FirstRows firstRows(rows);
            table::TableFindings findings;
            const ImportOutcome outcome = table::importTable(
                {.rows = firstRows, .text = {}, .style = PlaceStyle::Cells, .map = m_map, .findings = &findings},
                m_options, {});
            const std::size_t dated = datedCount(outcome, findings);
            if (dated > most) {
                most = dated;
                best = n;
            }
        }
        return best;
    }

    bool isWanted() const { return !m_progress || m_progress(0, m_workbook.size()); }

    ImportOutcome readWhole(const std::optional<Remark> &remark)
    {
        m_findings = {};
        m_findings.sheet = m_workbook.chosen().name;
        for (const xlsx::SheetName &sheet : m_workbook.sheets())
            m_findings.sheets.push_back(sheet.name);
        SheetRows rows(m_workbook);
        table::TableInput input{.rows = rows,
                                .text = {},
                                .style = PlaceStyle::Cells,
                                .map = m_map,
                                .skipped = rows.leftOut(),
                                .findings = &m_findings};
        if (remark)
            input.warnings.push_back(*remark);
        ImportOutcome outcome = table::importTable(std::move(input), m_options, m_progress);
        m_isBroken = rows.fault().has_value();
        return outcome;
    }

    /// Which sheet is read, if there are others. `passedOver`: the one that would have been, which `hasDate` or none.
    std::optional<Remark> sheetRemark(const std::string &passedOver = {}, bool hasDate = false) const
    {
        QStringList others;
        const std::string &chosen = m_workbook.chosen().name;
        for (const xlsx::SheetName &sheet : m_workbook.sheets()) {
            if (sheet.name != chosen)
                others.append(QString::fromStdString(sheet.name));
        }
        if (others.isEmpty())
            return std::nullopt;
        const QString name = QString::fromStdString(chosen);
        const QString list = others.join(QStringLiteral(", "));
        const QString option = QStringLiteral("--map sheet=NAME reads another one");
        if (passedOver.empty())
            return Remark{IoMessage::tr("the sheet “%1” was read; there are others: %2").arg(name, list), option};
        if (hasDate)
            return Remark{IoMessage::tr("the sheet “%1” was read, as the only date of “%2” stands in no column that is "
                                        "called one of dates; there are others: %3")
                              .arg(name, QString::fromStdString(passedOver), list),
                          option};
        return Remark{IoMessage::tr("the sheet “%1” was read, as “%2” gives no event with a date; there are others: %3")
                          .arg(name, QString::fromStdString(passedOver), list),
                      option};
    }

    xlsx::Workbook &m_workbook;
    table::TableMap m_map;
    const ImportOptions &m_options;
    const Progress &m_progress;
    table::TableFindings &m_findings;
    /// The sheet that was read last.
    bool m_isBroken = false;
};

ImportOutcome readWorkbook(const QByteArray &bytes, const ImportOptions &options, const Progress &progress,
                           table::TableFindings *findings)
{
    Result<table::TableMap> map = table::tableMap(options.map, options.profile);
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
    table::TableFindings unasked;
    return WorkbookReader(**opened, *std::move(map), options, progress, findings != nullptr ? *findings : unasked)
        .read();
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
    ImportOutcome outcome = readWorkbook(bytes, options, progress, findings);
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
