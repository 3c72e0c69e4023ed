// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/calendar.h"
#include "models/time/possibledays.h"
#include "tests/models/time/timefixture.h"

#include <QtTest>

using namespace kronika;

namespace {

EdtfDate dateOf(const QByteArray &text)
{
    return *EdtfDate::parse(text.toStdString(), EdtfMode::Standard);
}

QString dayText(std::int64_t day)
{
    const CivilDate date = civilFromDays(day);
    return QString::asprintf("%lld-%02d-%02d", static_cast<long long>(date.year), date.month, date.day);
}

/// The first of them, at most three.
QStringList stretchesOf(const PossibleDays &days, std::int64_t from)
{
    QStringList texts;
    for (auto one = days.from(from); one && texts.size() < 3; one = days.from(one->next))
        texts += dayText(one->first) + QStringLiteral("..") + dayText(one->next - 1);
    return texts;
}

} // namespace

class TestPossibleDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatFitsIsPossible_data();
    void onlyWhatFitsIsPossible();
    void everyDayIsJudgedAsByItsDigits_data();
    void everyDayIsJudgedAsByItsDigits();
};

void TestPossibleDays::onlyWhatFitsIsPossible_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("haveGaps");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *text, bool haveGaps, const char *first) {
        QTest::newRow(text) << QByteArray(text) << haveGaps << QString(QLatin1String(first));
    };
    row("2004-XX-11", true, "2004-01-11..2004-01-11 2004-02-11..2004-02-11 2004-03-11..2004-03-11");
    row("2004-XX-1X", true, "2004-01-10..2004-01-19 2004-02-10..2004-02-19 2004-03-10..2004-03-19");
    row("2004-XX-31", true, "2004-01-31..2004-01-31 2004-03-31..2004-03-31 2004-05-31..2004-05-31");
    row("XXXX-06", true, "0-06-01..0-06-30 1-06-01..1-06-30 2-06-01..2-06-30");
    row("XXXX-02-29", true, "0-02-29..0-02-29 4-02-29..4-02-29 8-02-29..8-02-29");
    row("156X-12-25", true, "1560-12-25..1560-12-25 1561-12-25..1561-12-25 1562-12-25..1562-12-25");
    row("20X4", true, "2004-01-01..2004-12-31 2014-01-01..2014-12-31 2024-01-01..2024-12-31");
    row("2XX0-XX-XX", true, "2000-01-01..2000-12-31 2010-01-01..2010-12-31 2020-01-01..2020-12-31");
    row("199X-24", true, "1990-12-01..1991-02-28 1991-12-01..1992-02-29 1992-12-01..1993-02-28");
    row("2004-05-X1", true, "2004-05-01..2004-05-01 2004-05-11..2004-05-11 2004-05-21..2004-05-21");
    row("2004-X1", true, "2004-01-01..2004-01-31 2004-11-01..2004-11-30");
    row("200X-1X", true, "2000-10-01..2000-12-31 2001-10-01..2001-12-31 2002-10-01..2002-12-31");
    row("-000X-06", true, "-9-06-01..-9-06-30 -8-06-01..-8-06-30 -7-06-01..-7-06-30");
    row("2004-XX", false, "2004-01-01..2004-12-31");
    row("2004-XX-XX", false, "2004-01-01..2004-12-31");
    row("2004-05-XX", false, "2004-05-01..2004-05-31");
    row("2004-05-3X", false, "2004-05-30..2004-05-31");
    row("2004-1X", false, "2004-10-01..2004-12-31");
    row("200X", false, "2000-01-01..2009-12-31");
    row("199X-XX", false, "1990-01-01..1999-12-31");
    row("XXXX-XX-XX", false, "0-01-01..9999-12-31");
    row("2004-21", false, "2004-03-01..2004-05-31");
}

void TestPossibleDays::onlyWhatFitsIsPossible()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, first);
    const EdtfDate date = dateOf(text);
    const PossibleDays days(date.start());
    QTEST(days.haveGaps(), "haveGaps");
    QCOMPARE(stretchesOf(days, floorDiv(date.start().firstLocalUs, kDay.us) - 1).join(u' '), first);
    QVERIFY(!days.from(floorDiv(date.start().lastLocalUs, kDay.us) + 1));
}

void TestPossibleDays::everyDayIsJudgedAsByItsDigits_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"200X-XX-11", "20X4-0X-X0", "2X0X-1X-3X", "XX03-XX-29", "200X-02-X9", "X00X-X2-1X"})
        QTest::newRow(text) << QByteArray(text);
}

void TestPossibleDays::everyDayIsJudgedAsByItsDigits()
{
    QFETCH(QByteArray, text);
    const EdtfDate date = dateOf(text);
    const PossibleDays days(date.start());
    for (std::int64_t day = daysFromCivil({2000, 1, 1}); day < daysFromCivil({2009, 1, 1}); ++day) {
        const QByteArray digits = dayText(day).toLatin1();
        bool fits = true;
        for (qsizetype n = 0; n < text.size(); ++n)
            fits &= text[n] == 'X' || text[n] == digits[n];
        const auto stretch = days.from(day);
        QVERIFY2((stretch && stretch->first <= day) == fits, digits.constData());
    }
}

QTEST_APPLESS_MAIN(TestPossibleDays)
#include "tst_possibledays.moc"
