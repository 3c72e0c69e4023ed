// SPDX-License-Identifier: GPL-3.0-or-later
// Widths of texts, where they may be cut and their glyphs, shaped once per text and kept: shaping is most of what a
// label costs. Knows no label and no picture.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace kronika {

class TextRuns
{
public:
    explicit TextRuns(const QFont &font);

    const QFont &font() const { return m_font; }
    double heightPx() const { return m_heightPx; }
    double averageCharPx() const { return m_averageCharPx; }

    /// Of the whole text.
    double widthPx(const QString &text);
    /// None where it was not asked for before. Several threads may ask at a time, as long as none shapes.
    std::optional<double> knownWidthPx(const QString &text) const;

    struct Cut
    {
        /// With an ellipsis at its end, of at most the width asked for.
        QString text;
        /// Width of what is left of the text before the ellipsis; negative where the text is not simply cut at its
        /// right (it runs from right to left, say).
        double keptPx = -1;
    };
    Cut cut(const QString &text, double widthPx);
    /// The glyphs of the whole text from x 0 on; none where it is not as simple as that.
    const QGlyphRun *glyphs(const QString &text);
    /// None where that is not known yet, as for widths.
    std::optional<Cut> knownCut(const QString &text, double widthPx) const;

private:
    struct Run
    {
        double widthPx = 0;
        /// Where a cut after so many UTF-16 units lies; empty until asked for, or where cutting is not that simple.
        std::vector<float> cutsPx;
        std::vector<std::int32_t> cutsAt;
        bool isCuttable = true;
        QGlyphRun glyphs;
    };
    Run &run(const QString &text);
    /// Width and cuts in one, of most texts that people write in Latin letters.
    std::optional<Run> simpleRun(const QString &text) const;
    void findCuts(const QString &text, Run &run) const;
    Cut cutOf(const QString &text, const Run &run, double widthPx) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_heightPx;
    double m_averageCharPx;
    double m_ellipsisPx;
    QHash<QString, Run> m_runs;
};

} // namespace kronika
