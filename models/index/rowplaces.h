// SPDX-License-Identifier: GPL-3.0-or-later
// Where the entries of a chunk of a row stand and what they are, in nine bytes each: a picture of ten million events
// asks for thousands of them, and the events' own columns lie all over the memory. What does not fit says so. Knows no
// event.
#pragma once

#include "models/time/instant.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace kronika {

/// A length of time in four bytes: a unit and how many of it there are.
class ShortLength
{
public:
    ShortLength() = default;
    /// Kept exactly, or not at all.
    explicit ShortLength(Duration length);

    bool isKept() const { return unit() != kNoUnit; }
    /// Requires isKept().
    Duration length() const { return {kUnits[unit()].us * static_cast<std::int64_t>(m_code & kMost)}; }

private:
    static constexpr std::uint32_t kBits = 30;
    static constexpr std::uint32_t kMost = (1U << kBits) - 1;
    static constexpr std::uint32_t kNoUnit = 3;
    static constexpr Duration kUnits[] = {kMicrosecond, kSecond, kDay, {}};

    std::uint32_t unit() const { return m_code >> kBits; }

    std::uint32_t m_code = kNoUnit << kBits;
};

class RowPlaces
{
public:
    void reserve(std::size_t count);
    /// The place of the next entry; none if it is to be asked from the event. `base` is not after its start.
    void add(const std::optional<TimeRange> &reach, Instant base, std::uint32_t category);

    // Each requires offset < count of added, and the base that was given with it. None if it was not kept.
    std::optional<Instant> start(std::size_t offset, Instant base) const;
    std::optional<TimeRange> reach(std::size_t offset, Instant base) const;
    std::optional<std::uint32_t> category(std::size_t offset) const;

private:
    static constexpr std::uint8_t kOtherCategory = 255;

    struct Place
    {
        ShortLength sinceBase;
        ShortLength length;
    };

    std::vector<Place> m_places;
    std::vector<std::uint8_t> m_categories;
};

inline std::optional<Instant> RowPlaces::start(std::size_t offset, Instant base) const
{
    const ShortLength &since = m_places[offset].sinceBase;
    return since.isKept() ? std::optional(base + since.length()) : std::nullopt;
}

inline std::optional<TimeRange> RowPlaces::reach(std::size_t offset, Instant base) const
{
    const Place &place = m_places[offset];
    if (!place.sinceBase.isKept() || !place.length.isKept())
        return std::nullopt;
    const Instant from = base + place.sinceBase.length();
    return TimeRange{from, from + place.length.length()};
}

inline std::optional<std::uint32_t> RowPlaces::category(std::size_t offset) const
{
    const std::uint8_t kept = m_categories[offset];
    return kept == kOtherCategory ? std::nullopt : std::optional<std::uint32_t>(kept);
}

} // namespace kronika
