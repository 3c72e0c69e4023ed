// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, forensic lines, calendars and XML timelines against what is known of real files.
#include "models/io/table/delimited.h"
#include "tests/models/io/importfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kronika;
using namespace kronika::testing;

namespace {

QStringList datesAndTitles(const Snapshot &snapshot)
{
    QStringList out;
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n) {
        const Event event = snapshot.event(EventIndex{n});
        out.append(QString::fromStdString(event.when + " " + event.title));
    }
    return out;
}

std::size_t mentions(const Snapshot &snapshot)
{
    std::size_t count = 0;
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n)
        count += snapshot.event(EventIndex{n}).actors.size();
    return count;
}

std::size_t claims(const Snapshot &snapshot)
{
    std::size_t count = 0;
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n)
        count += snapshot.event(EventIndex{n}).claims.size();
    return count;
}

} // namespace

class TestTableImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAgreeWithTheOracle_data();
    void countsAgreeWithTheOracle();
    void cellsAgreeWithTheExpectedOnes_data();
    void cellsAgreeWithTheExpectedOnes();
    void examplesBecome_data();
    void examplesBecome();
    void theTwinsAgree();
    void everyActorAndSourceOfAListIsKept();
    void theOldTextFormatIsRefusedClearly();
    void aDoctypeIsRefused_data();
    void aDoctypeIsRefused();
    void deepXmlIsRefused();
    void wordsOfPeopleAreDates();
    void recordsOfOneIdAllGetTheirOwn_data();
    void recordsOfOneIdAllGetTheirOwn();
    void moreColumnsThanTheAccountNamesAreRead();
};

void TestTableImports::countsAgreeWithTheOracle_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<std::size_t>("events");
    const auto row = [](const QString &folder, const QString &file, const char *format, std::size_t events) {
        QTest::addRow("%s/%s", qPrintable(folder), qPrintable(file))
            << shared(folder + u'/' + file) << QString::fromLatin1(format) << events;
    };
    const auto rows = [&row](const char *folder, const char *ending, const char *metric,
                             const std::function<const char *(const QString &)> &formatOf) {
        const QMap<QString, Counts> counts = countsOf(QLatin1String(folder));
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (it.key().endsWith(QLatin1String(ending)) && it->contains(QLatin1String(metric)))
                row(QLatin1String(folder), it.key(), formatOf(it.key()),
                    it->value(QLatin1String(metric)).toULongLong());
        }
    };
    const auto always = [](const char *format) { return [format](const QString &) { return format; }; };
    rows("chronology", ".csv", "records", always("csv"));
    rows("chronology", ".csv", "events", always("csv"));
    rows("chronology", ".json", "events", always("json"));
    rows("csv-torture", ".csv", "records", always("csv"));
    rows("plaso", ".csv", "records",
         [](const QString &file) { return file.startsWith(QLatin1String("l2t")) ? "l2tcsv" : "plaso-csv"; });
    row(QStringLiteral("plaso"), QStringLiteral("tln.log"), "tln",
        countsOf(QStringLiteral("plaso"))
            .value(QStringLiteral("tln.log"))
            .value(QStringLiteral("records"))
            .toULongLong());
    // What lacks the columns of Timesketch is a table like others.
    rows("timesketch", ".csv", "records",
         [](const QString &file) { return file.endsWith(QLatin1String("incorrect.csv")) ? "csv" : "timesketch-csv"; });
    rows("timelinejs", ".csv", "events", always("timelinejs-csv"));
    rows("simile", ".xml", "events", always("simile-xml"));
    rows("thetimelineproj", ".timeline", "events", always("timeline"));
    // Lines of which the first is the header.
    for (const auto &[file, lines] :
         {std::pair("papaparse-utf-8-bom-sample.csv", 2), std::pair("tabulator-bom.csv", 3),
          std::pair("tabulator-doublequote.csv", 6), std::pair("tabulator-skip-blank-at-the-end.csv", 3),
          std::pair("tabulator-table_unicode_headers.csv", 3)})
        row(QStringLiteral("csv-torture"), QLatin1String(file), "csv", std::size_t(lines - 1));
    row(QStringLiteral("csv-torture"), QStringLiteral("tabulator-table.tsv"), "tsv", 3);
    const QMap<QString, Counts> calendars = countsOf(QStringLiteral("ical"));
    for (auto it = calendars.begin(); it != calendars.end(); ++it) {
        const auto number = [&it](const char *metric) { return it->value(QLatin1String(metric)).toULongLong(); };
        if (number("VCALENDAR") > 0)
            row(QStringLiteral("ical"), it.key(), "ics", number("VEVENT") + number("VTODO") + number("VJOURNAL"));
    }
}

void TestTableImports::countsAgreeWithTheOracle()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(std::size_t, events);
    if (!hasSharedData())
        QSKIP("the shared data is not there");
    const ImportOutcome outcome = readFile(file, nullptr, {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(outcome.report.format, format);
    // Of what a fuzzer made, some is no record any more: it is counted as skipped.
    const bool isFuzzed = format == QLatin1String("ics");
    QCOMPARE(outcome.report.ledger.events + (isFuzzed ? outcome.report.ledger.skippedCount() : 0), events);
    requireSound(outcome);
}

void TestTableImports::cellsAgreeWithTheExpectedOnes_data()
{
    QTest::addColumn<QString>("name");
    const QDir dir(shared(QStringLiteral("csv-torture")));
    for (const QString &file : dir.entryList({QStringLiteral("*.expected.json")}, QDir::Files))
        QTest::newRow(qPrintable(file)) << dir.filePath(QString(file).remove(QStringLiteral(".expected.json")));
    if (!hasSharedData())
        QTest::newRow("none") << QString();
}

void TestTableImports::cellsAgreeWithTheExpectedOnes()
{
    QFETCH(QString, name);
    if (name.isEmpty())
        QSKIP("the shared data is not there");
    const QByteArray text = *contentOf(name + QStringLiteral(".csv"));
    const QJsonArray expected = QJsonDocument::fromJson(*contentOf(name + QStringLiteral(".expected.json"))).array();
    table::DelimitedReader reader({text.constData(), std::size_t(text.size())}, {});
    QStringList names;
    qsizetype rows = 0;
    while (reader.next()) {
        for (std::size_t n = 0; n < reader.row().cells.size(); ++n) {
            const std::string_view view = reader.row().text(n);
            const QString cell = QString::fromUtf8(view.data(), qsizetype(view.size()));
            if (rows == 0)
                names.append(cell);
            else
                QCOMPARE(cell, expected.at(rows - 1).toObject().value(names.at(qsizetype(n))).toString());
        }
        ++rows;
    }
    QCOMPARE(rows, expected.size() + 1);
}

void TestTableImports::examplesBecome_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("events");
    QTest::newRow("csv/small-1250.csv") << example("csv/small-1250.csv")
                                        << QStringList{QStringLiteral("2025-05-28 Prohlášení"),
                                                       QStringLiteral("2025-05 Jednání; druhé \"kolo\""),
                                                       QStringLiteral(" Bez data")};
    QTest::newRow("tsv/small.tsv") << example("tsv/small.tsv")
                                   << QStringList{QStringLiteral("2025-05-28 First"), QStringLiteral("2025 Second")};
    QTest::newRow("l2tcsv/small.csv") << example("l2tcsv/small.csv")
                                      << QStringList{QStringLiteral("2012-05-28T07:52:33+02:00 A line of \"text\""),
                                                     QStringLiteral("2012-05-28 B"), QStringLiteral(" C")};
    QTest::newRow("tln/small.tln") << example("tln/small.tln")
                                   << QStringList{QStringLiteral("2012-01-22T07:52:33Z Logged in | from home"),
                                                  QStringLiteral("2012-01-22T07:53:20Z Logged in"),
                                                  QStringLiteral(" No time")};
    QTest::newRow("bodyfile/small.body") << example("bodyfile/small.body")
                                         << QStringList{QStringLiteral("2012-01-22T07:52:33Z /etc/passwd"),
                                                        QStringLiteral("2012-01-22T07:53:20Z /etc/passwd"),
                                                        QStringLiteral(" /odd|name (deleted)")};
    QTest::newRow("timelinejs-csv/small.csv")
        << example("timelinejs-csv/small.csv")
        << QStringList{QStringLiteral("1984 First"), QStringLiteral("1999-05-28T13:30/1999-06 Second"),
                       QStringLiteral(" No date")};
    QTest::newRow("simile-xml/small.xml")
        << example("simile-xml/small.xml")
        << QStringList{QStringLiteral("2006-05-28T09:00:00Z/2006-06-15T09:00:00Z Writing"),
                       QStringLiteral("[1845..1846] Moved")};
    QTest::newRow("timeline/small.timeline")
        << example("timeline/small.timeline")
        << QStringList{QStringLiteral("2021-03-01T10:00:00/2021-03-05T12:30:00 Project"),
                       QStringLiteral("2021-03-02T10:00:00 Meeting"),
                       QStringLiteral("2021-03-03~/2021-03-04~ (x) fuzzy"),
                       QStringLiteral("2021-03-03T10:00:00/.. Goes on")};
    QTest::newRow("ics/small.ics")
        << example("ics/small.ics")
        << QStringList{QStringLiteral("2025-05-28 One day"),
                       QStringLiteral("2025-05-28T10:00:00+02:00/2025-05-29T12:00:00+02:00 Long folded"),
                       QStringLiteral("2025-06-01T12:00:00Z To do"), QStringLiteral("2025-06-01T12:00:00 Written")};
    QTest::newRow("xlsx/small.xlsx") << example("xlsx/small.xlsx")
                                     << QStringList{QStringLiteral("2025-05-28 First event"),
                                                    QStringLiteral("2025-05 Month"), QStringLiteral("1984 Year"),
                                                    QStringLiteral("2025-05-28T14:30 Moment")};
    QTest::newRow("json/small.json") << example("json/small.json")
                                     << QStringList{QStringLiteral("2025-05-28 First"),
                                                    QStringLiteral("2025-05 Second")};
}

void TestTableImports::examplesBecome()
{
    QFETCH(QString, file);
    QFETCH(QStringList, events);
    const ImportOutcome outcome = readFile(file, nullptr, {});
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(datesAndTitles(*outcome.snapshot), events);
}

void TestTableImports::theTwinsAgree()
{
    if (!hasSharedData())
        QSKIP("the shared data is not there");
    for (const auto &[one, other] :
         {std::pair("timelinejs/women_in_computing.csv", "timelinejs/women_in_computing.json"),
          std::pair("timesketch/e2e-sigma_events.csv", "timesketch/e2e-sigma_events.jsonl"),
          std::pair("chronology/kleptocracy-json.csv", "chronology/kleptocracy-json.json")}) {
        const ImportOutcome first = readFile(shared(QLatin1String(one)), nullptr, {});
        const ImportOutcome second = readFile(shared(QLatin1String(other)), nullptr, {});
        QVERIFY(first.snapshot && second.snapshot);
        QCOMPARE(datesAndTitles(*first.snapshot), datesAndTitles(*second.snapshot));
    }
}

void TestTableImports::everyActorAndSourceOfAListIsKept()
{
    if (!hasSharedData())
        QSKIP("the shared data is not there");
    for (const char *file : {"chronology/kleptocracy-json.csv", "chronology/kleptocracy-json.json"}) {
        const ImportOutcome outcome = readFile(shared(QLatin1String(file)), nullptr, {});
        QCOMPARE(mentions(*outcome.snapshot), std::size_t(500));
        QCOMPARE(claims(*outcome.snapshot), std::size_t(328));
        QCOMPARE(outcome.snapshot->undatedCount(), std::size_t(0));
    }
}

void TestTableImports::theOldTextFormatIsRefusedClearly()
{
    if (!hasSharedData())
        QSKIP("the shared data is not there");
    const ImportOutcome outcome =
        readFile(shared(QStringLiteral("thetimelineproj/old-text-demo.timeline")), nullptr, {});
    QVERIFY(!outcome.snapshot);
    QVERIFY2(saidOf(outcome.report).contains(QStringLiteral("before version 0.3")), qPrintable(saidOf(outcome.report)));
}

void TestTableImports::aDoctypeIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("format");
    const QByteArray bomb("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\n");
    QTest::newRow("simile") << bomb + "<data><event start=\"2006\" title=\"&b;\"/></data>"
                            << QStringLiteral("simile-xml");
    QTest::newRow("timeline") << bomb + "<timeline><events/></timeline>" << QStringLiteral("timeline");
}

void TestTableImports::aDoctypeIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, format);
    const ImportOutcome outcome = readContent(text, QStringLiteral("x.xml"), nullptr, {});
    QCOMPARE(outcome.report.format, format);
    QVERIFY(!outcome.snapshot);
    QVERIFY2(saidOf(outcome.report).contains(QStringLiteral("DOCTYPE")), qPrintable(saidOf(outcome.report)));
}

void TestTableImports::deepXmlIsRefused()
{
    QByteArray text("<timeline>");
    for (int n = 0; n < 10000; ++n)
        text += "<a>";
    const ImportOutcome outcome = readContent(text, QStringLiteral("x.timeline"), nullptr, {});
    QVERIFY(!outcome.snapshot);
    QVERIFY2(saidOf(outcome.report).contains(QStringLiteral("nested deeper")), qPrintable(saidOf(outcome.report)));
}

void TestTableImports::recordsOfOneIdAllGetTheirOwn_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("stem");
    QTest::newRow("short") << QByteArray("same") << QByteArray("same-");
    const QByteArray longId = QByteArray(187, 'x') + QByteArray("\xc5\xbe\xc5\xbe\xc5\xbe");
    QTest::newRow("cut at a character's end") << longId << QByteArray(187, 'x') + '-';
}

void TestTableImports::recordsOfOneIdAllGetTheirOwn()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, stem);
    constexpr int kRows = 1000;
    QByteArray text("id,date,title\n");
    for (int n = 0; n < kRows; ++n)
        text += id + ",2024-01-01,t\n";
    // Such a column is taken for ids only by whom is told so.
    ImportOptions options;
    options.map = QStringLiteral("id=id");
    const ImportOutcome outcome = readContent(text, QStringLiteral("x.csv"), nullptr, {}, options);
    QVERIFY(outcome.snapshot);
    QCOMPARE(outcome.snapshot->eventCount(), std::size_t(kRows));
    QVERIFY(outcome.snapshot->eventById(id.toStdString()));
    for (int n = 2; n <= kRows; ++n) {
        const QByteArray next = stem + QByteArray::number(n);
        QVERIFY2(outcome.snapshot->eventById(next.toStdString()), next.constData());
    }
}

void TestTableImports::moreColumnsThanTheAccountNamesAreRead()
{
    QByteArray header("date,title");
    QByteArray row("2024-01-01,wide");
    for (int n = 0; n < 3000; ++n) {
        header += ",c" + QByteArray::number(n);
        row += ",v";
    }
    const ImportOutcome outcome = readContent(header + '\n' + row + '\n', QStringLiteral("x.csv"), nullptr, {});
    QVERIFY(outcome.snapshot);
    QCOMPARE(QString::fromStdString(eventTitled(*outcome.snapshot, "wide").when), QStringLiteral("2024-01-01"));
    const auto &fields = outcome.report.fields;
    QVERIFY(std::any_of(fields.begin(), fields.end(),
                        [](const FieldAccount &account) { return account.field == "(further fields)"; }));
}

void TestTableImports::wordsOfPeopleAreDates()
{
    if (!hasSharedData())
        QSKIP("the shared data is not there");
    const ImportOutcome outcome =
        readFile(shared(QStringLiteral("chronology/historicaldate-Scottish_Monarchs.csv")), nullptr, {});
    QCOMPARE(QString::fromStdString(eventTitled(*outcome.snapshot, "Kenneth I").when),
             QStringLiteral("084X/0858-02-13")); // one of 843 to 848: no interval holds more of it
    const ImportOutcome authors =
        readFile(shared(QStringLiteral("chronology/historicaldate-Authors.csv")), nullptr, {});
    QCOMPARE(QString::fromStdString(eventTitled(*authors.snapshot, "Albert Camus").when),
             QStringLiteral("1913-11-07/1960-01-04"));
}

QTEST_GUILESS_MAIN(TestTableImports)
#include "tst_tableimports.moc"
