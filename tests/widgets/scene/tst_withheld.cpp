// SPDX-License-Identifier: GPL-3.0-or-later
// What is marked above the ceiling stands nowhere in the bytes of an export: neither as text nor in metadata.
#include "models/document/ceiling.h"
#include "tests/widgets/scene/exportfixture.h"
#include "widgets/scene/eventlist.h"
#include "widgets/scene/legend.h"

#include <QTest>

using namespace kronika;
using namespace kronika::test;

namespace {

/// Every text above the ceiling holds this word.
const char *const kSecret = "Nightingale";

std::shared_ptr<const Snapshot> affair(const char *chronologyMarking)
{
    Parts parts = partsFrom(R"(
        actor mfa = Ministry
        actor mole = Nightingale the mole
        category secret = Nightingale matters
        source paper = Newspaper
        source cable = Nightingale cable
        open | 2021-03-04 | The ministry speaks | mfa |
        told | 2022-05 | The papers report | mfa |
        nightingale-1 | 2023-02-11 | Nightingale is recruited | mfa, mole | secret
        nightingale-2 | 2023-02-21 | Nightingale reports | mole | secret
        nightingale-3 | | Nightingale without a date | mfa |
    )");
    parts.tables.info.marking = chronologyMarking;
    parts.tables.info.title = "Affair";
    parts.tables.sources[1].marking = "TLP:RED";
    parts.tables.sources[1].url = "https://example.org/Nightingale";
    parts.event("open").marking = "TLP:CLEAR";
    parts.event("told").marking = "TLP:GREEN";
    parts.event("told").links = {linkTo("nightingale-1", "causes")};
    parts.event("told").claims = {claimOf("cable", [](Claim &c) { c.says = "Nightingale says so"; }),
                                  claimOf("paper", [](Claim &c) { c.says = "In print"; })};
    for (const char *id : {"nightingale-1", "nightingale-2", "nightingale-3"}) {
        parts.event(id).marking = "TLP:RED";
        parts.event(id).description = "On Nightingale";
        parts.event(id).tags = {"Nightingale"};
    }
    if (std::string_view(chronologyMarking) == "TLP:RED") {
        parts.tables.info.title = "Nightingale";
        parts.tables.info.description = "All about Nightingale";
        parts.tables.sources[0].marking = "TLP:CLEAR";
    }
    parts.tables.indexIds();
    return parts.build();
}

PictureRequest cutRequest(const char *marking, Above above, bool *isTitleWithheld = nullptr)
{
    BelowCeiling below = belowCeiling(affair(marking), {Tlp::Green, above});
    PictureRequest request = requestFor(below.snapshot);
    request.gaps = std::make_shared<const std::set<std::string, std::less<>>>(std::move(below.gaps));
    request.fileName = below.isTitleWithheld ? QString() : QStringLiteral("affair.kronika");
    if (isTitleWithheld != nullptr)
        *isTitleWithheld = below.isTitleWithheld;
    return request;
}

/// As text, as the strings of a PDF with 16 bits a letter, and as file names are encoded.
bool holdsSecret(const QByteArray &bytes)
{
    const QString secret = QString::fromLatin1(kSecret);
    QByteArray wide;
    for (const QChar letter : secret)
        wide += QByteArray(1, '\0') + letter.toLatin1();
    return bytes.toLower().contains(secret.toLower().toLatin1()) || bytes.contains(wide);
}

QByteArray unpacked(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("in.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return kSecret;
    file.close();
    return run(QStringLiteral("qpdf"),
               {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                QStringLiteral("--stream-data=uncompress"), file.fileName(), QStringLiteral("-")})
        .output;
}

} // namespace

class TestWithheld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreFoundWhereNothingIsWithheld();
    void nothingAboveTheCeilingIsInTheBytes_data();
    void nothingAboveTheCeilingIsInTheBytes();
    void gapsAreCountedAndHatched();
    void nothingStandsOutOfTheHatching_data();
    void nothingStandsOutOfTheHatching();
    void gapsAreNoEvents();
    void aPictureWhoseTitleIsWithheldSaysWhatItIs();
    void thePictureBearsItsMarking();
};

/// The test below would see them.
void TestWithheld::secretsAreFoundWhereNothingIsWithheld()
{
    const PictureRequest request = requestFor(affair("TLP:RED"));
    QVERIFY(holdsSecret(pngOf(request, {}).value()));
    QVERIFY(holdsSecret(svgOf(request, {}).value()));
    const QByteArray pdf = pdfOf(request, paper()).value();
    QVERIFY(holdsSecret(unpacked(pdf)));
    QVERIFY(holdsSecret(pdfText(pdf).toUtf8()));
}

void TestWithheld::nothingAboveTheCeilingIsInTheBytes_data()
{
    QTest::addColumn<QByteArray>("marking");
    QTest::addColumn<bool>("isDropped");
    for (const char *marking : {"TLP:CLEAR", "TLP:GREEN", "TLP:RED"}) {
        QTest::addRow("%s, gaps", marking) << QByteArray(marking) << false;
        QTest::addRow("%s, dropped", marking) << QByteArray(marking) << true;
    }
}

void TestWithheld::nothingAboveTheCeilingIsInTheBytes()
{
    QFETCH(QByteArray, marking);
    QFETCH(bool, isDropped);
    const PictureRequest request = cutRequest(marking, isDropped ? Above::Drop : Above::Gap);
    QVERIFY(!holdsSecret(pngOf(request, {}).value()));
    ImageRequest outlines;
    outlines.hasTextAsOutlines = true;
    QVERIFY(!holdsSecret(svgOf(request, {}).value()));
    QVERIFY(!holdsSecret(svgOf(request, outlines).value()));
    for (const PaperKind kind : {PaperKind::Picture, PaperKind::Report, PaperKind::Poster}) {
        PaperRequest sheets = paper();
        sheets.kind = kind;
        const QByteArray pdf = pdfOf(request, sheets).value();
        const QByteArray all = unpacked(pdf);
        QVERIFY(all.size() > pdf.size());
        QVERIFY(!holdsSecret(all));
        const QString text = pdfText(pdf);
        QVERIFY(!holdsSecret(text.toUtf8()));
        QVERIFY(text.contains(QStringLiteral("The ministry speaks")));
        // Not even the day.
        QVERIFY(!text.contains(QStringLiteral("11 Feb")) && !text.contains(QStringLiteral("2023-02-11")));
        QCOMPARE(text.contains(QStringLiteral("withheld")), !isDropped);
    }
}

void TestWithheld::gapsAreCountedAndHatched()
{
    const QString text = pdfText(pdfOf(cutRequest("TLP:GREEN", Above::Gap), paper()).value());
    // One of the ministry, one of nobody who may be named, one without a date.
    QVERIFY2(text.count(QStringLiteral("1 withheld above TLP:GREEN")) >= 3, qPrintable(text));
    PictureRequest plain = cutRequest("TLP:GREEN", Above::Gap);
    const QImage hatched = imageOf(plain, {}).value();
    plain.gaps.reset();
    QVERIFY(hatched != imageOf(plain, {}).value());
}

void TestWithheld::nothingStandsOutOfTheHatching_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::newRow("goes on") << QByteArray("2023-02-11/..");
    QTest::newRow("start not known") << QByteArray("/2023-02-11");
    QTest::newRow("vague") << QByteArray("202X~");
}

/// And the legend explains the hatching, not what is below it.
void TestWithheld::nothingStandsOutOfTheHatching()
{
    QFETCH(QByteArray, when);
    Parts parts = partsFrom("actor mfa = Ministry\nopen | 2021-03-04 | Open | mfa |\nlate | 2024-05-06 | Late | mfa |\n"
                            "secret | 2023 | Nightingale | mfa |");
    parts.event("secret").when = when.toStdString();
    parts.event("secret").marking = "TLP:RED";
    BelowCeiling below = belowCeiling(parts.build(), {Tlp::Green, Above::Gap});
    PictureRequest request = requestFor(below.snapshot);
    request.gaps = std::make_shared<const std::set<std::string, std::less<>>>(std::move(below.gaps));
    const Picture picture = pictureFor(request, SceneStyle(pictureFont(12)), 1200);
    const Sheet sheet = timelineSheet(picture, {picture.range, picture.breaks().all(), TrayExtent::Wrapped});
    const auto gap = std::ranges::find_if(sheet.list.marks, &Mark::isWithheld);
    QVERIFY(gap != sheet.list.marks.end());
    QCOMPARE(gap->kind, MarkKind::Span);
    QVERIFY(gap->left == EndStyle::Crisp && gap->right == EndStyle::Crisp && !gap->doubts());
    QVERIFY(gap->body == gap->reach && sheet.list.lanesArea.contains(gap->body));
    const std::vector<LegendKind> kinds = legendContent(sheet.list).kinds; // days are those of the others
    QCOMPARE(kinds, (std::vector<LegendKind>{LegendKind::Day, LegendKind::Withheld}));
}

void TestWithheld::gapsAreNoEvents()
{
    PaperRequest report = paper();
    report.kind = PaperKind::Report;
    const QString cut = pdfText(pdfOf(cutRequest("TLP:GREEN", Above::Gap), report).value());
    QVERIFY2(cut.contains(QStringLiteral("Events: 2 ")), qPrintable(cut));
    QVERIFY2(cut.contains(QStringLiteral("– ")) && !cut.contains(QStringLiteral("3 Feb")), qPrintable(cut));
    const PictureRequest request = cutRequest("TLP:GREEN", Above::Gap);
    const Picture picture = pictureFor(request, SceneStyle(pictureFont(12)), 1200);
    const EventList list(picture, ListDetail::Brief);
    QStringList numbers;
    for (std::size_t n = 1; n <= list.events().size(); ++n)
        numbers += list.flow().block(n).cells.front().runs.front().text;
    QCOMPARE(numbers.count(QStringLiteral("–")), 3);
    numbers.removeAll(QStringLiteral("–"));
    QCOMPARE(numbers.join(u' '), QStringLiteral("1 2"));
}

void TestWithheld::aPictureWhoseTitleIsWithheldSaysWhatItIs()
{
    const PictureRequest request = cutRequest("TLP:RED", Above::Gap);
    const QByteArray pdf = pdfOf(request, paper()).value();
    const QString facts = askedOf(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("%1")}).simplified();
    QVERIFY2(facts.contains(QStringLiteral("Title: Chronology")), qPrintable(facts));
    QVERIFY(svgOf(request, {}).value().contains("<title>Chronology</title>"));
}

void TestWithheld::thePictureBearsItsMarking()
{
    const QByteArray all = svgOf(requestFor(affair("TLP:GREEN")), {}).value();
    QVERIFY(all.contains(">TLP:RED<"));
    const QByteArray cut = svgOf(cutRequest("TLP:GREEN", Above::Drop), {}).value();
    QVERIFY(cut.contains(">TLP:GREEN<") && !cut.contains("TLP:RED"));
    bool isTitleWithheld = false;
    cutRequest("TLP:AMBER", Above::Drop, &isTitleWithheld);
    QVERIFY(isTitleWithheld);
}

QTEST_MAIN(TestWithheld)
#include "tst_withheld.moc"
