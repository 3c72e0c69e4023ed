// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selectionmodel.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace kronika {

SelectionModel::SelectionModel(QObject *parent)
    : QObject(parent)
{
}

void SelectionModel::select(const std::string &id, SelectMode mode)
{
    if (mode == SelectMode::Replace && m_snapshot)
        forget();
    const auto amongMany = m_snapshot ? m_snapshot->eventById(id) : std::nullopt;
    if (amongMany)
        return selectAmongMany(*amongMany, mode);
    makeIds();
    const bool wasSelected = m_set.contains(id);
    if (mode == SelectMode::Replace) {
        if (m_selected.size() == 1 && wasSelected)
            return;
        m_selected = {id};
        m_set = {id};
        m_current = id;
    } else if (mode == SelectMode::Toggle && wasSelected) {
        remove(id);
    } else {
        if (wasSelected && m_current == id)
            return;
        if (!wasSelected)
            m_selected.push_back(id);
        m_set.insert(id);
        m_current = id;
    }
    Q_EMIT changed();
}

/// One more or one less of very many, without looking at the others' ids.
void SelectionModel::selectAmongMany(EventIndex event, SelectMode mode)
{
    const std::string id(m_snapshot->id(event));
    const bool wasSelected = m_isSelected.contains(event);
    if (mode == SelectMode::Toggle && wasSelected) {
        std::erase(m_events, event);
        m_isSelected = EventSet(m_snapshot->eventCount());
        for (const EventIndex other : m_events)
            m_isSelected.insert(other);
        if (m_current == id)
            m_current = m_events.empty() ? std::string() : std::string(m_snapshot->id(m_events.back()));
    } else {
        if (wasSelected && m_current == id)
            return;
        if (!wasSelected)
            m_events.push_back(event);
        m_isSelected.insert(event);
        m_current = id;
    }
    Q_EMIT changed();
}

void SelectionModel::selectAll(const std::vector<std::string> &ids)
{
    std::vector<std::string> selected;
    std::unordered_set<std::string> set;
    for (const std::string &id : ids) {
        if (set.insert(id).second)
            selected.push_back(id);
    }
    if (!m_snapshot && selected == m_selected)
        return;
    forget();
    m_selected = std::move(selected);
    m_set = std::move(set);
    if (!m_set.contains(m_current))
        m_current = m_selected.empty() ? std::string() : m_selected.front();
    Q_EMIT changed();
}

void SelectionModel::selectAll(std::shared_ptr<const Snapshot> snapshot, const std::vector<EventIndex> &events)
{
    forget();
    m_isSelected = EventSet(snapshot->eventCount());
    m_events.reserve(events.size());
    for (const EventIndex event : events) {
        if (raw(event) >= m_isSelected.size() || m_isSelected.contains(event))
            continue;
        m_isSelected.insert(event);
        m_events.push_back(event);
    }
    const auto current = m_current.empty() ? std::nullopt : snapshot->eventById(m_current);
    if (!current || !m_isSelected.contains(*current))
        m_current = m_events.empty() ? std::string() : std::string(snapshot->id(m_events.front()));
    m_snapshot = std::move(snapshot);
    Q_EMIT changed();
}

const std::vector<std::string> &SelectionModel::selected() const
{
    makeIds();
    return m_selected;
}

std::vector<std::string> SelectionModel::firstSelected(std::size_t most) const
{
    if (m_snapshot)
        return idsOf(*m_snapshot,
                     {m_events.begin(), m_events.begin() + std::ptrdiff_t(std::min(most, m_events.size()))});
    return {m_selected.begin(), m_selected.begin() + std::ptrdiff_t(std::min(most, m_selected.size()))};
}

void SelectionModel::makeIds() const
{
    const std::shared_ptr<const Snapshot> snapshot = std::exchange(m_snapshot, nullptr);
    if (!snapshot)
        return;
    m_selected = idsOf(*snapshot, m_events);
    m_set = {m_selected.begin(), m_selected.end()};
    m_events.clear();
    m_isSelected = EventSet();
}

void SelectionModel::forget()
{
    m_snapshot.reset();
    m_events.clear();
    m_isSelected = EventSet();
    m_selected.clear();
    m_set.clear();
}

void SelectionModel::clear()
{
    selectAll({});
}

void SelectionModel::retain(const std::shared_ptr<const Snapshot> &snapshot)
{
    if (m_snapshot)
        return retainMany(snapshot);
    std::vector<std::string> kept = selected();
    std::erase_if(kept, [&](const std::string &id) { return !snapshot->eventById(id); });
    selectAll(kept);
}

/// Without making the ids of very many.
void SelectionModel::retainMany(const std::shared_ptr<const Snapshot> &snapshot)
{
    if (m_snapshot == snapshot)
        return;
    const std::size_t count = m_events.size();
    std::vector<EventIndex> kept = carried(*m_snapshot, m_events, *snapshot);
    if (kept.size() != count)
        return selectAll(snapshot, kept);
    const bool isInPlace = kept == m_events && m_isSelected.size() == snapshot->eventCount();
    if (!isInPlace) {
        m_isSelected = setOf(kept, snapshot->eventCount());
        m_events = std::move(kept);
    }
    m_snapshot = snapshot;
}

std::vector<EventIndex> SelectionModel::selectedIn(const Snapshot &snapshot) const
{
    if (m_snapshot)
        return m_snapshot.get() == &snapshot ? m_events : carried(*m_snapshot, m_events, snapshot);
    std::vector<EventIndex> events;
    for (const std::string &id : selected()) {
        if (const auto event = snapshot.eventById(id))
            events.push_back(*event);
    }
    return events;
}

std::optional<EventIndex> SelectionModel::currentIn(const Snapshot &snapshot) const
{
    return m_current.empty() ? std::nullopt : snapshot.eventById(m_current);
}

void SelectionModel::remove(const std::string &id)
{
    m_set.erase(id);
    std::erase(m_selected, id);
    if (m_current == id)
        m_current = m_selected.empty() ? std::string() : m_selected.back();
}

namespace {

/// By how much the events of each chunk stand elsewhere in `after`; none for chunks that it does not have.
std::vector<std::optional<std::ptrdiff_t>> movesOfChunks(const Snapshot &before, const Snapshot &after)
{
    std::unordered_map<const EventChunk *, std::ptrdiff_t> firsts;
    std::ptrdiff_t first = 0;
    for (const auto &chunk : after.chunks()) {
        firsts.emplace(chunk.get(), first);
        first += static_cast<std::ptrdiff_t>(chunk->size());
    }
    std::vector<std::optional<std::ptrdiff_t>> moves;
    first = 0;
    for (const auto &chunk : before.chunks()) {
        const auto shared = firsts.find(chunk.get());
        moves.push_back(shared == firsts.end() ? std::nullopt : std::optional(shared->second - first));
        first += static_cast<std::ptrdiff_t>(chunk->size());
    }
    return moves;
}

} // namespace

std::vector<EventIndex> carried(const Snapshot &before, const std::vector<EventIndex> &events, const Snapshot &after)
{
    const std::vector<std::optional<std::ptrdiff_t>> moves = movesOfChunks(before, after);
    std::vector<EventIndex> found;
    found.reserve(events.size());
    for (const EventIndex event : events) {
        if (const std::optional<std::ptrdiff_t> move = moves[before.chunkOf(event)])
            found.push_back(static_cast<EventIndex>(static_cast<std::ptrdiff_t>(raw(event)) + *move));
        else if (raw(event) < after.eventCount() && after.id(event) == before.id(event))
            found.push_back(event); // a file that was read again: far quicker than a look-up
        else if (const auto other = after.eventById(before.id(event)))
            found.push_back(*other);
    }
    return found;
}

std::vector<std::string> idsOf(const Snapshot &snapshot, const std::vector<EventIndex> &events)
{
    std::vector<std::string> ids;
    ids.reserve(events.size());
    for (const EventIndex event : events)
        ids.emplace_back(snapshot.id(event));
    return ids;
}

} // namespace kronika

#include "moc_selectionmodel.cpp"
