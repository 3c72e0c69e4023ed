// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventtablemodel.h"
#include "tests/models/document/snapshotpicture.h"
#include "widgets/eventtable.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace kronika;

namespace {

struct EventTableFixture
{
    EventTableFixture()
    {
        index = TimelineIndex::build(test::snapshotFrom("actor a = A\nlate | 2023 | <b>Late</b> | a |\n"
                                                        "early | 2020 | Early | a |\nmiddle | 2021 | Middle | a |\n"
                                                        "none | | Undated | a |"),
                                     {});
        widget.resize(800, 300);
        widget.setIndex(index);
        widget.show();
    }

    EventIndex event(const char *id) const { return *index->snapshot().eventById(id); }
    QTableView *table() const { return widget.table(); }
    EventIndex eventAt(int row) const
    {
        return EventIndex{table()->model()->index(row, 0).data(EventTableModel::EventRole).toUInt()};
    }
    QStringList shown() const
    {
        std::vector<EventIndex> events;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            events.push_back(eventAt(row));
        return test::idsOf(index->snapshot(), events);
    }
    QStringList selected() const
    {
        std::vector<EventIndex> events;
        for (const QModelIndex &row : table()->selectionModel()->selectedRows())
            events.push_back(eventAt(row.row()));
        return test::idsOf(index->snapshot(), events);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }

    std::shared_ptr<const TimelineIndex> index;
    EventTable widget;
};

} // namespace

class TestEventTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsInTimeOrder();
    void aClickAsksForTheEvent();
    void severalRowsAskForAll();
    void severalRowsAreToldOnceInTheirOrder();
    void veryManyRowsAreOneRange();
    void aScatteredSelectionIsPaintedAndKept();
    void theSelectionFollowsWithoutEcho();
    void theFilterLeavesMatchingRows();
    void noMatchIsSaid();
    void theSelectionSurvivesTheFilter();
    void enterShowsTheEvent();
    void anotherSnapshotIsShown();
    void itsModelIsSound();
};

void TestEventTable::itStandsInTimeOrder()
{
    const EventTableFixture fixture;
    QCOMPARE(fixture.shown(), QStringList({QStringLiteral("early"), QStringLiteral("middle"), QStringLiteral("late"),
                                           QStringLiteral("none")}));
}

void TestEventTable::aClickAsksForTheEvent()
{
    EventTableFixture fixture;
    QSignalSpy wishes(&fixture.widget, &EventTable::selectionRequested);
    fixture.clickRow(1);
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.first().first().value<EventIndex>(), fixture.event("middle"));
    QCOMPARE(wishes.first().last().value<SelectMode>(), SelectMode::Replace);
}

void TestEventTable::severalRowsAskForAll()
{
    EventTableFixture fixture;
    QSignalSpy wishes(&fixture.widget, &EventTable::eventsSelectRequested);
    fixture.clickRow(0);
    fixture.clickRow(2, Qt::ShiftModifier);
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.first().first().value<std::vector<EventIndex>>().size(), std::size_t{3});
}

void TestEventTable::severalRowsAreToldOnceInTheirOrder()
{
    EventTableFixture fixture;
    QSignalSpy wishes(&fixture.widget, &EventTable::eventsSelectRequested);
    // With columns in another order Qt selects the rows once for each of them.
    fixture.table()->horizontalHeader()->moveSection(0, 2);
    fixture.clickRow(2);
    fixture.clickRow(3, Qt::ControlModifier);
    fixture.clickRow(0, Qt::ControlModifier);
    QCOMPARE(wishes.last().first().value<std::vector<EventIndex>>(),
             (std::vector{fixture.event("early"), fixture.event("late"), fixture.event("none")}));
    fixture.clickRow(0);
    fixture.clickRow(2, Qt::ShiftModifier);
    QCOMPARE(wishes.last().first().value<std::vector<EventIndex>>(),
             (std::vector{fixture.event("early"), fixture.event("middle"), fixture.event("late")}));
}

void TestEventTable::veryManyRowsAreOneRange()
{
    constexpr std::uint32_t count = 6'000;
    QString text = QStringLiteral("actor a = A\n");
    for (std::uint32_t n = 0; n < count; ++n)
        text += QStringLiteral("e%1 | %2 | E | a |\n").arg(n).arg(2000 + n % 20);
    EventTable widget;
    widget.setIndex(TimelineIndex::build(test::snapshotFrom(text.toUtf8().constData()), {}));
    QSignalSpy wishes(&widget, &EventTable::eventsSelectRequested);
    widget.table()->selectAll();
    QCOMPARE(wishes.size(), 1);
    const auto all = wishes.first().first().value<std::vector<EventIndex>>();
    QCOMPARE(all.size(), std::size_t{count});
    const auto ranges = [&widget] { return widget.table()->selectionModel()->selection(); };
    widget.setSelection(all, all.front());
    QCOMPARE(ranges().size(), 1);
    QCOMPARE(ranges().first().height(), int{count});
    widget.setSelection({all.front(), all[1], all.back()}, all.back());
    QCOMPARE(ranges().size(), 2);
    QCOMPARE(wishes.size(), 1);
}

/// Every other row of very many.
void TestEventTable::aScatteredSelectionIsPaintedAndKept()
{
    constexpr std::uint32_t count = 12'000;
    EventTable widget;
    widget.resize(800, 300);
    widget.setIndex(TimelineIndex::build(test::manyEvents(count).build(), {}));
    widget.show();
    const auto *model = static_cast<EventTableModel *>(widget.table()->model());
    std::vector<EventIndex> others;
    for (int row = 0; row < int{count}; row += 2)
        others.push_back(model->eventAt(row));
    widget.setSelection(others, {});
    QSignalSpy wishes(&widget, &EventTable::selectionRequested);
    const QImage image = widget.table()->viewport()->grab().toImage();
    const auto isHighlighted = [&](int row) {
        const QRect cell = widget.table()->visualRect(model->index(row, 0));
        return image.pixelColor(cell.topRight() + QPoint(-3, 3)) == widget.palette().color(QPalette::Highlight) ||
               image.pixelColor(cell.topRight() + QPoint(-3, 3)) ==
                   widget.palette().color(QPalette::Inactive, QPalette::Highlight);
    };
    QVERIFY(isHighlighted(2) && !isHighlighted(3) && isHighlighted(4));
    const QRect cell = widget.table()->visualRect(model->index(3, 0));
    QTest::mouseClick(widget.table()->viewport(), Qt::LeftButton, Qt::ControlModifier, cell.center());
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.first().last().value<SelectMode>(), SelectMode::Toggle);
    widget.setSelection({}, {});
    QVERIFY(widget.table()->viewport()->grab().toImage() != image);
}

void TestEventTable::theSelectionFollowsWithoutEcho()
{
    EventTableFixture fixture;
    QSignalSpy one(&fixture.widget, &EventTable::selectionRequested);
    QSignalSpy many(&fixture.widget, &EventTable::eventsSelectRequested);
    fixture.widget.setSelection({fixture.event("late"), fixture.event("none")}, fixture.event("late"));
    QCOMPARE(fixture.selected(), QStringList({QStringLiteral("late"), QStringLiteral("none")}));
    QCOMPARE(fixture.table()->currentIndex().row(), 2);
    fixture.widget.setSelection({}, {});
    QVERIFY(fixture.selected().isEmpty());
    QCOMPARE(one.size() + many.size(), 0);
}

void TestEventTable::theFilterLeavesMatchingRows()
{
    EventTableFixture fixture;
    QSignalSpy many(&fixture.widget, &EventTable::eventsSelectRequested);
    auto matching = std::make_shared<EventSet>(4);
    matching->insert(fixture.event("late"));
    matching->insert(fixture.event("early"));
    fixture.widget.setMatching(matching);
    QCOMPARE(fixture.shown(), QStringList({QStringLiteral("early"), QStringLiteral("late")}));
    fixture.widget.setMatching(nullptr);
    QCOMPARE(fixture.shown().size(), 4);
    QCOMPARE(many.size(), 0);
}

void TestEventTable::noMatchIsSaid()
{
    EventTableFixture fixture;
    auto *note = fixture.widget.findChild<QLabel *>();
    QVERIFY(!note->isVisible());
    fixture.widget.setMatching(std::make_shared<EventSet>(4));
    QVERIFY(note->isVisible());
    fixture.widget.setMatching(nullptr);
    QVERIFY(!note->isVisible());
}

void TestEventTable::theSelectionSurvivesTheFilter()
{
    EventTableFixture fixture;
    fixture.widget.setSelection({fixture.event("late")}, fixture.event("late"));
    auto matching = std::make_shared<EventSet>(4);
    matching->insert(fixture.event("late"));
    fixture.widget.setMatching(matching);
    QCOMPARE(fixture.selected(), QStringList({QStringLiteral("late")}));
    fixture.widget.setMatching(std::make_shared<EventSet>(4));
    fixture.widget.setMatching(nullptr);
    QCOMPARE(fixture.selected(), QStringList({QStringLiteral("late")}));
}

void TestEventTable::enterShowsTheEvent()
{
    EventTableFixture fixture;
    QSignalSpy activations(&fixture.widget, &EventTable::eventActivated);
    fixture.widget.setSelection({fixture.event("middle")}, fixture.event("middle"));
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    QCOMPARE(activations.size(), 1);
    QCOMPARE(activations.first().first().value<EventIndex>(), fixture.event("middle"));
}

void TestEventTable::anotherSnapshotIsShown()
{
    EventTableFixture fixture;
    fixture.widget.setSelection({EventIndex{3}}, EventIndex{3});
    fixture.index = TimelineIndex::build(test::snapshotFrom("actor a = A\nonly | 2020 | Only | a |"), {});
    fixture.widget.setIndex(fixture.index);
    QCOMPARE(fixture.shown(), QStringList({QStringLiteral("only")}));
    QVERIFY(fixture.selected().isEmpty());
    fixture.widget.setIndex(nullptr);
    QCOMPARE(fixture.table()->model()->rowCount(), 0);
}

void TestEventTable::itsModelIsSound()
{
    EventTableFixture fixture;
    QAbstractItemModelTester tester(fixture.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto matching = std::make_shared<EventSet>(4);
    matching->insert(fixture.event("late"));
    fixture.widget.setMatching(matching);
    fixture.widget.setMatching(nullptr);
    fixture.widget.setLanguage(QStringLiteral("pl"));
    QCOMPARE(fixture.shown().size(), 4);
}

QTEST_MAIN(TestEventTable)
#include "tst_eventtable.moc"
