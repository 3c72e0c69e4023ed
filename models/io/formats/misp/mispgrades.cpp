// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/misp/mispgrades.h"

#include "models/io/formats/stix/stixmapping.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kronika::misp {

namespace {

/// Numbers by MISP's own taxonomies (numerical_value) and, for likelihood, STIX 2.1 appendix A (DNI scale).
constexpr std::array<std::pair<std::string_view, int>, 10> kConfidences{{
    {"estimative-language:likelihood-probability=\"almost-no-chance\"", 5},
    {"estimative-language:likelihood-probability=\"very-unlikely\"", 15},
    {"estimative-language:likelihood-probability=\"unlikely\"", 30},
    {"estimative-language:likelihood-probability=\"roughly-even-chance\"", 50},
    {"estimative-language:likelihood-probability=\"likely\"", 70},
    {"estimative-language:likelihood-probability=\"very-likely\"", 85},
    {"estimative-language:likelihood-probability=\"almost-certain\"", 95},
    {"estimative-language:confidence-in-analytic-judgment=\"high\"", 85},
    {"estimative-language:confidence-in-analytic-judgment=\"moderate\"", 50},
    {"estimative-language:confidence-in-analytic-judgment=\"low\"", 15},
}};

constexpr std::array<std::pair<std::string_view, int>, 5> kLevels{{
    {"completely-confident", 100},
    {"usually-confident", 75},
    {"fairly-confident", 50},
    {"rarely-confident", 25},
    {"unconfident", 0},
}};

constexpr std::array<std::string_view, 8> kActorGalaxies{
    "threat-actor",
    "mitre-intrusion-set",
    "mitre-enterprise-attack-intrusion-set",
    "mitre-mobile-attack-intrusion-set",
    "mitre-pre-attack-intrusion-set",
    "mitre-ics-groups",
    "microsoft-activity-group",
    "360net-threat-actor",
};

/// `x` of `name="x"`; empty if the tag is another.
std::string_view valueOf(std::string_view tag, std::string_view name)
{
    if (!tag.starts_with(name) || !tag.substr(name.size()).starts_with("=\"") || !tag.ends_with('"') ||
        tag.size() < name.size() + 3)
        return {};
    return tag.substr(name.size() + 2, tag.size() - name.size() - 3);
}

/// `tlp:ex:chr` says to whom it may go besides, and nobody knows it: what can be read beside it holds.
void markBy(std::string_view tag, Grades &grades)
{
    const std::string_view named = stix::markingNamed(tag);
    if (named.empty())
        grades.unreadable = tag;
    else
        grades.marking = strictest(grades.marking, std::string(named));
}

/// The confidence level of a tag, as MISP's taxonomies call it; empty if the tag is another.
std::string_view confidenceLevel(std::string_view tag)
{
    for (const std::string_view name : {"misp:confidence-level", "confidence-level"}) {
        if (const std::string_view level = valueOf(tag, name); !level.empty())
            return level;
    }
    constexpr std::string_view kBare = "confidence-level:";
    return tag.starts_with(kBare) ? tag.substr(kBare.size()) : std::string_view();
}

void gradeBy(std::string_view tag, Grades &grades)
{
    if (tag.size() > 4 && (tag.starts_with("tlp:") || tag.starts_with("TLP:")))
        markBy(tag, grades);
    if (const auto letter = valueOf(tag, "admiralty-scale:source-reliability"); letter.size() == 1)
        grades.reliability = std::string(1, static_cast<char>(letter[0] & ~0x20));
    if (const auto digit = valueOf(tag, "admiralty-scale:information-credibility"); digit.size() == 1)
        grades.credibility = digit[0] - '0';
    const auto *confidence =
        std::find_if(kConfidences.begin(), kConfidences.end(), [tag](const auto &entry) { return entry.first == tag; });
    if (confidence != kConfidences.end())
        grades.confidence = confidence->second;
    const std::string_view level = confidenceLevel(tag);
    const auto *known =
        std::find_if(kLevels.begin(), kLevels.end(), [level](const auto &entry) { return entry.first == level; });
    if (known != kLevels.end())
        grades.confidence = known->second;
    constexpr std::string_view kGalaxy = "misp-galaxy:";
    const std::size_t end = tag.find("=\"");
    if (!tag.starts_with(kGalaxy) || end == std::string_view::npos || end < kGalaxy.size())
        return;
    if (isActorGalaxy(tag.substr(kGalaxy.size(), end - kGalaxy.size()))) {
        if (const auto name = valueOf(tag, tag.substr(0, end)); !name.empty())
            grades.actors.emplace_back(name);
    }
}

} // namespace

std::string strictest(const std::string &a, const std::string &b)
{
    return std::string(stix::stricter(a, b));
}

Grades gradesOf(const std::vector<std::string> &tags)
{
    Grades grades;
    for (const std::string &tag : tags)
        gradeBy(tag, grades);
    if (grades.marking.empty()) // then a ceiling withholds what bears it
        grades.marking = std::exchange(grades.unreadable, {});
    if (grades.credibility && (*grades.credibility < 1 || *grades.credibility > 6))
        grades.credibility.reset();
    return grades;
}

bool isActorGalaxy(std::string_view type)
{
    return std::find(kActorGalaxies.begin(), kActorGalaxies.end(), type) != kActorGalaxies.end();
}

} // namespace kronika::misp
