// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tableremarks.h"

#include "models/io/iomessage.h"
#include "models/io/table/columncells.h"
#include "models/io/table/rownotes.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kronika::table {

namespace {

/// For people: the first few.
QString listedCells(const std::vector<std::string> &texts, std::size_t shown)
{
    QStringList cells;
    for (std::size_t n = 0; n < std::min(texts.size(), shown); ++n)
        cells.append(inQuotes(texts[n]));
    if (texts.size() > shown)
        cells.append(QStringLiteral("…"));
    return cells.join(QStringLiteral(", "));
}

} // namespace

Error saidOfHeader(int header, std::size_t rows, bool isWhole)
{
    return Error{isWhole ? IoMessage::tr("the row %1 was named as the header, but the table has only %n rows", nullptr,
                                         IoMessage::count(rows))
                               .arg(header + 1)
                         : IoMessage::tr("the row %1 was named as the header; it can be one of the first %2")
                               .arg(header + 1)
                               .arg(rows),
                 {},
                 {}};
}

Remark saidOfDoubtfulHeader(const SampleRow &row)
{
    constexpr std::size_t kShown = 6;
    return {IoMessage::tr("nothing tells whether the first row (%1) holds the names of the columns or is a record as "
                          "the others are; it is read as a record")
                .arg(listedCells(row, kShown)),
            QStringLiteral("--map header=1 reads it as the names")};
}

Remark saidOfMissingDates(const TablePlan &plan)
{
    constexpr std::size_t kShown = 12;
    QStringList names;
    for (std::size_t n = 0; n < std::min(plan.names.size(), kShown); ++n)
        names.append(QString::fromStdString(plan.names[n]));
    const QString list = names.join(QStringLiteral(", "));
    return {
        plan.hasDates()
            ? IoMessage::tr("found no date in the columns that may hold some, so the rows are undated events; the "
                            "columns are: %1")
                  .arg(list)
            : IoMessage::tr("found no column of dates, so the rows are undated events; the columns are: %1").arg(list),
        QStringLiteral("--map when=COLUMN names it")};
}

Remark saidOfSerials(const std::string &name)
{
    return {IoMessage::tr("column %1 holds nothing but numbers of five digits, which may be days as spreadsheets "
                          "count them; they are kept as texts")
                .arg(inQuotes(name)),
            QStringLiteral("--map when=COLUMN,serials=1900 (or 1904) reads them as days")};
}

std::optional<Remark> saidOfOtherDates(const TablePlan &plan, const std::vector<SampleRow> &cells)
{
    constexpr std::size_t kShown = 6;
    constexpr std::array kDates{Role::Start, Role::When, Role::Year};
    const auto *role = std::find_if(kDates.begin(), kDates.end(), [&plan](Role one) { return plan.has(one); });
    if (role == kDates.end())
        return std::nullopt;
    std::vector<std::string> others;
    for (const std::size_t column : plan.kept) {
        if (areAllDays(cells, column))
            others.push_back(plan.names[column]);
    }
    if (others.empty())
        return std::nullopt;
    return Remark{IoMessage::tr("column %1 is read as the date of a record; dates in other columns are kept as texts: "
                                "%2")
                      .arg(inQuotes(plan.names[firstColumn(plan.of(*role).front())]), listedCells(others, kShown)),
                  QStringLiteral("--map when=COLUMN names another one")};
}

} // namespace kronika::table
