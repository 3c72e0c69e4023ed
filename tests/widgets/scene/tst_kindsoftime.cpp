// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of time side by side: each looks different, is seen, can be hit, and looks the same wherever it is cut.
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/scene/hittester.h"
#include "widgets/scene/scenepainter.h"

#include <QImage>
#include <QtTest/QtTest>

using namespace kronika;

namespace {

/// All mean some or all of 2022, so that a kind can be told by its look alone and not by its place.
struct Kind
{
    const char *when;
    const char *within = "";
    /// Of a year: told apart from all others from there on.
    double leastPx = 0;
};

constexpr Kind kKinds[] = {
    {"2022"},
    {"2022~"},
    {"2022?"},
    {"2022%"},
    {"2022-XX"},
    {"2022-XX~"},
    {"2022-XX?"},
    {"2022-XX-11", "", 100},
    {"2022-XX-11?", "", 100},
    {"2022-XX-11~", "", 100},
    {"2022-XX-1X", "", 100},
    {"2022-XX-11/2022-12-31", "", 365},
    {"2022-01-01/2022-12-31"},
    {"2022/2022"},
    {"2022-01-01~/2022-12-31"},
    {"2022-01-01/2022-12-31~"},
    {"2022-01-01~/2022-12-31~"},
    {"2022-01-01?/2022-12-31"},
    {"2022-01-01/2022-12-31?"},
    {"2022-01-01?/2022-12-31?"},
    {"2022-01-01%/2022-12-31%"},
    {"2022-01-01/.."},
    {"../2022-12-31"},
    {"2022-01-01/"},
    {"/2022-12-31"},
    {"[2022-01-01,2022-12-31]"},
    {"{2022-01-01,2022-12-31}"},
    {"[2022-01..2022-12]"},
    {"{2022-01..2022-12}"},
    {"[..2022-12-31]"},
    {"[2022-01-01..]"},
    {"[2022-01-01..2022-12-31]"},
    {"[..2022-01-01,2022-12-31..]"},
    {"{..2022-01-01,2022-12-31..}"},
    {"../2022?"},
    {"", "../2022-12-31"},
    {"", "2022-01-01/.."},
};

constexpr int kWidth = 480;
constexpr int kHeight = 60;

std::string nameOf(const Kind &kind)
{
    return *kind.within ? std::string("within ") + kind.within : std::string(kind.when);
}

/// One lane with one event without title; `yearPx` is how wide 2022 is, in the middle.
test::Scene sceneOfKind(const Kind &kind, double yearPx)
{
    test::Parts parts = test::partsFrom("actor a = A\ncategory x = X");
    Event event;
    event.id = "e";
    event.when = kind.when;
    event.within = kind.within;
    event.actors.push_back({"a", {}, {}});
    event.category = "x";
    parts.events.push_back(event);
    test::Scene scene = test::sceneOf(parts.build(), {kWidth, kHeight + 60.0});
    scene.viewport.headerWidthPx = 0;
    const Instant middle{(19'174LL) * kDay.us}; // 2022-07-02
    const auto half = static_cast<std::int64_t>(kWidth / yearPx / 2 * 365 * static_cast<double>(kDay.us));
    scene.viewport.range = {middle - Duration{half}, middle + Duration{half}};
    return scene;
}

/// The marks alone, on the theme's ground.
QImage paintedMarks(const test::Scene &scene, const Theme &theme)
{
    DisplayList list = scene.list();
    list.labels.clear();
    list.badges.clear();
    QImage image(scene.viewport.sizePx.toSize(), QImage::Format_RGB32);
    image.fill(theme.canvas);
    QPainter painter(&image);
    paint(painter, list, scene.input.style, theme, Layer::Marks);
    painter.end();
    return image;
}

/// The same of any time, in a picture of what `seen` means.
test::Scene sceneSeen(const QByteArray &when, const QByteArray &seen)
{
    test::Scene scene = sceneOfKind({when.constData()}, kWidth);
    const TimeBounds bounds = EdtfDate::parse(seen.toStdString(), EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {bounds.earliestStart, bounds.latestEnd};
    return scene;
}

/// How many pixels are seen to differ, in colour or in shades of grey; once there are `enough`, the rest is not looked
/// at.
int pixelsApart(const QImage &a, const QImage &b, bool isGray, int enough)
{
    constexpr int seen = 24;
    int apart = 0;
    for (int y = 0; y < a.height() && apart < enough; ++y) {
        const auto *p = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *q = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            if (p[x] == q[x])
                continue;
            const int most = std::max({std::abs(qRed(p[x]) - qRed(q[x])), std::abs(qGreen(p[x]) - qGreen(q[x])),
                                       std::abs(qBlue(p[x]) - qBlue(q[x]))});
            apart += (isGray ? std::abs(qGray(p[x]) - qGray(q[x])) : most) > seen ? 1 : 0;
        }
    }
    return apart;
}

} // namespace

class TestKindsOfTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTwoLookDifferent_data();
    void everyTwoLookDifferent();
    void aboutIsSaidWhereNoEndIsSeen_data();
    void aboutIsSaidWhereNoEndIsSeen();
    void aPartOfItIsToldApart_data();
    void aPartOfItIsToldApart();
    void anUncertainEndIsDashedOverAllItMayMean_data();
    void anUncertainEndIsDashedOverAllItMayMean();
    void aMemberOfASetIsDrawnAsAlone_data();
    void aMemberOfASetIsDrawnAsAlone();
    void whereNothingIsCertainThereIsNoFullInk();
    void aMissingDigitIsNoDoubt_data();
    void aMissingDigitIsNoDoubt();
    void aDateWithGapsIsDrawnWhereItCanBe_data();
    void aDateWithGapsIsDrawnWhereItCanBe();
    void everyShapeStandsOut_data();
    void everyShapeStandsOut();
    void whatIsPaintedCanBeHit_data();
    void whatIsPaintedCanBeHit();
    void whatIsUnknownIsTornWhereThePictureEnds_data();
    void whatIsUnknownIsTornWhereThePictureEnds();
    void slitsLeaveSomethingOfANarrowBar();
    void theLookDoesNotDependOnWhereItIsCut_data();
    void theLookDoesNotDependOnWhereItIsCut();
};

void TestKindsOfTime::everyTwoLookDifferent_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<double>("yearPx");
    for (const Theme &theme : Theme::all()) {
        for (const double yearPx : {8.0, 20.0, 100.0, 365.0})
            QTest::addRow("%s, %g px", qPrintable(theme.name), yearPx) << theme.name << yearPx;
    }
}

void TestKindsOfTime::everyTwoLookDifferent()
{
    QFETCH(QString, theme);
    QFETCH(double, yearPx);
    constexpr int least = 12;
    std::vector<QImage> looks;
    std::vector<std::string> names;
    for (const Kind &kind : kKinds) {
        if (yearPx < kind.leastPx)
            continue;
        looks.push_back(paintedMarks(sceneOfKind(kind, yearPx), *Theme::named(theme)));
        names.push_back(nameOf(kind));
    }
    QStringList alike;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        for (std::size_t j = i + 1; j < looks.size(); ++j) {
            const int apart =
                std::min(pixelsApart(looks[i], looks[j], false, least), pixelsApart(looks[i], looks[j], true, least));
            if (apart < least)
                alike.append(QStringLiteral("%1 and %2: %3 pixels")
                                 .arg(QString::fromStdString(names[i]), QString::fromStdString(names[j]))
                                 .arg(apart));
        }
    }
    QVERIFY2(alike.isEmpty(), qPrintable(alike.join(u'\n')));
}

void TestKindsOfTime::aboutIsSaidWhereNoEndIsSeen_data()
{
    QTest::addColumn<QByteArray>("certain");
    QTest::addColumn<QByteArray>("about");
    QTest::addColumn<double>("yearPx");
    QTest::newRow("a year") << QByteArray("2022") << QByteArray("2022~") << kWidth * 5.0;
    QTest::newRow("a season") << QByteArray("2022-22") << QByteArray("2022-22~") << kWidth * 50.0;
    QTest::newRow("a doubtful year") << QByteArray("2022?") << QByteArray("2022%") << kWidth * 5.0;
}

void TestKindsOfTime::aboutIsSaidWhereNoEndIsSeen()
{
    QFETCH(QByteArray, certain);
    QFETCH(QByteArray, about);
    QFETCH(double, yearPx);
    constexpr int enough = 60;
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const QImage plain = paintedMarks(sceneOfKind({certain.constData(), ""}, yearPx), *theme);
        const QImage approximate = paintedMarks(sceneOfKind({about.constData(), ""}, yearPx), *theme);
        QVERIFY(pixelsApart(plain, approximate, false, enough) >= enough);
    }
}

void TestKindsOfTime::aPartOfItIsToldApart_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("seen");
    const auto row = [](const char *one, const char *other, const char *seen) {
        QTest::addRow("%s and %s in %s", one, other, seen) << QByteArray(one) << QByteArray(other) << QByteArray(seen);
    };
    const char *late = "2025-05-20/2025-05-31";
    row("[..2025-05]", "{..2025-05}", late);
    row("[2025-02..2025-05]", "{2025-02..2025-05}", late);
    row("[2025-02..2025-05]", "2025-21", late);
    row("{2025-02..2025-05}", "2025-21", late);
    row("[2025-XX-11,2027]", "{2025-XX-11,2027}", "2025-01/2025-03");
    row("2025-03~/2025-08~", "2025-03/2025-08", late);
    row("2025-03~/2025-08", "2025-03/2025-08", late);
    row("2025-03/2025-08~", "2025-03/2025-08", late);
    row("2025-03~/2025-08", "2025-03~/2025-08~", late);
    row("2025-03?/2025-08", "2025-03/2025-08", late);
    row("2025-03/2025-08?", "2025-03~/2025-08", late);
    row("2025-03%/2025-08%", "2025-03?/2025-08?", late);
    row("2025-05?/", "2025-05/", late);
    row("[2025-02?,2025-05~]", "[2025-02?,2025-05]", late);
    row("[2025-02?,2025-05~]", "[2025-02?,2025-05]", "2025-05-10/2025-05-20");
    row("[2025-0X,2025-12]", "[2025-01..2025-09,2025-12]", late);
}

void TestKindsOfTime::aPartOfItIsToldApart()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(QByteArray, seen);
    constexpr int enough = 30;
    for (const Theme &theme : Theme::all()) {
        const QImage a = paintedMarks(sceneSeen(one, seen), theme);
        const QImage b = paintedMarks(sceneSeen(other, seen), theme);
        QVERIFY2(pixelsApart(a, b, false, enough) >= enough, qPrintable(theme.name));
        QVERIFY2(pixelsApart(a, b, true, enough) >= enough, qPrintable(theme.name));
    }
}

void TestKindsOfTime::anUncertainEndIsDashedOverAllItMayMean_data()
{
    QTest::addColumn<QByteArray>("when");
    for (const char *when : {"2025-05?/..", "2025-05?/2025-08", "2025?/2026", "2025-05?/", "2025-02/2025-05?"})
        QTest::newRow(when) << QByteArray(when);
}

/// In the midst of the end, far from its limits.
void TestKindsOfTime::anUncertainEndIsDashedOverAllItMayMean()
{
    QFETCH(QByteArray, when);
    const test::Scene scene = sceneSeen(when, "2025-05-14/2025-05-16");
    const DisplayList list = scene.list();
    const QImage image = paintedMarks(scene, Theme::light());
    const int y = static_cast<int>(list.marks.front().reach.top()) + 1;
    int changes = 0;
    for (int x = kWidth / 4; x < kWidth * 3 / 4; ++x) {
        const int step = qGray(image.pixel(x, y)) - qGray(image.pixel(x + 1, y));
        changes += std::abs(step) > 24 ? 1 : 0;
    }
    QVERIFY2(changes > 20, qPrintable(QString::number(changes)));
}

void TestKindsOfTime::aMemberOfASetIsDrawnAsAlone_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QByteArray>("alone");
    QTest::newRow("certain") << QByteArray("[2024-12,2025-05]") << QByteArray("2025-05");
    QTest::newRow("approximate") << QByteArray("[2024-12,2025-05~]") << QByteArray("2025-05~");
    QTest::newRow("uncertain") << QByteArray("{2024-12,2025-05?}") << QByteArray("2025-05?");
    QTest::newRow("both") << QByteArray("{2024-12,2025-05%}") << QByteArray("2025-05%");
    QTest::newRow("digits not given") << QByteArray("[2024-12,2025-0X]") << QByteArray("2025-0X");
    QTest::newRow("an uncertain one") << QByteArray("[2024-12,2025-0X?]") << QByteArray("2025-0X?");
    QTest::newRow("about one") << QByteArray("[2024-09,2025-0X~]") << QByteArray("2025-0X~");
    QTest::newRow("days in pieces") << QByteArray("[2024-12,2025-0X-2X]") << QByteArray("2025-0X-2X");
}

/// But for its symbol and for what ties it to the others.
void TestKindsOfTime::aMemberOfASetIsDrawnAsAlone()
{
    QFETCH(QByteArray, set);
    QFETCH(QByteArray, alone);
    constexpr int few = 6;
    const DisplayList list = sceneSeen(alone, "2025-01/2025-10").list();
    const QRectF &bar = list.marks.front().reach;
    const auto paintedBeside = [&](const QByteArray &when) {
        QImage image = paintedMarks(sceneSeen(when, "2025-01/2025-10"), Theme::light());
        QPainter painter(&image);
        const double from = set.contains("0X") ? bar.left() + 2 : bar.left() - 20; // there is its neighbour
        painter.fillRect(QRectF(-1, 0, from + 1, image.height()), Qt::white);
        painter.fillRect(QRectF(bar.center().x() - 10, 0, 20, image.height()), Qt::white);
        painter.fillRect(QRectF(0, bar.center().y() - 2, image.width(), 4), Qt::white);
        return image;
    };
    QVERIFY(pixelsApart(paintedBeside(set), paintedBeside(alone), false, few) < few);
}

void TestKindsOfTime::aMissingDigitIsNoDoubt_data()
{
    QTest::addColumn<double>("yearPx");
    for (const double yearPx : {1.0, 8.0, 20.0, 26.0, 36.0, 70.0})
        QTest::addRow("%g px", yearPx) << yearPx;
}

void TestKindsOfTime::whereNothingIsCertainThereIsNoFullInk()
{
    const auto darkest = [](const char *when) {
        const test::Scene scene = sceneOfKind({when}, 400);
        const DisplayList list = scene.list();
        const QImage image = paintedMarks(scene, Theme::light());
        const QRectF &reach = list.marks.front().reach;
        double most = 0;
        for (int x = static_cast<int>(reach.left()) + 5; x < static_cast<int>(reach.right()) - 5; ++x) {
            const QColor seen = image.pixelColor(x, static_cast<int>(reach.center().y()));
            most = std::max(most, contrastRatio(seen, Theme::light().canvas));
        }
        return most;
    };
    const double full = darkest("2022-03/2022-11");
    QVERIFY(full > kShapeContrast);
    for (const char *when : {"2022-03/2022", "2022/2022-11", "2022/2022"})
        QVERIFY2(darkest(when) < kShapeContrast, when);
}

/// A ring with slits would look like one that is dashed: what has slits is filled, up to where its cells are seen.
void TestKindsOfTime::aMissingDigitIsNoDoubt()
{
    QFETCH(double, yearPx);
    const auto centreOf = [yearPx](const char *when) {
        const test::Scene scene = sceneOfKind({when}, yearPx);
        const DisplayList list = scene.list();
        return paintedMarks(scene, Theme::light()).pixelColor(list.marks.front().body.center().toPoint());
    };
    const QColor ground = Theme::light().canvas;
    QCOMPARE(centreOf("2022?"), ground);
    QCOMPARE(centreOf("2022"), ground);
    const bool areCellsSeen = yearPx > 60;
    QCOMPARE(centreOf("2022-XX") == ground, areCellsSeen);
    QCOMPARE(centreOf("2022-XX?") == ground, areCellsSeen);
}

void TestKindsOfTime::aDateWithGapsIsDrawnWhereItCanBe_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<double>("yearPx");
    QTest::addColumn<QList<double>>("possible"); // shares of 2022 behind its begin
    QTest::addColumn<QList<double>>("impossible");
    const auto day = [](int number) { return (number - 0.5) / 365; };
    QTest::newRow("the 11th of a month") << QByteArray("2022-XX-11") << 365.0
                                         << QList<double>{day(11), day(42), day(345)}
                                         << QList<double>{day(20), day(60), day(182), day(330)};
    QTest::newRow("an uncertain 11th of a month")
        << QByteArray("2022-XX-11?") << 365.0 << QList<double>{day(11), day(42), day(345)}
        << QList<double>{day(18), day(20), day(22), day(60), day(62), day(182), day(330)};
    QTest::newRow("the 11th of a month, or of a year after")
        << QByteArray("[2022-XX-11,2024-01-01]") << 365.0 << QList<double>{day(11), day(42), day(345)}
        << QList<double>{day(20), day(60), day(182), day(330)};
    QTest::newRow("the 11th of a month, and another year")
        << QByteArray("{2022-XX-11,2024}") << 365.0 << QList<double>{day(11), day(42), day(345)}
        << QList<double>{day(20), day(60), day(182), day(330)};
    QTest::newRow("a 15 June") << QByteArray("XXXX-06-15") << 100.0 << QList<double>{day(166), day(166) + 1}
                               << QList<double>{0.1, 0.3, 0.7, 1.1};
    QTest::newRow("some June") << QByteArray("XXXX-06") << 200.0 << QList<double>{day(153), day(180)}
                               << QList<double>{day(140), day(200), 0.9};
    QTest::newRow("years that end with 2")
        << QByteArray("20X2") << 40.0 << QList<double>{0.1, 0.9} << QList<double>{-0.5, 1.5, 4.5};
    QTest::newRow("a spring") << QByteArray("202X-21") << 100.0 << QList<double>{day(70), day(140)}
                              << QList<double>{0.1, 0.6, 0.95};
    QTest::newRow("too near to one another")
        << QByteArray("2022-XX-11") << 30.0 << QList<double>{0.1, 0.2, 0.3, 0.8} << QList<double>{};
}

/// Near the top of its bar, where nothing ties its pieces.
void TestKindsOfTime::aDateWithGapsIsDrawnWhereItCanBe()
{
    QFETCH(QByteArray, when);
    QFETCH(double, yearPx);
    QFETCH(QList<double>, possible);
    QFETCH(QList<double>, impossible);
    const test::Scene scene = sceneOfKind({when.constData()}, yearPx);
    const DisplayList list = scene.list();
    const QImage image = paintedMarks(scene, Theme::light());
    const double begin = list.scale.xAt({18'993LL * kDay.us}); // 2022-01-01
    const auto isInked = [&](double share) {
        const int x = static_cast<int>(begin + share * yearPx);
        return image.pixelColor(x, static_cast<int>(list.marks.front().reach.top()) + 1) != Theme::light().canvas;
    };
    QCOMPARE(list.marks.size(), std::size_t{1});
    for (const double share : possible)
        QVERIFY2(isInked(share), qPrintable(QString::number(share)));
    for (const double share : impossible)
        QVERIFY2(!isInked(share), qPrintable(QString::number(share)));
}

void TestKindsOfTime::everyShapeStandsOut_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<double>("yearPx");
    for (const Theme &theme : Theme::all()) {
        for (const double yearPx : {8.0, 20.0, 100.0, 20'000.0}) // at last from within, without its ends
            QTest::addRow("%s, %g px", qPrintable(theme.name), yearPx) << theme.name << yearPx;
    }
}

void TestKindsOfTime::everyShapeStandsOut()
{
    QFETCH(QString, theme);
    QFETCH(double, yearPx);
    const Theme &colors = *Theme::named(theme);
    for (const Kind &kind : kKinds) {
        const QImage image = paintedMarks(sceneOfKind(kind, yearPx), colors);
        int outstanding = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                outstanding += image.pixel(x, y) != colors.canvas.rgb() &&
                                       contrastRatio(image.pixelColor(x, y), colors.canvas) >= kShapeContrast
                                   ? 1
                                   : 0;
        QVERIFY2(outstanding >= 18, (nameOf(kind) + ": " + std::to_string(outstanding)).c_str());
    }
}

void TestKindsOfTime::whatIsPaintedCanBeHit_data()
{
    QTest::addColumn<double>("yearPx");
    for (const double yearPx : {3.0, 8.0, 20.0, 100.0, 365.0, 5000.0})
        QTest::addRow("%g px", yearPx) << yearPx;
}

void TestKindsOfTime::whatIsPaintedCanBeHit()
{
    QFETCH(double, yearPx);
    const Theme &theme = Theme::light();
    for (const Kind &kind : kKinds) {
        const test::Scene scene = sceneOfKind(kind, yearPx);
        const QImage image = paintedMarks(scene, theme);
        const DisplayList list = scene.list();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QPointF point(x + 0.5, y + 0.5);
                if (image.pixel(x, y) == theme.canvas.rgb() || !list.lanesArea.contains(point))
                    continue;
                const auto hit = hitTest(list, point);
                QVERIFY2(
                    hit && hit->kind == HitKind::Event,
                    qPrintable(QStringLiteral("%1 at %2, %3").arg(QString::fromStdString(nameOf(kind))).arg(x).arg(y)));
            }
        }
    }
}

void TestKindsOfTime::whatIsUnknownIsTornWhereThePictureEnds_data()
{
    QTest::addColumn<QByteArray>("unknown");
    QTest::addColumn<QByteArray>("known");
    QTest::newRow("in the shading of the start") << QByteArray("2022-07/") << QByteArray("2022-07/2022-10");
    QTest::newRow("in the shading of the end") << QByteArray("/2022-07") << QByteArray("2022-04/2022-07");
}

/// The picture ends within the one date that is known.
void TestKindsOfTime::whatIsUnknownIsTornWhereThePictureEnds()
{
    QFETCH(QByteArray, unknown);
    QFETCH(QByteArray, known);
    const auto look = [&unknown](const QByteArray &when) {
        test::Scene scene = sceneOfKind({when.constData()}, 365);
        const Instant middle = scene.viewport.range.from + scene.viewport.range.length() / 2 + Duration{10 * kDay.us};
        scene.viewport.range = unknown.startsWith('/') ? TimeRange{middle, middle + Duration{60 * kDay.us}}
                                                       : TimeRange{middle - Duration{60 * kDay.us}, middle};
        return paintedMarks(scene, Theme::light());
    };
    QVERIFY(pixelsApart(look(unknown), look(known), false, 12) >= 12);
}

void TestKindsOfTime::slitsLeaveSomethingOfANarrowBar()
{
    for (const char *when : {"2021-XX-11/2023-XX-11", "2021-XX/2023-XX", "2021-XX-11/2023"}) {
        const QImage image = paintedMarks(sceneOfKind({when}, 1), Theme::light());
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                dark += contrastRatio(image.pixelColor(x, y), Theme::light().canvas) >= kShapeContrast ? 1 : 0;
        QVERIFY2(dark >= 18, when);
    }
}

void TestKindsOfTime::theLookDoesNotDependOnWhereItIsCut_data()
{
    QTest::addColumn<double>("yearPx");
    for (const double yearPx : {20.0, 100.0, 365.0})
        QTest::addRow("%g px", yearPx) << yearPx;
}

/// A picture that is moved by whole pixels is the same picture, but for what stands at its edge: arrows, torn edges,
/// which stay in it, and undated events whose limit lies beyond it.
void TestKindsOfTime::theLookDoesNotDependOnWhereItIsCut()
{
    QFETCH(double, yearPx);
    constexpr int moved = 200;
    for (const Kind &kind : kKinds) {
        const std::string name = nameOf(kind);
        if (name.find("..") != std::string::npos || name.starts_with('/') || name.ends_with('/'))
            continue;
        test::Scene scene = sceneOfKind(kind, yearPx);
        const QImage whole = paintedMarks(scene, Theme::light());
        const Duration shift{(scene.viewport.range.length() / kWidth).us * moved};
        scene.viewport.range = {scene.viewport.range.from + shift, scene.viewport.range.to + shift};
        const QImage cut = paintedMarks(scene, Theme::light());
        const QRect kept(moved + 2, 0, kWidth - moved - 4, whole.height());
        QVERIFY2(pixelsApart(whole.copy(kept), cut.copy(kept.translated(-moved, 0)), false, 20) < 20,
                 nameOf(kind).c_str());
    }
}

QTEST_MAIN(TestKindsOfTime)
#include "tst_kindsoftime.moc"
