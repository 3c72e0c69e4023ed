// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/misp/mispnodes.h"

#include "models/io/text/datetext.h"
#include "models/io/text/html.h"

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

std::string firstLineOf(const std::string &text)
{
    const std::size_t begin = std::min(text.find_first_not_of("\r\n \t"), text.size());
    return text.substr(begin, text.find_first_of("\r\n", begin) - begin);
}

bool isDeleted(json::Node node)
{
    const std::string text = node["deleted"].text();
    return text == "true" || text == "1";
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
