// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icallosses.h"

#include "models/io/contentcounts.h"
#include "models/io/formats/ical/icalkept.h"
#include "models/io/formats/ical/icalspan.h"
#include "models/io/formats/ical/icalversion1.h"
#include "models/io/losses.h"

#include <algorithm>

namespace kronika::ical {

namespace {

/// Calls `take(event, extras)` for each event with members that no field holds.
template <typename Take>
void forEachWithMembers(const Snapshot &snapshot, Take &&take)
{
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n) {
        const EventExtras *extras = snapshot.extras(EventIndex{n});
        if (extras != nullptr && !extras->unknown.empty())
            take(EventIndex{n}, *extras);
    }
}

std::size_t lostLinesIn(const Snapshot &snapshot)
{
    std::size_t lines = 0;
    forEachWithMembers(snapshot, [&](EventIndex event, const EventExtras &extras) {
        const auto date = EdtfDate::parse(snapshot.when(event), EdtfMode::Extended);
        const auto span = date ? spanOf(*date, snapshot.zone()) : std::nullopt;
        const ComponentKind kind = KeptLines(extras.unknown).kindFor(!span || span->isPoint);
        lines += lostLines(extras.unknown, kind);
    });
    return lines;
}

std::size_t undatedOnesWritten(const Snapshot &snapshot)
{
    std::size_t count = 0;
    forEachWithMembers(
        snapshot, [&](EventIndex event, const EventExtras &) { count += isWrittenUndated(snapshot, event) ? 1 : 0; });
    return count;
}

bool wasVersion1(const Snapshot &snapshot)
{
    const std::vector<std::string> lines = keptIn(snapshot.info().unknown, "ical");
    return std::find(lines.begin(), lines.end(), kVersion1Line) != lines.end();
}

/// Of events that are written to those that are not: their lines lead nowhere.
std::size_t linksToNowhere(const Snapshot &snapshot)
{
    const auto isWritten = [&snapshot](EventIndex event) {
        const auto date = EdtfDate::parse(snapshot.when(event), EdtfMode::Extended);
        return (date && spanOf(*date, snapshot.zone())) || isWrittenUndated(snapshot, event);
    };
    std::size_t count = 0;
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n) {
        const EventExtras *extras = snapshot.extras(EventIndex{n});
        if (extras == nullptr || extras->links.empty() || !isWritten(EventIndex{n}))
            continue;
        for (const Link &link : extras->links) {
            const auto target = snapshot.eventById(link.to);
            count += target && !isWritten(*target) ? 1 : 0;
        }
    }
    return count;
}

/// Beside CR LF throughout, which is said, a calendar has one line end.
std::size_t oddLineEnds(const Snapshot &snapshot)
{
    return countOfExtras(snapshot, [](const EventExtras &extras) {
        return extras.description.find('\r') != std::string::npos && !hasLinesOfWindows(extras.description);
    });
}

/// Readers of calendars pass over them.
std::size_t blanksInFront(const Snapshot &snapshot)
{
    return countOfExtras(snapshot, [](const EventExtras &extras) {
        return extras.description.starts_with(' ') || extras.description.starts_with('\t');
    });
}

/// Which no line of a calendar can be.
std::size_t membersOutsideCalendars(const Snapshot &snapshot)
{
    std::size_t members = otherMembers(snapshot.info().unknown) + recordsWithOwnMembers(snapshot);
    forEachWithMembers(snapshot,
                       [&members](EventIndex, const EventExtras &extras) { members += otherMembers(extras.unknown); });
    return members;
}

} // namespace

bool isWrittenUndated(const Snapshot &snapshot, EventIndex event)
{
    const EventExtras *extras = snapshot.extras(event);
    if (extras == nullptr || !snapshot.when(event).empty())
        return false;
    const auto was = KeptLines(extras->unknown).origin();
    return was && *was != ComponentKind::Event;
}

bool hasLinesOfWindows(std::string_view text)
{
    const auto breaks = std::ranges::count(text, '\n');
    std::ptrdiff_t ofWindows = 0;
    for (std::size_t at = text.find("\r\n"); at != std::string_view::npos; at = text.find("\r\n", at + 1))
        ++ofWindows;
    return breaks > 0 && ofWindows == breaks && std::ranges::count(text, '\r') == breaks;
}

std::vector<Loss> lossOfCalendar(const Snapshot &snapshot)
{
    std::vector<Loss> losses = lossOfControls(snapshot, LostControls::LeftOut);
    const auto add = [&losses](const char *what, std::size_t count) {
        if (count > 0)
            losses.push_back({QString::fromUtf8(what), count});
    };
    add(QT_TRANSLATE_NOOP("kronika::Loss", "the language of the chronology"), snapshot.info().language.empty() ? 0 : 1);
    add(QT_TRANSLATE_NOOP("kronika::Loss", "links to events that are left out: they lead nowhere"),
        linksToNowhere(snapshot));
    add(QT_TRANSLATE_NOOP("kronika::Loss", "rules of recurrence and alarms of the calendar that was read"),
        lostLinesIn(snapshot));
    add(QT_TRANSLATE_NOOP("kronika::Loss", "the version 1.0 of the calendar that was read: 2.0 is written"),
        wasVersion1(snapshot) ? 1 : 0);
    if (const std::size_t written = undatedOnesWritten(snapshot); written > 0) {
        const ContentRow &undated = contentRows()[std::size_t(Content::UndatedEvents)];
        losses.push_back({QString::fromUtf8(undated.what), undated.count(snapshot) - written});
    }
    add(QT_TRANSLATE_NOOP("kronika::Loss", "line ends of descriptions with CR alone or of several kinds: read again, "
                                           "each is LF"),
        oddLineEnds(snapshot));
    add(QT_TRANSLATE_NOOP("kronika::Loss",
                          "blanks and tabs before the text of descriptions: read again, they are gone"),
        blanksInFront(snapshot));
    add(kDoubtfulPlaces, doubtfulPlacesCount(snapshot));
    // Also if there are none: others were counted.
    losses.push_back(
        {QString::fromUtf8(contentRows()[std::size_t(Content::OwnMembers)].what), membersOutsideCalendars(snapshot)});
    return losses;
}

} // namespace kronika::ical
