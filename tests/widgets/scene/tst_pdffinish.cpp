// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF has beyond Qt's: links that work, an outline, its language; and the layouts that paper has.
#include "tests/widgets/scene/exportfixture.h"
#include "widgets/scene/eventlist.h"
#include "widgets/scene/markdownruns.h"
#include "widgets/scene/markdowntext.h"
#include "widgets/scene/pages.h"
#include "widgets/scene/pdffinish.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kronika;
using namespace kronika::test;

namespace {

std::shared_ptr<const Snapshot> sourced()
{
    Parts parts = partsFrom(R"(
        actor cz = Czechia
        actor mfa < cz = Ministry
        source ap = Agency report
        source gov = Statement
        late | 2024-06-01 | Second event | mfa |
        early | 2021-03 | First event | cz |
    )");
    parts.tables.info.language = "cs";
    parts.tables.eras.push_back({"war", "2022/2023", "The war years", {}, {}});
    parts.tables.sources[0].url = "https://user:word@example.org/a?b=c&d=ě";
    parts.tables.sources[1].url = "javascript:alert(1)";
    parts.tables.sources[1].archived = "http://archive.example.org/1";
    parts.event("late").claims = {claimOf("gov", [](Claim &c) { c.says = "It says so"; }),
                                  claimOf("ap", [](Claim &c) { c.locator = "page 4"; })};
    parts.event("late").description = "A **bold** word and <img src=\"/etc/passwd\">";
    parts.event("late").links = {linkTo("early", "responds-to")};
    parts.event("early").claims = {claimOf("ap", [](Claim &) {})};
    parts.tables.indexIds();
    return parts.build();
}

QByteArray pdfLike(PaperKind kind, int pagesWide = 1, QStringList *warnings = nullptr)
{
    PaperRequest request = paper(pagesWide);
    request.kind = kind;
    return pdfOf(requestFor(sourced()), request, warnings).value();
}

/// Of the document, as JSON of qpdf would be tedious: its objects as text.
QByteArray objectsOf(const QByteArray &pdf)
{
    return askedOf(pdf, QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("%1"), QStringLiteral("-")})
        .toUtf8();
}

} // namespace

class TestPdfFinish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesLeadOutIfTheyMay();
    void notesAreNumberedInOrder();
    void eventsAndListAreTied();
    void theOutlineNamesLanesErasAndLists();
    void theLanguageIsSaid();
    void layoutsDiffer_data();
    void layoutsDiffer();
    void onePageWarnsOfSmallText();
    void aReportTellsWhatIsClaimed();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void markupGoes_data();
    void markupGoes();
    void markdownReadsAsSuch_data();
    void markdownReadsAsSuch();
    void longItemsHangBehindTheirMarkers();
    void linksOfTextsAreLive();
    void aShortListBearsMarkings();
    void thousandsOfSignsAreNoMarkup();
    void whatIsNoPdfIsAnError();
};

void TestPdfFinish::addressesLeadOutIfTheyMay()
{
    const QString urls =
        askedOf(pdfLike(PaperKind::Picture), QStringLiteral("pdfinfo"),
                {QStringLiteral("-url"), QStringLiteral("-l"), QStringLiteral("99"), QStringLiteral("%1")});
    QVERIFY2(urls.contains(QStringLiteral("https://example.org/a?b=c&d=%C4%9B")), qPrintable(urls));
    QVERIFY(urls.contains(QStringLiteral("http://archive.example.org/1")));
    QVERIFY(!urls.contains(QStringLiteral("javascript")));
}

void TestPdfFinish::notesAreNumberedInOrder()
{
    const QString text = pdfText(pdfLike(PaperKind::Picture), {QStringLiteral("-layout")});
    QVERIFY2(text.contains(QStringLiteral("First event [1]")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Second event [2] [1]")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("1 Agency report.")) && text.contains(QStringLiteral("2 Statement.")));
}

void TestPdfFinish::eventsAndListAreTied()
{
    const Navigation navigation = pagesFor(requestFor(sourced()), paper()).value()->navigation();
    const auto count = [&](auto isSo) { return std::count_if(navigation.links.begin(), navigation.links.end(), isSo); };
    QCOMPARE(count([](const PageLink &link) { return !link.address.isEmpty(); }), 2);
    // A mark and a label of each event, its number, and three notes.
    QVERIFY(count([](const PageLink &link) { return link.spot.has_value(); }) >= 2 * 2 + 2 + 3);
    const QRectF sheet = layoutOf(paper()).fullRect(QPageLayout::Point);
    for (const PageLink &link : navigation.links) {
        const QRectF full(QPointF(0, 0), sheet.size() * kUnitsPerPoint);
        QVERIFY(full.contains(link.rect) && !link.rect.isEmpty());
        QVERIFY(!link.spot || full.contains(link.spot->at));
    }
    QVERIFY(objectsOf(pdfLike(PaperKind::Picture)).count("/Subtype /Link") ==
            static_cast<int>(navigation.links.size()));
}

void TestPdfFinish::theOutlineNamesLanesErasAndLists()
{
    QStringList lines;
    for (const OutlineEntry &entry : pagesFor(requestFor(sourced()), paper()).value()->navigation().outline)
        lines.append(QString(entry.depth, u'>') + entry.title);
    QCOMPARE(lines.join(u' '), QStringLiteral("Timeline >Czechia >>Ministry Eras >The war years Events Sources"));
    const QByteArray objects = objectsOf(pdfLike(PaperKind::Report));
    for (const char *part : {"/Outlines", "(The war years)", "(Ministry)", "(Sources)"})
        QVERIFY2(objects.contains(part), part);
}

void TestPdfFinish::theLanguageIsSaid()
{
    PictureRequest request = requestFor(sourced());
    request.language = QStringLiteral("cs");
    const QByteArray pdf = pdfOf(request, paper()).value();
    QVERIFY(pdf.contains("/Lang (cs)"));
    QVERIFY(pdf.contains("/DisplayDocTitle true"));
}

void TestPdfFinish::layoutsDiffer_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("pagesWide");
    QTest::addColumn<int>("pages");
    QTest::newRow("picture") << static_cast<int>(PaperKind::Picture) << 1 << 1;
    QTest::newRow("report") << static_cast<int>(PaperKind::Report) << 1 << 2;
    QTest::newRow("poster") << static_cast<int>(PaperKind::Poster) << 2 << 4;
    QTest::newRow("one page") << static_cast<int>(PaperKind::OnePage) << 1 << 1;
}

void TestPdfFinish::layoutsDiffer()
{
    QFETCH(int, kind);
    QFETCH(int, pagesWide);
    QFETCH(int, pages);
    const QByteArray pdf = pdfLike(static_cast<PaperKind>(kind), pagesWide);
    QCOMPARE(pageCount(pdf), pages);
    QCOMPARE(pdf, pdfLike(static_cast<PaperKind>(kind), pagesWide));
    const QString check = askedOf(pdf, QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("%1")});
    QVERIFY2(check.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(check));
    for (int page = 1; page <= pages; ++page)
        QVERIFY(pageText(pdf, page).contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
    const bool isPoster = static_cast<PaperKind>(kind) == PaperKind::Poster;
    QCOMPARE(pageText(pdf, 1).contains(QStringLiteral("Map of the pages")), isPoster);
    QCOMPARE(pdfText(pdf).contains(QStringLiteral("Part B1: column 2 of 2, row 1 of 1")), isPoster);
}

void TestPdfFinish::onePageWarnsOfSmallText()
{
    QStringList warnings;
    pdfLike(PaperKind::OnePage, 1, &warnings);
    QCOMPARE(warnings, QStringList());
    PaperRequest request = paper();
    request.kind = PaperKind::OnePage;
    const QByteArray pdf = pdfOf(requestFor(laneParts(60).build()), request, &warnings).value();
    QVERIFY2(warnings.value(0).contains(QStringLiteral("less than 5 pt")), qPrintable(warnings.join(u' ')));
    QVERIFY(pageText(pdf, 1).contains(QStringLiteral("Lane 59#")));
}

void TestPdfFinish::aReportTellsWhatIsClaimed()
{
    const QByteArray pdf = pdfLike(PaperKind::Report);
    QVERIFY(pageText(pdf, 1).contains(QStringLiteral("Events: 2")));
    const QString text = pdfText(pdf);
    for (const char *part : {"It says so", "page 4", "A bold word and <img", "responds to 1 First event", "2024-06-01"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
}

void TestPdfFinish::addressesAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *address, const char *link) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(link);
    };
    row("https://example.org/x", "https://example.org/x");
    row("HTTP://Example.org", "http://example.org");
    row("mailto:a@example.org", "mailto:a@example.org");
    row("https://ex\u00e1mple.org", "https://xn--exmple-qta.org");
    row("https://example.org/a b", "https://example.org/a%20b");
    row("https://example.org/100%", "https://example.org/100%25");
    row("https://example.org/?q=[a]{b}", "https://example.org/?q=[a]%7Bb%7D");
    row("https://example.org/\xe2\x80\xae", "https://example.org/%E2%80%AE");
    row("https://a:b@example.org/", "https://example.org/");
    row("file:///etc/passwd", "");
    row("javascript:alert(1)", "");
    row("//example.org", "");
    row("https://", "");
    row("https://exa mple.org", "");
    row("", "");
}

void TestPdfFinish::addressesAreChecked()
{
    QFETCH(QString, address);
    QFETCH(QString, link);
    QCOMPARE(linkableAddress(address.toStdString()), link);
}

void TestPdfFinish::markupGoes_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "Just words"
                           << "Just words";
    QTest::newRow("bold") << "A **bold** and _slanted_ word"
                          << "A bold and slanted word";
    QTest::newRow("paragraphs") << "One\n\nTwo" << QStringLiteral("One%1Two").arg(QChar(QChar::LineSeparator));
    QTest::newRow("link") << "See [there](https://x.org)"
                          << "See there";
    QTest::newRow("image") << "![view](/etc/passwd) after"
                           << "after";
    QTest::newRow("html") << "a <b>c</b>"
                          << "a <b>c</b>";
}

void TestPdfFinish::markupGoes()
{
    QFETCH(QString, markdown);
    QFETCH(QString, text);
    QCOMPARE(withoutMarkup(markdown.toStdString()), text);
}

void TestPdfFinish::markdownReadsAsSuch_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("addresses");
    const auto row = [](const char *name, const char *markdown, const char *text, const char *addresses = "") {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(text) << QString::fromUtf8(addresses);
    };
    row("a heading", "# H\n\nbelow", "*H*\nbelow");
    row("bold", "a **b** c", "a *b* c");
    row("bullets", "- one\n- two\n  - deeper", "• one\n• two\n>• deeper");
    row("numbers", "1. a\n2. b", "1. a\n2. b");
    row("tasks", "- [x] done\n- [ ] open", "• [x] done\n• [ ] open");
    row("a quotation", "> said", "│ said");
    row("a table", "| x | y |\n|---|---|\n| 1 | 2 |", "*x*  |  *y*\n1  |  2");
    row("code", "```\ncode\n  in\n```", ">code\n>  in");
    row("a link", "see [there](https://x.org/p)", "see there (https://x.org/p)", "https://x.org/p https://x.org/p");
    row("a bare address", "see https://x.org/p.", "see https://x.org/p.", "https://x.org/p");
    row("an address as its own link", "[x.org](https://x.org/)", "x.org", "https://x.org/");
    row("a password", "<https://a:b@x.org/>", "https://x.org/", "https://x.org/");
    row("mail", "<a@b.org>", "a@b.org", "mailto:a@b.org");
    row("one that leads nowhere", "[there](javascript:alert(1))", "there (javascript:alert(1))");
    row("a file", "[there](file:///etc/passwd)", "there (file:///etc/passwd)");
    row("a picture", "![view](/etc/passwd) after", "[picture: /etc/passwd] after");
    row("HTML", "a <b>c</b>", "a <b>c</b>");
    row("nothing", " \n ", "");
}

void TestPdfFinish::markdownReadsAsSuch()
{
    QFETCH(QString, markdown);
    QString text;
    QStringList addresses;
    for (const TextRun &run : markdownRuns(markdown.toStdString())) {
        text += QString(run.indentEm.value_or(0) > 0 ? 1 : 0, u'>');
        text += run.weight == Weight::Bold ? u'*' + run.text + u'*' : run.text;
        if (run.target.to == TextTarget::To::Address)
            addresses.append(run.target.address);
    }
    QTEST(text.replace(QChar::LineSeparator, u'\n'), "text");
    QTEST(addresses.join(u' '), "addresses");
}

void TestPdfFinish::longItemsHangBehindTheirMarkers()
{
    const SceneStyle style(pictureFont(12));
    const std::string markdown = "- " + QByteArray("word ").repeated(40).toStdString() + "[link](https://x.org)";
    const TextFlow flow(style, 1, [&](std::size_t) {
        TextBlock block;
        block.cells.push_back({0, style.textHeightPx * 12, false, markdownRuns(markdown)});
        return block;
    });
    const auto links = flow.links({}, flow.end());
    QVERIFY(!links.empty());
    const QFontMetricsF metrics(style.font);
    QVERIFY(links.back().rect.left() >= metrics.horizontalAdvance(QStringLiteral("• ")) - 0.5);
    QVERIFY(links.back().rect.right() <= style.textHeightPx * 12 + 0.5);
}

void TestPdfFinish::linksOfTextsAreLive()
{
    Parts parts = partsFrom("actor cz = Czechia\nsource ap = Agency\nlate | 2024-06-01 | Event | cz |");
    parts.tables.info.description = "On [the front](https://front.example/p).";
    parts.tables.sources[0].note = "See https://note.example/p";
    parts.event("late").description = "- and [the event](https://event.example/p)";
    parts.tables.indexIds();
    PaperRequest request = paper();
    request.kind = PaperKind::Report;
    const QByteArray pdf = pdfOf(requestFor(parts.build()), request, nullptr).value();
    const QString urls =
        askedOf(pdf, QStringLiteral("pdfinfo"),
                {QStringLiteral("-url"), QStringLiteral("-l"), QStringLiteral("99"), QStringLiteral("%1")});
    const QString text = pdfText(pdf, {QStringLiteral("-layout")});
    for (const char *address : {"https://front.example/p", "https://note.example/p", "https://event.example/p"}) {
        QVERIFY2(urls.contains(QLatin1String(address)), qPrintable(urls));
        QVERIFY2(text.contains(QLatin1String(address)), qPrintable(text));
    }
    QVERIFY2(text.contains(QStringLiteral("• and the event")), qPrintable(text));
}

void TestPdfFinish::aShortListBearsMarkings()
{
    Parts parts = partsFrom("actor cz = Czechia\nsource ap = Agency\nlate | 2024-06-01 | Event | cz |\n"
                            "early | 2021-06-01 | Other | cz |");
    parts.tables.info.marking = "TLP:GREEN";
    parts.event("late").marking = "TLP:RED";
    parts.tables.indexIds();
    const QString text =
        pdfText(pdfOf(requestFor(parts.build()), paper(), nullptr).value(), {QStringLiteral("-layout")});
    QCOMPARE(text.count(QStringLiteral("Event (TLP:RED)")), 1);
    QVERIFY2(!text.contains(QStringLiteral("Other (")), qPrintable(text));
}

void TestPdfFinish::thousandsOfSignsAreNoMarkup()
{
    QCOMPARE(markdownRuns(QByteArray("**_").repeated(10'000).toStdString()).size(), std::size_t{1});
    const std::string markdown = QByteArray("**_").repeated(10'000).toStdString();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(withoutMarkup(markdown), QString::fromStdString(markdown));
    QVERIFY(timer.elapsed() < 1'000);
}

void TestPdfFinish::whatIsNoPdfIsAnError()
{
    QVERIFY(!finishedPdf("nothing", {}));
}

QTEST_MAIN(TestPdfFinish)
#include "tst_pdffinish.moc"
