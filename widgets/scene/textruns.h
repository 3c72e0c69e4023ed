// SPDX-License-Identifier: GPL-3.0-or-later
// Widths of texts, where they may be cut and their glyphs, shaped once per text and kept: shaping is most of what a
// label costs. Texts of letters that were all seen beside one another before need no shaping. Knows no label and no
// picture.
#pragma once

#include "widgets/scene/letterpairs.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <optional>
#include <span>
#include <string_view>
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
    /// None where it would have to be shaped. Several threads may ask at a time, as long as none shapes.
    std::optional<double> knownWidthPx(const QString &text) const;
    /// Whether a text is known to be wider, without making one of it; false where it is not simple (simpletext.h) or
    /// not of ASCII alone.
    bool isWider(std::string_view utf8, double px) const;

    struct Cut
    {
        /// With an ellipsis at its end, of at most the width asked for.
        QString text;
        /// Width of what is left of the text before the ellipsis; negative where the text is not simply cut at its
        /// right (it runs from right to left, say).
        double keptPx = -1;
    };
    Cut cut(const QString &text, double widthPx);
    /// The glyphs of the whole text, all of rawFont(); null where it is not as simple as that. Valid until another text
    /// is asked for.
    const LetterRun *glyphs(const QString &text);
    const QRawFont &rawFont() const { return m_rawFont; }
    /// None where that is not known yet, as for widths.
    std::optional<Cut> knownCut(const QString &text, double widthPx) const;

private:
    struct Run
    {
        double widthPx = 0;
        /// Of most texts that people write in Latin letters: each may be cut behind each letter.
        std::optional<LetterRun> letters;
        /// Of others: where a cut after so many UTF-16 units lies; empty until asked for, or where there is none.
        std::vector<float> cutsPx;
        std::vector<std::int32_t> cutsAt;
        bool isCuttable = true;
    };
    Run &run(const QString &text);
    std::optional<LetterRun> shapedLetters(const QString &text);
    void findCuts(const QString &text, Run &run) const;
    std::optional<Cut> cutOf(const QString &text, const Run &run, double widthPx) const;
    Cut cutAt(const QString &text, std::span<const float> cutsPx, std::span<const std::int32_t> cutsAt,
              double widthPx) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_heightPx;
    double m_averageCharPx;
    double m_ellipsisPx;
    QRawFont m_rawFont;
    LetterPairs m_pairs;
    QHash<QString, Run> m_runs;
};

} // namespace kronika
