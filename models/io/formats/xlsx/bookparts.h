// SPDX-License-Identifier: GPL-3.0-or-later
// What a workbook says of itself beside its sheets: their names, which day is number 1, and the formats of its cells.
// Knows no cell.
#pragma once

#include "models/io/formats/xlsx/serial.h"
#include "models/time/result.h"

#include <QString>

#include <string>
#include <vector>

namespace kronika::xlsx {

class Package;

struct SheetName
{
    std::string name;
    bool isHidden = false;
    std::string part;
};

struct BookParts
{
    std::vector<SheetName> sheets;
    DateSystem dates = DateSystem::From1900;
    /// By the style of a cell; empty: none that shows a date.
    std::vector<QString> formats;
};

Result<BookParts> readBookParts(Package &package);

} // namespace kronika::xlsx
