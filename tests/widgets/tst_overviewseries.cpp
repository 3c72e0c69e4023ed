// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/document/snapshotpicture.h"
#include "widgets/overviewseries.h"

#include <QTest>

#include <numeric>

using namespace kronika;

namespace {

std::shared_ptr<const Snapshot> twelveActors()
{
    QString picture = QStringLiteral("category x = Talk\ncategory y = Deed\n1 | 2021 | One | a0 |");
    for (int i = 0; i < 12; ++i)
        picture.prepend(QStringLiteral("actor a%1 = Actor %1\n").arg(11 - i));
    return test::snapshotFrom(picture.toUtf8().constData());
}

Density density(std::size_t keys)
{
    Density made{.range = {Instant{0}, Instant{100}}, .series = {}, .peak = 0};
    for (std::size_t key = 0; key < keys; ++key)
        made.series.push_back({key, {static_cast<std::uint32_t>(key % 5 + 1), 2}});
    return made;
}

std::uint64_t total(const Density &density)
{
    std::uint64_t sum = 0;
    for (const DensitySeries &series : density.series)
        sum = std::accumulate(series.counts.begin(), series.counts.end(), sum);
    return sum;
}

} // namespace

class TestOverviewSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void categoriesHaveTheirNamesColoursAndSymbols();
    void manyActorsAreAddedUp();
    void whatHasNoKeyIsSaid();
    void aDensityOfAnotherSnapshotIsNotDrawn();
};

void TestOverviewSeries::categoriesHaveTheirNamesColoursAndSymbols()
{
    const auto snapshot = twelveActors();
    const OverviewSeries series =
        overviewSeries(density(2), DensityBy::Category, *snapshot, QStringLiteral("en"), Theme::light());
    QCOMPARE(series.looks.size(), std::size_t{2});
    QCOMPARE(series.looks[1].name, QStringLiteral("Deed"));
    QVERIFY(series.looks[0].color != series.looks[1].color);
    QVERIFY(series.symbols[0] != series.symbols[1]);
    for (const SeriesLook &look : series.looks)
        QVERIFY(contrastRatio(look.color, Theme::light().canvas) >= kShapeContrast);
}

void TestOverviewSeries::manyActorsAreAddedUp()
{
    const auto snapshot = twelveActors();
    const Density all = density(12);
    const OverviewSeries series = overviewSeries(all, DensityBy::Actor, *snapshot, QStringLiteral("en"), Theme::dark());
    QCOMPARE(series.density.series.size(), kMaxOverviewSeries);
    QCOMPARE(series.looks.size(), kMaxOverviewSeries);
    QCOMPARE(series.symbols.size(), kMaxOverviewSeries);
    QCOMPARE(total(series.density), total(all));
    QCOMPARE(series.looks.back().name, QStringLiteral("All others"));
    QCOMPARE(series.looks.front().name, QStringLiteral("Actor 1"));
}

void TestOverviewSeries::whatHasNoKeyIsSaid()
{
    Density made = density(1);
    made.series.push_back({std::nullopt, {1, 1}});
    const auto snapshot = twelveActors();
    const auto nameBy = [&](DensityBy by) {
        return overviewSeries(made, by, *snapshot, QStringLiteral("en"), Theme::light()).looks.back().name;
    };
    QCOMPARE(nameBy(DensityBy::Category), QStringLiteral("No category"));
    QCOMPARE(nameBy(DensityBy::Actor), QStringLiteral("No actor"));
}

void TestOverviewSeries::aDensityOfAnotherSnapshotIsNotDrawn()
{
    const auto snapshot = twelveActors();
    const OverviewSeries series =
        overviewSeries(density(3), DensityBy::Category, *snapshot, QStringLiteral("en"), Theme::light());
    QVERIFY(series.density.series.empty());
}

QTEST_GUILESS_MAIN(TestOverviewSeries)
#include "tst_overviewseries.moc"
