// SPDX-License-Identifier: GPL-3.0-or-later
// The members of events and of what stands in them.
#include "models/io/formats/kronika/rules.h"

namespace kronika::reader {

namespace {

constexpr Rule<ActorReference> kActorReferenceRules[] = {
    {"id", true, reference<&ActorReference::id, Space::Actors>},
    {"role", false, text<&ActorReference::role>},
};

void stance(Reading &reading, json::Value &value, Claim &claim)
{
    reading.openWord(value, claim.stance, isKnownStance, "supports, disputes");
}

constexpr Rule<Claim> kClaimRules[] = {
    {"source", true, reference<&Claim::source, Space::Sources>},
    {"says", false, text<&Claim::says>},
    {"when", false, date<&Claim::when>},
    {"attribution", false, reference<&Claim::attribution, Space::Actors>},
    {"credibility", false, integer<&Claim::credibility, 1, 6>},
    {"locator", false, text<&Claim::locator>},
    {"stance", false, stance},
};

constexpr Rule<Link> kLinkRules[] = {
    {"to", true, reference<&Link::to, Space::Events>},
    {"kind", true, text<&Link::kind>},
};

void attachmentPath(Reading &reading, json::Value &value, Attachment &attachment)
{
    reading.limitedText(value, attachment.path, staysBelow, "a relative path that stays below the file's own folder");
}

void attachmentUrl(Reading &reading, json::Value &value, Attachment &attachment)
{
    reading.limitedText(
        value, attachment.url, [](std::string_view url) { return !url.empty(); }, "an address");
}

constexpr Rule<Attachment> kAttachmentRules[] = {
    {"path", false, attachmentPath},
    {"url", false, attachmentUrl},
    {"title", false, text<&Attachment::title>},
    {"sha256", false, text<&Attachment::sha256>},
};

void readAttachment(Reading &reading, json::Value &value, Attachment &attachment)
{
    const std::size_t errorsBefore = reading.findings().errorCount();
    const std::size_t offset = value.offset();
    readObject<Attachment>(reading, value, attachment, kAttachmentRules);
    const bool hasPath = !attachment.path.empty();
    if (hasPath == attachment.url.empty() || reading.findings().errorCount() > errorsBefore)
        return;
    reading.findings().error(offset, hasPath
                                         ? QStringLiteral("found both \"path\" and \"url\"; expected one of them")
                                         : QStringLiteral("found neither \"path\" nor \"url\"; expected one of them"));
}

void attachments(Reading &reading, json::Value &value, Event &event)
{
    if (!reading.expect(value, json::Kind::Array, "an array of objects"))
        return;
    value.forEachElement(
        [&](json::Value &element) { readAttachment(reading, element, event.attachments.emplace_back()); });
}

constexpr Rule<Event> kEventRules[] = {
    {"id", true, ownId<&Event::id, Space::Events>},
    {"when", false, date<&Event::when>},
    {"within", false, interval<&Event::within>},
    {"title", true, text<&Event::title>},
    {"description", false, text<&Event::description>},
    {"titles", false, translations<&Event::titles>},
    {"actors", false,
     [](Reading &reading, json::Value &value, Event &event) {
         readObjects<ActorReference>(reading, value, event.actors, kActorReferenceRules);
     }},
    {"category", false, reference<&Event::category, Space::Categories>},
    {"tags", false, texts<&Event::tags>},
    {"confidence", false, integer<&Event::confidence, 0, 100>},
    {"marking", false, marking<&Event::marking>},
    {"claims", false,
     [](Reading &reading, json::Value &value, Event &event) {
         readObjects<Claim>(reading, value, event.claims, kClaimRules);
     }},
    {"links", false,
     [](Reading &reading, json::Value &value, Event &event) {
         readObjects<Link>(reading, value, event.links, kLinkRules);
     }},
    {"attachments", false, attachments},
};

} // namespace

void readEvent(Reading &reading, json::Value &value, Event &event)
{
    readObject<Event>(reading, value, event, kEventRules);
}

} // namespace kronika::reader
