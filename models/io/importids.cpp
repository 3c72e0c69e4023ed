// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportBuilder that gives events their ids, and takes those that were made into chunks elsewhere.
#include "models/io/freeid.h"
#include "models/io/importbuilder.h"

#include <algorithm>
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

/// What stands before and behind a value, in all formats of text.
bool isBoundary(char c)
{
    return std::string_view("\"',;:|<>@\t\r\n").find(c) != std::string_view::npos;
}

/// The values of `text` that look like ids which are made for records.
std::unordered_set<std::size_t> generatedNumbersIn(std::string_view text)
{
    std::unordered_set<std::size_t> numbers;
    for (std::size_t at = text.find('e'); at != std::string_view::npos; at = text.find('e', at + 1)) {
        if (at > 0 && !isBoundary(text[at - 1]))
            continue;
        const std::size_t end = std::min(text.find_first_not_of("0123456789", at + 1), text.size());
        const auto number = generatedNumber(text.substr(at, end - at));
        if (number && (end == text.size() || isBoundary(text[end])))
            numbers.insert(*number);
    }
    return numbers;
}

} // namespace

void ImportBuilder::expectOwnId(std::string_view id)
{
    if (const auto number = generatedNumber(id))
        m_ownNumbers.insert(*number);
}

const std::unordered_set<std::size_t> &ImportBuilder::ownNumbers()
{
    if (m_ownIdsMayFollow) {
        m_ownIdsMayFollow = false;
        m_ownNumbers.merge(generatedNumbersIn(m_text));
    }
    return m_ownNumbers;
}

bool ImportBuilder::isEventId(std::string_view id, std::uint64_t hash) const
{
    const auto number = generatedNumber(id);
    return m_eventIds.contains(hash) || (number && *number <= m_generatedIds && !m_ownNumbers.contains(*number));
}

std::size_t ImportBuilder::giveNumber()
{
    const std::unordered_set<std::size_t> &own = ownNumbers();
    do
        ++m_generatedIds;
    while (own.contains(m_generatedIds) ||
           (!m_eventIds.isEmpty() && m_eventIds.contains(IdTable::hashOf("e" + std::to_string(m_generatedIds)))));
    return m_generatedIds;
}

std::size_t ImportBuilder::giveNumbers(std::size_t count)
{
    if (!m_eventIds.isEmpty() || !ownNumbers().empty())
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
    const auto isTaken = [this](const std::string &other) {
        const auto number = generatedNumber(other);
        return (number && ownNumbers().contains(*number)) || isEventId(other, IdTable::hashOf(other));
    };
    std::string id = freeId(wanted, "e", isTaken);
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
