// SPDX-License-Identifier: GPL-3.0-or-later
// The date of a row from the columns that hold parts of it; and what to tell people of those that cannot be read.
// Knows no format.
#pragma once

#include "models/io/importbuilder.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/tablefindings.h"
#include "models/io/table/tableplan.h"

#include <map>
#include <string>
#include <vector>

namespace kronika::table {

class TableDates
{
public:
    TableDates(const TablePlan &plan, const TableMap &map);

    /// Of every row, before any is read.
    void see(const Row &row);
    /// Whether a row can only be read when all rows were seen.
    bool needsAll(const Row &row) const;

    struct When
    {
        std::string edtf;
        /// Columns whose text says more than `edtf` holds; to be kept.
        std::vector<std::size_t> kept;
        /// Why a date of the row could not be read; empty if all could.
        QString trouble = {};
    };
    When read(const Row &row, ImportBuilder &builder);

    /// Completes what is known of each column of dates.
    void tell(std::vector<ColumnFinding> &columns) const;

    /// Says of each column what was left undecided.
    void report(ImportBuilder &builder) const;

private:
    struct Column
    {
        Role role = Role::None;
        Slot slot;
        DateColumn dates;
        bool isOrderTold = false;
        std::size_t ambiguous = 0;
        std::size_t firstAmbiguous = 0;
    };

    Column *columnOf(Role role);
    std::string dateIn(Role role, const Row &row, ImportBuilder &builder, When &when, bool &isOpen);
    std::string partsIn(Role year, Role month, Role day, const Row &row) const;
    std::string clockIn(Role role, const Row &row) const;
    void addClocks(const Row &row, When &when, std::string &start, std::string &end, bool isOpen, bool &hasEnd) const;
    std::string name(const Slot &slot) const;
    /// What stands in the columns of a role was of no use.
    void keep(Role role, const Row &row, When &when) const;
    void join(std::string start, std::string end, bool hasEnd, const Row &row, ImportBuilder &builder, When &when);

    const TablePlan &m_plan;
    std::vector<Column> m_columns;
};

} // namespace kronika::table
