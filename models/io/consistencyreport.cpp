// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/consistencyreport.h"

#include "models/document/consistencytext.h"
#include "models/io/json/places.h"
#include "models/io/json/seek.h"

#include <algorithm>
#include <string_view>

namespace kronika {

namespace {

/// To the link, date or source to blame.
json::Path pathTo(const Contradiction &contradiction)
{
    const json::Step event{{}, raw(contradiction.event)};
    const json::Step member{{}, contradiction.member};
    switch (contradiction.rule) {
    case Rule::EndBeforeStart:
        return {{"events", 0}, event, {"when", 0}};
    case Rule::PublishedBefore:
        return {{"events", 0}, event, {"claims", 0}, member, {"source", 0}};
    case Rule::ClaimOutside:
        return {{"events", 0}, event, {"claims", 0}, member, {"when", 0}};
    default:
        return {{"events", 0}, event, {"links", 0}, member};
    }
}

/// In the order of `contradictions`.
std::vector<json::Place> placesOf(const std::vector<Contradiction> &contradictions, const QByteArray &content)
{
    std::vector<json::Path> paths;
    std::ranges::transform(contradictions, std::back_inserter(paths), pathTo);
    const std::vector<std::size_t> offsets = json::offsetsOf(content, paths);
    std::vector<std::size_t> sorted = offsets;
    std::ranges::sort(sorted);
    const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
    const std::vector<json::Place> places = json::placesOf(text, sorted);
    std::vector<json::Place> ordered;
    for (const std::size_t offset : offsets) {
        const auto at = std::ranges::lower_bound(sorted, offset) - sorted.begin();
        ordered.push_back(places[static_cast<std::size_t>(at)]);
    }
    return ordered;
}

} // namespace

void addContradictions(Diagnostics &diagnostics, const Consistency &consistency, const Snapshot &snapshot,
                       const QByteArray &content)
{
    std::vector<Contradiction> certain;
    for (const Contradiction &found : consistency.found) {
        if (found.answer == Answer::Yes && certain.size() < Diagnostics::kMaxKept)
            certain.push_back(found);
    }
    // Those of one event: by member, as its text has them or not.
    std::ranges::stable_sort(certain, {}, [](const Contradiction &c) { return std::pair(c.event, c.member); });
    const std::vector<json::Place> places =
        certain.empty() || content.isEmpty() ? std::vector<json::Place>(certain.size()) : placesOf(certain, content);
    const std::string &language = snapshot.info().language;
    for (std::size_t n = 0; n < certain.size(); ++n)
        diagnostics.add({Severity::Warning, places[n].position, places[n].path,
                         contradictionText(snapshot, certain[n], language, QStringLiteral("en"))});
    for (std::size_t n = certain.size(); n < consistency.certainCount; ++n)
        diagnostics.add({Severity::Warning, {SIZE_MAX, 0}, {}, {}});
}

} // namespace kronika
