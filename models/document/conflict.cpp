// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/conflict.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace kronika {

namespace {

bool isSponsor(const Actor &actor)
{
    return actor.kind == "state" || actor.kind == "organisation";
}

/// Whether `actor` is `whole` or below it.
bool isWithin(ActorIndex actor, ActorIndex whole, const SnapshotTables &tables)
{
    std::optional<ActorIndex> at = actor;
    // A cycle cannot come out of a file; the bound holds for values made otherwise.
    for (std::size_t steps = 0; at && steps <= tables.actors.size(); ++steps) {
        if (*at == whole)
            return true;
        at = tables.actorById(tables.actors[raw(*at)].parent);
    }
    return false;
}

bool areRivals(std::string_view a, std::string_view b, const SnapshotTables &tables)
{
    const auto one = tables.actorById(a);
    const auto other = tables.actorById(b);
    if (!one || !other || isSponsor(tables.actors[raw(*one)]) != isSponsor(tables.actors[raw(*other)]))
        return false;
    return !isWithin(*one, *other, tables) && !isWithin(*other, *one, tables);
}

/// What claims name, with who says it.
struct Attribution
{
    std::string_view actor;
    std::string_view source;

    friend auto operator<=>(const Attribution &, const Attribution &) = default;
};

bool hasRivals(const std::vector<Claim> &claims, const SnapshotTables &tables)
{
    std::vector<Attribution> named;
    for (const Claim &claim : claims) {
        if (!claim.attribution.empty())
            named.push_back({claim.attribution, claim.source});
    }
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());
    for (auto one = named.begin(); one != named.end(); ++one) {
        const bool isRivalled = std::any_of(one + 1, named.end(), [&](const Attribution &other) {
            return one->source != other.source && areRivals(one->actor, other.actor, tables);
        });
        if (isRivalled)
            return true;
    }
    return false;
}

/// From the first to the last microsecond that a claim's time can mean.
struct ClaimedSpan
{
    std::string_view source;
    Instant first;
    Instant last;
};

/// Whether a span of one source is over before a span of another begins: compares the latest beginning of each source
/// with the earliest end of the others, for which the two earliest ends of different sources suffice.
bool hasSpansApart(std::vector<ClaimedSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.last < b.last; });
    if (spans.empty())
        return false;
    const ClaimedSpan &earliest = spans.front();
    const auto otherwise =
        std::find_if(spans.begin(), spans.end(), [&](const auto &s) { return s.source != earliest.source; });
    return std::any_of(spans.begin(), spans.end(), [&](const ClaimedSpan &span) {
        const bool isOwn = span.source == earliest.source;
        return isOwn ? otherwise != spans.end() && otherwise->last < span.first : earliest.last < span.first;
    });
}

/// Of the claims that give a time.
std::vector<ClaimedSpan> claimedSpans(const std::vector<Claim> &claims, const Zone &zone)
{
    std::vector<ClaimedSpan> spans;
    for (const Claim &claim : claims) {
        if (claim.when.empty())
            continue;
        const TimeBounds bounds = eventTime(claim.when, {}, zone).bounds;
        spans.push_back({.source = claim.source, .first = bounds.earliestStart, .last = bounds.latestEnd});
    }
    return spans;
}

} // namespace

Conflicts conflictsOf(const EventExtras &extras, const SnapshotTables &tables)
{
    const std::vector<Claim> &claims = extras.claims;
    const std::vector<Link> &links = extras.links;
    Conflicts found;
    found.setFlag(Conflict::Disputed,
                  std::any_of(claims.begin(), claims.end(), [](const Claim &c) { return c.stance == "disputes"; }));
    found.setFlag(Conflict::Time, hasSpansApart(claimedSpans(claims, tables.zone)));
    found.setFlag(Conflict::Attribution, hasRivals(claims, tables));
    found.setFlag(Conflict::Contradicts,
                  std::any_of(links.begin(), links.end(), [](const Link &l) { return l.kind == "contradicts"; }));
    return found;
}

bool hasConflict(const Snapshot &snapshot, EventIndex event)
{
    const EventExtras *extras = snapshot.extras(event);
    return extras != nullptr && conflictsOf(*extras, snapshot.tables()).toInt() != 0;
}

} // namespace kronika
