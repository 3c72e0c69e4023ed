// SPDX-License-Identifier: GPL-3.0-or-later
// The ticks of the ruler and their labels, from all of time to the closest zoom.
#include "tests/widgets/scene/scenefixture.h"

#include <QtTest/QtTest>

using namespace kronika;
using test::sceneOf;

class TestRulerScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulerIsLabelledAtEveryZoom_data();
    void theRulerIsLabelledAtEveryZoom();
    void namesOfMonthsAreShortenedBeforeAnyIsLeftOut();
};

void TestRulerScene::theRulerIsLabelledAtEveryZoom_data()
{
    QTest::addColumn<double>("widthPx");
    for (const double width : {900.0, 1915.0, 3800.0}) // of the shortest range, a pixel is then less than a microsecond
        QTest::addRow("%g px", width) << width;
}

void TestRulerScene::theRulerIsLabelledAtEveryZoom()
{
    QFETCH(double, widthPx);
    constexpr double closestPx = 20;
    test::Scene scene = sceneOf("actor a = A\ne1 | 2021/2023 | One | a");
    scene.viewport.sizePx.setWidth(widthPx);
    const Instant anchor = scene.viewport.range.from + scene.viewport.range.length() / 3;
    scene.viewport.range = longestRange();
    for (int step = 0; scene.viewport.range.length() > kShortestRange && step < 400; ++step) {
        scene.viewport.range = zoomed(scene.viewport.range, 1.17, anchor);
        const DisplayList list = scene.list();
        int major = 0;
        int minor = 0;
        double majorEnd = 0;
        double minorEnd = 0;
        double lastMinor = -closestPx;
        for (const RulerTick &tick : list.ticks) {
            if (!tick.isMajor) {
                QVERIFY(tick.xPx >= lastMinor + closestPx);
                lastMinor = tick.xPx;
            }
            if (tick.label.isEmpty())
                continue;
            (tick.isMajor ? major : minor) += 1;
            double &end = tick.isMajor ? majorEnd : minorEnd;
            QVERIFY(tick.labelRect.left() >= end);
            end = tick.labelRect.right();
        }
        const std::string length = std::to_string(scene.viewport.range.length().us) + " us";
        QVERIFY2(major >= 1, length.c_str());
        QVERIFY2(minor >= 2, length.c_str());
    }
}

void TestRulerScene::namesOfMonthsAreShortenedBeforeAnyIsLeftOut()
{
    test::Scene scene = sceneOf("actor a = A\ne1 | 2021-03 | One | a");
    const TimeBounds seen = EdtfDate::parse("2021", EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {seen.earliestStart, seen.latestEnd + Duration{1}};
    for (const int width : {1000, 1150, 1300, 1600}) {
        scene.viewport.sizePx.setWidth(width);
        const DisplayList list = scene.list();
        QStringList months;
        for (const RulerTick &tick : list.ticks) {
            if (tick.isMajor && tick.xPx >= list.lanesArea.left() - 1 && tick.xPx < list.lanesArea.right() - 1)
                months.append(tick.label);
        }
        QVERIFY2(!months.contains(QString()), qPrintable(QString::number(width) + months.join(u'|')));
    }
}

QTEST_MAIN(TestRulerScene)
#include "tst_rulerscene.moc"
