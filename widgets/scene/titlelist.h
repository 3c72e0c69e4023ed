// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered list of titles that do not stand in full in a picture, in lines that flow over pages. Knows no page.
#pragma once

#include "models/index/eventset.h"
#include "widgets/scene/composition.h"

#include <QPainter>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kronika {

/// Adds the events whose title can be read in full on a sheet.
void addToldEvents(const Picture &picture, const Sheet &sheet, EventSet &told);
/// Matching events in the picture's range, or without a date, that are not in `told` and have a title; in time order.
std::vector<EventIndex> untoldEvents(const Picture &picture, const EventSet &told);

class TitleList
{
public:
    /// Keeps a reference to `picture`. O(events).
    TitleList(const Picture &picture, std::vector<EventIndex> events);

    std::size_t lineCount() const { return m_lineEnds.empty() ? 0 : m_lineEnds.back(); }
    double lineHeightPx() const;
    /// First line of each page of `linesPerPage`: titles are kept together where a page can hold them. Requires:
    /// linesPerPage >= 1.
    std::vector<std::size_t> pageStarts(std::size_t linesPerPage) const;
    /// Up to `count` lines from line `first` on, downwards from the painter's origin. Requires: first < lineCount().
    void paint(QPainter &painter, std::size_t first, std::size_t count) const;

private:
    struct Columns
    {
        double numberPx = 0;
        double timePx = 0;
        double titlePx = 0;
    };
    Columns columns() const;
    QString timeText(EventIndex event) const;

    const Picture &m_picture;
    std::vector<EventIndex> m_events;
    /// One past the last line of each event.
    std::vector<std::size_t> m_lineEnds;
};

} // namespace kronika
