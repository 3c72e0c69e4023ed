// SPDX-License-Identifier: GPL-3.0-or-later
// As many rows of a table as a chunk has events, on their way from who splits them to who reads them. Knows no meaning.
#pragma once

#include "models/io/table/rows.h"
#include "models/io/table/textstore.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace kronika::table {

class RowBatch
{
public:
    /// Cells within `lasting` are not copied; it must outlive the batch.
    explicit RowBatch(std::string_view lasting)
        : m_lasting(lasting)
    {
    }

    void add(const Row &row);
    void clear();
    bool isEmpty() const { return m_rows.empty(); }
    /// Rows without a text count little: they make no event.
    bool isFull() const
    {
        return m_events >= kMostEvents || m_rows.size() >= kMostRows || m_cells.size() >= kMostCells;
    }

    std::size_t size() const { return m_rows.size(); }
    /// Lasts as long as the batch is not changed.
    Row row(std::size_t n) const
    {
        const std::size_t end = n + 1 < m_rows.size() ? m_rows[n + 1].firstCell : m_cells.size();
        return {std::span(m_cells).subspan(m_rows[n].firstCell, end - m_rows[n].firstCell), m_rows[n].offset};
    }
    bool isBlank(std::size_t n) const { return m_rows[n].isBlank; }

private:
    static const std::size_t kMostEvents;
    static constexpr std::size_t kMostRows = 65'536;
    static constexpr std::size_t kMostCells = 262'144;

    struct Place
    {
        std::size_t firstCell = 0;
        std::size_t offset = 0;
        bool isBlank = false;
    };

    std::string_view m_lasting;
    std::vector<Cell> m_cells;
    std::vector<Place> m_rows;
    std::size_t m_events = 0;
    TextStore m_texts;
};

} // namespace kronika::table
