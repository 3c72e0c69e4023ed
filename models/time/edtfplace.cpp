// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/calendar.h"
#include "models/time/edtfparts.h"

namespace kronika::edtf {

namespace {

/// No zone's local time is further from UTC.
constexpr std::int64_t kMostOffsetUs = 16 * kHour.us;

/// Calendar days from `first` up to the day before `next`.
void setDays(EdtfEnd &end, const CivilDate &first, const CivilDate &next)
{
    end.firstLocalUs = daysFromCivil(first) * kDay.us;
    end.lastLocalUs = daysFromCivil(next) * kDay.us - 1;
}

void placeYears(const Parts &parts, YearRange years, EdtfEnd &end)
{
    constexpr std::size_t kOnlyYear = 4;
    const std::size_t unknown = parts.year.find('X');
    end.precision = Precision::Year;
    if (unknown != std::string_view::npos) {
        end.qualifiers |= Qualifier::Unspecified;
        end.precision = unknown + 1 == kOnlyYear ? Precision::Decade : Precision::Century;
    }
    setDays(end, {years.first, 1, 1}, {years.last + 1, 1, 1});
}

/// Seasons of three months, spring from March: the meteorological seasons of the north.
void placeSeason(std::int64_t year, int season, EdtfEnd &end)
{
    end.precision = Precision::Season;
    end.season = season;
    const CivilDate first{year, 3 * (season - 20), 1};
    setDays(end, first, addMonths(first, 3));
}

void placeMonth(std::int64_t year, int month, EdtfEnd &end)
{
    end.precision = Precision::Month;
    const CivilDate first{year, month, 1};
    setDays(end, first, addMonths(first, 1));
}

/// `XX` for a month and perhaps its day: anywhere in the year.
void placeSomeMonth(std::int64_t year, bool isDay, EdtfEnd &end)
{
    end.precision = isDay ? Precision::Day : Precision::Month;
    end.qualifiers |= Qualifier::Unspecified;
    setDays(end, {year, 1, 1}, {year + 1, 1, 1});
}

void placeDay(const Parts &parts, std::int64_t year, EdtfEnd &end)
{
    const CivilDate date{year, parts.monthNumber(), parts.dayNumber()};
    end.firstLocalUs = daysFromCivil(date) * kDay.us;
    end.lastLocalUs = end.firstLocalUs + kDay.us - 1;
    if (!parts.time)
        return;
    const TimeOfDay &time = *parts.time;
    end.hasTime = true;
    end.precision = time.precision;
    end.offsetSeconds = time.offsetSeconds;
    end.firstLocalUs += time.hour * kHour.us + time.minute * kMinute.us + time.second * kSecond.us + time.microsecond;
    end.lastLocalUs = end.firstLocalUs + time.unitUs - 1;
}

std::int64_t offsetUs(const EdtfEnd &end)
{
    return end.offsetSeconds.value_or(0) * kSecond.us;
}

} // namespace

Placement place(const Parts &parts, EdtfEnd &end)
{
    const YearRange years = yearsOf(parts);
    end.qualifiers = parts.qualifiers;
    if (years.first < kFirstYear || years.last > kLastYear)
        return Placement::Beyond;
    end.precision = Precision::Day;
    if (parts.month.empty())
        placeYears(parts, years, end);
    else if (parts.isSeason())
        placeSeason(years.first, parts.monthNumber(), end);
    else if (parts.month == "XX")
        placeSomeMonth(years.first, !parts.day.empty(), end);
    else if (parts.day.empty())
        placeMonth(years.first, parts.monthNumber(), end);
    else if (parts.day != "XX")
        placeDay(parts, years.first, end);
    else {
        placeMonth(years.first, parts.monthNumber(), end);
        end.precision = Precision::Day;
        end.qualifiers |= Qualifier::Unspecified;
    }
    return Placement::Placed;
}

bool isBefore(const EdtfEnd &end, const EdtfEnd &start)
{
    const bool isSameClock = end.offsetSeconds.has_value() == start.offsetSeconds.has_value();
    const std::int64_t slack = isSameClock ? 0 : kMostOffsetUs;
    return end.lastLocalUs - offsetUs(end) + slack < start.firstLocalUs - offsetUs(start);
}

} // namespace kronika::edtf
