// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/textflow.h"

#include "models/document/plaintext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace kronika {

namespace {

constexpr double kLineSpacing = 1.25;

QFont fontFor(const SceneStyle &style, Weight weight, double scale)
{
    QFont font = weight == Weight::Bold ? style.boldFont : weight == Weight::Small ? style.smallFont : style.font;
    if (scale != 1)
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * scale)));
    return font;
}

bool isRightToLeft(char32_t letter)
{
    const QChar::Direction direction = QChar::direction(letter);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool hasRightToLeft(const TextRun &run)
{
    return std::ranges::any_of(run.text.toUcs4(), isRightToLeft);
}

/// By its first letter, be that in an isolate: QString::isRightToLeft() looks past those.
Qt::LayoutDirection directionOf(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    const auto first = std::ranges::find_if(
        letters, [](char32_t letter) { return isRightToLeft(letter) || QChar::direction(letter) == QChar::DirL; });
    return first != letters.end() && isRightToLeft(*first) ? Qt::RightToLeft : Qt::LeftToRight;
}

/// Where some texts of a line read from right to left, each is laid out for itself: the number of a date would else go
/// to the Arabic name before it.
TextBlock keptApart(TextBlock block)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar end(0x2069);
    for (TextCell &cell : block.cells) {
        if (cell.runs.size() < 2 || std::ranges::none_of(cell.runs, hasRightToLeft))
            continue;
        for (TextRun &run : cell.runs)
            if (!run.text.isEmpty() && run.text != QChar(QChar::LineSeparator))
                run.text = isolate + run.text + end;
    }
    return block;
}

QColor inkColor(const Theme &theme, Ink ink)
{
    switch (ink) {
    case Ink::Quiet:
        return theme.quietText;
    case Ink::Accent:
        return theme.accent;
    case Ink::Text:
        break;
    }
    return theme.text;
}

} // namespace

/// A block with its lines broken.
class TextFlow::LaidOut
{
public:
    LaidOut(const SceneStyle &style, TextBlock block, const Theme *theme)
        : m_block(keptApart(std::move(block)))
        , m_lineHeightPx(style.textHeightPx * kLineSpacing * m_block.scale)
    {
        for (const TextCell &cell : m_block.cells)
            m_layouts.push_back(layoutOf(style, cell, theme));
    }

    std::size_t lineCount() const
    {
        int lines = 1;
        for (const auto &layout : m_layouts)
            lines = std::max(lines, layout->lineCount());
        return static_cast<std::size_t>(lines);
    }
    double lineHeightPx() const { return m_lineHeightPx; }
    const TextBlock &block() const { return m_block; }

    /// Lines from `first` on, up to `end`; the first one's top is at `topPx`.
    void paint(QPainter &painter, std::size_t first, std::size_t end, double topPx) const
    {
        forEachLine(first, end, topPx, [&painter](const TextCell &cell, const QTextLine &line, double y) {
            line.draw(&painter, QPointF(cell.leftPx, y - line.y()));
        });
    }

    void addLinks(std::size_t first, std::size_t end, double topPx, std::vector<PlacedLink> &links) const
    {
        forEachLine(first, end, topPx, [&](const TextCell &cell, const QTextLine &line, double y) {
            int from = 0;
            for (const TextRun &run : cell.runs) {
                const int to = from + static_cast<int>(run.text.size());
                const int left = std::max(from, line.textStart());
                const int right = std::min(to, line.textStart() + line.textLength());
                from = to;
                if (run.target.to == TextTarget::To::Nothing || left >= right)
                    continue;
                const auto [x1, x2] = std::minmax({line.cursorToX(left), line.cursorToX(right)});
                if (x2 > x1)
                    links.push_back({QRectF(cell.leftPx + x1, y, x2 - x1, m_lineHeightPx), run.target});
            }
        });
    }

private:
    template <typename Use>
    void forEachLine(std::size_t first, std::size_t end, double topPx, Use use) const
    {
        for (std::size_t cell = 0; cell < m_layouts.size(); ++cell) {
            const auto lines = static_cast<std::size_t>(m_layouts[cell]->lineCount());
            for (std::size_t line = first; line < std::min(end, lines); ++line)
                use(m_block.cells[cell], m_layouts[cell]->lineAt(static_cast<int>(line)),
                    topPx + static_cast<double>(line - first) * m_lineHeightPx);
        }
    }

    /// Whatever its script, a text starts at the left, beside its number.
    std::unique_ptr<QTextLayout> layoutOf(const SceneStyle &style, const TextCell &cell, const Theme *theme) const
    {
        QString text;
        QList<QTextLayout::FormatRange> formats;
        std::vector<Indent> indents{{}};
        for (const TextRun &run : cell.runs) {
            formats.append(formatOf(style, run, static_cast<int>(text.size()), theme));
            if (run.indentEm)
                indents.push_back(indentOf(style, run, static_cast<int>(text.size())));
            text += run.text;
        }
        auto layout = std::make_unique<QTextLayout>(text, fontFor(style, Weight::Normal, m_block.scale));
        QTextOption option((cell.isRightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        option.setWrapMode(longestWord(text) > kLongestUnbroken ? QTextOption::WrapAnywhere
                                                                : QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(directionOf(text));
        layout->setTextOption(option);
        layout->setFormats(formats);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            const double left = leftOf(line.textStart(), indents);
            line.setLineWidth(cell.widthPx - left);
            line.setPosition(QPointF(left, 0));
        }
        layout->endLayout();
        return layout;
    }

    /// Of the lines from the letter at `start` on.
    struct Indent
    {
        int start = 0;
        double firstPx = 0;
        double restPx = 0;
    };

    Indent indentOf(const SceneStyle &style, const TextRun &run, int start) const
    {
        const double first = static_cast<double>(*run.indentEm) * style.textHeightPx * m_block.scale;
        const QFontMetricsF metrics(fontFor(style, run.weight, m_block.scale));
        return {start, first, first + metrics.horizontalAdvance(run.text)};
    }

    static double leftOf(int lineStart, const std::vector<Indent> &indents)
    {
        const auto behind = std::ranges::upper_bound(indents, lineStart, {}, &Indent::start);
        const Indent &own = *std::prev(behind);
        return own.start == lineStart ? own.firstPx : own.restPx;
    }

    QTextLayout::FormatRange formatOf(const SceneStyle &style, const TextRun &run, int start, const Theme *theme) const
    {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = static_cast<int>(run.text.size());
        range.format.setFont(fontFor(style, run.weight, m_block.scale));
        if (theme != nullptr)
            range.format.setForeground(inkColor(*theme, run.ink));
        return range;
    }

    TextBlock m_block;
    double m_lineHeightPx;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
};

TextFlow::TextFlow(const SceneStyle &style, std::size_t blockCount, Maker make, const GoesOn &goesOn)
    : m_style(style)
    , m_make(std::move(make))
{
    m_blocks.reserve(blockCount);
    for (std::size_t index = 0; index < blockCount; ++index) {
        if (goesOn && !goesOn(index))
            break;
        const LaidOut laidOut(m_style, m_make(index), nullptr);
        m_blocks.push_back({static_cast<std::uint32_t>(laidOut.lineCount()), static_cast<float>(laidOut.lineHeightPx()),
                            static_cast<float>(laidOut.block().spaceAbovePx), laidOut.block().staysWithNext});
    }
}

const TextFlow::LaidOut &TextFlow::laidOut(std::size_t index, const Theme *theme) const
{
    if (!m_last || m_lastIndex != index || (theme != nullptr && theme != m_lastTheme)) {
        m_last = std::make_shared<const LaidOut>(m_style, m_make(index), theme);
        m_lastIndex = index;
        m_lastTheme = theme;
    }
    return *m_last;
}

double TextFlow::heightPx() const
{
    double height = 0;
    for (std::size_t index = 0; index < m_blocks.size(); ++index)
        height += m_blocks[index].heightPx() + (index == 0 ? 0 : static_cast<double>(m_blocks[index].spaceAbovePx));
    return height;
}

std::vector<TextFlow::Start> TextFlow::pageStarts(double roomPx) const
{
    std::vector<Start> starts;
    double used = 0;
    const auto startPage = [&](Start start) {
        starts.push_back(start);
        used = 0;
    };
    for (std::size_t index = 0; index < m_blocks.size(); ++index) {
        const Measure &block = m_blocks[index];
        // What must not be parted: a heading with the start of what it heads.
        double together = block.heightPx();
        for (std::size_t next = index; m_blocks[next].staysWithNext && next + 1 < m_blocks.size(); ++next)
            together += static_cast<double>(m_blocks[next + 1].spaceAbovePx + m_blocks[next + 1].lineHeightPx);
        const auto space = static_cast<double>(block.spaceAbovePx);
        if (starts.empty() || (used > 0 && used + space + together > roomPx))
            startPage({index, 0});
        if (used > 0)
            used += space;
        for (std::size_t line = 0; line < block.lines; ++line) {
            const auto height = static_cast<double>(block.lineHeightPx);
            if (used > 0 && used + height > roomPx)
                startPage({index, line});
            used += height;
        }
    }
    return starts;
}

std::vector<TextFlow::Page> TextFlow::pages(double roomPx) const
{
    const std::vector<Start> starts = pageStarts(roomPx);
    std::vector<Page> pages;
    for (std::size_t page = 0; page < starts.size(); ++page)
        pages.push_back({starts[page], page + 1 < starts.size() ? starts[page + 1] : end()});
    return pages;
}

template <typename Use>
void TextFlow::forEachBlock(Start start, Start end, Use use) const
{
    double top = 0;
    for (std::size_t index = start.block; index < m_blocks.size() && index <= end.block; ++index) {
        const std::size_t first = index == start.block ? start.line : 0;
        const std::size_t last = index == end.block ? end.line : m_blocks[index].lines;
        if (last <= first)
            continue;
        if (top > 0)
            top += static_cast<double>(m_blocks[index].spaceAbovePx);
        use(index, first, last, top);
        top += static_cast<double>(m_blocks[index].lineHeightPx) * static_cast<double>(last - first);
    }
}

void TextFlow::paint(QPainter &painter, const Theme &theme, Start start, Start end) const
{
    painter.setPen(theme.text);
    forEachBlock(start, end, [&](std::size_t index, std::size_t first, std::size_t last, double top) {
        laidOut(index, &theme).paint(painter, first, last, top);
    });
}

std::vector<TextFlow::PlacedLink> TextFlow::links(Start start, Start end) const
{
    std::vector<PlacedLink> links;
    forEachBlock(start, end, [&](std::size_t index, std::size_t first, std::size_t last, double top) {
        laidOut(index, nullptr).addLinks(first, last, top, links);
    });
    return links;
}

std::vector<TextFlow::PlacedBlock> TextFlow::blocks(Start start, Start end) const
{
    std::vector<PlacedBlock> blocks;
    forEachBlock(start, end, [&](std::size_t index, std::size_t first, std::size_t, double top) {
        if (first == 0)
            blocks.push_back({index, top});
    });
    return blocks;
}

} // namespace kronika
