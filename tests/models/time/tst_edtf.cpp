// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtf.h"
#include "models/time/timetext.h"
#include "tests/models/time/timefixture.h"

#include <QtTest>

using namespace kronika;
using namespace kronika::test;

namespace {

Result<EdtfDate> read(const QString &text, EdtfMode mode = EdtfMode::Extended)
{
    return EdtfDate::parse(text.toStdString(), mode);
}

} // namespace

class tst_Edtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsReadAsItStands_data();
    void aValueIsReadAsItStands();
    void aYearStaysAYear();
    void anIntervalKnowsItsEnds_data();
    void anIntervalKnowsItsEnds();
    void extensionsAreOfTheExtendedModeOnly_data();
    void extensionsAreOfTheExtendedModeOnly();
    void levelTwoIsRead_data();
    void levelTwoIsRead();
    void brokenTextsAreRefusedWhereTheyBreak_data();
    void brokenTextsAreRefusedWhereTheyBreak();
    void hostileTextsAreSafe_data();
    void hostileTextsAreSafe();
    void everyCutAndEveryChangedByteIsJudged();
};

void tst_Edtf::aValueIsReadAsItStands_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<QString>("qualifiers");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *text, int level, Precision precision, const char *flags, const char *first,
                        const char *last) {
        QTest::newRow(text) << level << precision << utf8(flags) << utf8(first) << utf8(last);
    };
    row("2025", 0, Precision::Year, "", "2025-01-01", "2025-12-31");
    row("2025-02", 0, Precision::Month, "", "2025-02-01", "2025-02-28");
    row("2025-05-28", 0, Precision::Day, "", "2025-05-28", "2025-05-28");
    row("0000", 0, Precision::Year, "", "0000-01-01", "0000-12-31");
    row("-0044-03-15", 1, Precision::Day, "", "-0044-03-15", "-0044-03-15");
    row("Y170002", 1, Precision::Year, "", "170002-01-01", "170002-12-31");
    row("Y-170002", 1, Precision::Year, "", "-170002-01-01", "-170002-12-31");
    row("Y290000?", 1, Precision::Year, "?", "290000-01-01", "290000-12-31");
    row("2021-07~", 1, Precision::Month, "~", "2021-07-01", "2021-07-31");
    row("1984%", 1, Precision::Year, "?~", "1984-01-01", "1984-12-31");
    row("201X", 1, Precision::Decade, "X", "2010-01-01", "2019-12-31");
    row("20XX", 1, Precision::Century, "X", "2000-01-01", "2099-12-31");
    row("-015X~", 1, Precision::Decade, "~X", "-0159-01-01", "-0150-12-31");
    row("-000X", 1, Precision::Decade, "X", "-0009-01-01", "-0001-12-31");
    row("000X", 1, Precision::Decade, "X", "0000-01-01", "0009-12-31");
    row("2004-XX", 1, Precision::Month, "X", "2004-01-01", "2004-12-31");
    row("1985-04-XX", 1, Precision::Day, "X", "1985-04-01", "1985-04-30");
    row("1985-XX-XX", 1, Precision::Day, "X", "1985-01-01", "1985-12-31");
    row("2001-21", 1, Precision::Season, "", "2001-03-01", "2001-05-31");
    row("2001-22~", 1, Precision::Season, "~", "2001-06-01", "2001-08-31");
}

void tst_Edtf::aValueIsReadAsItStands()
{
    const QString text = utf8(QTest::currentDataTag());
    for (const EdtfMode mode : {EdtfMode::Standard, EdtfMode::Extended}) {
        const Result<EdtfDate> date = read(text, mode);
        QVERIFY(date.isOk());
        QCOMPARE(QString::fromStdString(date->text()), text);
        QTEST(date->level(), "level");
        QVERIFY(date->placement() == Placement::Placed);
        QVERIFY(!date->isInterval());
        QTEST(date->start().precision, "precision");
        QTEST(flagsText(date->qualifiers()), "qualifiers");
        const TimeBounds bounds = date->bounds(Zone());
        QTEST(micro(bounds.earliestStart).section(u'T', 0, 0), "first");
        QTEST(micro(bounds.latestEnd).section(u'T', 0, 0), "last");
        QVERIFY(micro(bounds.earliestStart).endsWith(u"T00:00:00.000000Z"));
        QVERIFY(micro(bounds.latestEnd).endsWith(u"T23:59:59.999999Z"));
        QVERIFY(bounds.earliestEnd == bounds.earliestStart && bounds.latestStart == bounds.latestEnd);
    }
}

void tst_Edtf::aYearStaysAYear()
{
    const Result<EdtfDate> date = read(QStringLiteral("2021"));
    QVERIFY(date->start().precision == Precision::Year);
    QVERIFY(date->bounds(Zone()).latestStart - date->bounds(Zone()).earliestStart > Duration{364 * kDay.us});
}

void tst_Edtf::anIntervalKnowsItsEnds_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<EndKind>("startKind");
    QTest::addColumn<EndKind>("endKind");
    QTest::addColumn<QStringList>("bounds");
    const auto row = [](const char *text, int level, EndKind start, EndKind end, const char *bounds) {
        QTest::newRow(text) << level << start << end << utf8(bounds).split(u' ');
    };
    const EndKind known = EndKind::Known;
    row("2022/2023", 0, known, known, "2022-01-01 2022-12-31 2023-01-01 2023-12-31");
    row("2005/2006-02", 0, known, known, "2005-01-01 2005-12-31 2006-02-01 2006-02-28");
    row("1984?/2004-06~", 1, known, known, "1984-01-01 1984-12-31 2004-06-01 2004-06-30");
    row("2003-22/2004-22", 1, known, known, "2003-06-01 2003-08-31 2004-06-01 2004-08-31");
    row("Y-61000/-2000", 1, known, known, "-61000-01-01 -61000-12-31 -2000-01-01 -2000-12-31");
    row("2022/..", 1, known, EndKind::Open, "2022-01-01 2022-12-31 inf inf");
    row("2022/", 1, known, EndKind::Unknown, "2022-01-01 2022-12-31 inf inf");
    row("../2025-05-28", 1, EndKind::Open, known, "-inf -inf 2025-05-28 2025-05-28");
    row("/2025-05-28", 1, EndKind::Unknown, known, "-inf -inf 2025-05-28 2025-05-28");
    row("../..", 1, EndKind::Open, EndKind::Open, "-inf -inf inf inf");
    row("/..", 1, EndKind::Unknown, EndKind::Open, "-inf -inf inf inf");
    row("/", 1, EndKind::Unknown, EndKind::Unknown, "-inf -inf inf inf");
}

void tst_Edtf::anIntervalKnowsItsEnds()
{
    const Result<EdtfDate> date = read(utf8(QTest::currentDataTag()), EdtfMode::Standard);
    QVERIFY(date.isOk());
    QVERIFY(date->isInterval());
    QTEST(date->level(), "level");
    QTEST(date->start().kind, "startKind");
    QTEST(date->end().kind, "endKind");
    const TimeBounds bounds = date->bounds(Zone());
    QStringList days;
    for (const Instant t : {bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd})
        days << isoUtc(t).section(u'T', 0, 0);
    QTEST(days, "bounds");
}

void tst_Edtf::extensionsAreOfTheExtendedModeOnly_data()
{
    QTest::addColumn<QString>("standardFault");
    const auto row = [](const char *text, const char *fault) { QTest::newRow(text) << utf8(fault); };
    row("2025-05-28T14:30", "seconds");
    row("2025-05-28T14:30Z", "seconds");
    row("2025-05-28T14:30+02:00", "seconds");
    row("2025-05-28T14:30:00.5Z", "decimals");
    row("2025-05-28T14:30:00.123456", "decimals");
    row("2025-05-28T14:30:00.1234567890123+02", "decimals");
    row("2025-05-28T14:30:00Z/2025-05-28T16:00:00Z", "times of day");
    row("2025-05-28T14:30:00Z/2025-05-29", "times of day");
    row("2025-05-28/2025-05-29T10:00:00", "times of day");
    row("2025-05-28T14:30:00Z/..", "times of day");
    row("/2025-05-28T14:30:00Z", "times of day");
    row("-0044-03-15T11:00/..", "seconds");
}

void tst_Edtf::extensionsAreOfTheExtendedModeOnly()
{
    QFETCH(const QString, standardFault);
    const QString text = utf8(QTest::currentDataTag());
    const Result<EdtfDate> extended = read(text);
    QVERIFY2(extended.isOk(), extended.isOk() ? "" : qPrintable(extended.error().text()));
    QCOMPARE(QString::fromStdString(extended->text()), text);
    QVERIFY(extended->placement() == Placement::Placed);
    const Result<EdtfDate> standard = read(text, EdtfMode::Standard);
    QVERIFY(!standard.isOk());
    QVERIFY2(standard.error().what.contains(standardFault), qPrintable(standard.error().what));
}

void tst_Edtf::levelTwoIsRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"[1667,1668..1672]",
                             "{..1984}",
                             "[2020..]",
                             "{1960,1961-12}",
                             "[-1667?,1760-12]",
                             "2004-06~-11",
                             "?2004-06-~11",
                             "2004-%06-11",
                             "2001-25",
                             "2020-41",
                             "Y-17E7",
                             "Y171010000S3",
                             "1950S2",
                             "Y3388E2S3~",
                             "156X-12-25",
                             "1XXX-XX",
                             "XXXX-12-XX",
                             "XXXX",
                             "2XXX",
                             "1984-1X",
                             "2004-XX-05",
                             "201X-05",
                             "2004-06-XX/2004-07-03",
                             "198X/1999",
                             "2004-06-~01/2004-06-~20",
                             "199X-21",
                             "XXXX-02-29",
                             "XX00-02-29",
                             "1X00-02-29",
                             "19X6-02-29",
                             "[2001-21..2001-23]",
                             "Y17E999999999999999999"})
        QTest::newRow(text) << utf8(text);
}

void tst_Edtf::levelTwoIsRead()
{
    QFETCH(const QString, text);
    for (const EdtfMode mode : {EdtfMode::Standard, EdtfMode::Extended}) {
        const Result<EdtfDate> date = read(text, mode);
        QVERIFY2(date.isOk(), date.isOk() ? "" : qPrintable(date.error().text()));
        QCOMPARE(date->level(), 2);
        QCOMPARE(QString::fromStdString(date->text()), text);
    }
}

void tst_Edtf::brokenTextsAreRefusedWhereTheyBreak_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *text, int at, const char *what) {
        QTest::newRow(text) << QStringLiteral("character %1").arg(at) << utf8(what);
    };
    row("", 1, "empty");
    row("around 2020", 1, "four digits");
    row("2025-13-01", 6, "month");
    row("2025-02-30", 9, "no such day");
    row("2025-02-29", 9, "no such day");
    row("28. 5. 2025", 1, "four digits");
    row("2025-5-28", 6, "two digits");
    row("2025-05-28 ", 11, "a blank");
    row("2025-05-28\t", 11, "U+0009");
    row("2025–05", 5, "“–”");
    row("２０２５", 1, "four digits");
    row("2025-05-28T24:00:00", 12, "00 to 23");
    row("2025-05-28T25:00:00", 12, "00 to 23");
    row("2025-05-28T14:60:00", 15, "00 to 59");
    row("2025-05-28T14:30:61", 18, "00 to 59");
    row("2016-12-31T23:59:60Z", 18, "leap second");
    row("2025-05-28T14:30:00+24:00", 21, "offset");
    row("2025-05-28T14:30:00+02:60", 24, "offset");
    row("2025-05-28T14:30:00-00:00", 20, "plus");
    row("2025-05-28T14:30:00+0200", 23, "“0”");
    row("2025-05-28T14:30:00z", 20, "“z”");
    row("2025-05-28t14:30:00Z", 11, "“t”");
    row("2025-05-28T14:30:00.Z", 21, "“Z”");
    row("2025-05-28T14:30:00Z~", 21, "takes no");
    row("2025-05-28?T14:30:00Z", 12, "takes no");
    row("2025-05T14:30:00Z", 8, "“T”");
    row("1985-04-XXT10:00:00", 11, "“T”");
    row("-0000", 2, "-0000");
    row("12345", 1, "starts with Y");
    row("Y2025", 2, "more than four");
    row("Y012345", 2, "more than four");
    row("Y12345-01", 7, "“-”");
    row("Y17E", 5, "after E");
    row("1950S5", 6, "after S");
    row("2001-21-03", 8, "season");
    row("2001-42", 6, "month");
    row("1985-XX-32", 6, "calendar");
    row("XXX1-02-29", 6, "calendar");
    row("X900-02-29", 6, "calendar");
    row("19X0-02-30", 6, "calendar");
    row("..", 1, "stands before or after");
    row("..2025", 3, "“2”");
    row("2025//2026", 6, "two ends");
    row("2020/2021/2022", 10, "two ends");
    row("2024??", 6, "“?”");
    row("[]", 2, "in the set");
    row("[2020,]", 7, "four digits");
    row("[2020", 6, "not closed");
    row("[2020,..2021]", 7, "first or last");
    row("[2020..,2021]", 8, "first or last");
    row("{2022..2021}", 8, "ends before");
    row("{2022-05-28..2022-05-27}", 14, "ends before");
    row("[2021-05..2022]", 11, "same parts");
    row("[2020]x", 7, "“x”");
    row("2025-", 6, "two digits");
}

void tst_Edtf::brokenTextsAreRefusedWhereTheyBreak()
{
    QFETCH(const QString, where);
    QFETCH(const QString, what);
    const Result<EdtfDate> date = read(utf8(QTest::currentDataTag()));
    QVERIFY(!date.isOk());
    QCOMPARE(date.error().where, where);
    QVERIFY2(date.error().what.contains(what), qPrintable(date.error().what));
}

void tst_Edtf::hostileTextsAreSafe_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    constexpr qsizetype kMany = 2'000'000;
    row("digits", QByteArray(kMany, '9'));
    row("X", QByteArray(kMany, 'X'));
    row("a long year", "Y" + QByteArray(kMany, '9'));
    row("a long exponent", "Y1E" + QByteArray(kMany, '9'));
    row("a long significance", "Y12345S" + QByteArray(kMany, '9'));
    row("decimals", "2025-05-28T14:30:00." + QByteArray(kMany, '1') + "Z");
    row("a long set", "[" + QByteArray("XXX1-02-29,").repeated(kMany / 10) + "2020]");
    row("a long set of days", "[" + QByteArray("XXXX-XX-3X,").repeated(kMany / 10) + "2020]");
    row("slashes", QByteArray(kMany, '/'));
    row("dots", QByteArray(kMany, '.'));
    row("minus", QByteArray(kMany, '-'));
    row("qualifiers", "2020" + QByteArray(kMany, '?'));
    row("NUL", QByteArray(kMany, '\0'));
    row("invalid UTF-8", QByteArray(kMany, '\xff'));
    row("a date and a NUL", QByteArray("2025-05-28\0", 11));
    row("half a character", "2025\xe2");
}

void tst_Edtf::hostileTextsAreSafe()
{
    QFETCH(const QByteArray, text);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    const Result<EdtfDate> date = EdtfDate::parse(view, EdtfMode::Extended);
    if (date.isOk())
        QVERIFY(date->text() == view);
    else
        QVERIFY(date.error().text().size() < 300);
}

void tst_Edtf::everyCutAndEveryChangedByteIsJudged()
{
    const Zone zone = prague();
    for (const char *seed : {"2025-05-28T14:30:05.25+02:00/2025-06", "[..1667,-1668~..1672,156X-12-25]",
                             "?2004-06~-11/..", "Y-17E7S3", "1985-04-XX%", "-0044-03-15/Y290000"}) {
        const std::string text(seed);
        for (std::size_t at = 0; at <= text.size(); ++at) {
            const Result<EdtfDate> cut = EdtfDate::parse(std::string_view(text).substr(0, at), EdtfMode::Extended);
            QVERIFY(cut.isOk() || !cut.error().what.isEmpty());
            for (int byte = 0; byte < 256 && at < text.size(); ++byte) {
                std::string changed = text;
                changed[at] = static_cast<char>(byte);
                const Result<EdtfDate> date = EdtfDate::parse(changed, EdtfMode::Extended);
                if (date.isOk())
                    QVERIFY(date->text() == changed && date->bounds(zone).earliestStart <= Instant::max());
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Edtf)
#include "tst_edtf.moc"
