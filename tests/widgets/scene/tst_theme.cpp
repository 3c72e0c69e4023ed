// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/eraground.h"
#include "widgets/scene/gradient.h"
#include "widgets/scene/oklab.h"
#include "widgets/scene/scenepainter.h"
#include "widgets/scene/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <array>
#include <cmath>

using namespace kronika;

namespace {

constexpr std::size_t kSeriesLength = 8;

using Matrix = std::array<std::array<double, 3>, 3>;

/// Full severity, on linear light (Machado, Oliveira & Fernandes 2009).
constexpr Matrix kProtanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
/// Relative luminance (WCAG 2.1).
constexpr Matrix kGreyscale{{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};
constexpr Matrix kFullSight{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

float encoded(double light)
{
    const double bounded = std::clamp(light, 0.0, 1.0);
    return static_cast<float>(bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * std::pow(bounded, 1 / 2.4) - 0.055);
}

QColor seen(const QColor &color, const Matrix &sight)
{
    const std::array light{linearLight(color.redF()), linearLight(color.greenF()), linearLight(color.blueF())};
    std::array<float, 3> result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = encoded(sight[row][0] * light[0] + sight[row][1] * light[1] + sight[row][2] * light[2]);
    return QColor::fromRgbF(result[0], result[1], result[2]);
}

double distance(const QColor &a, const QColor &b)
{
    const OkLch p = okLchOf(a);
    const OkLch q = okLchOf(b);
    const double across = p.chroma * p.chroma + q.chroma * q.chroma - 2 * p.chroma * q.chroma * std::cos(p.hue - q.hue);
    return std::sqrt(std::pow(p.lightness - q.lightness, 2) + std::max(0.0, across));
}

double hueApart(const QColor &a, const QColor &b)
{
    return std::abs(std::remainder(okLchOf(a).hue - okLchOf(b).hue, 2 * M_PI));
}

void addThemes()
{
    QTest::addColumn<QString>("name");
    for (const Theme &theme : Theme::all())
        QTest::addRow("%s", qPrintable(theme.name)) << theme.name;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void themesAreFoundByName();
    void textIsReadableOnEveryGround_data() { addThemes(); }
    void textIsReadableOnEveryGround();
    void shapesAreSeenOnEveryGround_data() { addThemes(); }
    void shapesAreSeenOnEveryGround();
    void arcsAndTheHoverRingAreSeenOnEveryGround_data() { addThemes(); }
    void arcsAndTheHoverRingAreSeenOnEveryGround();
    void erasMixWhereTheyOverlap();
    void linesAreQuietButThere_data() { addThemes(); }
    void linesAreQuietButThere();
    void seriesStandsOutAndRepeats_data() { addThemes(); }
    void seriesStandsOutAndRepeats();
    void seriesIsToldApartByEveryEye_data();
    void seriesIsToldApartByEveryEye();
    void inGreyscaleSymbolOrLightnessTellsApart();
    void anyWishIsSeen_data();
    void anyWishIsSeen();
    void aGoodWishIsKept();
    void aWishKeepsItsHue();
    void withoutAWishAMarkIsUncategorised();
    void textReadsOnAnyFill();
    void withContrastReachesWhatIsPossible_data();
    void withContrastReachesWhatIsPossible();
    void blendingMixesChannels();
    void printIsBlackOnWhite();
    void highContrastIsEnhanced();
    void aFadeRunsFromLeftToRight();
};

void TestTheme::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(QColor(0x777777), QColor(0x777777)), 1.0);
    // The grey that is known to just miss 4.5:1 on white.
    QVERIFY(std::abs(contrastRatio(QColor(0x777777), Qt::white) - 4.478) < 0.001);
    QVERIFY(std::abs(contrastRatio(Qt::red, Qt::white) - 3.998) < 0.001);
}

void TestTheme::themesAreFoundByName()
{
    QCOMPARE(Theme::named(QStringLiteral("light")), &Theme::light());
    QCOMPARE(Theme::named(QStringLiteral("dark")), &Theme::dark());
    QCOMPARE(Theme::named(QStringLiteral("print")), &Theme::print());
    QCOMPARE(Theme::named(QStringLiteral("contrast")), &Theme::contrast(false));
    QCOMPARE(Theme::named(QStringLiteral("contrast-dark")), &Theme::contrast(true));
    QCOMPARE(Theme::named(QStringLiteral("sepia")), nullptr);
    QCOMPARE(Theme::all().size(), std::size_t{5});
    QVERIFY(Theme::dark().isDark && !Theme::light().isDark && !Theme::print().isDark);
}

void TestTheme::textIsReadableOnEveryGround()
{
    QFETCH(QString, name);
    const Theme &theme = *Theme::named(name);
    for (const QColor &ground : {theme.canvas, theme.band, theme.panel, theme.tray}) {
        QVERIFY(contrastRatio(theme.text, ground) >= kTextContrast);
        QVERIFY(contrastRatio(theme.quietText, ground) >= kTextContrast);
        QVERIFY(contrastRatio(theme.text, ground) > contrastRatio(theme.quietText, ground));
    }
    QVERIFY(contrastRatio(theme.noticeText, theme.noticeFill) >= kTextContrast);
}

void TestTheme::shapesAreSeenOnEveryGround()
{
    QFETCH(QString, name);
    const Theme &theme = *Theme::named(name);
    for (const QColor &ground : {theme.canvas, theme.band})
        for (const QColor &shape : {theme.accent, theme.today, theme.noticeLine, theme.uncategorised})
            QVERIFY(contrastRatio(shape, ground) >= kShapeContrast);
}

void TestTheme::arcsAndTheHoverRingAreSeenOnEveryGround()
{
    QFETCH(QString, name);
    const Theme &theme = *Theme::named(name);
    for (const QColor &ground : {theme.canvas, theme.band, theme.tray}) {
        for (const QColor &line : {arcColor(theme, true), arcColor(theme, false), hoverColor(theme)}) {
            QCOMPARE(line.alpha(), 255);
            QVERIFY(contrastRatio(line, ground) >= kShapeContrast);
        }
    }
}

/// The first ends where it ends, below the second; the second, doubted, thins out to the ground.
void TestTheme::erasMixWhereTheyOverlap()
{
    EraBand first;
    first.rect = QRectF(0, 0, 100, 10);
    first.endPx = 100;
    first.wish = Qt::red;
    EraBand second = first;
    second.rect = QRectF(50, 0, 150, 10);
    second.beginPx = 50;
    second.endPx = 200;
    second.softEndPx = 60;
    second.wish = Qt::blue;
    const Theme &theme = Theme::light();
    const std::vector<GroundStretch> ground = eraGround({first, second}, theme);
    QCOMPARE(ground.size(), std::size_t{4}); // one, both, the other, thinning out
    const std::vector<double> limits{0, 50, 100, 140, 200};
    for (std::size_t n = 0; n < ground.size(); ++n) {
        QCOMPARE(ground[n].leftPx, limits[n]);
        QCOMPARE(ground[n].rightPx, limits[n + 1]);
        QCOMPARE(ground[n].left == ground[n].right, n < 3);
    }
    for (std::size_t n = 1; n < 3; ++n)
        QVERIFY(ground[n].left != ground[n - 1].left);
    QCOMPARE(ground[3].right, theme.canvas);
}

void TestTheme::linesAreQuietButThere()
{
    QFETCH(QString, name);
    const Theme &theme = *Theme::named(name);
    const double minor = contrastRatio(theme.line, theme.canvas);
    const double major = contrastRatio(theme.majorLine, theme.canvas);
    QVERIFY(minor > 1.1);
    QVERIFY(major > minor);
    // High contrast does not want them quiet.
    QCOMPARE(minor >= kShapeContrast, name.startsWith(QLatin1String("contrast")));
    QCOMPARE(major >= kShapeContrast, name.startsWith(QLatin1String("contrast")));
}

void TestTheme::seriesStandsOutAndRepeats()
{
    QFETCH(QString, name);
    const Theme &theme = *Theme::named(name);
    for (std::size_t n = 0; n < kSeriesLength; ++n) {
        QVERIFY(contrastRatio(theme.seriesColor(n), theme.canvas) >= kShapeContrast);
        QVERIFY(contrastRatio(theme.seriesColor(n), theme.band) >= kShapeContrast);
        QCOMPARE(theme.seriesColor(n + kSeriesLength), theme.seriesColor(n));
    }
}

void TestTheme::seriesIsToldApartByEveryEye_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("sight");
    const std::array sights{"full", "protan", "deutan", "tritan"};
    for (const Theme &theme : Theme::all())
        for (std::size_t sight = 0; sight < sights.size(); ++sight)
            QTest::addRow("%s %s", qPrintable(theme.name), sights[sight]) << theme.name << static_cast<int>(sight);
}

void TestTheme::seriesIsToldApartByEveryEye()
{
    QFETCH(QString, name);
    QFETCH(int, sight);
    const std::array sights{kFullSight, kProtanopia, kDeuteranopia, kTritanopia};
    const Matrix &matrix = sights[static_cast<std::size_t>(sight)];
    const Theme &theme = *Theme::named(name);
    for (std::size_t a = 0; a < kSeriesLength; ++a)
        for (std::size_t b = 0; b < a; ++b) {
            const double apart = distance(seen(theme.seriesColor(a), matrix), seen(theme.seriesColor(b), matrix));
            QVERIFY2(apart >= 0.09, qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(apart)));
        }
}

/// Eight colours cannot all be apart in lightness alone and stand out from the ground: what shares a symbol must be.
void TestTheme::inGreyscaleSymbolOrLightnessTellsApart()
{
    constexpr std::size_t symbols = 6;
    for (const Theme &theme : Theme::all()) {
        for (std::size_t a = symbols; a < kSeriesLength; ++a) {
            const double apart =
                distance(seen(theme.seriesColor(a), kGreyscale), seen(theme.seriesColor(a - symbols), kGreyscale));
            QVERIFY2(apart >= 0.09, qPrintable(QStringLiteral("%1, %2: %3").arg(theme.name).arg(a).arg(apart)));
        }
    }
}

void TestTheme::anyWishIsSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QColor>("wish");
    for (const Theme &theme : Theme::all()) {
        const auto row = [&](const char *what, const QColor &wish) {
            QTest::addRow("%s on %s", what, qPrintable(theme.name)) << theme.name << wish;
        };
        row("white", Qt::white);
        row("black", Qt::black);
        row("canvas", theme.canvas);
        row("band", theme.band);
        row("yellow", Qt::yellow);
        row("blue", Qt::blue);
        row("dark blue", QColor(0x000020));
        row("pale pink", QColor(0xfff0f5));
        row("grey", QColor(0x808080));
        row("invisible", QColor(10, 20, 30, 0));
        row("none", QColor());
    }
    for (int hue = 0; hue < 360; hue += 15)
        for (int lightness = 0; lightness <= 255; lightness += 51)
            for (const Theme &theme : Theme::all())
                QTest::addRow("%d %d on %s", hue, lightness, qPrintable(theme.name))
                    << theme.name << QColor::fromHsl(hue, 255, lightness);
}

void TestTheme::anyWishIsSeen()
{
    QFETCH(QString, name);
    QFETCH(QColor, wish);
    const Theme &theme = *Theme::named(name);
    const QColor color = theme.markColor(wish);
    QCOMPARE(color.alpha(), 255);
    QVERIFY(contrastRatio(color, theme.canvas) >= kShapeContrast);
    QVERIFY(contrastRatio(color, theme.band) >= kShapeContrast);
}

void TestTheme::aGoodWishIsKept()
{
    QCOMPARE(Theme::light().markColor(QColor(0xb8433a)), QColor(0xb8433a));
    QCOMPARE(Theme::dark().markColor(QColor(0x6ea8fe)), QColor(0x6ea8fe));
}

void TestTheme::aWishKeepsItsHue()
{
    const QColor paleGreen(0xc8f0c8);
    QVERIFY(hueApart(Theme::light().markColor(paleGreen), paleGreen) < 0.1);
    const QColor darkRed(0x400808);
    QVERIFY(hueApart(Theme::dark().markColor(darkRed), darkRed) < 0.1);
    QVERIFY(Theme::dark().markColor(darkRed).lightness() > darkRed.lightness());
}

void TestTheme::withoutAWishAMarkIsUncategorised()
{
    QCOMPARE(Theme::light().markColor(QColor()), Theme::light().uncategorised);
}

void TestTheme::textReadsOnAnyFill()
{
    for (int red = 0; red < 256; red += 15)
        for (int green = 0; green < 256; green += 15)
            for (int blue = 0; blue < 256; blue += 15) {
                const QColor fill(red, green, blue);
                QVERIFY(contrastRatio(Theme::light().textOn(fill), fill) >= kTextContrast);
            }
}

void TestTheme::withContrastReachesWhatIsPossible_data()
{
    QTest::addColumn<QColor>("color");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("reached");
    QTest::newRow("white on white") << QColor(Qt::white) << QColor(Qt::white) << 4.5 << 4.5;
    QTest::newRow("black on dark") << QColor(Qt::black) << QColor(0x15181d) << 4.5 << 4.5;
    QTest::newRow("black on black") << QColor(Qt::black) << QColor(Qt::black) << 7.0 << 7.0;
    QTest::newRow("all there is") << QColor(Qt::red) << QColor(Qt::white) << 21.0 << 21.0;
    QTest::newRow("more than there is") << QColor(Qt::red) << QColor(0x777777) << 10.0 << 4.6;
}

void TestTheme::withContrastReachesWhatIsPossible()
{
    QFETCH(QColor, color);
    QFETCH(QColor, ground);
    QFETCH(double, ratio);
    QFETCH(double, reached);
    QVERIFY(contrastRatio(withContrast(color, ground, ratio), ground) >= reached);
}

void TestTheme::blendingMixesChannels()
{
    QCOMPARE(blended(Qt::black, Qt::white, 0), QColor(Qt::white));
    QCOMPARE(blended(Qt::black, Qt::white, 1), QColor(Qt::black));
    QCOMPARE(blended(QColor(200, 100, 0), QColor(100, 100, 100), 0.25), QColor(125, 100, 75));
    QCOMPARE(blended(Qt::black, Qt::white, 7), QColor(Qt::black));
}

void TestTheme::printIsBlackOnWhite()
{
    const Theme &print = Theme::print();
    for (const QColor &ground : {print.canvas, print.band, print.panel, print.tray})
        QCOMPARE(ground, QColor(Qt::white));
    QCOMPARE(print.text, QColor(Qt::black));
}

/// Success criterion 1.4.6 of WCAG: 7 to 1, and nothing softer than what bounds shapes.
void TestTheme::highContrastIsEnhanced()
{
    constexpr double enhanced = 7.0;
    for (const bool isDark : {false, true}) {
        const Theme &theme = Theme::contrast(isDark);
        QCOMPARE(theme.isDark, isDark);
        for (const QColor &ground : {theme.canvas, theme.band, theme.panel, theme.tray}) {
            QCOMPARE(ground, QColor(isDark ? Qt::black : Qt::white));
            for (const QColor &text : {theme.text, theme.quietText, theme.accent, theme.today, theme.noticeText})
                QVERIFY(contrastRatio(text, ground) >= enhanced);
            for (const QColor &line : {theme.line, theme.majorLine, theme.noticeLine})
                QVERIFY(contrastRatio(line, ground) >= kShapeContrast);
            // Marks stand out from the grid, not the other way round.
            const double grid = contrastRatio(theme.majorLine, ground);
            QVERIFY(grid < enhanced);
            for (std::size_t n = 0; n < kSeriesLength; ++n)
                QVERIFY(contrastRatio(theme.seriesColor(n), ground) >= enhanced);
            for (const QColor &wish : {QColor(0x1f5fbf), QColor(0xb27a12), QColor(0x808080), QColor()})
                QVERIFY(contrastRatio(theme.markColor(wish), ground) >= enhanced);
        }
    }
}

void TestTheme::aFadeRunsFromLeftToRight()
{
    QImage image(100, 4, QImage::Format_RGB32);
    image.fill(Qt::green);
    QPainter painter(&image);
    fillFade(painter, QRectF(0, 0, 100, 4), Qt::white, QColor(200, 0, 0, 10));
    fillFade(painter, QRectF(), Qt::blue, Qt::blue);
    painter.end();
    QVERIFY(distance(image.pixelColor(0, 2), Qt::white) < 0.05);
    QVERIFY(distance(image.pixelColor(99, 2), QColor(200, 0, 0)) < 0.05);
    QVERIFY(image.pixelColor(30, 2).green() > image.pixelColor(70, 2).green());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
