// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typeddate.h"

#include "models/time/calendar.h"
#include "tests/models/time/typedrows.h"

#include <QtTest>

#include <random>

using namespace kronika;

namespace {

/// Wednesday, 28 May 2025, 14:30 in Prague.
TypedClock wednesday()
{
    static const Zone prague = Zone::byName(QStringLiteral("Europe/Prague")).value();
    const std::int64_t localUs = localMicroseconds({.date = {2025, 5, 28}, .hour = 14, .minute = 30});
    return {prague.toInstant(localUs, Overlap::Earlier), prague};
}

/// "2025-05-06 or 2025-06-05"; of an error "!" and what is wrong.
QString readings(const QString &text)
{
    const Result<std::vector<EdtfDate>> dates = readTypedDate(text, wednesday());
    if (!dates)
        return u'!' + dates.error().what;
    QStringList texts;
    for (const EdtfDate &date : *dates)
        texts += QString::fromStdString(date.text());
    return texts.join(u" or ");
}

} // namespace

class tst_TypedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedDateIsUnderstood_data();
    void aTypedDateIsUnderstood();
    void whatMeansNothingSaysWhatToWrite_data();
    void whatMeansNothingSaysWhatToWrite();
    void textThatIsTooLongMeansNothing();
    void todayIsThatOfTheZone();
    void withoutAClockNothingIsCountedFromToday_data();
    void withoutAClockNothingIsCountedFromToday();
    void edtfOfASeasonCanBeTwoYears_data();
    void edtfOfASeasonCanBeTwoYears();
    void everyReadingOfRandomTextIsEdtf();
};

void tst_TypedDate::aTypedDateIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const auto &rows) {
        for (const TypedRow &row : rows)
            QTest::addRow("%s: %s", name, row.text) << QString::fromUtf8(row.text) << QString::fromUtf8(row.readings);
    };
    forUnderstoodRows(add);
}

void tst_TypedDate::aTypedDateIsUnderstood()
{
    QFETCH(const QString, text);
    QTEST(readings(text), "expected");
}

void tst_TypedDate::whatMeansNothingSaysWhatToWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    const auto add = [](const char *, const auto &rows) {
        for (const TypedRow &row : rows)
            QTest::addRow("[%s]", row.text) << QString::fromUtf8(row.text) << QString::fromUtf8(row.readings);
    };
    forRefusedRows(add);
}

void tst_TypedDate::whatMeansNothingSaysWhatToWrite()
{
    QFETCH(const QString, text);
    const Result<std::vector<EdtfDate>> dates = readTypedDate(text, wednesday());
    QVERIFY2(!dates.isOk(), qPrintable(readings(text)));
    QTEST(dates.error().what, "what");
    QVERIFY(!dates.error().hint.isEmpty());
}

void tst_TypedDate::textThatIsTooLongMeansNothing()
{
    QVERIFY(readings(QStringLiteral("2021 or ").repeated(100) + u"2022").startsWith(u'!'));
    QVERIFY(readings(QStringLiteral("x").repeated(1'000'000)).startsWith(u'!'));
    const TypedCell cell = readTypedCell(QStringLiteral("Thu 28 May 2025 or ").repeated(100'000));
    QVERIFY(cell.dates.empty() && !cell.isOnAnotherWeekday);
}

void tst_TypedDate::todayIsThatOfTheZone()
{
    const Zone auckland = Zone::byName(QStringLiteral("Pacific/Auckland")).value();
    const auto dates = readTypedDate(QStringLiteral("today"), TypedClock{wednesday().now, auckland});
    QVERIFY(dates.isOk());
    QCOMPARE(dates->front().text(), std::string("2025-05-29"));
}

void tst_TypedDate::withoutAClockNothingIsCountedFromToday_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"today", "since last year", "3 days ago", "2022 until today", "letos v květnu"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_TypedDate::withoutAClockNothingIsCountedFromToday()
{
    QFETCH(const QString, text);
    QVERIFY(readTypedDate(text, wednesday()).isOk());
    const auto dates = readTypedDate(text, {});
    QVERIFY(!dates.isOk());
    QVERIFY(dates.error().what.contains(u"depends on the day"));
}

void tst_TypedDate::edtfOfASeasonCanBeTwoYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("years");
    const auto row = [](const char *text, const char *years) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(years);
    };
    row("2021-22", "2021/2022");
    row(" 2001-41 ", "2001/2041");
    row("2022-21", ""); // years run forwards
    row("2021-12", "");
    row("2021/22", "");
    row("spring 2021", "");
    row("2021-22~", "");
    row("-44", "-0043");
    row("-0044", "");
}

void tst_TypedDate::edtfOfASeasonCanBeTwoYears()
{
    QFETCH(const QString, text);
    QString years;
    for (const EdtfDate &date : readingsBesideEdtf(text))
        years += QString::fromStdString(date.text());
    QTEST(years, "years");
}

void tst_TypedDate::everyReadingOfRandomTextIsEdtf()
{
    static const QStringList pieces =
        QStringLiteral(
            "28 5 2025 05 06 25 1984 409 12345 99999999999999999999 May maja května Mai . / - – , : ( ) ? ~ % ' + [ ] "
            "{ } .. "
            "since od seit until do bis to from between mezi and a i und or nebo lub oder circa asi perhaps Q2 2. "
            "kvartál "
            "quarter half century století XIX wiek w. 1990s 90s er lata léta Jahre BC př. n. l. AD today dnes heute "
            "last week "
            "ago temu vor před days years 14:30 pm UTC Europe/Prague +02:00 early mid koncem Ende spring léto H1 KW "
            "week "
            "Monday present unknown end not known one of all of before after or later 156X 2004-06~ late first a two "
            "BC W22 "
            "17th 90. 😀 \u0301 ̇ İ ǅ")
            .split(u' ');
    std::minstd_rand engine(7);
    const auto random = [&engine](qsizetype below) {
        return static_cast<qsizetype>(engine() % static_cast<unsigned long>(below));
    };
    int understood = 0;
    for (int round = 0; round < 10'000; ++round) {
        QString text;
        const qsizetype count = 1 + random(9);
        for (qsizetype n = 0; n < count; ++n)
            text += pieces[random(pieces.size())] + (random(4) == 0 ? u"" : u" ");
        const auto dates = readTypedDate(text, wednesday());
        if (!dates.isOk()) {
            QVERIFY2(!dates.error().what.isEmpty() && !dates.error().hint.isEmpty(), qPrintable(text));
            continue;
        }
        ++understood;
        QVERIFY2(!dates->empty(), qPrintable(text));
        for (const EdtfDate &date : *dates)
            QVERIFY2(EdtfDate::parse(date.text(), EdtfMode::Extended).isOk(), qPrintable(text));
    }
    QVERIFY(understood > 100);
}

QTEST_GUILESS_MAIN(tst_TypedDate)
#include "tst_typeddate.moc"
