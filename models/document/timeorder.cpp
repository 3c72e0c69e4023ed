// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/timeorder.h"

#include "models/time/edtf.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace kronika {

namespace {

/// In lists, which have events that are not drawn, too.
TimeKey listKey(const Snapshot &snapshot, const EventTime &time, EventIndex event)
{
    const auto far = isFar(time) ? farOrder(snapshot, event) : std::nullopt;
    return far ? TimeKey{far->first, far->second, event} : timeKey(time, event);
}

std::vector<EventIndex> eventsOf(const std::vector<TimeKey> &keys)
{
    std::vector<EventIndex> events;
    events.reserve(keys.size());
    for (const TimeKey &key : keys)
        events.push_back(std::get<EventIndex>(key));
    return events;
}

/// More for the later of two years of any length. From a million digits on they are all alike.
std::int64_t rankOf(std::string_view digits, std::string_view exponent)
{
    constexpr std::size_t kLead = 12;
    constexpr std::int64_t kUnit = 1'000'000'000'000;
    constexpr std::int64_t kMostDigits = 1'000'000;
    std::int64_t count = 0;
    for (const char c : exponent)
        count = std::min(count * 10 + (c - '0'), kMostDigits);
    count = std::min(count + static_cast<std::int64_t>(digits.size()), kMostDigits);
    std::int64_t lead = 0;
    for (std::size_t n = 0; n < kLead; ++n)
        lead = lead * 10 + (n < digits.size() ? digits[n] - '0' : 0);
    return count * kUnit + lead;
}

} // namespace

std::int64_t yearRank(std::string_view date)
{
    const auto digitsFrom = [&date](std::size_t from) {
        return date.substr(from, date.find_first_not_of("0123456789", from) - from);
    };
    const std::size_t letter = date.find('Y');
    if (letter == std::string_view::npos || letter + 1 >= date.size())
        return 0;
    const std::string_view digits = digitsFrom(date[letter + 1] == '-' ? letter + 2 : letter + 1);
    const auto behind = static_cast<std::size_t>(digits.end() - date.begin());
    const bool isExponential = behind < date.size() && date[behind] == 'E';
    return rankOf(digits, isExponential ? digitsFrom(behind + 1) : std::string_view());
}

bool isFar(const EventTime &time)
{
    return time.flags.testFlag(TimeFlag::Dated) && !time.flags.testFlag(TimeFlag::Placed);
}

std::optional<FarOrder> farOrder(const Snapshot &snapshot, EventIndex event)
{
    const Result<EdtfDate> date = EdtfDate::parse(snapshot.when(event), EdtfMode::Extended);
    if (!date || date->placement() != Placement::Beyond)
        return std::nullopt;
    const bool hasStart = date->start().kind == EndKind::Known;
    const EdtfEnd &end = hasStart ? date->start() : date->end();
    const std::int64_t localUs = end.firstLocalUs;
    if (!isBeyond(localUs))
        return FarOrder{snapshot.zone().toInstant(localUs, Overlap::Earlier), Instant::max()};
    const std::string_view text = date->text();
    const std::size_t slash = hasStart ? std::string_view::npos : text.find('/');
    const std::int64_t rank = yearRank(slash == std::string_view::npos ? text : text.substr(slash));
    return localUs == kBeyondPastUs ? FarOrder{Instant::min(), Instant{-rank}}
                                    : FarOrder{Instant::max(), Instant{rank}};
}

TimeKey timeKey(const EventTime &time, EventIndex event)
{
    const Instant first = time.earliestFinite();
    return first.isFinite() ? TimeKey{first, time.latestFinite(), event}
                            : TimeKey{Instant::max(), Instant::max(), event};
}

std::vector<EventIndex> timeOrder(const Snapshot &snapshot, const Stops &stops)
{
    std::vector<TimeKey> keys;
    keys.reserve(snapshot.eventCount());
    for (const auto &chunk : snapshot.chunks()) {
        if (stops && stops())
            return {};
        for (std::size_t row = 0; row < chunk->size(); ++row)
            keys.push_back(listKey(snapshot, chunk->time(row), EventIndex{static_cast<std::uint32_t>(keys.size())}));
    }
    return stoppableSort(keys, std::less(), stops) ? eventsOf(keys) : std::vector<EventIndex>();
}

void sortInTime(const Snapshot &snapshot, std::vector<EventIndex> &events)
{
    std::vector<TimeKey> keys;
    keys.reserve(events.size());
    for (const EventIndex event : events)
        keys.push_back(listKey(snapshot, snapshot.time(event), event));
    if (std::ranges::is_sorted(keys))
        return;
    std::ranges::sort(keys);
    events = eventsOf(keys);
}

bool isBeforeInTime(const Snapshot &snapshot, EventIndex a, EventIndex b)
{
    return listKey(snapshot, snapshot.time(a), a) < listKey(snapshot, snapshot.time(b), b);
}

} // namespace kronika
