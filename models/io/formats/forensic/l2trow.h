// SPDX-License-Identifier: GPL-3.0-or-later
// A line of l2tcsv that has another number of cells than there are columns: a comma stands in a cell, which nothing
// quotes. Says which of its cells are sure, so that none is taken for its neighbour. Knows no event.
#pragma once

#include "models/io/table/delimited.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kronika::forensic {

class L2tRow
{
public:
    static constexpr std::size_t kColumns = 17;

    enum class Fit : std::uint8_t {
        Whole,      ///< it has all cells, perhaps once its quotes are read the other way
        Message,    ///< the comma is in short or desc: these are one text (in desc), unless one begins with the other
        UpToDesc,   ///< the comma is behind version: what stands there is one text, in a cell behind the last
        UpToHost,   ///< it may be anywhere from short on: all of that is one text, in desc
        Unreadable, ///< not even the first cells fit their columns
        Short,      ///< it has fewer
    };

    /// `text` must outlive it.
    L2tRow(std::string_view text, table::Dialect dialect)
        : m_text(text)
        , m_dialect(dialect)
    {
    }

    /// Until the next one is read.
    Fit read(const table::Row &row);
    const table::Row &row() const { return m_row; }

private:
    bool readOtherwise(std::string_view line);
    void putMessage(std::size_t first, std::size_t last);
    /// What stands from one cell to another, with the commas between.
    std::string_view between(std::size_t first, std::size_t last) const;

    std::string_view m_text;
    table::Dialect m_dialect;
    std::optional<table::DelimitedReader> m_reader;
    /// Of the line, split at every delimiter.
    std::vector<table::Cell> m_plain;
    std::vector<table::Cell> m_cells;
    table::Row m_row;
};

} // namespace kronika::forensic
