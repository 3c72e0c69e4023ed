// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a table, whatever carries them: delimited text, a spreadsheet, JSON objects. Knows no format and no
// meaning.
#pragma once

#include "models/time/result.h"

#include <QString>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::table {

struct Cell
{
    std::string_view text;
    /// In what the import's places count in.
    std::size_t offset = 0;
};

struct Row
{
    std::span<const Cell> cells;
    std::size_t offset = 0;

    /// Empty where the row is too short.
    std::string_view text(std::size_t column) const
    {
        return column < cells.size() ? cells[column].text : std::string_view();
    }
    /// Whether no cell holds more than blanks.
    bool isBlank() const
    {
        return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) {
            return cell.text.find_first_not_of(" \t\r\n") == std::string_view::npos;
        });
    }
    std::size_t offsetOf(std::size_t column) const { return column < cells.size() ? cells[column].offset : offset; }
};

/// `take` gives false to stop. What it is shown lasts until the next row.
using TakeRow = std::function<bool(const Row &)>;

/// How far something is.
struct Reach
{
    std::size_t done = 0;
    std::size_t total = 0;
};

/// Cells that hold something which nobody can read: empty to everybody else.
struct UnreadableCells
{
    std::size_t count = 0;
    /// Of the first ones.
    std::vector<std::size_t> offsets = {};
    /// Of each column, as far as there are any.
    std::vector<std::size_t> byColumn = {};
    /// What is to be said of them, for people.
    QString said = {};
};

/// What cells hold besides what they show.
struct HeldCells
{
    /// What is to be said of them, for people; empty: there are none.
    QString said = {};
    std::size_t firstOffset = 0;
    /// An object of JSON: the name of a cell, and what it holds.
    std::string json = {};
};

/// Can be gone through as often as wanted, each time from the first row; never within themselves.
class Rows
{
public:
    virtual ~Rows() = default;
    /// False if `take` stopped it, or a fault().
    virtual bool forEach(const TakeRow &take) = 0;
    /// What is so broken that nothing of it counts, when the rows were last gone through.
    virtual std::optional<Error> fault() const { return std::nullopt; }
    /// Of going through them now; nothing: the offsets of the rows say it.
    virtual std::optional<Reach> reach() const { return std::nullopt; }
    /// When the rows were last gone through.
    virtual UnreadableCells unreadable() const { return {}; }
    virtual HeldCells held() const { return {}; }
    /// Where quotes stood that enclose nothing, when the rows were last gone through; only the first.
    virtual std::vector<std::size_t> strayQuotes() const { return {}; }
};

} // namespace kronika::table
