// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a word in the titles of a chunk without folding each of them: the bytes of all stand one behind the other.
// Knows no query.
#pragma once

#include "models/index/rowset.h"

#include <string>
#include <string_view>

namespace kronika {

class TitleScan
{
public:
    /// Of a folded text. Usable if it is of ASCII letters, digits and signs alone.
    explicit TitleScan(std::string_view folded);

    bool isUsable() const { return !m_lower.empty(); }

    /// Rows whose titles contain it, whatever its case: surely (`found`), and those that have to be looked at one by
    /// one, because they are not of ASCII alone or too long (`unsure`).
    struct Result
    {
        RowSet found;
        RowSet unsure;
    };
    /// Of `among`; others may be there, too.
    Result in(const EventChunk &chunk, const RowSet &among) const;

private:
    class Walk;
    bool isAt(const char *place) const;
    Result inEach(const EventChunk &chunk, const RowSet &among) const;

    std::string m_lower;
    /// Of its characters the one that titles have least, and the next: of the places with both, few are the word.
    std::size_t m_rareAt = 0;
    std::size_t m_otherAt = 0;
};

} // namespace kronika
