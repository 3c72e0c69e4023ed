// SPDX-License-Identifier: GPL-3.0-or-later
// An Office Open XML workbook: the rows of a sheet as texts, dates as precise as their number format shows them.
// Inflates within budgets, reads no formula and no link, writes no file. Knows no event.
#pragma once

#include "models/time/result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::xlsx {

struct SheetName
{
    std::string name;
    bool isHidden = false;
    std::string part;
};

/// A row of the sheet, from 0, and its cells from the first column on; the last one is not empty.
struct SheetRow
{
    std::size_t row = 0;
    std::span<const std::string_view> cells;
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
    /// Of the chosen sheet: its rows that hold a text, in the order of the file, while it is inflated. Again and again,
    /// each time from the first row. The error of a broken sheet comes behind the rows before it.
    virtual Status forEachRow(const TakeSheetRow &take) = 0;
    /// How many bytes of the sheet were inflated, of how many.
    virtual std::size_t inflated() const = 0;
    virtual std::size_t size() const = 0;
};

/// What the serial number of a day shows in a cell of that number format: `2025-05-28`, `2025-05`, `2025`, `14:30`,
/// `2025-05-28T14:30`. Empty if the format shows no date.
std::string serialText(double serial, const QString &format, bool is1904);

} // namespace kronika::xlsx
