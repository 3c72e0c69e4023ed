// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixmarkings.h"

#include "models/io/formats/stix/stixmapping.h"
#include "models/io/jsonout.h"

#include <vector>

namespace kronika::stix {

namespace {

constexpr std::string_view kMarkingRefs = "object_marking_refs";

/// Its references but to those of TLP for which `isLeftOut` answers true.
template <typename IsLeftOut>
std::vector<std::string> refsBut(json::Node object, IsLeftOut &&isLeftOut)
{
    std::vector<std::string> refs;
    for (const json::Node ref : object[kMarkingRefs]) {
        const std::string_view tlp = tlpOf(ref.text());
        if (tlp.empty() || !isLeftOut(effectiveTlp(tlp, {})))
            refs.push_back(ref.text());
    }
    return refs;
}

} // namespace

std::optional<Tlp> Markings::levelOf(json::Node object) const
{
    const std::string marking = m_kept.markingOf(object);
    return marking.empty() ? std::nullopt : std::optional(effectiveTlp(marking, {}));
}

std::optional<std::string> Markings::marked(json::Node object, const std::string &marking) const
{
    const Tlp level = effectiveTlp(marking, {});
    const std::optional<Tlp> borne = levelOf(object);
    if (marking.empty() || (borne && *borne >= level))
        return std::nullopt;
    // The one that restricts more is the one that holds.
    std::vector<std::string> refs = refsBut(object, [](Tlp) { return true; });
    refs.emplace_back(definitionOf(nameOf(level)));
    ObjectText out;
    for (const json::Node member : object) {
        if (member.name() != kMarkingRefs)
            out.add(member.name(), member.canonical());
    }
    return out.texts(kMarkingRefs, refs).take();
}

std::optional<std::string> Markings::lowered(json::Node object, const std::string &marking) const
{
    const Tlp level = effectiveTlp(marking, {});
    const std::vector<std::string> refs = refsBut(object, [level](Tlp borne) { return borne > level; });
    if (marking.empty() || refs.size() == object[kMarkingRefs].size())
        return std::nullopt;
    return refs.empty() ? std::string() : jsonTexts(refs);
}

} // namespace kronika::stix
