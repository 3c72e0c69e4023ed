// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/textruns.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace kronika {

namespace {

/// About 3 MB; more texts than any window shows.
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
    Run made;
    made.widthPx = m_metrics.horizontalAdvance(text);
    return *m_runs.insert(text, std::move(made));
}

double TextRuns::widthPx(const QString &text)
{
    return run(text).widthPx;
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
    const auto past = std::ranges::upper_bound(whole.cutsPx, static_cast<float>(widthPx - m_ellipsisPx));
    const auto kept = std::max(past - whole.cutsPx.begin() - 1, std::ptrdiff_t{0});
    const auto position = static_cast<std::size_t>(kept);
    return {text.left(whole.cutsAt[position]) + kEllipsis, static_cast<double>(whole.cutsPx[position])};
}

} // namespace kronika
