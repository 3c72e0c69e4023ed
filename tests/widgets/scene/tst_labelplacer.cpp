// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/labelplacer.h"

#include <QFont>
#include <QtTest/QtTest>

#include <random>

using namespace kronika;

namespace {
struct Wished
{
    LabelRequest request;
    LabelWish wish;
};

Wished point(double x, const QString &text, LabelSide side = LabelSide::Right)
{
    return {{{}, QRectF(x - 5, 0, 10, 10)}, {text, side}};
}

std::vector<std::optional<PlacedLabel>> placed(const std::vector<Wished> &wished)
{
    TextRuns runs{QFont()};
    std::vector<LabelRequest> requests;
    for (const Wished &one : wished)
        requests.push_back(one.request);
    return LabelPlacer(runs, 4, 100, 900).placed(requests, [&](std::size_t n) { return wished[n].wish; });
}
} // namespace

class TestLabelPlacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelStandsRightOfItsMarkWhereThereIsRoom();
    void aLabelAtTheRightEdgeStandsLeft();
    void theWishedSideWinsWhenBothHaveRoom();
    void aBarNamesItselfInside();
    void aBarCutByTheEdgeIsNamedInItsVisiblePart();
    void labelsAreShortenedBeforeTheyCollide();
    void noRoomMeansNoLabel();
    void nothingEverOverlaps();
};

void TestLabelPlacer::aLabelStandsRightOfItsMarkWhereThereIsRoom()
{
    const auto labels = placed(std::vector{point(200, QStringLiteral("Office raided"))});
    QVERIFY(labels[0].has_value());
    QCOMPARE(labels[0]->place, LabelPlace::Right);
    QCOMPARE(labels[0]->text, QStringLiteral("Office raided"));
    QVERIFY(!labels[0]->isElided);
    QVERIFY(labels[0]->rect.left() >= 205);
}

void TestLabelPlacer::aLabelAtTheRightEdgeStandsLeft()
{
    const auto labels = placed(std::vector{point(890, QStringLiteral("Ambassador summoned"))});
    QCOMPARE(labels[0]->place, LabelPlace::Left);
    QVERIFY(!labels[0]->isElided);
    QVERIFY(labels[0]->rect.right() <= 885);
}

void TestLabelPlacer::theWishedSideWinsWhenBothHaveRoom()
{
    const auto labels = placed(std::vector{point(500, QStringLiteral("Summons"), LabelSide::Left)});
    QCOMPARE(labels[0]->place, LabelPlace::Left);
}

void TestLabelPlacer::aBarNamesItselfInside()
{
    const QRectF bar(300, 0, 400, 20);
    const auto labels = placed(std::vector{Wished{{bar, bar}, {QStringLiteral("Campaign"), LabelSide::Right}}});
    QCOMPARE(labels[0]->place, LabelPlace::Inside);
    QVERIFY(bar.contains(labels[0]->rect.center()));
}

void TestLabelPlacer::aBarCutByTheEdgeIsNamedInItsVisiblePart()
{
    const QRectF bar(-5000, 0, 5400, 20);
    const auto labels = placed(std::vector{Wished{{bar, bar}, {QStringLiteral("Campaign"), LabelSide::Right}}});
    QCOMPARE(labels[0]->place, LabelPlace::Inside);
    QVERIFY(labels[0]->rect.left() >= 100);
}

void TestLabelPlacer::labelsAreShortenedBeforeTheyCollide()
{
    const QString text = QStringLiteral("A rather long title of an event that needs room");
    const auto labels = placed(std::vector{point(110, text), point(210, text)});
    QVERIFY(labels[0]->isElided);
    QVERIFY(labels[0]->text.endsWith(QChar(0x2026)));
    QVERIFY(labels[0]->rect.right() <= 205);
    QVERIFY(!labels[1]->isElided);
}

void TestLabelPlacer::noRoomMeansNoLabel()
{
    const auto labels = placed(std::vector{point(100, QStringLiteral("One")), point(115, QStringLiteral("Two")),
                                           point(130, QStringLiteral("Three"))});
    QVERIFY(!labels[0].has_value());
    QVERIFY(!labels[1].has_value());
    QVERIFY(labels[2].has_value());
}

void TestLabelPlacer::nothingEverOverlaps()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> position(80, 920);
    std::uniform_int_distribution<int> length(1, 40);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> xs(12);
        std::ranges::generate(xs, [&] { return position(random); });
        std::ranges::sort(xs);
        std::vector<Wished> requests;
        for (const double x : xs)
            requests.push_back(
                point(x, QString(length(random), u'm'), round % 2 == 0 ? LabelSide::Left : LabelSide::Right));
        const auto labels = placed(requests);
        const double apart = TextRuns(QFont()).averageCharPx() * 2;
        double taken = 100;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            if (!labels[i])
                continue;
            QVERIFY(labels[i]->rect.left() >= taken);
            QVERIFY(labels[i]->rect.right() <= 900.01);
            taken = labels[i]->rect.right() + apart;
            for (const Wished &other : requests)
                QVERIFY(!labels[i]->rect.intersects(other.request.obstacle.adjusted(0, -50, 0, 50)));
        }
    }
}

QTEST_MAIN(TestLabelPlacer)
#include "tst_labelplacer.moc"
