// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/pagedetails.h"

#include "models/document/fields.h"

namespace kronika::page {

namespace {

void addDetail(Details &details, const char *label, std::string text)
{
    if (!text.empty())
        details.emplace_back(label, std::move(text));
}

void addPart(std::string &parts, std::string_view before, std::string_view text)
{
    if (text.empty())
        return;
    parts += parts.empty() ? "" : ", ";
    ((parts += before) += before.empty() ? "" : " ") += text;
}

} // namespace

Details ofEvent(const Snapshot &snapshot, EventIndex event)
{
    Details details;
    constexpr std::pair<const char *, const char *> kRows[] = {
        {"Category", "category"},         {"Tags", "tags"},   {"Confidence", "confidence"},
        {"In other languages", "titles"}, {"Links", "links"}, {"Attachments", "attachments"}};
    for (const auto &[label, key] : kRows)
        addDetail(details, label, eventField(key)->text(snapshot, event, snapshot.info().language).toStdString());
    return details;
}

Details ofActor(const Snapshot &snapshot, const Actor &actor)
{
    Details details;
    addDetail(details, "Kind", actor.kind);
    if (const auto parent = snapshot.actorById(actor.parent))
        addDetail(details, "Part of", snapshot.actors()[raw(*parent)].name);
    std::string aliases;
    for (const std::string &alias : actor.aliases)
        addPart(aliases, {}, alias);
    addDetail(details, "Also called", aliases);
    std::string names;
    for (const auto &[language, name] : actor.names)
        addPart(names, language + ":", name);
    addDetail(details, "In other languages", names);
    return details;
}

std::string ofClaim(const Snapshot &snapshot, const Claim &claim)
{
    std::string parts;
    addPart(parts, {}, claim.locator);
    addPart(parts, "dated", claim.when);
    if (const auto actor = snapshot.actorById(claim.attribution))
        addPart(parts, "attributed to", snapshot.actors()[raw(*actor)].name);
    if (claim.credibility)
        addPart(parts, "credibility", std::to_string(*claim.credibility));
    addPart(parts, {}, claim.stance);
    return parts;
}

std::string ofSource(const Source &source)
{
    std::string parts;
    addPart(parts, "reliability", source.reliability);
    addPart(parts, "retrieved", source.retrieved);
    addPart(parts, "archived at", source.archived);
    addPart(parts, "language", source.language);
    addPart(parts, "SHA-256", source.sha256);
    addPart(parts, {}, source.marking);
    addPart(parts, {}, source.note);
    return parts;
}

} // namespace kronika::page
