// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace kronika;

namespace {

struct FlowLayoutFixture
{
    explicit FlowLayoutFixture(int count)
    {
        layout = new FlowLayout(&parent);
        for (int i = 0; i < count; ++i) {
            auto *child = new QWidget;
            child->setFixedSize(60, 20);
            layout->addWidget(child);
            children.append(child);
        }
    }

    QWidget parent;
    FlowLayout *layout;
    QList<QWidget *> children;
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStandsInOneLine();
    void theRestGoesOnBelow();
    void theHeightFollowsTheWidth();
    void nothingOverlaps();
    void whatIsTakenIsGone();
};

void TestFlowLayout::whatFitsStandsInOneLine()
{
    FlowLayoutFixture fixture(3);
    fixture.layout->setGeometry({0, 0, 60 * 3 + fixture.layout->spacing() * 2, 100});
    for (const QWidget *child : fixture.children)
        QCOMPARE(child->y(), 0);
}

void TestFlowLayout::theRestGoesOnBelow()
{
    FlowLayoutFixture fixture(3);
    fixture.layout->setGeometry({0, 0, 60 * 3 + fixture.layout->spacing() * 2 - 1, 100});
    QCOMPARE(fixture.children[1]->y(), 0);
    QCOMPARE(fixture.children[2]->x(), 0);
    QCOMPARE(fixture.children[2]->y(), 20 + fixture.layout->spacing());
}

void TestFlowLayout::theHeightFollowsTheWidth()
{
    const FlowLayoutFixture fixture(4);
    QCOMPARE(fixture.layout->heightForWidth(1000), 20);
    QCOMPARE(fixture.layout->heightForWidth(60), 4 * 20 + 3 * fixture.layout->spacing());
    QCOMPARE(fixture.layout->heightForWidth(10), fixture.layout->heightForWidth(60));
}

void TestFlowLayout::nothingOverlaps()
{
    FlowLayoutFixture fixture(20);
    for (const int width : {70, 200, 333}) {
        fixture.layout->setGeometry({5, 7, width, 1000});
        for (int i = 0; i < fixture.children.size(); ++i) {
            QVERIFY(fixture.children[i]->x() >= 5);
            for (int j = 0; j < i; ++j)
                QVERIFY(!fixture.children[i]->geometry().intersects(fixture.children[j]->geometry()));
        }
    }
}

void TestFlowLayout::whatIsTakenIsGone()
{
    FlowLayoutFixture fixture(2);
    QLayoutItem *taken = fixture.layout->takeAt(0);
    QCOMPARE(taken->widget(), fixture.children[0]);
    delete taken;
    QCOMPARE(fixture.layout->count(), 1);
    QCOMPARE(fixture.layout->itemAt(0)->widget(), fixture.children[1]);
    QVERIFY(!fixture.layout->itemAt(1));
    QVERIFY(!fixture.layout->takeAt(7));
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
