// SPDX-License-Identifier: GPL-3.0-or-later
// An Office Open XML workbook: its sheets as texts, dates as precise as their number format shows them. Inflates within
// budgets, reads no formula and no link, writes no file. Knows no event.
#pragma once

#include "models/time/result.h"

#include <QByteArray>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::xlsx {

/// Keeps texts one behind the other, so that a cell costs no memory of its own. What it gave lasts as long as it does,
/// wherever it is moved.
class Texts
{
public:
    std::string_view keep(std::string_view text);

private:
    /// Filled within what was reserved, so that nothing moves.
    std::deque<std::string> m_pieces;
};

struct Sheet
{
    std::string name;
    bool isHidden = false;
    /// Of each row its cells, from the first row and column of the sheet on.
    std::vector<std::vector<std::string_view>> rows;
};

struct SheetName
{
    std::string name;
    bool isHidden = false;
    std::string part;
};

/// Moved, never copied: its cells are views of its texts.
struct Workbook
{
    Workbook() = default;
    Workbook(Workbook &&) = default;
    Workbook &operator=(Workbook &&) = default;

    std::vector<SheetName> sheets;
    Texts texts;
    Sheet sheet;
};

/// The sheet called `wanted` (or of that number, from 1); if empty, the first one that shows and holds something.
Result<Workbook> workbookOf(const QByteArray &bytes, const std::string &wanted);

/// What the serial number of a day shows in a cell of that number format: `2025-05-28`, `2025-05`, `2025`, `14:30`,
/// `2025-05-28T14:30`. Empty if the format shows no date.
std::string serialText(double serial, const QString &format, bool is1904);

} // namespace kronika::xlsx
