// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/textruns.h"

#include "widgets/scene/simpletext.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

/// About 10 MB; more texts than any window shows.
constexpr qsizetype kMostRuns = 8'192;
/// Of a text whose cuts are found: to find where each lies takes Qt as long as there are cuts before it.
constexpr qsizetype kMostCuts = 2'000;
const QChar kEllipsis(0x2026);

bool isSimple(const QString &text)
{
    return text.size() <= kMostCuts && isSimpleText(text);
}

} // namespace

TextRuns::TextRuns(const QFont &font)
    : m_font(font)
    , m_metrics(font)
    , m_heightPx(m_metrics.height())
    , m_averageCharPx(m_metrics.averageCharWidth())
    , m_ellipsisPx(m_metrics.horizontalAdvance(kEllipsis))
{
}

TextRuns::Run &TextRuns::run(const QString &text)
{
    const auto known = m_runs.find(text);
    if (known != m_runs.end())
        return *known;
    if (m_runs.size() >= kMostRuns)
        m_runs.clear();
    Run made;
    if (isSimple(text)) {
        made.letters = m_pairs.run(text);
        if (!made.letters)
            made.letters = shapedLetters(text);
    }
    made.widthPx = made.letters ? made.letters->widthPx() : m_metrics.horizontalAdvance(text);
    return *m_runs.insert(text, std::move(made));
}

double TextRuns::widthPx(const QString &text)
{
    return run(text).widthPx;
}

const LetterRun *TextRuns::glyphs(const QString &text)
{
    const Run &known = run(text);
    return known.letters ? &*known.letters : nullptr;
}

std::optional<double> TextRuns::knownWidthPx(const QString &text) const
{
    const auto known = m_runs.constFind(text);
    if (known != m_runs.constEnd())
        return known->widthPx;
    return isSimple(text) ? m_pairs.widthPx(text) : std::nullopt;
}

bool TextRuns::isWider(std::string_view utf8, double px) const
{
    return isSimpleAscii(utf8) && utf8.size() <= std::size_t{kMostCuts} && m_pairs.isWider(utf8, px);
}

/// None where a glyph is not a letter, or of another font than those before. What is found is learned.
std::optional<LetterRun> TextRuns::shapedLetters(const QString &text)
{
    QTextLayout layout(text, m_font);
    layout.setCacheEnabled(true); // or it is shaped again whenever it is asked
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = line.glyphRuns();
    if (runs.size() != 1)
        return std::nullopt;
    const QList<QPointF> places = runs.front().positions();
    const QList<quint32> glyphs = runs.front().glyphIndexes();
    if (places.size() != text.size() || line.textLength() != text.size())
        return std::nullopt;
    if (!m_rawFont.isValid()) {
        m_rawFont = runs.front().rawFont();
        if (hasContextualForms(m_rawFont))
            m_pairs.distrust();
    }
    const auto isOnLine = [&places](const QPointF &place) { return place.y() == places.front().y(); };
    if (runs.front().rawFont() != m_rawFont || !std::ranges::all_of(places, isOnLine))
        return std::nullopt;
    LetterRun letters;
    letters.glyphs.assign(glyphs.begin(), glyphs.end());
    for (const QPointF &place : places)
        letters.xPx.push_back(static_cast<float>(place.x()));
    letters.xPx.push_back(static_cast<float>(line.cursorToX(static_cast<int>(text.size()))));
    m_pairs.learn(text, letters);
    return letters;
}

void TextRuns::findCuts(const QString &text, Run &run) const
{
    run.isCuttable = !text.isRightToLeft() && std::ranges::none_of(text, [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirRLE ||
               c.direction() == QChar::DirRLO || c.direction() == QChar::DirRLI;
    });
    if (!run.isCuttable)
        return;
    const QString begin = text.left(kMostCuts);
    QTextLayout layout(begin, m_font);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    for (int at = 0; at < begin.size(); at = layout.nextCursorPosition(at)) {
        run.cutsAt.push_back(at);
        run.cutsPx.push_back(static_cast<float>(line.cursorToX(at)));
    }
}

TextRuns::Cut TextRuns::cut(const QString &text, double widthPx)
{
    Run &whole = run(text);
    if (whole.isCuttable && !whole.letters && whole.cutsPx.empty())
        findCuts(text, whole);
    return cutOf(text, whole, widthPx).value_or(Cut{m_metrics.elidedText(text, Qt::ElideRight, widthPx), -1});
}

std::optional<TextRuns::Cut> TextRuns::knownCut(const QString &text, double widthPx) const
{
    const auto known = m_runs.constFind(text);
    if (known != m_runs.constEnd())
        return cutOf(text, *known, widthPx);
    const std::optional<LetterRun> letters = isSimple(text) ? m_pairs.run(text) : std::nullopt;
    return letters ? std::optional(cutAt(text, letters->cutsPx(), {}, widthPx)) : std::nullopt;
}

/// None where cuts are not known, or there are none.
std::optional<TextRuns::Cut> TextRuns::cutOf(const QString &text, const Run &run, double widthPx) const
{
    if (run.letters)
        return cutAt(text, run.letters->cutsPx(), {}, widthPx);
    if (!run.isCuttable || run.cutsPx.empty())
        return std::nullopt;
    return cutAt(text, run.cutsPx, run.cutsAt, widthPx);
}

/// `cutsAt`: empty where there is one behind each letter.
TextRuns::Cut TextRuns::cutAt(const QString &text, std::span<const float> cutsPx, std::span<const std::int32_t> cutsAt,
                              double widthPx) const
{
    const auto past = std::ranges::upper_bound(cutsPx, static_cast<float>(widthPx - m_ellipsisPx));
    const auto kept = static_cast<std::size_t>(std::max(past - cutsPx.begin() - 1, std::ptrdiff_t{0}));
    const auto letters = cutsAt.empty() ? static_cast<qsizetype>(kept) : qsizetype{cutsAt[kept]};
    return {text.left(letters) + kEllipsis, static_cast<double>(cutsPx[kept])};
}

} // namespace kronika
