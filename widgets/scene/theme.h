// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of a picture by their role, for light and dark screens, for print and with high contrast. Knows no event;
// contrast is computed, not guessed.
#pragma once

#include <QColor>
#include <QString>

#include <cstddef>
#include <optional>
#include <span>

namespace kronika {

/// WCAG 2.1 contrast ratio, 1 to 21, of opaque colours (relative luminance, section 1.4.3).
double contrastRatio(const QColor &a, const QColor &b);
/// `color` made lighter or darker, hue kept, until its contrast to `background` is at least `ratio`.
QColor withContrast(const QColor &color, const QColor &background, double ratio);
/// `over` at `alpha` on `under`, opaque.
QColor blended(const QColor &over, const QColor &under, double alpha);

inline constexpr double kTextContrast = 4.5;
inline constexpr double kShapeContrast = 3.0;
/// Success criterion 1.4.6 of WCAG, for whoever asks for high contrast.
inline constexpr double kEnhancedContrast = 7.0;
/// How much of its colour the tint of a bar has: names may stand on it and must read.
inline constexpr double kBandTint = 0.24;

struct Theme
{
    QString name;
    bool isDark = false;
    QColor canvas; ///< behind the lanes
    QColor band;   ///< every other lane
    QColor panel;  ///< ruler, lane header
    QColor tray;
    QColor line; ///< lane borders, minor grid
    QColor majorLine;
    QColor text;
    QColor quietText;
    QColor accent; ///< selection, focus, links
    QColor today;
    QColor noticeFill; ///< behind "claims differ"
    QColor noticeText;
    QColor noticeLine;
    QColor uncategorised;                 ///< marks of events without category
    double markContrast = kShapeContrast; ///< that marks have to their grounds, at least

    static const Theme &light();
    static const Theme &dark();
    static const Theme &print();
    /// Black on white, or white on black.
    static const Theme &contrast(bool isDark);
    static std::span<const Theme> all();
    /// Null if there is none of that name.
    static const Theme *named(const QString &name);

    /// The n-th colour for categories that name none: a colour-blind-safe series (Okabe & Ito 2008, adjusted to
    /// contrast).
    QColor seriesColor(std::size_t n) const;
    /// `wish` adjusted so that a mark is seen on canvas and band (>= markContrast).
    QColor markColor(const QColor &wish) const;
    /// Black or white, whichever reads better on `fill`.
    QColor textOn(const QColor &fill) const;
};

} // namespace kronika
