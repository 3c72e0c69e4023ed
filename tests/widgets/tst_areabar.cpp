// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/areabar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kronika;

namespace {

MarkedArea content(std::vector<EventIndex> events)
{
    return {{Instant{0}, Instant{kDay.us * 3 + kHour.us * 2}}, std::move(events)};
}

} // namespace

class TestAreaBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCountsAndMeasures();
    void itStaysInsideItsParent_data();
    void itStaysInsideItsParent();
    void itsButtonsCarryWhatIsMarked();
    void nothingInItCannotBeSelected();
};

void TestAreaBar::itCountsAndMeasures()
{
    QWidget parent;
    parent.resize(600, 400);
    AreaBar bar(&parent);
    QVERIFY(bar.isHidden());
    bar.open(content({EventIndex{1}, EventIndex{2}}), {100, 100, 200, 50});
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), QStringLiteral("2 events · 3 days 2 hours"));
    for (const QLabel *label : bar.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestAreaBar::itStaysInsideItsParent_data()
{
    QTest::addColumn<QRectF>("area");
    QTest::newRow("middle") << QRectF(100, 100, 200, 50);
    QTest::newRow("left edge") << QRectF(0, 100, 2, 50);
    QTest::newRow("right edge") << QRectF(595, 100, 5, 50);
    QTest::newRow("bottom") << QRectF(100, 300, 200, 100);
    QTest::newRow("everything") << QRectF(0, 0, 600, 400);
}

void TestAreaBar::itStaysInsideItsParent()
{
    QFETCH(QRectF, area);
    QWidget parent;
    parent.resize(600, 400);
    AreaBar bar(&parent);
    bar.open(content({EventIndex{1}}), area);
    QVERIFY(parent.rect().contains(bar.geometry()));
}

void TestAreaBar::itsButtonsCarryWhatIsMarked()
{
    QWidget parent;
    AreaBar bar(&parent);
    QSignalSpy zooms(&bar, &AreaBar::zoomRequested);
    QSignalSpy selections(&bar, &AreaBar::selectRequested);
    QSignalSpy filters(&bar, &AreaBar::filterRequested);
    QSignalSpy exports(&bar, &AreaBar::exportRequested);
    QSignalSpy closes(&bar, &AreaBar::closeRequested);
    bar.open(content({EventIndex{7}}), {});
    const auto buttons = bar.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 5);
    for (QToolButton *button : buttons)
        button->click();
    QCOMPARE(zooms.first().first().value<TimeRange>(), content({}).range);
    QCOMPARE(selections.first().first().value<std::vector<EventIndex>>(), std::vector<EventIndex>{EventIndex{7}});
    QCOMPARE(filters.first().first().value<TimeRange>(), content({}).range);
    QCOMPARE(exports.first().first().value<TimeRange>(), content({}).range);
    QCOMPARE(closes.size(), 1);
}

void TestAreaBar::nothingInItCannotBeSelected()
{
    QWidget parent;
    AreaBar bar(&parent);
    bar.open(content({}), {});
    QVERIFY(!bar.findChildren<QToolButton *>().at(1)->isEnabled());
    QVERIFY(bar.findChildren<QToolButton *>().at(0)->isEnabled());
}

QTEST_MAIN(TestAreaBar)
#include "tst_areabar.moc"
