// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/document/snapshotpicture.h"
#include "widgets/charts/densitychart.h"
#include "widgets/overviewbar.h"
#include "widgets/overviewlegend.h"
#include "widgets/overviewstrip.h"
#include "widgets/scene/timescale.h"

#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace kronika;

namespace {

constexpr TimeRange kExtent{Instant{0}, Instant{kDay.us * 1000}};
constexpr TimeRange kRange{Instant{kDay.us * 400}, Instant{kDay.us * 600}};

double days(Instant instant)
{
    return static_cast<double>(instant.us) / static_cast<double>(kDay.us);
}

/// Grants ranges, as the window does.
struct OverviewBarFixture
{
    OverviewBarFixture()
    {
        snapshot =
            test::snapshotFrom("actor a = A\nactor b = B\ncategory x = X\ncategory y = Y\n"
                               "1 | 1970-02 | One | a | x\n2 | 1971 | Two | a, b | y\n3 | 1972-01 | Three | b |");
        bar.resize(820, 180);
        bar.setSnapshot(snapshot);
        bar.setExtent(kExtent);
        setRange(kRange);
        bar.show();
        (void)QTest::qWaitForWindowExposed(&bar);
        strip = qobject_cast<OverviewStrip *>(bar.strip());
        QObject::connect(&bar, &OverviewBar::rangeChangeRequested, &bar, [this](TimeRange wished, RangeChange change) {
            how = change;
            setRange(wished);
        });
    }

    void setRange(TimeRange wished)
    {
        range = wished;
        bar.setRange(wished);
    }
    QPoint at(double day) const
    {
        const double x = strip->scale().xAt(Instant{static_cast<std::int64_t>(day * static_cast<double>(kDay.us))});
        return QPointF(x, strip->windowRect().center().y()).toPoint();
    }
    double tolerance() const { return days(Instant{static_cast<std::int64_t>(strip->scale().usPerPx())}) * 1.5; }
    void drag(double fromDay, double toDay)
    {
        QTest::mousePress(strip, Qt::LeftButton, {}, at(fromDay));
        for (const double share : {0.5, 1.0}) {
            const QPointF point = at(fromDay + (toDay - fromDay) * share);
            QMouseEvent move(QEvent::MouseMove, point, strip->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(strip, &move);
        }
        QTest::mouseRelease(strip, Qt::LeftButton, {}, at(toDay));
    }
    bool isAbout(double from, double to) const
    {
        return std::abs(days(range.from) - from) <= tolerance() && std::abs(days(range.to) - to) <= tolerance();
    }

    std::shared_ptr<const Snapshot> snapshot;
    OverviewBar bar;
    OverviewStrip *strip = nullptr;
    TimeRange range;
    RangeChange how = RangeChange::Jump;
};

} // namespace

class TestOverviewBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowLiesOverTheRange();
    void draggingTheWindowMovesIt();
    void draggingAnEdgeResizesIt();
    void draggingOutsideBrushesARange();
    void aClickOutsideCentres();
    void aWindowOverEverythingLetsOneBrush();
    void anEdgeDoesNotPassTheOther();
    void anEndOutsideStaysWhereItIs();
    void aRangeOutsideIsReachedByAClick();
    void keysMoveAndResize();
    void aNarrowRangeStillHasAWindow();
    void aProgramsRangeIsNotEchoed();
    void theSwitchAsksForAnotherDensity();
    void aWiderStripAsksForMoreBars();
    void theBarsAreThoseOfTheDensity();
    void datesStandUnderTheBars_data();
    void datesStandUnderTheBars();
    void barsStayUntilOthersAreCounted();
    void withoutAChronologyItIsCalm();
    void aClickOnACategorySwitchesIt();
    void aNarrowLegendCountsWhatItHasNoRoomFor();
};

void TestOverviewBar::theWindowLiesOverTheRange()
{
    OverviewBarFixture fixture;
    const QRectF window = fixture.strip->windowRect();
    QVERIFY(std::abs(window.left() - fixture.strip->scale().xAt(kRange.from)) < 1);
    QVERIFY(std::abs(window.right() - fixture.strip->scale().xAt(kRange.to)) < 1);
}

void TestOverviewBar::draggingTheWindowMovesIt()
{
    OverviewBarFixture fixture;
    fixture.drag(500, 600);
    QVERIFY(fixture.isAbout(500, 700));
    QCOMPARE(fixture.range.length(), kRange.length());
    QCOMPARE(fixture.how, RangeChange::Continuous);
}

void TestOverviewBar::draggingAnEdgeResizesIt()
{
    OverviewBarFixture fixture;
    fixture.drag(600, 800);
    QVERIFY(fixture.isAbout(400, 800));
    fixture.drag(400, 100);
    QVERIFY(fixture.isAbout(100, 800));
}

void TestOverviewBar::draggingOutsideBrushesARange()
{
    OverviewBarFixture fixture;
    QSignalSpy wishes(&fixture.bar, &OverviewBar::rangeChangeRequested);
    fixture.drag(700, 900);
    QVERIFY(fixture.isAbout(700, 900));
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(fixture.how, RangeChange::Jump);
    fixture.drag(300, 100);
    QVERIFY(fixture.isAbout(100, 300));
}

void TestOverviewBar::aClickOutsideCentres()
{
    OverviewBarFixture fixture;
    QTest::mouseClick(fixture.strip, Qt::LeftButton, {}, fixture.at(800));
    QVERIFY(fixture.isAbout(700, 900));
    QCOMPARE(fixture.how, RangeChange::Jump);
}

void TestOverviewBar::aWindowOverEverythingLetsOneBrush()
{
    OverviewBarFixture fixture;
    fixture.setRange(kExtent);
    fixture.drag(200, 500);
    QVERIFY(fixture.isAbout(200, 500));
}

void TestOverviewBar::anEdgeDoesNotPassTheOther()
{
    OverviewBarFixture fixture;
    fixture.drag(600, 200);
    QVERIFY(!fixture.range.isEmpty());
    QCOMPARE(fixture.range.from, kRange.from);
}

void TestOverviewBar::anEndOutsideStaysWhereItIs()
{
    OverviewBarFixture fixture;
    const auto past = [&] { fixture.setRange({Instant{kDay.us * 900}, Instant{kDay.us * 3000}}); };
    past();
    fixture.drag(1000, 990); // the end at the border
    QVERIFY(fixture.isAbout(900, 2990));
    past();
    fixture.drag(900, 800); // the other end
    QVERIFY(fixture.isAbout(800, 3000));
    past();
    fixture.drag(950, 930); // all of it, whose middle is beyond the chart
    QVERIFY(fixture.isAbout(880, 2980));
    past();
    fixture.drag(950, 980);
    QVERIFY(fixture.isAbout(900, 3000));
}

void TestOverviewBar::aRangeOutsideIsReachedByAClick()
{
    OverviewBarFixture fixture;
    fixture.setRange({Instant{kDay.us * 5000}, Instant{kDay.us * 5100}});
    fixture.drag(998, 700);
    QVERIFY(fixture.isAbout(700, 998));
}

void TestOverviewBar::keysMoveAndResize()
{
    OverviewBarFixture fixture;
    QTest::keyClick(fixture.strip, Qt::Key_Right);
    QVERIFY(fixture.isAbout(420, 620));
    QTest::keyClick(fixture.strip, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(fixture.isAbout(420, 600));
    QTest::keyClick(fixture.strip, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(fixture.isAbout(402, 600));
    QTest::keyClick(fixture.strip, Qt::Key_Home);
    QVERIFY(fixture.isAbout(0, 198));
    QTest::keyClick(fixture.strip, Qt::Key_Plus);
    QVERIFY(fixture.range.length().us < kDay.us * 150);
}

void TestOverviewBar::aNarrowRangeStillHasAWindow()
{
    OverviewBarFixture fixture;
    fixture.setRange({kRange.from, kRange.from + kSecond});
    QVERIFY(fixture.strip->windowRect().width() >= 8);
    fixture.setRange({Instant{kDay.us * 5000}, Instant{kDay.us * 5100}});
    QVERIFY(fixture.strip->windowRect().right() <= fixture.strip->width());
}

void TestOverviewBar::aProgramsRangeIsNotEchoed()
{
    OverviewBarFixture fixture;
    QSignalSpy wishes(&fixture.bar, &OverviewBar::rangeChangeRequested);
    QSignalSpy densities(&fixture.bar, &OverviewBar::densityRequested);
    fixture.bar.setRange(kExtent);
    fixture.bar.setExtent(kRange);
    fixture.bar.setDensityBy(DensityBy::Actor);
    QCOMPARE(wishes.size() + densities.size(), 0);
}

void TestOverviewBar::theSwitchAsksForAnotherDensity()
{
    OverviewBarFixture fixture;
    QSignalSpy densities(&fixture.bar, &OverviewBar::densityRequested);
    auto *by = fixture.bar.findChild<QComboBox *>();
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Down);
    QCOMPARE(densities.size(), 1);
    QCOMPARE(densities.first().first().value<DensityBy>(), DensityBy::Actor);
    QCOMPARE(densities.first().last().value<std::size_t>(), fixture.bar.bins());
}

void TestOverviewBar::aWiderStripAsksForMoreBars()
{
    OverviewBarFixture fixture;
    QSignalSpy densities(&fixture.bar, &OverviewBar::densityRequested);
    const std::size_t before = fixture.bar.bins();
    fixture.bar.resize(1600, 180);
    QTRY_COMPARE(densities.size(), 1);
    QVERIFY(fixture.bar.bins() > before);
    QVERIFY(fixture.bar.bins() <= 1000);
}

void TestOverviewBar::datesStandUnderTheBars_data()
{
    QTest::addColumn<QByteArray>("extent");
    QTest::addColumn<QByteArray>("some");
    QTest::newRow("within a decade and a bit") << QByteArray("2019-06/2030-03") << QByteArray("2022|2025|2028");
    QTest::newRow("a year") << QByteArray("2024-12-17/2026-01-14") << QByteArray("2025|Apr|Jul");
    QTest::newRow("within a year") << QByteArray("2025-02-10/2025-11-20") << QByteArray("2025|Jul|Oct");
    QTest::newRow("within a month") << QByteArray("2025-05-03/2025-05-27") << QByteArray("May 2025|19");
    QTest::newRow("five years") << QByteArray("2020-06/2025-06") << QByteArray("2021|2022|2023|2024|2025");
}

void TestOverviewBar::datesStandUnderTheBars()
{
    QFETCH(QByteArray, extent);
    QFETCH(QByteArray, some);
    OverviewBarFixture fixture;
    const TimeBounds bounds = EdtfDate::parse(extent.toStdString(), EdtfMode::Extended)->bounds(Zone());
    fixture.bar.setExtent(TimeRange{bounds.earliestStart, bounds.latestEnd + kMicrosecond});
    QStringList said;
    double end = 0;
    for (const OverviewLabel &label : fixture.strip->labels()) {
        QVERIFY2(label.xPx >= end, qPrintable(label.text));
        end = label.xPx + fixture.strip->fontMetrics().horizontalAdvance(label.text);
        QVERIFY(end <= fixture.strip->scale().rightPx());
        said.append(label.text);
    }
    for (const QString &text : QString::fromLatin1(some).split(u'|'))
        QVERIFY2(said.contains(text), qPrintable(said.join(u' ')));
}

void TestOverviewBar::theBarsAreThoseOfTheDensity()
{
    OverviewBarFixture fixture;
    const auto index = TimelineIndex::build(fixture.snapshot, {});
    const Density density =
        densityOf(*index, {.range = kExtent, .bins = 10, .by = DensityBy::Category, .among = nullptr});
    fixture.bar.setDensity(density, DensityBy::Category);
    const DensityChart *chart = fixture.strip->chart();
    QCOMPARE(chart->binCount(), std::size_t{10});
    double sum = 0;
    for (std::size_t bin = 0; bin < 10; ++bin)
        sum += chart->stackedHeight(bin);
    double expected = 0;
    for (const DensitySeries &series : density.series) {
        for (const std::uint32_t count : series.counts)
            expected += count;
    }
    QVERIFY(expected > 3);
    QCOMPARE(sum, expected);
}

/// As at the end of a preview, or after an edit: until the new ones are counted.
void TestOverviewBar::barsStayUntilOthersAreCounted()
{
    OverviewBarFixture fixture;
    const Density density{.range = kExtent, .series = {{std::nullopt, {1, 2, 3}}}, .peak = 3};
    fixture.bar.setDensity(density, DensityBy::Category);
    const DensityChart *chart = fixture.strip->chart();
    fixture.bar.setSnapshot(test::partsFrom("actor a = A\n1 | 2021 | One | a").build());
    fixture.bar.setExtent(TimeRange{kExtent.from, kExtent.to + Duration{1}});
    QCOMPARE(chart->binCount(), std::size_t{3});
    fixture.bar.setExtent(TimeRange{kExtent.from, kExtent.to + kExtent.length()});
    QCOMPARE(chart->binCount(), std::size_t{0});
    fixture.bar.setExtent(kExtent);
    fixture.bar.setDensity(density, DensityBy::Category);
    fixture.bar.setSnapshot(nullptr);
    QCOMPARE(chart->binCount(), std::size_t{0});
}

void TestOverviewBar::withoutAChronologyItIsCalm()
{
    OverviewBar bar;
    bar.resize(600, 150);
    QSignalSpy wishes(&bar, &OverviewBar::rangeChangeRequested);
    bar.setDensity({}, DensityBy::Category);
    bar.setTheme(Theme::dark());
    bar.grab();
    QTest::mouseClick(bar.strip(), Qt::LeftButton);
    QTest::keyClick(bar.strip(), Qt::Key_Right);
    QCOMPARE(wishes.size(), 0);
}

void TestOverviewBar::aClickOnACategorySwitchesIt()
{
    OverviewLegend legend;
    OverviewSeries series;
    series.density.series = {{0, {1}}, {2, {1}}, {std::nullopt, {1}}};
    series.looks = {
        {QStringLiteral("Call"), Qt::red}, {QStringLiteral("Visit"), Qt::blue}, {QStringLiteral("None"), Qt::gray}};
    series.symbols = {Symbol::Circle, Symbol::Star, Symbol::Circle};
    const LegendName off{{QStringLiteral("Note"), Qt::green}, Symbol::Square, 1, true};
    legend.setNames(legendNames(series, DensityBy::Category, {off}), Theme::light());
    legend.resize(4000, 40);
    QCOMPARE(legend.shownNames(), (QStringList{QStringLiteral("Call"), QStringLiteral("Note"), QStringLiteral("Visit"),
                                               QStringLiteral("None")}));
    QVERIFY(legend.accessibleDescription().contains(QStringLiteral("Note (off)")));
    QSignalSpy wishes(&legend, &OverviewLegend::categorySwitched);
    for (std::size_t name = 0; name < 4; ++name)
        QTest::mouseClick(&legend, Qt::LeftButton, {}, legend.rectOf(name)->center().toPoint());
    QCOMPARE(wishes.size(), 3); // what has no category cannot be switched
    QCOMPARE(wishes[0], (QVariantList{QVariant::fromValue(std::size_t{0}), false}));
    QCOMPARE(wishes[1], (QVariantList{QVariant::fromValue(std::size_t{1}), true}));
    QCOMPARE(wishes[2], (QVariantList{QVariant::fromValue(std::size_t{2}), false}));
}

void TestOverviewBar::aNarrowLegendCountsWhatItHasNoRoomFor()
{
    OverviewLegend legend;
    OverviewSeries series;
    for (int n = 0; n < 12; ++n) {
        series.looks.push_back({QStringLiteral("Category number %1").arg(n), Qt::red});
        series.symbols.push_back(Symbol::Circle);
    }
    legend.setNames(legendNames(series, DensityBy::Actor, {}), Theme::light());
    legend.resize(4000, 40);
    QCOMPARE(legend.shownNames().size(), 12);
    QCOMPARE(legend.heightForWidth(4000), legend.fontMetrics().height() + 4);
    legend.resize(300, 40);
    QVERIFY(legend.shownNames().size() >= 2 && legend.shownNames().size() < 12);
    QCOMPARE(legend.heightForWidth(300), legend.fontMetrics().height() * 2 + 4);
    // One that is longer than a line is shortened to it.
    series.looks = {{QStringLiteral("Statements and other announcements of governments"), Qt::red}};
    series.symbols = {Symbol::Circle};
    legend.setNames(legendNames(series, DensityBy::Actor, {}), Theme::light());
    legend.resize(legend.fontMetrics().averageCharWidth() * 30, 40);
    QVERIFY(legend.shownNames().front().endsWith(u'…'));
    QVERIFY(legend.rectOf(0)->right() <= legend.width());
}

QTEST_MAIN(TestOverviewBar)
#include "tst_overviewbar.moc"
