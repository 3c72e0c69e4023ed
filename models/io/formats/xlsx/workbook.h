// SPDX-License-Identifier: GPL-3.0-or-later
// An Office Open XML workbook: its sheets as texts, dates as precise as their number format shows them. Inflates within
// budgets, reads no formula and no link, writes no file. Knows no event.
#pragma once

#include "models/time/result.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace kronika::xlsx {

struct Sheet
{
    std::string name;
    bool isHidden = false;
    /// Of each row its cells, from the first row and column of the sheet on.
    std::vector<std::vector<std::string>> rows;
};

struct SheetName
{
    std::string name;
    bool isHidden = false;
    std::string part;
};

struct Workbook
{
    std::vector<SheetName> sheets;
    Sheet sheet;
};

/// The sheet called `wanted` (or of that number, from 1); if empty, the first one that shows and holds something.
Result<Workbook> workbookOf(const QByteArray &bytes, const std::string &wanted);

/// What the serial number of a day shows in a cell of that number format: `2025-05-28`, `2025-05`, `2025`, `14:30`,
/// `2025-05-28T14:30`. Empty if the format shows no date.
std::string serialText(double serial, const QString &format, bool is1904);

} // namespace kronika::xlsx
