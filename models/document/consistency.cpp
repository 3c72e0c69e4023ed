// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/consistency.h"

#include "models/document/dated.h"
#include "models/document/linkcircles.h"
#include "models/document/whentext.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace kronika {

namespace {

/// Two ends that the file gives by the same day (month, year, ...) are no contradiction: at their precision they agree.
bool isSame(const Moment &a, const Moment &b)
{
    const bool isKnown = !a.isUnknown && !b.isUnknown && a.first.isFinite() && a.last.isFinite();
    return isKnown && a.first == b.first && a.last == b.last;
}

Answer comesTooEarly(const Stretch &a, const Stretch &b)
{
    return isSame(a.start, b.start) ? Answer::No : startsBefore(a, b);
}

Answer isOverTooEarly(const Stretch &a, const Stretch &b)
{
    return isSame(a.end, b.start) ? Answer::No : isWhollyBefore(a, b);
}

/// Only what reaches out of all that the whole may cover is in doubt.
Answer sticksOut(const Stretch &part, const Stretch &whole)
{
    const bool isCovered = whole.start.first <= part.start.first && part.end.last <= whole.end.last;
    const Answer within = isWithin(part, whole);
    return isCovered && within != Answer::No ? Answer::No : negated(within);
}

/// Of a publication the last instant counts that its date can mean.
Answer isPublishedBefore(const Stretch &published, const Stretch &reported)
{
    const Moment latest{published.end.last, published.end.last, published.end.isUnknown};
    return isWhollyBefore({latest, latest}, reported);
}

struct LinkRule
{
    std::string_view kind;
    Rule rule;
    /// Whether the event that has the link and the one that it points to contradict it.
    Question contradicts;
    /// What it says if such links lead back to the event; No: nothing.
    Answer inCircle = Answer::No;
};

constexpr std::array kLinkRules{
    LinkRule{"causes",
             Rule::EffectBeforeCause,
             {[](const Stretch &cause, const Stretch &effect) { return comesTooEarly(effect, cause); }},
             Answer::Yes},
    LinkRule{"responds-to", Rule::ResponseBefore, {comesTooEarly}, Answer::Perhaps},
    LinkRule{"concludes", Rule::ConclusionBefore, {isOverTooEarly}},
    LinkRule{"investigates", Rule::InvestigationBefore, {isOverTooEarly}},
    LinkRule{"part-of", Rule::PartSticksOut, {sticksOut, Question::Pieces::AnyInAll}, Answer::Yes},
};

const LinkRule *ruleFor(std::string_view kind)
{
    const auto found = std::ranges::find(kLinkRules, kind, &LinkRule::kind);
    return found == kLinkRules.end() ? nullptr : &*found;
}

/// A vague date that holds a precise one agrees with it; so does one within it.
Answer isOutside(const Stretch &claimed, const Stretch &event)
{
    const auto holds = [](const Stretch &a, const Stretch &b) {
        return a.start.first <= b.start.first && b.end.last <= a.end.last;
    };
    const Answer apart = negated(meets(claimed, event));
    return apart != Answer::Yes && (holds(claimed, event) || holds(event, claimed)) ? Answer::No : apart;
}

constexpr Question kIsOutside{isOutside, Question::Pieces::AllInAll};
constexpr Question kIsPublishedBefore{isPublishedBefore};

class Checker
{
public:
    explicit Checker(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
        for (const Source &source : snapshot.sources()) {
            // What was read on a day was published by then.
            const std::string &date = source.published.empty() ? source.retrieved : source.published;
            m_published.push_back(datedOf(eventTime(date, {}, snapshot.zone()), date, snapshot.zone()));
        }
    }

    void addChunk(const EventChunk &chunk, std::size_t first)
    {
        const auto withExtras = chunk.extraRows();
        std::size_t next = 0;
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            const auto event = static_cast<EventIndex>(first + row);
            const EventTime time = chunk.time(row);
            note({Rule::EndBeforeStart, isReversed(stretchOf(time)), event, {}, 0});
            if (next == withExtras.size() || withExtras[next] != row)
                continue;
            const EventExtras &extras = chunk.extrasAt(next++);
            if (extras.links.empty() && extras.claims.empty())
                continue;
            const Dated dated = datedAt(event, time);
            for (std::size_t n = 0; n < extras.links.size(); ++n)
                addLink(event, dated, extras.links[n], static_cast<std::uint32_t>(n));
            for (std::size_t n = 0; n < extras.claims.size(); ++n)
                addClaim(event, dated, extras.claims[n], static_cast<std::uint32_t>(n));
        }
    }

    Consistency finish()
    {
        addCircles();
        return std::move(m_made);
    }

private:
    void note(const Contradiction &contradiction)
    {
        m_made.openCount += contradiction.answer == Answer::CannotSay ? 1 : 0;
        m_made.certainCount += contradiction.answer == Answer::Yes ? 1 : 0;
        if (contradiction.answer == Answer::Yes || contradiction.answer == Answer::Perhaps)
            m_made.found.push_back(contradiction);
    }

    void addLink(EventIndex event, const Dated &from, const Link &link, std::uint32_t member)
    {
        const LinkRule *rule = ruleFor(link.kind);
        const std::optional<EventIndex> other = rule == nullptr ? std::nullopt : m_snapshot.eventById(link.to);
        if (!other)
            return;
        if (*other == event)
            return note({Rule::OfItself, Answer::Yes, event, {}, member});
        if (rule->inCircle != Answer::No)
            m_links[static_cast<std::size_t>(rule - kLinkRules.data())].push_back({event, *other, member});
        const Dated to = datedAt(*other, m_snapshot.time(*other));
        note({rule->rule, answerTo(rule->contradicts, from, to), event, other, member});
    }

    /// Whatever their dates say: those of one day agree with any order.
    void addCircles()
    {
        for (std::size_t n = 0; n < kLinkRules.size(); ++n) {
            for (const LinkEdge &link : closingLinks(m_links[n]))
                note({Rule::InCircle, kLinkRules[n].inCircle, link.from, link.to, link.member});
        }
        std::ranges::stable_sort(m_made.found, {}, &Contradiction::event);
    }

    Dated datedAt(EventIndex event, const EventTime &time) const
    {
        Dated dated = datedOf(time);
        const bool isRead = saysMore(time) || dated.isSoft;
        return isRead ? datedOf(time, m_snapshot.when(event), m_snapshot.zone()) : dated;
    }

    void addClaim(EventIndex event, const Dated &dated, const Claim &claim, std::uint32_t member)
    {
        if (claim.stance == "disputes") // says that it was otherwise
            return;
        const Dated claimed = claimedDate(event, dated, claim.when);
        if (claimed != dated)
            note({Rule::ClaimOutside, answerTo(kIsOutside, claimed, dated), event, {}, member});
        const std::optional<SourceIndex> source = sourceOf(claim);
        if (!source || !m_published[raw(*source)].isGiven)
            return;
        const Dated &published = m_published[raw(*source)];
        note({Rule::PublishedBefore, answerTo(kIsPublishedBefore, published, claimed), event, {}, member});
    }

    /// When a claim says that it was; the event's own date where it says nothing else. Common dates are read at once,
    /// and only for the others texts are compared, because the event's has to be made for that.
    Dated claimedDate(EventIndex event, const Dated &dated, std::string_view when) const
    {
        if (when.empty())
            return dated;
        if (const auto common = commonTime(when, m_snapshot.zone()))
            return datedOf(common->time);
        const Zone &zone = m_snapshot.zone();
        return when == m_snapshot.when(event) ? dated : datedOf(eventTime(when, {}, zone), when, zone);
    }

    /// Most often the same as of the claim before.
    std::optional<SourceIndex> sourceOf(const Claim &claim)
    {
        if (!m_lastSource || m_snapshot.sources()[raw(*m_lastSource)].id != claim.source)
            m_lastSource = m_snapshot.sourceById(claim.source);
        return m_lastSource;
    }

    const Snapshot &m_snapshot;
    std::optional<SourceIndex> m_lastSource;
    std::vector<Dated> m_published;
    std::array<std::vector<LinkEdge>, kLinkRules.size()> m_links; ///< as kLinkRules
    Consistency m_made;
};

} // namespace

std::vector<Contradiction> contradictionsOf(const Consistency &consistency, EventIndex event)
{
    std::vector<Contradiction> its;
    std::ranges::copy_if(consistency.found, std::back_inserter(its),
                         [event](const Contradiction &c) { return c.event == event || c.other == event; });
    return its;
}

Consistency consistencyOf(const Snapshot &snapshot, const std::function<bool()> &isStale)
{
    Checker checker(snapshot);
    std::size_t first = 0;
    for (const auto &chunk : snapshot.chunks()) {
        if (isStale && isStale())
            break;
        checker.addChunk(*chunk, first);
        first += chunk->size();
    }
    return checker.finish();
}

} // namespace kronika
