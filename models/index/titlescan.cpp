// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/titlescan.h"

#include "models/index/textfold.h"

#include <algorithm>
#include <array>
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

/// How seldom a character stands in titles: letters as in English, digits less, because ids have them, too.
std::size_t rarityOf(char lower)
{
    constexpr std::string_view kLettersByUse = "etaoinsrhldcumfpgwybvkxjqz";
    constexpr std::size_t kOfSigns = 12;
    if (isLetter(lower))
        return kLettersByUse.find(lower) + 1;
    return lower >= '0' && lower <= '9' ? 0 : kOfSigns;
}

/// Many bytes at a time: GCC's vectors, which become whatever the processor has.
using Bytes = unsigned char __attribute__((vector_size(16)));
constexpr std::size_t kBytes = sizeof(Bytes);
/// So many are looked at before it is asked whether anything was found.
constexpr std::size_t kBlockBytes = 4 * kBytes;

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
    Wanted(char lower, std::size_t offset)
        : letter(all(static_cast<unsigned char>(lower)))
        , caseBit(all(isLetter(lower) ? 0x20 : 0))
        , at(offset)
    {
    }

    /// Of words that begin at these places.
    Bytes match(const char *place) const { return reinterpret_cast<Bytes>((load(place + at) | caseBit) == letter); }

    Bytes letter;
    Bytes caseBit;
    /// In the word.
    std::size_t at;
};

} // namespace

/// One walk over the texts of a chunk.
class TitleScan::Walk
{
public:
    Walk(const TitleScan &scan, const EventChunk &chunk)
        : m_scan(scan)
        , m_chunk(chunk)
        , m_texts(chunk.texts())
        , m_lastAt(scan.m_lower.size() - 1)
    {
    }

    Result result()
    {
        const Wanted rare(m_scan.m_lower[m_scan.m_rareAt], m_scan.m_rareAt);
        const Wanted other(m_scan.m_lower[m_scan.m_otherAt], m_scan.m_otherAt);
        std::size_t at = 0;
        for (; at + m_lastAt + kBlockBytes <= m_texts.size(); at += kBlockBytes) {
            // Matches are bytes of ones; of others, the highest bit says that they are beyond ASCII.
            std::array<Bytes, kBlockBytes / kBytes> hits;
            Bytes some{};
            for (std::size_t n = 0; n < hits.size(); ++n) {
                const char *place = m_texts.data() + at + n * kBytes;
                hits[n] = (rare.match(place) & other.match(place)) | load(place);
                some |= hits[n];
            }
            if (highBits(some) == 0)
                continue;
            for (std::size_t n = 0; n < hits.size(); ++n)
                lookAt(at + n * kBytes, highBits(hits[n]));
        }
        for (; at < m_texts.size(); ++at)
            look(at);
        for (const std::uint16_t row : m_chunk.longTextRows())
            m_result.unsure.insert(row);
        return m_result;
    }

private:
    void lookAt(std::size_t at, std::uint32_t hits)
    {
        for (; hits != 0; hits &= hits - 1)
            look(at + static_cast<std::size_t>(std::countr_zero(hits)));
    }

    void look(std::size_t at)
    {
        if (at < m_knownTo)
            return;
        const bool isBeyondAscii = static_cast<unsigned char>(m_texts[at]) >= 0x80;
        if (!isBeyondAscii && (at + m_lastAt >= m_texts.size() || !m_scan.isAt(m_texts.data() + at)))
            return;
        m_row = m_chunk.rowOfText(at, m_row);
        const std::size_t to = m_chunk.textsTo(m_row);
        const bool isFound = at >= m_chunk.titleFrom(m_row) && at + m_lastAt < to;
        if (isBeyondAscii)
            m_result.unsure.insert(m_row);
        else if (isFound)
            m_result.found.insert(m_row);
        if (isBeyondAscii || isFound)
            m_knownTo = to;
    }

    const TitleScan &m_scan;
    const EventChunk &m_chunk;
    std::string_view m_texts;
    std::size_t m_lastAt;
    /// The row looked at last; places go forward.
    std::size_t m_row = 0;
    /// The end of the last row of which all is known.
    std::size_t m_knownTo = 0;
    Result m_result;
};

TitleScan::TitleScan(std::string_view folded)
{
    const bool isPlain = std::ranges::all_of(folded, [](char c) { return c > ' ' && c < 0x7F; });
    if (!isPlain || folded.empty())
        return;
    m_lower = folded;
    const auto rarityAt = [this](std::size_t n) { return rarityOf(m_lower[n]); };
    for (std::size_t n = 1; n < m_lower.size(); ++n) {
        if (rarityAt(n) > rarityAt(m_rareAt))
            m_rareAt = n;
    }
    m_otherAt = m_rareAt == 0 ? m_lower.size() - 1 : 0;
    for (std::size_t n = 0; n < m_lower.size(); ++n) {
        if (n != m_rareAt && rarityAt(n) > rarityAt(m_otherAt))
            m_otherAt = n;
    }
}

bool TitleScan::isAt(const char *place) const
{
    return std::equal(m_lower.begin(), m_lower.end(), place, [](char lower, char c) { return asciiLower(c) == lower; });
}

TitleScan::Result TitleScan::inEach(const EventChunk &chunk, const RowSet &among) const
{
    Result result;
    RowSet rows = among;
    rows.keepIf([&](std::size_t row) {
        const std::string_view title = chunk.title(row);
        const bool isUnsure = chunk.hasLongTexts(row) ||
                              std::ranges::any_of(title, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        if (isUnsure)
            result.unsure.insert(row);
        const char rare = m_lower[m_rareAt];
        for (std::size_t at = 0; !isUnsure && at + m_lower.size() <= title.size(); ++at) {
            if (asciiLower(title[at + m_rareAt]) == rare && isAt(title.data() + at))
                return true;
        }
        return false;
    });
    result.found = rows;
    return result;
}

TitleScan::Result TitleScan::in(const EventChunk &chunk, const RowSet &among) const
{
    // Walking over all is as quick as looking at one in so many.
    constexpr std::size_t kWorthAWalk = 16;
    return among.count() * kWorthAWalk < chunk.size() ? inEach(chunk, among) : Walk(*this, chunk).result();
}

} // namespace kronika
