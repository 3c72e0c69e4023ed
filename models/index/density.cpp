// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/density.h"

#include "models/index/rowspace.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace kronika {

namespace {

__extension__ using Wide = unsigned __int128;

/// Of an undated event: where it is drawn in a picture of `range`. Outside of it if it is in no such picture.
TimeRange coreAtLimit(const EventTime &time, TimeRange range)
{
    const bool isUpper = time.bounds.latestEnd.isFinite();
    const Instant limit = isUpper ? std::min(time.bounds.latestEnd, range.to - kMicrosecond)
                                  : std::max(time.bounds.earliestStart, range.from);
    return {limit, limit + kMicrosecond};
}

/// Half-open, all of the time in which the event may lie, as it is drawn. `extent` bounds it where it is open.
TimeRange coreOf(const EventTime &time, TimeRange extent)
{
    TimeRange core = reachOf(time);
    if (!core.from.isFinite())
        core.from = std::min(extent.from, core.to - kMicrosecond);
    if (!core.to.isFinite())
        core.to = std::max(extent.to, core.from + kMicrosecond);
    return core;
}

/// Counts as differences between a bin and the one before, so that a long event costs no more than a short one.
class Bins
{
public:
    Bins(TimeRange range, std::size_t count)
        : m_range(range)
        , m_count(count)
    {
    }

    void add(std::size_t series, TimeRange core)
    {
        if (!core.overlaps(m_range))
            return;
        std::vector<std::int32_t> &differences = m_differences[series];
        differences.resize(m_count + 1);
        const Instant last = m_range.to - kMicrosecond;
        std::size_t first = binAt(std::max(core.from, m_range.from));
        std::size_t end = binAt(std::min(core.to - kMicrosecond, last)) + 1;
        if (end - first == 2 && lengthOf(core) * m_count <= lengthOf(m_range)) {
            const Instant middle = core.from + Duration{static_cast<std::int64_t>(lengthOf(core) / 2)};
            first = binAt(std::clamp(middle, m_range.from, last));
            end = first + 1;
        }
        ++differences[first];
        --differences[end];
    }

    /// By series.
    std::map<std::size_t, std::vector<std::uint32_t>> counts() const
    {
        std::map<std::size_t, std::vector<std::uint32_t>> counts;
        for (const auto &[series, differences] : m_differences) {
            std::vector<std::uint32_t> &sums = counts[series];
            sums.reserve(m_count);
            std::int32_t alive = 0;
            for (std::size_t bin = 0; bin < m_count; ++bin)
                sums.push_back(static_cast<std::uint32_t>(alive += differences[bin]));
        }
        return counts;
    }

private:
    /// Differences of instants may exceed 63 bits.
    static Wide lengthOf(TimeRange range)
    {
        return static_cast<std::uint64_t>(range.to.us) - static_cast<std::uint64_t>(range.from.us);
    }

    /// Requires: m_range contains `at`. Their products with a count may exceed 64 bits.
    std::size_t binAt(Instant at) const
    {
        const Wide offset = static_cast<std::uint64_t>(at.us) - static_cast<std::uint64_t>(m_range.from.us);
        return static_cast<std::size_t>(offset * m_count / lengthOf(m_range));
    }

    TimeRange m_range;
    std::size_t m_count;
    /// Only of series that count something.
    std::map<std::size_t, std::vector<std::int32_t>> m_differences;
};

/// The series of events without category or actor; greater than any key.
constexpr std::size_t kWithoutKey = ~std::size_t{0};

/// `lanes` is kept from event to event for its memory.
void addEvent(const TimelineIndex &index, const DensityRequest &request, EventIndex event, Bins &bins,
              EventLanes &lanes)
{
    if (request.among != nullptr && !request.among->contains(event))
        return;
    const EventTime time = index.time(event);
    if (!time.isDrawn())
        return;
    const TimeRange core = time.flags.testFlag(TimeFlag::FromWithin)
                               ? coreAtLimit(time, request.range)
                               : coreOf(time, index.extent().value_or(request.range));
    if (request.by == DensityBy::Category) {
        const auto category = index.snapshot().category(event);
        bins.add(category ? raw(*category) : kWithoutKey, core);
        return;
    }
    index.findLanes(event, lanes);
    for (const std::size_t lane : lanes.mains) {
        const auto actor = index.lanes()[lane].actor;
        bins.add(actor ? raw(*actor) : kWithoutKey, core);
    }
}

std::uint32_t peakOf(const std::vector<DensitySeries> &series, std::size_t bins)
{
    std::vector<std::uint32_t> sums(bins);
    for (const DensitySeries &one : series)
        std::ranges::transform(sums, one.counts, sums.begin(), std::plus());
    return *std::ranges::max_element(sums);
}

} // namespace

Density densityOf(const TimelineIndex &index, const DensityRequest &request)
{
    Q_ASSERT(request.bins >= 1 && !request.range.isEmpty());
    Density density{.range = request.range, .series = {}, .peak = 0};
    if (request.bins == 0 || request.range.isEmpty())
        return density;
    Bins bins(request.range, request.bins);
    EventLanes lanes;
    for (std::size_t event = 0; event < index.snapshot().eventCount(); ++event)
        addEvent(index, request, EventIndex(static_cast<std::uint32_t>(event)), bins, lanes);
    for (auto &[series, counts] : bins.counts())
        density.series.push_back(
            {.key = series == kWithoutKey ? std::nullopt : std::optional(series), .counts = std::move(counts)});
    density.peak = peakOf(density.series, request.bins);
    return density;
}

} // namespace kronika
