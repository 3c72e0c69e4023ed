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
        /// What is probably meant of `edtf`; empty: there is nothing to offer.
        std::string offered = {};
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
        std::size_t narrowed = 0;
        std::size_t firstNarrowed = 0;
        QString narrowedText = {};
    };

    Column *columnOf(Role role);
    std::string dateIn(Role role, const Row &row, ImportBuilder &builder, When &when, bool &isOpen);
    struct PartRoles
    {
        Role year;
        Role month;
        Role day;
    };
    std::string partsIn(PartRoles roles, const Row &row, ImportBuilder &builder, When &when) const;
    void leaveOut(Role role, const Row &row, ImportBuilder &builder, When &when) const;
    std::string clockIn(Role role, const Row &row, ImportBuilder &builder) const;
    /// Start and end of a row on their way to a date.
    struct Ends
    {
        std::string start;
        std::string end;
        bool isOpen = false;
        bool hasEnd = false;
    };
    void addClocks(const Row &row, ImportBuilder &builder, When &when, Ends &ends) const;
    void keepOpen(const Row &row, ImportBuilder &builder, When &when) const;
    void addZone(const Row &row, ImportBuilder &builder, When &when, Ends &ends) const;
    void leaveUnread(const Row &row, const Column &column, const QString &why, When &when) const;
    std::string name(const Slot &slot) const;
    /// What stands in the columns of a role was of no use.
    void keep(Role role, const Row &row, When &when) const;
    void join(std::string start, std::string end, bool hasEnd, const Row &row, ImportBuilder &builder, When &when);

    const TablePlan &m_plan;
    std::vector<Column> m_columns;
};

} // namespace kronika::table
