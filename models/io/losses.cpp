// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/losses.h"

#include "models/io/contentcounts.h"

#include <algorithm>
#include <iterator>

namespace kronika {

namespace {

constexpr ContentRow kContentRows[] = {
    {Content::ChronologyTitle, QT_TRANSLATE_NOOP("kronika::Loss", "the title of the chronology"),
     infoWith<&ChronologyInfo::title>},
    {Content::ChronologyDescription, QT_TRANSLATE_NOOP("kronika::Loss", "the description of the chronology"),
     infoWith<&ChronologyInfo::description>},
    {Content::ChronologyMarking, QT_TRANSLATE_NOOP("kronika::Loss", "the marking (TLP) of the chronology"),
     infoWith<&ChronologyInfo::marking>},
    {Content::Zone, QT_TRANSLATE_NOOP("kronika::Loss", "the language and the time zone of the chronology"), zoneCount},
    {Content::UndatedEvents,
     QT_TRANSLATE_NOOP("kronika::Loss", "events without a date that can be placed: they are left out"), undatedCount},
    {Content::YearsBeyondFourDigits,
     QT_TRANSLATE_NOOP("kronika::Loss", "events before the year 1 or after 9998: they are left out"), beyondCount},
    {Content::Uncertainty,
     QT_TRANSLATE_NOOP("kronika::Loss", "that a date is uncertain, approximate or one of several, but as words"),
     uncertainCount},
    {Content::OpenEnds, QT_TRANSLATE_NOOP("kronika::Loss", "whether an end is open or not known"), openCount},
    {Content::Precision,
     QT_TRANSLATE_NOOP("kronika::Loss", "that a date is a day, month or year: its bounds are written"), impreciseCount},
    {Content::Offsets,
     QT_TRANSLATE_NOOP("kronika::Loss", "offsets of times from UTC: the times are written on one clock"), offsetsCount},
    {Content::Microseconds, QT_TRANSLATE_NOOP("kronika::Loss", "fractions of a second below a millisecond"),
     microsecondsCount},
    {Content::Within, QT_TRANSLATE_NOOP("kronika::Loss", "bounds of undated events"), withinCount},
    {Content::Descriptions, QT_TRANSLATE_NOOP("kronika::Loss", "descriptions of events"),
     extrasWith<&EventExtras::description>},
    {Content::TitlesInOtherLanguages, QT_TRANSLATE_NOOP("kronika::Loss", "titles in other languages"),
     extrasWith<&EventExtras::titles>},
    {Content::MoreActors, QT_TRANSLATE_NOOP("kronika::Loss", "more than one actor of an event"), moreActorsCount},
    {Content::Roles, QT_TRANSLATE_NOOP("kronika::Loss", "roles of actors"), rolesCount},
    {Content::Categories, QT_TRANSLATE_NOOP("kronika::Loss", "categories"), categoriesCount},
    {Content::Tags, QT_TRANSLATE_NOOP("kronika::Loss", "tags"), extrasWith<&EventExtras::tags>},
    {Content::Confidence, QT_TRANSLATE_NOOP("kronika::Loss", "confidence"), confidenceCount},
    {Content::Markings, QT_TRANSLATE_NOOP("kronika::Loss", "markings (TLP) of single events"),
     extrasWith<&EventExtras::marking>},
    {Content::Claims, QT_TRANSLATE_NOOP("kronika::Loss", "what each source says of an event"), claimsCount},
    {Content::ClaimDetails,
     QT_TRANSLATE_NOOP("kronika::Loss", "dates, places, stances and gradings of what sources say"), claimDetailsCount},
    {Content::SourceTitles, QT_TRANSLATE_NOOP("kronika::Loss", "titles of sources"), sourcesCount},
    {Content::MoreSources, QT_TRANSLATE_NOOP("kronika::Loss", "more than one source of an event"), moreSourcesCount},
    {Content::SourceAddresses, QT_TRANSLATE_NOOP("kronika::Loss", "addresses of sources"), sourcesWith<&Source::url>},
    {Content::SourceDetails, QT_TRANSLATE_NOOP("kronika::Loss", "publishers, authors and dates of sources"),
     sourceDetailsCount},
    {Content::SourceNotes, QT_TRANSLATE_NOOP("kronika::Loss", "reliability, copies and notes of sources"),
     sourceNotesCount},
    {Content::SourceMarkings, QT_TRANSLATE_NOOP("kronika::Loss", "markings (TLP) of sources"),
     sourcesWith<&Source::marking>},
    {Content::UnusedSources, QT_TRANSLATE_NOOP("kronika::Loss", "sources that no event cites"),
     unusedCount<sourcesOfEvents>},
    {Content::Links, QT_TRANSLATE_NOOP("kronika::Loss", "links between events"), extrasWith<&EventExtras::links>},
    {Content::Attachments, QT_TRANSLATE_NOOP("kronika::Loss", "attachments"), extrasWith<&EventExtras::attachments>},
    {Content::AttachmentDigests, QT_TRANSLATE_NOOP("kronika::Loss", "digests (SHA-256) of attachments"), digestsCount},
    {Content::ListMarks,
     QT_TRANSLATE_NOOP(
         "kronika::Loss",
         "tags, names, roles and titles of attachments that hold what parts a list, or are a dash: read again, they "
         "are others"),
     listMarksCount},
    {Content::Blanks,
     QT_TRANSLATE_NOOP("kronika::Loss", "line breaks, tabs, special blanks and blanks in a row in titles, names and "
                                        "tags: read again, each is one blank, or none at an end"),
     blanksCount},
    {Content::ActorKinds, QT_TRANSLATE_NOOP("kronika::Loss", "kinds of actors"), actorsWith<&Actor::kind>},
    {Content::ActorParents, QT_TRANSLATE_NOOP("kronika::Loss", "which actor is part of which"),
     actorsWith<&Actor::parent>},
    {Content::ActorAliases, QT_TRANSLATE_NOOP("kronika::Loss", "aliases of actors"), actorsWith<&Actor::aliases>},
    {Content::ActorDescriptions, QT_TRANSLATE_NOOP("kronika::Loss", "descriptions of actors"),
     actorsWith<&Actor::description>},
    {Content::ActorNames, QT_TRANSLATE_NOOP("kronika::Loss", "names of actors in other languages"),
     actorsWith<&Actor::names>},
    {Content::ActorNamesakes,
     QT_TRANSLATE_NOOP("kronika::Loss", "which is which of the actors that have the same name"),
     namesakesCount<&Snapshot::actors>},
    {Content::UnusedActors, QT_TRANSLATE_NOOP("kronika::Loss", "actors that no event names"),
     unusedCount<actorsOfEvents>},
    {Content::CategoryNamesakes,
     QT_TRANSLATE_NOOP("kronika::Loss", "which is which of the categories that have the same name"),
     namesakesCount<&Snapshot::categories>},
    {Content::UnusedCategories, QT_TRANSLATE_NOOP("kronika::Loss", "categories that no event is of"),
     unusedCount<categoriesOfEvents>},
    {Content::Looks,
     QT_TRANSLATE_NOOP("kronika::Loss",
                       "colours of actors and eras, and colours, symbols and translations of categories"),
     looksCount},
    {Content::Eras, QT_TRANSLATE_NOOP("kronika::Loss", "background eras"), erasCount},
    {Content::OpenEras, QT_TRANSLATE_NOOP("kronika::Loss", "eras without both ends: they are left out"), openErasCount},
    {Content::Views, QT_TRANSLATE_NOOP("kronika::Loss", "saved views"), viewsCount},
    {Content::OwnMembers, QT_TRANSLATE_NOOP("kronika::Loss", "members that only Kronika keeps for other programs"),
     unknownCount},
};
static_assert(std::size(kContentRows) == kContentCount);

} // namespace

std::span<const ContentRow> contentRows()
{
    return kContentRows;
}

std::vector<Loss> lossesOf(const Exporter &exporter, const Snapshot &snapshot)
{
    std::vector<Loss> losses;
    std::vector<Loss> more = exporter.moreLosses == nullptr ? std::vector<Loss>() : exporter.moreLosses(snapshot);
    for (const ContentRow &row : kContentRows) {
        if (exporter.holds.has(row.content))
            continue;
        const char *note = exporter.holdsElsewhere.has(row.content) ? exporter.elsewhere : "";
        Loss loss{QString::fromUtf8(row.what), 0, QString::fromUtf8(note)};
        // Who knows it better has counted it.
        const auto known = std::ranges::find_if(more, [&loss](const Loss &own) { return own.what == loss.what; });
        loss.count = known != more.end() ? known->count : row.count(snapshot);
        if (known != more.end())
            more.erase(known);
        if (loss.count > 0)
            losses.push_back(std::move(loss));
    }
    std::ranges::move(more, std::back_inserter(losses));
    return losses;
}

std::size_t eventsWritten(const std::vector<Loss> &losses, const Snapshot &snapshot)
{
    std::size_t count = snapshot.eventCount();
    for (const Loss &loss : losses) {
        const auto isOf = [&loss](Content content) {
            return loss.what == QLatin1String(contentRows()[std::size_t(content)].what);
        };
        if (isOf(Content::UndatedEvents) || isOf(Content::YearsBeyondFourDigits))
            count -= loss.count;
    }
    return count;
}

} // namespace kronika
