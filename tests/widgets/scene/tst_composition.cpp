// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/scene/exportfixture.h"
#include "widgets/scene/eventlist.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace kronika;
using namespace kronika::test;

namespace {

constexpr double kWidthPx = 900;

Picture pictureOf(std::shared_ptr<const Snapshot> snapshot)
{
    return pictureFor(requestFor(std::move(snapshot)), SceneStyle(pictureFont(12)), kWidthPx);
}

/// One lane of twenty rows, with something undated.
Picture highLane()
{
    Parts parts = partsFrom("actor a = Crowded\nundated | | Some day | a |\nlate | 2021-06-01 | Late | a |");
    for (int i = 0; i < 20; ++i)
        parts.events.push_back(eventWith("e" + std::to_string(i), [](Event &event) {
            event.when = "2020-06-01~";
            event.title = "Alike";
            event.actors.push_back({"a", {}, {}});
        }));
    return pictureOf(parts.build());
}

Sheet sheetOf(const Picture &picture, double topPx, double roomPx)
{
    return timelineSheet(picture, {picture.range, picture.breaks().stretchFrom(topPx, roomPx), TrayExtent::None});
}

QImage painted(const Picture &picture, const Sheet &sheet)
{
    QImage image(sheet.sizePx.toSize(), QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    paintSheet(painter, sheet, picture);
    return image;
}

} // namespace

class TestComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetIsAsHighAsItsParts();
    void whatIsSeenOfACutLaneNamesIt();
    void aCutLaneShowsOnlyItsRows();
    void nothingRunsOverTheEndOfACutLane();
    void aSheetCoversItsGround();
    void aTitleThatIsTooLongLeavesRoomForTheMarking();
    void theFontIsTheSameForEverybody();
    void noRangeIsMadeUpWhereNothingHasADate();
    void lettersThatNoFontHasAreSaid();
    void anEventWithoutTitleIsListed();
    void theLanguageSaidIsThatOfTheWords_data();
    void theLanguageSaidIsThatOfTheWords();
    void aSmallPictureIsNoLargerThanItsRoom();
};

void TestComposition::aSheetIsAsHighAsItsParts()
{
    const Picture picture = highLane();
    const LaneStretch all = picture.breaks().all();
    const Sheet with = timelineSheet(picture, {picture.range, all, TrayExtent::Wrapped});
    const Sheet without = timelineSheet(picture, {picture.range, all, TrayExtent::None});
    QCOMPARE(with.sizePx.height() - without.sizePx.height(), trayHeightPx(picture, TrayExtent::Wrapped));
    QCOMPARE(without.timelineArea.height(), picture.style().rulerHeightPx + picture.layout.heightPx());
    QCOMPARE(without.sizePx.height(), bodyTopPx(picture) + without.timelineArea.height() + footerHeightPx(picture));
    QCOMPARE(trayHeightPx(picture, TrayExtent::None), 0.0);
    Sheet more = without;
    more.more = QStringLiteral("and more");
    more.legend = legendFor(more.list, picture.style(), kWidthPx);
    QCOMPARE(neededHeightPx(picture, more) - neededHeightPx(picture, without),
             moreHeightPx(picture) + legendHeightPx(picture, more.legend));
}

void TestComposition::whatIsSeenOfACutLaneNamesIt()
{
    const Picture picture = highLane();
    const double room = picture.style().rowHeightPx * 6;
    double top = 0;
    int sheets = 0;
    while (top < picture.layout.heightPx() - 1) {
        const Sheet sheet = sheetOf(picture, top, room);
        QCOMPARE(sheet.list.header.size(), std::size_t{1});
        const HeaderRow &row = sheet.list.header.front();
        QCOMPARE(row.fullName, QStringLiteral("Crowded"));
        QVERIFY(sheet.list.headerArea.contains(row.rect));
        QVERIFY(row.rect.height() > picture.style().rowHeightPx);
        top += sheet.list.lanesArea.height();
        ++sheets;
    }
    QVERIFY(sheets >= 3);
}

void TestComposition::aCutLaneShowsOnlyItsRows()
{
    const Picture picture = highLane();
    const Sheet sheet = sheetOf(picture, 0, picture.style().rowHeightPx * 6);
    const auto rows = static_cast<std::size_t>(std::round(sheet.list.lanesArea.height() / picture.style().rowHeightPx));
    QVERIFY(rows >= 4 && rows <= 6);
    QVERIFY(sheet.list.labels.size() >= rows && sheet.list.labels.size() <= rows + 1);
    for (const Label &label : sheet.list.labels)
        QVERIFY(sheet.list.lanesArea.contains(label.rect.center()));
    for (const BandBox &band : sheet.list.bands)
        QVERIFY(sheet.list.lanesArea.contains(band.rect));
}

void TestComposition::nothingRunsOverTheEndOfACutLane()
{
    const Picture picture = highLane();
    Sheet sheet = sheetOf(picture, 0, picture.style().rowHeightPx * 6);
    sheet.sizePx.rheight() += 200;
    const QImage image = painted(picture, sheet);
    const int below = static_cast<int>(sheet.timelineArea.bottom()) + 2;
    for (int y = below; y < below + 150; ++y)
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixelColor(x, y), picture.theme->canvas);
}

void TestComposition::aSheetCoversItsGround()
{
    const Picture picture = highLane();
    for (const Sheet &sheet : {sheetOf(picture, 0, 10'000), textSheet(picture, QStringLiteral("Text"))}) {
        const QImage image = painted(picture, sheet);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixelColor(x, y) != QColor(Qt::red));
    }
}

void TestComposition::aTitleThatIsTooLongLeavesRoomForTheMarking()
{
    Parts parts = partsFrom("actor a = A\ne1 | 2020 | One | a |");
    parts.tables.info.marking = "TLP:RED";
    const Picture plain = pictureOf(parts.build());
    const QImage expected = painted(plain, textSheet(plain, {}));
    parts.tables.info.title = std::string(400, 'W');
    const Picture picture = pictureOf(parts.build());
    QVERIFY(picture.titleLines.size() > 1);
    QVERIFY(picture.titleLines.last().endsWith(u'…'));
    QCOMPARE(bodyTopPx(picture) - bodyTopPx(plain),
             QFontMetricsF(titleFont(plain.style())).height() * static_cast<double>(picture.titleLines.size() - 1));
    const QImage image = painted(picture, textSheet(picture, {}));
    const QFontMetricsF metrics(picture.style().boldFont);
    const double badge = metrics.horizontalAdvance(QStringLiteral("TLP:RED")) + picture.style().gapPx * 6;
    const QRect corner(image.width() - static_cast<int>(badge) - 1, 0, static_cast<int>(badge),
                       static_cast<int>(bodyTopPx(plain)));
    QCOMPARE(image.copy(corner), expected.copy(corner));
    QVERIFY(image != expected);
}

void TestComposition::theFontIsTheSameForEverybody()
{
    const QFont font = pictureFont(13);
    QCOMPARE(font.family(), QStringLiteral("DejaVu Sans"));
    QCOMPARE(font.pixelSize(), 13);
    QCOMPARE(font.hintingPreference(), QFont::PreferNoHinting);
    QVERIFY(font.styleStrategy() & QFont::NoSubpixelAntialias);
}

void TestComposition::noRangeIsMadeUpWhereNothingHasADate()
{
    const auto heading = [](const PictureRequest &request) {
        const Picture picture = pictureFor(request, SceneStyle(pictureFont(12)), kWidthPx);
        return timelineSheet(picture, {picture.range, picture.breaks().all(), TrayExtent::Wrapped}).subtitle;
    };
    QCOMPARE(heading(requestFor(snapshotFrom("undated | | Some day | |"))), QStringLiteral("no dated events"));
    PictureRequest none = requestFor(snapshotFrom("e | 2021 | A year | |"));
    QCOMPARE(heading(none), QStringLiteral("Dec 2020 – Jan 2022"));
    none.matching = std::make_shared<EventSet>(1);
    QCOMPARE(heading(none), QStringLiteral("no dated event matches"));
}

void TestComposition::lettersThatNoFontHasAreSaid()
{
    // Egyptian hieroglyphs: hardly anybody has them.
    const QString bird = QString::fromUtf8("\U0001317F");
    const bool isThere = QFontMetricsF(pictureFont(12)).inFontUcs4(0x1317F);
    const PictureRequest request =
        requestFor(snapshotFrom(QStringLiteral("e | 2021 | Bird %1 | |").arg(bird).toUtf8().constData()));
    QCOMPARE(missingLetters(request).contains(bird), !isThere);
    QCOMPARE(missingLetters(requestFor(snapshotFrom("e | 2021 | Příliš žluťoučký | |"))), QString());
}

void TestComposition::anEventWithoutTitleIsListed()
{
    Parts parts;
    parts.events.push_back(eventWith("e", [](Event &event) { event.when = "2021"; }));
    QCOMPARE(listedEvents(pictureOf(parts.build())).size(), std::size_t{1});
}

void TestComposition::theLanguageSaidIsThatOfTheWords_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *own, const char *asked, const char *said) {
        QTest::addRow("%s as %s", own, asked)
            << QString::fromLatin1(own) << QString::fromLatin1(asked) << QString::fromLatin1(said);
    };
    row("en", "cs", "cs");
    row("en", "pl-PL", "pl-PL");
    row("en", "fr", "en");
    row("", "fr", "en");
    row("fr", "fr-CA", "fr-CA");
    row("en", "sk", "sk"); // a title is
    row("en", "", "en");
}

/// A reader of the screen would speak English with a French voice.
void TestComposition::theLanguageSaidIsThatOfTheWords()
{
    QFETCH(QString, own);
    QFETCH(QString, asked);
    QFETCH(QString, said);
    Parts parts = partsFrom("e | 2021 | A year | |");
    parts.tables.info.language = own.toStdString();
    parts.event("e").titles = {{"sk", "Rok"}};
    PictureRequest request = requestFor(parts.build());
    request.language = asked;
    QCOMPARE(pictureFor(request, SceneStyle(pictureFont(12)), 900).spoken, said);
    const QByteArray svg = svgOf(request, {}).value();
    QVERIFY(svg.contains(QByteArray("xml:lang=\"" + said.toUtf8() + "\"")));
}

void TestComposition::aSmallPictureIsNoLargerThanItsRoom()
{
    const PictureRequest request = requestFor(snapshotFrom("e | 2021 | A year | |"));
    ImageRequest image;
    image.widthPx = 14'000;
    image.heightPx = 14'000;
    const QImage small = smallImageOf(request, image, {400, 300}).value();
    QCOMPARE(small.size(), QSize(300, 300));
    image.widthPx = image.heightPx.emplace(200);
    QCOMPARE(smallImageOf(request, image, {400, 300}).value().size(), QSize(200, 200));
}

QTEST_MAIN(TestComposition)
#include "tst_composition.moc"
