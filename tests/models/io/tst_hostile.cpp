// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to take all memory or to never end: each is refused in words, or read, at a cost that grows with its size.
#include "models/io/formats/stix/stixflows.h"
#include "models/io/formats/xlsx/package.h"
#include "models/io/formats/xlsx/workbook.h"
#include "models/io/json/walk.h"
#include "models/io/jsonimport.h"
#include "models/io/table/delimited.h"
#include "models/io/table/tablelists.h"
#include "models/io/text/markdownhtml.h"
#include "tests/models/io/importfixture.h"
#include "tests/models/io/workbookfixture.h"

#include <QStringEncoder>

using namespace kronika;
using namespace kronika::testing;

namespace {

ImportOutcome read(const char *format, const QByteArray &bytes)
{
    return importerNamed(format)->read(bytes, {}, {});
}

QByteArray workbookWith(const QByteArray &sheet, const QByteArray &strings = {})
{
    QList<std::pair<const char *, QByteArray>> parts{
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"}};
    if (!strings.isEmpty())
        parts.append({"xl/sharedStrings.xml", strings});
    return zipOf(parts);
}

QByteArray manyTimes(const QByteArray &text, int times)
{
    return text.repeated(times);
}

/// All rows of the first sheet that holds something.
Result<std::vector<std::vector<std::string>>> sheetOf(const QByteArray &bytes)
{
    const auto book = xlsx::Workbook::open(bytes, {});
    if (!book)
        return book.error();
    std::vector<std::vector<std::string>> rows;
    const Status status = (*book)->forEachRow([&rows](const xlsx::SheetRow &row) {
        rows.emplace_back(row.cells.begin(), row.cells.end());
        return true;
    });
    if (!status)
        return status.error();
    return rows;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfOtherKindsAreNamed_data();
    void filesOfOtherKindsAreNamed();
    void aLineOfParentsIsFollowedOnce();
    void onlyTheReferenceThatClosesACircleIsDropped();
    void anElementHasABoundOfAttributes();
    void aDocumentHasABoundOfNamespaces();
    void aRowHasABoundOfCells();
    void asManyColumnsAsASpreadsheetAreRead();
    void operatorsInCirclesAreFollowedWithinABound();
    void aListOfAddressesIsReadOnce();
    void aPartIsNotInflatedBeyondItsMeasure();
    void emptyCellsBeforeTheLastCount();
    void aTextIsNotRepeatedWithoutBound();
    void aSheetIsReadWhileItIsInflated();
    void aMemberGivenTwiceIsSaid();
    void objectsALineAreATable();
    void aDescriptionIsLookedOverWithinABound_data();
    void aDescriptionIsLookedOverWithinABound();
};

void TestHostile::filesOfOtherKindsAreNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &content, const char *fileName, const char *said) {
        QTest::newRow(name) << content << QString::fromLatin1(fileName) << QString::fromLatin1(said);
    };
    const QByteArray table = "Date,Event\n2025-05-28,a\n2025-05-29,b\n2025-05-30,c\n";
    const auto wide = [&table](QStringConverter::Encoding encoding, const QByteArray &mark) -> QByteArray {
        return mark + QByteArray(QStringEncoder(encoding)(QString::fromUtf8(table)));
    };
    const QByteArray littleMark("\xFF\xFE\0\0", 4);
    const QByteArray bigMark("\0\0\xFE\xFF", 4);
    row("gzip", QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10), "a.csv", "compressed (gzip); unpack it first");
    row("gzip by its own name", QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10), "a.json.gz", "compressed (gzip)");
    row("bzip2", "BZh91AY&SY\x01\x02", "a.csv", "compressed (bzip2)");
    row("xz", QByteArray("\xFD\x37\x7A\x58\x5A\0\0", 7), "a.csv", "compressed (xz)");
    row("zstd", "\x28\xB5\x2F\xFD\x01", "a.jsonl", "compressed (zstd)");
    row("7-Zip", "7z\xBC\xAF\x27\x1C", "a.7z", "compressed (7-Zip)");
    row("plaso's storage", QByteArray("SQLite format 3\0\x10", 17), "a.plaso", "psort");
    row("PDF", "%PDF-1.7\n", "a.pdf", "a PDF");
    row("UTF-32", wide(QStringConverter::Utf32LE, littleMark), "a.csv", "UTF-32; save it as UTF-8");
    row("UTF-32, the other way round", wide(QStringConverter::Utf32BE, bigMark), "a.csv", "UTF-32");
    row("UTF-32 without a mark", wide(QStringConverter::Utf32LE, {}), "a.csv", "UTF-32");
    row("UTF-32 without a mark, the other way round", wide(QStringConverter::Utf32BE, {}), "a.txt", "UTF-32");
    row("a zip archive", "PK\x03\x04\x14....", "a.zip", "a zip archive; unpack it first");
    row("OpenDocument",
        "PK\x03\x04\x14....................\x08...mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK", "a.ods",
        "OpenDocument");
    // What only begins alike.
    row("a text about bzip2", "BZhang,Date\na,2025-05-28\n", "a.csv", "");
    row("UTF-16", wide(QStringConverter::Utf16LE, "\xFF\xFE"), "a.csv", "");
}

void TestHostile::filesOfOtherKindsAreNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, fileName);
    QFETCH(QString, said);
    const ImportOutcome outcome = readContent(content, fileName, nullptr, {});
    QCOMPARE(bool(outcome.snapshot), said.isEmpty());
    QVERIFY2(saidOf(outcome.report).contains(said), qPrintable(saidOf(outcome.report)));
}

void TestHostile::aLineOfParentsIsFollowedOnce()
{
    // A walk from each group to the end of its line would take ten thousand million steps.
    constexpr int kGroups = 100'000;
    QByteArray groups;
    for (int n = 0; n < kGroups; ++n)
        groups += "{\"id\":\"g" + QByteArray::number(n) + "\",\"content\":\"x\",\"nestedGroups\":[\"g" +
                  QByteArray::number((n + 1) % kGroups) + "\"]},";
    groups.chop(1);
    const ImportOutcome outcome =
        read("vis", "{\"items\":[{\"id\":\"a\",\"content\":\"x\",\"start\":\"2020\"}],\"groups\":[" + groups + "]}");
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(outcome.snapshot->actors().size(), std::size_t(kGroups));
    std::size_t withoutParent = 0;
    for (const Actor &actor : outcome.snapshot->actors())
        withoutParent += actor.parent.empty() ? 1 : 0;
    QCOMPARE(withoutParent, std::size_t(1));
}

void TestHostile::onlyTheReferenceThatClosesACircleIsDropped()
{
    // a below b; b and c below each other; d below itself.
    const ImportOutcome outcome =
        read("vis", R"({"items":[],"groups":[{"id":"a","content":"A"},{"id":"b","content":"B","nestedGroups":["a","c"]},
                       {"id":"c","content":"C","nestedGroups":["b"]},{"id":"d","content":"D","nestedGroups":["d"]}]})");
    QVERIFY(outcome.snapshot);
    QStringList parents;
    for (const Actor &actor : outcome.snapshot->actors())
        parents.append(QString::fromStdString(actor.id + "<" + actor.parent));
    QCOMPARE(parents.join(u' '), QStringLiteral("a<b b< c<b d<"));
    QVERIFY(saidOf(outcome.report).contains(QStringLiteral("2 references")));
    requireSound(outcome);
}

void TestHostile::anElementHasABoundOfAttributes()
{
    const auto document = [](int attributes) {
        QByteArray text = "<data>\n<!-- \" -->\n<event start=\"1990\" title='x'";
        for (int n = 2; n < attributes; ++n)
            text += " a" + QByteArray::number(n) + "=\"1\"";
        return QByteArray(text + "/></data>");
    };
    const ImportOutcome wide = read("simile-xml", document(1000));
    QVERIFY2(wide.snapshot, qPrintable(saidOf(wide.report)));
    QCOMPARE(wide.snapshot->eventCount(), std::size_t(1));
    for (const int attributes : {1001, 1'000'000}) {
        const ImportOutcome outcome = read("simile-xml", document(attributes));
        QVERIFY(!outcome.snapshot);
        QVERIFY2(saidOf(outcome.report).contains(QStringLiteral("more than 1000 attributes")),
                 qPrintable(saidOf(outcome.report)));
        QCOMPARE(outcome.report.diagnostics.kept().front().position.line, std::size_t(3));
    }
}

void TestHostile::aDocumentHasABoundOfNamespaces()
{
    // A parser looks each element up among all that are declared around it.
    const auto document = [](int namespaces) {
        QByteArray text = "<data>\n<x>";
        for (int n = 0; n < namespaces; ++n)
            text += "<g xmlns:a" + QByteArray::number(n) + "='u' no_xmlns='xmlns'>xmlns</g>";
        return QByteArray(text + "</x><event start='1990' title='x'/></data>");
    };
    const ImportOutcome few = read("simile-xml", document(200));
    QVERIFY2(few.snapshot, qPrintable(saidOf(few.report)));
    for (const int namespaces : {201, 100'000}) {
        const ImportOutcome outcome = read("simile-xml", document(namespaces));
        QVERIFY(!outcome.snapshot);
        QVERIFY2(saidOf(outcome.report).contains(QStringLiteral("more than 200 declarations of namespaces")),
                 qPrintable(saidOf(outcome.report)));
    }
    const auto book = sheetOf(workbookWith(document(201)));
    QVERIFY(!book);
    QVERIFY2(book.error().text().contains(QStringLiteral("200 namespaces")), qPrintable(book.error().text()));
}

void TestHostile::aRowHasABoundOfCells()
{
    const QByteArray commas(20'000'000, ',');
    table::DelimitedReader reader({commas.constData(), std::size_t(commas.size())}, {});
    QVERIFY(reader.next());
    QCOMPARE(reader.row().cells.size(), table::DelimitedReader::kMaxCells);
    QCOMPARE(reader.row().cells.back().text.size(), std::size_t(20'000'000) - table::DelimitedReader::kMaxCells + 1);
    QVERIFY(!reader.next());
    for (const QByteArray &before : {QByteArray(), QByteArray("Date,Title\n2020,x\n")}) {
        const ImportOutcome outcome = read("csv", QByteArray(before).append(commas).append('\n'));
        QVERIFY(!outcome.snapshot);
        QVERIFY2(saidOf(outcome.report).contains(QStringLiteral("row of 16384 cells or more")),
                 qPrintable(saidOf(outcome.report)));
    }
}

void TestHostile::asManyColumnsAsASpreadsheetAreRead()
{
    // Of one name, which must each be made unique; and rows that are shorter than that by far.
    constexpr int kColumns = 16'000;
    QByteArray table = "When" + manyTimes(",Remark of it", kColumns) + "\n2020,x\n";
    table += manyTimes("2021,y\n", 100'000);
    const ImportOutcome outcome = read("csv", table);
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(outcome.snapshot->eventCount(), std::size_t(100'001));
    QCOMPARE(outcome.snapshot->undatedCount(), std::size_t(0));
}

void TestHostile::operatorsInCirclesAreFollowedWithinABound()
{
    // Each of many actions leads to all operators, and each of these to many others, and all to one action.
    constexpr int kOperators = 150;
    constexpr int kActions = 5'000;
    const auto id = [](const char *type, int n) {
        return QStringLiteral("\"attack-%1--00000000-0000-4000-8000-%2\"")
            .arg(QLatin1String(type))
            .arg(n, 12, 10, QChar(u'0'))
            .toLatin1();
    };
    QByteArray refs = id("action", kActions - 1);
    for (int n = 0; n < kOperators; ++n)
        refs.append(',').append(id("operator", n));
    QByteArray objects;
    for (int n = 0; n < kOperators; ++n)
        objects += "{\"type\":\"attack-operator\",\"id\":" + id("operator", n) + ",\"effect_refs\":[" + refs + "]},";
    for (int n = 0; n < kActions; ++n)
        objects += "{\"type\":\"attack-action\",\"name\":\"n\",\"id\":" + id("action", n) + ",\"effect_refs\":[" +
                   id("operator", n % kOperators) + "]},";
    objects.chop(1);
    const QByteArray bundle =
        "{\"type\":\"bundle\",\"id\":\"bundle--00000000-0000-4000-8000-000000000001\",\"objects\":[" + objects + "]}";

    const Progress none;
    const JsonText text(bundle, none);
    QVERIFY(text.isRead());
    const stix::Objects file(text.root());
    stix::Flows found(file);
    QCOMPARE(found.actionsInOrder().size(), std::size_t(kActions));
    QVERIFY(found.followed() < 50'000);
    for (const stix::Objects::Element &element : file.elements())
        static_cast<void>(found.actionsAfter(element.node));
    QVERIFY(found.hasUnfollowedEffects());
    QVERIFY(found.followed() < 2 * stix::Flows::kMaxFollowed);

    const ImportOutcome outcome = read("stix", bundle);
    QVERIFY(outcome.snapshot);
    QVERIFY2(saidOf(outcome.report).contains(QStringLiteral("in more ways than are followed")),
             qPrintable(saidOf(outcome.report)));
}

void TestHostile::aListOfAddressesIsReadOnce()
{
    const auto parts = [](std::string_view text) {
        std::string out;
        for (const Source &source : table::sourcesIn(text, ";|\n"))
            out += source.title + (source.url.empty() ? "!" : "") + " ";
        return out;
    };
    QCOMPARE(parts(" https://a.example/x;y=1;https://b.example https://c.example; Book of it ;x"),
             std::string("https://a.example/x;y=1 https://b.example https://c.example Book of it! x! "));
    // Each semicolon asks whether what stands before it is an address; looked at anew, that would be 10^13 signs.
    const std::string address = "https://a.example/" + manyTimes("q;", 4'000'000).toStdString() + "q";
    QCOMPARE(table::sourcesIn(address, ";").size(), std::size_t(1));
    const std::string blanks = "https://a.example/" + std::string(4'000'000, ' ') + "x";
    QCOMPARE(table::sourcesIn(blanks, ";").size(), std::size_t(1));
}

void TestHostile::aPartIsNotInflatedBeyondItsMeasure()
{
    const QByteArray strings = "<sst>" + manyTimes("<si><t/></si>", 5'000'000) + "</sst>";
    const QByteArray bytes = workbookWith("<row r=\"1\"/>", strings);
    auto package = xlsx::Package::open(bytes);
    QVERIFY(package.isOk());
    auto part = (*package)->opened("xl/sharedStrings.xml");
    QVERIFY(part.isOk());
    QByteArray room(65'536, '\0');
    while ((*part)->read(room.data(), room.size()) > 0) {
    }
    QVERIFY((*part)->fault());
    QVERIFY((*part)->inflated() < xlsx::Package::kFreeBytes + 1'000'000);

    const ImportOutcome outcome = read("xlsx", bytes);
    QVERIFY(!outcome.snapshot);
    QVERIFY2(saidOf(outcome.report).contains(QStringLiteral("more than 40 times its size")),
             qPrintable(saidOf(outcome.report)));
}

void TestHostile::emptyCellsBeforeTheLastCount()
{
    // A row of one cell in the last column is as wide as a full one.
    const auto sheet = [](int rows) {
        QByteArray text;
        for (int n = 1; n <= rows; ++n)
            text += "<row><c r=\"XFD" + QByteArray::number(n) + "\"><v>" + QByteArray::number(n) + "</v></c></row>";
        return text;
    };
    QVERIFY(sheetOf(workbookWith(sheet(20))).isOk());
    const auto refused = sheetOf(workbookWith(sheet(2000)));
    QVERIFY(!refused);
    QVERIFY(refused.error().text().contains(QStringLiteral("more rows, columns or cells")));
    QByteArray attributes;
    for (int n = 0; n < 1001; ++n)
        attributes += " a" + QByteArray::number(n) + "=\"\"";
    const auto wide = sheetOf(workbookWith("<row" + attributes + "/>"));
    QVERIFY(!wide);
    QVERIFY2(wide.error().text().contains(QStringLiteral("1,000 attributes")), qPrintable(wide.error().text()));
}

void TestHostile::aSheetIsReadWhileItIsInflated()
{
    const QByteArray text = "<row><c t=\"inlineStr\"><is><t>When</t></is></c><c t=\"s\"><v>1</v></c></row>"
                            "<row><c><v>2020</v></c><c t=\"s\"><v>0</v></c></row>";
    const char *const strings = "<sst><si><t>alfa</t></si><si><r><t>Ti</t></r><r><t>tle</t></r></si></sst>";
    const auto sheet = sheetOf(workbookWith(text, strings));
    QVERIFY2(sheet.isOk(), qPrintable(sheet.isOk() ? QString() : sheet.error().text()));
    QCOMPARE(sheet->size(), std::size_t(2));
    QCOMPARE(sheet->at(0), (std::vector<std::string>{"When", "Title"}));
    QCOMPARE(sheet->at(1), (std::vector<std::string>{"2020", "alfa"}));

    // Who wants a few rows inflates no more than these, and may begin again.
    const QByteArray bytes = workbookWith(text.repeated(50'000), strings);
    const auto book = xlsx::Workbook::open(bytes, {});
    QVERIFY(book.isOk());
    xlsx::Workbook &workbook = **book;
    for (const std::size_t wanted : {std::size_t(3), std::size_t(100'000), std::size_t(3)}) {
        std::size_t rows = 0;
        QVERIFY(workbook
                    .forEachRow([&](const xlsx::SheetRow &row) {
                        if (row.row != rows)
                            return false;
                        return ++rows < wanted;
                    })
                    .isOk());
        QCOMPARE(rows, wanted);
        QCOMPARE(workbook.inflated() > workbook.size() / 2, wanted > 3);
    }
}

void TestHostile::aTextIsNotRepeatedWithoutBound()
{
    const QByteArray strings = "<sst><si><t>" + QByteArray(1'000'000, 'x') + "</t></si></sst>";
    const QByteArray row = "<row><c t=\"s\"><v>0</v></c></row>";
    for (const bool isTooLong : {false, true}) {
        const QByteArray bytes = workbookWith(row.repeated(isTooLong ? 400 : 100), strings);
        const auto book = xlsx::Workbook::open(bytes, {});
        QVERIFY(book.isOk());
        const Status walked = (*book)->forEachRow([](const xlsx::SheetRow &) { return true; });
        QCOMPARE(walked.isOk(), !isTooLong);
        if (isTooLong)
            QVERIFY2(walked.error().text().contains(QStringLiteral("repeats long texts")),
                     qPrintable(walked.error().text()));
    }
}

void TestHostile::aMemberGivenTwiceIsSaid()
{
    const ImportOutcome table = read("json", R"([{"date":"2025-01-01","title":"a","title":"b","title":"c"}])");
    QVERIFY(table.snapshot);
    QCOMPARE(table.snapshot->title(EventIndex{0}), std::string_view("a"));
    const std::string kept = table.snapshot->event(EventIndex{0}).unknown;
    QVERIFY2(kept.find("\"title (2)\": \"b\", \"title (3)\": \"c\"") != std::string::npos, kept.c_str());
    QVERIFY(saidOf(table.report).contains(QStringLiteral("2 members have a name that their object has already")));

    const ImportOutcome vis = read("vis", R"([{"id":"e","content":"a","start":"2020","content":"b"}])");
    QVERIFY(vis.snapshot);
    QVERIFY(vis.snapshot->event(EventIndex{0}).unknown.find("\"content\": \"b\"") != std::string::npos);
    QVERIFY2(saidOf(vis.report).contains(QStringLiteral("“content” twice")), qPrintable(saidOf(vis.report)));
}

void TestHostile::objectsALineAreATable()
{
    const QByteArray lines = "{\"date\":\"2025-01-01\",\"title\":\"A\"}\n\n{\"date\": oops}\n"
                             "{\"date\":\"2025-01-02\",\"title\":\"B\"}\r\n7\n";
    QCOMPARE(std::string_view(importerFor(lines, {})->name), std::string_view("json"));
    const ImportOutcome outcome = read("json", lines);
    QVERIFY2(outcome.snapshot, qPrintable(saidOf(outcome.report)));
    QCOMPARE(outcome.snapshot->eventCount(), std::size_t(2));
    QCOMPARE(outcome.snapshot->event(EventIndex{1}).when, std::string("2025-01-02"));
    QCOMPARE(outcome.report.ledger.read, std::size_t(4));
    std::vector<std::size_t> linesOfSkipped;
    for (const RecordGroup &group : outcome.report.ledger.skipped) {
        for (const RecordPlace &place : group.places)
            linesOfSkipped.push_back(place.position.line);
    }
    QCOMPARE(linesOfSkipped, (std::vector<std::size_t>{3, 5}));
    requireSound(outcome);

    const ImportOutcome object = read("json", "{\"a\":{\"date\":\"2025\"}}");
    QVERIFY(saidOf(object.report).contains(QStringLiteral("an object a line")));
}

void TestHostile::aDescriptionIsLookedOverWithinABound_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("end");
    for (const char *piece : {"*[_", "[", "<", "**a", "a _", "[a](", "`*"})
        QTest::addRow("%s", piece) << QByteArray(piece) << QByteArray();
    QTest::newRow("no address") << QByteArray("*[_") << QByteArray("](x)");
    QTest::newRow("an address") << QByteArray("[*") << QByteArray("](https://x.example/)");
}

/// What encloses other text is looked for nearby only: else these would take hours.
void TestHostile::aDescriptionIsLookedOverWithinABound()
{
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, end);
    constexpr qsizetype kPieces = 500'000;
    const QByteArray text = piece.repeated(kPieces) + end;
    const std::string html = htmlFromMarkdown({text.constData(), std::size_t(text.size())});
    QVERIFY(html.starts_with("<p>") && html.ends_with("</p>"));
    QVERIFY(html.size() > std::size_t(kPieces));
    // Where it leads is a link, not the words that are too far from it.
    QVERIFY(htmlFromMarkdown("[" + std::string(5'000, 'a') + "](https://x.example/)").find("\">a") ==
            std::string::npos);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
