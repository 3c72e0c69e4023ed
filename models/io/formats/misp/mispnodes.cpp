// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/misp/mispnodes.h"

#include "models/io/text/datetext.h"
#include "models/io/text/html.h"
#include "models/time/edtf.h"
#include "models/time/zone.h"

#include <algorithm>
#include <cctype>

namespace kronika::misp {

std::optional<std::string> momentOf(const std::string &text)
{
    if (const auto count = datetext::wholeNumber(text); count && text.size() > 8)
        return datetext::fromEpoch(*count, datetext::unitOf(*count));
    return datetext::fromIso(text);
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t n = 0; n < text.size(); ++n) {
        const bool isDash = n == 8 || n == 13 || n == 18 || n == 23;
        if (isDash ? text[n] != '-' : std::isxdigit(static_cast<unsigned char>(text[n])) == 0)
            return false;
    }
    return true;
}

std::vector<std::string> tagsOf(json::Node node)
{
    std::vector<std::string> tags;
    const auto take = [&tags](json::Node tag) {
        std::string name = tag.is(json::Kind::String) ? tag.text() : tag["name"].text();
        if (!name.empty())
            tags.push_back(std::move(name));
    };
    if (node["Tag"].is(json::Kind::Object) ||
        node["Tag"].is(json::Kind::String)) { // of a converter that writes lists of one so
        take(node["Tag"]);
    } else {
        for (const json::Node tag : node["Tag"])
            take(tag);
    }
    for (const json::Node tag : node["EventTag"]) // of MISP's index of events
        take(tag["Tag"]);
    return tags;
}

Grades gradesIn(json::Node node)
{
    return gradesOf(tagsOf(node));
}

std::string strictestBelow(json::Node node)
{
    std::string marking = node.is(json::Kind::Object) ? gradesIn(node).marking : std::string();
    for (const json::Node child : node)
        marking = strictest(marking, strictestBelow(child));
    return marking;
}

bool isDeleted(json::Node node)
{
    const std::string text = node["deleted"].text();
    return text == "true" || text == "1";
}

bool isSeenWith(json::Node attribute, const std::pair<std::string, std::string> &times)
{
    const std::string first = attribute["first_seen"].text();
    const std::string last = attribute["last_seen"].text();
    // The same moment may be written in another zone, or with other decimals.
    const auto startOf = [](const std::string &text) -> std::optional<Instant> {
        const auto date = EdtfDate::parse(momentOf(text).value_or(std::string()), EdtfMode::Extended);
        return date ? std::optional(date->bounds(Zone()).earliestStart) : std::nullopt;
    };
    const auto isSame = [&startOf](const std::string &own, const std::string &other) {
        const auto start = startOf(own);
        return own == other || (start && start == startOf(other));
    };
    return !first.empty() && isSame(first, times.first) && (last.empty() || isSame(last, times.second));
}

bool isLink(json::Node attribute)
{
    const std::string type = attribute["type"].text();
    const bool isAnalysis = type == "url" && attribute["category"].text() == "External analysis";
    return (type == "link" || isAnalysis) && isWebAddress(attribute["value"].text()) &&
           attribute["first_seen"].text().empty() && !isDeleted(attribute);
}

std::pair<std::string, std::string> timesOf(json::Node object)
{
    std::pair<std::string, std::string> times{object["first_seen"].text(), object["last_seen"].text()};
    for (const json::Node attribute : object["Attribute"]) {
        const std::string relation = attribute["object_relation"].text();
        if (times.first.empty() && relation == "first-seen")
            times.first = attribute["value"].text();
        if (times.second.empty() && relation == "last-seen")
            times.second = attribute["value"].text();
    }
    return times;
}

} // namespace kronika::misp
