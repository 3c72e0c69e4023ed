// SPDX-License-Identifier: GPL-3.0-or-later
// Rows whose first cells begin with their dates, as people write lists, with these dates in a column of their own.
// Knows no format.
#pragma once

#include "models/io/table/columns.h"
#include "models/io/table/rows.h"

#include <vector>

namespace kronika::table {

/// Whether the first cells of most rows begin with a date and go on with other words.
bool areDatedLines(const std::vector<SampleRow> &sample);

/// The same rows with one cell more: the date, empty where there is none, and behind it the others.
class DatedLines : public Rows
{
public:
    explicit DatedLines(Rows &lines)
        : m_lines(lines)
    {
    }

    bool forEach(const TakeRow &take) override;
    std::optional<Error> fault() const override { return m_lines.fault(); }
    std::optional<Reach> reach() const override { return m_lines.reach(); }
    UnreadableCells unreadable() const override { return m_lines.unreadable(); }
    HeldCells held() const override { return m_lines.held(); }
    std::vector<std::size_t> strayQuotes() const override { return m_lines.strayQuotes(); }

private:
    Rows &m_lines;
    std::vector<Cell> m_cells;
};

} // namespace kronika::table
