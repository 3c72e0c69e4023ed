// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icaladdresses.h"

#include "models/document/marking.h"

#include <QByteArray>

#include <optional>
#include <set>
#include <utility>

namespace kronika::ical {

namespace {

using Marked = std::pair<std::string, std::string>;

/// Its address and marking.
std::optional<Marked> sourceOf(const Snapshot &snapshot, const Claim &claim)
{
    const auto index = snapshot.sourceById(claim.source);
    if (!index || snapshot.sources()[raw(*index)].url.empty())
        return std::nullopt;
    const Source &source = snapshot.sources()[raw(*index)];
    return Marked{source.url, markingToWrite(source.marking, source.unknown)};
}

constexpr std::string_view kActorPrefix = "urn:kronika:actor:";

std::string markingOf(const Attachment &attachment)
{
    const Tlp level = tlpIn(attachment.unknown);
    return level > Tlp::Clear ? std::string(nameOf(level)) : std::string();
}

} // namespace

std::vector<Address> addressesOf(const Snapshot &snapshot, const EventExtras &extras)
{
    std::set<Marked> sources;
    for (const Claim &claim : extras.claims) {
        if (const auto source = sourceOf(snapshot, claim))
            sources.insert(*source);
    }
    std::set<Marked> both;
    for (const Attachment &attachment : extras.attachments) {
        if (const Marked address{attachment.url, markingOf(attachment)}; sources.contains(address))
            both.insert(address);
    }
    std::vector<Address> addresses;
    std::set<Marked> done = both;
    for (const Claim &claim : extras.claims) {
        const auto source = sourceOf(snapshot, claim);
        if (source && done.insert(*source).second)
            addresses.push_back({source->first, "source", {}, source->second});
    }
    for (const Attachment &attachment : extras.attachments) {
        const Marked address{attachment.url, markingOf(attachment)};
        addresses.push_back({attachment.url.empty() ? attachment.path : attachment.url,
                             both.erase(address) > 0 ? "" : "attachment", attachment.title, address.second});
    }
    return addresses;
}

std::string actorAddress(std::string_view id)
{
    const QByteArray bytes(id.data(), qsizetype(id.size()));
    return std::string(kActorPrefix) + bytes.toPercentEncoding().toStdString();
}

std::string actorIdIn(std::string_view address)
{
    if (!address.starts_with(kActorPrefix))
        return {};
    address.remove_prefix(kActorPrefix.size());
    return QByteArray::fromPercentEncoding(QByteArray(address.data(), qsizetype(address.size()))).toStdString();
}

} // namespace kronika::ical
