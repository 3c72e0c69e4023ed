// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/chunk.h"

#include "models/document/snapshot.h"

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

// packedShape: bits 0-12 flags, 13-16 and 17-20 precisions, 21-23 and 24-26 qualifiers of start and end, 27 four
// instants.
constexpr std::uint32_t kFlagBits = 0x1FFF;
constexpr std::uint32_t kPrecisionBits = 0xF;
constexpr std::uint32_t kQualifierBits = 0x7;
constexpr int kStartPrecisionAt = 13;
constexpr int kEndPrecisionAt = 17;
constexpr int kStartQualifiersAt = 21;
constexpr int kEndQualifiersAt = 24;
constexpr std::uint32_t kFourInstants = 1U << 27;

/// A single date begins and ends within the same bounds, so that two instants say all.
bool needsFourInstants(const TimeBounds &bounds)
{
    return bounds.earliestStart != bounds.earliestEnd || bounds.latestStart != bounds.latestEnd;
}

std::uint32_t packedShape(const EventTime &time)
{
    return static_cast<std::uint32_t>(time.flags.toInt()) |
           static_cast<std::uint32_t>(time.startPrecision) << kStartPrecisionAt |
           static_cast<std::uint32_t>(time.endPrecision) << kEndPrecisionAt |
           static_cast<std::uint32_t>(time.startQualifiers.toInt()) << kStartQualifiersAt |
           static_cast<std::uint32_t>(time.endQualifiers.toInt()) << kEndQualifiersAt |
           (needsFourInstants(time.bounds) ? kFourInstants : 0U);
}

Precision precisionAt(std::uint32_t shape, int bit)
{
    return static_cast<Precision>(shape >> bit & kPrecisionBits);
}

Qualifiers qualifiersAt(std::uint32_t shape, int bit)
{
    return Qualifiers::fromInt(static_cast<Qualifiers::Int>(shape >> bit & kQualifierBits));
}

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

std::string_view EventChunk::within(std::size_t row) const
{
    const auto at = positionOfRow(m_withinRows, row);
    return at ? std::string_view(m_withins[*at]) : std::string_view();
}

EventTime EventChunk::time(std::size_t row) const
{
    const std::uint32_t shape = m_timeShapes[row];
    const Instant *instants = m_instants.data() + m_timeFirsts[row];
    const bool hasFour = (shape & kFourInstants) != 0;
    return {.bounds = {.earliestStart = instants[0],
                       .latestStart = instants[1],
                       .earliestEnd = instants[hasFour ? 2 : 0],
                       .latestEnd = instants[hasFour ? 3 : 1]},
            .flags = TimeFlags::fromInt(static_cast<TimeFlags::Int>(shape & kFlagBits)),
            .startPrecision = precisionAt(shape, kStartPrecisionAt),
            .endPrecision = precisionAt(shape, kEndPrecisionAt),
            .startQualifiers = qualifiersAt(shape, kStartQualifiersAt),
            .endQualifiers = qualifiersAt(shape, kEndQualifiersAt)};
}

std::span<const TimeBounds> EventChunk::members(std::size_t row) const
{
    const auto at = positionOfRow(m_setRows, row);
    if (!at)
        return {};
    const std::size_t from = *at == 0 ? 0 : m_setEnds[*at - 1];
    return std::span(m_members).subspan(from, m_setEnds[*at] - from);
}

std::optional<CategoryIndex> EventChunk::category(std::size_t row) const
{
    const std::uint32_t category = cast(row).category;
    return category == 0 ? std::nullopt : std::optional(CategoryIndex{category - 1});
}

std::span<const ActorIndex> EventChunk::actors(std::size_t row) const
{
    return std::span(m_castActors).subspan(cast(row).first, cast(row).count);
}

std::string_view EventChunk::role(std::size_t row, std::size_t n) const
{
    const std::string_view text = roleText(row, n);
    return text.empty() ? std::string_view("actor") : text;
}

std::string_view EventChunk::roleText(std::size_t row, std::size_t n) const
{
    return m_roleWords[m_castRoles[cast(row).first + n]];
}

const EventExtras *EventChunk::extras(std::size_t row) const
{
    const auto at = positionOfRow(m_extraRows, row);
    return at ? m_extras[*at].get() : nullptr;
}

std::string_view EventChunk::text(std::size_t row, Text which) const
{
    const std::size_t n = row * TextCount + which;
    const std::size_t from = n == 0 ? 0 : m_textEnds[n - 1];
    return std::string_view(m_arena).substr(from, m_textEnds[n] - from);
}

ChunkBuilder::ChunkBuilder(std::shared_ptr<const SnapshotTables> tables)
    : m_tables(std::move(tables))
    , m_chunk(std::make_shared<EventChunk>())
{
}

void ChunkBuilder::add(const Event &event)
{
    Q_ASSERT(!isFull());
    addTexts(event.id, event.when, event.title);
    addWithin(event.within);
    addTime(eventTime(event.when, event.within, m_tables->zone, m_members));
    addMembers(m_members);
    EventExtras extras = extrasOf(event, *m_tables);
    if (!extras.isEmpty())
        addExtras(std::make_shared<const EventExtras>(std::move(extras)));
    const auto category = m_tables->categoryById(event.category);
    m_key.assign(1, category ? static_cast<char32_t>(raw(*category) + 1) : 0);
    for (const ActorReference &reference : event.actors) {
        if (const auto actor = m_tables->actorById(reference.id))
            m_key.append({static_cast<char32_t>(raw(*actor)), roleWord(reference.role)});
    }
    addCast(m_key);
}

void ChunkBuilder::copy(const EventChunk &chunk, std::size_t row)
{
    Q_ASSERT(!isFull());
    addTexts(chunk.id(row), chunk.when(row), chunk.title(row));
    addWithin(chunk.within(row));
    addTime(chunk.time(row));
    addMembers(chunk.members(row));
    if (const auto at = positionOfRow(chunk.m_extraRows, row))
        addExtras(chunk.m_extras[*at]);
    const auto category = chunk.category(row);
    m_key.assign(1, category ? static_cast<char32_t>(raw(*category) + 1) : 0);
    const auto actors = chunk.actors(row);
    for (std::size_t n = 0; n < actors.size(); ++n)
        m_key.append({static_cast<char32_t>(raw(actors[n])), roleWord(chunk.roleText(row, n))});
    addCast(m_key);
}

std::shared_ptr<const EventChunk> ChunkBuilder::finish()
{
    EventChunk &chunk = *m_chunk;
    chunk.m_arena.shrink_to_fit();
    chunk.m_textEnds.shrink_to_fit();
    chunk.m_timeShapes.shrink_to_fit();
    chunk.m_timeFirsts.shrink_to_fit();
    chunk.m_instants.shrink_to_fit();
    chunk.m_casts.shrink_to_fit();
    chunk.m_extras.shrink_to_fit();
    chunk.m_members.shrink_to_fit();
    m_knownCasts.clear();
    m_knownRoles.clear();
    return std::exchange(m_chunk, std::make_shared<EventChunk>());
}

void ChunkBuilder::addTexts(std::string_view id, std::string_view when, std::string_view title)
{
    for (const std::string_view text : {id, when, title}) {
        m_chunk->m_arena.append(text);
        m_chunk->m_textEnds.push_back(static_cast<std::uint32_t>(m_chunk->m_arena.size()));
    }
}

void ChunkBuilder::addWithin(std::string_view within)
{
    if (within.empty())
        return;
    m_chunk->m_withinRows.push_back(static_cast<std::uint16_t>(size()));
    m_chunk->m_withins.emplace_back(within);
}

void ChunkBuilder::addTime(const EventTime &time)
{
    const TimeBounds &bounds = time.bounds;
    m_chunk->m_timeShapes.push_back(packedShape(time));
    m_chunk->m_timeFirsts.push_back(static_cast<std::uint16_t>(m_chunk->m_instants.size()));
    m_chunk->m_instants.insert(m_chunk->m_instants.end(), {bounds.earliestStart, bounds.latestStart});
    if (needsFourInstants(bounds))
        m_chunk->m_instants.insert(m_chunk->m_instants.end(), {bounds.earliestEnd, bounds.latestEnd});
    if (time.flags.testFlag(TimeFlag::Placed))
        m_chunk->m_reach.add(bounds);
    m_chunk->m_undatedCount += time.flags.testFlag(TimeFlag::Dated) ? 0 : 1;
}

void ChunkBuilder::addMembers(std::span<const TimeBounds> members)
{
    if (members.empty())
        return;
    m_chunk->m_setRows.push_back(static_cast<std::uint16_t>(size()));
    m_chunk->m_members.insert(m_chunk->m_members.end(), members.begin(), members.end());
    m_chunk->m_setEnds.push_back(m_chunk->m_members.size());
}

void ChunkBuilder::addCast(const CastKey &key)
{
    EventChunk &chunk = *m_chunk;
    const auto [known, isNew] = m_knownCasts.try_emplace(key, static_cast<std::uint16_t>(chunk.m_castTable.size()));
    chunk.m_casts.push_back(known->second);
    if (!isNew)
        return;
    chunk.m_castTable.push_back({.category = key.front(),
                                 .first = static_cast<std::uint32_t>(chunk.m_castActors.size()),
                                 .count = static_cast<std::uint32_t>(key.size() / 2)});
    for (std::size_t n = 1; n < key.size(); n += 2) {
        chunk.m_castActors.push_back(ActorIndex{key[n]});
        chunk.m_castRoles.push_back(key[n + 1]);
    }
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
