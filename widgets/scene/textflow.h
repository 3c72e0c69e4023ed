// SPDX-License-Identifier: GPL-3.0-or-later
// Text in cells and lines that flows over pages and knows where its links stand. Blocks are made when they are needed,
// so that a list of a million events costs no memory for its words. Knows no event and no page.
#pragma once

#include "widgets/scene/scenestyle.h"
#include "widgets/scene/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kronika {

enum class Ink : std::uint8_t { Text, Quiet, Accent };
enum class Weight : std::uint8_t { Normal, Bold, Small };

/// Where a run of text leads, or what a block is; `index` is the event or the source.
struct TextTarget
{
    enum class To : std::uint8_t { Nothing, Heading, ListedEvent, DrawnEvent, Source, Address };

    To to = To::Nothing;
    std::size_t index = 0;
    /// Encoded.
    QString address;
};

struct TextRun
{
    QString text;
    Ink ink = Ink::Text;
    Weight weight = Weight::Normal;
    TextTarget target;
    /// Of a run that starts a line: how far it stands from the left. Where the line has to be broken, what is broken
    /// off starts behind this run, which is a marker or empty.
    std::optional<float> indentEm = {};
};

/// Text that wraps within its width.
struct TextCell
{
    double leftPx = 0;
    double widthPx = 0;
    bool isRightAligned = false;
    std::vector<TextRun> runs;
};

/// Cells side by side whose lines stand level.
struct TextBlock
{
    std::vector<TextCell> cells;
    /// Of the fonts.
    double scale = 1;
    /// Blank ground above it, unless it starts a page.
    double spaceAbovePx = 0;
    /// Not left alone at the foot of a page.
    bool staysWithNext = false;
    /// What links lead to it: a listed event, a source; or a heading for the outline.
    TextTarget anchor;
};

class TextFlow
{
public:
    using Maker = std::function<TextBlock(std::size_t)>;

    /// Asked for each block that is measured; false leaves out it and those behind it.
    using GoesOn = std::function<bool(std::size_t)>;

    /// `make` is called for each block at once, to measure it, and again whenever it is painted.
    TextFlow(const SceneStyle &style, std::size_t blockCount, Maker make, const GoesOn &goesOn = {});

    struct Start
    {
        std::size_t block = 0;
        std::size_t line = 0;

        friend bool operator==(const Start &, const Start &) = default;
    };
    struct Page
    {
        Start start;
        Start end;
    };
    struct PlacedLink
    {
        QRectF rect;
        TextTarget target;
    };
    struct PlacedBlock
    {
        std::size_t block = 0;
        double topPx = 0;
    };

    bool isEmpty() const { return m_blocks.empty(); }
    /// Of all of it without a page break.
    double heightPx() const;
    /// The text cut into pages of `roomPx`. A block is kept together where a page can hold it. Empty if there is
    /// nothing.
    std::vector<Page> pages(double roomPx) const;

    // Each for one page, from `start` up to `end`, downwards from the origin. O(blocks on it).
    void paint(QPainter &painter, const Theme &theme, Start start, Start end) const;
    std::vector<PlacedLink> links(Start start, Start end) const;
    std::vector<PlacedBlock> blocks(Start start, Start end) const;

    Start end() const { return {m_blocks.size(), 0}; }
    TextBlock block(std::size_t index) const { return m_make(index); }

private:
    struct Measure
    {
        std::uint32_t lines = 1;
        float lineHeightPx = 0;
        float spaceAbovePx = 0;
        bool staysWithNext = false;

        double heightPx() const { return static_cast<double>(lineHeightPx) * lines; }
    };
    class LaidOut;
    /// The last one is kept: a text over many pages is laid out once. `theme` is null where no colour is needed.
    const LaidOut &laidOut(std::size_t index, const Theme *theme) const;
    std::vector<Start> pageStarts(double roomPx) const;
    template <typename Use>
    void forEachBlock(Start start, Start end, Use use) const;

    SceneStyle m_style;
    Maker m_make;
    std::vector<Measure> m_blocks;
    mutable std::shared_ptr<const LaidOut> m_last;
    mutable std::size_t m_lastIndex = 0;
    mutable const Theme *m_lastTheme = nullptr;
};

} // namespace kronika
