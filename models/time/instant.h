// SPDX-License-Identifier: GPL-3.0-or-later
// A point on the one time line: 64-bit microseconds, proleptic Gregorian, UTC. Knows no calendar and no zone.
#pragma once

#include <cstdint>
#include <limits>
#ifndef Q_MOC_RUN // moc 6.4 stumbles over GCC 12's <concepts>, which <compare> includes.
#include <compare>
#endif

namespace kronika {

/// A signed length of time in microseconds.
struct Duration
{
    std::int64_t us = 0;

    friend constexpr auto operator<=>(Duration, Duration) = default;
};

/// How long a range is, in microseconds. Never negative; all of time has one, twice what a Duration holds.
struct Length
{
    std::uint64_t us = 0;

    constexpr Length() = default;
    constexpr explicit Length(std::uint64_t microseconds)
        : us(microseconds)
    {
    }
    /// Nothing, of a negative one.
    constexpr Length(Duration duration)
        : us(duration.us > 0 ? static_cast<std::uint64_t>(duration.us) : 0)
    {
    }

    friend constexpr auto operator<=>(Length, Length) = default;
};

/// The `part`th part of a length. Requires: part >= 2 (of which every length's is a Duration).
constexpr Duration operator/(Length length, std::uint64_t part)
{
    return {static_cast<std::int64_t>(length.us / part)};
}

inline constexpr Duration kMicrosecond{1};
inline constexpr Duration kSecond{1'000'000};
inline constexpr Duration kMinute{60 * kSecond.us};
inline constexpr Duration kHour{60 * kMinute.us};
inline constexpr Duration kDay{24 * kHour.us};

/// Microseconds since 1970-01-01T00:00:00Z, about ±290,000 years. min() and max() stand for "no bound at this side"
/// (open or unknown) and are never real instants.
struct Instant
{
    std::int64_t us = 0;

    static constexpr Instant min() { return {std::numeric_limits<std::int64_t>::min()}; }
    static constexpr Instant max() { return {std::numeric_limits<std::int64_t>::max()}; }
    constexpr bool isFinite() const { return *this != min() && *this != max(); }

    friend constexpr auto operator<=>(Instant, Instant) = default;
};

/// Saturates at Instant::min() and max() instead of overflowing; an unbounded instant stays unbounded.
constexpr Instant operator+(Instant t, Duration d)
{
    std::int64_t sum = 0;
    if (!t.isFinite())
        return t;
    if (__builtin_add_overflow(t.us, d.us, &sum))
        return d.us > 0 ? Instant::max() : Instant::min();
    return {sum};
}

constexpr Instant operator-(Instant t, Duration d)
{
    return d.us == std::numeric_limits<std::int64_t>::min() ? t + Duration{std::numeric_limits<std::int64_t>::max()}
                                                            : t + Duration{-d.us};
}

/// Saturates at the limits of 64 bits.
constexpr Duration operator-(Instant a, Instant b)
{
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a.us, b.us, &difference))
        return {a.us > b.us ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min()};
    return {difference};
}

/// Saturate as with a Duration.
constexpr Instant operator+(Instant t, Length length)
{
    return t + length / 2 + length / 2 + Duration{static_cast<std::int64_t>(length.us % 2)};
}

constexpr Instant operator-(Instant t, Length length)
{
    return t - length / 2 - length / 2 - Duration{static_cast<std::int64_t>(length.us % 2)};
}

/// Half-open [from, to). Empty when from >= to.
struct TimeRange
{
    Instant from;
    Instant to;

    constexpr bool isEmpty() const { return from >= to; }
    /// Exact, however long; nothing of an empty one.
    constexpr Length length() const
    {
        return isEmpty() ? Length() : Length(static_cast<std::uint64_t>(to.us) - static_cast<std::uint64_t>(from.us));
    }
    /// Rounded towards `from`; `from` of an empty one.
    constexpr Instant middle() const { return from + length() / 2; }
    constexpr bool contains(Instant t) const { return from <= t && t < to; }
    constexpr bool overlaps(TimeRange other) const { return from < other.to && other.from < to; }

    friend constexpr bool operator==(TimeRange, TimeRange) = default;
};

} // namespace kronika
