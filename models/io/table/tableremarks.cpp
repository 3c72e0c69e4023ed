// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tableremarks.h"

#include "models/io/iomessage.h"
#include "models/io/table/celltext.h"
#include "models/io/table/columncells.h"
#include "models/io/table/countedtimes.h"
#include "models/io/table/datefigures.h"
#include "models/io/table/rownotes.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kronika::table {

namespace {

/// Of a row that is named.
constexpr std::size_t kCellsShown = 6;

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

/// The first cell, if all are numbers of nine digits, or of so many that epochs have others.
std::string firstOfCounts(const std::vector<SampleRow> &cells, std::size_t column)
{
    constexpr std::size_t kApple = 9;
    std::string first;
    for (const SampleRow &row : cells) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (text.empty())
            continue;
        const bool isCount = isAllDigits(text) && (text.size() == kApple || isOfUnknownUnit(text));
        if (!isCount || countedFrom1601(text) || (!first.empty() && first.size() != text.size()))
            return {};
        if (first.empty())
            first = text;
    }
    return first;
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

Remark saidOfUnknownHeader(const SampleRow &row)
{
    return {IoMessage::tr("no word of the row (%1) is known; it is read as the names of the columns, as what stands "
                          "below looks otherwise")
                .arg(listedCells(row, kCellsShown)),
            QStringLiteral("--map header=no reads it as a record")};
}

Remark saidOfDoubtfulHeader(const SampleRow &row)
{
    return {IoMessage::tr("nothing tells whether the first row (%1) holds the names of the columns or is a record as "
                          "the others are; it is read as a record")
                .arg(listedCells(row, kCellsShown)),
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

std::optional<Remark> saidOfCounts(const std::vector<std::string> &names, const std::vector<SampleRow> &cells)
{
    // Of today in seconds from 2001.
    constexpr std::size_t kApple = 9;
    for (std::size_t column = 0; column < names.size(); ++column) {
        const std::string first = isDateRole(roleOfHeader(names[column])) ? firstOfCounts(cells, column) : "";
        QStringList others;
        for (const std::string &other : otherCounts(first))
            others.append(QString::fromStdString(other));
        if (others.isEmpty())
            continue;
        const QString said =
            first.size() == kApple
                ? IoMessage::tr("the numbers of nine digits in column %1 are read as seconds since "
                                "1970, but may count from 2001, as programs of Apple do: then %2 is %3")
                : IoMessage::tr("the numbers in column %1 do not say from when they count, and are "
                                "kept as texts: %2 may be %3");
        return Remark{said.arg(inQuotes(names[column]), inQuotes(first), others.join(QStringLiteral(", "))), {}};
    }
    return std::nullopt;
}

Remark saidOfTimesAlone(std::size_t rows)
{
    return {IoMessage::tr("%n rows have a time of day and no date, which may stand once, above them; they are undated",
                          nullptr, IoMessage::count(rows)),
            QStringLiteral("--map fill=COLUMN takes what is blank in a column from the row above")};
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
