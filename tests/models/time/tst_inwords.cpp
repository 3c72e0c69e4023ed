// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/timetext.h"

#include "tests/models/time/inwordsrows.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace kronika;

class tst_InWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsSaidInThreeLanguages_data();
    void aValueIsSaidInThreeLanguages();
    void timesNameTheirZone_data();
    void timesNameTheirZone();
    void languagesAreChosenByTheirPrimaryTag_data();
    void languagesAreChosenByTheirPrimaryTag();
    void everyValidCaseIsSaidWithoutNotation();
};

void tst_InWords::aValueIsSaidInThreeLanguages_data()
{
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("pl");
    QTest::addColumn<QString>("cs");
    for (const WordsRow &row : kWordsRows)
        QTest::newRow(row.edtf) << QString::fromUtf8(row.english) << QString::fromUtf8(row.polish)
                                << QString::fromUtf8(row.czech);
}

void tst_InWords::aValueIsSaidInThreeLanguages()
{
    const Result<EdtfDate> date = EdtfDate::parse(QTest::currentDataTag(), EdtfMode::Extended);
    QVERIFY(date.isOk());
    QTEST(inWords(*date, QStringLiteral("en"), Zone()), "en");
    QTEST(inWords(*date, QStringLiteral("pl"), Zone()), "pl");
    QTEST(inWords(*date, QStringLiteral("cs"), Zone()), "cs");
}

void tst_InWords::timesNameTheirZone_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("2025-05-28T14:30") << QStringLiteral("28 May 2025, 14:30 UTC+2 Prague");
    QTest::newRow("2025-01-28T14:30:05") << QStringLiteral("28 January 2025, 14:30:05 UTC+1 Prague");
    QTest::newRow("2025-10-26T02:30:00") << QStringLiteral("26 October 2025, 02:30:00 UTC+1/+2 Prague");
    // In the gap of that night, an hour that no clock showed: placed by the later offset, and said with it.
    QTest::newRow("2025-03-30T02:30") << QStringLiteral("30 March 2025, 02:30 UTC+2 Prague");
    QTest::newRow("2025-03-30T02:00:00") << QStringLiteral("30 March 2025, 02:00:00 UTC+2 Prague");
    QTest::newRow("2025-03-30T01:59") << QStringLiteral("30 March 2025, 01:59 UTC+1 Prague");
    QTest::newRow("2025-03-30T03:00") << QStringLiteral("30 March 2025, 03:00 UTC+2 Prague");
    QTest::newRow("2025-03-30T02:30/2025-03-30T03:00")
        << QStringLiteral("from 30 March 2025, 02:30 UTC+2 Prague to 30 March 2025, 03:00 UTC+2 Prague");
    QTest::newRow("2025-05-28T14:30:00.25-03:30") << QStringLiteral("28 May 2025, 14:30:00.25 UTC-3:30");
    QTest::newRow("2025-05-28T14:30:00.250000+02") << QStringLiteral("28 May 2025, 14:30:00.250000 UTC+2");
    QTest::newRow("2025-05-28T14:30:00.5Z") << QStringLiteral("28 May 2025, 14:30:00.5 UTC");
    QTest::newRow("2025-05-28T14:30:00.123456789Z") << QStringLiteral("28 May 2025, 14:30:00.123456 UTC");
    QTest::newRow("2025-05-28T14:30:00+00:30") << QStringLiteral("28 May 2025, 14:30:00 UTC+0:30");
}

void tst_InWords::timesNameTheirZone()
{
    const Zone prague = Zone::byName(QStringLiteral("Europe/Prague")).value();
    const Result<EdtfDate> date = EdtfDate::parse(QTest::currentDataTag(), EdtfMode::Extended);
    QVERIFY(date.isOk());
    QTEST(inWords(*date, QStringLiteral("en"), prague), "words");
}

void tst_InWords::languagesAreChosenByTheirPrimaryTag_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("pl-PL") << QStringLiteral("28 maja 2025");
    QTest::newRow("PL") << QStringLiteral("28 maja 2025");
    QTest::newRow("cs-CZ") << QStringLiteral("28. května 2025");
    QTest::newRow("en-US") << QStringLiteral("28 May 2025");
    QTest::newRow("de") << QStringLiteral("28 May 2025");
    QTest::newRow("plx") << QStringLiteral("28 May 2025");
    QTest::newRow("-") << QStringLiteral("28 May 2025");
}

void tst_InWords::languagesAreChosenByTheirPrimaryTag()
{
    const Result<EdtfDate> date = EdtfDate::parse("2025-05-28", EdtfMode::Extended);
    QTEST(inWords(*date, QString::fromLatin1(QTest::currentDataTag()), Zone()), "words");
}

void tst_InWords::everyValidCaseIsSaidWithoutNotation()
{
    // What only the notation has: X for digits, qualifiers, sets, open ends, dates with hyphens, long years.
    static const QRegularExpression notation(
        QStringLiteral("\\dX|X\\d|XX|[~?%{}\\[\\]/]|\\.\\.|\\d{4}-\\d\\d|\\bY-?\\d|\\dS\\d|\\dE\\d|%\\d"));
    QFile file(QStringLiteral(KRONIKA_SHARED_DATA "/edtf/edtf_cases.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the file of cases is not there");
    int count = 0;
    for (const QByteArray &line : file.readAll().split('\n').mid(1)) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() < 3 || columns[2] != "1")
            continue;
        const Result<EdtfDate> date = EdtfDate::parse(columns[0].toStdString(), EdtfMode::Standard);
        QVERIFY2(date.isOk(), columns[0].constData());
        for (const char *language : {"en", "pl", "cs"}) {
            const QString said = inWords(*date, QString::fromLatin1(language), Zone());
            QVERIFY2(!said.isEmpty() && said == said.simplified(), columns[0].constData());
            QVERIFY2(!said.contains(notation), qPrintable(said));
        }
        ++count;
    }
    QVERIFY(count > 300);
}

QTEST_GUILESS_MAIN(tst_InWords)
#include "tst_inwords.moc"
