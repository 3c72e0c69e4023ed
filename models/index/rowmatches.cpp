// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/rowmatches.h"

#include "models/index/parallel.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace kronika {

RowMatches::RowMatches(const RowIndex &row, const EventSet &among)
{
    fill(row, among);
}

RowMatches::RowMatches(const RowEnds &ends, const EventSet &among)
{
    fill(ends, among);
}

template <typename Row>
void RowMatches::fill(const Row &row, const EventSet &among)
{
    m_words.assign((row.size() + kBlock - 1) / kBlock * (kBlock / 64), 0);
    // Without a branch on what is found, which no processor guesses: word by word in a register.
    std::uint64_t bits = 0;
    std::size_t position = 0;
    row.forEach([&](EventIndex event) {
        bits |= std::uint64_t{among.contains(event)} << (position % 64);
        if (++position % 64 == 0)
            m_words[position / 64 - 1] = std::exchange(bits, 0);
    });
    if (position % 64 != 0)
        m_words[position / 64] = bits;
    std::uint32_t count = 0;
    m_ranks.push_back(0);
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        count += static_cast<std::uint32_t>(std::popcount(m_words[word]));
        if ((word + 1) % (kBlock / 64) == 0)
            m_ranks.push_back(count);
    }
}

std::size_t RowMatches::countBefore(std::size_t position) const
{
    const std::size_t block = position / kBlock;
    std::size_t count = m_ranks[block];
    std::size_t word = block * (kBlock / 64);
    for (; word < position / 64; ++word)
        count += static_cast<std::size_t>(std::popcount(m_words[word]));
    if (position % 64 != 0)
        count += static_cast<std::size_t>(std::popcount(m_words[word] << (64 - position % 64)));
    return count;
}

std::size_t RowMatches::position(std::size_t n) const
{
    const auto block = static_cast<std::size_t>(std::ranges::upper_bound(m_ranks, n) - m_ranks.begin()) - 1;
    std::size_t left = n - m_ranks[block];
    for (std::size_t word = block * (kBlock / 64); word < m_words.size(); ++word) {
        const auto inWord = static_cast<std::size_t>(std::popcount(m_words[word]));
        if (left >= inWord) {
            left -= inWord;
            continue;
        }
        std::uint64_t bits = m_words[word];
        for (; left > 0; --left)
            bits &= bits - 1;
        return word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
    }
    Q_ASSERT_X(false, "RowMatches::position", "no such match");
    return 0;
}

TimelineMatches::TimelineMatches(std::shared_ptr<const TimelineIndex> index, std::shared_ptr<const EventSet> among)
    : m_index(std::move(index))
    , m_among(std::move(among))
    , m_lanes(m_index->lanes().size())
{
}

const LaneMatches &TimelineMatches::lane(std::size_t lane)
{
    if (!m_lanes[lane]) {
        const LaneIndex &content = *m_index->lanes()[lane].content;
        auto made = std::make_unique<LaneMatches>();
        made->rows.resize(content.rowCount());
        inParallel(content.rowCount() + 1, [&](std::size_t n) {
            if (n < content.rowCount()) {
                // The overflow row first: it is by far the largest.
                const std::size_t at = content.rowCount() - 1 - n;
                made->rows[at] = RowMatches(m_index->row(lane, at).index(), *m_among);
                return;
            }
            if (content.hasOverflowRow())
                made->overflowEnds = RowMatches(*m_index->row(lane, content.rowCount() - 1).ends(), *m_among);
            made->mentions = RowMatches(m_index->mentions(lane).index(), *m_among);
            made->mentionEnds = RowMatches(*m_index->mentions(lane).ends(), *m_among);
        });
        m_lanes[lane] = std::move(made);
    }
    return *m_lanes[lane];
}

} // namespace kronika
