// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixobjects.h"

#include "models/io/formats/stix/stixmapping.h"

#include <algorithm>
#include <array>

namespace kronika::stix {

namespace {

/// Such texts of moments, all in UTC, are in the order of time: `10:00:00.5` is later than `10:00:00`, and as late as
/// `10:00:00.500`.
std::string comparable(std::string moment)
{
    if (moment.ends_with('Z'))
        moment.pop_back();
    if (moment.find('.') != std::string::npos)
        moment.erase(moment.find_last_not_of('0') + 1);
    if (moment.ends_with('.'))
        moment.pop_back();
    return moment;
}

/// Of which one becomes an event only if it has times.
constexpr std::array<std::string_view, 3> kTimedTypes{"relationship", "impact", "task"};

/// The ids that the object `own` names otherwise than as its author, however deep.
void addNamed(json::Node node, const std::string &own, std::set<std::string> &named)
{
    const std::string type = node["type"].text();
    const bool isAuthorActor = type == "report" || type == "observed-data";
    const auto add = [&](json::Node ref) {
        if (std::string id = ref.text(); id != own)
            named.insert(std::move(id));
    };
    for (const json::Node member : node) {
        if (member.name() == "created_by_ref" && !isAuthorActor)
            continue;
        if (member.name().ends_with("_ref"))
            add(member);
        else if (!member.name().ends_with("_refs"))
            addNamed(member, own, named);
        else
            std::for_each(member.begin(), member.end(), add);
    }
}

} // namespace

std::string kindOf(json::Node object)
{
    std::string type = object["type"].text();
    const bool isTimed = std::ranges::find(kTimedTypes, type) != kTimedTypes.end() &&
                         std::ranges::any_of(std::array{"start_time", "stop_time", "end_time"},
                                             [&object](const char *time) { return object[time].isGiven(); });
    return isTimed ? type + " with times" : type;
}

bool isEvent(json::Node object)
{
    const RecordRule *rule = kMapping.ruleFor(kindOf(object));
    return rule != nullptr && rule->becomes == Becomes::Event;
}

bool isRevoked(json::Node object)
{
    return object["revoked"].text() == "true";
}

std::string ownNameOf(json::Node object)
{
    for (const char *member : {"name", "value", "path", "pattern", "key", "subject", "display_name", "account_login",
                               "user_id", "command_line", "url"}) {
        if (std::string text = object[member].text(); !text.empty())
            return text;
    }
    return {};
}

std::string_view placeMember(json::Node location)
{
    for (const std::string_view member : {"city", "administrative_area", "country", "region"}) {
        if (!location[member].text().empty())
            return member;
    }
    return {};
}

Objects::Objects(json::Node root)
{
    // What a TAXII server answers holds objects, too, and says of itself only whether there are more.
    const bool isEnvelope = !root["type"].isGiven() && root["objects"].is(json::Kind::Array);
    const bool isBundle = root.is(json::Kind::Object) && (isEnvelope || root["type"].text() == "bundle");
    if (isBundle)
        m_bundle = root;
    const auto add = [this](json::Node node) {
        m_elements.push_back({node, node["type"].text(), node["id"].text(), Standing::Current});
    };
    if (root.is(json::Kind::Object) && !isBundle) {
        add(root);
    } else {
        for (const json::Node node : isBundle ? root["objects"] : root) {
            // What several requests brought may be put together as a list of bundles.
            if (isBundle || node["type"].text() != "bundle" || !node["objects"].is(json::Kind::Array)) {
                add(node);
                continue;
            }
            m_bundles.push_back(node);
            for (const json::Node inner : node["objects"])
                add(inner);
        }
    }
    index();
}

void Objects::index()
{
    for (std::size_t n = 0; n < m_elements.size(); ++n) {
        Element &element = m_elements[n];
        if (element.type.empty() || element.id.empty()) {
            element.standing = Standing::NoObject;
            continue;
        }
        const auto [known, isNew] = m_byId.try_emplace(element.id, n);
        if (isNew)
            continue;
        Element &other = m_elements[known->second];
        if (element.node.canonical() == other.node.canonical()) {
            element.standing = Standing::Copy;
            continue;
        }
        // The later one in the file wins a tie, except over one that we wrote.
        const auto order = comparable(element.node["modified"].text()) <=> comparable(other.node["modified"].text());
        const bool isLater = order > 0 || (order == 0 && !other.node["extensions"][kOurExtension]);
        (isLater ? other : element).standing = Standing::Older;
        if (isLater)
            known->second = n;
    }
    indexRelations();
    indexAuthors();
}

void Objects::indexRelations()
{
    for (const Element &element : m_elements) {
        if (element.standing != Standing::Current)
            continue;
        if (element.type == "language-content" && !isRevoked(element.node))
            m_languages[element.node["object_ref"].text()].push_back(element.node);
        if (element.type == "relationship" && !isRevoked(element.node)) {
            m_relationshipsFrom[element.node["source_ref"].text()].push_back(element.node);
            m_relationshipsTo[element.node["target_ref"].text()].push_back(element.node);
        }
        if (element.type != "sighting")
            continue;
        for (const json::Node ref : element.node["where_sighted_refs"]) {
            if (typeOf(ref.text()) == "location")
                m_placesOfSightings.insert(ref.text());
        }
    }
}

void Objects::indexAuthors()
{
    const auto isFlow = [](const Element &element) { return element.type == "attack-flow"; };
    if (std::ranges::none_of(m_elements, isFlow))
        return;
    std::set<std::string> named;
    for (const Element &element : m_elements) {
        // Our own report lists all there is.
        if (element.standing == Standing::Current && !element.node["extensions"][kOurExtension]["chronology"])
            addNamed(element.node, element.id, named);
    }
    for (const Element &element : m_elements) {
        const std::string author = element.node["created_by_ref"].text();
        if (element.standing == Standing::Current && typeOf(author) == "identity" && !named.contains(author))
            m_authorsOfFlows.insert(author);
    }
}

json::Node Objects::find(std::string_view id) const
{
    const auto found = m_byId.find(std::string(id));
    return found == m_byId.end() ? json::Node() : m_elements[found->second].node;
}

std::string Objects::typeOf(std::string_view id) const
{
    return find(id)["type"].text();
}

std::string Objects::nameOf(std::string_view id) const
{
    const json::Node object = find(id);
    if (std::string own = ownNameOf(object); !own.empty())
        return own;
    for (const char *member : {"relationship_type", "type"}) {
        if (std::string text = object[member].text(); !text.empty())
            return text;
    }
    return std::string(id);
}

const std::vector<json::Node> &Objects::nodesIn(const NodesById &nodes, const std::string &id)
{
    static const std::vector<json::Node> none;
    const auto found = nodes.find(id);
    return found == nodes.end() ? none : found->second;
}

std::string Objects::markingOf(json::Node object) const
{
    std::string strictest;
    const auto add = [&](json::Node ref) {
        if (ref.isGiven())
            strictest = stricter(strictest, markingOf(ref.text()));
    };
    for (const json::Node ref : object["object_marking_refs"])
        add(ref);
    // What holds for a part holds for what is made of the whole.
    for (const json::Node part : object["granular_markings"])
        add(part["marking_ref"]);
    return strictest;
}

std::string Objects::markingWith(std::string_view marking, std::string_view id) const
{
    return std::string(stricter(marking, markingOf(find(id))));
}

std::string Objects::markingOf(const std::string &definitionId) const
{
    if (const std::string_view fixed = tlpOf(definitionId); !fixed.empty())
        return std::string(fixed);
    const json::Node definition = find(definitionId);
    const std::string tlp = definition["definition"]["tlp"].text();
    const std::string tlp2 = definition["extensions"][kTlpExtension]["tlp_2_0"].text();
    const std::string name = definition["name"].text();
    for (const std::string &text : {tlp, tlp2, name.starts_with("TLP") ? name : std::string()}) {
        if (const std::string_view marking = markingNamed(text); !marking.empty())
            return std::string(marking);
    }
    const bool isStatement = definition && tlp.empty() && tlp2.empty() && !name.starts_with("TLP") &&
                             definition["definition_type"].text() != "tlp";
    return isStatement ? std::string() : definitionId;
}

} // namespace kronika::stix
