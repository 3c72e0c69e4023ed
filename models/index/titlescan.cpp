// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/titlescan.h"

#include "models/index/textfold.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace kronika {

namespace {

constexpr bool isLetter(char lower)
{
    return lower >= 'a' && lower <= 'z';
}

/// Many bytes at a time: GCC's vectors, which become whatever the processor has.
using Bytes = unsigned char __attribute__((vector_size(16)));
constexpr std::size_t kBytes = sizeof(Bytes);

Bytes load(const char *place)
{
    Bytes bytes;
    std::memcpy(&bytes, place, sizeof bytes);
    return bytes;
}

Bytes all(unsigned char byte)
{
    return Bytes{} + byte;
}

/// A bit for each byte whose highest bit is set.
std::uint32_t highBits(Bytes bytes)
{
#if defined(__SSE2__)
    return static_cast<std::uint32_t>(_mm_movemask_epi8(reinterpret_cast<__m128i>(bytes)));
#else
    std::uint32_t bits = 0;
    for (std::size_t n = 0; n < kBytes; ++n)
        bits |= static_cast<std::uint32_t>(bytes[n] >> 7) << n;
    return bits;
#endif
}

/// One character of the word: bytes are made lower case by a bit if it is a letter.
struct Wanted
{
    explicit Wanted(char lower)
        : letter(all(static_cast<unsigned char>(lower)))
        , caseBit(all(isLetter(lower) ? 0x20 : 0))
    {
    }

    Bytes match(const char *place) const { return reinterpret_cast<Bytes>((load(place) | caseBit) == letter); }

    Bytes letter;
    Bytes caseBit;
};

/// The rows whose texts contain the places that are asked for, which go forward.
class RowCursor
{
public:
    explicit RowCursor(const EventChunk &chunk)
        : m_chunk(chunk)
    {
    }

    std::size_t rowAt(std::size_t place)
    {
        while (m_chunk.textsTo(m_row) <= place)
            ++m_row;
        return m_row;
    }

private:
    const EventChunk &m_chunk;
    std::size_t m_row = 0;
};

} // namespace

TitleScan::TitleScan(std::string_view folded)
{
    const bool isPlain = std::ranges::all_of(folded, [](char c) { return c > ' ' && c < 0x7F; });
    if (isPlain)
        m_lower = folded;
}

bool TitleScan::isAt(const char *place) const
{
    return std::equal(m_lower.begin(), m_lower.end(), place, [](char lower, char c) { return asciiLower(c) == lower; });
}

TitleScan::Result TitleScan::in(const EventChunk &chunk) const
{
    Result result;
    const std::string_view texts = chunk.texts();
    RowCursor rows(chunk);
    const Wanted first(m_lower.front());
    const Wanted last(m_lower.back());
    const std::size_t lastAt = m_lower.size() - 1;
    // The end of the last row of which all is known.
    std::size_t knownTo = 0;
    const auto look = [&](std::size_t at) {
        if (at < knownTo)
            return;
        const bool isBeyondAscii = static_cast<unsigned char>(texts[at]) >= 0x80;
        if (!isBeyondAscii && (at + lastAt >= texts.size() || !isAt(texts.data() + at)))
            return;
        const std::size_t row = rows.rowAt(at);
        const std::size_t from = chunk.textsTo(row) - chunk.title(row).size();
        const bool isFound = at >= from && at + lastAt < chunk.textsTo(row);
        if (isBeyondAscii)
            result.unsure.insert(row);
        else if (isFound)
            result.found.insert(row);
        if (isBeyondAscii || isFound)
            knownTo = chunk.textsTo(row);
    };
    std::size_t at = 0;
    for (; at + lastAt + kBytes <= texts.size(); at += kBytes) {
        const char *place = texts.data() + at;
        // Matches are bytes of ones; of others, the highest bit says that they are beyond ASCII.
        std::uint32_t hits = highBits((first.match(place) & last.match(place + lastAt)) | load(place));
        for (; hits != 0; hits &= hits - 1)
            look(at + static_cast<std::size_t>(std::countr_zero(hits)));
    }
    for (; at < texts.size(); ++at)
        look(at);
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        if (chunk.hasLongTexts(row))
            result.unsure.insert(row);
    }
    return result;
}

} // namespace kronika
