// SPDX-License-Identifier: GPL-3.0-or-later
// What was found out while some rows of a table were read, to be told in the order of the rows. Knows no builder and no
// format.
#pragma once

#include "models/io/table/rows.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kronika::table {

/// Of one column of dates.
struct DateDoubts
{
    /// Do not say which number is the day, and the first of them.
    std::size_t orderless = 0;
    std::size_t firstOrderless = 0;
    std::string orderlessText = {};
    /// Do not say the century.
    std::size_t centuryless = 0;
    std::size_t firstCenturyless = 0;
    std::string centurylessText = {};
    /// One or the other, or both.
    std::size_t ambiguous = 0;
    /// Have years of two digits, of which the century was told.
    std::size_t centuryTold = 0;
    /// Name a part of a time without its bounds.
    std::size_t narrowed = 0;
    std::size_t firstNarrowed = 0;
    QString narrowedText = {};
};

/// How many, and where the first one stands.
struct Noted
{
    std::size_t count = 0;
    std::size_t first = 0;

    void add(std::size_t offset)
    {
        if (count++ == 0)
            first = offset;
    }
    void add(const Noted &other)
    {
        if (count == 0)
            first = other.first;
        count += other.count;
    }
};

struct RowNotes
{
    struct Unread
    {
        std::size_t offset = 0;
        QString reason;
        /// Its cells, joined.
        QString text;
    };

    /// Rows, blank ones too.
    std::size_t read = 0;
    std::size_t dated = 0;
    std::vector<std::size_t> blank;
    /// The first of them; the others are only counted.
    std::vector<std::pair<QString, std::size_t>> warnings;
    std::size_t warningCount = 0;
    /// Where somebody asks.
    std::vector<Unread> unread;
    /// Those whose date cannot be read.
    std::vector<std::size_t> undated;
    Noted shortRows;
    Noted longRows;
    /// Those with a time of day whose date is blank.
    Noted timesAlone;
    /// Of each column of dates, in the order of TableDates.
    std::vector<DateDoubts> doubts;
    /// Of each column; of those that have no name only where something was kept.
    std::vector<std::size_t> mapped;
    std::vector<std::size_t> keptAside;
    /// Values that a chronology cannot hold.
    std::size_t unsound = 0;
    /// Of these.
    std::size_t unreadableMarkings = 0;

    void warn(const QString &message, std::size_t offset);
    /// The same of what there may be very many of: the words are only made for the first few.
    template <typename Say>
    void warnOfFew(Say &&say, std::size_t offset)
    {
        constexpr std::size_t kFew = 20;
        if (warnings.size() < kFew)
            warn(say(), offset);
        else
            ++warningCount;
    }
    void keep(std::size_t column)
    {
        if (column >= keptAside.size())
            keptAside.resize(column + 1);
        ++keptAside[column];
    }
    /// Of a row, for people.
    void leaveUnread(const Row &row, const QString &reason);
    /// Nothing of the rows so far; the columns stay.
    void clear();
};

/// Adds `next`, which was noted of later rows.
void addDoubts(std::vector<DateDoubts> &doubts, const std::vector<DateDoubts> &next);

/// Of a cell, for people: in one line, shortened.
QString inQuotes(std::string_view text);

} // namespace kronika::table
