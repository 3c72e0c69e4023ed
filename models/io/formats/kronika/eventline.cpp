// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/kronika/eventline.h"

#include "models/io/formats/kronika/values.h"

#include <cstring>
#include <simdjson.h>

namespace kronika::reader {

namespace {

/// GCC's vectors, which become whatever the processor has.
using Bytes = unsigned char __attribute__((vector_size(16)));
using Halves = unsigned long long __attribute__((vector_size(16)));

bool isAny(Bytes bytes)
{
    const auto halves = reinterpret_cast<Halves &>(bytes);
    return (halves[0] | halves[1]) != 0;
}

struct Traits
{
    /// Escapes or control characters.
    bool isOdd = false;
    bool isAscii = true;
};

Traits traitsOf(std::string_view line)
{
    Bytes odd{};
    Bytes high{};
    const auto look = [&](const char *place) {
        Bytes bytes;
        std::memcpy(&bytes, place, sizeof bytes);
        odd |= reinterpret_cast<Bytes>((bytes < 0x20) | (bytes == '\\') | (bytes == 0x7F));
        high |= bytes & 0x80;
    };
    // A line of an event is longer than that; its last bytes may be looked at twice.
    if (line.size() < sizeof(Bytes))
        return {.isOdd = true, .isAscii = true};
    for (std::size_t at = 0; at + sizeof(Bytes) <= line.size(); at += sizeof(Bytes))
        look(line.data() + at);
    look(line.data() + line.size() - sizeof(Bytes));
    return {isAny(odd), !isAny(high)};
}

/// A template, so that the compiler knows how long the literal is.
template <std::size_t sizeWithNul>
bool take(std::string_view &rest, const char (&literal)[sizeWithNul])
{
    constexpr std::size_t kSize = sizeWithNul - 1;
    if (rest.size() < kSize || std::memcmp(rest.data(), literal, kSize) != 0)
        return false;
    rest.remove_prefix(kSize);
    return true;
}

/// Up to the quote that ends a string, and takes that. Requires: there are no escapes.
bool takeString(std::string_view &rest, std::string_view &text)
{
    const void *quote = std::memchr(rest.data(), '"', rest.size());
    if (quote == nullptr)
        return false;
    text = rest.substr(0, static_cast<std::size_t>(static_cast<const char *>(quote) - rest.data()));
    rest.remove_prefix(text.size() + 1);
    return true;
}

bool isPlainId(std::string_view id, bool isAscii)
{
    constexpr std::size_t kMostBytes = 200;
    return isAscii ? !id.empty() && id.size() <= kMostBytes : isId(id);
}

} // namespace

bool EventLineReader::read(std::string_view line, EventDraft &draft)
{
    const Traits traits = traitsOf(line);
    if (!m_zone || traits.isOdd || (!traits.isAscii && !simdjson::validate_utf8(line)))
        return false;
    std::string_view rest = line;
    if (!take(rest, "    {\"id\": \"") || !takeString(rest, draft.id) || !isPlainId(draft.id, traits.isAscii))
        return false;
    draft.when = {};
    draft.within = {};
    draft.time = {};
    if (take(rest, ", \"when\": \"")) {
        if (!takeString(rest, draft.when))
            return false;
        const std::optional<WrittenTime> time = commonTime(draft.when, *m_zone);
        if (!time)
            return false;
        draft.time = *time;
    }
    return take(rest, ", \"title\": \"") && takeString(rest, draft.title) && readActors(rest, draft) &&
           readCategory(rest, draft) && rest == "}";
}

bool EventLineReader::readActors(std::string_view &rest, EventDraft &draft)
{
    draft.actors.clear();
    if (!take(rest, ", \"actors\": ["))
        return true;
    do {
        std::string_view id;
        EventDraft::Part part;
        if (!take(rest, "{\"id\": \"") || !takeString(rest, id))
            return false;
        if (take(rest, ", \"role\": \"") && !takeString(rest, part.role))
            return false;
        const std::optional<ActorIndex> known = actor(id);
        if (!known || !take(rest, "}"))
            return false;
        part.actor = *known;
        draft.actors.push_back(part);
    } while (take(rest, ", "));
    return take(rest, "]");
}

std::optional<ActorIndex> EventLineReader::actor(std::string_view id)
{
    const std::size_t last = id.empty() ? 0 : static_cast<unsigned char>(id.back());
    const std::size_t middle = id.empty() ? 0 : static_cast<unsigned char>(id[id.size() / 2]);
    KnownActor &known = m_knownActors[(last * 31 + middle * 7 + id.size()) % m_knownActors.size()];
    if (known.id == id && !id.empty())
        return known.actor;
    const std::optional<ActorIndex> found = m_tables.actorById(id);
    if (found)
        known = {m_tables.actors[raw(*found)].id, *found};
    return found;
}

bool EventLineReader::readCategory(std::string_view &rest, EventDraft &draft)
{
    draft.category.reset();
    if (!take(rest, ", \"category\": \""))
        return true;
    std::string_view id;
    if (!takeString(rest, id))
        return false;
    if (id != m_lastCategoryId || id.empty()) {
        const std::optional<CategoryIndex> found = m_tables.categoryById(id);
        if (!found)
            return false;
        m_lastCategory = *found;
        m_lastCategoryId = m_tables.categories[raw(*found)].id;
    }
    draft.category = m_lastCategory;
    return true;
}

} // namespace kronika::reader
