// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in which what stands once for several of them, such as the day of many times, is written out. Knows no format.
#pragma once

#include "models/io/table/rows.h"

#include <vector>

namespace kronika::table {

/// The same rows; cells of `columns` that are blank hold what stands above them. Nothing of it before row `first`, nor
/// in rows that are blank.
class FilledRows : public Rows
{
public:
    FilledRows(Rows &rows, std::vector<std::size_t> columns, std::size_t first)
        : m_rows(rows)
        , m_columns(std::move(columns))
        , m_first(first)
    {
    }

    bool forEach(const TakeRow &take) override;
    std::optional<Error> fault() const override { return m_rows.fault(); }
    std::optional<Reach> reach() const override { return m_rows.reach(); }
    UnreadableCells unreadable() const override { return m_rows.unreadable(); }
    HeldCells held() const override { return m_rows.held(); }
    std::vector<std::size_t> strayQuotes() const override { return m_rows.strayQuotes(); }

private:
    void fill(const Row &row);

    Rows &m_rows;
    std::vector<std::size_t> m_columns;
    std::size_t m_first = 0;
    /// Of each of `m_columns`.
    std::vector<std::string> m_above;
    std::vector<Cell> m_cells;
};

} // namespace kronika::table
