// SPDX-License-Identifier: GPL-3.0-or-later
// The date of a row from the columns that hold parts of it; and what to tell people of those that cannot be read.
// Knows no format.
#pragma once

#include "models/document/whentext.h"
#include "models/io/importbuilder.h"
#include "models/io/table/cellcache.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/dateparts.h"
#include "models/io/table/rownotes.h"
#include "models/io/table/tablefindings.h"
#include "models/io/table/tableplan.h"
#include "models/io/table/yeardigits.h"

#include <initializer_list>
#include <map>
#include <string>
#include <vector>

namespace kronika::table {

/// To read on several threads, each has a copy, made when all rows that had to be seen were.
class TableDates
{
public:
    TableDates(const TablePlan &plan, const TableMap &map);

    /// Of every row, before any is read.
    void see(const Row &row);
    /// When all were seen: an end says the order of its start, and a start that of its end.
    void shareOrders();
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
        /// It adds a time of day that the row says is about so.
        bool isTimeOffered = false;
    };
    /// `zone`: that of times without one; without it no order of such times is known.
    When read(const Row &row, const std::optional<Zone> &zone, RowNotes &notes);

    struct CommonWhen
    {
        /// Lasts until the next row or, if it is a cell's own text, as the row does.
        std::string_view edtf;
        bool isOfCell = false;
        WrittenTime time;
    };
    /// The same of a row whose dates are written as those of long files are, without noting or keeping anything. False
    /// for all others, right or wrong.
    bool readCommon(const Row &row, const Zone &zone, CommonWhen &when);

    std::size_t columnCount() const { return m_columns.size(); }
    /// Completes what is known of each column of dates.
    void tell(std::vector<ColumnFinding> &columns, const std::vector<DateDoubts> &doubts) const;

    /// Says of each column what was left undecided.
    void report(ImportBuilder &builder, const std::vector<DateDoubts> &doubts) const;

private:
    void shareOrder(std::initializer_list<Role> roles);
    struct Column
    {
        Role role = Role::None;
        Slot slot;
        DateColumn dates;
        bool isOrderTold = false;
        /// Of a column of years.
        YearDigits digits = {};
        CellCache<DateReading> readings = {};
    };

    const Column *columnOf(Role role) const;
    /// Which order was taken, where a person named one and it mattered.
    void sayOrder(const Column &column, ImportBuilder &builder) const;
    void sayCentury(const Column &column, const DateDoubts &doubt, ImportBuilder &builder) const;
    static void noteLack(const DateLack &lack, std::string_view text, std::size_t offset, DateDoubts &doubts);
    std::string dateIn(Role role, const Row &row, RowNotes &notes, When &when, bool &isOpen);
    /// With the year that stands beside it, of what cannot be read by itself.
    void readWithYear(const Column &column, std::string_view text, const Row &row, DateReading &reading) const;
    struct PartRoles
    {
        Role year;
        Role month;
        Role day;
    };
    std::string partsIn(PartRoles roles, const Row &row, RowNotes &notes, When &when);
    std::optional<std::int64_t> numberIn(Role role, const Row &row) const;
    /// With its century, if a person said it; nothing where it lacks one.
    std::optional<std::int64_t> yearIn(Role role, const Row &row) const;
    bool lacksCentury(const Column *years, const Row &row) const;
    void noteShortYear(const Column &years, const Row &row, RowNotes &notes, When &when) const;
    /// "44 BC", "c. 1984" in a column of years; its text is kept.
    std::string yearInWords(Role role, const Row &row, RowNotes &notes, When &when);
    void leaveOut(Role role, const Row &row, RowNotes &notes, When &when) const;
    void tellLeftOut(Role role, const Row &row, RowNotes &notes, When &when) const;
    void sayNoClock(Role role, const Row &row, RowNotes &notes) const;
    std::string clockIn(Role role, const Row &row, RowNotes &notes) const;
    /// Start and end of a row on their way to a date.
    struct Ends
    {
        std::string start;
        std::string end;
        bool isOpen = false;
        bool hasEnd = false;
        /// Times stand in the columns of dates themselves.
        bool areTimed = false;
    };
    /// Also whether the end is one to be known. True if it only says that it lasts.
    bool readStart(const Row &row, RowNotes &notes, When &when, Ends &ends);
    /// Also the times that a row says are about so: they are not added, as no date can hold them.
    std::optional<TimesOfDay> addClocks(const Row &row, RowNotes &notes, When &when, Ends &ends) const;
    std::optional<TimesOfDay> addTimes(const Row &row, RowNotes &notes, When &when, Ends &ends) const;
    void addEndTime(const Row &row, RowNotes &notes, When &when, Ends &ends) const;
    /// As what is probably meant of a day.
    void offerTimes(const TimesOfDay &times, const Row &row, When &when) const;
    /// Its date is blank.
    bool isTimeAlone(const Row &row) const;
    void keepOpen(const Row &row, RowNotes &notes, When &when) const;
    void takeWholeDays(const Row &row, Ends &ends) const;
    void addZone(const Row &row, RowNotes &notes, When &when, Ends &ends) const;
    /// What is wrong with a zone that gives the times of `ends` no offset.
    QString unfitZone(std::string_view zone, const Slot &slot, const Ends &ends) const;
    /// No offset is made up: only the days of `ends` are taken.
    void leaveTimes(const QString &why, const Row &row, RowNotes &notes, When &when, Ends &ends) const;
    void leaveUnread(const Row &row, const Column &column, const QString &why, When &when) const;
    std::string name(const Slot &slot) const;
    /// What stands in the columns of a role was of no use.
    void keep(Role role, const Row &row, When &when) const;
    void join(Ends ends, const std::optional<Zone> &zone, const Row &row, RowNotes &notes, When &when);
    /// An end before the start is kept as text; nothing guesses at the day that was meant.
    void leaveEnd(const std::string &start, const Row &row, RowNotes &notes, When &when) const;

    void findCommon();
    std::string_view commonIn(const Column &column, const Row &row, DateRoom &room) const;

    const TablePlan &m_plan;
    std::vector<Column> m_columns;
    CellCache<DateReading> m_years;
    CellCache<std::optional<int>> m_months;
    /// The one column of the date, or of its start, where nothing but perhaps an end is a date besides.
    std::optional<std::size_t> m_common;
    std::optional<std::size_t> m_commonEnd;
    DateRoom m_room{};
    DateRoom m_endRoom{};
    std::string m_span;
};

} // namespace kronika::table
