// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/plaintext.h"
#include "models/io/losses.h"

#include <algorithm>

namespace kronika {

namespace {

/// Counts what has a character that becomes another, or is left out.
class ControlCount
{
public:
    explicit ControlCount(LostControls become)
        : m_isLeftOut(become == LostControls::LeftOut)
        , m_overrides(become == LostControls::OfPages ? Overrides::Replaced : Overrides::Kept)
    {
    }

    std::size_t in(const Snapshot &snapshot) const
    {
        std::size_t count = has(snapshot.info().title, snapshot.info().description) ? 1 : 0;
        for (std::size_t n = 0; n < snapshot.eventCount(); ++n)
            count += hasEvent(snapshot, static_cast<EventIndex>(n)) ? 1 : 0;
        return count + inTables(snapshot);
    }

private:
    bool isOne(std::string_view text) const
    {
        if (!m_isLeftOut)
            return withoutReach(text, m_overrides) != text;
        return std::ranges::any_of(
            text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; });
    }

    template <typename... Texts>
    bool has(const Texts &...texts) const
    {
        return (isOne(texts) || ...);
    }

    bool hasAny(const std::vector<std::string> &texts) const
    {
        return std::ranges::any_of(texts, [this](const std::string &text) { return isOne(text); });
    }

    /// Of texts by language.
    template <typename Names>
    bool hasName(const Names &names) const
    {
        return std::ranges::any_of(names, [this](const auto &name) { return isOne(name.second); });
    }

    bool hasExtras(const EventExtras &extras) const
    {
        return has(extras.description) || hasAny(extras.tags) || hasName(extras.titles) ||
               std::ranges::any_of(extras.claims,
                                   [this](const Claim &claim) { return has(claim.says, claim.locator); }) ||
               std::ranges::any_of(extras.links, [this](const Link &link) { return has(link.kind); }) ||
               std::ranges::any_of(extras.attachments, [this](const Attachment &attachment) {
                   return has(attachment.title, attachment.path, attachment.url);
               });
    }

    bool hasEvent(const Snapshot &snapshot, EventIndex event) const
    {
        const EventExtras *extras = snapshot.extras(event);
        for (std::size_t n = 0; n < snapshot.actorsOf(event).size(); ++n) {
            if (has(snapshot.roleOf(event, n)))
                return true;
        }
        return has(snapshot.title(event)) || (extras != nullptr && hasExtras(*extras));
    }

    /// Of actors, categories, sources and eras.
    std::size_t inTables(const Snapshot &snapshot) const
    {
        const auto isActorOne = [this](const Actor &actor) {
            return has(actor.name, actor.description) || hasAny(actor.aliases) || hasName(actor.names);
        };
        const auto isSourceOne = [this](const Source &source) {
            return has(source.title, source.publisher, source.author, source.url, source.note);
        };
        const auto isCategoryOne = [this](const Category &category) {
            return has(category.name) || hasName(category.names);
        };
        const auto isEraOne = [this](const Era &era) { return has(era.title); };
        const auto count = std::ranges::count_if(snapshot.actors(), isActorOne) +
                           std::ranges::count_if(snapshot.sources(), isSourceOne) +
                           std::ranges::count_if(snapshot.categories(), isCategoryOne) +
                           std::ranges::count_if(snapshot.eras(), isEraOne);
        return static_cast<std::size_t>(count);
    }

    bool m_isLeftOut;
    Overrides m_overrides;
};

} // namespace

std::vector<Loss> lossOfControls(const Snapshot &snapshot, LostControls become)
{
    const std::size_t count = ControlCount(become).in(snapshot);
    if (count == 0)
        return {};
    const char *what = QT_TRANSLATE_NOOP("kronika::Loss", "records with control characters, which are left out");
    if (become == LostControls::OfPages)
        what = QT_TRANSLATE_NOOP("kronika::Loss", "records with control characters or overrides of direction, each of "
                                                  "which becomes U+FFFD, or with other changes of direction that do "
                                                  "not end, which are ended");
    if (become == LostControls::OfTables)
        what = QT_TRANSLATE_NOOP("kronika::Loss", "records with control characters, each of which becomes U+FFFD, or "
                                                  "with changes of direction that do not end, which are ended");
    return {{QString::fromUtf8(what), count}};
}

} // namespace kronika
