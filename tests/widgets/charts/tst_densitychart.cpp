// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/densitychart.h"

#include <QTest>

using namespace kronika;

namespace {

Density density()
{
    return {.range = {Instant{0}, Instant{4}}, .series = {{0, {1, 0, 2, 4}}, {1, {3, 0, 2, 4}}}, .peak = 8};
}

std::vector<SeriesLook> looks()
{
    return {{QStringLiteral("red"), QColor(255, 0, 0)}, {QStringLiteral("blue"), QColor(0, 0, 255)}};
}

int pixelsOf(const QImage &image, const QRect &part, QColor color)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class TestDensityChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAddUp();
    void barsAreStackedInTheirColours();
    void barsFillTheWidth();
    void gapsAreEven_data();
    void gapsAreEven();
    void fewBesideManyAreSeen();
    void anotherDensityReplacesTheFirst();
    void nothingToCountDrawsNothing();
};

void TestDensityChart::barsAddUp()
{
    DensityChart chart;
    chart.setDensity(density(), looks());
    QCOMPARE(chart.binCount(), std::size_t{4});
    QCOMPARE(chart.stackedHeight(0), 4.0);
    QCOMPARE(chart.stackedHeight(1), 0.0);
    QCOMPARE(chart.stackedHeight(3), 8.0);
    QCOMPARE(chart.stackedHeight(4), 0.0);
}

void TestDensityChart::barsAreStackedInTheirColours()
{
    DensityChart chart;
    chart.resize(400, 100);
    chart.setDensity(density(), looks());
    const QImage image = chart.grab().toImage();
    const auto share = [&](int bin, const QColor &color) {
        return pixelsOf(image, QRect(bin * 100, 0, 100, 100), color);
    };
    QVERIFY(share(0, Qt::red) > 500);
    QVERIFY(std::abs(share(0, Qt::blue) - 3 * share(0, Qt::red)) < share(0, Qt::red) / 2);
    QCOMPARE(share(1, Qt::red) + share(1, Qt::blue), 0);
    QVERIFY(share(3, Qt::red) > 3 * share(0, Qt::red));
    QCOMPARE(image.pixelColor(50, 99), QColor(Qt::red));
}

void TestDensityChart::barsFillTheWidth()
{
    DensityChart chart;
    chart.resize(400, 100);
    chart.setDensity(density(), looks());
    const QImage image = chart.grab().toImage();
    QVERIFY(pixelsOf(image, QRect(0, 95, 25, 5), Qt::red) > 0);
    QVERIFY(pixelsOf(image, QRect(375, 95, 25, 5), Qt::red) > 0);
}

void TestDensityChart::gapsAreEven_data()
{
    QTest::addColumn<int>("widthPx");
    for (const int width : {801, 804, 817, 850, 999})
        QTest::addRow("%d px", width) << width;
}

/// Along the bottom of bars of the same height.
void TestDensityChart::gapsAreEven()
{
    QFETCH(int, widthPx);
    constexpr std::size_t bins = 100;
    DensityChart chart;
    chart.resize(widthPx, 100);
    chart.setDensity(
        {.range = {Instant{0}, Instant{bins}}, .series = {{0, std::vector<std::uint32_t>(bins, 3)}}, .peak = 3},
        {looks().front()});
    const QImage image = chart.grab().toImage();
    std::vector<int> gaps;
    int gap = 0;
    int bar = 0;
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, 95) != QColor(Qt::red)) {
            ++gap;
            QVERIFY2(gap > 1 || bar >= widthPx / 100 - 2, qPrintable(QString::number(x)));
            bar = 0;
            continue;
        }
        if (gap > 0)
            gaps.push_back(gap);
        gap = 0;
        ++bar;
    }
    QCOMPARE(gaps, std::vector<int>(bins - 1, qRound(image.devicePixelRatio())));
}

/// In the colour of what they are most of; where there is nothing, nothing is drawn.
void TestDensityChart::fewBesideManyAreSeen()
{
    DensityChart chart;
    chart.resize(400, 100);
    chart.setDensity({.range = {Instant{0}, Instant{4}},
                      .series = {{0, {900'000, 1, 0, 1}}, {1, {99'999, 0, 0, 2}}},
                      .peak = 999'999},
                     looks());
    const QImage image = chart.grab().toImage();
    const QRect bottom(0, 99, 100, 1);
    QVERIFY(pixelsOf(image, bottom.translated(100, 0), Qt::red) > 90);
    QCOMPARE(pixelsOf(image, bottom.translated(200, 0), Qt::red) + pixelsOf(image, bottom.translated(200, 0), Qt::blue),
             0);
    QVERIFY(pixelsOf(image, bottom.translated(300, 0), Qt::blue) > 90);
    QCOMPARE(pixelsOf(image, QRect(100, 0, 300, 96), Qt::red), 0);
}

void TestDensityChart::anotherDensityReplacesTheFirst()
{
    DensityChart chart;
    chart.resize(400, 100);
    chart.setDensity(density(), looks());
    chart.grab();
    chart.setDensity({.range = {Instant{0}, Instant{2}}, .series = {{0, {5, 1}}}, .peak = 5}, {looks().front()});
    QCOMPARE(chart.binCount(), std::size_t{2});
    QCOMPARE(chart.stackedHeight(0), 5.0);
    QCOMPARE(pixelsOf(chart.grab().toImage(), QRect(0, 0, 400, 100), Qt::blue), 0);
}

void TestDensityChart::nothingToCountDrawsNothing()
{
    DensityChart chart;
    chart.resize(100, 50);
    chart.setDensity({}, {});
    QCOMPARE(chart.stackedHeight(0), 0.0);
    chart.setDensity(density(), looks());
    chart.setDensity({}, {});
    QCOMPARE(pixelsOf(chart.grab().toImage(), QRect(0, 0, 100, 50), Qt::red), 0);
}

QTEST_MAIN(TestDensityChart)
#include "tst_densitychart.moc"
