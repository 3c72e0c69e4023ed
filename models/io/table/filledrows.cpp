// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/filledrows.h"

#include "models/io/table/celltext.h"

namespace kronika::table {

bool FilledRows::forEach(const TakeRow &take)
{
    m_above.assign(m_columns.size(), {});
    std::size_t n = 0;
    return m_rows.forEach([&](const Row &row) {
        if (n++ < m_first || row.isBlank())
            return take(row);
        fill(row);
        return take({m_cells, row.offset});
    });
}

void FilledRows::fill(const Row &row)
{
    m_cells.assign(row.cells.begin(), row.cells.end());
    for (std::size_t n = 0; n < m_columns.size(); ++n) {
        const std::size_t column = m_columns[n];
        if (const std::string_view text = trimmed(row.text(column)); !text.empty()) {
            m_above[n] = text;
            continue;
        }
        if (m_cells.size() <= column)
            m_cells.resize(column + 1, Cell{{}, row.offset});
        m_cells[column].text = m_above[n];
    }
}

} // namespace kronika::table
