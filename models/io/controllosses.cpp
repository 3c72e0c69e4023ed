// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/plaintext.h"
#include "models/io/losses.h"

#include <algorithm>

namespace kronika {

namespace {

/// Whether withoutControls() changes one of these.
template <typename... Texts>
bool hasControls(const Texts &...texts)
{
    return ((withoutControls(texts) != std::string_view(texts)) || ...);
}

bool areControlled(const std::vector<std::string> &texts)
{
    return std::ranges::any_of(texts, [](const std::string &text) { return hasControls(text); });
}

/// Of texts by language.
template <typename Names>
bool areNamesControlled(const Names &names)
{
    return std::ranges::any_of(names, [](const auto &name) { return hasControls(name.second); });
}

bool isControlled(const EventExtras &extras)
{
    return hasControls(extras.description) || areControlled(extras.tags) || areNamesControlled(extras.titles) ||
           std::ranges::any_of(extras.claims,
                               [](const Claim &claim) { return hasControls(claim.says, claim.locator); }) ||
           std::ranges::any_of(extras.links, [](const Link &link) { return hasControls(link.kind); }) ||
           std::ranges::any_of(extras.attachments, [](const Attachment &attachment) {
               return hasControls(attachment.title, attachment.path, attachment.url);
           });
}

bool isControlled(const Snapshot &snapshot, EventIndex event)
{
    const EventExtras *extras = snapshot.extras(event);
    for (std::size_t n = 0; n < snapshot.actorsOf(event).size(); ++n) {
        if (hasControls(snapshot.roleOf(event, n)))
            return true;
    }
    return hasControls(snapshot.title(event)) || (extras != nullptr && isControlled(*extras));
}

/// Of actors, categories, sources and eras.
std::size_t controlledTables(const Snapshot &snapshot)
{
    const auto isActorOne = [](const Actor &actor) {
        return hasControls(actor.name, actor.description) || areControlled(actor.aliases) ||
               areNamesControlled(actor.names);
    };
    const auto isSourceOne = [](const Source &source) {
        return hasControls(source.title, source.publisher, source.author, source.url, source.note);
    };
    const auto isCategoryOne = [](const Category &category) {
        return hasControls(category.name) || areNamesControlled(category.names);
    };
    const auto isEraOne = [](const Era &era) { return hasControls(era.title); };
    const auto count =
        std::ranges::count_if(snapshot.actors(), isActorOne) + std::ranges::count_if(snapshot.sources(), isSourceOne) +
        std::ranges::count_if(snapshot.categories(), isCategoryOne) + std::ranges::count_if(snapshot.eras(), isEraOne);
    return static_cast<std::size_t>(count);
}

} // namespace

std::vector<Loss> lossOfControls(const Snapshot &snapshot)
{
    std::size_t count = hasControls(snapshot.info().title, snapshot.info().description) ? 1 : 0;
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n)
        count += isControlled(snapshot, static_cast<EventIndex>(n)) ? 1 : 0;
    count += controlledTables(snapshot);
    if (count == 0)
        return {};
    return {{QString::fromUtf8(QT_TRANSLATE_NOOP(
                 "kronika::Loss", "records with control or direction characters, each of which becomes U+FFFD")),
             count}};
}

} // namespace kronika
