// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixclaims.h"

#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixreferences.h"
#include "models/io/iomessage.h"

#include <algorithm>
#include <array>

namespace kronika::stix {

namespace {

/// A flow with more keeps them to itself: each of its actions, which can be very many, would claim all of them.
constexpr std::size_t kMostSharedReferences = 50;

json::Node referenceNamed(json::Node references, const std::string &name)
{
    for (const json::Node reference : references) {
        if (reference["source_name"].text() == name)
            return reference;
    }
    return {};
}

/// NAME of each "(Citation: NAME)".
std::vector<std::string> namesIn(const std::string &citations)
{
    constexpr std::string_view kMark = "(Citation: ";
    std::vector<std::string> names;
    for (std::size_t at = citations.find(kMark); at != std::string::npos; at = citations.find(kMark, at)) {
        at += kMark.size();
        const std::size_t end = citations.find(')', at);
        if (end != std::string::npos)
            names.push_back(citations.substr(at, end - at));
    }
    return names;
}

bool saysSomething(json::Node reference)
{
    return !reference["source_name"].text().empty() || !reference["external_id"].text().empty() ||
           !reference["url"].text().empty() || !reference["description"].text().empty();
}

/// The reference is kept with its object, word for word; this is for the account.
void countMembers(json::Node reference, ImportBuilder &builder)
{
    JsonRecord record(reference, builder, "external reference");
    for (const char *member : {"source_name", "external_id", "url", "description"})
        static_cast<void>(record.takeText(member));
    // Others but SHA-256 are kept, too.
    if (record.peek("hashes")["SHA-256"].isGiven())
        static_cast<void>(record.take("hashes"));
    if (record.peek("hashes").size() > 1)
        record.keepToo("hashes");
    static_cast<void>(record.restAsObject());
}

} // namespace

std::string Claims::creatorOf(json::Node node) const
{
    const std::string ref = node["created_by_ref"].text();
    return ref.empty() ? std::string() : m_objects.find(ref)["name"].text();
}

std::string Claims::sourceOf(json::Node reference, const std::string &marking)
{
    Source source;
    source.marking = marking;
    source.title = reference["source_name"].text();
    const std::string externalId = reference["external_id"].text();
    if (!externalId.empty())
        source.title += (source.title.empty() ? "" : " ") + externalId;
    source.url = reference["url"].text();
    source.note = reference["description"].text();
    if (source.title.empty())
        source.title = source.url;
    const json::Node hashes = reference["hashes"];
    source.sha256 = hashes["SHA-256"].text();
    return m_builder.sourceLike(source);
}

void Claims::takeReferences(JsonRecord &record, Event &event)
{
    for (const json::Node reference : record.take("external_references")) {
        if (!saysSomething(reference)) {
            record.keepToo("external_references");
            continue;
        }
        countMembers(reference, m_builder);
        Claim claim;
        claim.source = sourceOf(reference);
        event.claims.push_back(std::move(claim));
    }
}

void Claims::takeCitations(JsonRecord &record, Event &event)
{
    constexpr std::array<std::array<const char *, 3>, 2> kCitations{
        {{"x_mitre_first_seen_citation", "first_seen", "first seen "},
         {"x_mitre_last_seen_citation", "last_seen", "last seen "}}};
    for (const auto &[citation, time, words] : kCitations) {
        const auto moment = edtfOf(record.peekText(time));
        const bool isStart = std::string_view(time) == "first_seen";
        for (const std::string &name : namesIn(record.peekText(citation))) {
            const json::Node reference = referenceNamed(record.peek("external_references"), name);
            if (!reference) {
                record.keepToo(citation);
                continue;
            }
            static_cast<void>(record.take(citation));
            Claim claim;
            claim.source = sourceOf(reference);
            claim.says = words + record.peekText(time);
            // Of the other end it says nothing.
            if (moment && !moment->empty() && isSoundDate(*moment))
                claim.when = isStart ? *moment + "/" : "/" + *moment;
            event.claims.push_back(std::move(claim));
        }
    }
}

void Claims::addReferencesOf(json::Node relationship, const std::string &attribution, Event &event)
{
    for (const json::Node reference : relationship["external_references"]) {
        if (!saysSomething(reference))
            continue;
        Claim claim;
        claim.source = sourceOf(reference, m_objects.markingOf(relationship));
        claim.attribution = attribution;
        event.claims.push_back(std::move(claim));
    }
}

/// By address, else by name.
bool Claims::isCited(json::Node reference, const Event &event) const
{
    const std::string url = reference["url"].text();
    const std::string name = reference["source_name"].text();
    const std::string numbered = name + " " + reference["external_id"].text();
    return std::ranges::any_of(event.claims, [&](const Claim &claim) {
        const Source *source = m_builder.source(claim.source);
        if (source == nullptr)
            return false;
        const bool isNamed = source->title == name || source->title == numbered || source->id == name;
        return url.empty() ? isNamed : source->url == url || uriOf(source->url) == url;
    });
}

void Claims::addNewReferences(json::Node object, Event &event)
{
    for (const json::Node reference : object["external_references"]) {
        if (!saysSomething(reference) || isCited(reference, event))
            continue;
        Claim claim;
        claim.source = sourceOf(reference);
        event.claims.push_back(std::move(claim));
    }
}

void Claims::addAnnotations(const std::string &id, Event &event) const
{
    const auto notes = m_annotations.find(id);
    for (const Claim &claim : notes == m_annotations.end() ? std::vector<Claim>() : notes->second) {
        if (!std::ranges::count(event.claims, claim))
            event.claims.push_back(claim);
    }
}

void Claims::addOfFlow(const std::string &flow, Event &action)
{
    if (flow.empty())
        return;
    const auto [known, isNew] = m_flowSources.try_emplace(flow);
    if (isNew)
        known->second = sourcesOfFlow(m_objects.find(flow));
    for (const std::string &source : known->second) {
        Claim claim;
        claim.source = source;
        action.claims.push_back(std::move(claim));
    }
}

const std::string &Claims::sourceOfReport(const std::string &id) const
{
    static const std::string none;
    const auto known = m_reportSources.find(id);
    return known == m_reportSources.end() ? none : known->second;
}

void Claims::noteReport(json::Node report)
{
    Source source;
    source.title = report["name"].text();
    source.publisher = creatorOf(report);
    source.marking = m_objects.markingOf(report);
    source.marking = m_objects.markingWith(source.marking, report["created_by_ref"].text());
    if (const auto published = edtfOf(report["published"].text()))
        source.published = *published;
    for (const json::Node reference : report["external_references"]) {
        if (source.url.empty())
            source.url = reference["url"].text();
    }
    if (source.title.empty())
        source.title = report["id"].text();
    const std::string id = m_builder.sourceLike(source);
    m_reportSources.emplace(report["id"].text(), id);
    for (const json::Node ref : report["object_refs"]) {
        if (!m_objects.isEvent(ref.text()) || m_return.isTold(report, ref.text()))
            continue;
        Claim claim;
        claim.source = id;
        m_annotations[ref.text()].push_back(std::move(claim));
    }
}

std::vector<std::string> Claims::sourcesOfFlow(json::Node flow)
{
    if (isRevoked(flow))
        return {};
    Source source;
    source.title = flow["name"].text().empty() ? flow["id"].text() : flow["name"].text();
    source.publisher = creatorOf(flow);
    source.note = flow["description"].text();
    source.marking = m_objects.markingWith(m_objects.markingOf(flow), flow["created_by_ref"].text());
    std::vector<std::string> sources{m_builder.sourceLike(source)};
    const json::Node references = flow["external_references"];
    if (references.size() > kMostSharedReferences) {
        m_builder.warn(IoMessage::tr("found an attack flow with %L1 references; its actions claim the flow, and they "
                                     "are kept with it")
                           .arg(references.size()),
                       flow.offset());
        return sources;
    }
    for (const json::Node reference : references) {
        if (saysSomething(reference))
            sources.push_back(sourceOf(reference, m_objects.markingOf(flow)));
    }
    return sources;
}

void Claims::noteOpinion(json::Node node)
{
    const bool isOpinion = node["type"].text() == "opinion";
    Source source;
    std::string author = creatorOf(node);
    for (const json::Node name : node["authors"])
        author += (author.empty() ? "" : ", ") + name.text();
    source.author = author;
    source.marking = m_objects.markingOf(node);
    source.marking = m_objects.markingWith(source.marking, node["created_by_ref"].text());
    source.title = (isOpinion ? "Opinion" : "Note") + (author.empty() ? std::string() : " by " + author);
    if (const std::string abstract = node["abstract"].text(); !abstract.empty())
        source.title += ": " + abstract;
    Claim claim;
    claim.says = isOpinion ? node["opinion"].text() : node["content"].text();
    if (const std::string explanation = node["explanation"].text(); isOpinion && !explanation.empty())
        claim.says += ": " + explanation;
    if (node["opinion"].text().ends_with("disagree"))
        claim.stance = "disputes";
    else if (node["opinion"].text().ends_with("agree"))
        claim.stance = "supports";
    for (const json::Node ref : node["object_refs"]) {
        if (!m_objects.isEvent(ref.text()) || m_return.isTold(node, ref.text()))
            continue;
        if (claim.source.empty())
            claim.source = m_builder.sourceLike(source);
        m_annotations[ref.text()].push_back(claim);
    }
}

void Claims::readAnnotations()
{
    for (const Objects::Element &element : m_objects.elements()) {
        if (element.standing != Standing::Current || isRevoked(element.node) ||
            element.node["extensions"][kOurExtension])
            continue;
        if (element.type == "report")
            noteReport(element.node);
        else if (element.type == "note" || element.type == "opinion")
            noteOpinion(element.node);
    }
}

} // namespace kronika::stix
