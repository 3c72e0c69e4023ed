// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns make which field of an event: the guess of columns.h under what a person said. Knows no rows but a
// sample.
#pragma once

#include "models/io/table/columns.h"
#include "models/io/table/dateprecision.h"
#include "models/io/table/tablemap.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace kronika::table {

/// A column, or a text that stands in every row.
struct SlotPart
{
    std::size_t column = 0;
    std::string constant;
    bool isConstant = false;
};

/// What makes one value: parts joined by a blank.
using Slot = std::vector<SlotPart>;

/// Whose place stands for that of the value; 0 if all of it is constant.
std::size_t firstColumn(const Slot &slot);

struct TablePlan
{
    std::vector<std::string> names;
    /// By role.
    std::array<std::vector<Slot>, std::size_t(Role::Url) + 1> slots;
    /// Columns that make nothing: kept word for word.
    std::vector<std::size_t> kept;
    /// Of these, the best first: what the title of a row may be that has none in its column.
    std::vector<std::size_t> titleFallbacks;
    /// Kronika wrote it: a text is what it says, and descriptions are Markdown.
    bool isOurs = false;
    /// Columns of a table that Kronika wrote.
    struct Own
    {
        /// The date in words: says no more than the date.
        std::optional<std::size_t> date = {};
        std::optional<std::size_t> titles = {};
        std::optional<std::size_t> attachments = {};
    };
    Own own = {};
    /// Some times of day have an offset: a hyphen between two may be a minus.
    bool haveTimesOffsets = false;
    /// Says of a row that its times are none: calendars write midnights there. Kept, too.
    std::optional<std::size_t> allDay = {};

    /// Says how exactly the dates are known, and shows them in words. Kept, too.
    std::optional<PrecisionColumn> precision = {};
    std::optional<std::size_t> shownDate = {};
    /// What is blank there stands in a row above.
    std::vector<std::size_t> filled = {};

    const std::vector<Slot> &of(Role role) const { return slots[std::size_t(role)]; }
    bool has(Role role) const { return !of(role).empty(); }
    bool hasDates() const;
    /// What a column becomes, in words; empty if it is kept.
    std::string becomes(std::size_t column) const;
};

/// The error names a column that there is not, and those that there are.
Result<TablePlan> planOf(const TableShape &shape, const std::vector<SampleRow> &rows, const TableMap &map);

/// Takes the columns that only Kronika writes from those that are kept.
void planOwnColumns(TablePlan &plan);

/// Which column is meant; none if there is no such column.
std::optional<std::size_t> columnOf(const std::vector<std::string> &names, const MapPart &part);

/// The text of a slot in a row; `room` holds it where it is joined.
std::string_view joinedTextOf(const Slot &slot, const Row &row, std::string &room);
inline std::string_view textOf(const Slot &slot, const Row &row, std::string &room)
{
    if (slot.size() != 1)
        return joinedTextOf(slot, row, room);
    return slot.front().isConstant ? std::string_view(slot.front().constant) : row.text(slot.front().column);
}

} // namespace kronika::table
