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

void Midnights::see(const std::string &event, const std::string &when)
{
    if ((!m_canStart && !m_canEnd) || !hasTime(when))
        return;
    const auto [start, end] = endsOf(when);
    m_canStart = m_canStart && (!hasTime(start) || isMidnight(start));
    m_canEnd = m_canEnd && (!end || !hasTime(*end) || isMidnight(*end));
    if (m_canStart || m_canEnd)
        m_seen.push_back({event, when});
    else
        m_seen = {};
}

Offer Midnights::offer(const std::vector<Offer> &others) const
{
    std::vector<std::string_view> taken;
    for (const Offer &other : others) {
        for (const OfferedDate &date : other.dates)
            taken.push_back(date.event);
    }
    std::ranges::sort(taken);
    Offer offer{
        QString::fromLatin1(QT_TRANSLATE_NOOP("kronika::Offer", "all at midnight: probably only days are known")), {}};
    for (const Seen &seen : m_seen) {
        std::string day = offered(seen.when, m_canStart, m_canEnd);
        if (day != seen.when && !std::ranges::binary_search(taken, std::string_view(seen.event)) &&
            EdtfDate::parse(day, EdtfMode::Extended).isOk())
            offer.dates.push_back({seen.event, seen.when, std::move(day)});
    }
    if (offer.dates.size() < kLeastDates)
        offer.dates.clear();
    return offer;
}

} // namespace kronika
