// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/theme.h"

#include "widgets/scene/oklab.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kronika {

namespace {

using Series = std::array<QRgb, 8>;

/// Blue, vermillion, green, purple, orange, sky blue, yellow and black of Okabe & Ito 2008, moved in lightness and
/// chroma until every pair stays apart under the three kinds of colour blindness and every one stands out from its
/// ground. In grey, symbols tell categories apart; those six positions apart, which share a symbol, differ in
/// lightness.
constexpr Series kSeriesOnLight{0xff003bab, 0xffa25301, 0xff0f786a, 0xff72046e,
                                0xffb87c24, 0xff1f90ec, 0xff898d96, 0xff374400};
constexpr Series kSeriesOnDark{0xff4db7fe, 0xfff28c0d, 0xff97fbe1, 0xffc9409f,
                               0xffffd64a, 0xff9d9d9d, 0xff807226, 0xff0879df};

/// The same hues where every one has 7:1 to plain white or black; there too, every pair is apart for every eye.
constexpr Series kStarkSeriesOnLight{0xff0a35ff, 0xff3f1000, 0xff04615d, 0xff6e3dab,
                                     0xff7f4d03, 0xff0a317f, 0xff272340, 0xff4c3700};
constexpr Series kStarkSeriesOnDark{0xff5dc4ff, 0xfffdaa42, 0xff97fbe1, 0xffea64be,
                                    0xffffde5d, 0xffbab5a5, 0xffaf9405, 0xff3d98fb};

double luminance(const QColor &color)
{
    return 0.2126 * linearLight(color.redF()) + 0.7152 * linearLight(color.greenF()) +
           0.0722 * linearLight(color.blueF());
}

bool standsOut(const QColor &color, std::span<const QColor> grounds, double ratio)
{
    return std::ranges::all_of(grounds, [&](const QColor &ground) { return contrastRatio(color, ground) >= ratio; });
}

QColor blackOrWhite(const QColor &ground)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(black, ground) >= contrastRatio(white, ground) ? black : white;
}

/// The nearest lightness that stands out from all grounds; contrast is asked of the rounded colour, not of the ideal
/// one.
QColor standingOut(const QColor &color, std::span<const QColor> grounds, double ratio)
{
    const QColor opaque = QColor::fromRgb(color.rgb());
    if (standsOut(opaque, grounds, ratio))
        return opaque;
    constexpr int steps = 200;
    const OkLch start = okLchOf(opaque);
    for (int step = 1; step <= steps; ++step) {
        for (const double change : {-1.0 / steps, 1.0 / steps}) {
            const double lightness = start.lightness + change * step;
            const QColor candidate = colorOf({std::clamp(lightness, 0.0, 1.0), start.chroma, start.hue});
            if (standsOut(candidate, grounds, ratio))
                return candidate;
        }
    }
    return blackOrWhite(grounds.front());
}

Theme lightTheme()
{
    return {.name = QStringLiteral("light"),
            .isDark = false,
            .canvas = QColor(0xffffff),
            .band = QColor(0xf7f9fb),
            .panel = QColor(0xf1f3f7),
            .tray = QColor(0xfbf9f4),
            .line = QColor(0xe3e8ee),
            .majorLine = QColor(0xc8d0da),
            .text = QColor(0x1a202c),
            .quietText = QColor(0x566170),
            .accent = QColor(0x1f5fbf),
            .today = QColor(0xc0392b),
            .noticeFill = QColor(0xfff3d6),
            .noticeText = QColor(0x755000),
            .noticeLine = QColor(0xb27a12),
            .uncategorised = QColor(0x627084)};
}

Theme darkTheme()
{
    return {.name = QStringLiteral("dark"),
            .isDark = true,
            .canvas = QColor(0x15181d),
            .band = QColor(0x1a1e24),
            .panel = QColor(0x20252c),
            .tray = QColor(0x1e1d19),
            .line = QColor(0x2b323b),
            .majorLine = QColor(0x475261),
            .text = QColor(0xe6e9ee),
            .quietText = QColor(0xa3adba),
            .accent = QColor(0x6ea8fe),
            .today = QColor(0xff7b6b),
            .noticeFill = QColor(0x3d3113),
            .noticeText = QColor(0xf5d48a),
            .noticeLine = QColor(0xb98d2e),
            .uncategorised = QColor(0x93a0b3)};
}

Theme printTheme()
{
    return {.name = QStringLiteral("print"),
            .isDark = false,
            .canvas = QColor(0xffffff),
            .band = QColor(0xffffff),
            .panel = QColor(0xffffff),
            .tray = QColor(0xffffff),
            .line = QColor(0xd0d0d0),
            .majorLine = QColor(0x9a9a9a),
            .text = QColor(Qt::black),
            .quietText = QColor(0x4a4a4a),
            .accent = QColor(0x1f4e9e),
            .today = QColor(0xb3261e),
            .noticeFill = QColor(0xfff6e0),
            .noticeText = QColor(0x5c4000),
            .noticeLine = QColor(0x8a6100),
            .uncategorised = QColor(0x56616f)};
}

/// Black on white. Lines are seen, but stand back behind what is drawn over them.
Theme contrastTheme()
{
    return {.name = QStringLiteral("contrast"),
            .isDark = false,
            .canvas = QColor(Qt::white),
            .band = QColor(Qt::white),
            .panel = QColor(Qt::white),
            .tray = QColor(Qt::white),
            .line = QColor(0x8f8f8f),
            .majorLine = QColor(0x6a6a6a),
            .text = QColor(Qt::black),
            .quietText = QColor(0x202020),
            .accent = QColor(0x0000c8),
            .today = QColor(0xa00000),
            .noticeFill = QColor(Qt::white),
            .noticeText = QColor(Qt::black),
            .noticeLine = QColor(Qt::black),
            .uncategorised = QColor(0x303030),
            .markContrast = kEnhancedContrast};
}

/// White on black, likewise.
Theme darkContrastTheme()
{
    return {.name = QStringLiteral("contrast-dark"),
            .isDark = true,
            .canvas = QColor(Qt::black),
            .band = QColor(Qt::black),
            .panel = QColor(Qt::black),
            .tray = QColor(Qt::black),
            .line = QColor(0x636363),
            .majorLine = QColor(0x8c8c8c),
            .text = QColor(Qt::white),
            .quietText = QColor(0xe0e0e0),
            .accent = QColor(0x7fd8ff),
            .today = QColor(0xff9a8c),
            .noticeFill = QColor(Qt::black),
            .noticeText = QColor(Qt::white),
            .noticeLine = QColor(Qt::white),
            .uncategorised = QColor(0xd0d0d0),
            .markContrast = kEnhancedContrast};
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor withContrast(const QColor &color, const QColor &background, double ratio)
{
    return standingOut(color, std::span(&background, 1), ratio);
}

QColor blended(const QColor &over, const QColor &under, double alpha)
{
    const double share = std::clamp(alpha, 0.0, 1.0);
    const auto mixed = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return QColor(mixed(over.red(), under.red()), mixed(over.green(), under.green()), mixed(over.blue(), under.blue()));
}

std::span<const Theme> Theme::all()
{
    static const std::array<Theme, 5> themes{lightTheme(), darkTheme(), printTheme(), contrastTheme(),
                                             darkContrastTheme()};
    return themes;
}

const Theme &Theme::light()
{
    return all()[0];
}

const Theme &Theme::dark()
{
    return all()[1];
}

const Theme &Theme::print()
{
    return all()[2];
}

const Theme &Theme::contrast(bool isDark)
{
    return all()[isDark ? 4 : 3];
}

const Theme *Theme::named(const QString &name)
{
    const auto found = std::ranges::find(all(), name, &Theme::name);
    return found == all().end() ? nullptr : &*found;
}

QColor Theme::seriesColor(std::size_t n) const
{
    const bool isStark = markContrast >= kEnhancedContrast;
    const Series &series =
        isDark ? (isStark ? kStarkSeriesOnDark : kSeriesOnDark) : (isStark ? kStarkSeriesOnLight : kSeriesOnLight);
    return markColor(QColor::fromRgb(series[n % series.size()]));
}

QColor Theme::markColor(const QColor &wish) const
{
    const std::array grounds{canvas, band};
    return wish.isValid() ? standingOut(wish, grounds, markContrast) : uncategorised;
}

QColor Theme::textOn(const QColor &fill) const
{
    return blackOrWhite(fill);
}

} // namespace kronika
