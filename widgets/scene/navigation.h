// SPDX-License-Identifier: GPL-3.0-or-later
// Where one can go in an exported document: links between its pages and to addresses, and its outline; plain records
// in units of 1/96 inch from a page's top left corner. Knows no file format.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace kronika {

struct PageSpot
{
    std::size_t page = 0;
    QPointF at;
};

/// Leads to a spot, or else to an address.
struct PageLink
{
    std::size_t page = 0;
    QRectF rect;
    std::optional<PageSpot> spot;
    /// http, https or mailto, encoded.
    QString address;
};

struct OutlineEntry
{
    QString title;
    PageSpot spot;
    /// 0 at the top; at most one more than the entry before.
    int depth = 0;
};

struct Navigation
{
    std::vector<PageLink> links;
    std::vector<OutlineEntry> outline;
};

} // namespace kronika
