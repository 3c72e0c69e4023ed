// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixchanges.h"

#include "models/io/formats/stix/stixmapping.h"
#include "models/io/formats/stix/stixobjects.h"
#include "models/io/formats/stix/stixtimes.h"
#include "models/io/formats/stix/stixwhen.h"
#include "models/io/jsonout.h"
#include "models/io/text/datetext.h"

#include <algorithm>
#include <array>
#include <set>

namespace kronika::stix {

namespace {

/// As the reader understands them.
std::string whenIn(json::Node object, const TimeNames &names)
{
    const auto timeOf = [&](const std::string &name) {
        const std::string text = object[name].text();
        return text.empty() || isFiller(text)
                   ? std::optional(std::string())
                   : edtfOf(text, names.haveFidelity ? object[fidelityNameOf(name)].text() : std::string());
    };
    const auto first = timeOf(names.first);
    const auto last = *names.last == 0 ? std::optional(std::string()) : timeOf(names.last);
    if (!first || !last || (first->empty() && last->empty()))
        return {};
    return *names.last == 0 ? *first : datetext::interval(*first, *last).value_or(std::string());
}

/// The times of what is dated otherwise now than the object says. STIX has moments alone: of a date the first one,
/// of an end the first of its last day, month or year; none where it is not known or open.
void addTimes(const Event &event, json::Node object, const Zone &zone, Changes &changes)
{
    const TimeNames *names = timeNamesOf(kindOf(object));
    if (names == nullptr)
        return;
    const std::string was = whenIn(object, *names);
    const Times before = timesOf(was, zone);
    const Times now = timesOf(event.when, zone);
    // The same moments in another spelling are no difference.
    if (event.when == was || now == before)
        return;
    const auto put = [&](const std::string &name, const std::string &value, const std::string &old) {
        if (value != old && (!value.empty() || !names->areRequired))
            changes[name] = value.empty() ? std::string() : jsonText(value);
    };
    put(names->first, now.start, before.start);
    if (*names->last != 0)
        put(names->last, now.end.empty() && names->areRequired ? now.start : now.end, before.end);
    if (names->haveFidelity) {
        put(fidelityNameOf(names->first), now.startFidelity, before.startFidelity);
        put(fidelityNameOf(names->last), now.endFidelity, before.endFidelity);
    }
}

} // namespace

Changes changesOf(const Event &event, json::Node object, const Zone &zone)
{
    const std::string type = object["type"].text();
    Changes changes;
    constexpr std::array<std::string_view, 6> kNamed{"campaign", "incident",      "report",
                                                     "event",    "attack-action", "task"};
    const bool hasName = std::ranges::find(kNamed, type) != kNamed.end();
    if (hasName && object["name"].text() != event.title && object["name"])
        changes["name"] = jsonText(event.title);
    if (object["description"].text() != event.description)
        changes["description"] = jsonText(event.description);
    addTimes(event, object, zone, changes);
    return changes;
}

Changes changesOf(const Actor &actor, json::Node object, const std::string &id)
{
    Changes changes;
    const std::string name = object["name"].text();
    const bool isMade = actor.name == id || actor.name == object[placeMember(object)].text();
    if (name != actor.name && !(name.empty() && isMade))
        changes["name"] = jsonText(actor.name);
    if (object["description"].text() != actor.description)
        changes["description"] = jsonText(actor.description);
    return changes;
}

std::string patched(json::Node object, const Changes &changes)
{
    ObjectText out;
    std::set<std::string> met;
    for (const json::Node member : object) {
        const auto found = changes.find(member.name());
        met.insert(member.name());
        out.add(member.name(), found != changes.end() ? found->second : member.canonical());
    }
    for (const auto &[name, value] : changes) {
        if (!met.contains(name))
            out.add(name, value);
    }
    return out.take();
}

} // namespace kronika::stix
