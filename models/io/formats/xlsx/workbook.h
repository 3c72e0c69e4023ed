// SPDX-License-Identifier: GPL-3.0-or-later
// An Office Open XML workbook: the rows of a sheet as texts, dates as precise as their number format shows them.
// Inflates within budgets, reads no formula and no link, writes no file. Knows no event.
#pragma once

#include "models/io/formats/xlsx/bookparts.h"
#include "models/time/result.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::xlsx {

/// A row of the sheet, from 0, and its cells from the first column on; the last one is not empty, or lost.
struct SheetRow
{
    std::size_t row = 0;
    std::span<const std::string_view> cells;
};

struct CellPlace
{
    /// From 0.
    std::size_t row = 0;
    std::size_t column = 0;

    /// "B3".
    QString name() const;
};

/// Cells that point at a text which the workbook does not hold; empty in their rows.
struct LostCells
{
    static constexpr std::size_t kMaxKept = 20;

    std::size_t count = 0;
    /// The first kMaxKept.
    std::vector<CellPlace> first = {};
    /// Of each column, as far as there are any.
    std::vector<std::size_t> byColumn = {};

    void add(const CellPlace &place);
};

/// Dates of which cells show less than they hold.
struct HeldDates
{
    static constexpr std::size_t kMaxKept = 100'000;

    struct One
    {
        CellPlace place;
        std::string shown;
        std::string held;
    };
    std::size_t count = 0;
    /// The first kMaxKept.
    std::vector<One> first = {};

    void add(One one);
};

/// False stops. What it is shown lasts until the next row.
using TakeSheetRow = std::function<bool(const SheetRow &)>;

/// Keeps the texts that cells share, and nothing of the sheet.
class Workbook
{
public:
    virtual ~Workbook() = default;
    /// Reads all but the sheets, of which the one called `wanted` (or of that number, from 1) is chosen; if empty, the
    /// first one that shows and holds something. `bytes` must outlive it.
    static Result<std::unique_ptr<Workbook>> open(const QByteArray &bytes, const std::string &wanted);

    virtual const std::vector<SheetName> &sheets() const = 0;
    virtual const SheetName &chosen() const = 0;
    /// Another one, by its place in sheets().
    virtual void choose(std::size_t sheet) = 0;
    /// Of the chosen sheet: its rows that hold a text, in the order of the file, while it is inflated. Again and again,
    /// each time from the first row. What stands in cells that were merged one below the other stands in all their rows
    /// that hold anything. The error of a broken sheet comes behind the rows before it.
    virtual Status forEachRow(const TakeSheetRow &take) = 0;
    /// Of the chosen sheet, from 0: rows in which a table of it shows its totals.
    virtual std::vector<std::size_t> totalsRows() = 0;
    /// Of the last going through.
    virtual const LostCells &lostCells() const = 0;
    virtual const HeldDates &heldDates() const = 0;
    /// How many bytes of the sheet were inflated, of how many.
    virtual std::size_t inflated() const = 0;
    virtual std::size_t size() const = 0;
};

} // namespace kronika::xlsx
