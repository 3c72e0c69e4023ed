// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/timetext.h"

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
    void whatIsNotPlacedIsSaidAsItsText_data();
    void whatIsNotPlacedIsSaidAsItsText();
};

void tst_InWords::aValueIsSaidInThreeLanguages_data()
{
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("pl");
    QTest::addColumn<QString>("cs");
    const auto row = [](const char *text, const char *en, const char *pl, const char *cs) {
        QTest::newRow(text) << QString::fromUtf8(en) << QString::fromUtf8(pl) << QString::fromUtf8(cs);
    };
    row("2025-05-28", "28 May 2025", "28 maja 2025", "28. května 2025");
    row("2021-07", "July 2021", "lipiec 2021", "červenec 2021");
    row("2021", "2021", "2021", "2021");
    row("0409", "409 CE", "409 n.e.", "409 n. l.");
    row("-0043-03-15", "15 March 44 BCE", "15 marca 44 p.n.e.", "15. března 44 př. n. l.");
    row("0000", "1 BCE", "1 p.n.e.", "1 př. n. l.");
    row("Y170002", "170002", "170002", "170002");
    row("2021-21", "spring 2021", "wiosna 2021", "jaro 2021");
    row("2021-24", "winter 2021", "zima 2021", "zima 2021");
    row("2021-07~", "around July 2021", "około lipca 2021", "kolem července 2021");
    row("2021-05-28~", "around 28 May 2021", "około 28 maja 2021", "kolem 28. května 2021");
    row("1984~", "around 1984", "około 1984 roku", "kolem roku 1984");
    row("2021-23~", "around autumn 2021", "około jesieni 2021", "kolem podzimu 2021");
    row("1984?", "1984 (uncertain)", "1984 (niepewne)", "1984 (nejisté)");
    row("1984%", "around 1984 (uncertain)", "około 1984 roku (niepewne)", "kolem roku 1984 (nejisté)");
    row("201X", "in the 2010s", "w latach 2010–2019", "v letech 2010–2019");
    row("20XX", "in the years 2000–2099", "w latach 2000–2099", "v letech 2000–2099");
    row("-015X", "in the years 160–151 BCE", "w latach 160–151 p.n.e.", "v letech 160–151 př. n. l.");
    row("000X", "in the years 1 BCE – 9 CE", "w latach 1 p.n.e. – 9 n.e.", "v letech 1 př. n. l. – 9 n. l.");
    row("156X~", "in the 1560s (approximate)", "w latach 1560–1569 (w przybliżeniu)", "v letech 1560–1569 (přibližně)");
    row("156X%", "in the 1560s (approximate, uncertain)", "w latach 1560–1569 (w przybliżeniu, niepewne)",
        "v letech 1560–1569 (přibližně, nejisté)");
    row("2004-XX", "one of the months of 2004", "jeden z miesięcy 2004 roku", "jeden z měsíců roku 2004");
    row("1985-04-XX", "one of the days of April 1985", "jeden z dni kwietnia 1985", "jeden ze dnů dubna 1985");
    row("1985-01-XX", "one of the days of January 1985", "jeden z dni stycznia 1985", "jeden ze dnů ledna 1985");
    row("1985-XX-XX", "one of the days of 1985", "jeden z dni 1985 roku", "jeden ze dnů roku 1985");
    row("2022/2025-05-28", "from 2022 to 28 May 2025", "od 2022 roku do 28 maja 2025",
        "od roku 2022 do 28. května 2025");
    row("2004-06/2006-08", "from June 2004 to August 2006", "od czerwca 2004 do sierpnia 2006",
        "od června 2004 do srpna 2006");
    row("1984~/2004-06?", "from around 1984 to June 2004 (uncertain)", "od około 1984 roku do czerwca 2004 (niepewne)",
        "od zhruba roku 1984 do června 2004 (nejisté)");
    row("2003-22/2004-24", "from summer 2003 to winter 2004", "od lata 2003 do zimy 2004", "od léta 2003 do zimy 2004");
    row("2022/..", "since 2022", "od 2022 roku", "od roku 2022");
    row("2022-11~/..", "since around November 2022", "od około listopada 2022", "od zhruba listopadu 2022");
    row("2022/", "since 2022 (end not known)", "od 2022 roku (koniec nieznany)", "od roku 2022 (konec neznámý)");
    row("../2025", "until 2025", "do 2025 roku", "do roku 2025");
    row("/2025-05-28", "by 28 May 2025 (start not known)", "do 28 maja 2025 (początek nieznany)",
        "do 28. května 2025 (začátek neznámý)");
    row("../..", "start and end open", "początek i koniec otwarte", "začátek i konec otevřené");
    row("/", "start and end not known", "początek i koniec nieznane", "začátek i konec neznámé");
    row("../", "start open, end not known", "początek otwarty, koniec nieznany", "začátek otevřený, konec neznámý");
    row("/..", "start not known, end open", "początek nieznany, koniec otwarty", "začátek neznámý, konec otevřený");
    row("2025-05-28T14:30:00Z", "28 May 2025, 14:30:00 UTC", "28 maja 2025, 14:30:00 UTC",
        "28. května 2025, 14:30:00 UTC");
    row("2025-05-28T14:30Z/2025-05-29", "from 28 May 2025, 14:30 UTC to 29 May 2025",
        "od 28 maja 2025, 14:30 UTC do 29 maja 2025", "od 28. května 2025, 14:30 UTC do 29. května 2025");
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

void tst_InWords::whatIsNotPlacedIsSaidAsItsText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"[1667,1668]", "156X-12-25", "Y170000002", "2004-06~-11/.."})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_InWords::whatIsNotPlacedIsSaidAsItsText()
{
    QFETCH(const QString, text);
    const Result<EdtfDate> date = EdtfDate::parse(text.toStdString(), EdtfMode::Extended);
    for (const char *language : {"en", "pl", "cs"})
        QCOMPARE(inWords(*date, QString::fromLatin1(language), Zone()), text);
}

QTEST_GUILESS_MAIN(tst_InWords)
#include "tst_inwords.moc"
