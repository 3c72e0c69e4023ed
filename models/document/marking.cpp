// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/marking.h"

#include <algorithm>
#include <array>

namespace kronika {

namespace {

struct Named
{
    Tlp level;
    std::string_view name;
};

constexpr std::array<Named, 5> kNames{{{Tlp::Clear, "TLP:CLEAR"},
                                       {Tlp::Green, "TLP:GREEN"},
                                       {Tlp::Amber, "TLP:AMBER"},
                                       {Tlp::AmberStrict, "TLP:AMBER+STRICT"},
                                       {Tlp::Red, "TLP:RED"}}};
constexpr std::array<Tlp, 5> kLevels{Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red};

char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

} // namespace

std::optional<Tlp> tlpNamed(std::string_view text)
{
    const auto isSame = [text](const Named &named) { return std::ranges::equal(text, named.name, {}, upper); };
    const auto found = std::ranges::find_if(kNames, isSame);
    return found == kNames.end() ? std::nullopt : std::optional(found->level);
}

std::optional<Tlp> tlpWritten(std::string_view text)
{
    std::string letters;
    for (const char letter : text) {
        if (std::string_view(" \t\r\n:-_").find(letter) == std::string_view::npos)
            letters += upper(letter);
    }
    const std::string_view name = std::string_view(letters).substr(letters.starts_with("TLP") ? 3 : 0);
    if (name == "WHITE")
        return Tlp::Clear;
    if (name == "AMBERSTRICT")
        return Tlp::AmberStrict;
    return tlpNamed("TLP:" + std::string(name));
}

std::string_view nameOf(Tlp level)
{
    return kNames[static_cast<std::size_t>(level)].name;
}

std::span<const Tlp> tlpLevels()
{
    return kLevels;
}

Tlp effectiveTlp(std::string_view own, std::string_view chronology)
{
    const std::string_view marking = own.empty() ? chronology : own;
    return marking.empty() ? Tlp::Clear : tlpWritten(marking).value_or(Tlp::Red);
}

Tlp tlpIn(const UnknownMembers &members)
{
    constexpr std::string_view kMarking = "\"marking\": \"";
    if (members.find("\"unreadable marking\":") != UnknownMembers::npos)
        return Tlp::Red;
    Tlp strictest = Tlp::Clear;
    for (std::size_t at = members.find(kMarking); at != UnknownMembers::npos; at = members.find(kMarking, at + 1)) {
        const std::size_t start = at + kMarking.size();
        const std::string_view text = std::string_view(members).substr(start, members.find('"', start) - start);
        strictest = std::max(strictest, effectiveTlp(text, {}));
    }
    return strictest;
}

std::string markingToWrite(const std::string &own, const UnknownMembers &members)
{
    const bool isUnreadable = members.find("\"unreadable marking\":") != UnknownMembers::npos;
    return isUnreadable ? std::string(nameOf(Tlp::Red)) : own;
}

std::string strictestMarking(const Snapshot &snapshot, const std::function<bool(EventIndex)> &isShown)
{
    std::optional<Tlp> strictest = tlpNamed(snapshot.info().marking);
    const auto add = [&strictest](std::string_view marking) {
        const std::optional<Tlp> level = marking.empty() ? std::nullopt : tlpNamed(marking);
        if (level && (!strictest || *level > *strictest))
            strictest = level;
    };
    const auto addEvent = [&snapshot, &add](const EventExtras &extras) {
        add(extras.marking);
        for (const Claim &claim : extras.claims)
            if (const auto source = snapshot.sourceById(claim.source))
                add(snapshot.sources()[raw(*source)].marking);
    };
    std::size_t first = 0;
    for (const std::shared_ptr<const EventChunk> &chunk : snapshot.chunks()) {
        const auto rows = chunk->extraRows();
        for (std::size_t n = 0; n < rows.size(); ++n) {
            if (isShown(static_cast<EventIndex>(first + rows[n])))
                addEvent(chunk->extrasAt(n));
        }
        first += chunk->size();
    }
    return strictest ? std::string(nameOf(*strictest)) : std::string();
}

} // namespace kronika
