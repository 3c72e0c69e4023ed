// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tablefields.h"

#include "models/io/table/celltext.h"
#include "models/io/table/tablelists.h"
#include "models/io/text/datetext.h"

#include <algorithm>

namespace kronika::table {

namespace {

/// And a line end in any case.
constexpr std::string_view kSeparators = ";|";

std::string markingOf(std::string_view text)
{
    std::string marking = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed().toUpper().toStdString();
    if (!marking.empty() && !marking.starts_with("TLP:"))
        marking.insert(0, "TLP:");
    return marking;
}

} // namespace

TableFields::TableFields(const TablePlan &plan, ImportBuilder &builder, const TableMap &map)
    : m_plan(plan)
    , m_builder(builder)
    , m_separators(map.separators.value_or(std::string(kSeparators)) + '\n')
{
}

void TableFields::fill(const Row &row, Event &event)
{
    m_unread.clear();
    fillTexts(row, event);
    fillGrades(row, event);
    fillLists(row, event);
}

std::string_view TableFields::text(Role role, const Row &row)
{
    return m_plan.has(role) ? table::textOf(m_plan.of(role).front(), row, m_room) : std::string_view();
}

void TableFields::fillTexts(const Row &row, Event &event)
{
    event.id = text(Role::Id, row);
    event.title = text(Role::Title, row);
    if (!isSurelySimplified(event.title))
        event.title = QString::fromStdString(event.title).simplified().toStdString();
    for (const Slot &slot : m_plan.of(Role::Description)) {
        const std::string_view part = table::textOf(slot, row, m_room);
        if (!part.empty())
            event.description.append(event.description.empty() ? "" : "\n\n").append(part);
    }
    if (event.title.empty() && !event.description.empty())
        event.title = event.description.substr(0, std::min<std::size_t>(event.description.find('\n'), 200));
    if (const std::string_view category = text(Role::Category, row); !category.empty() && category != "-")
        event.category = m_categories.of(category, [&] { return m_builder.categoryNamed(category); });
    event.within = text(Role::Within, row);
}

void TableFields::fillGrades(const Row &row, Event &event)
{
    if (const std::string_view marking = text(Role::Marking, row); !marking.empty())
        event.marking = markingOf(marking);
    if (const std::string_view confidence = text(Role::Confidence, row); !confidence.empty()) {
        const auto number =
            datetext::wholeNumber(confidence.ends_with('%') ? confidence.substr(0, confidence.size() - 1) : confidence);
        if (number && *number >= 0 && *number <= 100) {
            event.confidence = static_cast<int>(*number);
            return;
        }
        for (const SlotPart &part : m_plan.of(Role::Confidence).front()) {
            if (!part.isConstant)
                m_unread.push_back(part.column);
        }
    }
}

void TableFields::fillLists(const Row &row, Event &event)
{
    for (const Slot &slot : m_plan.of(Role::Actor)) {
        const std::string_view text = table::textOf(slot, row, m_room);
        const auto &actors = m_actors.of(text, [&] { return actorsIn(text); });
        event.actors.insert(event.actors.end(), actors.begin(), actors.end());
    }
    for (const Slot &slot : m_plan.of(Role::Tags)) {
        const std::string_view text = table::textOf(slot, row, m_room);
        const auto &tags = m_tags.of(text, [&] { return tagsIn(text, m_separators); });
        event.tags.insert(event.tags.end(), tags.begin(), tags.end());
    }
    if (m_plan.has(Role::Source) || m_plan.has(Role::Url))
        fillClaims(row, event);
}

std::vector<ActorReference> TableFields::actorsIn(std::string_view text)
{
    std::vector<ActorReference> actors;
    for (const std::string &part : parts(text, m_separators)) {
        const NamedActor actor = actorIn(part);
        if (actor.name != "-")
            actors.push_back({.id = m_builder.actorNamed(actor.name), .role = actor.role, .unknown = {}});
    }
    return actors;
}

void TableFields::fillClaims(const Row &row, Event &event)
{
    m_sourceTexts.clear();
    appendAll(Role::Source, row, m_sourceTexts);
    const std::size_t titlesEnd = m_sourceTexts.size();
    m_sourceTexts += '\0';
    appendAll(Role::Url, row, m_sourceTexts);
    if (m_sourceTexts.size() == 1)
        return;
    const std::string_view titles = std::string_view(m_sourceTexts).substr(0, titlesEnd);
    const std::string_view addresses = std::string_view(m_sourceTexts).substr(titlesEnd + 1);
    const auto &ids = m_sources.of(m_sourceTexts, [&] {
        std::vector<std::string> made;
        for (const Source &source : sourcesIn(titles, addresses, m_separators))
            made.push_back(m_builder.sourceLike(source));
        return made;
    });
    for (const std::string &id : ids)
        event.claims.emplace_back().source = id;
}

void TableFields::appendAll(Role role, const Row &row, std::string &all)
{
    const std::size_t from = all.size();
    for (const Slot &slot : m_plan.of(role)) {
        const std::string_view part = table::textOf(slot, row, m_room);
        if (!part.empty())
            all.append(all.size() == from ? "" : "\n").append(part);
    }
}

} // namespace kronika::table
