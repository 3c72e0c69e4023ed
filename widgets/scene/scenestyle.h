// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts and measures that a picture is laid out with, all derived from one font, so that text at 200 % scales
// everything.
#pragma once

#include <QFont>
#include <QString>

#include <cstdint>

namespace kronika {

/// In how many lines a lane's name may stand.
enum class NameLines : std::uint8_t { One, Two };

struct SceneStyle
{
    /// Derives all measures from `font`'s height. Ligatures are off ("office" must be found in a PDF).
    explicit SceneStyle(const QFont &font = QFont());

    QFont font;
    QFont boldFont;
    QFont smallFont;
    double textHeightPx = 0;
    double rowHeightPx = 0;
    double barHeightPx = 0;
    double symbolPx = 0;
    /// Of the thin row of what concerns an actor; its rings stand so far below its top, and its rails below them.
    double mentionRowPx = 0;
    double mentionCentrePx = 0;
    double minLaneHeightPx = 0;
    double lanePaddingPx = 0;
    double rulerHeightPx = 0;
    /// Of the line of titles below the ruler, where the chronology has eras.
    double eraHeightPx = 0;
    double trayHeightPx = 0;
    double indentPx = 0;
    double gapPx = 0;
    /// Length of what is drawn towards an unknown end.
    double tokenPx = 0;
    /// Distance under which marks fold into one.
    double foldPx = 0;

    /// Row heights times `factor` (0.5 to 4): Alt+wheel.
    SceneStyle withLaneScale(double factor) const;
    /// As wide as the longest of the lane names with its count needs, within bounds.
    double headerWidthFor(const class TimelineIndex &index, const QString &language,
                          NameLines lines = NameLines::One) const;
};

} // namespace kronika
