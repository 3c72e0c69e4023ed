// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gotodate.h"

#include "models/time/timetext.h"
#include "widgets/datefield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace kronika;

namespace {

struct GoToDateFixture
{
    GoToDateFixture()
        : prague(Zone::byName(QStringLiteral("Europe/Prague")).value())
        , dialog(Zone(), Zone())
        , chosen(&dialog, &GoToDate::rangeChosen)
    {
        dialog.show();
    }

    void type(const QString &text) { QTest::keyClicks(dialog.findChild<QLineEdit *>(), text); }
    void press(Qt::Key key) { QTest::keyClick(dialog.findChild<QLineEdit *>(), key); }
    /// "2025-05-28T00:00:00Z/2025-05-29T00:00:00Z"; empty if none was chosen.
    QString range() const
    {
        if (chosen.isEmpty())
            return {};
        const TimeRange range = chosen.front().front().value<TimeRange>();
        return isoUtc(range.from) + u'/' + isoUtc(range.to);
    }

    Zone prague;
    GoToDate dialog;
    QSignalSpy chosen;
};

} // namespace

class TestGoToDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterGoesToWhatWasUnderstood_data();
    void enterGoesToWhatWasUnderstood();
    void anAmbiguousDateIsAskedFirst();
    void sinceIsKeptInEveryReading();
    void readingsOfOneRangeAreNotAsked();
    void whatIsNotUnderstoodGoesNowhere_data();
    void whatIsNotUnderstoodGoesNowhere();
    void daysAreThoseOfTheZoneShown();
    void aSetOpenAtBothSidesIsFound();
};

void TestGoToDate::enterGoesToWhatWasUnderstood_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *phrase, const char *expected) {
        QTest::newRow(phrase) << QString::fromLatin1(expected);
    };
    row("1984", "1984-01-01T00:00:00Z/1985-01-01T00:00:00Z");
    row("May 2020", "2020-05-01T00:00:00Z/2020-06-01T00:00:00Z");
    row("28.5.2025", "2025-05-28T00:00:00Z/2025-05-29T00:00:00Z");
    row("2025-05-28T14:30", "2025-05-28T14:30:00Z/2025-05-28T14:31:00Z");
    row("2021/2022", "2021-01-01T00:00:00Z/2023-01-01T00:00:00Z");
    row("-0044-03-15", "-0044-03-15T00:00:00Z/-0044-03-16T00:00:00Z");
    row("since 2022", "2022-01-01T00:00:00Z/2023-01-01T00:00:00Z");
    row("until 2022", "2022-01-01T00:00:00Z/2023-01-01T00:00:00Z");
    row("since 28/05/2025", "2025-05-28T00:00:00Z/2025-05-29T00:00:00Z");
    row("2021-22", "2021-06-01T00:00:00Z/2021-09-01T00:00:00Z");
}

void TestGoToDate::enterGoesToWhatWasUnderstood()
{
    GoToDateFixture fixture;
    fixture.type(QString::fromUtf8(QTest::currentDataTag()));
    fixture.press(Qt::Key_Return);
    QTEST(fixture.range(), "expected");
    QVERIFY(!fixture.dialog.isVisible());
}

void TestGoToDate::anAmbiguousDateIsAskedFirst()
{
    GoToDateFixture fixture;
    fixture.type(QStringLiteral("05/06/2025"));
    fixture.press(Qt::Key_Return);
    QVERIFY(fixture.chosen.isEmpty());
    QVERIFY(fixture.dialog.isVisible());
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.range(), QStringLiteral("2025-05-06T00:00:00Z/2025-05-07T00:00:00Z"));
}

void TestGoToDate::sinceIsKeptInEveryReading()
{
    GoToDateFixture fixture;
    fixture.type(QStringLiteral("since 05/06/2025"));
    QStringList readings;
    for (const EdtfDate &reading : fixture.dialog.field()->readings())
        readings += QString::fromStdString(reading.text());
    QCOMPARE(readings, QStringList({QStringLiteral("2025-06-05/.."), QStringLiteral("2025-05-06/..")}));
    QVERIFY(!fixture.dialog.field()->date());
}

void TestGoToDate::readingsOfOneRangeAreNotAsked()
{
    GoToDateFixture fixture;
    fixture.dialog.field()->setText(QStringLiteral("2022–"));
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.range(), QStringLiteral("2022-01-01T00:00:00Z/2023-01-01T00:00:00Z"));
}

void TestGoToDate::whatIsNotUnderstoodGoesNowhere_data()
{
    QTest::addColumn<QString>("phrase");
    for (const char *phrase : {"", "soon", "31 February 2020", "2020-13", "../..", "Y17E7"})
        QTest::newRow(*phrase != '\0' ? phrase : "empty") << QString::fromLatin1(phrase);
}

void TestGoToDate::whatIsNotUnderstoodGoesNowhere()
{
    QFETCH(const QString, phrase);
    GoToDateFixture fixture;
    fixture.type(phrase);
    fixture.press(Qt::Key_Return);
    QVERIFY(fixture.chosen.isEmpty());
    QVERIFY(fixture.dialog.isVisible());
    for (const QPushButton *button : fixture.dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"Go"))
            QVERIFY(!button->isEnabled());
    }
}

void TestGoToDate::daysAreThoseOfTheZoneShown()
{
    GoToDateFixture fixture;
    const EdtfDate day = EdtfDate::parse("2025-05-28", EdtfMode::Extended).value();
    QCOMPARE(isoUtc(rangeOf(day, Zone(), fixture.prague)->from), QStringLiteral("2025-05-27T22:00:00Z"));
    const EdtfDate time = EdtfDate::parse("2025-05-28T00:00:00", EdtfMode::Extended).value();
    QCOMPARE(isoUtc(rangeOf(time, Zone(), fixture.prague)->from), QStringLiteral("2025-05-28T00:00:00Z"));
}

void TestGoToDate::aSetOpenAtBothSidesIsFound()
{
    for (const char *text : {"[..2024,2026..]", "{..2024,2026..}"}) {
        const Result<TimeRange> range = rangeOf(*EdtfDate::parse(text, EdtfMode::Extended), Zone(), Zone());
        QVERIFY(range.isOk());
        QCOMPARE(isoUtc(range->from), QStringLiteral("2024-01-01T00:00:00Z"));
        QCOMPARE(isoUtc(range->to), QStringLiteral("2027-01-01T00:00:00Z"));
    }
    QVERIFY(!rangeOf(*EdtfDate::parse("[2024,Y17E7]", EdtfMode::Extended), Zone(), Zone()).isOk());
}

QTEST_MAIN(TestGoToDate)
#include "tst_gotodate.moc"
