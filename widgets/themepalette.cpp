// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themepalette.h"

namespace kronika {

namespace {

void setAll(QPalette &palette, QPalette::ColorRole role, const QColor &color)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        palette.setColor(group, role, color);
}

void setDisabledText(QPalette &palette, const QColor &text, const QColor &ground)
{
    const QColor pale = withContrast(blended(text, ground, 0.5), ground, kShapeContrast);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, pale);
}

} // namespace

QPalette paletteOf(const Theme &theme)
{
    const QColor button = blended(theme.text, theme.panel, theme.isDark ? 0.10 : 0.04);
    QPalette palette(button, theme.panel);
    setAll(palette, QPalette::Window, theme.panel);
    setAll(palette, QPalette::Base, theme.canvas);
    setAll(palette, QPalette::AlternateBase, theme.band);
    setAll(palette, QPalette::Button, button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        setAll(palette, role, theme.text);
    setAll(palette, QPalette::ToolTipBase, theme.canvas);
    setAll(palette, QPalette::BrightText, theme.noticeText);
    setAll(palette, QPalette::PlaceholderText, withContrast(theme.quietText, theme.canvas, kTextContrast));
    const QColor link = withContrast(theme.accent, theme.panel, kTextContrast);
    setAll(palette, QPalette::Link, link);
    setAll(palette, QPalette::LinkVisited, link);
    setAll(palette, QPalette::Highlight, theme.accent);
    setAll(palette, QPalette::HighlightedText, theme.textOn(theme.accent));
    setAll(palette, QPalette::Light, blended(theme.text, theme.panel, 0.02));
    setAll(palette, QPalette::Midlight, blended(theme.text, theme.panel, 0.08));
    setAll(palette, QPalette::Mid, theme.line);
    setAll(palette, QPalette::Dark, theme.majorLine);
    setAll(palette, QPalette::Shadow, blended(theme.text, theme.panel, 0.4));
    setDisabledText(palette, theme.text, theme.panel);
    return palette;
}

QPalette noticePaletteOf(const Theme &theme)
{
    QPalette palette = paletteOf(theme);
    for (const auto role : {QPalette::Window, QPalette::Base})
        setAll(palette, role, theme.noticeFill);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        setAll(palette, role, theme.noticeText);
    return palette;
}

QPalette quietPaletteOf(const Theme &theme)
{
    QPalette palette = paletteOf(theme);
    const QColor quiet = withContrast(theme.quietText, theme.panel, kTextContrast);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        setAll(palette, role, quiet);
    return palette;
}

QPalette readableDisabledText(const QPalette &system)
{
    QPalette palette;
    palette.setResolveMask(0);
    setDisabledText(palette, system.color(QPalette::WindowText), system.color(QPalette::Window));
    return palette;
}

const Theme &themeFor(const QPalette &system)
{
    // Plain black and plain white are what systems with high contrast ask for; others soften one of the two.
    constexpr double almostAll = 20.9;
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const bool isDark = text.lightness() > window.lightness();
    if (contrastRatio(text, window) >= almostAll)
        return Theme::contrast(isDark);
    return isDark ? Theme::dark() : Theme::light();
}

} // namespace kronika
