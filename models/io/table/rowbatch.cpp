// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/rowbatch.h"

#include "models/document/chunk.h"

#include <functional>
#include <span>

namespace kronika::table {

const std::size_t RowBatch::kMostEvents = EventChunk::kCapacity;

void RowBatch::add(const Row &row)
{
    const bool isBlank = row.isBlank();
    m_rows.push_back({m_cells.size(), row.offset, isBlank});
    m_events += isBlank ? 0 : 1;
    const char *const from = m_lasting.data();
    const char *const to = from + m_lasting.size();
    // At once: half the cost of one by one.
    const std::size_t first = m_cells.size();
    m_cells.insert(m_cells.end(), row.cells.begin(), row.cells.end());
    for (Cell &cell : std::span(m_cells).subspan(first)) {
        const char *const text = cell.text.data();
        const bool isLasting = !std::less<>()(text, from) && !std::less<>()(to, text);
        if (!isLasting)
            cell.text = m_texts.keep(cell.text);
    }
}

void RowBatch::clear()
{
    m_cells.clear();
    m_rows.clear();
    m_events = 0;
    m_texts.clear();
}

} // namespace kronika::table
