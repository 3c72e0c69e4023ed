// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixlosses.h"

#include "models/document/marking.h"
#include "models/io/formats/stix/stixrepair.h"
#include "models/io/formats/stix/stixtimes.h"

namespace kronika::stix {

namespace {

/// Events whose objects are marked more strictly than they are by themselves.
std::size_t higherMarked(const Snapshot &snapshot)
{
    std::size_t count = 0;
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n) {
        const EventExtras *extras = snapshot.extras(EventIndex{n});
        const std::string own = extras != nullptr ? markingToWrite(extras->marking, extras->unknown) : std::string();
        const std::string kept = extras != nullptr ? keptMarking(extras->unknown) : std::string();
        const std::string whole = stricterMarking(rowMarking(snapshot, EventIndex{n}), kept);
        const std::string chronology = markingToWrite(snapshot.info().marking, snapshot.info().unknown);
        count += effectiveTlp(whole, {}) > effectiveTlp(own, chronology) ? 1 : 0;
    }
    return count;
}

void addLoss(std::vector<Loss> &losses, const char *what, std::size_t count)
{
    if (count > 0)
        losses.insert(losses.begin(),
                      {QString::fromUtf8(what), count,
                       QString::fromUtf8(QT_TRANSLATE_NOOP("kronika::Loss", "except in Kronika's extension"))});
}

} // namespace

std::vector<Loss> lossesOfStix(const Snapshot &snapshot)
{
    std::size_t dates = 0;
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n) {
        const std::string when = snapshot.when(static_cast<EventIndex>(n));
        dates += isSaidBy(timesOf(when, snapshot.zone()), when) ? 0 : 1;
    }
    std::vector<Loss> losses = repairsOf(snapshot);
    addLoss(losses,
            QT_TRANSLATE_NOOP("kronika::Loss", "lower markings of events that cite what is marked higher: an object is "
                                               "marked as strictly as all that it holds"),
            higherMarked(snapshot));
    addLoss(losses,
            QT_TRANSLATE_NOOP("kronika::Loss", "that a date is uncertain, approximate, one of several, a season, a "
                                               "decade or the like: its bounds are written"),
            dates);
    return losses;
}

} // namespace kronika::stix
