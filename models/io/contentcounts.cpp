// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/contentcounts.h"

#include "models/io/formats/kronika/values.h"
#include "models/io/table/ownlists.h"
#include "models/time/calendar.h"

namespace kronika {

namespace {

using table::areBracketsPaired;

bool isPlaceable(const Snapshot &snapshot, EventIndex event)
{
    const EventTime time = snapshot.time(event);
    return (time.flags & TimeFlag::Placed) &&
           (time.bounds.earliestStart.isFinite() || time.bounds.latestEnd.isFinite());
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

/// Whether a list in a cell holds it as it is: without what parts a list, or blanks around it.
bool isListed(std::string_view text)
{
    return text.find_first_of(";|\n") == std::string_view::npos && text != "-" &&
           (text.empty() || (text.front() != ' ' && text.back() != ' '));
}

/// A role stands in brackets behind the name.
bool areRolesListed(const Snapshot &snapshot, EventIndex event)
{
    for (std::size_t n = 0; n < snapshot.actorsOf(event).size(); ++n) {
        if (const std::string_view role = snapshot.roleOf(event, n); !isListed(role) || !areBracketsPaired(role))
            return false;
    }
    return true;
}

/// A tag alone in its cell is parted at commas.
bool areListed(const std::vector<std::string> &tags)
{
    const bool isAlone = tags.size() == 1;
    return std::all_of(tags.begin(), tags.end(), [isAlone](const std::string &tag) {
        return tag.find_first_of(isAlone ? ";|\n," : ";|\n") == std::string::npos && tag != "-";
    });
}

bool isSimple(std::string_view text)
{
    const QString words = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return words.simplified() == words;
}

} // namespace

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

std::size_t zoneCount(const Snapshot &snapshot)
{
    const ChronologyInfo &info = snapshot.info();
    return info.language.empty() && (info.timezone.empty() || info.timezone == "UTC") ? 0 : 1;
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

std::size_t listMarksCount(const Snapshot &snapshot)
{
    const auto isAttachedWell = [](const Attachment &attachment) {
        const std::string &address = attachment.url.empty() ? attachment.path : attachment.url;
        return isListed(attachment.title) && !attachment.title.ends_with(')') &&
               address.find("; ") == std::string::npos;
    };
    return countOfEvents(snapshot,
                         [&](EventIndex event) {
                             const EventExtras *extras = snapshot.extras(event);
                             const bool areExtrasListed =
                                 extras == nullptr ||
                                 (areListed(extras->tags) && std::ranges::all_of(extras->attachments, isAttachedWell));
                             return !areExtrasListed || !areRolesListed(snapshot, event);
                         }) +
           countIn(snapshot.actors(), [](const Actor &actor) { return !isListed(actor.name); });
}

std::size_t doubtfulPlacesCount(const Snapshot &snapshot)
{
    const auto isDoubtful = [](const Attachment &attachment) {
        return reader::isAddress(attachment.url.empty() ? attachment.path : attachment.url) == attachment.url.empty();
    };
    return countOfExtras(
        snapshot, [&](const EventExtras &extras) { return std::ranges::any_of(extras.attachments, isDoubtful); });
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

std::size_t looksCount(const Snapshot &snapshot)
{
    const auto hasLooks = [](const Category &category) {
        return !category.color.empty() || !category.symbol.empty() || !category.names.empty();
    };
    return actorsWith<&Actor::color>(snapshot) + countIn(snapshot.categories(), hasLooks) +
           countIn(snapshot.eras(), [](const Era &era) { return !era.color.empty(); });
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

} // namespace kronika
