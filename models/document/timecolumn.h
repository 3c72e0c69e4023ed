// SPDX-License-Identifier: GPL-3.0-or-later
// The times of a chunk's rows in few bytes: what rows share (precision, length, how they are written) stands once in a
// table of shapes, a row has the number of its shape and its beginning, in seconds or days from a common day. Gives
// back exactly what was added.
#pragma once

#include "models/document/prefetch.h"
#include "models/document/rowbits.h"
#include "models/document/whentext.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace kronika {

class TimeColumn
{
public:
    void add(const EventTime &time, const WhenStyle &style);
    std::size_t size() const { return m_shapes.size(); }
    /// No room for another shape: no row may be added.
    bool isFull() const { return m_table.size() >= kMostShapes; }
    void shrink();

    // Each requires row < size(). O(1).
    EventTime time(std::size_t row) const;
    const WhenStyle &style(std::size_t row) const { return m_table[m_shapes[row]].style; }
    TimeFlags flags(std::size_t row) const { return m_table[m_shapes[row]].flags; }

    // For Snapshot::fetchAhead(), in this order.
    void fetchAhead(std::size_t row) const
    {
        prefetch(m_shapes, row);
        prefetch(m_values, row);
    }
    void fetchShapeAhead(std::size_t row) const
    {
        prefetch(m_table, m_shapes[row]);
        if (m_table[m_shapes[row]].layout == Layout::Span)
            prefetch(m_spans, static_cast<std::size_t>(m_values[row]));
    }

    // Whole columns, a bit a row. O(rows).

    /// Placed, with a latest end at or behind `t`.
    RowBits endingFrom(Instant t) const;
    /// Placed, with an earliest start at or before `t`.
    RowBits startingBy(Instant t) const;
    /// `test(EventTime)` must not look at the bounds.
    template <typename Test>
    RowBits where(Test test) const
    {
        std::vector<unsigned char> passes;
        for (const Shape &shape : m_table)
            passes.push_back(test(unbounded(shape)) ? 1 : 0);
        if (std::ranges::count(passes, 1) == 0)
            return {};
        return rowBits(size(), [&](std::size_t row) -> unsigned { return passes[m_shapes[row]]; });
    }

private:
    static constexpr std::size_t kMostShapes = 255;

    /// What of its bounds a row has of its own: nothing, the first instant of its start (the end has the same bounds),
    /// those of start and end, or all four.
    enum class Layout : std::uint8_t { None, Point, Span, Whole };

    struct Shape
    {
        TimeFlags flags;
        Precision startPrecision;
        Precision endPrecision;
        Qualifiers startQualifiers;
        Qualifiers endQualifiers;
        Layout layout;
        /// Of what rows hold; 0: they hold instants.
        std::int64_t unitUs;
        /// From the first to the last instant of start and end.
        std::int64_t startLengthUs;
        std::int64_t endLengthUs;
        WhenStyle style;

        friend bool operator==(const Shape &, const Shape &) = default;
    };

    Shape shapeOf(const EventTime &time, const WhenStyle &style);
    std::uint8_t numberOf(const Shape &shape);
    void store(const Shape &shape, const TimeBounds &bounds);
    template <std::int64_t unitUs>
    bool fits(Instant instant) const;
    std::int32_t stepsTo(Instant instant, std::int64_t unitUs) const;
    Instant instantAt(std::int32_t steps, std::int64_t unitUs) const;
    TimeBounds bounds(const Shape &shape, std::int32_t value) const;
    static EventTime unbounded(const Shape &shape);
    bool holdsSteps(const Shape &shape) const { return shape.layout != Layout::None && shape.unitUs != 0; }
    /// `isBehind(TimeBounds)` is false up to some step and true behind it.
    template <typename IsBehind>
    std::int64_t firstStepBehind(const Shape &shape, IsBehind isBehind) const;
    template <typename IsBehind>
    RowBits placedBehind(bool isEnd, IsBehind isBehind) const;

    std::vector<Shape> m_table;
    std::vector<std::uint8_t> m_shapes;
    /// By layout: steps from m_base, or where a row's own begin in m_spans or m_instants.
    std::vector<std::int32_t> m_values;
    /// In pairs.
    std::vector<std::int32_t> m_spans;
    std::vector<Instant> m_instants;
    /// The start of a day. Set by the first row that is placed.
    Instant m_base;
    bool m_hasBase = false;
};

} // namespace kronika
