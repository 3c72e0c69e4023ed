// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/calendar.h"

#include <boost/date_time/gregorian/greg_calendar.hpp>

#include <QtGlobal>

#include <algorithm>

namespace kronika {

namespace {

using BoostCalendar = boost::gregorian::gregorian_calendar;

constexpr std::int64_t kBoostFirstYear = 1400;
constexpr std::int64_t kBoostLastYear = 9999;
/// More than an Instant holds; days of them are still counted.
constexpr std::int64_t kMostYears = 300'000;
constexpr std::int64_t kCycleYears = 400;
constexpr std::int64_t kCycleDays = 146'097;
/// Boost counts days from the Julian period; this is its number of 1970-01-01.
constexpr std::int64_t kBoostEpoch = 2'440'588;

constexpr std::int64_t floorMod(std::int64_t a, std::int64_t b)
{
    return a % b + (a % b < 0 ? b : 0);
}

/// The year that Boost is asked about, and how many 400-year cycles it lies before the one that is meant.
struct BoostYear
{
    unsigned short year;
    std::int64_t cycles;
};

BoostYear boostYear(std::int64_t year)
{
    if (year >= kBoostFirstYear && year <= kBoostLastYear)
        return {static_cast<unsigned short>(year), 0};
    const std::int64_t cycles = floorDiv(year, kCycleYears);
    return {static_cast<unsigned short>(floorMod(year, kCycleYears) + 2000), cycles - 5};
}

} // namespace

bool isLeapYear(std::int64_t year)
{
    return BoostCalendar::is_leap_year(boostYear(year).year);
}

int daysInMonth(std::int64_t year, int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    const auto boostMonth = static_cast<unsigned short>(std::clamp(month, 1, 12));
    return BoostCalendar::end_of_month_day(boostYear(year).year, boostMonth);
}

bool isValidDate(const CivilDate &date)
{
    if (date.month < 1 || date.month > 12 || date.day < 1)
        return false;
    return date.day <= 28 || date.day <= daysInMonth(date.year, date.month);
}

std::int64_t daysFromCivil(const CivilDate &date)
{
    const bool isUsable = isValidDate(date) && std::abs(date.year) <= kMostYears;
    Q_ASSERT(isUsable);
    if (!isUsable)
        return 0;
    const BoostYear shifted = boostYear(date.year);
    const BoostCalendar::ymd_type ymd(shifted.year, static_cast<unsigned short>(date.month),
                                      static_cast<unsigned short>(date.day));
    return std::int64_t{BoostCalendar::day_number(ymd)} - kBoostEpoch + shifted.cycles * kCycleDays;
}

CivilDate civilFromDays(std::int64_t days)
{
    const std::int64_t cycles = floorDiv(days, kCycleDays);
    const std::int64_t dayOfCycle = floorMod(days, kCycleDays);
    const auto ymd =
        BoostCalendar::from_day_number(static_cast<BoostCalendar::date_int_type>(dayOfCycle + kBoostEpoch));
    return {std::int64_t{ymd.year} + cycles * kCycleYears, ymd.month, ymd.day};
}

int isoWeekday(std::int64_t days)
{
    return static_cast<int>((floorMod(days, 7) + 3) % 7) + 1;
}

std::int64_t localMicroseconds(const CivilTime &time)
{
    return daysFromCivil(time.date) * kDay.us + time.hour * kHour.us + time.minute * kMinute.us +
           time.second * kSecond.us + time.microsecond;
}

CivilTime civilFromLocal(std::int64_t localUs)
{
    const std::int64_t days = floorDiv(localUs, kDay.us);
    const std::int64_t us = floorMod(localUs, kDay.us);
    return {civilFromDays(days), static_cast<int>(us / kHour.us), static_cast<int>(us / kMinute.us % 60),
            static_cast<int>(us / kSecond.us % 60), static_cast<int>(us % kSecond.us)};
}

CivilDate addMonths(const CivilDate &date, std::int64_t months)
{
    constexpr std::int64_t kMost = kMostYears * 2 * 12; // from one end of the calendar to the other
    const std::int64_t month = date.year * 12 + (date.month - 1) + std::clamp(months, -kMost, kMost);
    const std::int64_t year = floorDiv(month, 12);
    const int monthOfYear = static_cast<int>(month - year * 12) + 1;
    return {year, monthOfYear, std::min(date.day, daysInMonth(year, monthOfYear))};
}

} // namespace kronika
