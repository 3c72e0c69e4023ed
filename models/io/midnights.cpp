// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/midnights.h"

#include "models/time/edtf.h"

#include <algorithm>
#include <optional>

namespace kronika {

namespace {

struct Ends
{
    std::string_view start;
    /// None: a single date.
    std::optional<std::string_view> end;
};

Ends endsOf(std::string_view when)
{
    const std::size_t slash = when.find('/');
    if (slash == std::string_view::npos)
        return {when, std::nullopt};
    return {when.substr(0, slash), when.substr(slash + 1)};
}

bool hasTime(std::string_view end)
{
    return end.find('T') != std::string_view::npos;
}

/// By its own clock: `2021-05-01T00:00:00.000Z`, `2021-05-01T00:00+02:00`.
bool isMidnight(std::string_view end)
{
    const std::size_t at = end.find('T');
    if (at == std::string_view::npos)
        return false;
    std::string_view clock = end.substr(at + 1);
    clock = clock.substr(0, clock.find_first_of("Z+-"));
    return !clock.empty() && clock.find_first_not_of("0:.") == std::string_view::npos;
}

/// Has no time but midnights.
bool isWhole(std::string_view when)
{
    const auto [start, end] = endsOf(when);
    return (!hasTime(start) || isMidnight(start)) && (!end || !hasTime(*end) || isMidnight(*end));
}

std::string_view dayOf(std::string_view end)
{
    return end.substr(0, end.find('T'));
}

std::string offered(std::string_view when, bool areStartsDays, bool areEndsDays)
{
    const auto [start, end] = endsOf(when);
    const std::string from(areStartsDays ? dayOf(start) : start);
    if (!end)
        return from;
    const std::string to(areEndsDays ? dayOf(*end) : *end);
    return from == to ? from : from + "/" + to;
}

} // namespace

bool MidnightTally::add(std::string_view when)
{
    if (!hasTime(when))
        return false;
    const auto [start, end] = endsOf(when);
    const bool isStartElsewhere = hasTime(start) && !isMidnight(start);
    const bool isEndElsewhere = end && hasTime(*end) && !isMidnight(*end);
    ++m_timed;
    m_startsElsewhere += isStartElsewhere ? 1 : 0;
    m_endsElsewhere += isEndElsewhere ? 1 : 0;
    m_whole += isStartElsewhere || isEndElsewhere ? 0 : 1;
    return isMidnight(start) || (end && isMidnight(*end));
}

void MidnightTally::add(const MidnightTally &other)
{
    m_timed += other.m_timed;
    m_whole += other.m_whole;
    m_startsElsewhere += other.m_startsElsewhere;
    m_endsElsewhere += other.m_endsElsewhere;
}

Offer Midnights::offer(const std::vector<Offer> &others) const
{
    const bool areAll = m_tally.areStartsDays() || !m_tally.isClearPart();
    std::vector<std::string_view> taken;
    for (const Offer &other : others) {
        for (const OfferedDate &date : other.dates)
            taken.push_back(date.event);
    }
    std::ranges::sort(taken);
    const char *const what =
        areAll ? QT_TRANSLATE_NOOP("kronika::Offer", "all at midnight: probably only days are known")
               : QT_TRANSLATE_NOOP("kronika::Offer",
                                   "at midnight, as many others are not: probably only the day is known");
    Offer offer{QString::fromUtf8(what), {}};
    for (const Seen &seen : m_seen) {
        // Of a part what has another time, too, may be at midnight.
        const bool isDay = areAll || isWhole(seen.when);
        std::string day = offered(seen.when, isDay && (!areAll || m_tally.areStartsDays()),
                                  isDay && (!areAll || m_tally.areEndsDays()));
        if (day != seen.when && !std::ranges::binary_search(taken, std::string_view(seen.event)) &&
            EdtfDate::parse(day, EdtfMode::Extended).isOk())
            offer.dates.push_back({seen.event, seen.when, std::move(day)});
    }
    if (offer.dates.size() < (areAll ? MidnightTally::kLeastDates : 1U))
        offer.dates.clear();
    return offer;
}

} // namespace kronika
