// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/calendar.h"
#include "models/time/edtfmask.h"
#include "models/time/edtfparts.h"

namespace kronika::edtf {

namespace {

/// Calendar days from `first` up to the day before `next`.
void setDays(EdtfEnd &end, const CivilDate &first, const CivilDate &next)
{
    end.firstLocalUs = daysFromCivil(first) * kDay.us;
    end.lastLocalUs = daysFromCivil(next) * kDay.us - 1;
}

/// The first microsecond of a year.
std::int64_t startOf(std::int64_t year)
{
    if (year < kFirstYear)
        return kBeyondPastUs;
    return year > kLastYear ? kBeyondFutureUs : daysFromCivil({year, 1, 1}) * kDay.us;
}

std::int64_t endOf(std::int64_t year)
{
    if (year < kFirstYear)
        return kBeyondPastUs;
    return year > kLastYear ? kBeyondFutureUs : daysFromCivil({year, 12, 31}) * kDay.us + kDay.us - 1;
}

/// The grain of `count` years that are one unit of the decimal system.
Precision precisionOfYears(std::int64_t count)
{
    if (count <= 1)
        return Precision::Year;
    if (count <= 10)
        return Precision::Decade;
    return count <= 100 ? Precision::Century : Precision::Millennium;
}

/// What the X at the right of a year leave open; `20X0` is single years.
Precision precisionOfMask(std::string_view year)
{
    const std::size_t known = year.find_last_not_of('X');
    const std::size_t unknown = known == std::string_view::npos ? year.size() : year.size() - 1 - known;
    std::int64_t count = 1;
    for (std::size_t n = 0; n < unknown; ++n)
        count *= 10;
    return precisionOfYears(count);
}

void placeYears(const Parts &parts, YearRange years, EdtfEnd &end)
{
    end.precision = Precision::Year;
    if (parts.isMasked)
        end.precision = precisionOfMask(parts.year);
    else if (!parts.significant.empty())
        end.precision = precisionOfYears(years.last - years.first + 1);
    end.firstLocalUs = startOf(years.first);
    end.lastLocalUs = endOf(years.last);
}

/// In each year that can be meant.
void placeSeason(const Parts &parts, YearRange years, EdtfEnd &end)
{
    end.precision = Precision::Season;
    end.season = parts.monthNumber();
    const SeasonCode season = seasonOf(end.season);
    setDays(end, {years.first, season.firstMonth, 1}, addMonths({years.last, season.firstMonth, 1}, season.months));
}

void placeMasked(const Parts &parts, EdtfEnd &end)
{
    end.precision = parts.day.empty() ? Precision::Month : Precision::Day;
    const MaskedDate mask{parts.year, parts.isNegative, parts.month, parts.day};
    const std::optional<CivilDate> first = firstDay(mask);
    const std::optional<CivilDate> last = lastDay(mask);
    if (!first || !last) // the readers have refused it
        return;
    end.firstLocalUs = daysFromCivil(*first) * kDay.us;
    end.lastLocalUs = daysFromCivil(*last) * kDay.us + kDay.us - 1;
}

void placeMonth(std::int64_t year, int month, EdtfEnd &end)
{
    end.precision = Precision::Month;
    const CivilDate first{year, month, 1};
    setDays(end, first, addMonths(first, 1));
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

} // namespace

EdtfEnd place(const Parts &parts)
{
    EdtfEnd end;
    end.components = componentsOf(parts);
    end.qualifiers = end.components.qualifiers();
    const YearRange years = yearsOf(parts);
    if (parts.month.empty())
        placeYears(parts, years, end);
    else if (parts.isSeason())
        placeSeason(parts, years, end);
    else if (parts.isMasked)
        placeMasked(parts, end);
    else if (parts.day.empty())
        placeMonth(years.first, parts.monthNumber(), end);
    else
        placeDay(parts, years.first, end);
    return end;
}

} // namespace kronika::edtf
