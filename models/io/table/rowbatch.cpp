// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/rowbatch.h"

#include "models/document/chunk.h"

#include <functional>

namespace kronika::table {

const std::size_t RowBatch::kMostEvents = EventChunk::kCapacity;

void RowBatch::add(const Row &row)
{
    const bool isBlank = row.isBlank();
    m_rows.push_back({m_cells.size(), row.offset, isBlank});
    m_events += isBlank ? 0 : 1;
    const char *const from = m_lasting.data();
    const char *const to = from + m_lasting.size();
    for (const Cell &cell : row.cells) {
        const char *const text = cell.text.data();
        const bool isLasting = !std::less<>()(text, from) && !std::less<>()(to, text);
        m_cells.push_back({isLasting ? cell.text : m_texts.keep(cell.text), cell.offset});
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
