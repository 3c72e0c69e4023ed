// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtf.h"

#include <QtTest>

using namespace kronika;

class tst_EdtfSlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleWriteInsteadIsNamed_data();
    void whatPeopleWriteInsteadIsNamed();
};

void tst_EdtfSlips::whatPeopleWriteInsteadIsNamed_data()
{
    QTest::addColumn<int>("where");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *text, int where, const char *what, const char *hint) {
        QTest::newRow(text) << where << QString::fromUtf8(what) << QString::fromUtf8(hint);
    };
    row("[1667,1668, 1670..1672]", 12, "a blank", "no blanks");
    row(" 2021", 1, "a blank", "no blanks");
    row("2021 ", 5, "a blank", "no blanks");
    row("[2021 .. 2022]", 6, "a blank", "no blanks");
    row("2021/ 2022", 6, "a blank", "no blanks");
    row("2021-05-28 14:30:00", 11, "a blank", "a T joins");
    row("199x", 4, "“x”", "capital");
    row("199u", 4, "“u”", "X, a capital");
    row("uuuu", 1, "“u”", "X, a capital");
    row("199O", 4, "“O”", "");
    row("2021-O5", 6, "“O”", "");
    row("2021-0x", 7, "“x”", "X, a capital");
    row("May 2021", 1, "“M”", "2025-05");
    row("2021/open", 6, "“o”", "open end");
    row("28-05-2025", 1, "four digits", "in this order");
    row("2021.05.28", 5, "“.”", "hyphens");
    row("2021/05/28", 6, "four digits", "slash joins");
    row("2021-05/06", 9, "four digits", "slash joins");
    row("20210528", 1, "starts with Y", "is a day");
    row("2021–05", 5, "“–”", "hyphen");
    row("−2021", 1, "“−”", "hyphen");
    row("2021-W22", 6, "no weeks", "days");
    row("2021-Q2", 6, "no Q", "33 to 36");
    row("2021-148", 6, "no days of the year", "2025-05-28");
    row("2021..2022", 5, "in a set only", "2021/2022");
    row("2021..", 5, "in a set only", "2025/..");
    row("..2021", 3, "“2”", "../2025");
    row("2021?~", 6, "“~”", "both");
    row("[2021/2022]", 6, "“/”", "two dots");
    row("[2021;2022]", 6, "“;”", "comma");
    row("2021,2022", 5, "“,”", "brackets");
    row("[2021}", 6, "“}”", "closed by");
    row("2021-2X", 6, "no month fits", "both digits");
    row("Y17e7", 4, "“e”", "capitals");
    row("1990s", 5, "“s”", "199X");
    row("2021-05-28T1430", 14, "“3”", "14:30:00");
    row("2021-05-28T14:30:00+0200", 23, "“0”", "+02:00");
    row("2021-05-28T14:30:00z", 20, "“z”", "capitals");
    row("2021/", 0, "", ""); // is EDTF
    row("%", 2, "ends too early", "");
}

void tst_EdtfSlips::whatPeopleWriteInsteadIsNamed()
{
    QFETCH(const int, where);
    QFETCH(const QString, what);
    QFETCH(const QString, hint);
    const Result<EdtfDate> date = EdtfDate::parse(QTest::currentDataTag(), EdtfMode::Standard);
    QCOMPARE(date.isOk(), where == 0);
    if (date.isOk())
        return;
    QCOMPARE(date.error().where, QStringLiteral("character %1").arg(where));
    QVERIFY2(date.error().what.contains(what), qPrintable(date.error().what));
    QVERIFY2(date.error().hint.contains(hint), qPrintable(date.error().hint));
}

QTEST_GUILESS_MAIN(tst_EdtfSlips)
#include "tst_edtfslips.moc"
