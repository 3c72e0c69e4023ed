// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixshapes.h"

#include "models/io/formats/stix/stixmade.h"
#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixreferences.h"
#include "models/io/jsonout.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace kronika::stix {

namespace {

constexpr std::array<std::string_view, 12> kTypesWithNames{
    "attack-pattern", "campaign", "course-of-action", "identity", "incident",      "infrastructure",
    "intrusion-set",  "report",   "threat-actor",     "tool",     "vulnerability", "extension-definition"};

constexpr std::array<std::string_view, 4> kTypesWithReferences{"report", "grouping", "note", "opinion"};

constexpr std::string_view kKindCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-";

template <std::size_t Size>
bool isAmong(const std::array<std::string_view, Size> &types, std::string_view type)
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

/// Small letters, digits and low lines, a letter first, three at least.
bool isMemberName(std::string_view name)
{
    const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    if (name == "id")
        return true;
    return name.size() >= 3 && name.size() <= 250 && name.front() >= 'a' && name.front() <= 'z' &&
           std::all_of(name.begin(), name.end(), isAllowed);
}

/// Of a list: without its nulls; external references each as they should be. Empty if nothing is left.
std::string mendedList(json::Node list)
{
    const bool areReferences = list.name() == "external_references";
    std::vector<std::string> kept;
    for (const json::Node element : list) {
        std::string text = !element.isGiven() ? std::string()
                           : areReferences    ? mendedReference(element)
                                              : element.canonical();
        if (!text.empty())
            kept.push_back(std::move(text));
    }
    return kept.empty() ? std::string() : jsonArray(kept);
}

void mendNumber(json::Node object, const char *name, int least, Mended &mended)
{
    constexpr double kMost = 999'999'999;
    const json::Node number = object[name];
    if (!number)
        return;
    bool isNumber = false;
    const double value = QString::fromStdString(number.text()).toDouble(&isNumber);
    const auto sound = isNumber ? static_cast<qint64>(std::clamp(value, double(least), kMost)) : least;
    if (number.text() != std::to_string(sound) || !number.is(json::Kind::Number))
        mended[name] = std::to_string(sound);
}

void mendRevoked(json::Node revoked, Mended &mended)
{
    if (revoked && !revoked.is(json::Kind::True) && !revoked.is(json::Kind::False))
        mended["revoked"] = revoked.text() == "true" || revoked.text() == "1" ? "true" : "false";
}

/// What an object of its type cannot do without.
void fillWanted(json::Node object, const std::string &type, Mended &mended)
{
    const bool isFamily = type == "malware" && object["is_family"].is(json::Kind::True);
    if ((isAmong(kTypesWithNames, type) || isFamily) && !object["name"].is(json::Kind::String))
        mended["name"] = jsonText(object["id"].text());
    const auto references = mended.find("object_refs");
    if (isAmong(kTypesWithReferences, type) &&
        (references != mended.end() ? references->second.empty() : !object["object_refs"])) {
        const std::string by = object["created_by_ref"].text();
        mended["object_refs"] = jsonTexts({by.empty() ? std::string(kOurIdentity) : by});
    }
}

} // namespace

void mendShapes(json::Node object, Mended &mended)
{
    const std::string type = object["type"].text();
    for (const json::Node member : object) {
        const std::string name = member.name();
        if (!member.isGiven() || !isMemberName(name)) {
            mended.emplace(name, std::string());
        } else if (member.is(json::Kind::Array)) {
            if (std::string list = mendedList(member); list != member.canonical())
                mended.emplace(name, std::move(list));
        }
    }
    mendRevoked(object["revoked"], mended);
    if (type == "observed-data")
        mendNumber(object, "number_observed", 1, mended);
    if (type == "sighting")
        mendNumber(object, "count", 0, mended);
    const std::string kind = object["relationship_type"].text();
    if (type == "relationship" && kind.find_first_not_of(kKindCharacters) != std::string::npos)
        mended["relationship_type"] = jsonText(relationshipType(kind));
    fillWanted(object, type, mended);
}

} // namespace kronika::stix
