// SPDX-License-Identifier: GPL-3.0-or-later
// How the cells of one column write their dates, and what each of them means: EDTF of exactly its precision. 05/06/2025
// is decided by the other cells of the column where they can tell, and never guessed. Knows no table and no format.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kronika {
class EdtfDate;
}

namespace kronika::table {

/// Of dates in numbers whose year does not come first.
enum class DateOrder : std::uint8_t { DayMonth, MonthDay };

enum class CellDate : std::uint8_t {
    None,         ///< the cell is empty, or says that nothing is known ("-", "n/a", "unknown")
    Ongoing,      ///< "present", "dosud": of an end
    Date,         ///< `edtf` is what it says
    Ambiguous,    ///< a date whose order of day and month, or whose century, is not said: DateLack
    Several,      ///< words that may mean several times; `edtf` lists them for people
    WrongWeekday, ///< a date that is not on the day of the week beside it
    Unreadable
};

/// What a date in figures does not say.
struct DateLack
{
    bool order = false;
    bool century = false;
};

struct DateReading
{
    CellDate kind = CellDate::None;
    std::string edtf;
    /// Of "early 2022", which is said to be 2022: the part that is probably meant. Else empty.
    std::string narrower = {};
    DateLack lack = {};
    /// Its year has two digits, and its century was told.
    bool isCenturyTold = false;
};

/// What a person said of a column whose own dates do not say otherwise.
struct DatesTold
{
    std::optional<DateOrder> order = {};
    /// Years of two digits are among the hundred from this one on.
    std::optional<int> firstYear = {};
    /// Numbers are days as spreadsheets count them, from this year on.
    std::optional<int> serials = {};
};

struct Triple;
struct TripleSpan;

/// Room for a date that is written anew.
using DateRoom = std::array<char, 32>;

class DateColumn
{
public:
    explicit DateColumn(DatesTold told = {});

    /// Looks at a cell before any is read. Cheap.
    void see(std::string_view cell);
    /// What the dates of a column say whose dates stand in the same rows: counts where nothing else says it.
    void orderBeside(DateOrder order) { m_beside = order; }
    /// What its own dates say.
    std::optional<DateOrder> ownOrder() const;
    /// Whether any cell seen so far needs all the others to be understood.
    bool needsAll() const { return m_triples > 0 || m_longNumbers > 0 || m_twofoldYears > 0; }
    /// Whether this cell is such a one.
    bool needsAll(std::string_view cell) const;

    DateReading read(std::string_view cell) const;
    /// What read() gives for a day, or a minute or second of one, whose numbers stand as in most long files
    /// (2025-05-28, 28.5.2025 14:30, 05/28/2025): in `room`, or as the cell has it; still to be checked. Empty for all
    /// others.
    std::string_view commonIn(std::string_view cell, DateRoom &room) const;
    /// What a date may be whose order is not said: with the day first, and with the month first. `51` stands for an
    /// unsaid year 2051 there. Nothing for all other cells.
    static std::optional<std::array<std::string, 2>> bothOrders(std::string_view cell);
    /// The two digits of the year of a date, or of a year, whose century is not said; nothing for all others.
    static std::optional<int> shortYear(std::string_view cell);
    /// Whether the cell is empty, or says that nothing is known ("-", "n/a", "unknown").
    static bool saysNothing(std::string_view cell);
    /// Whether it says that something has no end yet ("present", "dosud").
    static bool saysOngoing(std::string_view cell);

    /// What the column as a whole says, else what was told, else what the column beside says; nothing if none does.
    std::optional<DateOrder> order() const;
    /// Whether its dates say another order than was told.
    bool isOverruled() const { return m_told.order && ownOrder() && *ownOrder() != *m_told.order; }
    /// How many of its dates were read in the order that was told, and may be read in the other.
    std::size_t readAsTold() const { return m_told.order && !ownOrder() ? m_twofold : 0; }
    std::optional<int> firstYear() const { return m_told.firstYear; }
    /// With the century that was told of a year of two digits.
    std::optional<int> fullYear(int shortYear) const;
    /// Some cells can only be day first, others only month first.
    bool isContradictory() const { return m_dayFirst > 0 && m_monthFirst > 0; }

private:
    void see(const Triple &triple);
    std::optional<DateOrder> orderOf(int first, int second, bool hasDots) const;
    DateReading readTriple(const Triple &triple) const;
    DateReading readTripleSpan(const TripleSpan &span) const;
    DateReading readWords(std::string_view text) const;
    DateReading chosenOf(const std::vector<EdtfDate> &readings) const;

    DatesTold m_told;
    std::optional<DateOrder> m_beside;
    std::size_t m_triples = 0;
    std::size_t m_dayFirst = 0;
    std::size_t m_monthFirst = 0;
    /// Without a word of their own on the order.
    std::size_t m_twofold = 0;
    std::size_t m_longNumbers = 0;
    std::size_t m_dayNumbers = 0;
    /// "2018-19", and "2021-22", which is the summer of 2021 in EDTF.
    std::size_t m_spansOfYears = 0;
    std::size_t m_twofoldYears = 0;
    /// "2009-10-05": beside it "2009-10" is a month.
    std::size_t m_isoDays = 0;
};

} // namespace kronika::table
