// SPDX-License-Identifier: GPL-3.0-or-later
// The offsets of one time zone over all time, read once from QTimeZone, so that a look-up is a bisection. Knows no
// names.
#pragma once

#include "models/time/instant.h"

#include <QtGlobal>

#include <cstdint>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QTimeZone)

namespace kronika {

enum class Overlap;

/// Immutable after construction; may be used from any thread.
class ZoneTable
{
public:
    /// Takes a few milliseconds: some thousand transitions are asked for.
    explicit ZoneTable(const QTimeZone &zone);

    /// All in microseconds; O(log n). A local time must be a day or more inside the limits of 64 bits.
    std::int64_t offsetAt(std::int64_t utcUs) const;
    std::int64_t toUtc(std::int64_t localUs, Overlap overlap) const;
    /// The first change of the offset after `utcUs`; Instant::max() if there is none.
    Instant nextChange(std::int64_t utcUs) const;

private:
    /// From `fromUs` on, until the next span, local time is UTC + offsetUs.
    struct Span
    {
        std::int64_t fromUs;
        std::int64_t offsetUs;
    };

    std::size_t spanAt(std::int64_t utcUs) const;
    std::int64_t spanEnd(std::size_t index) const;

    std::vector<Span> m_spans;
};

} // namespace kronika
