// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text, encodings, dates of columns, and what tables become.
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/dateparts.h"
#include "models/io/table/delimited.h"
#include "models/io/text/encoding.h"
#include "models/time/commondate.h"
#include "tests/models/io/readandwrite.h"

#include <QtTest/QtTest>

using namespace kronika;

namespace {

/// The cells, `|` between them, a line a record, line ends within cells as `~`.
QString cellsOf(std::string_view text, char delimiter = ',')
{
    table::DelimitedReader reader(text, {.delimiter = delimiter});
    QString out;
    while (reader.next()) {
        QStringList cells;
        for (const table::Cell &cell : reader.row().cells)
            cells.append(
                QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())).replace(u'\n', u'~').remove(u'\r'));
        out += cells.join(u'|') + u'\n';
    }
    return out;
}

ImportOutcome readTable(const QByteArray &bytes, const QString &map = {}, const char *format = "csv")
{
    ImportOptions options;
    options.map = map;
    return importerNamed(format)->read(bytes, options, {});
}

/// Dates and titles of the events, a line each.
QString readEvents(const ImportOutcome &outcome)
{
    if (!outcome.snapshot)
        return testing::said(outcome.report);
    QString out;
    for (std::uint32_t n = 0; n < outcome.snapshot->eventCount(); ++n) {
        const Event event = outcome.snapshot->event(EventIndex{n});
        out += QString::fromStdString(event.when + " " + event.title) + u'\n';
    }
    return out;
}

QByteArray inCodePage(const char *name, const QString &text)
{
    return QStringEncoder(name).encode(text);
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreCutByRfc4180_data();
    void recordsAreCutByRfc4180();
    void theDelimiterIsGuessed_data();
    void theDelimiterIsGuessed();
    void encodingsAreToldApart_data();
    void encodingsAreToldApart();
    void aFewBadBytesSpoilNothingElse();
    void datesOfAColumnAreRead_data();
    void datesOfAColumnAreRead();
    void timesOfDayAreRead_data();
    void timesOfDayAreRead();
    void tablesBecomeEvents_data();
    void tablesBecomeEvents();
    void aTableWithoutDatesOpensAndNamesTheWayOut();
    void undecidedDatesNameTheWayOut();
    void everyCellIsKept();
    void listsBecomeActorsTagsAndSources();
    void aWrongMappingIsRefused_data();
    void aWrongMappingIsRefused();
    void placesAreRowAndColumn();
    void aDecadeIsNotGuessedByTheOrderOfDates();
};

void TestTables::recordsAreCutByRfc4180_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char *name, const char *text, const char *cells) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(cells);
    };
    row("plain", "a,b\n1,2\n", "a|b\n1|2\n");
    row("CR LF", "a,b\r\n1,2\r\n", "a|b\n1|2\n");
    row("CR alone", "a,b\r1,2", "a|b\n1|2\n");
    row("quotes", "\"a,b\",\"c\"\"d\"\n", "a,b|c\"d\n");
    row("line end in a cell", "\"a\nb\",c\n1,2\n", "a~b|c\n1|2\n");
    row("empty cells", "a,,\n,,\n\"\",x,\n", "a||\n||\n|x|\n");
    row("blank lines", "\n\na\n\n\r\nb\n\n", "a\nb\n");
    row("quote within a cell", "5\" disk,\"x\"\n", "5\" disk|x\n");
    row("text behind a quote", "\"a\"b,c\n", "\"a\"b|c\n");
    row("a quote never closed loses no line", "a,\"b\n1,2\n3,4\n", "a|\"b\n1|2\n3|4\n");
    row("a quote closed by another cell's loses no line", "a,\"b\n1,\"c\"\n3,4\n", "a|\"b\n1|c\n3|4\n");
    row("blank behind the closing quote", "\"a\" ,b\n", "a|b\n");
}

void TestTables::recordsAreCutByRfc4180()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, cells);
    QCOMPARE(cellsOf({text.constData(), std::size_t(text.size())}), cells);
}

void TestTables::theDelimiterIsGuessed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
    QTest::newRow("semicolon with commas in cells") << QByteArray("a;b;c\n1;x, y, z;2\n3;u;4\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
    QTest::newRow("said by the file") << QByteArray("sep=;\na;b\n") << ';';
    QTest::newRow("none") << QByteArray("a\nb\n") << ',';
    QTest::newRow("cut in a row") << QByteArray("a;b\n1;2\n3") << ';';
}

void TestTables::theDelimiterIsGuessed()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QCOMPARE(table::guessDialect({text.constData(), std::size_t(text.size())}).dialect.delimiter, delimiter);
}

void TestTables::encodingsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const QString czech = QStringLiteral("Datum;Událost\n1. 5. 2025;Žluťoučký kůň úpěl ďábelské ódy\n");
    const QString polish = QStringLiteral("Data;Wydarzenie\n1.05.2025;Zażółć gęślą jaźń, źródło\n");
    const QString russian = QStringLiteral("Дата;Событие\n1.05.2025;Совещание в Москве\n");
    const QString french = QStringLiteral("Date;Événement\n1.5.2025;À la fenêtre, très bientôt, reçu\n");
    const QString german = QStringLiteral("Datum;Ereignis\n1.5.2025;Gespräch über Größe\n");
    const auto row = [](const char *name, const char *page, const QString &text) {
        QTest::newRow(name) << inCodePage(page, text) << QString::fromLatin1(page) << text;
    };
    row("Czech, 1250", "windows-1250", czech);
    row("Polish, 1250", "windows-1250", polish);
    row("Russian, 1251", "windows-1251", russian);
    row("French, 1252", "windows-1252", french);
    row("German, 1252", "windows-1252", german);
    row("UTF-8", "UTF-8", czech);
    row("UTF-16LE without a mark", "UTF-16LE", czech);
    row("UTF-16BE without a mark", "UTF-16BE", russian);
    QTest::newRow("UTF-8 with zero bytes")
        << QByteArray("date,event\n2020-01-01,a\0b\n2020-\00-02,c\n2020-01-03,d\n", 51) << QStringLiteral("UTF-8")
        << QString::fromLatin1("date,event\n2020-01-01,a\0b\n2020-\00-02,c\n2020-01-03,d\n", 51);
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF"
                                                     "a,b")
                                       << QStringLiteral("UTF-8") << QStringLiteral("a,b");
    QTest::newRow("UTF-16LE with a mark") << QByteArray("\xFF\xFE"
                                                        "a\0,\0",
                                                        6)
                                          << QStringLiteral("UTF-16LE") << QStringLiteral("a,");
}

void TestTables::encodingsAreToldApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, text);
    const DecodedText decoded = decodedText(bytes);
    QCOMPARE(nameOf(decoded.encoding), name);
    QCOMPARE(QString::fromUtf8(decoded.text.data(), qsizetype(decoded.text.size())), text);
    QCOMPARE(decoded.broken, std::size_t(0));
}

void TestTables::aFewBadBytesSpoilNothingElse()
{
    const QByteArray good = QStringLiteral("datum,titul\n2020-01-01,Příliš žluťoučký\n").toUtf8();
    const DecodedText decoded = decodedText(good + "2020-01-02,caf\xE9\n2020-01-03,\x80\xE9\n" + good + "\xC5");
    QCOMPARE(decoded.encoding, Encoding::Utf8);
    QCOMPARE(decoded.broken, std::size_t(4));
    QCOMPARE(decoded.firstBroken, std::size_t(good.size()) + 14);
    const QString text = QString::fromUtf8(decoded.text.data(), qsizetype(decoded.text.size()));
    QCOMPARE(text, QString(QString::fromUtf8(good) + QStringLiteral("2020-01-02,caf\uFFFD\n2020-01-03,\uFFFD\uFFFD\n") +
                           QString::fromUtf8(good) + QChar(QChar::ReplacementCharacter)));
}

void TestTables::datesOfAColumnAreRead_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QStringList>("dates");
    using Texts = std::initializer_list<const char *>;
    const auto listed = [](Texts texts) {
        QStringList list;
        for (const char *text : texts)
            list.append(QString::fromUtf8(text));
        return list;
    };
    const auto row = [&listed](const char *name, Texts cells, Texts dates) {
        QTest::newRow(name) << listed(cells) << listed(dates);
    };
    row("ISO and EDTF", {"2025-05-28", "2025-05", "2025", "2022/..", "1984~"},
        {"2025-05-28", "2025-05", "2025", "2022/..", "1984~"});
    row("with times", {"2025-05-28 14:30", "2025-05-28T14:30:00+02:00", "28.5.2025 14:30:05", "5/28/2025 3:45 PM"},
        {"2025-05-28T14:30", "2025-05-28T14:30:00+02:00", "2025-05-28T14:30:05", "2025-05-28T15:45"});
    row("day first, decided by another cell", {"05/06/2025", "28/05/2025"}, {"2025-06-05", "2025-05-28"});
    row("month first, decided by another cell", {"05/06/2025", "05/28/2025"}, {"2025-05-06", "2025-05-28"});
    row("undecided", {"05/06/2025", "07/08/2025"}, {"ambiguous", "ambiguous"});
    row("contradictory", {"05/06/2025", "28/05/2025", "05/28/2025"}, {"ambiguous", "2025-05-28", "2025-05-28"});
    row("spans of which one date says the order", {"03/04/2020 - 25/04/2020", "05/06/2020"},
        {"2020-04-03/2020-04-25", "2020-06-05"});
    row("spans that others decide", {"03/04/2020 – 05/06/2020", "05/28/2025"}, {"2020-03-04/2020-05-06", "2025-05-28"});
    row("spans of which one order alone is possible", {"05/06/2020-04/08/2020"}, {"2020-06-05/2020-08-04"});
    row("undecided spans", {"03/04/2020 - 05/06/2020", "13/14/2020 - 01/01/2021"}, {"ambiguous", "unreadable"});
    row("the same either way", {"05/05/2025"}, {"2025-05-05"});
    row("dots", {"5.6.2025", "5. 6. 2025"}, {"2025-06-05", "2025-06-05"});
    row("year first", {"2025/5/28", "2025.05.28"}, {"2025-05-28", "2025-05-28"});
    row("one of two, or both", {"May/June 2025"}, {"several"});
    row("century not said", {"28/05/25", "12/31/99", "5.3.22", "3-Jan-70"},
        {"ambiguous", "ambiguous", "ambiguous", "ambiguous"});
    row("no date in any century", {"12/32/99", "30.2.22", "29/2/01", "29/02/00"},
        {"unreadable", "unreadable", "unreadable", "ambiguous"});
    row("no date in any order", {"05/06/2025 25:00", "05/06/2025 23:00"}, {"unreadable", "ambiguous"});
    row("words", {"28 May 2025", "c. 1984", "spring 2022", "since 2022", "28. května 2025"},
        {"2025-05-28", "1984~", "2022-21", "2022/..", "2025-05-28"});
    row("nothing", {"", "-", "n/a", "?"}, {"none", "none", "none", "none"});
    row("going on", {"present", "dosud", ".."}, {"ongoing", "ongoing", "ongoing"});
    row("seconds", {"1327218753"}, {"2012-01-22T07:52:33Z"});
    row("microseconds", {"1327218753000001"}, {"2012-01-22T07:52:33.000001Z"});
    row("days without separators", {"20250528", "19990101"}, {"2025-05-28", "1999-01-01"});
    row("counted from 1601", {"133928838000000000", "13392883800000000"},
        {"2025-05-28T05:30:00.0000000Z", "2025-05-28T05:30:00.000000Z"});
    row("digits that count from nobody knows when", {"638524500000000000", "63852450000000000", "12345678901"},
        {"unreadable", "unreadable", "unreadable"});
    row("days and times without separators", {"20250528143000", "20250528T143000Z", "202505281430"},
        {"2025-05-28T14:30:00", "2025-05-28T14:30:00Z", "several"});
    row("years before Christ", {"-44", "1st century BC"}, {"-0044", "[-0099..0000]"});
    row("some time in between, or all of it", {"between 3 and 5 May 2025", "między 3 a 5 maja 2025"},
        {"[2025-05-03..2025-05-05]", "[2025-05-03..2025-05-05]"});
    row("asked", {"10-12/2022", "až 28. května 2025"}, {"several", "several"});
    row("early years", {"877", "-287", "13 Feb 858"}, {"0877", "-0287", "0858-02-13"});
    row("words that mean several times", {"2022–", "from 28 to 29 May 25"}, {"several", "several"});
    row("decades without their century", {"90. léta", "the 60s", "60er Jahre", "lata 90."},
        {"several", "several", "several", "several"});
    row("no date", {"soon", "31.2.2025"}, {"unreadable", "unreadable"});
    row("days of the week", {"Wed, 28 May 2025 09:00:00 +0200", "Mi 28.5.2025", "st 28. 5. 2025", "28 May 2025 (Wed)"},
        {"2025-05-28T09:00:00+02:00", "2025-05-28", "2025-05-28", "2025-05-28"});
    row("other days of the week",
        {"Thu, 28 May 2025 09:00:00 +0200", "Thu 28 May 2025", "Do 28.5.2025", "czw. 28 maja 2025", "čt 28. 5. 2025",
         "jeudi 28 mai 2025", "Mon 13 Feb 858"},
        {"wrong weekday", "wrong weekday", "wrong weekday", "wrong weekday", "wrong weekday", "wrong weekday",
         "wrong weekday"});
    row("since or until an unknown time", {"?-1984", "/1984"}, {"several", "/1984"});
}

void TestTables::datesOfAColumnAreRead()
{
    QFETCH(QStringList, cells);
    QFETCH(QStringList, dates);
    table::DateColumn column;
    for (const QString &cell : cells)
        column.see(cell.toStdString());
    QStringList read;
    for (const QString &cell : cells) {
        const table::DateReading reading = column.read(cell.toStdString());
        // The short way gives the same, or nothing.
        table::DateRoom room;
        const std::string text = cell.toStdString();
        if (const std::string_view common = column.commonIn(text, room); commonDate(common))
            QCOMPARE(std::string(common), reading.edtf);
        const char *kinds[] = {"none", "ongoing", "", "ambiguous", "several", "wrong weekday", "unreadable"};
        read.append(reading.kind == table::CellDate::Date ? QString::fromStdString(reading.edtf)
                                                          : QString::fromLatin1(kinds[int(reading.kind)]));
    }
    QCOMPARE(read, dates);
}

void TestTables::timesOfDayAreRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("clock");
    for (const auto &[cell, clock] :
         {std::pair("14:30", "14:30"), std::pair("9:05:07", "09:05:07"), std::pair("1330", "13:30"),
          std::pair("13.30", "13:30"), std::pair("1:30 pm", "13:30"), std::pair("12 a.m.", "00:00"),
          std::pair("10:00:00.25", "10:00:00.25"), std::pair("25:00", ""), std::pair("noon", ""), std::pair("7", "")})
        QTest::newRow(cell) << QString::fromLatin1(cell) << QString::fromLatin1(clock);
}

void TestTables::timesOfDayAreRead()
{
    QFETCH(QString, cell);
    QFETCH(QString, clock);
    QCOMPARE(QString::fromStdString(table::clockText(cell.toStdString()).value_or(std::string())), clock);
}

void TestTables::tablesBecomeEvents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("events");
    const auto row = [](const char *name, const char *text, const char *map, const char *events) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(map) << QString::fromUtf8(events);
    };
    row("English", "Date,Title\n2025-05-28,First\n", "", "2025-05-28 First\n");
    row("Czech", "Datum;Událost;Kdo\n28. 5. 2025;Jednání;Praha\n", "", "2025-05-28 Jednání\n");
    row("Polish", "Data początku;Data końca;Nazwa\n2025-05-01;2025-05-03;Spotkanie\n", "",
        "2025-05-01/2025-05-03 Spotkanie\n");
    row("German", "Datum von;Datum bis;Ereignis\n1.5.2025;3.5.2025;Treffen\n", "", "2025-05-01/2025-05-03 Treffen\n");
    row("French", "Date de début;Date de fin;Événement\n2025-05-01;;Réunion\n2025-05-02;2025-05-03;Voyage\n", "",
        "2025-05-01/ Réunion\n2025-05-02/2025-05-03 Voyage\n");
    row("years stay years", "Year,Event\n1984,Book\n2022,War\n", "", "1984 Book\n2022 War\n");
    row("parts of a date", "Year,Month,Day,Event\n1984,5,,Book\n2022,2,24,War\n", "", "1984-05 Book\n2022-02-24 War\n");
    row("date and time", "Date,Time,Zone,Event\n2025-05-28,14:30,Europe/Prague,Call\n", "",
        "2025-05-28T14:30+02:00 Call\n");
    row("an end that goes on", "from,to,what\n2022,present,War\n2020,,Unknown\n", "", "2022/.. War\n2020/ Unknown\n");
    row("an end before the start", "start,end,title\n2022,2020,Odd\n", "", "2022/ Odd\n");
    row("a set as a start", "start,end,title\nBetween 843 and 848,13 Feb 858,Reign\n", "", "084X/0858-02-13 Reign\n");
    row("a set as a start, nothing as its end", "start,end,title\nBetween 843 and 848,,Reign\n", "",
        "[0843..0848] Reign\n");
    row("a set as an end", "start,end,title\n840,Between 843 and 848,Reign\n", "", "0840/084X Reign\n");
    row("a set as a start, of one month", "start,end,title\n[2025-05-03..2025-05-07],2025-06,Trip\n", "",
        "2025-05/2025-06 Trip\n");
    row("a set as a start, of several decades", "start,end,title\n[1998..2003],2010,Band\n", "", "/2010 Band\n");
    row("a set as a start, with no first", "start,end,title\n[..1998],2010,Band\n", "", "/2010 Band\n");
    row("sets of several decades at both ends", "start,end,title\n[1998..2003],[2008..2012],Band\n", "",
        "[1998..2003] Band\n");
    row("a set in doubt as a start", "start,end,title\n\"[1843?,1848?]\",1900,Work\n", "", "184X?/1900 Work\n");
    row("a span as a start", "start,end,title\n2011/2013,2020,Work\n", "", "201X/2020 Work\n");
    row("a span as a start, with its end", "start,end,title\n2011/2013,2013,Work\n", "", "2011/2013 Work\n");
    row("since, as a start", "start,end,title\nsince 2011,2020,Work\n", "", "2011/2020 Work\n");
    row("lines above the table", "Report of the week,,\n,,\nDate,Title,Who\n2025,First,A\n", "", "2025 First\n");
    row("without a header", "2025-05-28,First\n2025-05-29,Second\n", "", "2025-05-28 First\n2025-05-29 Second\n");
    row("the exact word wins", "date,when,title\n28 May,2025-05-28,First\n", "", "2025-05-28 First\n");
    row("a date that nobody announced", "DT,Info\n2020-09-18 21:58:07.470323,ARP\n", "",
        "2020-09-18T21:58:07.470323 ARP\n");
    row("mapped", "A,B,C\n05/06/2025,x,y\n", "when=A, title=B+C, order=mdy", "2025-05-06 x y\n");
    row("mapped by number", "A,B\nx,05/06/25\n", "when=#2, title=#1, order=dmy, short-years=2000", "2025-06-05 x\n");
    row("a constant", "Date\n2025\n", "title='Quake'", "2025 Quake\n");
    row("no header, said", "Date,Title\n2025,x\n", "header=no, when=#1, title=#2", " Title\n2025 x\n");
}

void TestTables::tablesBecomeEvents()
{
    QFETCH(QString, text);
    QFETCH(QString, map);
    QFETCH(QString, events);
    const ImportOutcome outcome = readTable(text.toUtf8(), map);
    QCOMPARE(readEvents(outcome), events);
    QVERIFY(outcome.report.ledger.isBalanced());
    QVERIFY2(!testing::said(outcome.report).contains(QStringLiteral("internal error")),
             qPrintable(testing::said(outcome.report)));
}

void TestTables::aTableWithoutDatesOpensAndNamesTheWayOut()
{
    const ImportOutcome outcome = readTable("name,size\nalpha,3\nbeta,4\n");
    QVERIFY(outcome.snapshot);
    QCOMPARE(outcome.snapshot->eventCount(), std::size_t(2));
    QCOMPARE(outcome.snapshot->undatedCount(), std::size_t(2));
    QVERIFY2(testing::said(outcome.report).contains(QStringLiteral("--map")),
             qPrintable(testing::said(outcome.report)));
}

void TestTables::undecidedDatesNameTheWayOut()
{
    const QByteArray text("Date,Title\n05/06/2025,a\n07/08/2025,b\n");
    const ImportOutcome outcome = readTable(text);
    QCOMPARE(outcome.snapshot->undatedCount(), std::size_t(2));
    const QString said = testing::said(outcome.report);
    QVERIFY2(said.contains(QStringLiteral("2 dates")) && said.contains(QStringLiteral("--map order=dmy")),
             qPrintable(said));
    QCOMPARE(QString::fromStdString(outcome.snapshot->event(EventIndex{0}).unknown),
             QStringLiteral("\"table\": {\"Date\": \"05/06/2025\"}"));
    QCOMPARE(readTable(text, QStringLiteral("order=dmy")).snapshot->undatedCount(), std::size_t(0));
}

void TestTables::everyCellIsKept()
{
    const ImportOutcome outcome = readTable("Date,Title,Colour,Colour\n2025,x,red,blue,more\n");
    QCOMPARE(QString::fromStdString(outcome.snapshot->event(EventIndex{0}).unknown),
             QStringLiteral("\"table\": {\"Colour\": \"red\", \"Colour (2)\": \"blue\", \"column 5\": \"more\"}"));
}

void TestTables::listsBecomeActorsTagsAndSources()
{
    const ImportOutcome outcome =
        readTable("date,title,actors,tags,source,url,confidence,tlp\n"
                  "2025,x,Ann; Ben (target),\"red, blue\",A; B,https://a.example/x;y; https://b.example,85 %,amber\n");
    const Snapshot &snapshot = *outcome.snapshot;
    const Event event = snapshot.event(EventIndex{0});
    QCOMPARE(event.actors.size(), std::size_t(2));
    QCOMPARE(event.actors[1].role, std::string("target"));
    QCOMPARE(event.tags, (std::vector<std::string>{"red", "blue"}));
    QCOMPARE(event.claims.size(), std::size_t(2));
    QCOMPARE(snapshot.sources()[0].title, std::string("A"));
    QCOMPARE(snapshot.sources()[0].url, std::string("https://a.example/x;y"));
    QCOMPARE(event.confidence, std::optional(85));
    QCOMPARE(event.marking, std::string("TLP:AMBER"));
}

void TestTables::aWrongMappingIsRefused_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("word");
    QTest::newRow("no column") << QStringLiteral("when=Nowhere") << QStringLiteral("its columns are: a, b");
    QTest::newRow("no field") << QStringLiteral("colour=a") << QStringLiteral("“colour=a” names no known field");
    QTest::newRow("no value") << QStringLiteral("when") << QStringLiteral("has no “=”");
    QTest::newRow("no first year") << QStringLiteral("short-years=19")
                                   << QStringLiteral("no first year of the hundred");
    QTest::newRow("no order") << QStringLiteral("order=xyz") << QStringLiteral("no such order");
}

void TestTables::aWrongMappingIsRefused()
{
    QFETCH(QString, map);
    QFETCH(QString, word);
    const ImportOutcome outcome = readTable("a,b\n1,2\n", map);
    QVERIFY(!outcome.snapshot);
    QVERIFY2(testing::said(outcome.report).contains(word), qPrintable(testing::said(outcome.report)));
}

void TestTables::placesAreRowAndColumn()
{
    const ImportOutcome outcome = readTable("title,date\n\"a\nb\",2025\nc,soon\n");
    QVERIFY2(testing::said(outcome.report).contains(QStringLiteral("4:3: warning: found “soon” in column “date”")),
             qPrintable(testing::said(outcome.report)));
}

void TestTables::aDecadeIsNotGuessedByTheOrderOfDates()
{
    const ImportOutcome outcome =
        readTable("date,title\n60er Jahre,a\n28-May-25,b\n", QStringLiteral("short-years=1969"));
    QCOMPARE(readEvents(outcome), QStringLiteral(" a\n2025-05-28 b\n"));
    const QString said = testing::said(outcome.report);
    QVERIFY2(said.contains(QStringLiteral("found “60er Jahre” in column “date”, which may mean several times")) &&
                 said.contains(QStringLiteral("196X")),
             qPrintable(said));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
