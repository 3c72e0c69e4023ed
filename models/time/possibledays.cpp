// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/possibledays.h"

#include "models/time/calendar.h"
#include "models/time/edtfmask.h"

#include <algorithm>
#include <cstdlib>

namespace kronika {

namespace {

constexpr std::string_view kAnyNumber = "XX";
constexpr int kLastMonth = 12;

DayStretch monthsFrom(const CivilDate &first, int count)
{
    return {daysFromCivil(first), daysFromCivil(addMonths(first, count))};
}

} // namespace

PossibleDays::PossibleDays(const EdtfEnd &end)
    : m_date(end.components)
    , m_month(m_date.monthText())
    , m_day(m_date.dayText())
    , m_all{floorDiv(end.firstLocalUs, kDay.us), floorDiv(end.lastLocalUs, kDay.us) + 1}
{
    if (m_day == kAnyNumber)
        m_day = {};
    if (m_day.empty() && m_month == kAnyNumber)
        m_month = {};
    if (isWhole())
        return;
    const std::optional<DayStretch> stretch = from(m_all.first);
    m_haveGaps = stretch && stretch->next < m_all.next;
}

/// Years of which only the last digits are not specified follow one another.
bool PossibleDays::isWhole() const
{
    const std::string_view year = m_date.yearText();
    const std::size_t firstX = year.find('X');
    return m_month.empty() && (firstX == std::string_view::npos || year.find_first_not_of('X', firstX) == year.npos);
}

bool PossibleDays::fitsYear(std::int64_t year) const
{
    const std::string_view digits = m_date.yearText();
    if (digits.empty())
        return year == m_date.year;
    std::int64_t rest = std::abs(year);
    if (m_date.isNegative ? year >= 0 : year < 0)
        return false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, rest /= 10) {
        if (*digit != 'X' && *digit - '0' != rest % 10)
            return false;
    }
    return rest == 0;
}

std::optional<DayStretch> PossibleDays::unitInMonth(std::int64_t year, int month, std::int64_t day) const
{
    const DayStretch whole = monthsFrom({year, month, 1}, 1);
    if (whole.next <= day)
        return std::nullopt;
    if (m_day.empty())
        return whole;
    for (std::int64_t one = std::max(day, whole.first); one < whole.next; ++one) {
        if (edtf::fitsMask(static_cast<int>(one - whole.first) + 1, m_day))
            return DayStretch{one, one + 1};
    }
    return std::nullopt;
}

std::optional<DayStretch> PossibleDays::unitInYear(std::int64_t year, std::int64_t day) const
{
    if (m_month.empty() && m_day.empty()) {
        const DayStretch whole = monthsFrom({year, 1, 1}, kLastMonth);
        return whole.next > day ? std::optional(whole) : std::nullopt;
    }
    if (m_date.isSeason()) {
        const SeasonCode season = seasonOf(m_date.month);
        const DayStretch whole = monthsFrom({year, season.firstMonth, 1}, season.months);
        return whole.next > day ? std::optional(whole) : std::nullopt;
    }
    for (int month = 1; month <= kLastMonth; ++month) {
        if (!edtf::fitsMask(month, m_month))
            continue;
        if (const auto unit = unitInMonth(year, month, day))
            return unit;
    }
    return std::nullopt;
}

/// A winter begins in the year before its last day.
std::optional<DayStretch> PossibleDays::unitFrom(std::int64_t day) const
{
    const std::int64_t first = civilFromDays(std::max(day, m_all.first)).year - (m_date.isSeason() ? 1 : 0);
    const std::int64_t last = civilFromDays(m_all.next - 1).year;
    for (std::int64_t year = first; year <= last; ++year) {
        if (!fitsYear(year))
            continue;
        if (const auto unit = unitInYear(year, day))
            return unit;
    }
    return std::nullopt;
}

std::optional<DayStretch> PossibleDays::from(std::int64_t day) const
{
    if (day >= m_all.next)
        return std::nullopt;
    std::optional<DayStretch> stretch = unitFrom(day);
    while (stretch && stretch->next < m_all.next) {
        const auto more = unitFrom(stretch->next);
        if (!more || more->first != stretch->next)
            break;
        stretch->next = more->next;
    }
    return stretch;
}

} // namespace kronika
