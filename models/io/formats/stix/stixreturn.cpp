// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixreturn.h"

#include "models/document/marking.h"
#include "models/io/formatregistry.h"
#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixparsed.h"
#include "models/io/formats/stix/stixtimes.h"
#include "models/io/iomessage.h"
#include "models/io/json/json.h"
#include "models/io/text/datetext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kronika::stix {

namespace {

/// The object with another value of the member `name`.
std::string replaced(json::Node object, std::string_view name, std::string_view value)
{
    UnknownMembers out;
    for (const json::Node member : object)
        appendMember(out, member.name(), member.name() == name ? value : member.raw());
    return "{" + out + "}";
}

} // namespace

std::string withoutOurs(json::Node object)
{
    UnknownMembers out;
    for (const json::Node member : object) {
        if (member.name() != "extensions" || !member[kOurExtension]) {
            appendMember(out, member.name(), member.raw());
            continue;
        }
        UnknownMembers extensions;
        for (const json::Node extension : member) {
            if (extension.name() != kOurExtension)
                appendMember(extensions, extension.name(), extension.raw());
        }
        if (!extensions.empty())
            appendMember(out, "extensions", "{" + extensions + "}");
    }
    return "{" + out + "}";
}

std::map<std::string, std::string> wantedBy21(json::Node object)
{
    std::map<std::string, std::string> wanted;
    // Observables need none.
    if (object[kSpecVersion] || !object["created"])
        return wanted;
    wanted.emplace(kSpecVersion, "\"2.1\"");
    const std::string type = object["type"].text();
    if (type == "indicator" && object["pattern"] && !object["pattern_type"])
        wanted.emplace("pattern_type", "\"stix\"");
    if (type == "malware" && !object["is_family"])
        wanted.emplace("is_family", "false");
    return wanted;
}

std::string versionOf(json::Node object)
{
    return object["id"].text() + " " + object["modified"].text();
}

std::string digestOf(const std::string &text)
{
    return QCryptographicHash::hash(QByteArray(text.data(), qsizetype(text.size())), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

std::string withStix(const UnknownMembers &members, std::string_view value)
{
    const std::string object = "{" + members + "}";
    if (members.find("\"stix\"") == std::string::npos)
        return object;
    return replaced(Parsed(object).root(), "stix", value);
}

Return::Return(const Objects &objects, ImportBuilder &builder)
    : m_objects(objects)
    , m_builder(builder)
{
    for (const Objects::Element &element : objects.elements()) {
        const json::Node extension = element.node["extensions"][kOurExtension];
        if (element.type != "report" || element.standing != Standing::Current || !extension["chronology"])
            continue;
        m_chronology = extension["chronology"];
        for (const json::Node id : extension["generated"])
            m_generated.insert(id.text());
        m_generated.insert(element.id);
        for (const json::Node member : extension[kUpgraded]) {
            for (const json::Node version : member)
                m_upgraded[version.text()].insert(member.name());
        }
        for (const json::Node original : extension[kRepaired])
            m_repaired.emplace(original.name(), original);
        m_bundle = extension[kBundle];
    }
}

json::Node Return::ours(json::Node object, const char *what) const
{
    return object["extensions"][kOurExtension][what];
}

std::string Return::asItWas(json::Node object) const
{
    if (!m_repaired.empty()) {
        const auto original = m_repaired.find(digestOf(object.canonical()));
        if (original != m_repaired.end())
            return original->second.canonical();
    }
    const auto upgraded = m_upgraded.find(versionOf(object));
    if (upgraded == m_upgraded.end())
        return object.canonical();
    const std::string plain = withoutOurs(object);
    const Parsed members(plain);
    UnknownMembers out;
    for (const json::Node member : members.root()) {
        if (!upgraded->second.contains(member.name()))
            appendMember(out, member.name(), member.raw());
    }
    return "{" + out + "}";
}

json::Node Return::bundleAsItWas(json::Node found) const
{
    if (!m_read || !m_bundle)
        return found;
    const auto isMade = [this](std::string_view name) {
        return name == kSpecVersion || (name == "id" && !m_bundle[name]);
    };
    const auto isSame = [&](json::Node member, json::Node other) {
        return isMade(member.name()) ||
               (other[member.name()] && other[member.name()].canonical() == member.canonical());
    };
    for (const json::Node member : m_bundle) {
        if (!isSame(member, found))
            return found;
    }
    for (const json::Node member : found) {
        if (member.name() != "type" && member.name() != "objects" && !isSame(member, m_bundle))
            return found;
    }
    return m_bundle;
}

std::string Return::completed(json::Node record, json::Node object) const
{
    if (!record["stix"].is(json::Kind::True))
        return record.canonical();
    return replaced(record, "stix", m_upgraded.contains(versionOf(object)) ? asItWas(object) : withoutOurs(object));
}

/// All of it as one .kronika text, so that the one reader judges it.
std::string Return::assembled() const
{
    std::string actors;
    std::string events;
    for (const Objects::Element &element : m_objects.elements()) {
        if (element.standing != Standing::Current)
            continue;
        if (const json::Node actor = ours(element.node, "actor"))
            actors += (actors.empty() ? "" : ", ") + completed(actor, element.node);
        if (const json::Node event = ours(element.node, "event"))
            events += (events.empty() ? "" : ", ") + completed(event, element.node);
    }
    UnknownMembers members;
    for (const json::Node member : m_chronology)
        appendMember(members, member.name(), member.raw());
    return "{" + members + ", \"actors\": [" + actors + "], \"events\": [" + events + "]}";
}

void Return::readChronology()
{
    if (!m_chronology)
        return;
    const std::string text = assembled();
    const ImportOutcome outcome =
        importerNamed("kronika")->read(QByteArray(text.data(), qsizetype(text.size())), {}, {});
    if (!outcome.snapshot) {
        m_builder.warn(
            IoMessage::tr("what Kronika had added to this file no longer fits it; it is read as any other STIX"),
            m_chronology.offset());
        return;
    }
    m_read = outcome.snapshot;
    m_builder.adopt(*m_read);
}

bool Return::isMadeByUs(json::Node object) const
{
    const std::string id = object["id"].text();
    return id == kOurIdentity || id == kOurExtension || (m_read && m_generated.contains(id));
}

bool Return::addActor(json::Node object)
{
    const json::Node kept = ours(object, "actor");
    const auto at = m_read ? m_read->actorById(kept["id"].text()) : std::nullopt;
    if (!kept || !at)
        return false;
    Actor actor = m_read->actors()[raw(*at)];
    if (digestOf(withoutOurs(object)) != ours(object, "digest").text()) {
        actor.name = object["name"].text().empty() ? actor.name : object["name"].text();
        actor.description = object["description"].text();
        if (const Tlp level = effectiveTlp(m_objects.markingOf(object), {});
            level > effectiveTlp(markingOf(actor, m_read->info()), {}))
            markAside(actor.unknown, level);
        m_builder.warn(
            IoMessage::tr("another program has changed this actor: its name and description are taken from there"),
            object.offset());
    }
    ++m_builder.field(object["type"].text(), "(as Kronika wrote it)").mapped;
    m_actors.insert(actor.id);
    m_builder.add(std::move(actor));
    return true;
}

bool Return::addEvent(json::Node object)
{
    const json::Node kept = ours(object, "event");
    const auto at = m_read ? m_read->eventById(kept["id"].text()) : std::nullopt;
    if (!kept || !at)
        return false;
    Event event = m_read->event(*at);
    if (digestOf(withoutOurs(object)) != ours(object, "digest").text()) {
        event.title = object["name"].text().empty() ? event.title : object["name"].text();
        event.description = object["description"].text();
        if (const Tlp level = effectiveTlp(m_objects.markingOf(object), {});
            level > effectiveTlp(rowMarking(*m_read, *at), {}))
            event.marking = nameOf(level);
        const Times written = timesOf(event.when, m_read->zone());
        const bool isEvent = object["type"].text() == "event";
        const std::string start = object[isEvent ? "start_time" : "first_seen"].text();
        const std::string end = object[isEvent ? "end_time" : "last_seen"].text();
        if (!start.empty() && (start != written.start || end != written.end)) {
            const auto from = edtfOf(start, object["start_time_fidelity"].text());
            const auto to =
                end.empty() ? std::optional(std::string()) : edtfOf(end, object["end_time_fidelity"].text());
            const bool isPoint = end.empty() && written.end.empty();
            const auto span = !from || !to ? std::nullopt : isPoint ? from : datetext::interval(*from, *to);
            event.when = span.value_or(event.when);
        }
        m_builder.warn(
            IoMessage::tr("another program has changed this event: title, description and dates are taken from "
                          "there"),
            object.offset());
    }
    ++m_builder.field(object["type"].text(), "(as Kronika wrote it)").mapped;
    m_builder.add(std::move(event));
    return true;
}

bool Return::restoreChronology(const std::string &kept)
{
    if (!m_read)
        return false;
    UnknownMembers &unknown = m_builder.info().unknown;
    const json::Node placeholder = m_chronology["stix"];
    const Parsed found(kept.empty() ? std::string("{}") : kept);
    const std::string objects = found.root()["objects"] ? found.root()["objects"].canonical() : std::string();
    if (!placeholder) {
        if (!objects.empty())
            appendMember(unknown, "stix", "{\"objects\": " + objects + "}");
        return true;
    }
    if (placeholder.is(json::Kind::Object))
        return true;
    const std::string all = placeholder.is(json::Kind::True) ? kept
                            : objects.empty()                ? std::string("{}")
                                                             : "{\"objects\": " + objects + "}";
    const std::string object = withStix(unknown, all);
    unknown = object.substr(1, object.size() - 2);
    return true;
}

} // namespace kronika::stix
