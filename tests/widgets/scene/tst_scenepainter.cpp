// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the example are compared with those in tests/data/pictures. After a wanted change of the look, look at
// the new ones and regenerate: KRONIKA_REGENERATE_PICTURES=1 build/dev/bin/tst_scenepainter
#include "models/io/files.h"
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/scene/scenepainter.h"
#include "widgets/scene/symbolpainter.h"

#include <QImage>
#include <QtTest/QtTest>

using namespace kronika;
using test::sceneOf;

namespace {

QImage painted(const test::Scene &scene, const DisplayList &list, const Theme &theme)
{
    QImage image(scene.viewport.sizePx.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paint(painter, list, scene.input.style, theme);
    return image;
}

/// The part of all pixels that differ visibly.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    constexpr int visible = 40;
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int apart =
                std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
            different += apart > visible ? 1 : 0;
        }
    }
    return static_cast<double>(different) / (static_cast<double>(a.width()) * a.height());
}

std::shared_ptr<const Snapshot> example()
{
    const QString path = QStringLiteral(KRONIKA_SOURCE_DIR "/resources/examples/czech-mfa-campaign.kronika");
    return readFile(path, nullptr, {}).snapshot;
}

QFont pictureFont()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    return font;
}

test::Scene exampleScene(double scale)
{
    test::Scene scene = sceneOf(example(), {1400, 760});
    QFont font = pictureFont();
    font.setPixelSize(static_cast<int>(13 * scale));
    scene.input.style = SceneStyle(font);
    scene.layout = LaneLayout(*scene.input.index, scene.input.style);
    scene.viewport.headerWidthPx = scene.input.style.headerWidthFor(*scene.input.index, scene.input.language);
    scene.viewport.sizePx *= scale;
    return scene;
}

/// What one mark looks like, cut out of an otherwise empty picture.
QImage glimpse(const char *when)
{
    const std::string picture = std::string("actor a = A\ne1 | ") + when + " |  | a";
    test::Scene scene = sceneOf(picture.c_str(), {900, 120});
    const auto day = [](std::int64_t days) { return Instant{days * kDay.us}; };
    scene.viewport.range = {day(18'262), day(20'454)}; // 2020 to 2025
    return painted(scene, scene.list(), Theme::light());
}

} // namespace

class TestScenePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleLooksAsItDid_data();
    void theExampleLooksAsItDid();
    void eachKindOfTimeLooksDifferent();
    void selectionAndFocusAreLayersOnTop();
    void theRingStandsOutAmongMarksOfItsColour_data();
    void theRingStandsOutAmongMarksOfItsColour();
    void ringsRubOutNothingInTheNextRows();
    void aNameOnAPaleBarHasItsGround_data();
    void aNameOnAPaleBarHasItsGround();
    void gridLinesStopBeforeWordsInAnEra();
    void arcsAreSeenInTheLanesOnly();
    void arcsPassBelowNoticesAndNumbers();
    void aDimmedMarkIsPaler();
    void everySymbolHasItsShape();
};

void TestScenePainter::theExampleLooksAsItDid_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << QStringLiteral("light") << 1.0;
    QTest::newRow("dark") << QStringLiteral("dark") << 1.0;
    QTest::newRow("print") << QStringLiteral("print") << 1.0;
    QTest::newRow("twice the size") << QStringLiteral("light") << 2.0;
}

void TestScenePainter::theExampleLooksAsItDid()
{
    QFETCH(QString, theme);
    QFETCH(double, scale);
    QVERIFY(example());
    const test::Scene scene = exampleScene(scale);
    const QImage now = painted(scene, scene.list(), *Theme::named(theme));
    const QString path =
        QStringLiteral(KRONIKA_SOURCE_DIR "/tests/data/pictures/example-%1-%2x.png").arg(theme).arg(scale);
    if (qEnvironmentVariableIsSet("KRONIKA_REGENERATE_PICTURES"))
        QVERIFY(now.save(path));
    const QImage then = QImage(path).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(!then.isNull(), qPrintable(path));
    const double apart = difference(now, then);
    if (apart >= 0.01)
        now.save(QStringLiteral("example-%1-%2x.now.png").arg(theme).arg(scale));
    QVERIFY2(apart < 0.01, qPrintable(QString::number(apart)));
}

void TestScenePainter::eachKindOfTimeLooksDifferent()
{
    const std::vector<const char *> kinds{"2022",
                                          "2022-05-28",
                                          "2022-05-28~",
                                          "2022-05-28?",
                                          "2021-03-01/2023-02-01",
                                          "2021/2023",
                                          "2021-03-01/..",
                                          "../2023-02-01",
                                          "2021-03-01/",
                                          "/2023-02-01",
                                          "2021-03-01~/2023-02-01~",
                                          "2021-03-01?/2023-02-01?",
                                          "~../2023-02-01",
                                          "~2021-03-01/.."};
    std::vector<QImage> looks;
    for (const char *kind : kinds)
        looks.push_back(glimpse(kind));
    for (std::size_t i = 0; i < looks.size(); ++i) {
        for (std::size_t j = i + 1; j < looks.size(); ++j) {
            const double apart = difference(looks[i], looks[j]);
            QVERIFY2(apart > 0.0003, (std::string(kinds[i]) + " looks like " + kinds[j]).c_str());
        }
    }
}

void TestScenePainter::selectionAndFocusAreLayersOnTop()
{
    const test::Scene scene = sceneOf("actor a = A\ne1 | 2021-01-01 | One | a\ne2 | 2023-01-01 | Two | a");
    const DisplayList list = scene.list();
    const QImage plain = painted(scene, list, Theme::light());
    const auto with = [&](const LiveState &live) {
        QImage image = plain;
        QPainter painter(&image);
        paintLive(painter, list, Theme::light(), live);
        return image;
    };
    QCOMPARE(difference(with({}), plain), 0.0);
    LiveState selected;
    selected.selected = {EventIndex{0}};
    LiveState focused;
    focused.focused = EventIndex{0};
    LiveState linked;
    linked.arcs = {{list.marks[0].body.center(), list.marks[1].body.center(), true}};
    QVERIFY(difference(with(selected), plain) > 0);
    QVERIFY(difference(with(focused), plain) > 0);
    QVERIFY(difference(with(selected), with(focused)) > 0);
    QVERIFY(difference(with(linked), plain) > 0);
}

void TestScenePainter::theRingStandsOutAmongMarksOfItsColour_data()
{
    QTest::addColumn<QString>("theme");
    for (const Theme &theme : Theme::all())
        QTest::newRow(qPrintable(theme.name)) << theme.name;
}

/// The colour of the ring, and what is next to it on both sides, wherever it crosses other marks.
void TestScenePainter::theRingStandsOutAmongMarksOfItsColour()
{
    QFETCH(const QString, theme);
    const Theme &colors = *Theme::named(theme);
    test::Parts parts = test::partsFrom("actor a = A\ncategory c = C\none | 2021 | | a | c\ntwo | 2021/2023 | | a | c\n"
                                        "three | 2021/2023 | | a | c");
    parts.tables.categories[0].color = colors.accent.name().toStdString();
    test::Scene scene = sceneOf(parts.build());
    const DisplayList list = scene.list();
    const auto selected = std::ranges::find(list.marks, MarkKind::Span, &Mark::kind);
    QVERIFY(selected != list.marks.end());
    QImage image = painted(scene, list, colors);
    QPainter painter(&image);
    // All that is around it has its colour.
    painter.fillRect(list.lanesArea, colors.markColor(colors.accent));
    LiveState live;
    live.selected = {selected->event};
    paintLive(painter, list, colors, live);
    painter.end();
    const int middle = static_cast<int>(selected->body.center().x());
    const int above = static_cast<int>(selected->body.top()) - 5;
    std::vector<double> contrasts;
    for (int y = above - 5; y <= above + 6; ++y)
        contrasts.push_back(contrastRatio(image.pixelColor(middle, y), colors.canvas));
    const auto isGround = [](double contrast) { return contrast < 1.6; };
    const auto ring = std::ranges::find_if(contrasts, [&](double contrast) { return isGround(contrast); });
    QVERIFY(ring != contrasts.end());
    const auto line = std::find_if_not(ring, contrasts.end(), isGround);
    const auto within = std::find_if(line, contrasts.end(), isGround);
    QVERIFY(line != contrasts.end() && within != contrasts.end());
    QVERIFY(*std::max_element(line, within) >= kShapeContrast);
}

void TestScenePainter::ringsRubOutNothingInTheNextRows()
{
    test::Scene scene =
        sceneOf("actor a = A\none | 2021/2023 | | a |\ntwo | 2021/2023 | | a |\nthree | 2021/2023 | | a |");
    const DisplayList list = scene.list();
    std::vector<Mark> bars;
    std::ranges::copy_if(list.marks, std::back_inserter(bars),
                         [](const Mark &mark) { return mark.kind == MarkKind::Span; });
    std::ranges::sort(bars, {}, [](const Mark &mark) { return mark.body.top(); });
    QCOMPARE(bars.size(), std::size_t{3});
    LiveState live;
    live.selected = {bars[1].event};
    live.hovered = bars[1].event;
    const QImage before = painted(scene, list, Theme::light());
    QImage after = before;
    QPainter painter(&after);
    paintLive(painter, list, Theme::light(), live);
    painter.end();
    QVERIFY(before != after);
    for (const Mark &next : {bars[0], bars[2]}) {
        const QRect body = next.body.adjusted(1, 1, -1, -1).toAlignedRect();
        QCOMPARE(after.copy(body), before.copy(body));
    }
}

void TestScenePainter::aNameOnAPaleBarHasItsGround_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::newRow("went on before") << QByteArray("../2023");
    QTest::newRow("one of many days") << QByteArray("[2020-01..2023-12]");
}

/// No patch of the lane's colour in the middle of it.
void TestScenePainter::aNameOnAPaleBarHasItsGround()
{
    QFETCH(const QByteArray, when);
    test::Scene scene = sceneOf(QByteArray("actor a = A\ne1 | " + when + " | Name | a\ne2 | 2021-06-15 | Other | a"));
    const TimeBounds seen = EdtfDate::parse("2021-06", EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {seen.earliestStart, seen.latestEnd};
    const DisplayList list = scene.list();
    const auto label = std::ranges::find(list.labels, QStringLiteral("Name"), &Label::whole);
    QVERIFY(label != list.labels.end());
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const QImage image = painted(scene, list, *theme);
        const QColor tint = blended(markColor(list, *theme, {}), theme->canvas, kBandTint);
        QVERIFY(contrastRatio(theme->text, tint) >= kTextContrast);
        const QPoint corner = label->rect.adjusted(0, 3, 0, -3).topRight().toPoint();
        QCOMPARE(image.pixelColor(corner), tint);
    }
}

void TestScenePainter::gridLinesStopBeforeWordsInAnEra()
{
    test::Parts parts = test::partsFrom("actor a = A\ne1 | 2021-12-20 | A title that crosses the turn of the year | a\n"
                                        "e2 | 2023-12-20 | Last | a");
    parts.tables.eras.push_back({"era", "2020/2024", "An era", "#112233", {}});
    const test::Scene scene = test::sceneOf(parts.build(), {900, 200});
    const DisplayList list = scene.list();
    QImage image(scene.viewport.sizePx.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paint(painter, list, scene.input.style, Theme::light(), Layer::Ground);
    painter.end();
    int crossed = 0;
    for (const Label &label : list.labels) {
        for (const RulerTick &tick : list.ticks) {
            if (tick.xPx < label.rect.left() + 4 || tick.xPx > label.rect.right() - 4)
                continue;
            ++crossed;
            const QPoint on = QPointF(tick.xPx, label.rect.center().y()).toPoint();
            for (const int beside : {-1, 0, 1})
                QCOMPARE(image.pixelColor(on + QPoint(beside, 0)), image.pixelColor(on + QPoint(3, 0)));
        }
    }
    QVERIFY(crossed > 0);
}

void TestScenePainter::arcsAreSeenInTheLanesOnly()
{
    const test::Scene scene = sceneOf("actor a = A\ne1 | 2021-01-01 | One | a\ne2 | 2023-01-01 | Two | a\n"
                                      "e3 |  | Some day |");
    const DisplayList list = scene.list();
    const QImage plain = painted(scene, list, Theme::light());
    const auto changed = [&](QPointF from, QPointF to) {
        QImage image = plain;
        QPainter painter(&image);
        LiveState linked;
        linked.arcs = {{from, to, true}};
        paintLive(painter, list, Theme::light(), linked);
        painter.end();
        QRegion region;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != plain.pixel(x, y))
                    region += QRect(x, y, 1, 1);
            }
        }
        return region.boundingRect();
    };
    const QPointF one = list.marks[0].body.center();
    const QPointF two = list.marks[1].body.center();
    // In the uppermost lane an arc bows down, and is whole in the middle.
    const QRect bowed = changed(one, two);
    QVERIFY(bowed.bottom() > one.y() + 10);
    // To a mark out of sight it stops where the lanes do; to a chip it goes on.
    QVERIFY(!list.trayArea.isEmpty());
    QVERIFY(changed(one, {two.x(), list.trayArea.bottom() + 200}).bottom() <= list.lanesArea.bottom() + 1);
    QVERIFY(changed(one, list.tray.front().rect.center()).bottom() > list.trayArea.top());
}

void TestScenePainter::arcsPassBelowNoticesAndNumbers()
{
    QByteArray picture = "actor a = A\ne0 | 2001 | First | a\nlast | 2040 | Last | a\n";
    for (int n = 0; n < 90; ++n)
        picture += "f" + QByteArray::number(n) + " | 2021-05-28 | One | a\n";
    const test::Scene scene = sceneOf(picture);
    DisplayList list = scene.list();
    list.badges.push_back({QRectF(list.lanesArea.center(), QSizeF(80, 14)), QStringLiteral("claims differ"), {}});
    const auto fold = std::ranges::find(list.marks, MarkKind::Fold, &Mark::kind);
    QVERIFY(fold != list.marks.end());
    const QImage plain = painted(scene, list, Theme::light());
    for (const QRectF &words : {list.badges.back().rect, fold->body}) {
        QImage image = plain;
        QPainter painter(&image);
        LiveState linked;
        const QPointF aside(0, list.lanesArea.height() / 4);
        linked.arcs = {{words.center() - aside, words.center() + aside, true},
                       {words.center() - QPointF(15, 8), words.center() + QPointF(15, 8), true}};
        paintLive(painter, list, Theme::light(), linked);
        painter.end();
        QVERIFY(image != plain);
        const QRect kept(words.center().toPoint() - QPoint(4, 4), QSize(9, 9));
        QCOMPARE(image.copy(kept), plain.copy(kept));
    }
}

void TestScenePainter::aDimmedMarkIsPaler()
{
    test::Scene scene = sceneOf("actor a = A\ne1 | 2021/2023 | One | a");
    const auto colorOf = [&scene] {
        const DisplayList list = scene.list();
        const QImage image = painted(scene, list, Theme::light());
        const QRectF body = list.marks[0].body;
        return image.pixelColor(static_cast<int>(body.right()) - 3, static_cast<int>(body.bottom()) - 3);
    };
    const double full = contrastRatio(colorOf(), Theme::light().canvas);
    scene.input.matching = std::make_shared<EventSet>(1);
    scene.input.nonMatching = NonMatching::Dimmed;
    const double dimmed = contrastRatio(colorOf(), Theme::light().canvas);
    QVERIFY(full >= kShapeContrast);
    QVERIFY(dimmed < full * 0.7);
}

void TestScenePainter::everySymbolHasItsShape()
{
    std::vector<QImage> images;
    for (const Symbol symbol :
         {Symbol::Circle, Symbol::Square, Symbol::Diamond, Symbol::Triangle, Symbol::Star, Symbol::Cross}) {
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        paintSymbol(painter, symbol, {10, 10}, 12);
        painter.end();
        for (const QImage &other : images)
            QVERIFY(difference(image, other) > 0.03);
        images.push_back(image);
    }
}

QTEST_MAIN(TestScenePainter)
#include "tst_scenepainter.moc"
