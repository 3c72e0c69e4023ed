// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/zonechooser.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kronika;

namespace {

constexpr TimeRange kSpring{{1'740'000'000'000'000}, {1'750'000'000'000'000}}; // February to June 2025

struct ZoneChooserFixture
{
    ZoneChooserFixture()
        : chooser(QStringLiteral("Europe/Prague"), kSpring)
        , chosen(&chooser, &ZoneChooser::zoneChosen)
    {
        chooser.show();
    }

    QLineEdit *field() { return chooser.findChild<QLineEdit *>(); }
    QListWidget *list() { return chooser.findChild<QListWidget *>(); }
    int shownRows()
    {
        int count = 0;
        for (int row = 0; row < list()->count(); ++row)
            count += list()->item(row)->isHidden() ? 0 : 1;
        return count;
    }

    ZoneChooser chooser;
    QSignalSpy chosen;
};

} // namespace

class TestZoneChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCurrentZoneIsChosenAtFirst();
    void typingNarrowsTheListByNameOrCountry_data();
    void typingNarrowsTheListByNameOrCountry();
    void theArrowsSkipWhatIsHidden();
    void enterTakesTheChosenOne();
    void whatFitsNothingCannotBeTaken();
};

void TestZoneChooser::theCurrentZoneIsChosenAtFirst()
{
    ZoneChooserFixture fixture;
    QCOMPARE(fixture.chooser.zoneName(), QStringLiteral("Europe/Prague"));
    QVERIFY(fixture.list()->currentItem()->text().contains(QStringLiteral("UTC+1/+2")));
    QVERIFY(fixture.shownRows() > 300);
}

void TestZoneChooser::typingNarrowsTheListByNameOrCountry_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("warsaw") << QStringLiteral("Europe/Warsaw");
    QTest::newRow("New York") << QStringLiteral("America/New_York");
    QTest::newRow("buenos") << QStringLiteral("America/Argentina/Buenos_Aires");
    QTest::newRow("europe/pra") << QStringLiteral("Europe/Prague");
    QTest::newRow("czechia") << QStringLiteral("Europe/Prague");
    QTest::newRow("nepal") << QStringLiteral("Asia/Kathmandu");
}

void TestZoneChooser::typingNarrowsTheListByNameOrCountry()
{
    ZoneChooserFixture fixture;
    QTest::keyClicks(fixture.field(), QString::fromLatin1(QTest::currentDataTag()));
    QTEST(fixture.chooser.zoneName(), "name");
    QVERIFY(fixture.shownRows() < 20);
}

void TestZoneChooser::theArrowsSkipWhatIsHidden()
{
    ZoneChooserFixture fixture;
    fixture.chooser.setFilter(QStringLiteral("argentina"));
    const QString first = fixture.chooser.zoneName();
    QTest::keyClick(fixture.field(), Qt::Key_Down);
    QVERIFY(fixture.chooser.zoneName().startsWith(QStringLiteral("America/Argentina/")));
    QVERIFY(fixture.chooser.zoneName() != first);
    QTest::keyClick(fixture.field(), Qt::Key_Up);
    QTest::keyClick(fixture.field(), Qt::Key_Up);
    QCOMPARE(fixture.chooser.zoneName(), first);
}

void TestZoneChooser::enterTakesTheChosenOne()
{
    ZoneChooserFixture fixture;
    QTest::keyClicks(fixture.field(), QStringLiteral("tokyo"));
    QTest::keyClick(fixture.field(), Qt::Key_Return);
    QCOMPARE(fixture.chosen.size(), 1);
    QCOMPARE(fixture.chosen.front().front().toString(), QStringLiteral("Asia/Tokyo"));
    QVERIFY(!fixture.chooser.isVisible());
}

void TestZoneChooser::whatFitsNothingCannotBeTaken()
{
    ZoneChooserFixture fixture;
    QTest::keyClicks(fixture.field(), QStringLiteral("atlantis"));
    QVERIFY(fixture.chooser.zoneName().isEmpty());
    QTest::keyClick(fixture.field(), Qt::Key_Return);
    QVERIFY(fixture.chosen.isEmpty());
    QVERIFY(fixture.chooser.isVisible());
}

QTEST_MAIN(TestZoneChooser)
#include "tst_zonechooser.moc"
