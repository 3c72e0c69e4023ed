// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of days in workbooks: what is shown is what is read, and never a date that nobody wrote.
#include "models/io/formats/xlsx/workbook.h"
#include "models/io/table/datecolumn.h"

#include <QtTest/QtTest>

using namespace kronika;
using xlsx::DateSystem;

class TestXlsxDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serialsBecomeTexts_data();
    void serialsBecomeTexts();
    void whatIsNoDayIsNoDate_data();
    void whatIsNoDayIsNoDate();
};

void TestXlsxDates::serialsBecomeTexts_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<QString>("format");
    QTest::addColumn<DateSystem>("system");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, double serial, const char *format, DateSystem system, const char *text) {
        QTest::newRow(name) << serial << QString::fromLatin1(format) << system << QString::fromLatin1(text);
    };
    constexpr auto k1900 = DateSystem::From1900;
    row("a day", 45805, "yyyy-mm-dd", k1900, "2025-05-28");
    row("a day of a moment", 45805.5, "d.m.yyyy", k1900, "2025-05-28");
    row("a day just before midnight stays that day", 45805.999999, "yyyy-mm-dd", k1900, "2025-05-28");
    row("a moment just before midnight", 45805.999999, "yyyy-mm-dd hh:mm", k1900, "2025-05-28T23:59:59.914");
    row("noise of a double below noon", 45805.4999999999, "yyyy-mm-dd hh:mm", k1900, "2025-05-28T12:00");
    row("a fraction", 45805.123456789, "yyyy-mm-dd hh:mm:ss", k1900, "2025-05-28T02:57:46.667");
    row("a fraction that is shown", 45805.5, "yyyy-mm-dd hh:mm:ss.00", k1900, "2025-05-28T12:00:00.00");
    row("a time alone", 0.5, "h:mm", k1900, "12:00");
    row("a time alone in afternoons", 0.75, "h:mm AM/PM", k1900, "18:00");
    row("a length of time", 1.5, "[h]:mm", k1900, "");
    row("a number", 45805, "0.00", k1900, "");
    row("a month", 45805, "mmm yyyy", k1900, "2025-05");
    row("a year", 45805, "yyyy", k1900, "2025");
    row("the first day", 1, "yyyy-mm-dd", k1900, "1900-01-01");
    row("before the day that never was", 59, "yyyy-mm-dd", k1900, "1900-02-28");
    row("after the day that never was", 61, "yyyy-mm-dd", k1900, "1900-03-01");
    row("the last day", 2958465.5, "yyyy-mm-dd hh:mm", k1900, "9999-12-31T12:00");
    row("the first day of 1904", 0, "yyyy-mm-dd", DateSystem::From1904, "1904-01-01");
    row("60 in 1904", 60, "yyyy-mm-dd", DateSystem::From1904, "1904-03-01");
    row("the last day of 1904", 2957003, "yyyy-mm-dd", DateSystem::From1904, "9999-12-31");
    row("LibreOffice's 60", 60, "yyyy-mm-dd", DateSystem::From1899, "1900-02-28");
    row("LibreOffice's 61", 61, "yyyy-mm-dd", DateSystem::From1899, "1900-03-01");
    row("LibreOffice before 1900", -5, "yyyy-mm-dd", DateSystem::From1899, "1899-12-25");
    row("LibreOffice before 1900, at noon", -4.5, "yyyy-mm-dd hh:mm", DateSystem::From1899, "1899-12-25T12:00");
}

void TestXlsxDates::serialsBecomeTexts()
{
    QFETCH(double, serial);
    QFETCH(QString, format);
    QFETCH(DateSystem, system);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(xlsx::serialText(serial, format, system)), text);
}

void TestXlsxDates::whatIsNoDayIsNoDate_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<DateSystem>("system");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, double serial, DateSystem system, const char *text) {
        QTest::newRow(name) << serial << system << QString::fromLatin1(text);
    };
    row("0", 0, DateSystem::From1900, "1900-01-00T00:00");
    row("a time under a format of dates", 0.25, DateSystem::From1900, "1900-01-00T06:00");
    row("60", 60, DateSystem::From1900, "1900-02-29T00:00");
    row("in 60", 60.5, DateSystem::From1900, "1900-02-29T12:00");
    row("negative", -5, DateSystem::From1900, "-5.0");
    row("negative, as long as a year", -1984, DateSystem::From1900, "-1984.0");
    row("negative in 1904", -5, DateSystem::From1904, "-5.0");
    row("beyond", 2958466, DateSystem::From1900, "2958466.0");
    row("beyond in 1904", 2957004, DateSystem::From1904, "2957004.0");
    row("far beyond", 1e300, DateSystem::From1900, "1e+300");
    row("LibreOffice before the Gregorian calendar", -150000, DateSystem::From1899, "-150000.0");
}

void TestXlsxDates::whatIsNoDayIsNoDate()
{
    QFETCH(double, serial);
    QFETCH(DateSystem, system);
    QFETCH(QString, text);
    const std::string made = xlsx::serialText(serial, QStringLiteral("yyyy-mm-dd hh:mm"), system);
    QCOMPARE(QString::fromStdString(made), text);
    QVERIFY(table::DateColumn().read(made).kind == table::CellDate::Unreadable);
    // Nor with a format that shows less.
    const std::string year = xlsx::serialText(serial, QStringLiteral("yyyy"), system);
    QVERIFY2(table::DateColumn().read(year).kind == table::CellDate::Unreadable, year.c_str());
}

QTEST_GUILESS_MAIN(TestXlsxDates)
#include "tst_xlsxdates.moc"
