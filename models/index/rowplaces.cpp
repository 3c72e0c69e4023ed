// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/rowplaces.h"

#include <algorithm>

namespace kronika {

ShortLength::ShortLength(Duration length)
{
    for (std::uint32_t unit = 0; unit < kNoUnit && length.us >= 0; ++unit) {
        const std::int64_t count = length.us / kUnits[unit].us;
        if (count > kMost || length.us % kUnits[unit].us != 0)
            continue;
        m_code = unit << kBits | static_cast<std::uint32_t>(count);
        return;
    }
}

void RowPlaces::reserve(std::size_t count)
{
    m_places.reserve(count);
    m_categories.reserve(count);
}

void RowPlaces::add(const std::optional<TimeRange> &reach, Instant base, std::uint32_t category)
{
    m_categories.push_back(static_cast<std::uint8_t>(std::min<std::uint32_t>(category, kOtherCategory)));
    const bool isBounded = reach && base.isFinite() && reach->from.isFinite() && reach->to.isFinite();
    m_places.push_back(isBounded ? Place{ShortLength(reach->from - base), ShortLength(reach->to - reach->from)}
                                 : Place{});
}

} // namespace kronika
