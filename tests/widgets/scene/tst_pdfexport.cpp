// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/scene/exportfixture.h"

#include <QGuiApplication>
#include <QHashSeed>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace kronika;
using namespace kronika::test;

namespace {

constexpr const char *kWrite = "--write";
constexpr const char *kAskForFonts = "--ask-for-fonts";

QByteArray chancePdf()
{
    return pdfOf(requestFor(chanceSnapshot(5, 120)), paper()).value();
}

} // namespace

class TestPdfExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreFoundAsTheyAreTyped_data();
    void titlesAreFoundAsTheyAreTyped();
    void textIsAsWideAsItWasMeasured();
    void nothingIsAnImage_data();
    void nothingIsAnImage();
    void fontsAreEmbedded();
    void otherReadersFindNoFault();
    void theDocumentSaysWhatItIs();
    void aDarkThemeCoversThePaper();
    void thePreviewIsTheFirstPage();
    void sameRequestSameBytes();
    void otherProcessesWriteTheSameBytes_data();
    void otherProcessesWriteTheSameBytes();
    void withoutFontsItFailsLoudly();
    void itCanBeCalledOffAtAnyMoment_data();
    void itCanBeCalledOffAtAnyMoment();
};

void TestPdfExport::itCanBeCalledOffAtAnyMoment_data()
{
    QTest::addColumn<PaperKind>("kind");
    QTest::newRow("picture") << PaperKind::Picture;
    QTest::newRow("report") << PaperKind::Report;
    QTest::newRow("poster") << PaperKind::Poster;
    QTest::newRow("one page") << PaperKind::OnePage;
}

/// Of a long list: it is asked often, told more and more at each step, and once it is called off hardly anything is
/// done.
void TestPdfExport::itCanBeCalledOffAtAnyMoment()
{
    QFETCH(const PaperKind, kind);
    PictureRequest request = requestFor(chanceSnapshot(7, 300));
    PaperRequest wanted = paper();
    wanted.kind = kind;
    std::size_t asked = 0;
    std::size_t furthest = 0;
    request.progress = [&](std::size_t done, std::size_t total) {
        ++asked;
        furthest = std::max(furthest, done);
        return done <= total;
    };
    QVERIFY(pdfOf(request, wanted));
    QVERIFY2(asked > 600, qPrintable(QString::number(asked)));
    QVERIFY(furthest > 0);
    for (const std::size_t patience : {std::size_t{0}, asked / 4, asked / 2, asked - 1}) {
        std::size_t more = 0;
        std::size_t left = patience;
        request.progress = [&](std::size_t, std::size_t) {
            if (left == 0)
                ++more;
            return left > 0 && left-- > 0;
        };
        QVERIFY(!pdfOf(request, wanted));
        QVERIFY2(more < 200, qPrintable(QString::number(more)));
    }
}

void TestPdfExport::titlesAreFoundAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("ligatures") << QStringLiteral("The office affirms the fifth effort to fly");
    QTest::newRow("Polish") << QStringLiteral("Zażółć gęślą jaźń");
    QTest::newRow("Czech") << QStringLiteral("Příliš žluťoučký kůň úpěl ďábelské ódy");
    QTest::newRow("Arabic") << QStringLiteral("تقرير");
    QTest::newRow("Greek and Cyrillic") << QStringLiteral("Ξεσκεπάζω Съешь же");
}

void TestPdfExport::titlesAreFoundAsTheyAreTyped()
{
    QFETCH(QString, title);
    Parts parts = partsFrom("actor a = A\ne1 | 2020-01-01 | T | a |\ne2 | 2022-01-01 | Other | a |");
    parts.events[0].title = title.toStdString();
    const QByteArray pdf = pdfOf(requestFor(parts.build()), paper()).value();
    const QString plain =
        askedOf(pdf, QStringLiteral("pdftotext"),
                {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("%1"), QStringLiteral("-")});
    QVERIFY2(pdfText(pdf).contains(title), qPrintable(plain));
    QVERIFY(!plain.contains(QChar(0xfb03)) && !plain.contains(QChar(0xfb01)));
}

void TestPdfExport::textIsAsWideAsItWasMeasured()
{
    const QString words = QStringLiteral("Theemptyofficesofthefifthfloorareinspectedbyeverybody");
    Parts parts = partsFrom("actor a = A\ne1 | 2020-01-01 | T | a |\ne2 | 2022-01-01 | Other | a |");
    parts.events[0].title = words.toStdString();
    const QString boxes = askedOf(pdfOf(requestFor(parts.build()), paper()).value(), QStringLiteral("pdftotext"),
                                  {QStringLiteral("-bbox"), QStringLiteral("%1"), QStringLiteral("-")});
    const QRegularExpression pattern(QStringLiteral("xMin=\"([0-9.]+)\".* xMax=\"([0-9.]+)\".*>%1<").arg(words));
    const QRegularExpressionMatch match = pattern.match(boxes);
    QVERIFY2(match.hasMatch(), qPrintable(boxes));
    const double pointsWide = match.captured(2).toDouble() - match.captured(1).toDouble();
    const double measured = QFontMetricsF(SceneStyle(pictureFont(12)).font).horizontalAdvance(words) * 0.75;
    QVERIFY2(std::abs(pointsWide / measured - 1) < 0.01,
             qPrintable(QStringLiteral("%1 %2").arg(pointsWide).arg(measured)));
}

void TestPdfExport::nothingIsAnImage_data()
{
    QTest::addColumn<QString>("theme");
    for (const Theme &theme : Theme::all())
        QTest::addRow("%s", qPrintable(theme.name)) << theme.name;
}

void TestPdfExport::nothingIsAnImage()
{
    QFETCH(QString, theme);
    PictureRequest request = requestFor(chanceSnapshot(1, 150));
    request.theme = Theme::named(theme);
    const QByteArray pdf = pdfOf(request, paper()).value();
    const QString images = askedOf(pdf, QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("%1")});
    QCOMPARE(images.count(u'\n'), 2);
    QVERIFY(images.startsWith(QStringLiteral("page")));
    // No transparency either, which printers flatten into images.
    QCOMPARE(pdf.count("/SMask"), pdf.count("/SMask /None"));
    QCOMPARE(pdf.count("/ca "), pdf.count("/ca 1.0"));
}

void TestPdfExport::fontsAreEmbedded()
{
    const QStringList fonts =
        askedOf(chancePdf(), QStringLiteral("pdffonts"), {QStringLiteral("%1")}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2);
    for (const QString &font : fonts.mid(2)) {
        // ... emb sub uni object ID
        const QStringList words = font.split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(words.value(words.size() - 5), QStringLiteral("yes"));
        QCOMPARE(words.value(words.size() - 3), QStringLiteral("yes"));
    }
}

void TestPdfExport::otherReadersFindNoFault()
{
    const QString check =
        askedOf(chancePdf(), QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("%1")});
    QVERIFY2(check.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(check));
}

void TestPdfExport::theDocumentSaysWhatItIs()
{
    Parts parts = partsFrom("actor a = A\ne1 | 2020-01-01 | One | a |\ne2 | 2022-01-01 | Two | a |");
    parts.tables.info.title = "Kampaň (2025) <&>";
    PaperRequest request = paper();
    request.created = QDateTime(QDate(2024, 2, 29), QTime(12, 30), Qt::UTC);
    const QByteArray pdf = pdfOf(requestFor(parts.build()), request).value();
    const QString info =
        askedOf(pdf, QStringLiteral("pdfinfo"),
                {QStringLiteral("-isodates"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("%1")});
    QVERIFY2(info.contains(QStringLiteral("Kampaň (2025) <&>")), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("2024-02-29T12:30:00Z")), qPrintable(info));
    QVERIFY(info.contains(QStringLiteral("Kronika")));
    QVERIFY(info.contains(QStringLiteral("A4")));
}

void TestPdfExport::aDarkThemeCoversThePaper()
{
    PictureRequest request = requestFor(crowd());
    request.theme = &Theme::dark();
    QTemporaryDir folder;
    const QByteArray pdf = pdfOf(request, paper()).value();
    const QString picture = folder.filePath(QStringLiteral("page"));
    askedOf(pdf, QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("30"), QStringLiteral("-l"), QStringLiteral("1"),
             QStringLiteral("-singlefile"), QStringLiteral("-png"), QStringLiteral("%1"), picture});
    const QImage page(picture + QStringLiteral(".png"));
    QVERIFY(!page.isNull());
    QCOMPARE(page.pixelColor(2, 2), Theme::dark().canvas);
    QCOMPARE(page.pixelColor(page.width() - 3, page.height() - 3), Theme::dark().canvas);
}

void TestPdfExport::thePreviewIsTheFirstPage()
{
    const QImage image = pageImageOf(requestFor(crowd()), paper(), 594).value();
    QCOMPARE(image.width(), 594);
    QVERIFY(std::abs(image.height() - 420) <= 1);
    QCOMPARE(image.pixelColor(3, 3), QColor(Qt::white));
    QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("page"));
    askedOf(pdfOf(requestFor(crowd()), paper()).value(), QStringLiteral("pdftoppm"),
            {QStringLiteral("-scale-to-x"), QStringLiteral("594"), QStringLiteral("-scale-to-y"),
             QString::number(image.height()), QStringLiteral("-singlefile"), QStringLiteral("-png"),
             QStringLiteral("%1"), picture});
    const QImage printed = QImage(picture + QStringLiteral(".png")).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(printed.size(), image.size());
    qint64 difference = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            difference += std::abs(image.pixelColor(x, y).lightness() - printed.pixelColor(x, y).lightness());
    QVERIFY2(difference / (image.width() * image.height()) < 8, qPrintable(QString::number(difference)));
    QVERIFY(!pageImageOf(requestFor(crowd()), paper(), 0));
}

void TestPdfExport::sameRequestSameBytes()
{
    QCOMPARE(chancePdf(), chancePdf());
}

void TestPdfExport::otherProcessesWriteTheSameBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("clock in the west") << QStringLiteral("TZ") << QStringLiteral("America/New_York");
    QTest::newRow("clock in the east") << QStringLiteral("TZ") << QStringLiteral("Asia/Kolkata");
    QTest::newRow("language") << QStringLiteral("LC_ALL") << QStringLiteral("pl_PL.UTF-8");
    QTest::newRow("screen") << QStringLiteral("QT_SCALE_FACTOR") << QStringLiteral("2");
    QTest::newRow("font size") << QStringLiteral("QT_FONT_DPI") << QStringLiteral("192");
}

void TestPdfExport::otherProcessesWriteTheSameBytes()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(name, value);
    const Outcome other = run(QCoreApplication::applicationFilePath(), {QString::fromLatin1(kWrite)}, {}, environment);
    QVERIFY2(other.status == 0, other.errors.constData());
    QVERIFY(other.output.startsWith("%PDF"));
    QVERIFY(other.output == chancePdf());
}

void TestPdfExport::withoutFontsItFailsLoudly()
{
    QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("fonts.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    const QByteArray place = folder.path().toUtf8();
    config.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>" + place +
                 "/none</dir><cachedir>" + place + "</cachedir></fontconfig>");
    config.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), config.fileName());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
    const QStringList arguments{QString::fromLatin1(kAskForFonts)};
    const Outcome without = run(QCoreApplication::applicationFilePath(), arguments, {}, environment);
    QCOMPARE(without.status, 4);
    QVERIFY2(without.output.contains("No font"), without.output.constData());
    QCOMPARE(run(QCoreApplication::applicationFilePath(), arguments).status, 0);
    QVERIFY(fontsAvailable().isOk());
}

namespace {

/// What the tests above ask of another process.
int write(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) ==
                   static_cast<std::size_t>(bytes.size())
               ? 0
               : 1;
}

/// 4 if every way to a picture says that there is no font.
int askForFonts()
{
    const PictureRequest request = requestFor(snapshotFrom("actor a = A\ne1 | 2020 | One | a |"));
    const Status status = fontsAvailable();
    if (status)
        return pdfOf(request, paper()) && imageOf(request, {}) ? 0 : 1;
    write(status.error().text().toUtf8());
    const bool isRefused = !pdfOf(request, paper()) && !imageOf(request, {}) && !pngOf(request, {}) &&
                           !svgOf(request, {}) && !pageImageOf(request, paper(), 300);
    return isRefused ? 4 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    // As the command line does: Qt's PDF writer orders its objects by hash.
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], kWrite) == 0)
        return write(chancePdf());
    if (argc > 1 && std::strcmp(argv[1], kAskForFonts) == 0)
        return askForFonts();
    TestPdfExport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfexport.moc"
