// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/textruns.h"

#include "widgets/scene/simpletext.h"

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
    std::optional<Run> made = simpleRun(text);
    if (!made) {
        made.emplace();
        made->widthPx = m_metrics.horizontalAdvance(text);
    }
    return *m_runs.insert(text, std::move(*made));
}

double TextRuns::widthPx(const QString &text)
{
    return run(text).widthPx;
}

const QGlyphRun *TextRuns::glyphs(const QString &text)
{
    const Run &known = run(text);
    return known.glyphs.isEmpty() ? nullptr : &known.glyphs;
}

std::optional<double> TextRuns::knownWidthPx(const QString &text) const
{
    const auto known = m_runs.constFind(text);
    return known == m_runs.constEnd() ? std::nullopt : std::optional(known->widthPx);
}

/// None where a glyph is not a letter.
std::optional<TextRuns::Run> TextRuns::simpleRun(const QString &text) const
{
    if (!isSimpleText(text) || text.size() > kMostCuts)
        return std::nullopt;
    QTextLayout layout(text, m_font);
    layout.setCacheEnabled(true); // or it is shaped again whenever it is asked
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> glyphs = line.glyphRuns();
    if (glyphs.size() != 1)
        return std::nullopt;
    const QList<QPointF> places = glyphs.front().positions();
    if (places.size() != text.size() || line.textLength() != text.size())
        return std::nullopt;
    Run run;
    run.glyphs = glyphs.front();
    run.widthPx = line.cursorToX(static_cast<int>(text.size()));
    for (qsizetype at = 0; at < places.size(); ++at) {
        run.cutsAt.push_back(static_cast<std::int32_t>(at));
        run.cutsPx.push_back(static_cast<float>(places[at].x()));
    }
    return run;
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
    if (whole.isCuttable && whole.cutsPx.empty())
        findCuts(text, whole);
    if (!whole.isCuttable || whole.cutsPx.empty())
        return {m_metrics.elidedText(text, Qt::ElideRight, widthPx), -1};
    return cutOf(text, whole, widthPx);
}

std::optional<TextRuns::Cut> TextRuns::knownCut(const QString &text, double widthPx) const
{
    const auto known = m_runs.constFind(text);
    if (known == m_runs.constEnd() || !known->isCuttable || known->cutsPx.empty())
        return std::nullopt;
    return cutOf(text, *known, widthPx);
}

/// Requires: its cuts are known.
TextRuns::Cut TextRuns::cutOf(const QString &text, const Run &run, double widthPx) const
{
    const auto past = std::ranges::upper_bound(run.cutsPx, static_cast<float>(widthPx - m_ellipsisPx));
    const auto kept = std::max(past - run.cutsPx.begin() - 1, std::ptrdiff_t{0});
    const auto position = static_cast<std::size_t>(kept);
    return {text.left(run.cutsAt[position]) + kEllipsis, static_cast<double>(run.cutsPx[position])};
}

} // namespace kronika
