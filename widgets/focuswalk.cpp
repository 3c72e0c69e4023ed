// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focuswalk.h"

#include <algorithm>

namespace kronika {

namespace {

bool isAmong(EventIndex event, const EventSet *among)
{
    return !among || among->contains(event);
}

std::optional<Focus> firstOfTray(const TimelineIndex &index, const EventSet *among)
{
    for (const EventIndex event : index.tray()) {
        if (isAmong(event, among))
            return Focus{event, kTrayLane};
    }
    return std::nullopt;
}

/// The earliest event of the lowest lane that has one.
std::optional<Focus> startOfLastLane(const TimelineIndex &index, const EventSet *among)
{
    for (std::size_t lane = index.lanes().size(); lane-- > 0;) {
        std::optional<LaneEntry> first;
        for (std::size_t row = 0; row < index.lanes()[lane].content->rowCount(); ++row) {
            for (const LaneEntry entry : index.row(lane, row)) { // in time order: the first that counts is enough
                if (!isAmong(entry.event, among))
                    continue;
                if (!first || entry.reach.from < first->reach.from)
                    first = entry;
                break;
            }
        }
        if (first)
            return Focus{first->event, lane};
    }
    return std::nullopt;
}

std::optional<Focus> besideInTray(const TimelineIndex &index, EventIndex from, Step step, const EventSet *among)
{
    std::vector<EventIndex> tray;
    std::copy_if(index.tray().begin(), index.tray().end(), std::back_inserter(tray),
                 [&](EventIndex event) { return event == from || isAmong(event, among); });
    const auto here = std::find(tray.begin(), tray.end(), from);
    if (here == tray.end() || (step == Step::Previous ? here == tray.begin() : here + 1 == tray.end()))
        return std::nullopt;
    return Focus{step == Step::Previous ? *(here - 1) : *(here + 1), kTrayLane};
}

std::optional<Focus> steppedInTray(const TimelineIndex &index, EventIndex from, Direction direction,
                                   const EventSet *among)
{
    switch (direction) {
    case Direction::Left:
        return besideInTray(index, from, Step::Previous, among);
    case Direction::Right:
        return besideInTray(index, from, Step::Next, among);
    case Direction::Up:
        return startOfLastLane(index, among);
    case Direction::Down:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Focus> stepped(const TimelineIndex &index, Focus from, Direction direction, const EventSet *among)
{
    if (from.lane == kTrayLane)
        return steppedInTray(index, from.event, direction, among);
    switch (direction) {
    case Direction::Left:
        return besideInLane(index, from, Step::Previous, among);
    case Direction::Right:
        return besideInLane(index, from, Step::Next, among);
    case Direction::Up:
        return inNextLane(index, from, Step::Previous, among);
    case Direction::Down:
        break;
    }
    const auto below = inNextLane(index, from, Step::Next, among);
    return below ? below : firstOfTray(index, among);
}

Focus focusOn(const TimelineIndex &index, EventIndex event, std::optional<std::size_t> preferred)
{
    const auto stands = index.standsOf(event);
    const auto isHere = [&](const Stand &stand) { return !stand.isMention && stand.lane == preferred; };
    if (std::any_of(stands.begin(), stands.end(), isHere))
        return {event, *preferred};
    return {event, stands.empty() ? kTrayLane : stands.front().lane};
}

std::vector<EventIndex> eventsOfLane(const TimelineIndex &index, std::size_t lane, const EventSet *among)
{
    std::vector<EventIndex> events;
    for (std::size_t row = 0; row < index.lanes()[lane].content->rowCount(); ++row) {
        index.row(lane, row).index().forEach([&](EventIndex event) {
            if (isAmong(event, among))
                events.push_back(event);
        });
    }
    return events;
}

} // namespace kronika
