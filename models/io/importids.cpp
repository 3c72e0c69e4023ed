// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportBuilder that gives events their ids, and takes those that were made into chunks elsewhere.
#include "models/io/freeid.h"
#include "models/io/importbuilder.h"

#include <charconv>

namespace kronika {

namespace {

/// `e12` -> 12.
std::optional<std::size_t> generatedNumber(std::string_view id)
{
    std::size_t number = 0;
    if (id.size() < 2 || id.front() != 'e' || id[1] == '0')
        return std::nullopt;
    const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
    return error == std::errc() && end == id.data() + id.size() ? std::optional(number) : std::nullopt;
}

} // namespace

bool ImportBuilder::isEventId(std::string_view id, std::uint64_t hash) const
{
    const auto number = generatedNumber(id);
    return m_eventIds.contains(hash) || (number && *number <= m_generatedIds);
}

std::size_t ImportBuilder::giveNumber()
{
    do
        ++m_generatedIds;
    while (!m_eventIds.isEmpty() && m_eventIds.contains(IdTable::hashOf("e" + std::to_string(m_generatedIds))));
    return m_generatedIds;
}

std::size_t ImportBuilder::giveNumbers(std::size_t count)
{
    if (!m_eventIds.isEmpty())
        return 0;
    m_generatedIds += count;
    return m_generatedIds - count + 1;
}

bool ImportBuilder::takeId(std::string_view id)
{
    const std::uint64_t hash = IdTable::hashOf(id);
    if (!reader::isId(id) || isEventId(id, hash))
        return false;
    m_eventIds.insert(hash);
    return true;
}

std::string ImportBuilder::giveId(std::string_view wanted)
{
    std::string id =
        freeId(wanted, "e", [this](const std::string &other) { return isEventId(other, IdTable::hashOf(other)); });
    m_eventIds.insert(IdTable::hashOf(id));
    return id;
}

std::shared_ptr<const SnapshotTables> ImportBuilder::sharedTables()
{
    if (!m_builder)
        m_builder.emplace(std::move(m_early));
    return m_builder->sharedTables();
}

void ImportBuilder::give(std::vector<std::shared_ptr<const EventChunk>> chunks,
                         const std::vector<std::uint64_t> &idHashes)
{
    for (std::shared_ptr<const EventChunk> &chunk : chunks)
        m_builder->append(std::move(chunk));
    m_idHashes.insert(m_idHashes.end(), idHashes.begin(), idHashes.end());
    m_ledger.events += idHashes.size();
    m_eventCount += idHashes.size();
}

} // namespace kronika
