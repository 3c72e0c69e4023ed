// SPDX-License-Identifier: GPL-3.0-or-later
// Dates put together from the cells of a row: a time of day, a zone, a start and an end. Knows no table and no format.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::table {

/// A time of day, as it stands in a cell of its own: `14:30`, `2:30 pm`, `14.30`, `1430`. Nothing if it is none.
std::optional<std::string> clockText(std::string_view cell);

/// The same, or a time with its offset from UTC: `14:30+02:00`, `09:30Z`. A span such as `10:00-12:00` is none.
std::optional<std::string> clockOrZonedText(std::string_view cell);

/// What stands in a cell for times of day: one, or the first and last of a span within a day.
struct TimesOfDay
{
    std::string start;
    /// Empty: there is none.
    std::string end = {};
    /// "~17:00", "around 5 pm"
    bool isAbout = false;
};
/// As clockOrZonedText(), or `08:40-09:10`, `9:00 – 10:30`, each perhaps with a sign or word for "about" before it.
/// Nothing of a span that ends before it starts: it may last until the next day, or be a time with an offset.
std::optional<TimesOfDay> timesOfDay(std::string_view cell);

/// 1 to 12 of a number or of the name of a month (English, Czech, Polish, German, French, Russian, Spanish,
/// Italian); nothing if it is
/// neither.
std::optional<int> monthIn(std::string_view cell);

/// A date and a time of day as one; the date alone if it has a time already or is no day.
std::string withClock(const std::string &date, const std::string &clock);

/// Whether a time of day without an offset stands in it.
bool hasFloatingTime(std::string_view date);

/// A time without offset, in the zone that a cell names (`UTC`, `+02:00`, `Europe/Prague`, `CET`); of an interval both
/// ends. The same text if the zone is not known, not needed, or one of several (`IST`).
std::string inZone(const std::string &date, std::string_view zone);
/// All that a single time without offset can be in the zone that a cell names; none if it is not known.
std::vector<std::string> allInZone(const std::string &date, std::string_view zone);

/// Whether clocks in that zone show that time, or an end of it, twice, being set back between; false where inZone()
/// knows the offset.
bool comesTwice(const std::string &date, std::string_view zone);

/// The day of a midnight without offset; all else as it is.
std::string withoutMidnight(const std::string &date);

/// Of `2025-05-28`: 2025-05-27. Itself if it is no day.
std::string dayBefore(const std::string &day);

/// The day of a time; the days of an interval, or the one day that both its ends are on.
std::string withoutTimes(const std::string &date);

/// How much of two readings an interval holds. `AsSaid`: all that matters of them ("since 2019" as a start). `Coarser`:
/// one is a set or a span itself (`[0843..0848]`), which cannot be an end of an interval. `StartAlone`: and neither can
/// be said in any way.
enum class Held : std::uint8_t { Whole, AsSaid, Coarser, StartAlone };

/// `start/end` of two readings. Of a set or a span at an end the smallest day, month, year or decade remains that all
/// of it lies in (`084X`); if there is none, that end is not known. An empty start or end is unknown, ".." is open.
/// Nothing if the end is before the start.
struct Span
{
    std::string edtf;
    Held held = Held::Whole;
};
std::optional<Span> spanOf(std::string_view start, std::string_view end);

} // namespace kronika::table
