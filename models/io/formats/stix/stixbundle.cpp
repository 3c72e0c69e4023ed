// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixbundle.h"

#include "models/io/formats/stix/stixmade.h"
#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixparsed.h"
#include "models/io/formats/stix/stixreturn.h"
#include "models/io/iomessage.h"
#include "models/io/jsonimport.h"

#include <algorithm>

namespace kronika::stix {

namespace {

constexpr std::size_t kStixPieceBytes = 64 * 1024;

/// In how many values a record of ours is: bundle, objects, object, extensions, extension.
constexpr int kRecordDepth = 5;

int depthOf(std::string_view json)
{
    int depth = 0;
    int deepest = 0;
    bool isText = false;
    for (std::size_t n = 0; n < json.size(); ++n) {
        const char c = json[n];
        if (isText && c == '\\')
            ++n;
        else if (c == '"')
            isText = !isText;
        else if (!isText && (c == '{' || c == '['))
            deepest = std::max(deepest, ++depth);
        else if (!isText && (c == '}' || c == ']'))
            --depth;
    }
    return deepest;
}

/// What would be nested deeper than is read, within `outer` values, as text.
std::string shallow(const std::string &json, int outer)
{
    return depthOf(json) + outer > kMaxImportDepth ? jsonText(json) : json;
}

/// Empty or malformed ones: the reader would not find ours, or would not know that they had been there.
void dropUselessExtensions(Made &made)
{
    const Parsed object(made.text);
    const json::Node extensions = object.root()["extensions"];
    if (!extensions || (extensions.is(json::Kind::Object) && extensions.size() > 0))
        return;
    ObjectText out;
    for (const json::Node member : object.root()) {
        if (member.name() != "extensions")
            out.add(member.name(), member.canonical());
    }
    made.text = out.take();
    made.isOriginal = false;
}

/// The object with ours among its extensions.
std::string withExtension(json::Node object, const std::string &ours)
{
    ObjectText out;
    bool hasExtensions = false;
    for (const json::Node member : object) {
        if (member.name() != "extensions" || hasExtensions) {
            out.add(member.name(), member.canonical());
            continue;
        }
        hasExtensions = true;
        ObjectText extensions;
        for (const json::Node inner : member)
            extensions.add(inner.name(), inner.canonical());
        out.add("extensions", extensions.add(kOurExtension, ours).take());
    }
    if (!hasExtensions)
        out.add("extensions", ObjectText().add(kOurExtension, ours).take());
    return out.take();
}

} // namespace

Bundle::Bundle(const Snapshot &snapshot, json::Node stix, std::string moment, const Write &write,
               const Progress &progress)
    : m_snapshot(snapshot)
    , m_stix(stix)
    , m_markings(stix)
    , m_moment(std::move(moment))
    , m_write(write)
    , m_progress(progress)
    , m_marking(markingToWrite(snapshot.info().marking, snapshot.info().unknown))
{
}

void Bundle::begin()
{
    const json::Node bundle = m_stix["bundle"];
    std::string id = bundle["id"].text();
    if (id.empty())
        id = madeId("bundle", m_snapshot.info().title);
    m_out = "{\n  \"type\": \"bundle\",\n  \"id\": " + jsonText(id);
    for (const json::Node member : bundle) {
        // Bundles of 2.1 have none: their objects do.
        if (member.name() != "id" && member.name() != kSpecVersion)
            m_out += ",\n  " + jsonText(member.name()) + ": " + member.canonical();
    }
    m_out += ",\n  \"objects\": [";
    for (const json::Node object : m_stix["objects"])
        m_ids.keep(object["id"].text());
}

void Bundle::put(const std::string &text)
{
    m_out += m_isFirst ? "\n    " : ",\n    ";
    m_isFirst = false;
    m_out += text;
    if (m_out.size() >= kStixPieceBytes)
        give();
}

void Bundle::give()
{
    if (!m_failure && !m_write(m_out))
        m_failure = Error{IoMessage::tr("the bytes could not be written"), {}, {}};
    if (!m_failure && m_progress && !m_progress(m_done, m_snapshot.eventCount()))
        m_failure = Error{QStringLiteral("cancelled"), {}, {}};
    m_out.clear();
}

bool Bundle::takeGenerated(const std::string &id)
{
    if (m_ids.isKept(id) || !m_ids.take(id))
        return false;
    m_generated.push_back(id);
    m_written.push_back(id);
    return true;
}

void Bundle::addGenerated(const std::string &id, const std::string &text)
{
    if (takeGenerated(id))
        put(text);
}

void Bundle::addLater(const std::string &id, const std::string &text, const std::string &marking)
{
    if (!takeGenerated(id))
        return;
    m_later.push_back(text);
    mark(m_later.back(), marking);
}

bool Bundle::mark(std::string &text, const std::string &marking)
{
    auto marked = marking.empty() ? std::nullopt : m_markings.marked(Parsed(text).root(), marking);
    if (!marked)
        return false;
    const std::string level(nameOf(effectiveTlp(marking, {})));
    const std::string definition(definitionOf(level));
    addGenerated(definition, markingDefinition(definition, level));
    text = *std::move(marked);
    return true;
}

/// An object of STIX 2.0 with what 2.1 wants, and a note of it, so that the reader takes that away again.
std::string Bundle::upgraded(json::Node object)
{
    const std::map<std::string, std::string> wanted = wantedBy21(object);
    if (wanted.empty())
        return object.canonical();
    ObjectText out;
    for (const json::Node member : object)
        out.add(member.name(), member.canonical());
    for (const auto &[name, value] : wanted) {
        out.add(name, value);
        m_upgraded[name].push_back(versionOf(object));
    }
    return out.take();
}

/// An object of others as STIX 2.1 allows it, and a note of it likewise.
std::string Bundle::validKept(json::Node object)
{
    const auto mended = repaired(object, m_snapshot.zone(), std::string(kCreated));
    std::string valid = mended.value_or(object.canonical());
    // Definitions say nothing of the chronology.
    if (const std::string type = object["type"].text(); type != "marking-definition" && type != "extension-definition")
        mark(valid, m_marking);
    if (valid == object.canonical())
        return upgraded(object);
    if (const auto borne = m_markings.levelOf(object))
        m_strictest = stricterMarking(m_strictest, std::string(nameOf(*borne)));
    const std::string out = upgraded(Parsed(valid).root());
    m_repaired.add(digestOf(Parsed(out).root().canonical()), shallow(object.canonical(), kRecordDepth + 1));
    return out;
}

/// Its record has the original, too, where that is not what is written.
void Bundle::repair(Made &made) const
{
    if (auto mended = repaired(Parsed(made.text).root(), m_snapshot.zone(), std::string(kCreated))) {
        made.text = *std::move(mended);
        made.isOriginal = false;
    }
}

void Bundle::addRecord(Made made, const char *what, const std::string &record)
{
    ObjectText extension;
    extension.text("extension_type", "property-extension");
    dropUselessExtensions(made);
    repair(made);
    if (made.text.find("\"spec_version\"") == std::string::npos)
        made.text = upgraded(Parsed(made.text).root());
    if (mark(made.text, made.marking))
        made.isOriginal = false;
    const Parsed object(made.text);
    // Taken apart and put together again, so that the digest is of what a reader sees.
    const std::string plain = withoutOurs(object.root());
    std::string kept = record;
    if (made.isOriginal && plain == made.text)
        kept = withStix(record.substr(1, record.size() - 2), kSame);
    extension.text("digest", digestOf(plain)).add(what, shallow(kept, kRecordDepth));
    // Its times are to be understood where the report is lost, too.
    if (kept.find('T') != std::string::npos)
        extension.text(kZoneMember, m_snapshot.info().timezone);
    m_written.push_back(made.id);
    m_records.insert(made.id);
    put(withExtension(object.root(), extension.take()));
}

/// That what it says of ours is in the chronology: what else refers to them when the file comes back is news.
void Bundle::noteTold(json::Node object)
{
    bool refers = m_records.contains(object["source_ref"].text());
    for (const json::Node id : object["object_refs"])
        refers = refers || m_records.contains(id.text());
    if (refers)
        m_told.push_back(versionOf(object));
}

void Bundle::addRest()
{
    for (const json::Node object : m_stix["objects"]) {
        const std::string text = validKept(object);
        if (saysOfOthers(object))
            noteTold(Parsed(text).root());
        put(text);
    }
    for (const std::string &text : m_later)
        put(text);
}

void Bundle::addReport(const std::string &id, const std::string &chronology)
{
    const ChronologyInfo &info = m_snapshot.info();
    ObjectText report = started("report", id, m_moment);
    report.text("created_by_ref", kOurIdentity).text("name", info.title.empty() ? std::string(kUntitled) : info.title);
    report.text("description", info.description).text("published", m_moment);
    std::string text = report.take();
    const std::string all = strictestMarking(
        m_snapshot, [](EventIndex) { return true; }, SourcesMeant::All);
    for (const SavedView &view : m_snapshot.views()) {
        if (const auto borne = tlpAside(view.unknown))
            m_strictest = stricterMarking(m_strictest, std::string(nameOf(*borne)));
    }
    m_reportMarking = stricterMarking(all, m_strictest);
    mark(text, m_reportMarking);
    ObjectText whole;
    for (const Parsed marked(text); const json::Node member : marked.root())
        whole.add(member.name(), member.canonical());
    whole.texts("object_refs", m_written);
    whole.add("extensions", ObjectText().add(kOurExtension, extensionOfReport(chronology)).take());
    put(whole.take());
}

std::string Bundle::extensionOfReport(const std::string &chronology)
{
    ObjectText extension;
    extension.text("extension_type", "property-extension").add("chronology", shallow(chronology, kRecordDepth));
    extension.add("generated", jsonTexts(m_generated)).add(kTold, jsonTexts(m_told));
    extension.text(kReportMarking, m_reportMarking);
    ObjectText upgradedMembers;
    for (const auto &[name, versions] : m_upgraded)
        upgradedMembers.add(name, jsonTexts(versions));
    if (!m_upgraded.empty())
        extension.add(std::string(kUpgraded), upgradedMembers.take());
    if (!m_repaired.isEmpty())
        extension.add(kRepaired, m_repaired.take());
    // What a bundle of 2.1 may not say, or must say though it did not.
    const json::Node bundle = m_stix["bundle"];
    if (bundle[kSpecVersion] || (bundle.size() > 0 && !bundle["id"]))
        extension.add(std::string(kBundle), bundle.canonical());
    return extension.take();
}

Status Bundle::end()
{
    m_out += "\n  ]\n}\n";
    give();
    return m_failure ? Status(*m_failure) : done();
}

} // namespace kronika::stix
