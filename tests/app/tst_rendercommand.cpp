// SPDX-License-Identifier: GPL-3.0-or-later
// `kronika render` from outside: what it draws under which options, the same bytes, and what it refuses.
#include "tests/app/programrun.h"

#include <QDir>
#include <QHash>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace kronika::test;

namespace {

constexpr char kViews[] = R"({"kronika": 1, "timezone": "UTC",
  "actors": [{"id": "a", "name": "Alfa"}, {"id": "b", "name": "Bravo"}, {"id": "c", "name": "Charlie", "parent": "b"}],
  "events": [
    {"id": "1", "when": "2020", "title": "Of alfa", "actors": [{"id": "a"}]},
    {"id": "2", "when": "2021", "title": "Of bravo", "actors": [{"id": "b"}]},
    {"id": "3", "when": "2022", "title": "Of charlie", "actors": [{"id": "c"}]}],
  "views": [
    {"id": "bravo", "title": "B", "lanes": ["b"]},
    {"id": "early", "title": "E", "range": "2019/2020"},
    {"id": "two", "title": "T", "filter": "bravo"},
    {"id": "folded", "title": "F", "collapsed": ["b"]}]}
)";

/// A lane an event, at one time.
QByteArray chronologyOfLanes(int count)
{
    QByteArray actors;
    QByteArray events;
    for (int n = 0; n < count; ++n) {
        const QByteArray id = QByteArray::number(n);
        const QByteArray comma = n == 0 ? "" : ",";
        actors += comma + "{\"id\":\"" + id + "\",\"name\":\"A" + id + "\"}";
        events +=
            comma + "{\"id\":\"" + id + "\",\"title\":\"T\",\"when\":\"2020\",\"actors\":[{\"id\":\"" + id + "\"}]}";
    }
    return "{\"kronika\":1,\"actors\":[" + actors + "],\"events\":[" + events + "]}";
}

} // namespace

class TestRenderCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theSameCallGivesTheSameBytes_data();
    void theSameCallGivesTheSameBytes();
    void bytesDependOnNothingOutside_data();
    void bytesDependOnNothingOutside();
    void picturesAre1600WideUnlessSaid();
    void defaultsAreThoseOfTheContract();
    void sizeIsTaken();
    void textThatIsTooSmallOnPaperIsSaid();
    void standardOutputTakesAPicture();
    void formatOverridesTheEnding();
    void theFooterNamesTheFileWithoutItsFolder();
    void titlesComeInTheLanguageAsked();
    void theDateInAPdfIsFixed();
    void pagesAndPaperAreTaken();
    void optionsChangeThePicture_data();
    void optionsChangeThePicture();
    void aFilterLeavesOutWhatDoesNotMatch();
    void aFilterLeavesOutLanesWithoutMatches_data();
    void aFilterLeavesOutLanesWithoutMatches();
    void aFilterFindsItsLaneAmongVeryMany();
    void aFilterThatNothingMatchesIsSaid();
    void aRangeThatIsWidenedIsSaid_data();
    void aRangeThatIsWidenedIsSaid();
    void manyPagesAreSaidBefore();
    void anExpressionOfTooManyStepsIsAnError();
    void savedViewsAreDrawn();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void whatItIsMadeOfIsNotOverwritten();
    void whatCannotBeWrittenIsStatusThreeAndLeavesNothing_data();
    void whatCannotBeWrittenIsStatusThreeAndLeavesNothing();
    void aPictureTooHighNamesSize();
    void withoutFontsItFailsLoudly();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Draws on standard output.
    ProgramRun drawn(const Words &options, const QString &in = examplePath()) const
    {
        Words words{"render", in, "-o", "-"};
        words.append(options);
        return run(words);
    }
    QByteArray svg(const Words &options, const QString &in = examplePath()) const
    {
        Words all{"--format", "svg"};
        all.append(options);
        return drawn(all, in).out;
    }

    QTemporaryDir m_folder;
    /// The example as it is drawn without further options, by format.
    QHash<QByteArray, QByteArray> m_plain;
};

void TestRenderCommand::initTestCase()
{
    QVERIFY2(QFile::exists(QStringLiteral(KRONIKA_PROGRAM)), "the program must be built before its tests");
    QVERIFY(writeTo(path(QStringLiteral("views.kronika")), kViews));
    for (const char *format : {"png", "svg", "pdf"})
        m_plain[format] = drawn({"--format", format}).out;
}

void TestRenderCommand::theSameCallGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG\r\n");
    QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
}

void TestRenderCommand::theSameCallGivesTheSameBytes()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, beginning);
    QByteArray first;
    for (int n = 0; n < 2; ++n) {
        const QString out = path(QStringLiteral("same%1.%2").arg(n).arg(ending));
        const ProgramRun result = run({"render", examplePath(), "-o", out});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.err, QByteArray());
        const QByteArray bytes = contentOfFile(out);
        QVERIFY(bytes.startsWith(beginning));
        if (n == 0)
            first = bytes;
        QVERIFY2(bytes == first, "the bytes differ from call to call");
    }
}

void TestRenderCommand::bytesDependOnNothingOutside_data()
{
    QTest::addColumn<QProcessEnvironment>("environment");
    QTest::newRow("locale") << environmentOf({{"LC_ALL", "pl_PL.UTF-8"}, {"LANG", "cs_CZ.UTF-8"}, {"LANGUAGE", "pl"}});
    QTest::newRow("zone") << environmentOf({{"TZ", "Asia/Tokyo"}});
    QTest::newRow("scale") << environmentOf({{"QT_SCALE_FACTOR", "2"}, {"QT_FONT_DPI", "144"}});
    QTest::newRow("platform") << environmentOf({{"QT_QPA_PLATFORM", "xcb"}, {"DISPLAY", ":4711"}});
    QTest::newRow("hash seed") << environmentOf({{"QT_HASH_SEED", "12345"}});
}

void TestRenderCommand::bytesDependOnNothingOutside()
{
    QFETCH(const QProcessEnvironment, environment);
    for (const char *format : {"svg", "pdf"}) {
        const Words words{"render", examplePath(), "-o", "-", "--format", format};
        const ProgramRun result = run(ProgramCall{.words = words, .environment = environment});
        QCOMPARE(result.status, 0);
        QVERIFY2(result.out == m_plain.value(QByteArray(format)), format);
    }
}

void TestRenderCommand::picturesAre1600WideUnlessSaid()
{
    const QImage picture = QImage::fromData(m_plain.value("png"));
    QCOMPARE(picture.width(), 1600);
    QVERIFY(picture.height() > 400);
    QVERIFY(m_plain.value("svg").contains("1600"));
}

void TestRenderCommand::defaultsAreThoseOfTheContract()
{
    const Words common{"--legend", "--layout", "picture", "--lang", "en", "--zone", "Europe/Prague"};
    Words picture{"--theme", "light", "--size", "1600", "--dpi", "96"};
    picture.append(common);
    QVERIFY(svg(picture) == m_plain.value("svg"));
    Words page{"--format", "pdf", "--theme", "print", "--paper", "A4-landscape", "--pages", "1"};
    page.append(common);
    QVERIFY(drawn(page).out == m_plain.value("pdf"));
}

void TestRenderCommand::sizeIsTaken()
{
    QCOMPARE(QImage::fromData(drawn({"--format", "png", "--size", "900"}).out).width(), 900);
    QCOMPARE(QImage::fromData(drawn({"--format", "png", "--size=1000x500"}).out).size(), QSize(1000, 500));
}

void TestRenderCommand::textThatIsTooSmallOnPaperIsSaid()
{
    for (const char *format : {"png", "svg"}) {
        const QByteArray wide = drawn({"--format", format, "--size", "4000"}).err;
        QVERIFY2(wide.startsWith("-: warning: On a slide the smallest text would be ") && wide.count('\n') == 1,
                 wide.constData());
        for (const char *usual : {"1600", "1920x1080"}) // as a screen has it
            QCOMPARE(drawn({"--format", format, "--size", usual}).err, QByteArray());
        // A resolution is for paper.
        const QByteArray fine = drawn({"--format", format, "--size", "4000", "--dpi", "200"}).err;
        QVERIFY2(fine.startsWith("-: warning: On a page of A4 the smallest text would be "), fine.constData());
        QCOMPARE(drawn({"--format", format, "--size", "3300", "--dpi", "200"}).err, QByteArray());
        // The picture may speak another language than the terminal.
        QVERIFY(drawn({"--format", format, "--size", "4000", "--lang", "cs"}).err.startsWith("-: warning: On a slide"));
    }
    QCOMPARE(drawn({"--thumbnail", "128", "--format", "png"}).err, QByteArray());
}

void TestRenderCommand::standardOutputTakesAPicture()
{
    const ProgramRun result =
        run(ProgramCall{.words = {"render", "-", "-o", "-", "--format", "png"}, .input = contentOfFile(examplePath())});
    QCOMPARE(result.status, 0);
    QCOMPARE(QImage::fromData(result.out).width(), 1600);
}

void TestRenderCommand::formatOverridesTheEnding()
{
    const QString out = path(QStringLiteral("really.png"));
    QCOMPARE(run({"render", examplePath(), "-o", out, "--format", "pdf"}).status, 0);
    QVERIFY(contentOfFile(out).startsWith("%PDF-"));
}

void TestRenderCommand::theFooterNamesTheFileWithoutItsFolder()
{
    const QByteArray picture = m_plain.value("svg");
    QVERIFY(picture.contains("czech-mfa-campaign.kronika"));
    QVERIFY(!picture.contains("/examples/"));
    QVERIFY(picture.contains("TLP:CLEAR"));
    QVERIFY(picture.contains("Europe/Prague"));
}

void TestRenderCommand::titlesComeInTheLanguageAsked()
{
    const QByteArray czech = "Čínský velvyslanec";
    QVERIFY(svg({"--lang", "cs"}).contains(czech));
    QVERIFY(!m_plain.value("svg").contains(czech));
    // What the picture says itself follows, too.
    QVERIFY(svg({"--lang", "cs"}).contains("Aktéři"));
    QVERIFY(svg({"--lang", "pl"}).contains("Podmioty"));
    QVERIFY(m_plain.value("svg").contains("Actors"));
}

void TestRenderCommand::theDateInAPdfIsFixed()
{
    QVERIFY(m_plain.value("pdf").contains("D:19700101000000"));
    const ProgramRun dated = run(ProgramCall{.words = {"render", examplePath(), "-o", "-", "--format", "pdf"},
                                             .environment = environmentOf({{"SOURCE_DATE_EPOCH", "1748390400"}})});
    QVERIFY(dated.out.contains("D:20250528000000"));
    const ProgramRun wrong = run(ProgramCall{.words = {"render", examplePath(), "-o", "-", "--format", "pdf"},
                                             .environment = environmentOf({{"SOURCE_DATE_EPOCH", "soon"}})});
    QCOMPARE(wrong.status, 2);
}

void TestRenderCommand::pagesAndPaperAreTaken()
{
    const QByteArray one = m_plain.value("pdf");
    const QByteArray three = drawn({"--format", "pdf", "--pages", "3"}).out;
    QVERIFY(three.count("/Type /Page ") > one.count("/Type /Page "));
    const auto mediaBox = [](const QByteArray &pdf) {
        return pdf.mid(pdf.indexOf("/MediaBox"), 40).split(']').first();
    };
    QVERIFY2(mediaBox(one).contains(" 842") || mediaBox(one).contains(" 841"), mediaBox(one));
    QVERIFY(mediaBox(one) != mediaBox(drawn({"--format", "pdf", "--paper", "A3"}).out));
    QVERIFY(mediaBox(one) != mediaBox(drawn({"--format", "pdf", "--paper", "A4-portrait"}).out));
    QCOMPARE(mediaBox(one), mediaBox(drawn({"--format", "pdf", "--paper", "a4-landscape"}).out));
}

void TestRenderCommand::optionsChangeThePicture_data()
{
    QTest::addColumn<Words>("options");
    QTest::newRow("theme") << Words{"--theme", "dark"};
    QTest::newRow("print") << Words{"--theme", "print"};
    QTest::newRow("legend") << Words{"--no-legend"};
    QTest::newRow("range") << Words{"--range", "2025-05/2025-06"};
    QTest::newRow("open range") << Words{"--range", "2024/.."};
    QTest::newRow("range to the minute") << Words{"--range", "2025-05-28T10:00/2025-05-28T12:30"};
    QTest::newRow("zone") << Words{"--zone", "Asia/Tokyo"};
    QTest::newRow("today") << Words{"--today", "2023-06-01"};
    QTest::newRow("dpi") << Words{"--dpi", "192"};
    QTest::newRow("filter") << Words{"--filter", "-actor:apt31"};
}

void TestRenderCommand::optionsChangeThePicture()
{
    QFETCH(const Words, options);
    const QByteArray picture = svg(options);
    QVERIFY(picture.startsWith("<?xml"));
    QVERIFY(picture != m_plain.value("svg"));
}

void TestRenderCommand::aFilterLeavesOutWhatDoesNotMatch()
{
    const QByteArray picture = svg({"--filter", "nato-statement"});
    QVERIFY(!picture.contains("Chinese ambassador"));
    const QByteArray nato = svg({"--filter", "actor:nato"});
    QVERIFY(nato.contains("NATO declares"));
    QVERIFY(!nato.contains("Chinese ambassador"));
}

void TestRenderCommand::aFilterLeavesOutLanesWithoutMatches_data()
{
    QTest::addColumn<Words>("options");
    QTest::addColumn<QStringList>("lanes");
    QTest::addColumn<QString>("said");
    const QString two = QStringLiteral("2 empty lanes not shown");
    QTest::newRow("one lane") << Words{"--filter", "alfa"} << QStringList{QStringLiteral("Alfa")} << two;
    QTest::newRow("with what it belongs to")
        << Words{"--filter", "charlie"} << QStringList{QStringLiteral("Bravo"), QStringLiteral("Charlie")}
        << QStringLiteral("1 empty lane not shown");
    QTest::newRow("only in the range") << Words{"--filter", "of", "--range", "2020"}
                                       << QStringList{QStringLiteral("Alfa")} << two;
    QTest::newRow("the filter of a view") << Words{"--view", "two"} << QStringList{QStringLiteral("Bravo")} << two;
    const QStringList all{QStringLiteral("Alfa"), QStringLiteral("Bravo"), QStringLiteral("Charlie")};
    QTest::newRow("no filter") << Words{"--range", "2020"} << all << QString();
    QTest::newRow("nothing matches") << Words{"--filter", "zebra"} << QStringList()
                                     << QStringLiteral("3 empty lanes not shown");
}

void TestRenderCommand::aFilterLeavesOutLanesWithoutMatches()
{
    QFETCH(const Words, options);
    QFETCH(const QStringList, lanes);
    QFETCH(const QString, said);
    const QByteArray picture = svg(options, path(QStringLiteral("views.kronika")));
    for (const char *name : {"Alfa", "Bravo", "Charlie"}) {
        const bool isShown = picture.contains(QByteArray(QByteArray(">") + name + "<"));
        QVERIFY2(isShown == lanes.contains(QLatin1String(name)), name);
    }
    QCOMPARE(picture.contains("not shown"), !said.isEmpty());
    QVERIFY(picture.contains(said.toUtf8()));
}

void TestRenderCommand::aFilterFindsItsLaneAmongVeryMany()
{
    const QString in = path(QStringLiteral("many.kronika"));
    QVERIFY(writeTo(in, chronologyOfLanes(1500)));
    const ProgramRun found = drawn({"--format", "svg", "--filter", "actor:A1234"}, in);
    QCOMPARE(found.status, 0);
    QVERIFY(found.out.contains(">A1234<"));
    QVERIFY(found.out.contains("1,499 empty lanes not shown"));
    QVERIFY(drawn({"--format", "svg", "--size", "800x300"}, in).out.contains("and 1,4"));
    for (const char *layout : {"picture", "report", "poster", "one-page"}) {
        const Words options{"--format", "pdf", "--filter", "actor:A1234", "--layout", layout};
        QCOMPARE(drawn(options, in).status, 0);
    }
}

void TestRenderCommand::aFilterThatNothingMatchesIsSaid()
{
    const QString in = path(QStringLiteral("views.kronika"));
    const ProgramRun none = drawn({"--format", "svg", "--filter", "zebra"}, in);
    QCOMPARE(none.status, 0);
    QCOMPARE(none.err, QByteArray("-: warning: no event matches --filter\n"));
    QCOMPARE(drawn({"--format", "svg", "--filter", "bravo"}, in).err, QByteArray());
}

void TestRenderCommand::aRangeThatIsWidenedIsSaid_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a tenth of a millisecond")
        << QStringLiteral("2021-05-01T10:00:00.1234Z")
        << QByteArray("-: warning: --range is shorter than a millisecond; a whole one is drawn around it\n");
    QTest::newRow("a millisecond") << QStringLiteral("2021-05-01T10:00:00.123Z") << QByteArray();
}

void TestRenderCommand::aRangeThatIsWidenedIsSaid()
{
    QFETCH(QString, range);
    const ProgramRun made = drawn({"--format", "svg", "--range", range}, path(QStringLiteral("views.kronika")));
    QCOMPARE(made.status, 0);
    QTEST(made.err, "said");
}

void TestRenderCommand::manyPagesAreSaidBefore()
{
    QByteArray content = "{\"kronika\": 1, \"actors\": [{\"id\": \"a\", \"name\": \"A\"}], \"events\": [";
    for (int n = 0; n < 7'000; ++n)
        content += (n == 0 ? "" : ",") + QByteArray("{\"id\": \"") + QByteArray::number(n) +
                   "\", \"title\": \"T\", \"when\": \"" + QByteArray::number(1200 + n % 800) +
                   "\", \"actors\": [{\"id\": \"a\"}]}";
    const QString in = path(QStringLiteral("many.kronika"));
    QVERIFY(writeTo(in, content + "]}"));
    const ProgramRun many = run({"render", in, "-o", path(QStringLiteral("many.pdf"))});
    QCOMPARE(many.status, 0);
    static const QRegularExpression said(
        QStringLiteral("^\\S+many\\.pdf: warning: (\\d{3}) pages will be written; --range or --filter makes fewer\n$"));
    QVERIFY2(said.match(QString::fromUtf8(many.err)).hasMatch(), many.err);
    QCOMPARE(run({"render", in, "-o", path(QStringLiteral("few.pdf")), "--filter", "from:1990"}).err, QByteArray());
}

void TestRenderCommand::anExpressionOfTooManyStepsIsAnError()
{
    const QString in = path(QStringLiteral("steps.kronika"));
    QFile file(in);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"kronika": 1, "events": [{"id": "e", "when": "2021", "title": ")" + QByteArray(60, 'a') + R"(b"}],
                   "views": [{"id": "v", "filter": "/^(a+)+$/"}]})");
    file.close();
    const QString out = path(QStringLiteral("steps.svg"));
    QCOMPARE(run({"render", in, "-o", out, "--filter", "/^(a+)+$/"}).status, 2);
    QCOMPARE(run({"render", in, "-o", out, "--view", "v"}).status, 2);
    QVERIFY(!QFile::exists(out));
    QCOMPARE(run({"render", in, "-o", out, "--filter", "/^a+b$/"}).status, 0);
}

void TestRenderCommand::savedViewsAreDrawn()
{
    const QString in = path(QStringLiteral("views.kronika"));
    const QByteArray bravo = svg({"--view", "bravo"}, in);
    QVERIFY(bravo.contains("Of bravo"));
    QVERIFY(!bravo.contains("Alfa") && !bravo.contains("Of charlie"));
    QVERIFY(!svg({"--view", "two"}, in).contains("Of alfa"));
    QVERIFY(!svg({"--view", "early"}, in).contains("Of charlie"));
    QVERIFY(svg({"--view", "folded"}, in) != svg({}, in));
    // What is said in the call comes before what the view says.
    QVERIFY(svg({"--view", "early", "--range", "2019/2023"}, in).contains("Of charlie"));
}

void TestRenderCommand::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<Words>("options");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *name, const Words &options, const char *names) {
        QTest::newRow(name) << options << QByteArray(names);
    };
    row("no output", {}, "-o");
    row("no ending", {"-o", "picture"}, "\"picture\"");
    row("unknown ending", {"-o", "picture.gif"}, "\"picture.gif\"");
    row("unknown format", {"-o", "p.png", "--format", "gif"}, "\"gif\"");
    row("stream without format", {"-o", "-"}, "--format");
    row("unreadable range", {"-o", "p.png", "--range", "last week"}, "last week");
    row("range that cannot be placed", {"-o", "p.png", "--range", "Y17E7"}, "Y17E7");
    row("range beyond the chronology", {"-o", "p.png", "--range", "2100/.."}, "2100/..");
    row("unreadable filter", {"-o", "p.png", "--filter", "actor:"}, "column 7");
    row("unknown view", {"-o", "p.png", "--view", "none"}, "\"none\"");
    row("unknown theme", {"-o", "p.png", "--theme", "pink"}, "\"pink\"");
    row("unknown zone", {"-o", "p.png", "--zone", "Mars/Phobos"}, "Mars/Phobos");
    row("no language", {"-o", "p.png", "--lang", "?"}, "\"?\"");
    row("an empty language", {"-o", "p.png", "--lang", ""}, "\"\"");
    row("no size", {"-o", "p.png", "--size", "0x5"}, "0x5");
    row("size of a giant", {"-o", "p.png", "--size", "99999x99999"}, "--size");
    row("size of a PDF", {"-o", "p.pdf", "--size", "800"}, "--size");
    row("paper of a picture", {"-o", "p.svg", "--paper", "A4"}, "--paper");
    row("unknown paper", {"-o", "p.pdf", "--paper", "A99"}, "A99");
    row("no pages", {"-o", "p.pdf", "--pages", "none"}, "--pages");
    row("no dpi", {"-o", "p.png", "--dpi", "-1"}, "--dpi");
    row("no day", {"-o", "p.png", "--today", "../2025"}, "--today");
    row("a doubtful day as today", {"-o", "p.png", "--today", "2023-05-01?"}, "no day");
    row("a year as today", {"-o", "p.png", "--today", "2023"}, "no day");
    row("days as today", {"-o", "p.png", "--today", "2022-01-01/2022-01-02"}, "no day");
    row("one of several as today", {"-o", "p.png", "--today", "[2021-01-01,2022-01-01]"}, "no day");
    row("no room for a lane", {"-o", "p.png", "--size", "1600x200"}, "too small for a single lane");
    row("no room for a lane in SVG", {"-o", "p.svg", "--size", "1600x100"}, "too small for a single lane");
    row("no room for a lane on paper", {"-o", "p.pdf", "--paper", "A6"}, "choose larger paper, with --paper");
    row("both legends", {"-o", "p.png", "--legend", "--no-legend"}, "--legend");
    row("no such layout", {"-o", "p.pdf", "--layout", "book"}, "--layout");
    row("nearly a layout", {"-o", "p.pdf", "--layout", "raport"}, "the nearest is --layout report");
    row("nearly a theme", {"-o", "p.pdf", "--theme", "drak"}, "the nearest is --theme dark");
    row("layout of a picture", {"-o", "p.png", "--layout", "report"}, "PDF");
    row("one page of a picture", {"-o", "p.svg", "--layout", "one-page"}, "PNG and SVG take --layout picture");
    row("no such layout of a picture", {"-o", "p.svg", "--layout", "on-page"}, "PNG and SVG take --layout picture");
    row("no such ceiling", {"-o", "p.png", "--ceiling", "RED"}, "--ceiling");
    row("above nothing", {"-o", "p.png", "--above=gap"}, "--ceiling");
    row("above what", {"-o", "p.png", "--ceiling", "TLP:GREEN", "--above", "hide"}, "--above");
    row("thumbnail without a size", {"-o", "p.png", "--thumbnail", "large"}, "--thumbnail");
    row("thumbnail named as PDF", {"-o", "p.pdf", "--thumbnail", "128"}, "--thumbnail");
    row("thumbnail as PDF", {"-o", "p", "--thumbnail", "128", "--format", "pdf"}, "--thumbnail");
    row("thumbnail of a size", {"-o", "p.png", "--thumbnail", "128", "--size", "300"}, "--size");
    row("outlines as PNG", {"-o", "p.png", "--text-as-outlines"}, "--text-as-outlines");
}

void TestRenderCommand::wrongUsageIsStatusTwo()
{
    QFETCH(const Words, options);
    QFETCH(const QByteArray, names);
    Words words{"render", examplePath()};
    words.append(options);
    const QString folder = path(QStringLiteral("untouched"));
    QVERIFY(QDir().mkpath(folder));
    const ProgramRun result = run(ProgramCall{.words = words, .folder = folder});
    QCOMPARE(result.status, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(linesOf(result.err).size(), 1);
    QVERIFY2(result.err.contains(names), result.err);
    QVERIFY(QDir(folder).isEmpty());
}

void TestRenderCommand::whatItIsMadeOfIsNotOverwritten()
{
    const QString own = path(QStringLiteral("own.kronika"));
    QVERIFY(QFile::copy(examplePath(), own));
    const QByteArray before = contentOfFile(own);
    const ProgramRun result = run({"render", own, "-o", own, "--format", "png"});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains("which is read and would be lost"), result.err);
    QCOMPARE(contentOfFile(own), before);
}

void TestRenderCommand::whatCannotBeWrittenIsStatusThreeAndLeavesNothing_data()
{
    QTest::addColumn<QString>("out");
    QTest::newRow("no such folder") << QStringLiteral("nowhere/p.png");
    QTest::newRow("a folder") << QStringLiteral("folder.pdf");
    QTest::newRow("a device") << QStringLiteral("/dev/full");
}

void TestRenderCommand::whatCannotBeWrittenIsStatusThreeAndLeavesNothing()
{
    QFETCH(const QString, out);
    const QString folder = path(QStringLiteral("unwritten"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/folder.pdf")));
    const ProgramRun result =
        run(ProgramCall{.words = {"render", examplePath(), "-o", out, "--format", "pdf"}, .folder = folder});
    QCOMPARE(result.status, 3);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith(QByteArray(out.toUtf8() + ": error: ")), result.err);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), Words{"folder.pdf"});
}

void TestRenderCommand::aPictureTooHighNamesSize()
{
    const QString in = path(QStringLiteral("high.kronika"));
    QVERIFY(writeTo(in, chronologyOfLanes(1500)));
    const QString out = path(QStringLiteral("high.png"));
    const ProgramRun high = run({"render", in, "-o", out});
    QCOMPARE(high.status, 3);
    QVERIFY2(high.err.contains("--size"), high.err);
    QVERIFY2(high.err.contains(",") && high.err.contains("more than 16,000"), high.err);
    QVERIFY(!QFile::exists(out));
    const QByteArray cut = svg({"--size", "1600x1000"}, in);
    QVERIFY(cut.contains("more lanes"));
}

void TestRenderCommand::withoutFontsItFailsLoudly()
{
    const QString fonts = path(QStringLiteral("fonts.conf"));
    QVERIFY(
        writeTo(fonts, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>"));
    const ProgramRun result =
        run(ProgramCall{.words = {"render", examplePath(), "-o", path(QStringLiteral("dumb.pdf"))},
                        .environment = environmentOf({{"FONTCONFIG_FILE", fonts}})});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("font"), result.err);
    QVERIFY(!QFile::exists(path(QStringLiteral("dumb.pdf"))));
}

QTEST_GUILESS_MAIN(TestRenderCommand)
#include "tst_rendercommand.moc"
