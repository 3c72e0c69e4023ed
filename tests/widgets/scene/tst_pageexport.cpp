// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/scene/exportfixture.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace kronika;
using namespace kronika::test;

namespace {

const char *const kTwo = "actor a = Alpha\nactor b = Beta\ncategory talk = Talk\n"
                         "e1 | 2020-01-01 | The office opens | a | talk\ne2 | 2022-01-01 | Second | b |";

QStringList textsOf(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts.append(xml.readElementText());
    return texts;
}

/// The text of the first element of that name.
QString elementText(const QByteArray &svg, QLatin1String name)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            return xml.readElementText();
    return {};
}

std::shared_ptr<const Snapshot> lanes(int count)
{
    return laneParts(count).build();
}

bool isPainted(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

} // namespace

class TestPageExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsAsHighAsItsLanesNeed();
    void aGivenSizeIsKept_data();
    void aGivenSizeIsKept();
    void dotsPerInchScaleTextAndAreStated();
    void whatIsOnlyBoundedIsNamedAsUndated();
    void aPictureSaysWhatItIs();
    void sizesThatCannotBeAskForAnother_data();
    void sizesThatCannotBeAskForAnother();
    void lanesThatDoNotFitAreCounted_data();
    void lanesThatDoNotFitAreCounted();
    void theLegendOfACutPictureIsOfWhatIsDrawn();
    void aLaneThatIsCutSaysSo();
    void aPictureTakesItsThemesGround_data();
    void aPictureTakesItsThemesGround();
    void aTodayLineIsDrawnOnlyWhenAskedFor();
    void theFooterNamesFileMarkingZoneAndRange();
    void whatIsNotKnownIsNotInTheFooter();
    void aLongZoneIsSaidInFull_data();
    void aLongZoneIsSaidInFull();
    void theLegendCanBeLeftOut();
    void svgIsWellFormedWhateverTheTexts();
    void svgTextIsText();
    void svgHasASizeAndAGround();
    void whatDoesNotMatchIsLeftOut();
    void theRangeIsThatOfWhatMatches();
    void aRangeThatIsAskedForIsShown();
    void withoutDatesAPictureIsDrawnAllTheSame();
    void sameRequestSameBytes();
};

void TestPageExport::aPictureIsAsHighAsItsLanesNeed()
{
    const QImage few = imageOf(requestFor(lanes(3)), {}).value();
    const QImage many = imageOf(requestFor(lanes(30)), {}).value();
    QCOMPARE(few.width(), kDefaultWidthPx);
    QCOMPARE(many.width(), kDefaultWidthPx);
    const QFont font = pictureFont(13);
    const double lane = SceneStyle(font).minLaneHeightPx;
    QVERIFY(std::abs(many.height() - few.height() - 27 * lane) < 2);
}

void TestPageExport::aGivenSizeIsKept_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("higher than needed") << QSize(800, 1200);
    QTest::newRow("lower than needed") << QSize(800, 400);
    QTest::newRow("narrow") << QSize(300, 500);
}

void TestPageExport::aGivenSizeIsKept()
{
    QFETCH(QSize, size);
    const PictureRequest request = requestFor(lanes(12));
    const ImageRequest image{.widthPx = size.width(), .heightPx = size.height()};
    QCOMPARE(imageOf(request, image).value().size(), size);
    const QByteArray svg = svgOf(request, image).value();
    QVERIFY(svg.contains(QStringLiteral("viewBox=\"0 0 %1 %2\"").arg(size.width()).arg(size.height()).toUtf8()));
}

void TestPageExport::whatIsOnlyBoundedIsNamedAsUndated()
{
    const auto snapshot = snapshotFrom("actor a = A\ne1 | ~2022/2023 | Bounded | a |\ne2 | 2022/2023 | Dated | a |");
    const QByteArray svg = svgOf(requestFor(snapshot), {}).value();
    QVERIFY(svg.contains("Bounded; undated (within: from 2022 to 2023)"));
    QVERIFY(svg.contains("Dated; from 2022 to 2023"));
}

void TestPageExport::dotsPerInchScaleTextAndAreStated()
{
    const PictureRequest request = requestFor(snapshotFrom(kTwo));
    const QImage nominal = imageOf(request, {.widthPx = 800, .heightPx = {}}).value();
    const QImage fine = imageOf(request, {.widthPx = 1600, .heightPx = {}, .dpi = 192}).value();
    QVERIFY(std::abs(fine.height() - 2 * nominal.height()) <= 2);
    QCOMPARE(nominal.dotsPerMeterX(), 3780);
    QCOMPARE(fine.dotsPerMeterX(), 7559);
    QCOMPARE(fine.dotsPerMeterY(), 7559);
    QVERIFY(svgOf(request, {.widthPx = 1600, .heightPx = {}, .dpi = 192}).value().contains("width=\"211.667mm\""));
}

void TestPageExport::aPictureSaysWhatItIs()
{
    Parts parts = partsFrom(kTwo);
    parts.tables.info.title = "Łódź – přehled";
    QByteArray png = pngOf(requestFor(parts.build()), {}).value();
    QBuffer buffer(&png);
    QImageReader reader(&buffer, "png");
    QCOMPARE(reader.text(QStringLiteral("Title")), QStringLiteral("Łódź – přehled"));
    QVERIFY(reader.text(QStringLiteral("Software")).startsWith(QStringLiteral("Kronika ")));
    QCOMPARE(reader.read().dotsPerMeterX(), 3780);
}

void TestPageExport::sizesThatCannotBeAskForAnother_data()
{
    QTest::addColumn<int>("laneCount");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("too many lanes") << 900 << 1600 << 0;
    QTest::newRow("too many pixels") << 3 << 100'000 << 50'000;
    QTest::newRow("too small for a lane") << 3 << 400 << 105;
    QTest::newRow("narrow beyond use") << 3 << 20 << 0;
    QTest::newRow("nothing") << 3 << 0 << 300;
    QTest::newRow("less than nothing") << 3 << 1600 << -300;
}

void TestPageExport::sizesThatCannotBeAskForAnother()
{
    QFETCH(int, laneCount);
    QFETCH(int, width);
    QFETCH(int, height);
    const ImageRequest image{.widthPx = width, .heightPx = height == 0 ? std::optional<int>() : std::optional(height)};
    const auto png = pngOf(requestFor(lanes(laneCount)), image);
    QVERIFY(!png);
    QVERIFY2(png.error().option.contains(QStringLiteral("--size")), qPrintable(png.error().commandText()));
}

void TestPageExport::lanesThatDoNotFitAreCounted_data()
{
    QTest::addColumn<int>("height");
    QTest::newRow("many fit") << 900;
    QTest::newRow("some fit") << 500;
    QTest::newRow("few fit") << 220;
}

void TestPageExport::lanesThatDoNotFitAreCounted()
{
    QFETCH(int, height);
    const QStringList texts = textsOf(svgOf(requestFor(lanes(60)), {.widthPx = 1600, .heightPx = height}).value());
    int shown = 0;
    for (const QString &text : texts)
        shown += text.startsWith(QStringLiteral("Lane ")) ? 1 : 0;
    QVERIFY(shown > 0 && shown < 60);
    QVERIFY(texts.contains(QStringLiteral("and %1 more lanes").arg(60 - shown)));
    QVERIFY(!texts.contains(QStringLiteral("the last lane is cut off")));
}

/// Categories and signs of lanes that have no room are not explained.
void TestPageExport::theLegendOfACutPictureIsOfWhatIsDrawn()
{
    QByteArray text = "category seen = Seen\ncategory cut = Cut away\n";
    for (int n = 0; n < 60; ++n)
        text += "actor l" + QByteArray::number(n) + " = Lane " + QByteArray::number(n) + "\n";
    for (int n = 0; n < 60; ++n)
        text += "e" + QByteArray::number(n) + " | " + (n < 50 ? "2021-05-01" : "2021~/2022?") + " | T | l" +
                QByteArray::number(n) + (n < 50 ? " | seen\n" : " | cut\n");
    const PictureRequest request = requestFor(snapshotFrom(text.constData()));
    const QStringList whole = textsOf(svgOf(request, {.widthPx = 1600, .heightPx = {}}).value());
    const QStringList cut = textsOf(svgOf(request, {.widthPx = 1600, .heightPx = 500}).value());
    QVERIFY(whole.contains(QStringLiteral("Seen")) && whole.contains(QStringLiteral("Cut away")));
    QVERIFY(cut.contains(QStringLiteral("Seen")) && !cut.contains(QStringLiteral("Cut away")));
    QVERIFY(whole.filter(QStringLiteral("uncertain")).size() > cut.filter(QStringLiteral("uncertain")).size());
}

void TestPageExport::aLaneThatIsCutSaysSo()
{
    QByteArray text = "actor a = Alpha\n";
    for (int i = 0; i < 20; ++i)
        text += "e" + QByteArray::number(i) + " | 2020/2021 | Event " + QByteArray::number(i) + " | a |\n";
    const QStringList texts =
        textsOf(svgOf(requestFor(snapshotFrom(text.constData())), {.widthPx = 900, .heightPx = 260}).value());
    QVERIFY(texts.contains(QStringLiteral("the last lane is cut off")));
    QVERIFY(texts.contains(QStringLiteral("Alpha")));
    QVERIFY(!texts.contains(QStringLiteral("Event 19")));
}

void TestPageExport::aPictureTakesItsThemesGround_data()
{
    QTest::addColumn<QString>("theme");
    for (const Theme &theme : Theme::all())
        QTest::addRow("%s", qPrintable(theme.name)) << theme.name;
}

void TestPageExport::aPictureTakesItsThemesGround()
{
    QFETCH(QString, theme);
    PictureRequest request = requestFor(snapshotFrom(kTwo));
    request.theme = Theme::named(theme);
    const QImage image = imageOf(request, {}).value();
    QCOMPARE(image.pixelColor(0, 0), request.theme->canvas);
    QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), request.theme->canvas);
    QVERIFY(isPainted(image, request.theme->text));
    QVERIFY(isPainted(image, request.theme->seriesColor(0)));
}

void TestPageExport::aTodayLineIsDrawnOnlyWhenAskedFor()
{
    PictureRequest request = requestFor(snapshotFrom(kTwo));
    QVERIFY(!isPainted(imageOf(request, {}).value(), Theme::light().today));
    request.today = request.index->extent()->from + kDay;
    QVERIFY(textsOf(svgOf(request, {}).value()).contains(QStringLiteral("today")));
}

void TestPageExport::theFooterNamesFileMarkingZoneAndRange()
{
    Parts parts = partsFrom(kTwo);
    parts.tables.info.marking = "TLP:AMBER";
    PictureRequest request = requestFor(parts.build());
    request.fileName = QStringLiteral("case.kronika");
    const QStringList texts = textsOf(svgOf(request, {}).value());
    const QString footer = texts.last();
    QVERIFY(footer.startsWith(QStringLiteral("case.kronika")));
    QVERIFY(footer.contains(QStringLiteral("TLP:AMBER")));
    QVERIFY(footer.contains(QStringLiteral("UTC")));
    QVERIFY(footer.contains(QStringLiteral("2022")));
    QVERIFY(texts.contains(QStringLiteral("TLP:AMBER")));
}

void TestPageExport::whatIsNotKnownIsNotInTheFooter()
{
    PictureRequest request = requestFor(snapshotFrom(kTwo));
    request.fileName.clear();
    const QString footer = textsOf(svgOf(request, {}).value()).last();
    QVERIFY(footer.startsWith(QStringLiteral("UTC")));
}

void TestPageExport::aLongZoneIsSaidInFull_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isBesideActors");
    QTest::newRow("wide") << QByteArray("Ministry of Foreign Affairs of Argentina") << true;
    QTest::newRow("narrow") << QByteArray("Alpha") << false;
}

void TestPageExport::aLongZoneIsSaidInFull()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isBesideActors);
    Parts parts = partsFrom(kTwo);
    parts.tables.actors[0].name = name.toStdString();
    parts.tables.info.timezone = "America/Argentina/ComodRivadavia";
    PictureRequest request = requestFor(parts.build());
    IndexOptions options = request.index->options();
    options.shown = request.index->snapshot().zone();
    request.index = TimelineIndex::build(request.index->sharedSnapshot(), options);
    const QByteArray svg = svgOf(request, {}).value();
    const auto heightOf = [&svg](const char *text) {
        const qsizetype at = svg.indexOf(text);
        static const QRegularExpression y(QStringLiteral(" y=\"(-?[\\d.]+)\"[^>]*>[^<]*$"));
        return at < 0 ? -1 : y.match(QString::fromUtf8(svg.left(at))).captured(1).toDouble();
    };
    QVERIFY(heightOf("UTC-3 ComodRivadavia") > 0);
    QVERIFY(heightOf("Actors") > 0);
    QCOMPARE(heightOf("Actors") == heightOf("UTC-3 ComodRivadavia"), isBesideActors);
}

void TestPageExport::theLegendCanBeLeftOut()
{
    PictureRequest request = requestFor(snapshotFrom(kTwo));
    QVERIFY(textsOf(svgOf(request, {}).value()).contains(QStringLiteral("Talk")));
    const int height = imageOf(request, {}).value().height();
    request.hasLegend = false;
    QVERIFY(!textsOf(svgOf(request, {}).value()).contains(QStringLiteral("Talk")));
    QVERIFY(imageOf(request, {}).value().height() < height);
}

void TestPageExport::svgIsWellFormedWhateverTheTexts()
{
    const std::string hostile = "<&>\"']]> --> \x01\x0b\x1f \xEF\xBF\xBF <script>";
    Parts parts = partsFrom(kTwo);
    parts.tables.info.title = hostile;
    parts.tables.info.marking = hostile;
    parts.tables.actors[0].name = hostile;
    parts.tables.categories[0].name = hostile;
    parts.events[0].title = hostile;
    parts.events[1].when.clear();
    parts.events[1].title = hostile;
    PictureRequest request = requestFor(parts.build());
    request.fileName = QString::fromStdString(hostile);
    const QByteArray svg = svgOf(request, {}).value();
    const Outcome lint = run(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("-")}, svg);
    QVERIFY2(lint.status == 0, lint.errors.constData());
    QVERIFY(elementText(svg, QLatin1String("title")).startsWith(QStringLiteral("<&>\"']]> -->")));
    QVERIFY(elementText(svg, QLatin1String("desc")).startsWith(QStringLiteral("<&>\"']]> -->")));
    QVERIFY(!svg.contains("<script>"));
}

void TestPageExport::svgTextIsText()
{
    const QStringList texts = textsOf(svgOf(requestFor(snapshotFrom(kTwo)), {}).value());
    for (const char *text : {"The office opens", "Second", "Alpha", "Beta", "2021"})
        QVERIFY2(texts.contains(QString::fromLatin1(text)), text);
}

void TestPageExport::svgHasASizeAndAGround()
{
    const QByteArray svg = svgOf(requestFor(snapshotFrom(kTwo)), {}).value();
    QVERIFY(svg.contains("width=\"423.333mm\""));
    QVERIFY(svg.contains("viewBox=\"0 0 1600 "));
    QVERIFY(svg.contains("font-family=\"DejaVu Sans, sans-serif\""));
    // The first shape covers everything.
    QXmlStreamReader xml(svg);
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("rect")))
        continue;
    QCOMPARE(xml.attributes().value(QStringLiteral("width")).toString(), QStringLiteral("1600"));
    QVERIFY(!svg.contains("<image"));
}

void TestPageExport::whatDoesNotMatchIsLeftOut()
{
    PictureRequest request = requestFor(snapshotFrom(kTwo));
    auto matching = std::make_shared<EventSet>(2);
    matching->insert(EventIndex{1});
    request.matching = matching;
    const QStringList texts = textsOf(svgOf(request, {}).value());
    QVERIFY(texts.contains(QStringLiteral("Second")));
    QVERIFY(!texts.contains(QStringLiteral("The office opens")));
    QVERIFY(!pdfText(pdfOf(request, paper()).value()).contains(QStringLiteral("office")));
}

void TestPageExport::theRangeIsThatOfWhatMatches()
{
    PictureRequest request =
        requestFor(snapshotFrom("actor a = A\ne1 | 1950-01-01 | Old | a |\ne2 | 2020-05-01 | New | a |\n"
                                "e3 | 2020-06-01 | Newer | a |\ne4 | | Undated | a |"));
    QVERIFY(textsOf(svgOf(request, {}).value()).last().contains(QStringLiteral("19")));
    auto matching = std::make_shared<EventSet>(4);
    for (const std::uint32_t event : {1U, 2U, 3U})
        matching->insert(EventIndex{event});
    request.matching = matching;
    const QString footer = textsOf(svgOf(request, {}).value()).last();
    QVERIFY2(!footer.contains(QStringLiteral("19")), qPrintable(footer));
    QVERIFY(footer.contains(QStringLiteral("2020")));
}

void TestPageExport::aRangeThatIsAskedForIsShown()
{
    PictureRequest request = requestFor(snapshotFrom(kTwo));
    const TimeBounds year = EdtfDate::parse("1999", EdtfMode::Standard)->bounds(Zone());
    request.range = TimeRange{year.earliestStart, year.latestEnd + Duration{1}};
    const QStringList texts = textsOf(svgOf(request, {}).value());
    QVERIFY(texts.last().contains(QStringLiteral("1999")));
    QVERIFY(!texts.contains(QStringLiteral("Second")));
}

void TestPageExport::withoutDatesAPictureIsDrawnAllTheSame()
{
    const QStringList undated =
        textsOf(svgOf(requestFor(snapshotFrom("actor a = A\ne1 | | Undated | a |")), {}).value());
    QVERIFY(undated.contains(QStringLiteral("Undated")));
    QVERIFY(imageOf(requestFor(snapshotFrom("")), {}).value().height() > 50);
    QVERIFY(!pdfOf(requestFor(snapshotFrom("")), paper()).value().isEmpty());
}

void TestPageExport::sameRequestSameBytes()
{
    const PictureRequest request = requestFor(chanceSnapshot(3, 80));
    QCOMPARE(pngOf(request, {}).value(), pngOf(requestFor(chanceSnapshot(3, 80)), {}).value());
    QCOMPARE(svgOf(request, {}).value(), svgOf(requestFor(chanceSnapshot(3, 80)), {}).value());
}

QTEST_MAIN(TestPageExport)
#include "tst_pageexport.moc"
