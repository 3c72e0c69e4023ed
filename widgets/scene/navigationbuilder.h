// SPDX-License-Identifier: GPL-3.0-or-later
// Links and outline of a printed timeline: from what is drawn to the list of events and back, from notes to sources,
// from these to their addresses. Knows where sheets and text stand on pages, not why.
#pragma once

#include "widgets/scene/eventlist.h"
#include "widgets/scene/navigation.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace kronika {

/// Where an event is drawn on a sheet, in the sheet's coordinates.
struct DrawnPlace
{
    EventIndex event{};
    QRectF rect;
    /// Where several are drawn as one: these, of which it is one. Else null.
    const Mark *fold = nullptr;
};
/// Its pointers are into the sheet.
std::vector<DrawnPlace> drawnPlaces(const Sheet &sheet);

/// A rectangle of a page, from the corner of its paper.
struct PaperRect
{
    std::size_t page = 0;
    QRectF rect;
};

/// A sheet, and where its parts come to lie: a part may be cut in several by the edges of pages.
struct SheetOnPaper
{
    const Sheet *sheet = nullptr;
    std::function<std::vector<PaperRect>(const QRectF &)> place;
};

/// A page of text.
struct TextOnPaper
{
    const TextFlow *flow = nullptr;
    TextFlow::Start start;
    TextFlow::Start end;
    std::size_t page = 0;
    QPointF origin;
    double scale = 1;
};

struct NavigationInput
{
    const Picture *picture = nullptr;
    bool hasTitlePage = false;
    std::vector<SheetOnPaper> sheets;
    const EventList *list = nullptr;
    std::vector<TextOnPaper> texts;
};

/// O(marks + events).
Navigation navigationOf(const NavigationInput &input);

} // namespace kronika
