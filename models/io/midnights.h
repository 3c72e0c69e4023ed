// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the dates of one import: where each of them begins (or ends) at midnight, or a clear part of them stands
// there as no clock would have it by chance, the program that wrote them probably knew days only, and they are offered
// as such. Knows no format; never changes a date itself.
#pragma once

#include "models/io/importreport.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kronika {

/// How many dates stand at midnight by their own clocks: `2021-05-01T00:00:00.000Z`, `2021-05-01T00:00+02:00`.
class MidnightTally
{
public:
    /// A date as EDTF. Whether its start or its end is at midnight. O(length).
    bool add(std::string_view when);
    void add(const MidnightTally &other);

    bool areStartsDays() const { return m_startsElsewhere == 0; }
    bool areEndsDays() const { return m_endsElsewhere == 0; }
    /// Among other times.
    bool isClearPart() const { return m_whole >= kLeastPart && m_whole * kPartOf >= m_timed; }

    /// Of dates that are all at midnight one may be chance.
    static constexpr std::size_t kLeastDates = 2;
    static constexpr std::size_t kLeastPart = 10;
    /// A tenth; by chance it is less than one in a thousand, of whole hours one in 24.
    static constexpr std::size_t kPartOf = 10;

private:
    /// Of dates with a time.
    std::size_t m_timed = 0;
    /// With no time but midnights.
    std::size_t m_whole = 0;
    std::size_t m_startsElsewhere = 0;
    std::size_t m_endsElsewhere = 0;
};

class Midnights
{
public:
    /// The date of one event, as EDTF; in any order. O(length).
    void see(const std::string &event, const std::string &when)
    {
        if (m_tally.add(when))
            keep(event, when);
    }

    /// The same in two steps: dates that were counted, and of these each that has a midnight.
    void count(const MidnightTally &tally) { m_tally.add(tally); }
    void keep(const std::string &event, const std::string &when) { m_seen.push_back({event, when}); }

    /// Of all dates that were seen but of those with an offer already in `others`. Has no dates if there is nothing to
    /// offer. O(n log n).
    Offer offer(const std::vector<Offer> &others) const;

private:
    struct Seen
    {
        std::string event;
        std::string when;
    };

    MidnightTally m_tally;
    /// Those alone that have a midnight.
    std::vector<Seen> m_seen;
};

} // namespace kronika
