// SPDX-License-Identifier: GPL-3.0-or-later
// What exports of this program once left out without a word, or said otherwise than it was: a row a fault.
#include "models/io/formatregistry.h"
#include "models/io/losses.h"
#include "tests/models/io/readandwrite.h"

#include <QRegularExpression>
#include <QtTest/QtTest>

using namespace kronika;
using testing::readAs;
using testing::written;

class TestExportMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNoEventUsesIsThereOrSaid_data();
    void whatNoEventUsesIsThereOrSaid();
    void namesakesAreToldApartOrSaid_data();
    void namesakesAreToldApartOrSaid();
    void descriptionsTouchNothingOfThePage_data();
    void descriptionsTouchNothingOfThePage();
    void sentencesEndOnce();
    void linksToWhatACalendarLacksAreSaid();
    void linksElsewhereAreAList();
    void lettersThatNobodySeesStay_data();
    void lettersThatNobodySeesStay();
    void whatTurnsTheDirectionEndsWithItsText_data();
    void whatTurnsTheDirectionEndsWithItsText();
    void timesOfTablesAreTheSameInstants_data();
    void timesOfTablesAreTheSameInstants();
    void blanksComeBackOrAreSaid_data();
    void blanksComeBackOrAreSaid();
    void apostrophesOfUnguardedTablesComeBack();
    void markdownIsShownAsWhatItIs_data();
    void markdownIsShownAsWhatItIs();
    void rolesAndNamesComeBack_data();
    void rolesAndNamesComeBack();
    void titlesThatAreEmptyStayEmpty();
    void attachmentsStayPathsOrAddresses_data();
    void attachmentsStayPathsOrAddresses();
    void datesThatStandElsewhereAreSaidSo();
    void erasLoseNothingWithoutAWord();
    void undatedRecordsOfCalendarsAreCounted();
    void lineEndsOfCalendarsComeBackOrAreSaid_data();
    void lineEndsOfCalendarsComeBackOrAreSaid();
    void titlesAreNoMarkdown_data();
    void titlesAreNoMarkdown();
    void claimsThatDifferAreSeen();
    void pagesHaveADirection();
    void anchorsOfEventsAreTheirOwn();
};

namespace {

std::shared_ptr<const Snapshot> chronology(const char *members)
{
    return testing::readText(std::string(R"({"kronika": 1, )") + members + "}").snapshot;
}

/// How many of what begins with these words are said to be lost, wherever else they are kept.
std::size_t lostCount(const char *format, const Snapshot &snapshot, QStringView words)
{
    for (const Loss &loss : lossesOf(*exporterNamed(format), snapshot)) {
        if (loss.what.startsWith(words))
            return loss.count;
    }
    return 0;
}

} // namespace

void TestExportMends::whatNoEventUsesIsThereOrSaid_data()
{
    QTest::addColumn<QString>("format");
    for (const Exporter *exporter : exporters())
        QTest::newRow(exporter->name) << QString::fromUtf8(exporter->name);
}

void TestExportMends::whatNoEventUsesIsThereOrSaid()
{
    QFETCH(const QString, format);
    const QByteArray name = format.toLatin1();
    const auto snapshot = chronology(R"("categories": [{"id": "c", "name": "Unused category"}],
      "sources": [{"id": "s", "title": "Cited"}, {"id": "z", "title": "Never cited", "url": "https://z.example/"}],
      "events": [{"id": "a", "when": "2024", "title": "A", "claims": [{"source": "s"}]}])");
    const std::string text = written(name.constData(), *snapshot);
    QCOMPARE(lostCount(name.constData(), *snapshot, u"sources that no event cites"),
             std::size_t(format != u"stix" && text.find("Never cited") != std::string::npos ? 0 : 1));
    QCOMPARE(lostCount(name.constData(), *snapshot, u"categories that no event is of"),
             std::size_t(format != u"stix" && text.find("Unused category") != std::string::npos ? 0 : 1));
}

void TestExportMends::namesakesAreToldApartOrSaid_data()
{
    whatNoEventUsesIsThereOrSaid_data();
}

void TestExportMends::namesakesAreToldApartOrSaid()
{
    QFETCH(const QString, format);
    const QByteArray name = format.toLatin1();
    const auto snapshot =
        chronology(R"("actors": [{"id": "a", "name": "John Smith"}, {"id": "b", "name": "john  smith"}],
      "categories": [{"id": "c", "name": "X"}, {"id": "d", "name": "X"}],
      "events": [{"id": "1", "when": "2024", "title": "one", "actors": [{"id": "a"}], "category": "c"},
                 {"id": "2", "when": "2024", "title": "two", "actors": [{"id": "b"}], "category": "d"}])");
    const std::size_t actors = lostCount(name.constData(), *snapshot, u"which is which of the actors");
    const std::size_t categories = lostCount(name.constData(), *snapshot, u"which is which of the categories");
    if (importerNamed(name.toStdString()) == nullptr) { // a page for people
        QCOMPARE(actors, std::size_t(2));
        QCOMPARE(categories, std::size_t(2));
        return;
    }
    const auto back = readAs(name.constData(), written(name.constData(), *snapshot)).snapshot;
    QCOMPARE(actors, std::size_t(back->actors().size() == 2 ? 0 : 2));
    const bool hasCategories = format != u"timelinejs" && format != u"vis";
    if (hasCategories && format != u"stix") // which keeps them in our extension
        QCOMPARE(categories, std::size_t(back->categories().size() == 2 ? 0 : 2));
}

void TestExportMends::descriptionsTouchNothingOfThePage_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("block");
    const auto row = [](const char *name, const char *description, const char *cell, const char *block) {
        QTest::newRow(name) << QString::fromUtf8(description) << QString::fromUtf8(cell) << QString::fromUtf8(block);
    };
    row("a footnote's mark", "so[^1].", "so\\[^1].", "so\\[^1].");
    row("a footnote", "[^1]: mine", "\\[^1\\]: mine", "\\[^1\\]: mine");
    row("a fence", "```\n<b>|`x`\n```\nthen <b>", "`` <b>\\|`x` ``<br>then &lt;b>", "```\n<b>|`x`\n```\nthen &lt;b>");
    row("a fence without an end", "~~~\n<b>", "`<b>`", "~~~\n<b>\n~~~\n");
    row("line ends of old systems", "a\rb\r\nc\n\rd", "a<br>b<br>c<br>d", "a\nb\nc\n\nd");
    row("a fence within a list", "- ```\n<b>", "- \\`\\`\\`<br>&lt;b>", "- \\`\\`\\`\n&lt;b>");
    row("code", "`<b>` <b>", "`<b>` &lt;b>", "`<b>` &lt;b>");
    row("code without an end", "`a\nb `<b>` c", "\\`a<br>b `<b>` c", "\\`a\nb `<b>` c");
    row("an autolink", "<https://a.example/b> <javascript:c>", "<https://a.example/b> &lt;javascript:c>",
        "<https://a.example/b> &lt;javascript:c>");
    row("parentheses", "[l](https://ok.example/a(b))", "[l](<https://ok.example/a(b)>)",
        "[l](<https://ok.example/a(b)>)");
    row("a title", "[l](https://ok.example/ \"t\")", "[l](https://ok.example/)", "[l](https://ok.example/)");
}

void TestExportMends::descriptionsTouchNothingOfThePage()
{
    QFETCH(const QString, description);
    QFETCH(const QString, cell);
    QFETCH(const QString, block);
    Event event;
    event.id = "a";
    event.when = "2024";
    event.title = "t";
    event.description = description.toStdString();
    SnapshotTables tables;
    tables.info.description = event.description;
    SnapshotBuilder builder(tables);
    builder.add(event);
    const QString page = QString::fromStdString(written("md", *builder.finish()));
    QVERIFY2(page.contains(QStringLiteral("**t** ") + cell + QStringLiteral(" | ")), qPrintable(page));
    QVERIFY2(page.contains(QStringLiteral("\n\n") + block + QStringLiteral("\n")), qPrintable(page));
}

void TestExportMends::sentencesEndOnce()
{
    const auto snapshot = chronology(R"("sources": [{"id": "s", "title": "Why?", "author": "A. B.", "publisher": "P"}],
      "events": [{"id": "a", "when": "2024", "title": "A", "claims": [{"source": "s"}]}])");
    for (const char *format : {"md", "html"}) {
        const QString page = QString::fromStdString(written(format, *snapshot));
        static const QRegularExpression kTag(QStringLiteral("</?bdi>"));
        QVERIFY2(QString(page).remove(kTag).contains(QStringLiteral("A. B. Why? P. ")), qPrintable(page));
    }
}

void TestExportMends::linksToWhatACalendarLacksAreSaid()
{
    const auto snapshot = chronology(R"("events": [{"id": "a", "when": "2024", "title": "A",
      "links": [{"to": "u", "kind": "causes"}, {"to": "old", "kind": "causes"}, {"to": "b", "kind": "causes"}]},
      {"id": "b", "when": "2023", "title": "B"}, {"id": "u", "title": "Undated", "links": [{"to": "old", "kind": "x"}]},
      {"id": "old", "when": "-0044", "title": "Caesar"}])");
    QCOMPARE(lostCount("ics", *snapshot, u"links to events that are left out"), std::size_t(2));
    // Read and written again, each still leads where it led.
    const auto back = readAs("ics", written("ics", *snapshot)).snapshot;
    const QByteArray again = QByteArray::fromStdString(written("ics", *back)).replace("\r\n ", "");
    for (const char *to : {":u@kronika\r\n", ":old@kronika\r\n", ":b@kronika\r\n"})
        QVERIFY2(again.contains(to), again);
}

/// A member of each kind would stand there twice where two links are of one.
void TestExportMends::linksElsewhereAreAList()
{
    const auto back = readAs("ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\n"
                                    "DTSTAMP:20240101T000000Z\r\nDTSTART:20240101T000000Z\r\nRELATED-TO:u\r\n"
                                    "RELATED-TO:v\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                          .snapshot;
    const std::string text = testing::writtenText(*back);
    QVERIFY2(text.find(R"("linksElsewhere": [{"kind": "part-of", "to": "u"}, {"kind": "part-of", "to": "v"}])") !=
                 std::string::npos,
             text.c_str());
}

void TestExportMends::lettersThatNobodySeesStay_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"html", "md", "csv", "tsv"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// Scripts and spelling need them.
void TestExportMends::lettersThatNobodySeesStay()
{
    QFETCH(const QString, format);
    const QByteArray name = format.toLatin1();
    const auto snapshot = chronology(
        R"("events": [{"id": "a", "when": "2024", "title": "a\u200E\u200F\u061Cb\u00ADc\u200Bd\u2060e\u200Cf\u200Dg",
        "description": "x\u2066y\u2069z\u202Bv\u202C\u2028w", "tags": ["\uFEFFt"]}])");
    const std::string text = written(name.constData(), *snapshot);
    QVERIFY2(text.find("\uFFFD") == std::string::npos, text.c_str());
    QVERIFY(text.find(snapshot->title(EventIndex{0})) != std::string::npos);
    QVERIFY(text.find(snapshot->extras(EventIndex{0})->description) != std::string::npos);
    QCOMPARE(lostCount(name.constData(), *snapshot, u"records with control characters"), std::size_t(0));
    if (importerNamed(name.toStdString()) == nullptr)
        return;
    const auto back = readAs(name.constData(), text).snapshot;
    QVERIFY(back->event(EventIndex{0}).title == snapshot->event(EventIndex{0}).title);
    QVERIFY(back->event(EventIndex{0}).description == snapshot->event(EventIndex{0}).description);
}

void TestExportMends::whatTurnsTheDirectionEndsWithItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inPage");
    QTest::addColumn<QString>("inTable");
    const auto row = [](const char *name, const char16_t *text, const char16_t *inPage, const char16_t *inTable) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(inPage) << QString::fromUtf16(inTable);
    };
    row("an override", u"a\u202Efdp.exe", u"a\uFFFDfdp.exe", u"a\u202Efdp.exe\u202C");
    row("an embedding", u"a\u202Bb", u"a\u202Bb\u202C", u"a\u202Bb\u202C");
    row("an isolate", u"a\u2067b\u202Ac", u"a\u2067b\u202Ac\u202C\u2069", u"a\u2067b\u202Ac\u202C\u2069");
    row("an end alone", u"a\u2069b\u202Cc", u"a\uFFFDb\uFFFDc", u"a\uFFFDb\uFFFDc");
    row("an end of what is around", u"\u202Aa\u2068b\u202Cc\u2069d\u202C", u"\u202Aa\u2068b\uFFFDc\u2069d\u202C",
        u"\u202Aa\u2068b\uFFFDc\u2069d\u202C");
    row("an isolate that ends an embedding", u"\u2066a\u202Ab\u2069c", u"\u2066a\u202Ab\u2069c",
        u"\u2066a\u202Ab\u2069c");
    row("controls", u"a\u001B[1m\u0085", u"a\uFFFD[1m\uFFFD", u"a\uFFFD[1m\uFFFD");
}

void TestExportMends::whatTurnsTheDirectionEndsWithItsText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, inPage);
    QFETCH(const QString, inTable);
    Event event;
    event.id = "a";
    event.when = "2024";
    event.title = text.toStdString();
    event.description = event.title;
    SnapshotBuilder builder{SnapshotTables()};
    builder.add(event);
    const auto snapshot = builder.finish();
    QVERIFY2(written("csv", *snapshot).find(',' + inTable.toStdString() + ',') != std::string::npos,
             written("csv", *snapshot).c_str());
    QCOMPARE(lostCount("csv", *snapshot, u"records with control"), std::size_t(inTable == text ? 0 : 1));
    const QString page = QString::fromStdString(written("html", *snapshot));
    QVERIFY2(page.count(inPage) == 2, qPrintable(page));
    const QString table = QString::fromStdString(written("md", *snapshot));
    QVERIFY2(table.contains(QString(inPage).replace(u'[', QStringLiteral("\\["))), qPrintable(table));
    QCOMPARE(lostCount("html", *snapshot, u"records with control"), std::size_t(inPage == text ? 0 : 1));
}

void TestExportMends::timesOfTablesAreTheSameInstants_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *zone, const char *when, const char *cell) {
        QTest::addRow("%s in %s", when, zone)
            << QString::fromLatin1(zone) << QString::fromLatin1(when) << QString::fromLatin1(cell);
    };
    row("America/New_York", "2024-05-01T20:00:00", "2024-05-01T20:00:00-04:00");
    row("America/New_York", "2024-01-01T20:00:00/2024-05-01T10:00:00",
        "2024-01-01T20:00:00-05:00/2024-05-01T10:00:00-04:00");
    row("America/New_York", "2024-05-01T20:00:00Z", "2024-05-01T20:00:00Z");
    row("America/New_York", "2024-05-01", "2024-05-01");
    row("UTC", "2024-05-01T20:00:00", "2024-05-01T20:00:00");
    row("Europe/Prague", "2024-10-27T02:30:00", "2024-10-27T02:30:00");
}

void TestExportMends::timesOfTablesAreTheSameInstants()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, when);
    QFETCH(const QString, cell);
    const auto snapshot = testing::readText(QStringLiteral(R"({"kronika": 1, "timezone": "%1", "events": [
      {"id": "a", "when": "%2", "title": "A"}]})")
                                                .arg(zone, when)
                                                .toStdString())
                              .snapshot;
    for (const char *format : {"csv", "tsv"}) {
        const auto back = readAs(format, written(format, *snapshot)).snapshot;
        QCOMPARE(QString::fromStdString(back->event(EventIndex{0}).when), cell);
        const TimeBounds bounds = snapshot->time(EventIndex{0}).bounds;
        const bool isSame = back->time(EventIndex{0}).bounds == bounds || !when.contains(u'T');
        QCOMPARE(lostCount(format, *snapshot, u"times of which no offset is known"), std::size_t(isSame ? 0 : 1));
    }
}

void TestExportMends::blanksComeBackOrAreSaid_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    for (const char *format : {"kronika", "stix", "csv", "tsv", "ics", "timelinejs", "vis"}) {
        for (const char *text : {"a b", "a  b", " a", "a ", "a\nb", "a\tb", "a\u00A0b", "a\u2028b", "\t=1", " =1", "-"})
            QTest::addRow("%s: %s", format, QByteArray(text).toPercentEncoding().constData())
                << QString::fromLatin1(format) << QString::fromUtf8(text);
    }
}

/// In titles, tags and names; what comes back is not said to be lost where the format has anything of it.
void TestExportMends::blanksComeBackOrAreSaid()
{
    QFETCH(const QString, format);
    QFETCH(const QString, text);
    const QByteArray name = format.toLatin1();
    SnapshotTables tables;
    Actor actor;
    actor.id = "n";
    actor.name = text.toStdString();
    tables.actors = {actor};
    Event event;
    event.id = "a";
    event.when = "2024";
    event.title = actor.name;
    event.tags = {"other", actor.name};
    event.actors = {{.id = "n", .role = {}, .unknown = {}}};
    SnapshotBuilder builder(tables);
    builder.add(event);
    const auto snapshot = builder.finish();
    const auto back = readAs(name.constData(), written(name.constData(), *snapshot)).snapshot;
    const Event again = back->event(EventIndex{0});
    const bool hasTags = format != u"timelinejs" && format != u"vis";
    const bool isSame = again.title == event.title && (!hasTags || again.tags == event.tags) &&
                        back->actors().size() == 1 && back->actors()[0].name == actor.name;
    const bool isSaid = lostCount(name.constData(), *snapshot, u"line breaks, tabs") +
                            lostCount(name.constData(), *snapshot, u"tags, names, roles") >
                        0;
    QVERIFY2(isSame || isSaid, written(name.constData(), *snapshot).c_str());
    QVERIFY(!isSaid || text != u"a b");
}

void TestExportMends::apostrophesOfUnguardedTablesComeBack()
{
    const auto snapshot =
        chronology(R"("events": [{"id": "a", "when": "2024", "title": "'=x", "description": "=1;'@b"}])");
    for (const bool guards : {true, false}) {
        const auto back = readAs("csv", written("csv", *snapshot, {.guardsFormulas = guards})).snapshot;
        QCOMPARE(back->event(EventIndex{0}).title, std::string("'=x"));
        QCOMPARE(back->event(EventIndex{0}).description, std::string("=1;'@b"));
    }
}

void TestExportMends::markdownIsShownAsWhatItIs_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *markdown, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(html);
    };
    row("a heading", "## A *b* ##", "<h4>A <em>b</em></h4>");
    row("an underlined heading", "A\n===\nb", "<h3>A</h3><p>b</p>");
    row("a quotation", "> a\nb\n> > c", "<blockquote><p>a\nb</p><blockquote><p>c</p></blockquote></blockquote>");
    row("a fence", "```c\n<b>\n\n- x\n```\nd", "<pre><code>&lt;b&gt;\n\n- x\n</code></pre><p>d</p>");
    row("a fence without an end", "~~~\na", "<pre><code>a\n</code></pre>");
    row("indented code", "a\n\n    *b*\n", "<p>a</p><pre><code>*b*\n</code></pre>");
    row("a rule", "a\n\n* * *\nb", "<p>a</p><hr><p>b</p>");
    row("a table", "| a | b\\|c |\n|---|:-:|\n| *d* | e |\n| f |",
        "<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td><em>d</em></td><td>e</td></tr>"
        "<tr><td>f</td><td></td></tr></tbody></table>");
    row("lists within each other", "- a\n  1. b\n  2. c\n- d",
        "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>");
    row("a list of paragraphs", "3. a\n\n   b\n4. c",
        "<ol start=\"3\"><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>");
    row("lists indented by tabs", "- a\n\t- b\n\t\t- c\n- d",
        "<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>");
    row("code indented by tabs", "a\n\n\tb\n", "<p>a</p><pre><code>b\n</code></pre>");
    row("tabs within a fence", "```\n\ta\n```", "<pre><code>\ta\n</code></pre>");
    row("line ends of old systems", "- a\r- b\r\nc", "<ul><li>a</li><li>b\nc</li></ul>");
    row("tasks", "- [x] a\n- [ ] b", "<ul><li>☑ a</li><li>☐ b</li></ul>");
    row("strikethrough", "~~a *b*~~", "<p><del>a <em>b</em></del></p>");
    row("emphasis within emphasis", "*a **b** c* and ***d***",
        "<p><em>a <strong>b</strong> c</em> and <strong><em>d</em></strong></p>");
    row("marks within words", "a_b_c 2*3*4", "<p>a_b_c 2<em>3</em>4</p>");
    row("code", "`` a`<b> ``", "<p><code>a`&lt;b&gt;</code></p>");
    row("a break", "a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>");
    const char *link = "<a rel=\"noreferrer\" href=\"https://ok.example/a(b)\">l</a>";
    row("a link behind brackets", "[ref][r] [l](https://ok.example/a(b))",
        qPrintable(QStringLiteral("<p>[ref][r] %1</p>").arg(QLatin1String(link))));
    row("a definition", "[l][R]\n\n[r]: https://ok.example/a(b) \"t\"",
        qPrintable(QStringLiteral("<p>%1</p>").arg(QLatin1String(link))));
    row("a definition that leads nowhere", "[l][r]\n\n[r]: javascript:a", "<p>[l][r]</p><p>[r]: javascript:a</p>");
    row("an autolink", "<https://ok.example/> <javascript:a>",
        "<p><a rel=\"noreferrer\" href=\"https://ok.example/\">https://ok.example/</a> &lt;javascript:a&gt;</p>");
    row("an address", "(https://ok.example/a).",
        "<p>(<a rel=\"noreferrer\" href=\"https://ok.example/a\">https://ok.example/a</a>).</p>");
    row("mail", "[m](mailto:a@b.example) [n](mailto:a@b.example?cc=c)",
        "<p><a rel=\"noreferrer\" href=\"mailto:a@b.example\">m</a> [n](mailto:a@b.example?cc=c)</p>");
    row("a link within a link", "[a https://ok.example/](https://ok.example/b)",
        "<p><a rel=\"noreferrer\" href=\"https://ok.example/b\">a https://ok.example/</a></p>");
    row("HTML", "<script>a</script>\n\n<b onclick=\"c\">",
        "<p>&lt;script&gt;a&lt;/script&gt;</p><p>&lt;b onclick=&quot;c&quot;&gt;</p>");
}

void TestExportMends::markdownIsShownAsWhatItIs()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, html);
    Event event;
    event.id = "a";
    event.when = "2024";
    event.title = "t";
    event.description = markdown.toStdString();
    SnapshotTables tables;
    tables.info.description = event.description;
    SnapshotBuilder builder(tables);
    builder.add(event);
    const auto snapshot = builder.finish();
    const QString page = QString::fromStdString(written("html", *snapshot));
    QVERIFY2(page.contains(QStringLiteral("<div dir=\"auto\">%1</div>").arg(html)), qPrintable(page));
    // For web timelines too, and it comes back as it was.
    for (const char *format : {"timelinejs", "vis"}) {
        const auto back = readAs(format, written(format, *snapshot)).snapshot;
        QCOMPARE(QString::fromStdString(back->event(EventIndex{0}).description), markdown);
        if (std::string_view(format) == "timelinejs")
            QCOMPARE(QString::fromStdString(back->info().description), markdown);
    }
}

void TestExportMends::rolesAndNamesComeBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("isSaid");
    const auto row = [](const char *name, const char *role, bool isSaid) {
        for (const char *format : {"csv", "tsv", "ics"})
            QTest::addRow("%s: %s, %s", format, name, role)
                << QString::fromUtf8(format) << QString::fromUtf8(name) << QString::fromUtf8(role)
                << (isSaid && format != std::string_view("ics"));
    };
    row("Anna", "", false);
    row("Anna", "target", false);
    row("Anna", "victim", false);
    row("Anna (Praha)", "", false);
    row("Anna (Praha)", "victim", false);
    row("Anna (target)", "", false);
    row("Anna (target", "oběť", false);
    row("Smile :)", "speaker", false);
    row("Anna", "role (of (mine))", false);
    row("", "victim", false);
    row("Quote ^n ^' \"x\"", "^^", false);
    row("Anna", "my; role", true);
    row("Anna", "role)", true);
}

void TestExportMends::rolesAndNamesComeBack()
{
    QFETCH(const QString, format);
    QFETCH(const QString, name);
    QFETCH(const QString, role);
    QFETCH(const bool, isSaid);
    const QByteArray as = format.toLatin1();
    SnapshotTables tables;
    Actor actor;
    actor.id = "n";
    actor.name = name.toStdString();
    tables.actors = {actor};
    Event event;
    event.id = "a";
    event.when = "2024";
    event.title = "t";
    event.actors = {{.id = "n", .role = role.toStdString(), .unknown = {}}};
    SnapshotBuilder builder(tables);
    builder.add(event);
    const auto snapshot = builder.finish();
    const auto back = readAs(as.constData(), written(as.constData(), *snapshot)).snapshot;
    const bool isSame = back->actors().size() == 1 && back->actors()[0].name == actor.name &&
                        back->event(EventIndex{0}).actors.at(0).role == event.actors[0].role;
    QVERIFY2(isSame != isSaid, testing::writtenText(*back).c_str());
    QCOMPARE(lostCount(as.constData(), *snapshot, u"tags, names, roles"), std::size_t(isSaid ? 1 : 0));
}

void TestExportMends::titlesThatAreEmptyStayEmpty()
{
    const auto snapshot = chronology(R"("events": [{"id": "a", "when": "2024-07-06", "title": "", "tags": ["x"]},
      {"id": "b", "when": "2024-07-07", "title": "", "description": "Of b"}])");
    for (const char *format : {"csv", "tsv"}) {
        const auto back = readAs(format, written(format, *snapshot)).snapshot;
        QCOMPARE(back->event(EventIndex{0}).title, std::string());
        QCOMPARE(back->event(EventIndex{1}).title, std::string());
    }
}

void TestExportMends::attachmentsStayPathsOrAddresses_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isSaid");
    for (const char *format : {"csv", "ics"}) {
        const auto row = [format](const char *member, const char *place, bool isSaid) {
            QTest::addRow("%s: %s %s", format, member, place)
                << QString::fromLatin1(format) << QString::fromLatin1(member) << QString::fromLatin1(place) << isSaid;
        };
        row("url", "https://a.example/b", false);
        row("url", "ftp://a.example/b", false);
        row("url", "mailto:a@b.example", false);
        row("url", "javascript:alert(1)", false);
        row("url", "a/b", true);
        row("path", "a/b: c.txt", false);
        row("path", "a (1).txt", false);
        row("path", "mailto:a", true);
    }
}

void TestExportMends::attachmentsStayPathsOrAddresses()
{
    QFETCH(const QString, format);
    QFETCH(const QString, member);
    QFETCH(const QString, place);
    QFETCH(const bool, isSaid);
    const QByteArray as = format.toLatin1();
    const QString members = QStringLiteral(R"("events": [{"id": "a", "when": "2024", "title": "A", "attachments": [
      {"%1": "%2", "title": "T"}]}])")
                                .arg(member, place);
    const auto snapshot = chronology(members.toUtf8().constData());
    const auto back = readAs(as.constData(), written(as.constData(), *snapshot)).snapshot;
    QCOMPARE(back->event(EventIndex{0}).attachments == snapshot->event(EventIndex{0}).attachments, !isSaid);
    QCOMPARE(lostCount(as.constData(), *snapshot, u"attachments whose path"), std::size_t(isSaid ? 1 : 0));
}

void TestExportMends::datesThatStandElsewhereAreSaidSo()
{
    const auto snapshot = chronology(R"("events": [{"id": "a", "when": "2021~/..", "title": "A"}])");
    int count = 0;
    for (const Loss &loss : lossesOf(*exporterNamed("vis"), *snapshot)) {
        QVERIFY2(loss.note.startsWith(QStringLiteral("except in kronikaWhen")), qPrintable(loss.what));
        ++count;
    }
    QCOMPARE(count, 3);
}

void TestExportMends::erasLoseNothingWithoutAWord()
{
    const auto snapshot =
        chronology(R"("eras": [{"id": "e", "when": "1939~/1945", "title": "War", "color": "#ab12cd"}], "events": [])");
    for (const char *format : {"timelinejs", "md", "html"})
        QCOMPARE(lostCount(format, *snapshot, u"colours of actors and eras"), std::size_t(1));
    QCOMPARE(lostCount("timelinejs", *snapshot, u"that the date of an era"), std::size_t(1));
}

void TestExportMends::undatedRecordsOfCalendarsAreCounted()
{
    const auto snapshot = readAs("ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VTODO\r\nUID:a\r\n"
                                        "DTSTAMP:20240101T000000Z\r\nSUMMARY:To do\r\nEND:VTODO\r\nEND:VCALENDAR\r\n")
                              .snapshot;
    QVERIFY(written("ics", *snapshot).find("SUMMARY:To do") != std::string::npos);
    QCOMPARE(eventsWritten(lossesOf(*exporterNamed("ics"), *snapshot), *snapshot), std::size_t(1));
    QCOMPARE(eventsWritten(lossesOf(*exporterNamed("timelinejs"), *snapshot), *snapshot), std::size_t(0));
}

void TestExportMends::lineEndsOfCalendarsComeBackOrAreSaid_data()
{
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<QByteArray>("again");
    const auto row = [](const char *name, const char *description, const char *again) {
        QTest::newRow(name) << QByteArray(description) << QByteArray(again);
    };
    row("of Windows", "a\r\nb", "a\r\nb");
    row("of old systems", "a\rb", "a\nb");
    row("of two kinds", "a\r\nb\nc", "a\nb\nc");
    row("of old systems among those of Windows", "a\r\nb\rc", "a\nb\nc");
    row("code in front", "    a", "a");
    row("a tab in front", "\ta", "a");
    row("blanks at the end", "a  ", "a  ");
    row("lines at the end", "a\n\n", "a\n\n");
}

void TestExportMends::lineEndsOfCalendarsComeBackOrAreSaid()
{
    QFETCH(const QByteArray, description);
    QFETCH(const QByteArray, again);
    Event event;
    event.id = "a";
    event.when = "2024";
    event.title = "t";
    event.description = description.toStdString();
    SnapshotBuilder builder{SnapshotTables()};
    builder.add(event);
    const auto snapshot = builder.finish();
    const auto back = readAs("ics", written("ics", *snapshot)).snapshot;
    QCOMPARE(QByteArray::fromStdString(back->event(EventIndex{0}).description), again);
    QCOMPARE(lostCount("ics", *snapshot, u"line ends of descriptions") +
                 lostCount("ics", *snapshot, u"blanks and tabs before the text"),
             std::size_t(again == description ? 0 : 1));
}

void TestExportMends::titlesAreNoMarkdown_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("emphasis") << QStringLiteral("*a*") << QStringLiteral("\\*a\\*");
    QTest::newRow("references") << QStringLiteral("R&amp;D &#60;") << QStringLiteral("R\\&amp;D \\&\\#60;");
    QTest::newRow("an ampersand") << QStringLiteral("R&D & a;") << QStringLiteral("R&D & a;");
}

void TestExportMends::titlesAreNoMarkdown()
{
    QFETCH(const QString, title);
    QFETCH(const QString, markdown);
    Event event;
    event.id = "a";
    event.when = "2024";
    event.title = title.toStdString();
    SnapshotBuilder builder{SnapshotTables()};
    builder.add(event);
    const QString page = QString::fromStdString(written("md", *builder.finish()));
    QVERIFY2(page.contains(QStringLiteral("| **%1** |").arg(markdown)), qPrintable(page));
}

void TestExportMends::claimsThatDifferAreSeen()
{
    const auto snapshot = chronology(R"("sources": [{"id": "s", "title": "S"}, {"id": "t", "title": "T"}], "events": [
      {"id": "a", "when": "2021", "title": "A", "claims": [{"source": "s", "says": "Yes."},
       {"source": "t", "says": "No.", "stance": "disputes"}]},
      {"id": "b", "when": "2022", "title": "B", "claims": [{"source": "s", "says": "So.", "stance": "supports"}]}])");
    const QString page = QString::fromStdString(written("html", *snapshot));
    for (const char *piece :
         {"<td><p class=\"differ\">Claims differ</p><ul><li><bdi>Yes.</bdi> <a href=\"#source-1\">[1]</a> </li>"
          "<li><strong>disputes:</strong> <bdi>No.</bdi> <a href=\"#source-2\">[2]</a> </li></ul></td>",
          "<td><strong>supports:</strong> <bdi>So.</bdi> <a href=\"#source-1\">[1]</a> </td>"})
        QVERIFY2(page.contains(QLatin1String(piece)), qPrintable(page));
    const QString table = QString::fromStdString(written("md", *snapshot));
    for (const char *piece :
         {"| **Claims differ**<br>Yes.[^1] <br>**disputes:** No.[^2]  |", "| **supports:** So.[^1]"})
        QVERIFY2(table.contains(QLatin1String(piece)), qPrintable(table));
}

void TestExportMends::pagesHaveADirection()
{
    const auto snapshot = chronology(R"("language": "ar", "title": "T", "actors": [{"id": "n", "name": "N"}],
      "sources": [{"id": "s", "title": "S", "language": "he"}], "events": [{"id": "a", "when": "2021", "title": "A",
      "titles": {"fr": "Titre"}, "claims": [{"source": "s"}], "actors": [{"id": "n"}]}])");
    const std::string page = written("html", *snapshot);
    for (const char *piece : {"<html lang=\"ar\" dir=\"rtl\">", "<h1 dir=\"auto\">T", "<strong dir=\"auto\">A",
                              "<td dir=\"auto\">N", "<bdi lang=\"fr\">Titre</bdi>", "<bdi lang=\"he\">S.</bdi>"})
        QVERIFY2(page.find(piece) != std::string::npos, piece);
    QVERIFY(written("html", *snapshot, {.picture = "<svg></svg>"}).find("<figure dir=\"ltr\"") != std::string::npos);
    QVERIFY(written("html", *chronology(R"("language": "ku-Latn")")).find("dir=\"ltr\"") != std::string::npos);
}

void TestExportMends::anchorsOfEventsAreTheirOwn()
{
    const auto snapshot =
        chronology(R"("sources": [{"id": "s", "title": "S"}], "events": [{"id": "source-1", "when": "2021",
      "title": "A", "claims": [{"source": "s"}]}, {"id": "a b", "when": "2022", "title": "B"}])");
    const QString page = QString::fromStdString(written("html", *snapshot));
    QCOMPARE(page.count(QStringLiteral("id=\"source-1\"")), 1);
    QVERIFY(page.contains(QStringLiteral("id=\"event-source-1\"")));
    QVERIFY(page.contains(QStringLiteral("id=\"event-a%20b\"")));
}

QTEST_GUILESS_MAIN(TestExportMends)
#include "tst_exportmends.moc"
