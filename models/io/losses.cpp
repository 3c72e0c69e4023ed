// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/losses.h"

#include "models/time/calendar.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace kronika {

namespace {

template <typename Has>
std::size_t countOfEvents(const Snapshot &snapshot, Has &&has)
{
    std::size_t count = 0;
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n)
        count += has(static_cast<EventIndex>(n)) ? 1 : 0;
    return count;
}

/// Events with extras of which `has(extras)` holds.
template <typename Has>
std::size_t countOfExtras(const Snapshot &snapshot, Has &&has)
{
    return countOfEvents(snapshot, [&](EventIndex event) {
        const EventExtras *extras = snapshot.extras(event);
        return extras != nullptr && has(*extras);
    });
}

template <typename Values, typename Has>
std::size_t countIn(const Values &values, Has &&has)
{
    return static_cast<std::size_t>(std::count_if(values.begin(), values.end(), has));
}

template <auto Member>
std::size_t extrasWith(const Snapshot &snapshot)
{
    return countOfExtras(snapshot, [](const EventExtras &extras) { return !(extras.*Member).empty(); });
}

template <auto Member>
std::size_t actorsWith(const Snapshot &snapshot)
{
    return countIn(snapshot.actors(), [](const Actor &actor) { return !(actor.*Member).empty(); });
}

template <auto Member>
std::size_t infoWith(const Snapshot &snapshot)
{
    return (snapshot.info().*Member).empty() ? 0 : 1;
}

std::size_t zoneCount(const Snapshot &snapshot)
{
    const ChronologyInfo &info = snapshot.info();
    return info.language.empty() && (info.timezone.empty() || info.timezone == "UTC") ? 0 : 1;
}

bool isPlaceable(const Snapshot &snapshot, EventIndex event)
{
    const EventTime time = snapshot.time(event);
    return (time.flags & TimeFlag::Placed) &&
           (time.bounds.earliestStart.isFinite() || time.bounds.latestEnd.isFinite());
}

std::size_t undatedCount(const Snapshot &snapshot)
{
    return countOfEvents(snapshot, [&](EventIndex event) { return !isPlaceable(snapshot, event); });
}

std::size_t beyondCount(const Snapshot &snapshot)
{
    return countOfEvents(snapshot, [&](EventIndex event) {
        if (!isPlaceable(snapshot, event))
            return false;
        const Result<EdtfDate> date = EdtfDate::parse(snapshot.when(event), EdtfMode::Extended);
        return date && !hasYearsOfFourDigits(*date);
    });
}

std::size_t uncertainCount(const Snapshot &snapshot)
{
    return countOfEvents(snapshot, [&](EventIndex event) {
        const EventTime time = snapshot.time(event);
        return time.startQualifiers || time.endQualifiers || snapshot.when(event).find_first_of("[{") == 0;
    });
}

std::size_t openCount(const Snapshot &snapshot)
{
    return countOfEvents(snapshot, [&](EventIndex event) {
        return bool(snapshot.time(event).flags &
                    (TimeFlag::OpenStart | TimeFlag::OpenEnd | TimeFlag::UnknownStart | TimeFlag::UnknownEnd));
    });
}

std::size_t impreciseCount(const Snapshot &snapshot)
{
    return countOfEvents(snapshot, [&](EventIndex event) {
        const EventTime time = snapshot.time(event);
        return bool(time.flags & TimeFlag::Placed) && !(time.flags & TimeFlag::StartHasTime);
    });
}

/// Events of whose date one end has a time of which `has(end)` holds.
template <typename Has>
std::size_t countOfTimes(const Snapshot &snapshot, Has &&has)
{
    return countOfEvents(snapshot, [&](EventIndex event) {
        const auto when = snapshot.when(event);
        if (when.find('T') == std::string::npos)
            return false;
        const Result<EdtfDate> date = EdtfDate::parse(when, EdtfMode::Extended);
        const auto isOne = [&has](const EdtfEnd &end) { return end.kind == EndKind::Known && end.hasTime && has(end); };
        return date && (isOne(date->start()) || isOne(date->end()));
    });
}

std::size_t offsetsCount(const Snapshot &snapshot)
{
    return countOfTimes(snapshot, [](const EdtfEnd &end) { return end.offsetSeconds.has_value(); });
}

std::size_t microsecondsCount(const Snapshot &snapshot)
{
    return countOfTimes(snapshot, [](const EdtfEnd &end) {
        return end.precision == Precision::Subsecond && end.firstLocalUs % 1000 != 0;
    });
}

std::size_t withinCount(const Snapshot &snapshot)
{
    return countOfEvents(snapshot, [&](EventIndex event) { return !snapshot.within(event).empty(); });
}

std::size_t moreActorsCount(const Snapshot &snapshot)
{
    return countOfEvents(snapshot, [&](EventIndex event) { return snapshot.actorsOf(event).size() > 1; });
}

std::size_t rolesCount(const Snapshot &snapshot)
{
    return countOfEvents(snapshot, [&](EventIndex event) {
        for (std::size_t n = 0; n < snapshot.actorsOf(event).size(); ++n) {
            if (snapshot.roleOf(event, n) != "actor")
                return true;
        }
        return false;
    });
}

std::size_t categoriesCount(const Snapshot &snapshot)
{
    return countOfEvents(snapshot, [&](EventIndex event) { return snapshot.category(event).has_value(); });
}

std::size_t confidenceCount(const Snapshot &snapshot)
{
    return countOfExtras(snapshot, [](const EventExtras &extras) { return extras.confidence.has_value(); });
}

std::size_t claimsCount(const Snapshot &snapshot)
{
    return countOfExtras(snapshot, [](const EventExtras &extras) {
        return countIn(extras.claims, [](const Claim &claim) { return !claim.says.empty(); }) > 0;
    });
}

std::size_t claimDetailsCount(const Snapshot &snapshot)
{
    return countOfExtras(snapshot, [](const EventExtras &extras) {
        return countIn(extras.claims, [](const Claim &claim) {
                   return !claim.when.empty() || !claim.attribution.empty() || claim.credibility ||
                          !claim.locator.empty() || !claim.stance.empty();
               }) > 0;
    });
}

std::size_t sourcesCount(const Snapshot &snapshot)
{
    return snapshot.sources().size();
}

std::size_t moreSourcesCount(const Snapshot &snapshot)
{
    return countOfExtras(snapshot, [](const EventExtras &extras) { return extras.claims.size() > 1; });
}

template <auto Member>
std::size_t sourcesWith(const Snapshot &snapshot)
{
    return countIn(snapshot.sources(), [](const Source &source) { return !(source.*Member).empty(); });
}

std::size_t sourceDetailsCount(const Snapshot &snapshot)
{
    return countIn(snapshot.sources(), [](const Source &source) {
        return !source.publisher.empty() || !source.author.empty() || !source.published.empty();
    });
}

std::size_t sourceNotesCount(const Snapshot &snapshot)
{
    return countIn(snapshot.sources(), [](const Source &source) {
        return !source.retrieved.empty() || !source.archived.empty() || !source.language.empty() ||
               !source.reliability.empty() || !source.sha256.empty() || !source.note.empty();
    });
}

std::size_t digestsCount(const Snapshot &snapshot)
{
    return countOfExtras(snapshot, [](const EventExtras &extras) {
        return countIn(extras.attachments, [](const Attachment &attachment) { return !attachment.sha256.empty(); }) > 0;
    });
}

/// Whether a list in a cell holds it as it is: without what parts a list, blanks around it, or a role behind it.
bool isListed(std::string_view text)
{
    return text.find_first_of(";|\n") == std::string_view::npos && text != "-" && !text.ends_with(')') &&
           (text.empty() || (text.front() != ' ' && text.back() != ' '));
}

/// A tag alone in its cell is parted at commas.
bool areListed(const std::vector<std::string> &tags)
{
    const bool isAlone = tags.size() == 1;
    return std::all_of(tags.begin(), tags.end(), [isAlone](const std::string &tag) {
        return tag.find_first_of(isAlone ? ";|\n," : ";|\n") == std::string::npos && tag != "-";
    });
}

std::size_t listMarksCount(const Snapshot &snapshot)
{
    const auto isAttachedWell = [](const Attachment &attachment) {
        const std::string &address = attachment.url.empty() ? attachment.path : attachment.url;
        return isListed(attachment.title) && address.find("; ") == std::string::npos;
    };
    return countOfExtras(snapshot,
                         [&](const EventExtras &extras) {
                             return !areListed(extras.tags) || !std::ranges::all_of(extras.attachments, isAttachedWell);
                         }) +
           countIn(snapshot.actors(), [](const Actor &actor) { return !isListed(actor.name); });
}

bool isSimple(std::string_view text)
{
    const QString words = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return words.simplified() == words;
}

std::size_t blanksCount(const Snapshot &snapshot)
{
    const std::size_t events = countOfEvents(snapshot, [&snapshot](EventIndex event) {
        const EventExtras *extras = snapshot.extras(event);
        return !isSimple(snapshot.title(event)) || (extras != nullptr && !std::ranges::all_of(extras->tags, isSimple));
    });
    return events + countIn(snapshot.actors(), [](const Actor &actor) { return !isSimple(actor.name); }) +
           countIn(snapshot.categories(), [](const Category &category) { return !isSimple(category.name); });
}

template <std::vector<bool> (*Used)(const Snapshot &)>
std::size_t unusedCount(const Snapshot &snapshot)
{
    const std::vector<bool> isUsed = Used(snapshot);
    return std::size_t(std::count(isUsed.begin(), isUsed.end(), false));
}

/// Those whose name another one has, but for case and blanks: by names alone they are one.
template <auto Table>
std::size_t namesakesCount(const Snapshot &snapshot)
{
    std::map<QString, std::size_t> counts;
    for (const auto &record : (snapshot.*Table)())
        ++counts[QString::fromStdString(record.name).simplified().toCaseFolded()];
    std::size_t count = 0;
    for (const auto &[name, times] : counts)
        count += times > 1 ? times : 0;
    return count;
}

std::size_t looksCount(const Snapshot &snapshot)
{
    return actorsWith<&Actor::color>(snapshot) + countIn(snapshot.categories(), [](const Category &category) {
               return !category.color.empty() || !category.symbol.empty() || !category.names.empty();
           });
}

std::size_t erasCount(const Snapshot &snapshot)
{
    return snapshot.eras().size();
}

std::size_t openErasCount(const Snapshot &snapshot)
{
    return countIn(snapshot.eras(), [](const Era &era) {
        const Result<EdtfDate> date = EdtfDate::parse(era.when, EdtfMode::Extended);
        return !date || date->placement() != Placement::Placed || date->start().kind != EndKind::Known ||
               date->end().kind != EndKind::Known;
    });
}

std::size_t viewsCount(const Snapshot &snapshot)
{
    return snapshot.views().size();
}

std::size_t unknownCount(const Snapshot &snapshot)
{
    return extrasWith<&EventExtras::unknown>(snapshot) + (snapshot.info().unknown.empty() ? 0 : 1) +
           recordsWithOwnMembers(snapshot);
}

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
         "tags, names and titles of attachments that hold what parts a list, or are a dash: read again, they are "
         "others"),
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
     QT_TRANSLATE_NOOP("kronika::Loss", "colours of actors, and colours, symbols and translations of categories"),
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

std::size_t eventsWritten(const Exporter &exporter, const Snapshot &snapshot)
{
    std::size_t count = snapshot.eventCount();
    for (const Content content : {Content::UndatedEvents, Content::YearsBeyondFourDigits}) {
        if (!exporter.holds.has(content))
            count -= contentRows()[std::size_t(content)].count(snapshot);
    }
    return count;
}

std::size_t recordsWithOwnMembers(const Snapshot &snapshot)
{
    const auto isOne = [](const auto &record) { return !record.unknown.empty(); };
    return countIn(snapshot.actors(), isOne) + countIn(snapshot.sources(), isOne) +
           countIn(snapshot.categories(), isOne) + countIn(snapshot.eras(), isOne);
}

std::vector<bool> actorsOfEvents(const Snapshot &snapshot)
{
    std::vector<bool> isUsed(snapshot.actors().size());
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n) {
        for (const ActorIndex actor : snapshot.actorsOf(static_cast<EventIndex>(n)))
            isUsed[raw(actor)] = true;
    }
    return isUsed;
}

std::vector<bool> sourcesOfEvents(const Snapshot &snapshot)
{
    std::vector<bool> isUsed(snapshot.sources().size());
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n) {
        const EventExtras *extras = snapshot.extras(EventIndex{n});
        for (const Claim &claim :
             extras != nullptr ? std::span<const Claim>(extras->claims) : std::span<const Claim>()) {
            if (const auto source = snapshot.sourceById(claim.source))
                isUsed[raw(*source)] = true;
        }
    }
    return isUsed;
}

std::vector<bool> categoriesOfEvents(const Snapshot &snapshot)
{
    std::vector<bool> isUsed(snapshot.categories().size());
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n) {
        if (const auto category = snapshot.category(EventIndex{n}))
            isUsed[raw(*category)] = true;
    }
    return isUsed;
}

bool hasYearsOfFourDigits(const EdtfDate &date)
{
    const auto fits = [](const EdtfEnd &end) {
        return end.kind != EndKind::Known ||
               (civilFromLocal(end.firstLocalUs).date.year >= 1 && civilFromLocal(end.lastLocalUs).date.year <= 9998);
    };
    return fits(date.start()) && fits(date.end());
}

} // namespace kronika
