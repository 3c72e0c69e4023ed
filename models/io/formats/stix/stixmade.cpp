// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixmade.h"

#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixreferences.h"
#include "models/io/formats/stix/stixtimes.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace kronika::stix {

namespace {

std::string identityClass(const std::string &kind)
{
    if (kind == "person")
        return "individual";
    if (kind == "organisation" || kind == "state")
        return "organization";
    return kind == "group" || kind == "system" ? kind : "unknown";
}

std::vector<std::string> referencesOf(const Event &event, const Snapshot &snapshot)
{
    std::vector<std::string> references;
    std::set<std::string> met;
    for (const Claim &claim : event.claims) {
        const auto at = snapshot.sourceById(claim.source);
        if (!at || !met.insert(claim.source).second)
            continue;
        const Source &source = snapshot.sources()[raw(*at)];
        ObjectText reference;
        const std::string name = sourceName(source.title.empty() ? source.id : source.title, {});
        const std::string uri = uriOf(source.url);
        std::string description = source.publisher;
        if (uri.empty() && !source.url.empty())
            description += (description.empty() ? "" : ", ") + source.url;
        // STIX wants more than a name.
        if (uri.empty() && description.empty())
            description = name;
        reference.text("source_name", name).text("description", description).text("url", uri);
        references.push_back(reference.take());
    }
    return references;
}

} // namespace

std::string momentText(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(std::max<std::int64_t>(seconds, 0), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.000Z"))
        .toStdString();
}

ObjectText started(const std::string &type, const std::string &id, const std::string &moment)
{
    ObjectText object;
    object.text("type", type).text("spec_version", "2.1").text("id", id);
    object.text("created", kCreated).text("modified", moment);
    return object;
}

std::string ourIdentity()
{
    ObjectText identity = started("identity", std::string(kOurIdentity), std::string(kCreated));
    return identity.text("name", "Kronika").text("identity_class", "system").take();
}

std::string ourExtension()
{
    ObjectText extension = started("extension-definition", std::string(kOurExtension), std::string(kCreated));
    return extension.text("created_by_ref", kOurIdentity)
        .text("name", "Kronika record")
        .text("description", "The event or actor as a Kronika chronology has it, with EDTF dates and claims.")
        .text("schema", "The members event, actor and chronology are objects of the .kronika file format, version 1.")
        .text("version", "1.0.0")
        .texts("extension_types", {"property-extension"})
        .take();
}

std::string markingDefinition(const std::string &id, const std::string &marking)
{
    const std::string tlp = QString::fromStdString(marking).mid(4).toLower().toStdString();
    ObjectText inner;
    inner.text("extension_type", "property-extension").text("tlp_2_0", tlp);
    ObjectText object;
    object.text("type", "marking-definition").text("spec_version", "2.1").text("id", id);
    object.text("created", "2022-10-01T00:00:00.000Z").text("name", marking);
    return object.add("extensions", ObjectText().add(kTlpExtension, inner.take()).take()).take();
}

std::string typeFor(const Actor &actor)
{
    return actor.kind == "intrusion-set" ? "intrusion-set" : "identity";
}

std::string objectOf(const Actor &actor, const std::string &id, const std::string &moment)
{
    const std::string type = typeFor(actor);
    ObjectText object = started(type, id, moment);
    object.text("created_by_ref", kOurIdentity).text("name", actor.name.empty() ? actor.id : actor.name);
    object.text("description", actor.description);
    if (type == "intrusion-set")
        object.texts("aliases", actor.aliases);
    else
        object.text("identity_class", identityClass(actor.kind));
    return object.take();
}

std::string objectOf(const Event &event, const std::string &id, const Snapshot &snapshot, const std::string &moment)
{
    const Times times = timesOf(event.when, snapshot.zone());
    ObjectText object = started("event", id, moment);
    object.text("created_by_ref", kOurIdentity).text("name", event.title).text("description", event.description);
    object.text("status", statusOf(event.when));
    object.text("start_time", times.start).text("start_time_fidelity", times.startFidelity);
    object.text("end_time", times.end).text("end_time_fidelity", times.endFidelity);
    object.texts("labels", event.tags);
    if (event.confidence)
        object.add("confidence", std::to_string(*event.confidence));
    const std::vector<std::string> references = referencesOf(event, snapshot);
    if (!references.empty())
        object.add("external_references", jsonArray(references));
    return object.add("extensions", ObjectText().add(kEventExtension, R"({"extension_type": "new-sdo"})").take())
        .take();
}

std::string relationshipType(const std::string &kind)
{
    std::string out;
    for (const char c : kind) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out.size() < 3 ? "related-to" : out;
}

std::string relationship(const std::string &id, const std::string &type, const std::string &from, const std::string &to,
                         const std::string &moment)
{
    ObjectText object = started("relationship", id, moment);
    object.text("created_by_ref", kOurIdentity).text("relationship_type", type);
    return object.text("source_ref", from).text("target_ref", to).take();
}

} // namespace kronika::stix
