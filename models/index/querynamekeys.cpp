// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/querynamekeys.h"

#include "models/index/textfold.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace kronika {

namespace {

using Texts = std::vector<std::string_view>;

void addNames(Texts &texts, const Translations &names)
{
    for (const auto &[language, name] : names)
        texts.emplace_back(name);
}

Texts namesOf(const Actor &actor)
{
    Texts texts{actor.name};
    texts.insert(texts.end(), actor.aliases.begin(), actor.aliases.end());
    addNames(texts, actor.names);
    return texts;
}

Texts namesOf(const Category &category)
{
    Texts texts{category.name};
    addNames(texts, category.names);
    return texts;
}

Texts namesOf(const Source &source)
{
    return {source.title, source.publisher};
}

/// Those with exactly this id; if there is none, those whose id or names contain it. `wanted` is folded.
template <typename Value>
std::vector<bool> named(std::span<const Value> values, const std::string &wanted)
{
    std::vector<bool> found(values.size());
    std::transform(values.begin(), values.end(), found.begin(),
                   [&](const Value &value) { return foldedUtf8(value.id) == wanted; });
    if (std::ranges::find(found, true) != found.end())
        return found;
    const auto contains = [&](std::string_view text) { return foldedUtf8(text).find(wanted) != std::string::npos; };
    std::transform(values.begin(), values.end(), found.begin(), [&](const Value &value) {
        return contains(value.id) || std::ranges::any_of(namesOf(value), contains);
    });
    return found;
}

std::string foldedValue(const QString &value)
{
    return folded(value.simplified()).toStdString();
}

} // namespace

Result<Condition> actorCondition(const QString &value)
{
    return Condition([wanted = foldedValue(value)](QueryRun &run) -> EventTest {
        return castByCast([actors = named(run.snapshot().actors(), wanted)](QueryRun &at) {
            return std::ranges::any_of(at.actors(), [&actors](ActorIndex actor) { return actors[raw(actor)]; });
        });
    });
}

Result<Condition> categoryCondition(const QString &value)
{
    return Condition([wanted = foldedValue(value)](QueryRun &run) -> EventTest {
        return castByCast([categories = named(run.snapshot().categories(), wanted)](QueryRun &at) {
            const auto category = at.category();
            return category && categories[raw(*category)];
        });
    });
}

Result<Condition> sourceCondition(const QString &value)
{
    return Condition([wanted = foldedValue(value)](QueryRun &run) -> EventTest {
        return amongExtras(
            [sources = named(run.snapshot().sources(), wanted)](const EventExtras &extras, QueryRun &at) {
                return std::ranges::any_of(extras.claims, [&](const Claim &claim) {
                    const auto source = at.snapshot().sourceById(claim.source);
                    return source && sources[raw(*source)];
                });
            });
    });
}

Result<Condition> roleCondition(const QString &value)
{
    return plain(castByCast([wanted = foldedValue(value)](QueryRun &at) {
        for (std::size_t n = 0; n < at.actors().size(); ++n)
            if (foldedUtf8(at.role(n)) == wanted)
                return true;
        return false;
    }));
}

Result<Condition> tagCondition(const QString &value)
{
    return plain(amongExtras([wanted = foldedValue(value)](const EventExtras &extras, QueryRun &) {
        return std::ranges::any_of(extras.tags, [&](const std::string &tag) { return foldedUtf8(tag) == wanted; });
    }));
}

} // namespace kronika
