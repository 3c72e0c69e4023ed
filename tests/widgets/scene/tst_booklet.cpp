// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/scene/exportfixture.h"
#include "widgets/scene/booklet.h"
#include "widgets/scene/legendwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace kronika;
using namespace kronika::test;

namespace {

QStringList titlesOf(const Snapshot &snapshot)
{
    QStringList titles;
    for (std::size_t i = 0; i < snapshot.eventCount(); ++i)
        titles.append(QString::fromStdString(snapshot.title(EventIndex{static_cast<std::uint32_t>(i)}, "en")));
    return titles;
}

/// Those with a ruler.
int timelinePages(const QByteArray &pdf)
{
    int pages = 0;
    for (int page = 1; page <= pageCount(pdf); ++page)
        pages += pageText(pdf, page).contains(QStringLiteral("Actors")) ? 1 : 0;
    return pages;
}

} // namespace

class TestBooklet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTitleInRangeStandsInFull_data();
    void everyTitleInRangeStandsInFull();
    void namesThatAreCutStandInFull_data();
    void namesThatAreCutStandInFull();
    void namesThatAreWholeAreNotRepeated();
    void erasThatAreCutStandInFull();
    void aLongTitleOfTheChronologyStandsInFull();
    void whatAPageSaysReachesToItsMargins();
    void theSourcesOfAListSayAll();
    void aReportListsTheSourcesThatItCounts();
    void aReportIsMarkedAsTheSourcesThatItLists();
    void aReportNamesAttachments();
    void aPosterIsHardlyLargerThanItsPicture();
    void theLegendOfAPosterIsInItsFirstColumn();
    void theLegendExplainsWhatIsOnAnyPage_data();
    void theLegendExplainsWhatIsOnAnyPage();
    void theListStandsBelowTheTimelineIfThereIsRoom();
    void aTitleThatIsTooLongForAnyLaneStandsInTheList();
    void whatAlmostFitsIsMadeToFitOnePage();
    void pagesRepeatTitleRulerAndFooter();
    void theTrayAndTheLegendStandOnTheLastTimelinePage();
    void aHighLaneNamesItselfOnEveryPage();
    void aPictureCanBeSeveralPagesWide();
    void pagesSideBySideAreNoHigherThanOne();
    void paperThatIsTooSmallIsAnError();
    void withoutALayoutItIsA4Landscape();
    void listAndLegendSpeakThePicturesLanguage();
    void whatIsOnlyBoundedIsSaidToBeUndated();
    void everyEventOfTheListLeadsToItsPlace();
};

void TestBooklet::everyTitleInRangeStandsInFull_data()
{
    QTest::addColumn<int>("pagesWide");
    QTest::addColumn<QSizeF>("paperSize");
    QTest::newRow("A4") << 1 << QSizeF(297, 210);
    QTest::newRow("three wide") << 3 << QSizeF(297, 210);
    QTest::newRow("small") << 1 << QSizeF(148, 105);
    QTest::newRow("poster") << 1 << QSizeF(2000, 1400);
}

void TestBooklet::everyTitleInRangeStandsInFull()
{
    QFETCH(int, pagesWide);
    QFETCH(QSizeF, paperSize);
    const auto snapshot = crowd();
    PaperRequest request = paper(pagesWide);
    request.layout = QPageLayout(QPageSize(paperSize, QPageSize::Millimeter), QPageLayout::Portrait,
                                 QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter);
    const QString text = pdfText(pdfOf(requestFor(snapshot), request).value());
    for (const QString &title : titlesOf(*snapshot))
        QVERIFY2(text.contains(title), qPrintable(title));
}

void TestBooklet::namesThatAreCutStandInFull_data()
{
    QTest::addColumn<PaperKind>("kind");
    QTest::addColumn<QByteArray>("events");
    const QByteArray events = "e1 | 2020-01-01 | One | a, b |\ne2 | 2022-01-01 | Two | c |";
    QTest::newRow("picture") << PaperKind::Picture << events;
    QTest::newRow("report") << PaperKind::Report << events;
    QTest::newRow("poster") << PaperKind::Poster << events;
    QTest::newRow("one page") << PaperKind::OnePage << events;
    QTest::newRow("nothing in the list") << PaperKind::Picture << QByteArray();
}

void TestBooklet::namesThatAreCutStandInFull()
{
    QFETCH(PaperKind, kind);
    QFETCH(QByteArray, events);
    const QStringList names{
        QStringLiteral("Office of the High Representative of the Union for Foreign Affairs and Security Policy at "
                       "Brussels and elsewhere"),
        QStringLiteral("Gesellschaftsvertragsausfertigungsbeauftragtenvertretungsbefugnis"), QStringLiteral("Short")};
    const QByteArray text =
        QStringLiteral("actor a = %1\nactor b = %2\nactor c = %3\n").arg(names[0], names[1], names[2]).toUtf8() +
        events;
    PaperRequest request = paper();
    request.kind = kind;
    request.layout.setOrientation(QPageLayout::Portrait);
    const QString pdf = pdfText(pdfOf(requestFor(snapshotFrom(text.constData())), request).value());
    for (const QString &name : names)
        QVERIFY2(pdf.contains(name), qPrintable(name));
    QVERIFY(pdf.contains(QStringLiteral("Names of actors in full")));
}

void TestBooklet::namesThatAreWholeAreNotRepeated()
{
    const char *text = "actor a = Office for Foreign Relations and Information\ne1 | 2020-01-01 | One | a |";
    const QString pdf = pdfText(pdfOf(requestFor(snapshotFrom(text)), paper()).value());
    QCOMPARE(pdf.count(QStringLiteral("Foreign Relations and Information")), 1);
    QVERIFY(!pdf.contains(QStringLiteral("Names of actors in full")));
}

void TestBooklet::erasThatAreCutStandInFull()
{
    Parts parts = partsFrom("actor a = A\ne1 | 2000 | One | a |\ne2 | 2020 | Two | a |");
    const std::string cut = "The caretaker government of a few months that hardly anyone remembers by now";
    parts.tables.eras = {{"x", "2001-05/2001-07", cut, "", {}}, {"y", "2003/2019", "A long time", "", {}}};
    const QByteArray pdf = pdfOf(requestFor(parts.build()), paper()).value();
    const QString text = pdfText(pdf);
    QVERIFY(text.contains(QString::fromStdString(cut)));
    QVERIFY(text.contains(QStringLiteral("from May 2001 to July 2001")));
    QCOMPARE(text.count(QStringLiteral("A long time")), 1);
}

void TestBooklet::aLongTitleOfTheChronologyStandsInFull()
{
    Parts parts = partsFrom("actor a = A\ne1 | 2000 | One | a |");
    parts.tables.info.title = "A chronology of the campaign against the ministry and of all that was said of it later "
                              "on by those whom it concerned and by others";
    parts.tables.info.marking = "TLP:AMBER+STRICT";
    const QByteArray pdf = pdfOf(requestFor(parts.build()), paper()).value();
    QString text = pageText(pdf, 1);
    QVERIFY2(text.remove(QStringLiteral("TLP:AMBER+STRICT ")).contains(QString::fromStdString(parts.tables.info.title)),
             qPrintable(text));
}

/// As the lanes do.
void TestBooklet::whatAPageSaysReachesToItsMargins()
{
    Parts parts = partsFrom("actor a = A\ne1 | 2000 | One | a |");
    parts.tables.info.title = "Chronology";
    const QString boxes = askedOf(pdfOf(requestFor(parts.build()), paper()).value(), QStringLiteral("pdftotext"),
                                  {QStringLiteral("-bbox"), QStringLiteral("%1"), QStringLiteral("-")})
                              .section(QStringLiteral("<body>"), 1);
    const auto edgeOf = [&boxes](const QString &word, const QString &edge) {
        const QString found = boxes.section(u'>' + word + u'<', 0, 0).section(QStringLiteral("<word "), -1);
        return found.section(edge + QStringLiteral("=\""), 1).section(u'"', 0, 0).toDouble();
    };
    const double margin = 12 / 25.4 * 72;
    const double width = 297 / 25.4 * 72;
    QVERIFY2(std::abs(edgeOf(QStringLiteral("Chronology"), QStringLiteral("xMin")) - margin) < 1.5, qPrintable(boxes));
    QVERIFY2(std::abs(edgeOf(QStringLiteral("Events"), QStringLiteral("xMin")) - margin) < 1.5, qPrintable(boxes));
    const QString last = boxes.section(QStringLiteral(">of<"), -1).section(QStringLiteral("xMax=\""), 1);
    QVERIFY2(std::abs(last.section(u'"', 0, 0).toDouble() - (width - margin)) < 1.5, qPrintable(boxes));
}

void TestBooklet::theSourcesOfAListSayAll()
{
    Parts parts = partsFrom("actor a = A\nsource s = The <b>report</b>\ne1 | 2000 | One | a |");
    parts.event("e1").claims = {claimOf("s", [](Claim &) {})};
    Source &source = parts.tables.sources.front();
    source.retrieved = "2025-06-26";
    source.note = "Read *as republished* <img src=x>\n\n- at noon";
    for (const PaperKind kind : {PaperKind::Picture, PaperKind::Report, PaperKind::Poster}) {
        PaperRequest request = paper();
        request.kind = kind;
        const QString text = pdfText(pdfOf(requestFor(parts.build()), request).value());
        for (const char *said :
             {"The <b>report</b>.", "retrieved 26 June 2025", "note: Read as republished", "at noon"})
            QVERIFY2(text.contains(QString::fromLatin1(said)), qPrintable(text));
    }
}

/// All of an entry is on one part.
void TestBooklet::theLegendExplainsWhatIsOnAnyPage_data()
{
    QTest::addColumn<int>("pagesWide");
    QTest::newRow("one page") << 1;
    QTest::newRow("three side by side") << 3;
}

/// Also what a mark keeps apart, such as the members of a set, and what stands beside marks.
void TestBooklet::theLegendExplainsWhatIsOnAnyPage()
{
    QFETCH(int, pagesWide);
    Parts parts = partsFrom("actor a = A\nactor b = B\n"
                            "set | [2020-01-01,2020-06-03?] | Either | a |\ngaps | 2023-XX-11 | On an 11th | a |\n"
                            "until | /2024-05-28 | Until May | a, b:target |\nlast | 2026 | Last | a |");
    for (const auto &[id, when] : {std::pair("s", "2026"), std::pair("t", "2025")}) {
        Source source;
        source.id = source.title = id;
        parts.tables.sources.push_back(source);
        Claim claim;
        claim.source = id;
        claim.when = when;
        parts.events.back().claims.push_back(claim);
    }
    parts.tables.indexIds();
    const QString text = pdfText(pdfOf(requestFor(parts.build()), paper(pagesWide)).value()).simplified();
    for (const LegendKind kind : {LegendKind::OneOf, LegendKind::Uncertain, LegendKind::Pieces, LegendKind::Unknown,
                                  LegendKind::LongMention, LegendKind::Conflict})
        QVERIFY2(text.contains(legendText(kind, QStringLiteral("en"))), qPrintable(legendText(kind, {}) + text));
}

void TestBooklet::aReportListsTheSourcesThatItCounts()
{
    Parts parts = partsFrom("actor a = A\nsource s = Cited\nsource t = Idle\nsource u = Of another time\n"
                            "e1 | 2020-01-01 | One | a |\ne2 | 2029-01-01 | Two | a |");
    parts.event("e1").claims = {claimOf("s", [](Claim &) {})};
    parts.event("e2").claims = {claimOf("u", [](Claim &) {})};
    PictureRequest request = requestFor(parts.build());
    request.range = TimeRange{Instant{1546300800000000}, Instant{1609459200000000}};
    PaperRequest report = paper();
    report.kind = PaperKind::Report;
    const QString text = pdfText(pdfOf(request, report).value());
    QVERIFY2(text.contains(QStringLiteral("Sources: 2")), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("1 Cited\\..*Sources that are not cited Idle\\."))),
             qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Of another time")));
    QVERIFY(!pdfText(pdfOf(request, paper()).value()).contains(QStringLiteral("Idle")));
}

void TestBooklet::aReportIsMarkedAsTheSourcesThatItLists()
{
    Parts parts = partsFrom("actor a = A\nsource t = Idle\ne1 | 2020-01-01 | One | a |");
    parts.tables.sources[0].marking = "TLP:AMBER";
    const PictureRequest request = requestFor(parts.build());
    PaperRequest report = paper();
    report.kind = PaperKind::Report;
    const QByteArray pages = pdfOf(request, report).value();
    for (int page = 1; page <= pageCount(pages); ++page)
        QVERIFY2(pageText(pages, page).contains(QStringLiteral("TLP:AMBER")), qPrintable(QString::number(page)));
    QVERIFY(!pdfText(pdfOf(request, paper()).value()).contains(QStringLiteral("TLP:AMBER")));
}

void TestBooklet::aReportNamesAttachments()
{
    Parts parts = partsFrom("actor a = A\ne1 | 2020-01-01 | One | a |");
    Attachment scan;
    scan.path = "scans/letter.pdf";
    scan.title = "The letter";
    scan.sha256 = std::string(64, 'a');
    Attachment page;
    page.url = "https://example.org/letter";
    parts.event("e1").attachments = {scan, page};
    PaperRequest report = paper();
    report.kind = PaperKind::Report;
    const QByteArray pages = pdfOf(requestFor(parts.build()), report).value();
    const QString text = pdfText(pages);
    QVERIFY2(text.contains(QStringLiteral("attachment: The letter scans/letter.pdf (SHA-256 aaaa")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("attachment: https://example.org/letter")), qPrintable(text));
    QVERIFY(pages.contains("https://example.org/letter"));
}

/// Its parts hold what is seen of them, and not all of it each.
void TestBooklet::aPosterIsHardlyLargerThanItsPicture()
{
    Parts parts = laneParts(120);
    for (int i = 0; i < 900; ++i)
        parts.events.push_back(eventWith("x" + std::to_string(i), [&](Event &event) {
            event.when = std::to_string(2000 + i % 10) + (i % 3 == 0 ? "~" : "-0" + std::to_string(1 + i % 9));
            event.title = "One of many " + std::to_string(i);
            event.actors.push_back({"a" + std::to_string(i % 120), {}, {}});
        }));
    PaperRequest poster = paper();
    poster.kind = PaperKind::Poster;
    poster.pagesWide = 3;
    const auto request = requestFor(parts.build());
    const QByteArray inParts = pdfOf(request, poster).value();
    QVERIFY(pageCount(inParts) > 9);
    const double ratio =
        static_cast<double>(inParts.size()) / static_cast<double>(pdfOf(request, paper(3)).value().size());
    QVERIFY2(ratio < 2, qPrintable(QString::number(ratio)));
    const QString last = pageText(inParts, 1 + 3);
    QVERIFY2(last.contains(QStringLiteral("Part C1")) && !last.contains(QStringLiteral("Lane ")), qPrintable(last));
    QVERIFY(pageText(inParts, 2).contains(QStringLiteral("Lane 0#")));
    QVERIFY(!pageText(inParts, 1).contains(QStringLiteral("Lane 0#")));
}

void TestBooklet::theLegendOfAPosterIsInItsFirstColumn()
{
    Parts parts = partsFrom("actor a = A");
    for (int i = 0; i < 14; ++i) {
        const std::string number = std::to_string(i);
        parts.tables.categories.push_back(categoryFrom(QStringLiteral("c%1 = A kind of event %1#").arg(i)));
        parts.events.push_back(eventWith("e" + number, [&](Event &event) {
            event.when = std::to_string(2000 + i);
            event.title = "T";
            event.category = "c" + number;
            event.actors.push_back({"a", {}, {}});
        }));
    }
    parts.tables.indexIds();
    PaperRequest request = paper(3);
    request.kind = PaperKind::Poster;
    const QByteArray pdf = pdfOf(requestFor(parts.build()), request).value();
    for (int page = 2; page <= pageCount(pdf); ++page) {
        const QString text = pageText(pdf, page);
        if (text.contains(QStringLiteral("Part A")))
            for (int i = 0; i < 14; ++i)
                QVERIFY2(text.contains(QStringLiteral("A kind of event %1#").arg(i)), qPrintable(text));
        else
            QVERIFY2(!text.contains(QStringLiteral("A kind of event")), qPrintable(text));
    }
}

void TestBooklet::theListStandsBelowTheTimelineIfThereIsRoom()
{
    const auto snapshot = snapshotFrom("actor a = A\ne1 | 2020-01-01 | One | a |\ne2 | 2022-01-01 | Two | a |");
    const QByteArray pdf = pdfOf(requestFor(snapshot), paper()).value();
    QCOMPARE(pageCount(pdf), 1);
    QVERIFY(pdfText(pdf).contains(QStringLiteral("Page 1 of 1")));
    QVERIFY(pdfText(pdf).contains(QStringLiteral("Events")));
    QVERIFY(!pdfText(pdf).contains(QStringLiteral("Sources")));
    QVERIFY(pageCount(pdfOf(requestFor(crowd()), paper()).value()) > 2);
}

void TestBooklet::aTitleThatIsTooLongForAnyLaneStandsInTheList()
{
    Parts parts = partsFrom("actor a = A\ne1 | 2020-01-01 | Short | a |\ne2 | 2022-01-01 | T | a |");
    const QString words = QStringLiteral("a title that no paper is wide enough for, ").repeated(9).trimmed();
    parts.events[1].title = words.toStdString();
    const QByteArray pdf = pdfOf(requestFor(parts.build()), paper()).value();
    QCOMPARE(pageCount(pdf), 1);
    QVERIFY(pdfText(pdf).contains(words));
}

void TestBooklet::whatAlmostFitsIsMadeToFitOnePage()
{
    QList<int> pages;
    for (int lanes = 1; lanes <= 28; ++lanes)
        pages.append(static_cast<int>(
            Booklet::laidOut(requestFor(laneParts(lanes).build()), paper()).value()->timelinePageCount()));
    const double usual = SceneStyle(pictureFont(12)).minLaneHeightPx;
    // Of 186 mm within the margins, title, ruler and footer take some.
    const double most = 186 / 25.4 * 96 / usual;
    const auto onOne = static_cast<double>(pages.count(1));
    QVERIFY2(onOne > most * 0.95 && onOne < most * 1.3, qPrintable(QStringLiteral("%1 of %2").arg(onOne).arg(most)));
    QCOMPARE(pages.last(), 2);
    QVERIFY(std::is_sorted(pages.begin(), pages.end()));
}

void TestBooklet::pagesRepeatTitleRulerAndFooter()
{
    Parts parts = laneParts(40);
    parts.tables.info.title = "Forty lanes";
    parts.tables.info.marking = "TLP:GREEN";
    const QByteArray pdf = pdfOf(requestFor(parts.build()), paper()).value();
    const int pages = pageCount(pdf);
    QVERIFY(timelinePages(pdf) >= 3);
    for (int page = 1; page <= pages; ++page) {
        const QString text = pageText(pdf, page);
        QStringList expected{QStringLiteral("Forty lanes"), QStringLiteral("TLP:GREEN"), QStringLiteral("test.kronika"),
                             QStringLiteral("Page %1 of %2").arg(page).arg(pages)};
        if (page <= timelinePages(pdf))
            expected += {QStringLiteral("Actors"), QStringLiteral("2004")};
        for (const QString &part : expected)
            QVERIFY2(text.contains(part), qPrintable(part));
    }
    for (int lane = 0; lane < 40; ++lane)
        QCOMPARE(pdfText(pdf).count(QStringLiteral("Lane %1#").arg(lane)), 1);
}

void TestBooklet::theTrayAndTheLegendStandOnTheLastTimelinePage()
{
    Parts parts = laneParts(30);
    for (Event &event : parts.events)
        event.category = "x";
    parts.events[7].when.clear();
    parts.events[7].title = "Never dated";
    parts.tables.categories.push_back(categoryFrom(QStringLiteral("x = Talk")));
    parts.tables.indexIds();
    const QByteArray pdf = pdfOf(requestFor(parts.build()), paper()).value();
    const int pages = timelinePages(pdf);
    QVERIFY(pages >= 2);
    for (int page = 1; page <= pages; ++page) {
        QCOMPARE(pageText(pdf, page).contains(QStringLiteral("Never dated")), page == pages);
        QCOMPARE(pageText(pdf, page).contains(QStringLiteral("Talk")), page == pages);
    }
}

void TestBooklet::aHighLaneNamesItselfOnEveryPage()
{
    Parts parts = partsFrom("actor a = Crowded\nactor b = Next");
    for (int i = 0; i < 60; ++i)
        parts.events.push_back(eventWith("e" + std::to_string(i), [](Event &e) {
            e.when = "2020/2021";
            e.title = "T";
            e.actors.push_back({"a", {}, {}});
        }));
    PaperRequest request = paper();
    request.layout = QPageLayout(QPageSize(QSizeF(200, 80), QPageSize::Millimeter), QPageLayout::Portrait,
                                 QMarginsF(5, 5, 5, 5), QPageLayout::Millimeter);
    const QByteArray pdf = pdfOf(requestFor(parts.build()), request).value();
    const int pages = pageCount(pdf);
    QVERIFY(pages > 2);
    int crowded = 0;
    for (int page = 1; page <= pages; ++page)
        crowded += pageText(pdf, page).contains(QStringLiteral("Crowded")) ? 1 : 0;
    QVERIFY(crowded >= 2);
}

void TestBooklet::aPictureCanBeSeveralPagesWide()
{
    const auto snapshot =
        snapshotFrom("actor a = Alpha\nfirst | 2001-01-01 | First | a |\nlast | 2030-01-01 | Last | a |");
    const QByteArray pdf = pdfOf(requestFor(snapshot), paper(3)).value();
    QCOMPARE(pageCount(pdf), 3);
    for (int page = 1; page <= 3; ++page) {
        QVERIFY(pageText(pdf, page).contains(QStringLiteral("Alpha")));
        QCOMPARE(pageText(pdf, page).contains(QStringLiteral("First")), page != 2);
        // Once in its lane, once in the list.
        QCOMPARE(pageText(pdf, page).count(QStringLiteral("Last")), page == 3 ? 2 : 0);
    }
    QVERIFY(!pdfOf(requestFor(snapshot), paper(0)));
    QVERIFY(!pdfOf(requestFor(snapshot), paper(101)));
}

/// What is made somewhat smaller to fit one page is so on several, too: else a lane or two would go on below, on as
/// many pages again.
void TestBooklet::pagesSideBySideAreNoHigherThanOne()
{
    int lanes = 5;
    for (; lanes < 60; ++lanes) {
        const PictureRequest request = requestFor(laneParts(lanes).build());
        if (Booklet::laidOut(request, paper()).value()->timelinePageCount() > 1)
            break;
        QCOMPARE(Booklet::laidOut(request, paper(3)).value()->timelinePageCount(), std::size_t{3});
    }
    QVERIFY(lanes > 10 && lanes < 60);
}

void TestBooklet::paperThatIsTooSmallIsAnError()
{
    PaperRequest request = paper();
    request.layout = QPageLayout(QPageSize(QSizeF(60, 30), QPageSize::Millimeter), QPageLayout::Portrait,
                                 QMarginsF(5, 5, 5, 5), QPageLayout::Millimeter);
    const auto pdf = pdfOf(requestFor(crowd()), request);
    QVERIFY(!pdf);
    QVERIFY(pdf.error().text().contains(QStringLiteral("paper")));
}

void TestBooklet::withoutALayoutItIsA4Landscape()
{
    PaperRequest request = paper();
    request.layout = QPageLayout();
    const QString info =
        askedOf(pdfOf(requestFor(crowd()), request).value(), QStringLiteral("pdfinfo"), {QStringLiteral("%1")});
    QVERIFY2(info.contains(QStringLiteral("842 x 595 pts (A4)")), qPrintable(info));
}

void TestBooklet::listAndLegendSpeakThePicturesLanguage()
{
    PictureRequest request =
        requestFor(snapshotFrom("actor a = A\ne1 | /2025-05-28 | Inquiry | a |\ne2 | 2020-01-01 | Before | a |"));
    request.language = QStringLiteral("cs");
    const QString text = pdfText(pdfOf(request, paper()).value()).simplified();
    QVERIFY2(text.contains(QStringLiteral("začátek nebo konec není znám")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("do 28. května 2025, začátek")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("/2025-05-28")), qPrintable(text));
}

void TestBooklet::whatIsOnlyBoundedIsSaidToBeUndated()
{
    const auto snapshot = snapshotFrom("actor a = A\ne1 | ~2022/2023 | Bounded | a |\ne2 | 2024 | Dated | a |");
    const QString text = pdfText(pdfOf(requestFor(snapshot), paper()).value()).simplified();
    QCOMPARE(text.count(QStringLiteral("undated (within")), 1);
}

/// To the fold that stands for it, where it is drawn as one with others.
void TestBooklet::everyEventOfTheListLeadsToItsPlace()
{
    QByteArray text = "actor a = A\nactor b = B\n";
    for (int n = 0; n < 400; ++n)
        text += "e" + QByteArray::number(n) + " | 2021-01-" + QByteArray::number(10 + n % 10) + " | T | " +
                (n % 3 == 0 ? "a, b:target" : "b") + " |\n";
    text += "far | 1600-01-01 | F | a |\n";
    const PictureRequest request = requestFor(snapshotFrom(text.constData()));
    const auto pages = pagesFor(request, paper()).value();
    const Navigation navigation = pages->navigation();
    const auto leadsBack = [](const PageLink &link) { return link.page > 0 && link.spot && link.spot->page == 0; };
    QCOMPARE(std::ranges::count_if(navigation.links, leadsBack), 401);
}

QTEST_MAIN(TestBooklet)
#include "tst_booklet.moc"
