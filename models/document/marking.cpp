// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/marking.h"

#include "models/document/membertext.h"

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

bool isUnreadable(const UnknownMembers &members)
{
    return members.find("\"unreadable marking\":") != UnknownMembers::npos;
}

/// Of what follows the name of a member, which may go on behind it: a text is a marking, and what is neither a text nor
/// null is one that nobody can read.
Tlp tlpOfValue(std::string_view rest)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t colon = rest.find_first_not_of(kBlanks);
    if (colon == std::string_view::npos || rest[colon] != ':')
        return Tlp::Clear; // the text of another member
    rest.remove_prefix(std::min(rest.find_first_not_of(kBlanks, colon + 1), rest.size()));
    if (rest.starts_with('"'))
        return effectiveTlp(rest.substr(1, rest.find('"', 1) - 1), {});
    return rest.starts_with("null") ? Tlp::Clear : Tlp::Red;
}

bool isMarkingMember(std::string_view member)
{
    return member == "marking" || member.starts_with("marking (");
}

/// The strictest of what is added to it.
class Strictest
{
public:
    void add(std::optional<Tlp> level)
    {
        if (level && (!m_level || *level > *m_level))
            m_level = level;
    }
    /// Actors, claims and the like have no field for it; importers keep one among what no field holds.
    template <typename Records>
    void addAside(const Records &records)
    {
        for (const auto &record : records)
            if (const Tlp level = tlpIn(record.unknown); level > Tlp::Clear)
                add(level);
    }

    std::optional<Tlp> level() const { return m_level; }
    std::string name() const { return m_level ? std::string(nameOf(*m_level)) : std::string(); }

private:
    std::optional<Tlp> m_level;
};

template <typename Record>
std::optional<Tlp> borneBy(const Record &record)
{
    return tlpBorne(record.marking, record.unknown);
}

/// What it says of itself, and what its claims, links and attachments bear.
std::optional<Tlp> borneByEvent(const EventExtras &extras)
{
    Strictest strictest;
    strictest.add(borneBy(extras));
    strictest.addAside(extras.claims);
    strictest.addAside(extras.links);
    strictest.addAside(extras.attachments);
    return strictest.level();
}

template <typename Records>
void countAside(const Records &records, TlpCounts &counts)
{
    for (const auto &record : records)
        if (const Tlp level = tlpIn(record.unknown); level > Tlp::Clear)
            ++counts[static_cast<std::size_t>(level)];
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

std::string stricterMarking(const std::string &a, const std::string &b)
{
    if (a.empty() || b.empty())
        return a.empty() ? b : a;
    if (!tlpWritten(a) || !tlpWritten(b))
        return tlpWritten(a) ? b : a;
    return *tlpWritten(a) >= *tlpWritten(b) ? a : b;
}

std::string markingOfTags(std::span<const std::string> tags)
{
    std::string marking;
    for (const std::string &tag : tags) {
        const std::size_t first = std::min(tag.find_first_not_of(" \t#"), tag.size());
        const std::string_view text = std::string_view(tag).substr(first);
        const bool isTlp = text.size() > 4 && upper(text[0]) == 'T' && upper(text[1]) == 'L' && upper(text[2]) == 'P' &&
                           std::string_view(":-_ =").find(text[3]) != std::string_view::npos;
        if (!isTlp)
            continue;
        std::string words(text);
        words[3] = ':';
        // "TLP report" is none; what has a colon is meant for one.
        if (const auto level = tlpWritten(words))
            marking = stricterMarking(marking, std::string(nameOf(*level)));
        else if (text[3] == ':')
            marking = stricterMarking(marking, tag);
    }
    return marking;
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
    constexpr std::string_view kMarking = "\"marking";
    if (isUnreadable(members))
        return Tlp::Red;
    Tlp strictest = Tlp::Clear;
    for (std::size_t at = members.find(kMarking); at != UnknownMembers::npos; at = members.find(kMarking, at + 1)) {
        std::size_t start = at + kMarking.size();
        // A second one of another file that was taken in: `"marking (2)": `.
        if (members.compare(start, 2, " (") == 0)
            start = std::min(members.find_first_not_of("0123456789)", start + 2), members.size());
        if (members.compare(start, 1, "\"") == 0)
            strictest = std::max(strictest, tlpOfValue(std::string_view(members).substr(start + 1)));
    }
    return strictest;
}

std::optional<Tlp> tlpAside(const UnknownMembers &members)
{
    // Cheap for the many that have none.
    if (members.find("marking") == UnknownMembers::npos)
        return std::nullopt;
    const auto saysOne = [](const MemberText &member) {
        return isMarkingMember(member.name) || member.name == "unreadable marking";
    };
    return std::ranges::any_of(membersIn(members), saysOne) ? std::optional(tlpIn(members)) : std::nullopt;
}

UnknownMembers withoutMarkingAside(const UnknownMembers &members)
{
    if (members.find("\"marking") == UnknownMembers::npos)
        return members;
    UnknownMembers out;
    for (const MemberText &member : membersIn(members)) {
        if (!isMarkingMember(member.name))
            out.append(out.empty() ? "\"" : ", \"").append(member.name).append("\": ").append(member.value);
    }
    return out;
}

void markAside(UnknownMembers &members, Tlp level)
{
    members = withoutMarkingAside(members);
    members.append(members.empty() ? "" : ", ").append("\"marking\": \"").append(nameOf(level)).append("\"");
}

std::string markingOf(const Actor &actor, const ChronologyInfo &info)
{
    const std::optional<Tlp> aside = tlpAside(actor.unknown);
    const std::optional<Tlp> level = aside ? aside : tlpBorne(info.marking, info.unknown);
    return level ? std::string(nameOf(*level)) : std::string();
}

std::string keptMarking(const UnknownMembers &members)
{
    if (members.find(kKeptMarking) == UnknownMembers::npos)
        return {};
    for (const MemberText &member : membersIn(members)) {
        if (member.name == kKeptMarking)
            return std::string(nameOf(tlpIn(UnknownMembers(member.value))));
    }
    return {};
}

std::string markingToWrite(const std::string &own, const UnknownMembers &members)
{
    return isUnreadable(members) ? std::string(nameOf(Tlp::Red)) : own;
}

std::optional<Tlp> tlpBorne(const std::string &own, const UnknownMembers &members)
{
    if (isUnreadable(members))
        return Tlp::Red;
    return own.empty() ? std::nullopt : std::optional(effectiveTlp(own, {}));
}

std::string strictestMarking(const Snapshot &snapshot, const std::function<bool(EventIndex)> &isShown,
                             SourcesMeant sources)
{
    Strictest strictest;
    strictest.add(borneBy(snapshot.info()));
    strictest.addAside(snapshot.actors());
    strictest.addAside(snapshot.categories());
    strictest.addAside(snapshot.eras());
    std::size_t first = 0;
    for (const std::shared_ptr<const EventChunk> &chunk : snapshot.chunks()) {
        const auto rows = chunk->extraRows();
        for (std::size_t n = 0; n < rows.size(); ++n) {
            if (!isShown(static_cast<EventIndex>(first + rows[n])))
                continue;
            strictest.add(borneByEvent(chunk->extrasAt(n)));
            for (const Claim &claim : chunk->extrasAt(n).claims)
                if (const auto source = snapshot.sourceById(claim.source))
                    strictest.add(borneBy(snapshot.sources()[raw(*source)]));
        }
        first += chunk->size();
    }
    if (sources == SourcesMeant::All)
        for (const Source &source : snapshot.sources())
            strictest.add(borneBy(source));
    return strictest.name();
}

std::string rowMarking(const Snapshot &snapshot, EventIndex event)
{
    const std::optional<Tlp> inherited = borneBy(snapshot.info());
    const auto effective = [&snapshot, inherited](EventIndex of) {
        const EventExtras *extras = snapshot.extras(of);
        const bool isOwn = extras != nullptr && borneBy(*extras);
        Strictest strictest;
        strictest.add(isOwn ? std::nullopt : inherited);
        strictest.add(extras == nullptr ? std::nullopt : borneByEvent(*extras));
        return strictest.level();
    };
    Strictest strictest;
    strictest.add(effective(event));
    for (const ActorIndex actor : snapshot.actorsOf(event))
        strictest.addAside(snapshot.actors().subspan(raw(actor), 1));
    const EventExtras *extras = snapshot.extras(event);
    if (extras == nullptr)
        return strictest.name();
    for (const Claim &claim : extras->claims)
        if (const auto source = snapshot.sourceById(claim.source)) {
            const auto own = borneBy(snapshot.sources()[raw(*source)]);
            strictest.add(own ? own : inherited);
        }
    for (const Link &link : extras->links)
        if (const auto other = snapshot.eventById(link.to))
            strictest.add(effective(*other));
    return strictest.name();
}

TlpCounts eventMarkings(const Snapshot &snapshot, std::size_t first, std::size_t end)
{
    TlpCounts counts{};
    std::size_t start = 0;
    for (const std::shared_ptr<const EventChunk> &chunk : snapshot.chunks()) {
        const auto rows =
            start < end && start + chunk->size() > first ? chunk->extraRows() : decltype(chunk->extraRows())();
        for (std::size_t n = 0; n < rows.size(); ++n) {
            const bool isMeant = start + rows[n] >= first && start + rows[n] < end;
            if (const auto level = isMeant ? borneByEvent(chunk->extrasAt(n)) : std::nullopt)
                ++counts[static_cast<std::size_t>(*level)];
        }
        start += chunk->size();
    }
    return counts;
}

TlpCounts sourceMarkings(const Snapshot &snapshot)
{
    TlpCounts counts{};
    for (const Source &source : snapshot.sources())
        if (const auto level = borneBy(source))
            ++counts[static_cast<std::size_t>(*level)];
    return counts;
}

TlpCounts markingsAside(const Snapshot &snapshot)
{
    TlpCounts counts{};
    countAside(snapshot.actors(), counts);
    countAside(snapshot.categories(), counts);
    countAside(snapshot.eras(), counts);
    return counts;
}

} // namespace kronika
