// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixreturn.h"

#include "models/document/marking.h"
#include "models/io/formatregistry.h"
#include "models/io/formats/stix/stixassembly.h"
#include "models/io/formats/stix/stixids.h"
#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixparsed.h"
#include "models/io/formats/stix/stixtimes.h"
#include "models/io/formats/stix/stixwhen.h"
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

/// Made of an event's actors and links, whether or not the report that lists such objects is in the file.
bool isOurRelationship(json::Node object)
{
    return object["type"].text() == "relationship" && object["created_by_ref"].text() == kOurIdentity &&
           object["id"].text() ==
               madeId("relationship", object["source_ref"].text() + " " + object["relationship_type"].text() + " " +
                                          object["target_ref"].text());
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

bool saysOfOthers(json::Node object)
{
    const std::string type = object["type"].text();
    return type == "relationship" || type == "note" || type == "opinion" || type == "report";
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
        if (element.type == "report" && element.standing == Standing::Current && extension["chronology"])
            readReport(element.node);
    }
}

void Return::readReport(json::Node report)
{
    const json::Node extension = report["extensions"][kOurExtension];
    m_report = report;
    m_chronology = unfolded(extension["chronology"]);
    for (const json::Node id : extension["generated"])
        m_generated.insert(id.text());
    m_generated.insert(report["id"].text());
    for (const json::Node member : extension[kUpgraded]) {
        for (const json::Node version : member)
            m_upgraded[version.text()].insert(member.name());
    }
    for (const json::Node original : extension[kRepaired])
        m_repaired.emplace(original.name(), unfolded(original));
    m_bundle = extension[kBundle];
    m_hasTold = extension[kTold].isGiven();
    for (const json::Node version : extension[kTold])
        m_told.insert(version.text());
}

json::Node Return::unfolded(json::Node value) const
{
    if (!value.is(json::Kind::String))
        return value;
    std::unique_ptr<Parsed> &text = m_texts[value.offset()];
    if (!text)
        text = std::make_unique<Parsed>(value.text());
    return text->root();
}

json::Node Return::ours(json::Node object, const char *what) const
{
    const json::Node extension = object["extensions"][kOurExtension];
    return unfolded(extension[what]);
}

bool Return::hasRecords() const
{
    return std::ranges::any_of(m_objects.elements(), [](const Objects::Element &element) {
        const json::Node extension = element.node["extensions"][kOurExtension];
        return element.standing == Standing::Current && (extension["event"] || extension["actor"]);
    });
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

/// RED where it cannot be read; empty if there is none.
std::string Return::readableMarkingOf(json::Node object) const
{
    const std::string marking = m_objects.markingOf(object);
    return marking.empty() ? marking : std::string(nameOf(effectiveTlp(marking, {})));
}

/// All of it as one .kronika text, so that the one reader judges it.
std::string Return::assembled(std::size_t &missing) const
{
    Assembly assembly(m_chronology);
    for (const Objects::Element &element : m_objects.elements()) {
        if (element.standing != Standing::Current)
            continue;
        if (const json::Node actor = ours(element.node, "actor"))
            assembly.addActor(actor, completed(actor, element.node));
        if (const json::Node event = ours(element.node, "event"))
            assembly.addEvent(event, element.node, readableMarkingOf(element.node), completed(event, element.node));
        if (const json::Node zone = element.node["extensions"][kOurExtension][kZoneMember])
            assembly.setZone(zone.text());
    }
    std::string text = assembly.text();
    missing = assembly.missing();
    return text;
}

void Return::readChronology()
{
    if (!m_chronology && !hasRecords())
        return;
    std::size_t missing = 0;
    const std::string text = assembled(missing);
    const ImportOutcome outcome =
        importerNamed("kronika")->read(QByteArray(text.data(), qsizetype(text.size())), {}, {});
    if (!outcome.snapshot) {
        m_builder.warn(
            IoMessage::tr("what Kronika had added to this file no longer fits it; it is read as any other STIX"),
            m_report.offset());
        return;
    }
    m_read = outcome.snapshot;
    const std::string name = m_builder.info().title;
    m_builder.adopt(*m_read);
    for (const Objects::Element &element : m_objects.elements()) {
        const json::Node record =
            ours(element.node, "actor") ? ours(element.node, "actor") : ours(element.node, "event");
        if (record && element.standing == Standing::Current)
            m_ownIds.emplace(element.id, record["id"].text());
    }
    if (m_chronology) {
        takeNameOfReport();
        takeMarkingOfReport();
    } else
        m_builder.info().title = name;
    addMissingActors();
    sayWhatIsMissing(missing);
}

/// Whose objects are not in the file.
void Return::addMissingActors()
{
    std::set<std::string> found;
    for (const Objects::Element &element : m_objects.elements())
        found.insert(ours(element.node, "actor")["id"].text());
    for (const Actor &actor : m_read->actors()) {
        if (!found.contains(actor.id) && m_actors.insert(actor.id).second)
            m_builder.add(actor, Origin::Besides);
    }
}

void Return::takeNameOfReport()
{
    ChronologyInfo &info = m_builder.info();
    const std::string name = m_report["name"].text();
    const std::string description = m_report["description"].text();
    // It has one, whatever the chronology has.
    const bool isRenamed = !name.empty() && name != (info.title.empty() ? std::string(kUntitled) : info.title);
    if (!isRenamed && description == info.description)
        return;
    if (isRenamed)
        info.title = name;
    info.description = description;
    m_builder.warn(
        IoMessage::tr("another program has changed the report: the chronology's title and description are taken from "
                      "there"),
        m_report.offset());
}

void Return::takeMarkingOfReport()
{
    const Tlp level = effectiveTlp(m_objects.markingOf(m_report), {});
    const std::string written = m_report["extensions"][kOurExtension][kReportMarking].text();
    ChronologyInfo &info = m_builder.info();
    if (!m_hasTold || level <= effectiveTlp(written, {}) || level <= effectiveTlp(info.marking, {}))
        return;
    info.marking = nameOf(level);
    m_builder.warn(IoMessage::tr("another program has marked the report more strictly: so is the chronology"),
                   m_report.offset());
}

void Return::sayWhatIsMissing(std::size_t missing)
{
    if (!m_chronology)
        m_builder.warn(IoMessage::tr("the report in which Kronika keeps what belongs to the whole chronology is not in "
                                     "this file: its title and marking, names of categories, most of its sources, eras "
                                     "and views are lost; events and actors are read as Kronika wrote them"));
    if (missing > 0)
        m_builder.warn(
            IoMessage::tr("%n of what Kronika's events and actors name are not in this file: links to it are "
                          "left out, and all else is called by its id or as its references say",
                          nullptr, int(std::min<std::size_t>(missing, 2'000'000'000))));
}

bool Return::isMadeByUs(json::Node object) const
{
    const std::string id = object["id"].text();
    return id == kOurIdentity || id == kOurExtension ||
           (m_read && (m_generated.contains(id) || isOurRelationship(object)));
}

/// Where another program has raised it, or the report that says the chronology's is not in the file: then all that the
/// object bears is the event's.
void Return::takeMarking(EventIndex at, json::Node object, Event &event) const
{
    const Tlp level = effectiveTlp(m_objects.markingOf(object), {});
    const std::string written = stricterMarking(rowMarking(*m_read, at), keptMarking(event.unknown));
    if (level > effectiveTlp(m_chronology ? written : event.marking, {}))
        event.marking = nameOf(level);
}

bool Return::addActor(json::Node object)
{
    const json::Node kept = ours(object, "actor");
    const auto at = m_read ? m_read->actorById(kept["id"].text()) : std::nullopt;
    if (!kept || !at || !m_actors.insert(kept["id"].text()).second)
        return false;
    Actor actor = m_read->actors()[raw(*at)];
    if (const Tlp level = effectiveTlp(m_objects.markingOf(object), {});
        level > effectiveTlp(markingOf(actor, m_read->info()), {}))
        markAside(actor.unknown, level);
    if (digestOf(withoutOurs(object)) != object["extensions"][kOurExtension]["digest"].text()) {
        actor.name = object["name"].text().empty() ? actor.name : object["name"].text();
        actor.description = object["description"].text();
        m_builder.warn(
            IoMessage::tr("another program has changed this actor: its name and description are taken from there"),
            object.offset());
    }
    ++m_builder.field(object["type"].text(), "(as Kronika wrote it)").mapped;
    m_builder.add(std::move(actor));
    return true;
}

std::string Return::ownIdOf(const std::string &id) const
{
    const auto own = m_ownIds.find(id);
    return own == m_ownIds.end() ? id : own->second;
}

bool Return::isTold(json::Node object, const std::string &id) const
{
    return m_ownIds.contains(id) && (!m_hasTold || isMadeByUs(object) || object["extensions"][kOurExtension] ||
                                     m_told.contains(versionOf(object)));
}

/// If they are others than what was written.
void Return::takeTimes(json::Node object, Event &event) const
{
    const TimeNames *names = timeNamesOf(kindOf(object));
    if (names == nullptr)
        return;
    const Times written = timesOf(event.when, m_read->zone());
    const std::string start = object[names->first].text();
    const std::string end = object[names->last].text();
    if (start.empty() || (start == written.start && end == written.end))
        return;
    const auto from = edtfOf(start, object[fidelityNameOf(names->first)].text());
    const auto to =
        end.empty() ? std::optional(std::string()) : edtfOf(end, object[fidelityNameOf(names->last)].text());
    const bool isPoint = end.empty() && written.end.empty();
    const auto span = !from || !to ? std::nullopt : isPoint ? from : datetext::interval(*from, *to);
    event.when = span.value_or(event.when);
}

std::optional<Event> Return::eventOf(json::Node object)
{
    const json::Node kept = ours(object, "event");
    const auto at = m_read ? m_read->eventById(kept["id"].text()) : std::nullopt;
    if (!kept || !at || !m_events.insert(kept["id"].text()).second)
        return std::nullopt;
    Event event = m_read->event(*at);
    takeMarking(*at, object, event);
    if (digestOf(withoutOurs(object)) != object["extensions"][kOurExtension]["digest"].text()) {
        m_changed.insert(object["id"].text());
        event.title = object["name"].text().empty() ? event.title : object["name"].text();
        event.description = object["description"].text();
        takeTimes(object, event);
        for (const json::Node label : object["labels"]) {
            if (!std::ranges::count(event.tags, label.text()))
                event.tags.push_back(label.text());
        }
        if (object["revoked"].is(json::Kind::True) && !std::ranges::count(event.tags, "revoked"))
            event.tags.emplace_back("revoked");
        // Of what came from STIX the object need not say what the chronology does.
        const auto confidence = datetext::wholeNumber(object["confidence"].text());
        if (object["created_by_ref"].text() == kOurIdentity && confidence && *confidence >= 0 && *confidence <= 100)
            event.confidence = int(*confidence);
        m_builder.warn(
            IoMessage::tr("another program has changed this event: title, description, dates, confidence and new "
                          "labels are taken from there"),
            object.offset());
    }
    ++m_builder.field(object["type"].text(), "(as Kronika wrote it)").mapped;
    return event;
}

bool Return::restoreChronology(const std::string &kept)
{
    if (!hasChronology())
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
