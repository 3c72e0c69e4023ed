// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the dates of one import: where each of them begins (or ends) at midnight, the program that wrote them
// probably knew days only, and they are offered as such. Knows no format; never changes a date itself.
#pragma once

#include "models/io/importreport.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kronika {

class Midnights
{
public:
    /// The date of one event, as EDTF; in any order. O(length), and nothing once neither starts nor ends can be days.
    void see(const std::string &event, const std::string &when);

    /// Whether dates that are yet to be seen matter.
    bool isPossible() const { return m_canStart || m_canEnd; }

    /// Of all dates that were seen but of those with an offer already in `others`. Has no dates if there is nothing to
    /// offer. O(n log n).
    Offer offer(const std::vector<Offer> &others) const;

    /// One date at midnight may be chance.
    static constexpr std::size_t kLeastDates = 2;

private:
    struct Seen
    {
        std::string event;
        std::string when;
    };

    bool m_canStart = true;
    bool m_canEnd = true;
    std::vector<Seen> m_seen;
};

} // namespace kronika
