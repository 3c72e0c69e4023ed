// SPDX-License-Identifier: GPL-3.0-or-later
// The members of events and of what stands in them.
#include "models/io/formats/kronika/rules.h"
#include "models/io/iomessage.h"

namespace kronika::reader {

namespace {

/// One element of an event's `actors`.
struct PartRecord
{
    EventRecord &event;
    EventDraft::Part part;
    bool isKnown = false;
    UnknownMembers unknown;
};

void partId(Reading &reading, json::Value &value, PartRecord &record)
{
    std::string scratch;
    const auto id = reading.string(value, QT_TRANSLATE_NOOP("kronika::File", "an id"), scratch);
    if (!id)
        return;
    const auto actor = record.event.tables->actorById(*id);
    record.isKnown = actor.has_value();
    if (actor)
        record.part.actor = *actor;
    else
        reading.ids(Space::Actors).refer(*id, value.offset(), reading.findings());
}

void partRole(Reading &reading, json::Value &value, PartRecord &record)
{
    std::string &scratch = record.event.roles.emplace_back();
    if (const auto role = reading.string(value, QT_TRANSLATE_NOOP("kronika::File", "a string"), scratch))
        record.part.role = *role;
}

constexpr Rule<PartRecord> kPartRules[] = {
    {"id", true, partId},
    {"role", false, partRole},
};

void actors(Reading &reading, json::Value &value, EventRecord &record)
{
    if (!reading.expect(value, json::Kind::Array, QT_TRANSLATE_NOOP("kronika::File", "an array of objects")))
        return;
    EventDraft &draft = record.draft;
    value.forEachElement([&](json::Value &element) {
        PartRecord part{record, {}, false, {}};
        readObject<PartRecord>(reading, element, part, kPartRules);
        if (!part.isKnown)
            return;
        draft.actors.push_back(part.part);
        if (part.unknown.empty())
            return;
        draft.extras.unknownOfActors.resize(draft.actors.size());
        draft.extras.unknownOfActors.back() = std::move(part.unknown);
    });
}

void eventId(Reading &reading, json::Value &value, EventRecord &record)
{
    record.idOffset = value.offset();
    if (const auto id = reading.idText(value))
        record.draft.id = *id;
}

void title(Reading &reading, json::Value &value, EventRecord &record)
{
    if (const auto text = reading.string(value, QT_TRANSLATE_NOOP("kronika::File", "a string"), record.title))
        record.draft.title = *text;
}

void when(Reading &reading, json::Value &value, EventRecord &record)
{
    constexpr const char *kExpected = QT_TRANSLATE_NOOP("kronika::File", "an EDTF date");
    const auto text = reading.string(value, kExpected, record.when);
    if (!text)
        return;
    const std::optional<WrittenTime> common =
        reading.zone() ? commonTime(*text, *reading.zone()) : std::optional<WrittenTime>();
    if (common)
        record.draft.time = *common;
    else if (!reading.isDate(value, *text, kExpected))
        return;
    record.draft.when = *text;
}

void within(Reading &reading, json::Value &value, EventRecord &record)
{
    reading.interval(value, record.within);
    record.draft.within = record.within;
}

void category(Reading &reading, json::Value &value, EventRecord &record)
{
    std::string scratch;
    const auto id = reading.string(value, QT_TRANSLATE_NOOP("kronika::File", "an id"), scratch);
    if (!id)
        return;
    record.draft.category = record.tables->categoryById(*id);
    if (!record.draft.category)
        reading.ids(Space::Categories).refer(*id, value.offset(), reading.findings());
}

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
    reading.limitedText(value, attachment.path, staysBelow,
                        QT_TRANSLATE_NOOP("kronika::File", "a relative path that stays below the file's own folder"));
}

void attachmentUrl(Reading &reading, json::Value &value, Attachment &attachment)
{
    reading.limitedText(
        value, attachment.url, [](std::string_view url) { return !url.empty(); },
        QT_TRANSLATE_NOOP("kronika::File", "an address"));
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
                                         ? IoMessage::tr("found both \"path\" and \"url\"; expected one of them")
                                         : IoMessage::tr("found neither \"path\" nor \"url\"; expected one of them"));
}

void attachments(Reading &reading, json::Value &value, EventExtras &extras)
{
    if (!reading.expect(value, json::Kind::Array, QT_TRANSLATE_NOOP("kronika::File", "an array of objects")))
        return;
    value.forEachElement(
        [&](json::Value &element) { readAttachment(reading, element, extras.attachments.emplace_back()); });
}

void claims(Reading &reading, json::Value &value, EventExtras &extras)
{
    readObjects<Claim>(reading, value, extras.claims, kClaimRules);
}

void links(Reading &reading, json::Value &value, EventExtras &extras)
{
    readObjects<Link>(reading, value, extras.links, kLinkRules);
}

constexpr Rule<EventRecord> kEventRules[] = {
    {"id", true, eventId},
    {"when", false, when},
    {"within", false, within},
    {"title", true, title},
    {"description", false, inExtras<text<&EventExtras::description>>},
    {"titles", false, inExtras<translations<&EventExtras::titles>>},
    {"actors", false, actors},
    {"category", false, category},
    {"tags", false, inExtras<texts<&EventExtras::tags>>},
    {"confidence", false, inExtras<integer<&EventExtras::confidence, 0, 100>>},
    {"marking", false, inExtras<marking<&EventExtras::marking>>},
    {"claims", false, inExtras<claims>},
    {"links", false, inExtras<links>},
    {"attachments", false, inExtras<attachments>},
};

void clear(EventRecord &record)
{
    EventDraft &draft = record.draft;
    draft.id = draft.title = draft.when = draft.within = {};
    draft.time = {};
    draft.category.reset();
    draft.actors.clear();
    record.within.clear();
    record.roles.clear();
}

} // namespace

bool isOwnMemberOfEvents(OwnObject object, std::string_view name)
{
    switch (object) {
    case OwnObject::Event:
        return hasRule<EventRecord>(kEventRules, name);
    case OwnObject::Participant:
        return hasRule<PartRecord>(kPartRules, name);
    case OwnObject::Claim:
        return hasRule<Claim>(kClaimRules, name);
    case OwnObject::Link:
        return hasRule<Link>(kLinkRules, name);
    case OwnObject::Attachment:
        return hasRule<Attachment>(kAttachmentRules, name);
    default:
        return false;
    }
}

bool readEvent(Reading &reading, json::Value &value, EventRecord &record)
{
    const std::size_t errorsBefore = reading.findings().errorCount();
    clear(record);
    readObject<EventRecord>(reading, value, record, kEventRules);
    EventDraft &draft = record.draft;
    if (value.isBroken() || reading.findings().errorCount() > errorsBefore) {
        draft.extras = {};
        return false;
    }
    if (reading.zone() && (draft.time.style.isOther || draft.when.empty()))
        draft.time = writtenTime(draft.when, draft.within, *reading.zone());
    return true;
}

} // namespace kronika::reader
