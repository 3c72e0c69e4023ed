// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/datedlines.h"

#include "models/io/table/celltext.h"
#include "models/io/table/leadingdate.h"

namespace kronika::table {

bool areDatedLines(const std::vector<SampleRow> &sample)
{
    constexpr std::size_t kLookedAt = 100;
    std::size_t lines = 0;
    std::size_t dated = 0;
    for (std::size_t n = 0; n < sample.size() && lines < kLookedAt; ++n) {
        if (sample[n].empty() || trimmed(sample[n].front()).empty())
            continue;
        ++lines;
        dated += leadingDate(sample[n].front()) ? 1 : 0;
    }
    return dated * 2 > lines;
}

bool DatedLines::forEach(const TakeRow &take)
{
    return m_lines.forEach([&](const Row &line) {
        if (line.cells.empty())
            return take(line);
        const Cell &first = line.cells.front();
        const auto leading = leadingDate(first.text);
        // Both stand where the cell stands: in a sheet places are those of cells.
        m_cells.clear();
        m_cells.push_back({leading ? leading->date : std::string_view(), first.offset});
        m_cells.push_back({leading ? leading->rest : first.text, first.offset});
        m_cells.insert(m_cells.end(), line.cells.begin() + 1, line.cells.end());
        return take({m_cells, line.offset});
    });
}

} // namespace kronika::table
