// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for other programs: tables are harmless, pages need nothing else, losses are said. Not STIX.
#include "models/document/tablecell.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "models/io/losses.h"
#include "tests/models/io/contentsigns.h"
#include "tests/models/io/everything.h"
#include "tests/models/io/readandwrite.h"

#include <QtTest/QtTest>

#include <cstring>

using namespace kronika;
using testing::readAs;
using testing::written;

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLostIsSaidAndWhatIsHeldIsThere_data();
    void whatIsLostIsSaidAndWhatIsHeldIsThere();
    void pagesSayGradesInWords();
    void webTimelinesDoNotGrow();
    void partsOfDatesAreSaid();
    void originalsAreWritten_data();
    void originalsAreWritten();
    void everyExporterIsDeterministic();
    void everyExportBearsTheMarking_data();
    void everyExportBearsTheMarking();
    void datesOfOtherProgramsAreNotMadeUp();
    void calendarsUseTheirOwnWords();
    void pagesShowMarkdown();
    void noBackslashBringsHtmlOrABarIntoATable();
    void aRowOfATableIsMarkedAsItsWordsAre();
    void formulasInTablesAreDefused();
    void markdownTablesHoldTheirCells();
    void htmlNeedsNothingElse();
    void markdownLeadsNowhereElse_data();
    void markdownLeadsNowhereElse();
    void addressesAreShownAsTheyAre();
    void addressesThatLeadNowhereAreText();
    void controlsAreSeen_data();
    void controlsAreSeen();
    void calendarsFoldAndEndExclusively();
    void timelineJsIsReadAgain();
    void visIsReadAgain();
    void calendarDatesInVisAreThoseOfWhoeverLooks();
    void timesWithoutAZoneStaySoInVis_data();
    void timesWithoutAZoneStaySoInVis();
    void rolesInTablesAreReadAgain();
    void addressesWithBlanksLead();
    void sourcesWithoutATitleAreCalledByTheirIds();
    void timesOfTimelineJsAreOnOneClock_data();
    void timesOfTimelineJsAreOnOneClock();
    void whatATableWouldPartIsSaid_data();
    void whatATableWouldPartIsSaid();
};

void TestExports::whatIsLostIsSaidAndWhatIsHeldIsThere_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("content");
    QCOMPARE(testing::contentSigns().size(), std::size_t(kContentCount));
    for (const Exporter *exporter : exporters()) {
        for (const testing::ContentSign &sign : testing::contentSigns())
            QTest::addRow("%s: %s", exporter->name, sign.key) << QString::fromUtf8(exporter->name) << int(sign.content);
    }
}

void TestExports::whatIsLostIsSaidAndWhatIsHeldIsThere()
{
    QFETCH(QString, format);
    QFETCH(int, content);
    static const auto kSnapshot = testing::readText(testing::kOneOfEachKind).snapshot;
    QVERIFY(kSnapshot);
    const Exporter &exporter = *exporterNamed(format.toStdString());
    const ContentRow &row = contentRows()[std::size_t(content)];
    const testing::ContentSign &sign = testing::contentSigns()[std::size_t(content)];
    QCOMPARE(int(row.content), content);
    QCOMPARE(int(sign.content), content);
    QVERIFY2(row.count(*kSnapshot) > 0, "the chronology of this test has none");
    const std::vector<Loss> losses = lossesOf(exporter, *kSnapshot);
    const auto said = std::find_if(losses.begin(), losses.end(),
                                   [&row](const Loss &loss) { return loss.what == QLatin1String(row.what); });
    QCOMPARE(said == losses.end(), exporter.holds.has(row.content));
    const bool isThere = exporter.holds.has(row.content) || exporter.holdsElsewhere.has(row.content);
    const QByteArray text = QByteArray::fromStdString(written(exporter.name, *kSnapshot)).replace("\r\n ", "");
    int found = 0;
    for (const char *word : sign.signs) // pages say kinds in words
        found +=
            text.contains(word) || text.contains(QByteArray(word).replace("intrusion-set", "intrusion set")) ? 1 : 0;
    if (isThere)
        QVERIFY2(found == int(sign.signs.size()), text);
    else if (!sign.signs.empty())
        QVERIFY2(found < int(sign.signs.size()), text);
}

/// With the scale that they are of, as a report does.
void TestExports::pagesSayGradesInWords()
{
    const auto snapshot =
        testing::readText(R"({"kronika": 1, "sources": [{"id": "s", "title": "S", "reliability": "B"}],
      "actors": [{"id": "a", "name": "A", "kind": "intrusion-set"}], "events": [{"id": "e", "when": "2021", "title": "E",
      "confidence": 85, "actors": [{"id": "a"}], "claims": [{"source": "s", "credibility": 2}]}]})")
            .snapshot;
    for (const char *format : {"md", "html"}) {
        const QByteArray page = QByteArray::fromStdString(written(format, *snapshot));
        for (const char *words :
             {"high (85 of 100, STIX 2.1 scale)", "2 – probably true", "B – usually reliable", "intrusion set"})
            QVERIFY2(page.contains(words), page);
    }
}

/// What is shown for people is no part of a description, and what stands for no title is none.
void TestExports::webTimelinesDoNotGrow()
{
    const ImportOutcome first = testing::readText(
        R"({"kronika": 1, "events": [{"id": "a", "when": "2025-05-28T10:00:00Z", "title": ""}, {"id": "b", )"
        R"("when": "2025-05-28T10:00:00Z", "title": "B", "description": "D"}]})");
    const ImportOutcome second = testing::readAs("vis", written("vis", *first.snapshot));
    const std::string text = testing::writtenText(*second.snapshot);
    QVERIFY2(text.find(R"("title": "", "vis")") != std::string::npos, text.c_str());
    QVERIFY2(text.find(R"("title": "B", "description": "D", "vis")") != std::string::npos, text.c_str());
    QCOMPARE(written("vis", *testing::readAs("vis", written("vis", *second.snapshot)).snapshot),
             written("vis", *second.snapshot));
}

void TestExports::partsOfDatesAreSaid()
{
    const ImportOutcome read = testing::readText(
        R"({"kronika": 1, "events": [{"id": "a", "when": "2004-21", "title": "A"}, {"id": "b", "when": "2001-33/2002", )"
        R"("title": "B"}, {"id": "c", "when": "2004-05", "title": "C", "attachments": [{"path": "p", "title": "x; y"}]}]})");
    const auto countOf = [&read](const char *format, QStringView words) {
        for (const Loss &loss : lossesOf(*exporterNamed(format), *read.snapshot)) {
            if (loss.what.contains(words))
                return loss.count;
        }
        return std::size_t{0};
    };
    QCOMPARE(countOf("timelinejs", u"season"), std::size_t{2});
    QCOMPARE(countOf("csv", u"parts a list"), std::size_t{1});
}

void TestExports::originalsAreWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *format, const QStringList &texts) { QTest::newRow(format) << format << texts; };
    row("csv", {QStringLiteral(",Original title,,cs: Přeložený,Base (actor),Cat,")});
    row("tsv", {QStringLiteral("\tOriginal title\t\tcs: Přeložený\tBase (actor)\tCat\t")});
    row("md", {QStringLiteral("**Přeložený**"), QStringLiteral("<br>Original title: Original title"),
               QStringLiteral("Category: Kočka (Cat)"), QStringLiteral("| Cesky (actor) |"),
               QStringLiteral("- **Cesky**; Original name: Base;")});
    row("html", {QStringLiteral("<strong dir=\"auto\">Přeložený</strong>"),
                 QStringLiteral(": <bdi>Original title</bdi></p>"), QStringLiteral(": <bdi>Kočka (Cat)</bdi></p>"),
                 QStringLiteral("<td dir=\"auto\">Cesky (actor)</td>"), QStringLiteral(": <bdi>Base</bdi>;")});
    row("ics", {QStringLiteral("SUMMARY:Original title"), QStringLiteral("CN=\"Base\"")});
    row("timelinejs", {QStringLiteral("\"headline\": \"Original title\""), QStringLiteral("\"group\": \"Base\"")});
    row("vis", {QStringLiteral("\"content\": \"Original title\""), QStringLiteral("\"content\": \"Base\"")});
}

/// Where a translation is shown the original stands beside it; elsewhere it is what is written.
void TestExports::originalsAreWritten()
{
    QFETCH(const QString, format);
    QFETCH(const QStringList, texts);
    const auto snapshot = testing::readText(R"({"kronika": 1, "language": "cs",
      "actors": [{"id": "b", "name": "Base", "names": {"cs": "Cesky"}}],
      "categories": [{"id": "c", "name": "Cat", "names": {"cs": "Kočka"}}],
      "events": [{"id": "a", "when": "2021", "title": "Original title", "titles": {"cs": "Přeložený"},
                  "actors": [{"id": "b"}], "category": "c"}]})")
                              .snapshot;
    const QString text = QString::fromStdString(written(format.toLatin1().constData(), *snapshot));
    for (const QString &piece : texts)
        QVERIFY2(text.contains(piece), qPrintable(piece + u'\n' + text));
}

void TestExports::everyExporterIsDeterministic()
{
    const auto snapshot = testing::readText(testing::kEverything).snapshot;
    QVERIFY(lossesOf(*exporterNamed("kronika"), *snapshot).empty());
    for (const Exporter *exporter : exporters()) {
        QVERIFY2(!written(exporter->name, *snapshot).empty(), exporter->name);
        QCOMPARE(written(exporter->name, *snapshot), written(exporter->name, *snapshot));
    }
}

void TestExports::everyExportBearsTheMarking_data()
{
    QTest::addColumn<QString>("format");
    for (const Exporter *exporter : exporters())
        QTest::newRow(exporter->name) << QString::fromUtf8(exporter->name);
}

void TestExports::everyExportBearsTheMarking()
{
    QFETCH(QString, format);
    const auto snapshot =
        testing::readText(
            R"({"kronika": 1, "marking": "TLP:GREEN", "events": [{"id": "a", "when": "2021", "title": "A"}]})")
            .snapshot;
    const std::string text = written(qPrintable(format), *snapshot);
    QVERIFY2(text.find("TLP:GREEN") != std::string::npos, text.c_str());
}

void TestExports::aRowOfATableIsMarkedAsItsWordsAre()
{
    const auto snapshot =
        testing::readText(
            R"({"kronika": 1, "sources": [{"id": "s", "title": "Words of a source", "marking": "TLP:AMBER"}],
                "events": [{"id": "a", "when": "2021", "title": "A", "marking": "TLP:CLEAR",
                            "claims": [{"source": "s", "says": "so"}]}]})")
            .snapshot;
    for (const char *format : {"csv", "tsv"}) {
        const std::string text = written(format, *snapshot);
        QVERIFY2(text.find("Words of a source") != std::string::npos, text.c_str());
        QVERIFY2(text.find("TLP:AMBER") != std::string::npos, text.c_str());
        QVERIFY2(text.find("TLP:CLEAR") == std::string::npos, text.c_str());
        const std::vector<Loss> losses = lossesOf(*exporterNamed(format), *snapshot);
        QVERIFY(std::ranges::any_of(losses, [](const Loss &loss) {
            return loss.count == 1 && loss.what.startsWith(QStringLiteral("markings of events that are milder"));
        }));
    }
    const std::string calendar = written("ics", *snapshot);
    QVERIFY2(calendar.find("CLASS:CONFIDENTIAL\r\nX-TLP:TLP:CLEAR") != std::string::npos, calendar.c_str());
}

void TestExports::formulasInTablesAreDefused()
{
    const auto snapshot = testing::readText(testing::kEverything).snapshot;
    QVERIFY(written("csv", *snapshot).find("\"'=1+1, \"\"x\"\"\"") != std::string::npos);
    QVERIFY(written("csv", *snapshot, {.guardsFormulas = false}).find(",\"=1+1, \"\"x\"\"\"") != std::string::npos);
    QVERIFY(written("csv", *snapshot).find(",-0044-03-15,") != std::string::npos);
    // One that stands there already is told from ours.
    for (const char *text :
         {"=1+1",      "'=1+1",      "''@x",  "'tis",    "-5",       "'-5",        "-0044", "\tx",     "",
          "'",         "a;=1+1;b",   "a;'=1", "a\n=2",   "a\r\n'=2", "a\t=3",      "\t=3",  "a;-5;b",  "a\n- b\n- c(1)",
          "a;- b",     ";",          ";;=",   "a,+b|@c", "a\n'- b",  "a\n- b|'c'", "\r=5",  "\uFF1D1", "'\uFF20",
          "a;\uFF0Bb", "a\n\uFF0D b"}) {
        const std::string safe = spreadsheetSafe(text);
        QVERIFY(safe.empty() || safe == "-5" || safe == "-0044" || !std::strchr("=+-@\t", safe.front()));
        QCOMPARE(std::string(withoutGuard(safe)), std::string(text));
        QCOMPARE(withoutGuard(apostrophesKept(text)), std::string(text));
    }
    QCOMPARE(spreadsheetSafe("a;=1+1;b"), std::string("a;'=1+1;b"));
    QCOMPARE(spreadsheetSafe("a\n=2\n- b\n- c(1)"), std::string("a\n'=2\n- b\n'- c(1)"));
    QCOMPARE(spreadsheetSafe("a\n- cmd|'/C calc'!A0"), std::string("a\n'- cmd|'/C calc'!A0"));
    QCOMPARE(spreadsheetSafe("a;-5;2025-05-28"), std::string("a;-5;2025-05-28"));
    QCOMPARE(spreadsheetSafe("\uFF1D1"), std::string("'\uFF1D1"));
    QCOMPARE(apostrophesKept("=1"), std::string("=1"));
    QCOMPARE(tableCell("a;b", ','), std::string("\"a;b\""));
    QVERIFY(written("tsv", *snapshot).starts_with("id\twhen\t"));
}

void TestExports::markdownTablesHoldTheirCells()
{
    const std::string text = written("md", *testing::readText(testing::kEverything).snapshot);
    QVERIFY(text.starts_with("# A \\<b\\> & \"c\"\n\n**TLP:AMBER**\n"));
    QVERIFY2(text.find("Ada \\| One") != std::string::npos, text.c_str());
    QVERIFY2(text.find("so \\| they say[^1]") != std::string::npos, text.c_str());
    QVERIFY2(text.find("[^1]: Source \\[1\\]. P. ") != std::string::npos, text.c_str());
    for (const QString &line : QString::fromStdString(text).split(u'\n')) {
        if (line.startsWith(u'|') && !line.startsWith(QStringLiteral("|-")))
            QCOMPARE(QString(line).replace(QStringLiteral("\\|"), QString()).count(u'|'), 5);
    }
}

void TestExports::htmlNeedsNothingElse()
{
    const std::string page =
        written("html", *testing::readText(testing::kEverything).snapshot,
                {.picture = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"});
    QVERIFY(page.find("<h1 dir=\"auto\">A &lt;b&gt; &amp; &quot;c&quot;</h1>") != std::string::npos);
    QVERIFY(page.find("<svg xmlns") != std::string::npos && page.find("<?xml") == std::string::npos);
    for (const char *forbidden : {"<script", "src=", "<link", "@import", "url("})
        QVERIFY2(page.find(forbidden) == std::string::npos, forbidden);
    QVERIFY(page.find("TLP:AMBER") != std::string::npos);
    QVERIFY(page.find("href=\"https://example.org/?a=1&amp;b=2\"") != std::string::npos);
}

void TestExports::calendarsFoldAndEndExclusively()
{
    const auto snapshot = testing::readText(R"({"kronika": 1, "events": [
      {"id": "d", "when": "2025-05-28", "title": "Day"}, {"id": "m", "when": "2025-05", "title": "Month"},
      {"id": "l", "when": "2025-05-28T10:00:00Z", "title": "žžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžž, and; on"}]})")
                              .snapshot;
    const std::string text = written("ics", *snapshot);
    QVERIFY2(text.find("BEGIN:VJOURNAL\r\nUID:d@kronika") != std::string::npos, text.c_str());
    QVERIFY2(text.find("DTSTART;VALUE=DATE:20250501\r\nDTEND;VALUE=DATE:20250601") != std::string::npos, text.c_str());
    QVERIFY2(text.find("DTSTART:20250528T100000Z") != std::string::npos, text.c_str());
    for (const QByteArray &line : QByteArray::fromStdString(text).split('\n')) {
        QVERIFY2(line.size() <= 76, line);
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QVERIFY(QByteArray::fromStdString(text).replace("\r\n ", "").contains("\\, and\\; on"));
}

void TestExports::timelineJsIsReadAgain()
{
    const ImportOutcome back =
        readAs("timelinejs", written("timelinejs", *testing::readText(testing::kEverything).snapshot));
    QVERIFY2(back.snapshot, qPrintable(testing::said(back.report)));
    QCOMPARE(back.snapshot->eventCount(), std::size_t(4));
    const Snapshot &snapshot = *back.snapshot;
    QCOMPARE(snapshot.event(*snapshot.eventById("e2")).when, std::string("2021-05-28T12:30:00"));
    QCOMPARE(snapshot.event(*snapshot.eventById("e3")).when, std::string("-0044-03-15"));
    QCOMPARE(snapshot.event(*snapshot.eventById("e4")).when, std::string("2020-05/2020-06-15"));
    QCOMPARE(snapshot.eras().size(), std::size_t(1));
    QCOMPARE(snapshot.info().title, std::string("A <b> & \"c\""));
}

void TestExports::timesOfTimelineJsAreOnOneClock_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("again");
    const auto row = [](const char *zone, const char *when, const char *again) {
        QTest::addRow("%s in %s", when, zone)
            << QString::fromLatin1(zone) << QString::fromLatin1(when) << QString::fromLatin1(again);
    };
    row("UTC", "2025-05-28T14:30+02:00", "2025-05-28T12:30");
    row("UTC", "2025-05-28T14:30:00.500Z", "2025-05-28T14:30:00.500");
    row("UTC", "2025-05-28T14:30:00.007/2025-05-29T01:00+02:00", "2025-05-28T14:30:00.007/2025-05-28T23:00");
    row("Europe/Prague", "2025-05-28T14:30:00Z", "2025-05-28T16:30:00");
    row("Europe/Prague", "2025-05-28T14:30:00", "2025-05-28T14:30:00");
    row("Europe/Prague", "2025-05-28T23:30-01:00", "2025-05-29T02:30");
}

void TestExports::timesOfTimelineJsAreOnOneClock()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, when);
    QFETCH(const QString, again);
    const QString text = QStringLiteral(R"({"kronika": 1, "timezone": "%1",
      "events": [{"id": "a", "when": "%2", "title": "A"}]})")
                             .arg(zone, when);
    const auto snapshot = testing::readText(text.toStdString()).snapshot;
    const ImportOutcome back = readAs("timelinejs", written("timelinejs", *snapshot));
    QCOMPARE(QString::fromStdString(back.snapshot->event(EventIndex{0}).when), again);
    const std::vector<Loss> losses = lossesOf(*exporterNamed("timelinejs"), *snapshot);
    const bool isSaid = std::any_of(losses.begin(), losses.end(), [](const Loss &loss) {
        return loss.what == QStringLiteral("offsets of times from UTC: the times are written on one clock");
    });
    QCOMPARE(isSaid, when.contains(u'+') || when.contains(u'Z') || when.endsWith(QStringLiteral("-01:00")));
}

void TestExports::whatATableWouldPartIsSaid_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::newRow("plain") << "a b"
                           << "R S" << 0;
    QTest::newRow("a tag") << "a;b"
                           << "R" << 1;
    QTest::newRow("a tag with a comma") << "a,b"
                                        << "R" << 1;
    QTest::newRow("a name with a comma") << "a"
                                         << "R, S" << 0;
    QTest::newRow("a name") << "a"
                            << "R;S | T" << 1;
    QTest::newRow("a name that ends as a role does") << "a"
                                                     << "R (target)" << 0;
}

/// What comes back as it was is not said to be lost, and the other way round.
void TestExports::whatATableWouldPartIsSaid()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, name);
    QFETCH(const int, count);
    const QString text = QStringLiteral(R"({"kronika": 1, "actors": [{"id": "n", "name": "%2"}],
      "events": [{"id": "a", "when": "2021", "title": "A", "tags": ["%1"], "actors": [{"id": "n"}]}]})")
                             .arg(tag, name);
    const auto snapshot = testing::readText(text.toStdString()).snapshot;
    const auto back = readAs("csv", written("csv", *snapshot)).snapshot;
    const bool isSame = back->actors().size() == 1 && back->actors()[0].name == name.toStdString() &&
                        back->event(EventIndex{0}).tags == snapshot->event(EventIndex{0}).tags;
    const ContentRow &row = contentRows()[std::size_t(Content::ListMarks)];
    QCOMPARE(int(row.count(*snapshot)), count);
    QVERIFY(isSame || count > 0);
}

void TestExports::datesOfOtherProgramsAreNotMadeUp()
{
    const auto snapshot = testing::readText(R"({"kronika": 1, "events": [{"id": "a", "when": "2022-23", "title": "A"},
      {"id": "q", "when": "2022-34", "title": ""}, {"id": "b", "when": "-0500", "title": "B"}]})")
                              .snapshot;
    const std::string slides = written("timelinejs", *snapshot);
    QVERIFY2(slides.find("\"month\"") == std::string::npos, slides.c_str());
    QCOMPARE(QString::fromStdString(slides).count(QStringLiteral("display_date")), 2);
    const auto timed = testing::readText(R"({"kronika": 1, "timezone": "Europe/Prague", "events": [
      {"id": "a", "when": "2025-05-28T14:30", "title": "A"}, {"id": "b", "when": "2025-10-26T02:30", "title": "B"},
      {"id": "c", "when": "2025-05-28T14:30Z", "title": "C"}]})")
                           .snapshot;
    const QString zoned = QString::fromStdString(written("timelinejs", *timed));
    for (const char *said : {"14:30 UTC+2", "02:30 UTC+1/+2 Prague", "16:30 UTC+2"})
        QVERIFY2(zoned.contains(QString::fromLatin1(said)), qPrintable(zoned));
    const std::string items = written("vis", *snapshot);
    QVERIFY2(items.find(R"("start": "-000500-01-01T00:00:00)") != std::string::npos, items.c_str());
    QCOMPARE(QString::fromStdString(items).count(QStringLiteral("\"content\"")), 3);
}

void TestExports::calendarsUseTheirOwnWords()
{
    const auto snapshot = testing::readText(R"({"kronika": 1, "marking": "TLP:RED", "events": [
      {"id": "a", "when": "2022-05?", "title": "A", "links": [{"to": "b", "kind": "my \"kind\""}]},
      {"id": "b", "when": "2022-05-01", "title": "B", "marking": "TLP:CLEAR"}]})")
                              .snapshot;
    const std::string text = written("ics", *snapshot);
    for (const char *line :
         {"STATUS:TENTATIVE\r\n", "CLASS:PRIVATE\r\nX-TLP:TLP:RED\r\n", "CLASS:PUBLIC\r\nX-TLP:TLP:CLEAR\r\n",
          "RELATED-TO;RELTYPE=my-kind;X-KIND=\"my ^'kind^'\":b@kronika\r\n"})
        QVERIFY2(text.find(line) != std::string::npos, text.c_str());
    QCOMPARE(QString::fromStdString(text).count(QStringLiteral("STATUS")), 1);
}

void TestExports::markdownLeadsNowhereElse_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *description, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(description) << QString::fromUtf8(shown);
    };
    row("script", "[a](javascript:b)", "[a\\](javascript:b)");
    row("script behind a blank", "[a]( javascript:b)", "[a\\]( javascript:b)");
    row("script as an entity", "[a](&#106;avascript:b)", "[a\\](&#106;avascript:b)");
    row("file", "[a](file:///etc/passwd)", "[a\\](file:///etc/passwd)");
    row("data", "[a](data:text/html,b)", "[a\\](data:text/html,b)");
    row("a path", "[a](/etc/passwd)", "[a\\](/etc/passwd)");
    row("a picture", "![a](https://b.example/c.png)", "\\![a](https://b.example/c.png)");
    row("a picture of this machine", "![a](/b.png)", "\\![a\\](/b.png)");
    row("a definition", "[a][b] [b]: javascript:c", "[a\\][b] [b\\]: javascript:c");
    row("no end", "[a](https://b.example", "[a\\](https://b.example");
    row("a page", "[a](https://b.example/c?d=e)", "[a](https://b.example/c?d=e)");
    row("another script's letters", "[a](https://аррӏе.com/)", "[a](https://xn--80ak6aa92e.com/)");
}

void TestExports::markdownLeadsNowhereElse()
{
    QFETCH(const QString, description);
    QFETCH(const QString, shown);
    const QString text = QStringLiteral(R"({"kronika": 1, "events": [{"id": "a", "when": "2021", "title": "t",
      "description": "%1"}]})")
                             .arg(description);
    const std::string table = written("md", *testing::readText(text.toStdString().c_str()).snapshot);
    const std::string expected = "**t** " + shown.toStdString() + " | ";
    QVERIFY2(table.find(expected) != std::string::npos, table.c_str());
}

void TestExports::addressesAreShownAsTheyAre()
{
    const auto snapshot = testing::readText(R"({"kronika": 1, "sources": [
      {"id": "s", "title": "S", "url": "https://user:word@аррӏе.com/a"}],
      "events": [{"id": "a", "when": "2021", "title": "t", "claims": [{"source": "s"}]}]})")
                              .snapshot;
    for (const char *format : {"html", "md"}) {
        const std::string page = written(format, *snapshot);
        QVERIFY2(page.find("https://xn--80ak6aa92e.com/a") != std::string::npos, page.c_str());
        QVERIFY2(page.find("word@") == std::string::npos, page.c_str());
        QVERIFY2(page.find("аррӏе") == std::string::npos, page.c_str());
    }
}

void TestExports::addressesThatLeadNowhereAreText()
{
    const auto snapshot = testing::readText(R"({"kronika": 1, "sources": [
      {"id": "s", "title": "S", "url": "file:///srv/a.pdf"}, {"id": "u", "title": "U", "url": "mailto:a@b.example"},
      {"id": "v", "title": "V", "url": "javascript:alert"}],
      "events": [{"id": "a", "when": "2021", "title": "t",
                  "claims": [{"source": "s"}, {"source": "u"}, {"source": "v"}]}]
})")
                              .snapshot;
    for (const char *format : {"html", "md"}) {
        const std::string page = written(format, *snapshot);
        for (const char *address : {"file:///srv/a.pdf", "mailto:a@b.example", "javascript:alert"})
            QVERIFY2(page.find(address) != std::string::npos, page.c_str());
        for (const char *link : {"href=\"file", "href=\"java", "<file", "<java", "](file", "](java"})
            QVERIFY2(page.find(link) == std::string::npos, page.c_str());
    }
}

void TestExports::controlsAreSeen_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"html", "md", "csv", "tsv"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestExports::controlsAreSeen()
{
    QFETCH(const QString, format);
    const auto snapshot = testing::readText(R"({"kronika": 1, "title": "\u202Etitle",
      "actors": [{"id": "n", "name": "\u2066name\u061C"}],
      "events": [{"id": "a", "when": "2021", "title": "one\u0001\u0085two \u2014 č", "actors": [{"id": "n"}],
                  "description": "\u202Egpj.exe\u007F\u200F", "tags": ["\u0007tag"]}]})")
                              .snapshot;
    ExportOptions options;
    options.guardsFormulas = true;
    const std::string page = written(format.toLatin1().constData(), *snapshot, options);
    for (const char *harmful : {"\u0085", "\x01", "\x07", "\x7F"})
        QVERIFY2(page.find(harmful) == std::string::npos, page.c_str());
    const bool isTable = exporterNamed(format.toLatin1().constData())->guardsFormulas;
    QCOMPARE(page.find("\u202E") == std::string::npos, !isTable);
    QVERIFY2(page.find("\u2066name\u061C (actor)\u2069") != std::string::npos, page.c_str());
    QVERIFY2(page.find("one\uFFFD\uFFFDtwo — č") != std::string::npos, page.c_str());
    const std::vector<Loss> losses = lossesOf(*exporterNamed(format.toLatin1().constData()), *snapshot);
    const auto said = std::find_if(losses.begin(), losses.end(),
                                   [](const Loss &loss) { return loss.what.contains(QLatin1String("U+FFFD")); });
    QVERIFY(said != losses.end());
    QCOMPARE(said->count, std::size_t(3)); // the chronology, an actor, an event
}

void TestExports::pagesShowMarkdown()
{
    const auto snapshot = testing::readText(R"({"kronika": 1,
      "sources": [{"id": "s", "title": "<i>S</i>", "retrieved": "2025-06-26", "note": "*As* <b>it</b> was\n\n- here"}],
      "events": [{"id": "a", "when": "2021", "title": " ", "claims": [{"source": "s"}],
      "description": "**bold** and [link](https://x.example/) <script>x</script> [y](javascript:z)\n\n- item"}]})")
                              .snapshot;
    const char *html = "<p><strong>bold</strong> and <a rel=\"noreferrer\" href=\"https://x.example/\">link</a> "
                       "&lt;script&gt;x&lt;/script&gt; [y](javascript:z)</p><ul><li>item</li></ul>";
    const std::string page = written("html", *snapshot);
    QVERIFY2(page.find(html) != std::string::npos, page.c_str());
    const std::string table = written("md", *snapshot);
    QVERIFY2(table.find("| untitled **bold** and [link](https://x.example/) &lt;script>x&lt;/script> "
                        "[y\\](javascript:z)<br>- item") != std::string::npos,
             table.c_str());
    const char *noteInHtml =
        "<bdi>&lt;i&gt;S&lt;/i&gt;.</bdi>  (<bdi>retrieved 26 June 2025</bdi>)<p>Note:</p><div dir=\"auto\">"
        "<p><em>As</em> &lt;b&gt;it&lt;/b&gt; was</p><ul><li>here</li></ul></div></li>";
    QVERIFY2(page.find(noteInHtml) != std::string::npos, page.c_str());
    const char *noteInTable = R"(\<i\>S\</i\>.  (retrieved 26 June 2025)<br>Note: *As* &lt;b>it&lt;/b> was<br>- here)";
    QVERIFY2(table.find(noteInTable) != std::string::npos, table.c_str());
    const ImportOutcome back = readAs("timelinejs", written("timelinejs", *snapshot));
    QVERIFY2(back.snapshot->event(EventIndex{0}).description.find("[link](https://x.example/)") != std::string::npos,
             back.snapshot->event(EventIndex{0}).description.c_str());
}

void TestExports::noBackslashBringsHtmlOrABarIntoATable()
{
    // A backslash before another one takes its meaning, not that of what follows.
    const auto snapshot = testing::readText(R"({"kronika": 1, "events": [{"id": "a", "when": "2021", "title": "t",
      "description": "one \\<b> two \\\\<b> bar \\| bars \\\\| end"}]})")
                              .snapshot;
    const std::string table = written("md", *snapshot);
    QVERIFY2(table.find(R"(one \<b> two \\&lt;b> bar \| bars \\\| end)") != std::string::npos, table.c_str());
}

void TestExports::visIsReadAgain()
{
    const ImportOutcome back = readAs("vis", written("vis", *testing::readText(testing::kEverything).snapshot));
    QVERIFY2(back.snapshot, qPrintable(testing::said(back.report)));
    QCOMPARE(back.snapshot->eventCount(), std::size_t(4));
    QCOMPARE(back.snapshot->actors().size(), std::size_t(2));
    QCOMPARE(back.snapshot->actors()[1].parent, std::string("a"));
}

void TestExports::calendarDatesInVisAreThoseOfWhoeverLooks()
{
    const auto snapshot = testing::readText(R"({"kronika": 1, "timezone": "Europe/Prague", "events": [
      {"id": "a", "when": "2025-05-28", "title": "A"}, {"id": "b", "when": "2025-05/2025-06~", "title": "B"},
      {"id": "c", "when": "2025-05-28T10:00", "title": "C"}, {"id": "d", "when": "2025-05-28T10:00Z", "title": "D"},
      {"id": "e", "when": "2022/..", "title": "E"}, {"id": "f", "when": "[2021,2023]", "title": "F"}]})")
                              .snapshot;
    std::string items = written("vis", *snapshot);
    for (const char *piece :
         {R"("start": "2025-05-28T00:00:00", "end": "2025-05-28T23:59:59.999999", "type": "range")",
          R"("start": "2025-05-28T08:00:00Z", "type": "point", "kronikaWhen": "2025-05-28T10:00", "title": "<small>28 )"
          R"(May 2025, 10:00 UTC+2</small>"})"})
        QVERIFY2(items.find(piece) != std::string::npos, items.c_str());
    const auto whenOf = [&items](const char *id) {
        const ImportOutcome back = readAs("vis", items);
        return QString::fromStdString(back.snapshot->event(*back.snapshot->eventById(id)).when);
    };
    for (const char *id : {"a", "b", "c", "d", "e", "f"})
        QCOMPARE(whenOf(id), QString::fromStdString(snapshot->event(*snapshot->eventById(id)).when));
    // Moved by another program.
    items.replace(items.find("2025-05-28T00:00:00"), 19, "2025-05-27T00:00:00");
    QCOMPARE(whenOf("a"), QStringLiteral("2025-05-27T00:00:00/2025-05-28T23:59:59.999999"));
}

void TestExports::timesWithoutAZoneStaySoInVis_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *zone, const char *when, const char *start, const char *end = "") {
        QTest::addRow("%s %s", zone, when) << QString::fromLatin1(zone) << QString::fromLatin1(when)
                                           << QString::fromLatin1(start) << QString::fromLatin1(end);
    };
    row("", "2025-05-28T10:00", "2025-05-28T10:00:00");
    row("", "2025-05-28T10:00:00.25", "2025-05-28T10:00:00.250000");
    row("", "2025-05-28T10:00:00/2025-05-28T11:30:15", "2025-05-28T10:00:00", "2025-05-28T11:30:15");
    row("", "2025-05-28T10:00/2025-05-30", "2025-05-28T10:00:00", "2025-05-30T23:59:59.999999");
    row("", "2025-05-28T10:00/..", "2025-05-28T10:00:00");
    row("", "2025-05-28T10:00/2025-05-28T12:00Z", "2025-05-28T10:00:00", "2025-05-28T12:00:00Z");
    row("UTC", "2025-05-28T10:00", "2025-05-28T10:00:00Z");
    row("Europe/Prague", "2025-05-28T10:00", "2025-05-28T08:00:00Z");
    row("Europe/Prague", "2025-05-28T10:00/2025-05-30", "2025-05-28T08:00:00Z", "2025-05-30T21:59:59.999999Z");
}

void TestExports::timesWithoutAZoneStaySoInVis()
{
    QFETCH(QString, zone);
    QFETCH(QString, when);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const QString named = zone.isEmpty() ? QString() : QString(QStringLiteral("\"timezone\": \"") + zone + u"\", ");
    const QString text =
        QStringLiteral(R"({"kronika": 1, %1"events": [{"id": "a", "when": "%2", "title": "A"}]})").arg(named, when);
    const ImportOutcome first = testing::readText(text.toStdString());
    QVERIFY2(first.snapshot, qPrintable(testing::said(first.report)));
    const std::string items = written("vis", *first.snapshot);
    const QString times = end.isEmpty() ? QStringLiteral("\"start\": \"%1\", \"type\"").arg(start)
                                        : QStringLiteral("\"start\": \"%1\", \"end\": \"%2\"").arg(start, end);
    QVERIFY2(QString::fromStdString(items).contains(times), items.c_str());
    const ImportOutcome back = readAs("vis", items);
    QCOMPARE(QString::fromStdString(back.snapshot->when(EventIndex{0})), when);
    QCOMPARE(QString::fromStdString(back.snapshot->info().timezone), zone);
    QCOMPARE(written("vis", *back.snapshot), items);
    // Whatever a page without our members says stays as it is said, too.
    const ImportOutcome foreign = readAs("vis", R"([{"id": 1, "content": "a", "start": "2010-08-20T12:30:00"}])");
    QVERIFY(written("vis", *foreign.snapshot).find(R"("start": "2010-08-20T12:30:00", "type")") != std::string::npos);
    for (const Loss &loss : lossesOf(*exporterNamed("vis"), *first.snapshot))
        QVERIFY2(!loss.what.contains(QStringLiteral("zone")), qPrintable(loss.what));
}

/// In English whatever the window speaks, as is said.
void TestExports::rolesInTablesAreReadAgain()
{
    const auto snapshot = testing::readText(R"({"kronika": 1, "language": "cs", "actors": [{"id": "a", "name": "A"}],
      "events": [{"id": "e", "when": "2021", "title": "t", "actors": [{"id": "a", "role": "target"}]}]})")
                              .snapshot;
    for (const char *format : {"csv", "tsv"}) {
        const std::string table = written(format, *snapshot);
        QVERIFY2(table.find("A (target)") != std::string::npos, table.c_str());
        QCOMPARE(readAs(format, table).snapshot->event(EventIndex{0}).actors.front().role, std::string("target"));
        QVERIFY2(std::string_view(exporterNamed(format)->explanation).find("roles of actors are English") !=
                     std::string_view::npos,
                 "kronika formats --explain");
    }
}

void TestExports::addressesWithBlanksLead()
{
    const auto snapshot = testing::readText(R"({"kronika": 1, "sources": [
      {"id": "s", "title": "S", "url": "https://a.example/b c.pdf"}],
      "events": [{"id": "a", "when": "2021", "title": "t", "description": "[x](https://a.example/b c) end",
                  "claims": [{"source": "s"}]}]})")
                              .snapshot;
    for (const auto &[format, link] :
         {std::pair("html", "href=\"https://a.example/b%20c.pdf\""), std::pair("md", "<https://a.example/b%20c.pdf>"),
          std::pair("timelinejs", "\"url\": \"https://a.example/b%20c.pdf\"")}) {
        const std::string page = written(format, *snapshot);
        QVERIFY2(page.find(link) != std::string::npos, page.c_str());
        // In Markdown no address goes on behind a blank.
        QVERIFY2(page.find("b%20c)") == std::string::npos && page.find("b%20c\"") == std::string::npos, page.c_str());
    }
}

void TestExports::sourcesWithoutATitleAreCalledByTheirIds()
{
    const auto snapshot = testing::readText(R"({"kronika": 1, "sources": [{"id": "eu-2025", "title": ""},
      {"id": "other", "title": "", "url": "https://a.example/"}], "events": [{"id": "a", "when": "2021", "title": "t",
       "claims": [{"source": "eu-2025"}, {"source": "other"}]}]})")
                              .snapshot;
    for (const char *format : {"html", "md"}) {
        const std::string page = written(format, *snapshot);
        QVERIFY2(page.find("eu-2025.") != std::string::npos, page.c_str());
        QVERIFY2(page.find("other") == std::string::npos, page.c_str());
    }
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
