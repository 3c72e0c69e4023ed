// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the years of a column that have two digits lack their century: 99 beside 1998 does, beside 150 or 1538 it is
// the year 99. Knows no table.
#pragma once

#include "models/io/table/celltext.h"

#include <cstddef>
#include <string_view>

namespace kronika::table {

class YearDigits
{
public:
    static bool isShort(std::string_view cell)
    {
        const std::string_view text = trimmed(cell);
        return text.size() == 2 && text.find_first_not_of("0123456789") == std::string_view::npos;
    }

    /// Looks at a cell before any is read. Cheap.
    void see(std::string_view cell)
    {
        const std::string_view text = trimmed(cell);
        const bool isNumber = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
        m_hasShort = m_hasShort || isShort(text);
        if (!isNumber || isShort(text))
            return;
        const bool isRecent = text.size() == 4 && (text.starts_with("19") || text.starts_with("20"));
        m_hasRecent = m_hasRecent || isRecent;
        m_hasOthers = m_hasOthers || !isRecent;
    }
    /// Requires: all cells were seen. `isTold`: a person said the century of such years.
    bool lacksCentury(std::string_view cell, bool isTold) const
    {
        return isShort(cell) && !m_hasOthers && (m_hasRecent || isTold);
    }

    /// Of such years nobody can tell: they are taken as they stand.
    bool areAllShort() const { return m_hasShort && !m_hasRecent && !m_hasOthers; }

private:
    bool m_hasShort = false;
    /// Years of the last two centuries, and others.
    bool m_hasRecent = false;
    bool m_hasOthers = false;
};

} // namespace kronika::table
