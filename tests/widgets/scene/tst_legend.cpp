// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/scene/scenefixture.h"
#include "widgets/scene/legend.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace kronika;
using namespace kronika::test;

namespace {

constexpr const char *kLanes = "actor a = Alpha\nactor b = Beta\n"
                               "category talk = Talk\ncategory deed = Deed\ncategory none = Unused\n";

Scene sceneWith(const QByteArray &events)
{
    return sceneOf(QByteArray(kLanes + events).constData());
}

QList<int> kindsIn(const DisplayList &list)
{
    QList<int> kinds;
    for (const LegendEntry &entry : legendFor(list, SceneStyle(), 1000).entries)
        if (entry.kind != LegendKind::Category)
            kinds.append(static_cast<int>(entry.kind));
    return kinds;
}

QStringList categoriesIn(const DisplayList &list)
{
    QStringList names;
    for (const LegendEntry &entry : legendFor(list, SceneStyle(), 1000).entries)
        if (entry.kind == LegendKind::Category)
            names.append(entry.text);
    return names;
}

/// How many pixels of `rect` are not the ground.
int inkIn(const QImage &image, const QRectF &rect, const QColor &ground)
{
    int count = 0;
    const QRect pixels = rect.toAlignedRect().intersected(image.rect());
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            count += image.pixelColor(x, y) != ground ? 1 : 0;
    return count;
}

/// Something of every kind.
DisplayList fullList()
{
    Scene scene = sceneWith("e1 | 2020 | One | a | talk\n"
                            "e2 | 2021-05-01~ | Two | a | deed\n"
                            "e3 | 2022-05-01? | Three | a | talk\n"
                            "e4 | 2020-01-01/.. | Four | b | deed\n"
                            "e5 | /2021-01-01 | Five | b | talk\n"
                            "e6 | 2022-02-01 | Six | a, b:target | talk\n"
                            "e7 | 2021-02-01 | Seven | a, b | talk\n"
                            "e8 | 2021/2022 | Eight | b | talk\n"
                            "e9 | 2020-XX | Nine | b | talk\n"
                            "e11 | 2021-XX-11 | Eleven | b | talk\n"
                            "e10 | ../2020-01-01 | Ten | b | talk\n");
    scene.input.today = scene.viewport.range.middle();
    DisplayList list = scene.list();
    Mark fold = list.marks.front();
    fold.kind = MarkKind::Fold;
    list.marks.push_back(fold);
    Mark aLongOne;
    aLongOne.kind = MarkKind::Mention;
    aLongOne.isVague = true;
    list.marks.push_back(aLongOne);
    for (const MarkKind kind : {MarkKind::OneOf, MarkKind::AllOf, MarkKind::Point}) {
        Mark mark;
        mark.kind = kind;
        mark.left = kind == MarkKind::Point ? EndStyle::Faded : EndStyle::Open;
        mark.right = kind == MarkKind::Point ? EndStyle::Crisp : EndStyle::Open;
        list.marks.push_back(mark);
    }
    list.badges.push_back({});
    list.marks.front().isWithheld = true;
    return list;
}

} // namespace

class TestLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPictureNeedsNone();
    void onlyCategoriesThatOccurAreNamed();
    void categoriesOfTheTrayAreNamed();
    void onlyWaysOfDrawingThatOccurAreExplained_data();
    void onlyWaysOfDrawingThatOccurAreExplained();
    void onlyWhatIsInThePictureIsExplained_data();
    void onlyWhatIsInThePictureIsExplained();
    void everythingIsExplainedOnce();
    void entriesFlowIntoLinesWithoutOverlap_data();
    void entriesFlowIntoLinesWithoutOverlap();
    void everySampleIsPainted_data();
    void everySampleIsPainted();
    void aCategoryIsPaintedInItsColour();
};

void TestLegend::anEmptyPictureNeedsNone()
{
    const Legend legend = legendFor(DisplayList{}, SceneStyle(), 500);
    QVERIFY(legend.entries.empty());
    QCOMPARE(legend.heightPx, 0.0);
}

void TestLegend::onlyCategoriesThatOccurAreNamed()
{
    const Scene scene = sceneWith("e1 | 2020-01-01 | One | a | deed\ne2 | 2021-01-01 | Two | a | talk\n"
                                  "e3 | 2022-01-01 | Three | a |\n");
    QCOMPARE(categoriesIn(scene.list()), (QStringList{QStringLiteral("Talk"), QStringLiteral("Deed")}));
}

void TestLegend::categoriesOfTheTrayAreNamed()
{
    const Scene scene = sceneWith("e1 | 2020-01-01 | One | a |\ne2 | | Two | a | deed\n");
    QCOMPARE(categoriesIn(scene.list()), QStringList{QStringLiteral("Deed")});
}

void TestLegend::onlyWaysOfDrawingThatOccurAreExplained_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QList<int>>("kinds");
    const auto row = [](const char *name, const char *events, QList<LegendKind> kinds) {
        QList<int> numbers;
        for (const LegendKind kind : kinds)
            numbers.append(static_cast<int>(kind));
        QTest::newRow(name) << QByteArray(events) << numbers;
    };
    row("days", "e1 | 2020-01-01 | One | a |\ne2 | 2022-01-01 | Two | a |", {LegendKind::Day});
    row("a year", "e1 | 2020 | One | a |\ne2 | 2022-01-01 | Two | b |", {LegendKind::Day, LegendKind::Band});
    row("approximate", "e1 | 2020-01-01~ | One | a |\ne2 | 2022-01-01 | Two | b |",
        {LegendKind::Day, LegendKind::Approximate});
    row("uncertain", "e1 | 2020-01-01? | One | a |\ne2 | 2022-01-01 | Two | b |",
        {LegendKind::Day, LegendKind::Uncertain});
    row("year ends", "e1 | 2020/2021 | One | a |\ne2 | 2022-01-01 | Two | b |", {LegendKind::Day, LegendKind::Soft});
    row("some month", "e1 | 2020-XX | One | a |\ne2 | 2022-01-01 | Two | b |", {LegendKind::Day, LegendKind::Steps});
    row("one of days", "e1 | [2020-01-01,2021-01-01] | One | a |\ne2 | 2022-01-01 | Two | b |",
        {LegendKind::Day, LegendKind::OneOf});
    row("all of years", "e1 | {2020,2021} | One | a |\ne2 | 2023/2023 | Two | b |",
        {LegendKind::Band, LegendKind::Soft, LegendKind::AllOf});
    row("or earlier", "e1 | [..2020-01-01] | One | a |\ne2 | 2023/2023 | Two | b |",
        {LegendKind::Day, LegendKind::Soft, LegendKind::OneOf, LegendKind::SetOpenStart});
    row("and later", "e1 | {2020-01-01..} | One | a |\ne2 | 2023/2023 | Two | b |",
        {LegendKind::Day, LegendKind::Soft, LegendKind::AllOf, LegendKind::SetOpen});
    row("open", "e1 | 2020-01-01/.. | One | a |\ne2 | 2022-01-01 | Two | b |", {LegendKind::Day, LegendKind::Open});
    row("open start", "e1 | ../2020-01-01 | One | a |\ne2 | 2022-01-01 | Two | b |",
        {LegendKind::Day, LegendKind::OpenStart});
    row("unknown", "e1 | 2020-01-01/ | One | a |\ne2 | 2022-01-01 | Two | b |", {LegendKind::Day, LegendKind::Unknown});
    row("mention", "e1 | 2020-01-01 | One | a, b:target |\ne2 | 2022-01-01 | Two | a |",
        {LegendKind::Day, LegendKind::Mention});
    row("tie", "e1 | 2020-01-01 | One | a, b |\ne2 | 2022-01-01 | Two | a |", {LegendKind::Day, LegendKind::Tie});
    row("the 11th of a month", "e1 | 2020-XX-11 | One | a |\ne2 | 2022-01-01 | Two | b |",
        {LegendKind::Day, LegendKind::Pieces});
    row("moments of a day", "e1 | 2020-01-01T10:00:00Z | One | a |\ne2 | 2020-01-01T16:00:00Z | Two | a |",
        {LegendKind::Moment});
}

void TestLegend::onlyWaysOfDrawingThatOccurAreExplained()
{
    QFETCH(QByteArray, events);
    QFETCH(QList<int>, kinds);
    QCOMPARE(kindsIn(sceneWith(events).list()), kinds);
}

void TestLegend::onlyWhatIsInThePictureIsExplained_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isExplained");
    const auto row = [](const char *when, const char *seen, LegendKind kind, bool isExplained) {
        QTest::addRow("%s in %s", when, seen)
            << QByteArray(when) << QByteArray(seen) << static_cast<int>(kind) << isExplained;
    };
    row("2020/2030", "2020/2022", LegendKind::Soft, true);
    row("2020/2030", "2023/2025", LegendKind::Soft, false);
    row("2020-01-01~/2030-01-01", "2019/2021", LegendKind::Approximate, true);
    row("2020-01-01~/2030-01-01", "2023/2025", LegendKind::Approximate, true); // at the edge
    row("2020-01-01~/2030-01-01", "2028/2031", LegendKind::Approximate, false);
    row("2020-03~/2020-08~", "2020-05/2020-06", LegendKind::Approximate, true);
    row("2020~", "2020-06/2020-07", LegendKind::Approximate, true);
    row("2020~", "2020-07/2021-06", LegendKind::Approximate, true);
    row("2020-01-01?/2030-01-01", "2019/2021", LegendKind::Uncertain, true);
    row("2020-01-01?/2030-01-01", "2027/2031", LegendKind::Uncertain, false);
    row("2020-01-01?/2030-01-01", "2023/2025", LegendKind::Uncertain, true);
    row("2020-05?/..", "2020-05-20/2020-05-25", LegendKind::Uncertain, true);
    row("2020-05?/2020-08", "2020-05-20/2020-05-25", LegendKind::Uncertain, true);
    row("2020?/2021", "2020-05-20/2020-05-25", LegendKind::Uncertain, true);
    row("2020-XX/2030-01-01", "2020/2021", LegendKind::Steps, true);
    row("2020-XX/2030-01-01", "2023/2025", LegendKind::Steps, false);
    row("[2020-01-01,2024?]", "2019/2026", LegendKind::Uncertain, true);
    row("[2020-01-01,2024?]", "2019/2021", LegendKind::Uncertain, false);
    row("[2020-XX-11,2024-01-01]", "2020", LegendKind::Pieces, true);
    row("[2020-XX-11,2024-01-01]", "2022/2025", LegendKind::Pieces, false);
    row("[2040-01-01,2044?]", "2019/2021", LegendKind::Uncertain, false);
    row("[2020-02?,2020-05~]", "2020-05-10/2020-05-20", LegendKind::Approximate, true);
    row("[2020-02?,2020-05~]", "2020-05-10/2020-05-20", LegendKind::Uncertain, false);
    row("[2020-02?,2020-05~]", "2020-02-10/2020-02-20", LegendKind::Uncertain, true);
    row("[2020-0X,2020-12]", "2020-05-10/2020-05-20", LegendKind::Steps, true);
    row("[2020-02~..2020-09]", "2020-08/2020-12", LegendKind::Approximate, false);
    row("[2020-02..2020-05]", "2020-05-20/2020-05-25", LegendKind::OneOf, true);
    row("{..2020-05}", "2020-05-20/2020-05-25", LegendKind::AllOf, true);
}

void TestLegend::onlyWhatIsInThePictureIsExplained()
{
    QFETCH(QByteArray, when);
    QFETCH(QByteArray, seen);
    QFETCH(int, kind);
    QFETCH(bool, isExplained);
    Scene scene = sceneWith("e1 | " + when + " | One | a |\n");
    const TimeBounds bounds = EdtfDate::parse(seen.toStdString(), EdtfMode::Extended)->bounds(Zone());
    scene.viewport.range = {bounds.earliestStart, bounds.latestEnd};
    QCOMPARE(kindsIn(scene.list()).contains(kind), isExplained);
}

void TestLegend::everythingIsExplainedOnce()
{
    const Legend legend = legendFor(fullList(), SceneStyle(), 2000);
    QSet<int> kinds;
    QSet<QString> texts;
    for (const LegendEntry &entry : legend.entries) {
        kinds.insert(static_cast<int>(entry.kind));
        texts.insert(entry.text);
        QVERIFY(!entry.text.isEmpty());
    }
    QCOMPARE(kinds.size(), static_cast<int>(LegendKind::Today)); // a full symbol is a day or a moment
    QCOMPARE(texts.size(), static_cast<qsizetype>(legend.entries.size()));
}

void TestLegend::entriesFlowIntoLinesWithoutOverlap_data()
{
    QTest::addColumn<double>("widthPx");
    QTest::newRow("wide") << 5000.0;
    QTest::newRow("page") << 700.0;
    QTest::newRow("narrow") << 120.0;
}

void TestLegend::entriesFlowIntoLinesWithoutOverlap()
{
    QFETCH(double, widthPx);
    const Legend legend = legendFor(fullList(), SceneStyle(), widthPx);
    QRectF last;
    for (const LegendEntry &entry : legend.entries) {
        const QRectF all = entry.sample.united(entry.textRect);
        QVERIFY(all.left() >= 0 && all.right() <= widthPx + 0.5);
        QVERIFY(all.top() >= 0 && all.bottom() <= legend.heightPx + 0.01);
        QVERIFY(entry.sample.right() < entry.textRect.left());
        QVERIFY(last.isNull() || all.left() > last.right() || all.top() >= last.bottom() - 0.01);
        last = all;
    }
    QCOMPARE(legend.entries.back().textRect.top() > legend.entries.front().textRect.bottom(), widthPx < 1000);
}

void TestLegend::everySampleIsPainted_data()
{
    QTest::addColumn<QString>("theme");
    for (const Theme &theme : Theme::all())
        QTest::addRow("%s", qPrintable(theme.name)) << theme.name;
}

void TestLegend::everySampleIsPainted()
{
    QFETCH(QString, theme);
    const Theme &colors = *Theme::named(theme);
    const DisplayList list = fullList();
    const SceneStyle style;
    const Legend legend = legendFor(list, style, 600);
    QImage image(640, static_cast<int>(legend.heightPx) + 1, QImage::Format_RGB32);
    image.fill(colors.canvas);
    QPainter painter(&image);
    paintLegend(painter, legend, list, style, colors);
    painter.end();
    for (const LegendEntry &entry : legend.entries) {
        QVERIFY2(inkIn(image, entry.sample, colors.canvas) > 10, qPrintable(entry.text));
        QVERIFY2(inkIn(image, entry.textRect, colors.canvas) > 10, qPrintable(entry.text));
    }
}

void TestLegend::aCategoryIsPaintedInItsColour()
{
    DisplayList list;
    list.categories.push_back({QStringLiteral("Talk"), Symbol::Square, QColor(0xb8433a)});
    Mark mark;
    mark.kind = MarkKind::Span;
    mark.category = CategoryIndex{0};
    list.marks.push_back(mark);
    const SceneStyle style;
    const Legend legend = legendFor(list, style, 600);
    QCOMPARE(legend.entries.size(), std::size_t{1});
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLegend(painter, legend, list, style, Theme::light());
    painter.end();
    QCOMPARE(image.pixelColor(legend.entries.front().sample.center().toPoint()), QColor(0xb8433a));
}

QTEST_MAIN(TestLegend)
#include "tst_legend.moc"
