// SPDX-License-Identifier: GPL-3.0-or-later
// The events of one lane's band, in rows, sorted by time; answers what is in a range without looking at the rest. Knows
// no pixel.
#pragma once

#include "models/index/rowends.h"
#include "models/index/rowindex.h"

#include <iterator>
#include <optional>
#include <span>
#include <vector>

namespace kronika {

enum class LabelSide : std::uint8_t { Right, Left };

/// One row with all that answers about it needs.
class RowView
{
public:
    class Iterator;

    /// `ends` is null in a row whose events never overlap. All must outlive the view.
    RowView(const RowIndex &row, const RowEnds *ends, const PlaceSource &source)
        : m_row(&row)
        , m_ends(ends)
        , m_source(&source)
        , m_end(row.size())
    {
    }

    const RowIndex &index() const { return *m_row; }
    /// Null in a row whose events never overlap.
    const RowEnds *ends() const { return m_ends; }
    const PlaceSource &source() const { return *m_source; }

    /// Of the stretch that it shows: the whole row, or what within() found.
    std::size_t size() const { return m_end - m_begin; }
    bool empty() const { return m_begin == m_end; }
    LaneEntry operator[](std::size_t n) const { return at(m_begin + n); }
    Iterator begin() const;
    Iterator end() const;
    LaneEntry front() const { return at(m_begin); }
    LaneEntry back() const { return at(m_end - 1); }

    /// Positions in the whole row.
    std::size_t beginPosition() const { return m_begin; }
    std::size_t endPosition() const { return m_end; }
    LaneEntry at(std::size_t position) const { return m_row->entry(position, *m_source); }

    /// The stretch that contains all whose reach overlaps `range` (where events overlap also others between). O(log n).
    RowView within(TimeRange range) const;
    /// How many are alive at `t`: begun before, and end after it. O(log n).
    std::size_t aliveAt(Instant t) const;
    std::size_t startingBefore(Instant t) const { return m_row->startingBefore(t, *m_source); }
    /// The same where it is known to be `from` to `to`.
    std::size_t startingBefore(Instant t, std::size_t from, std::size_t to) const
    {
        return m_row->startingBefore(t, from, to, *m_source);
    }

private:
    const RowIndex *m_row;
    const RowEnds *m_ends;
    const PlaceSource *m_source;
    std::size_t m_begin = 0;
    std::size_t m_end;
};

/// Gives entries by value.
class RowView::Iterator
{
public:
    using iterator_concept = std::random_access_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = LaneEntry;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = LaneEntry;

    Iterator() = default;
    Iterator(const RowView *view, difference_type position)
        : m_view(view)
        , m_position(position)
    {
    }

    LaneEntry operator*() const { return m_view->at(static_cast<std::size_t>(m_position)); }
    LaneEntry operator[](difference_type n) const { return *(*this + n); }
    Iterator &operator+=(difference_type n)
    {
        m_position += n;
        return *this;
    }
    Iterator &operator-=(difference_type n) { return *this += -n; }
    Iterator &operator++() { return *this += 1; }
    Iterator &operator--() { return *this += -1; }
    Iterator operator++(int)
    {
        const Iterator before = *this;
        ++*this;
        return before;
    }
    Iterator operator--(int)
    {
        const Iterator before = *this;
        --*this;
        return before;
    }
    friend Iterator operator+(Iterator at, difference_type n) { return at += n; }
    friend Iterator operator+(difference_type n, Iterator at) { return at += n; }
    friend Iterator operator-(Iterator at, difference_type n) { return at -= n; }
    friend difference_type operator-(Iterator a, Iterator b) { return a.m_position - b.m_position; }
    friend bool operator==(Iterator a, Iterator b) { return a.m_position == b.m_position; }
    friend auto operator<=>(Iterator a, Iterator b) { return a.m_position <=> b.m_position; }

private:
    const RowView *m_view = nullptr;
    difference_type m_position = 0;
};

inline RowView::Iterator RowView::begin() const
{
    return {this, static_cast<std::ptrdiff_t>(m_begin)};
}

inline RowView::Iterator RowView::end() const
{
    return {this, static_cast<std::ptrdiff_t>(m_end)};
}

class LaneIndex
{
public:
    LaneIndex() = default;
    /// Items a row, and those of mentions, sorted as standsBefore says. `hasOverflowRow`: the last row holds what found
    /// no room and may overlap.
    LaneIndex(const std::vector<std::vector<RowItem>> &rows, std::span<const RowItem> mentions, bool hasOverflowRow);

    std::size_t rowCount() const { return m_rows.size(); }
    /// Distinct events in its rows, mentions left out.
    std::size_t eventCount() const { return m_eventCount; }
    RowView row(std::size_t row, const PlaceSource &source) const;
    /// Events that only mention the lane's actor (targets, addressees ...): small marks in a thin row of their own.
    RowView mentions(const PlaceSource &source) const { return {m_mentions, &m_mentionEnds, source}; }
    bool hasMentions() const { return !m_mentions.isEmpty(); }
    /// The last row may hold events that overlap.
    bool hasOverflowRow() const { return m_hasOverflowRow; }
    /// The row that holds an entry; none if it is not here. O(rows log n).
    std::optional<std::size_t> rowOf(const LaneEntry &entry, const PlaceSource &source) const;

    // An edited lane: other events keep their rows. `before` and `after` say where events stood and stand.

    LaneIndex without(const LaneEntry &entry, bool isMention, const PlaceSource &before) const;
    /// In the first row that has room for it.
    LaneIndex with(const RowItem &item, bool isMention, const PlaceSource &after) const;
    LaneIndex renumbered(EventIndex first, std::int64_t shift) const;

private:
    std::vector<RowIndex> m_rows;
    RowEnds m_overflowEnds;
    RowIndex m_mentions;
    RowEnds m_mentionEnds;
    std::size_t m_eventCount = 0;
    bool m_hasOverflowRow = false;
};

} // namespace kronika
