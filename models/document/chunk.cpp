// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/chunk.h"

#include "models/document/prefetch.h"

#include "models/document/snapshot.h"

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

/// Position of `row` in `rows` (sorted); none if it is not there.
std::optional<std::size_t> positionOfRow(const std::vector<std::uint16_t> &rows, std::size_t row)
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), row);
    if (found == rows.end() || *found != row)
        return std::nullopt;
    return static_cast<std::size_t>(found - rows.begin());
}

/// What an event has beyond the columns; the unknown members of references that are kept, as far as there are any.
EventExtras extrasOf(const Event &event, const SnapshotTables &tables)
{
    EventExtras extras{.description = event.description,
                       .titles = event.titles,
                       .tags = event.tags,
                       .confidence = event.confidence,
                       .marking = event.marking,
                       .claims = event.claims,
                       .links = event.links,
                       .attachments = event.attachments,
                       .unknown = event.unknown,
                       .unknownOfActors = {}};
    for (std::size_t n = 0, kept = 0; n < event.actors.size(); ++n) {
        if (!tables.actorById(event.actors[n].id))
            continue;
        if (++kept; !event.actors[n].unknown.empty()) {
            extras.unknownOfActors.resize(kept);
            extras.unknownOfActors.back() = event.actors[n].unknown;
        }
    }
    return extras;
}

} // namespace

bool EventExtras::isEmpty() const
{
    return description.empty() && titles.empty() && tags.empty() && !confidence && marking.empty() && claims.empty() &&
           links.empty() && attachments.empty() && unknown.empty() && unknownOfActors.empty();
}

std::string_view EventChunk::id(std::size_t row) const
{
    if (hasLongTexts(row))
        return m_longIds.at(row);
    return std::string_view(m_texts).substr(textsFrom(row), m_idLengths[row]);
}

std::string_view EventChunk::title(std::size_t row) const
{
    if (hasLongTexts(row))
        return m_longTitles.at(row);
    const std::size_t from = textsFrom(row) + m_idLengths[row];
    return std::string_view(m_texts).substr(from, textsTo(row) - from);
}

std::size_t EventChunk::rowOfText(std::size_t place, std::size_t row) const
{
    std::size_t block = row / kBlockRows;
    while ((block + 1) * kBlockRows < size() && m_textBlocks[block + 1] <= place)
        row = ++block * kBlockRows;
    const std::size_t inBlock = place - m_textBlocks[block];
    const std::size_t last = std::min((block + 1) * kBlockRows, size()) - 1;
    while (row < last && m_textStarts[row + 1] <= inBlock)
        ++row;
    return row;
}

std::string EventChunk::when(std::size_t row, const Zone &zone) const
{
    const WhenStyle &style = m_times.style(row);
    if (style.isOther)
        return std::string(m_whens.at(row));
    return whenText(m_times.time(row), style, zone);
}

std::span<const TimeBounds> EventChunk::members(std::size_t row) const
{
    const auto at = positionOfRow(m_setRows, row);
    if (!at)
        return {};
    const std::size_t from = *at == 0 ? 0 : m_setEnds[*at - 1];
    return std::span(m_members).subspan(from, m_setEnds[*at] - from);
}

std::optional<CategoryIndex> EventChunk::categoryOfCast(std::size_t cast) const
{
    const std::uint32_t category = m_castTable[cast].category & ~kOnlyActor;
    return category == 0 ? std::nullopt : std::optional(CategoryIndex{category - 1});
}

std::span<const ActorIndex> EventChunk::actorsOfCast(std::size_t cast) const
{
    const Cast &shared = m_castTable[cast];
    if ((shared.category & kOnlyActor) != 0)
        return {&shared.actorOrList, 1};
    const std::size_t list = raw(shared.actorOrList);
    return std::span(m_castLists).subspan(list + 1, raw(m_castLists[list]));
}

std::string_view EventChunk::roleOfCast(std::size_t cast, std::size_t n) const
{
    const std::string_view text = roleTextOfCast(cast, n);
    return text.empty() ? std::string_view("actor") : text;
}

std::string_view EventChunk::roleTextOfCast(std::size_t cast, std::size_t n) const
{
    const Cast &shared = m_castTable[cast];
    if ((shared.category & kOnlyActor) != 0)
        return {};
    const std::size_t list = raw(shared.actorOrList);
    return m_roleWords[raw(m_castLists[list + 1 + raw(m_castLists[list]) + n])];
}

const EventExtras *EventChunk::extras(std::size_t row) const
{
    const auto at = positionOfRow(m_extraRows, row);
    return at ? m_extras[*at].get() : nullptr;
}

void EventChunk::fetchAhead() const
{
    constexpr std::size_t kCacheLine = 64;
    const auto *const first = reinterpret_cast<const char *>(this);
    for (std::size_t at = 0; at < sizeof(*this); at += kCacheLine)
        prefetch(first + at);
}

void EventChunk::fetchAhead(std::size_t row) const
{
    m_times.fetchAhead(row);
    prefetch(m_casts, row);
    prefetch(m_textStarts, row);
    prefetch(m_textBlocks, row / kBlockRows);
    prefetch(m_idLengths, row);
    prefetch(m_extraRows, m_extraRows.size() / 2);
}

void EventChunk::fetchTitleAhead(std::size_t row) const
{
    m_times.fetchShapeAhead(row);
    prefetch(m_castTable, m_casts[row]);
    if (!hasLongTexts(row))
        prefetch(m_texts, titleFrom(row));
}

ChunkBuilder::ChunkBuilder(std::shared_ptr<const SnapshotTables> tables)
    : m_tables(std::move(tables))
{
    startChunk();
}

void ChunkBuilder::startChunk()
{
    m_chunk = std::make_shared<EventChunk>();
    m_chunk->m_textBlocks.push_back(0);
    m_chunk->m_textStarts.push_back(0);
    m_knownCasts.clear();
    m_knownRoles.clear();
    m_knownPairs.fill({});
}

namespace {

std::uint32_t categoryNumber(const std::optional<CategoryIndex> &category)
{
    return category ? static_cast<std::uint32_t>(raw(*category) + 1) : 0;
}

char32_t letter(std::size_t number)
{
    return static_cast<char32_t>(number);
}

} // namespace

void ChunkBuilder::add(const Event &event)
{
    Q_ASSERT(!isFull());
    addTexts(event.id, event.title);
    const WrittenTime written = writtenTime(event.when, event.within, m_tables->zone);
    addDates(event.when, event.within, written.time, written.style);
    addMembers(written.members);
    EventExtras extras = extrasOf(event, *m_tables);
    if (!extras.isEmpty())
        addExtras(std::make_shared<const EventExtras>(std::move(extras)));
    m_key.assign(1, letter(categoryNumber(m_tables->categoryById(event.category))));
    for (const ActorReference &reference : event.actors) {
        if (const auto actor = m_tables->actorById(reference.id))
            m_key.append({letter(raw(*actor)), letter(roleWord(reference.role))});
    }
    addCast(m_key);
}

void ChunkBuilder::add(EventDraft &draft)
{
    Q_ASSERT(!isFull());
    addTexts(draft.id, draft.title);
    addDates(draft.when, draft.within, draft.time.time, draft.time.style);
    addMembers(draft.time.members);
    if (draft.sharedExtras)
        addExtras(std::move(draft.sharedExtras));
    else if (!draft.extras.isEmpty())
        addExtras(std::make_shared<const EventExtras>(std::exchange(draft.extras, {})));
    const std::uint32_t category = categoryNumber(draft.category);
    if (draft.actors.size() == 1 && draft.actors.front().role.empty())
        return addPair(category, draft.actors.front().actor);
    m_key.assign(1, letter(category));
    for (const EventDraft::Part &part : draft.actors)
        m_key.append({letter(raw(part.actor)), letter(roleWord(part.role))});
    addCast(m_key);
}

void ChunkBuilder::copy(const EventChunk &chunk, std::size_t row)
{
    Q_ASSERT(!isFull());
    addTexts(chunk.id(row), chunk.title(row));
    addDates(chunk.m_whens.at(row), chunk.within(row), chunk.time(row), chunk.m_times.style(row));
    addMembers(chunk.members(row));
    if (const auto at = positionOfRow(chunk.m_extraRows, row))
        addExtras(chunk.m_extras[*at]);
    m_key.assign(1, letter(categoryNumber(chunk.category(row))));
    const auto actors = chunk.actors(row);
    for (std::size_t n = 0; n < actors.size(); ++n)
        m_key.append({letter(raw(actors[n])), letter(roleWord(chunk.roleText(row, n)))});
    addCast(m_key);
}

std::shared_ptr<const EventChunk> ChunkBuilder::finish()
{
    EventChunk &chunk = *m_chunk;
    chunk.m_texts.shrink_to_fit();
    chunk.m_textBlocks.shrink_to_fit();
    chunk.m_textStarts.shrink_to_fit();
    chunk.m_idLengths.shrink_to_fit();
    chunk.m_longIds.shrink();
    chunk.m_longTitles.shrink();
    chunk.m_times.shrink();
    chunk.m_whens.shrink();
    chunk.m_withins.shrink();
    chunk.m_casts.shrink_to_fit();
    chunk.m_castTable.shrink_to_fit();
    chunk.m_castLists.shrink_to_fit();
    chunk.m_extraRows.shrink_to_fit();
    chunk.m_extras.shrink_to_fit();
    chunk.m_members.shrink_to_fit();
    const std::shared_ptr<const EventChunk> finished = std::move(m_chunk);
    startChunk();
    return finished;
}

void ChunkBuilder::addTexts(std::string_view id, std::string_view title)
{
    EventChunk &chunk = *m_chunk;
    const std::size_t row = size();
    const bool isLong = id.size() >= EventChunk::kLong || id.size() + title.size() > EventChunk::kMostTextBytes;
    if (isLong) {
        chunk.m_longIds.add(row, id);
        chunk.m_longTitles.add(row, title);
    } else {
        chunk.m_texts.append(id).append(title);
    }
    chunk.m_idLengths.push_back(isLong ? EventChunk::kLong : static_cast<std::uint8_t>(id.size()));
    if ((row + 1) % EventChunk::kBlockRows == 0)
        chunk.m_textBlocks.push_back(static_cast<std::uint32_t>(chunk.m_texts.size()));
    chunk.m_textStarts.push_back(static_cast<std::uint16_t>(chunk.m_texts.size() - chunk.m_textBlocks.back()));
}

void ChunkBuilder::addDates(std::string_view when, std::string_view within, const EventTime &time,
                            const WhenStyle &style)
{
    EventChunk &chunk = *m_chunk;
    if (style.isOther && !when.empty())
        chunk.m_whens.add(size(), when);
    if (!within.empty())
        chunk.m_withins.add(size(), within);
    chunk.m_times.add(time, style);
    if (time.flags.testFlag(TimeFlag::Placed))
        chunk.m_reach.add(time.bounds);
    chunk.m_undatedCount += time.flags.testFlag(TimeFlag::Dated) ? 0 : 1;
}

void ChunkBuilder::addMembers(std::span<const TimeBounds> members)
{
    if (members.empty())
        return;
    m_chunk->m_setRows.push_back(static_cast<std::uint16_t>(size()));
    m_chunk->m_members.insert(m_chunk->m_members.end(), members.begin(), members.end());
    m_chunk->m_setEnds.push_back(static_cast<std::uint32_t>(m_chunk->m_members.size()));
}

void ChunkBuilder::addPair(std::uint32_t category, ActorIndex actor)
{
    const std::uint64_t key = std::uint64_t{category} << 32U | raw(actor);
    KnownPair &known = m_knownPairs[(raw(actor) * 31 + category) % m_knownPairs.size()];
    if (known.key != key) {
        m_key.assign({letter(category), letter(raw(actor)), letter(roleWord({}))});
        known = {key, castFor(m_key)};
    }
    m_chunk->m_casts.push_back(known.cast);
}

void ChunkBuilder::addCast(const CastKey &key)
{
    m_chunk->m_casts.push_back(castFor(key));
}

std::uint16_t ChunkBuilder::castFor(const CastKey &key)
{
    EventChunk &chunk = *m_chunk;
    const auto [known, isNew] = m_knownCasts.try_emplace(key, static_cast<std::uint16_t>(chunk.m_castTable.size()));
    if (!isNew)
        return known->second;
    const std::size_t count = key.size() / 2;
    if (count == 1 && chunk.m_roleWords[key[2]].empty()) {
        chunk.m_castTable.push_back({key.front() | EventChunk::kOnlyActor, ActorIndex{key[1]}});
        return known->second;
    }
    chunk.m_castTable.push_back({key.front(), ActorIndex{static_cast<std::uint32_t>(chunk.m_castLists.size())}});
    chunk.m_castLists.push_back(ActorIndex{static_cast<std::uint32_t>(count)});
    for (const std::size_t first : {1U, 2U}) {
        for (std::size_t n = first; n < key.size(); n += 2)
            chunk.m_castLists.push_back(ActorIndex{key[n]});
    }
    return known->second;
}

void ChunkBuilder::addExtras(std::shared_ptr<const EventExtras> extras)
{
    m_chunk->m_extraRows.push_back(static_cast<std::uint16_t>(size()));
    m_chunk->m_extras.push_back(std::move(extras));
}

std::uint32_t ChunkBuilder::roleWord(std::string_view role)
{
    std::vector<std::string> &words = m_chunk->m_roleWords;
    const auto known = m_knownRoles.find(role);
    if (known != m_knownRoles.end())
        return known->second;
    const auto word = static_cast<std::uint32_t>(words.size());
    words.emplace_back(role);
    m_knownRoles.emplace(role, word);
    return word;
}

} // namespace kronika
