// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selectionmodel.h"
#include "models/document/edit.h"

#include <QSignalSpy>
#include <QtTest>

using namespace kronika;

namespace {

using Ids = std::vector<std::string>;

std::shared_ptr<const Snapshot> snapshotOf(const Ids &ids)
{
    SnapshotTables tables;
    tables.indexIds();
    SnapshotBuilder builder(tables);
    for (const std::string &id : ids) {
        Event event;
        event.id = id;
        event.title = id;
        builder.add(event);
    }
    return builder.finish();
}

} // namespace

class TestSelectionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacingLeavesOne();
    void togglingAddsAndRemoves();
    void extendingKeepsTheRestAndMovesTheCurrent();
    void takingTheCurrentAwayMakesTheLastCurrent();
    void nothingIsSaidWhenNothingChanges();
    void selectingAllKeepsTheCurrent();
    void repeatedIdsCountOnce();
    void clearingForgetsTheCurrent();
    void aSelectionOutlivesAReload();
    void whatIsGoneAfterAReloadIsForgotten();
    void idsThatASnapshotLacksAreLeftOut();
    void veryManyAreSelectedByTheirPositions();
    void oneOfVeryManyIsToggledByItsPosition();
    void veryManyOutliveAnEdit();
};

void TestSelectionModel::veryManyOutliveAnEdit()
{
    constexpr std::uint32_t count = EventChunk::kCapacity * 2 + 7;
    Ids ids;
    for (std::uint32_t n = 0; n < count; ++n)
        ids.push_back("e" + std::to_string(n));
    const auto before = snapshotOf(ids);
    SelectionModel selection;
    selection.selectAll(before, {EventIndex{9}, EventIndex{EventChunk::kCapacity + 3}, EventIndex{count - 1}});
    QSignalSpy changed(&selection, &SelectionModel::changed);
    // One gone from the first chunk: what stands behind it moves, and is selected as before.
    const auto without = [](const Snapshot &snapshot, EventIndex event) {
        const Edit edit{.events = {{.at = event, .before = snapshot.event(event), .after = {}}}};
        return applied(edit, snapshot).snapshot;
    };
    const auto after = without(*before, EventIndex{5});
    QCOMPARE(selection.selectedIn(*after),
             (std::vector{EventIndex{8}, EventIndex{EventChunk::kCapacity + 2}, EventIndex{count - 2}}));
    selection.retain(after);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(selection.selectedIn(*after),
             (std::vector{EventIndex{8}, EventIndex{EventChunk::kCapacity + 2}, EventIndex{count - 2}}));
    QCOMPARE(selection.selectedIn(*before),
             (std::vector{EventIndex{9}, EventIndex{EventChunk::kCapacity + 3}, EventIndex{count - 1}}));
    // One of those that are selected.
    selection.retain(without(*after, EventIndex{8}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(selection.count(), std::size_t{2});
    QVERIFY(selection.current() != "e9");
}

void TestSelectionModel::veryManyAreSelectedByTheirPositions()
{
    SelectionModel selection;
    QSignalSpy changed(&selection, &SelectionModel::changed);
    const auto snapshot = snapshotOf({"a", "b", "c"});
    selection.select("c", SelectMode::Replace);
    selection.selectAll(snapshot, {EventIndex{2}, EventIndex{0}, EventIndex{2}});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(selection.count(), std::size_t{2});
    QCOMPARE(selection.current(), std::string("c"));
    QCOMPARE(selection.selectedIn(*snapshot), (std::vector{EventIndex{2}, EventIndex{0}}));
    // In another snapshot they are found by their ids.
    const auto other = snapshotOf({"x", "a", "c"});
    QCOMPARE(selection.selectedIn(*other), (std::vector{EventIndex{2}, EventIndex{1}}));
    QCOMPARE(selection.selected(), (Ids{"c", "a"}));
    selection.selectAll(snapshot, {EventIndex{0}, EventIndex{1}});
    QCOMPARE(selection.current(), std::string("a"));
    selection.select("b", SelectMode::Toggle);
    QCOMPARE(selection.selected(), Ids{"a"});
    selection.selectAll(snapshot, {EventIndex{0}, EventIndex{1}});
    selection.clear();
    QVERIFY(selection.isEmpty());
    QVERIFY(selection.current().empty());
}

void TestSelectionModel::oneOfVeryManyIsToggledByItsPosition()
{
    SelectionModel selection;
    QSignalSpy changed(&selection, &SelectionModel::changed);
    const auto snapshot = snapshotOf({"a", "b", "c", "d"});
    selection.selectAll(snapshot, {EventIndex{0}, EventIndex{1}, EventIndex{2}});
    selection.select("a", SelectMode::Toggle);
    QCOMPARE(selection.selectedIn(*snapshot), (std::vector{EventIndex{1}, EventIndex{2}}));
    QCOMPARE(selection.current(), std::string("c"));
    selection.select("d", SelectMode::Toggle);
    selection.select("a", SelectMode::Extend);
    QCOMPARE(selection.current(), std::string("a"));
    QCOMPARE(changed.count(), 4);
    selection.select("a", SelectMode::Extend);
    QCOMPARE(changed.count(), 4);
    selection.select("d", SelectMode::Toggle);
    QCOMPARE(selection.selectedIn(*snapshot), (std::vector{EventIndex{1}, EventIndex{2}, EventIndex{0}}));
    QCOMPARE(selection.current(), std::string("a"));
    QCOMPARE(selection.selected(), (Ids{"b", "c", "a"}));
    selection.select("b", SelectMode::Replace);
    QCOMPARE(selection.selected(), Ids{"b"});
}

void TestSelectionModel::replacingLeavesOne()
{
    SelectionModel selection;
    selection.select("a", SelectMode::Replace);
    selection.select("b", SelectMode::Replace);
    QCOMPARE(selection.selected(), Ids{"b"});
    QCOMPARE(selection.current(), std::string("b"));
}

void TestSelectionModel::togglingAddsAndRemoves()
{
    SelectionModel selection;
    selection.select("a", SelectMode::Toggle);
    selection.select("b", SelectMode::Toggle);
    QCOMPARE(selection.selected(), (Ids{"a", "b"}));
    selection.select("a", SelectMode::Toggle);
    QCOMPARE(selection.selected(), Ids{"b"});
    QCOMPARE(selection.current(), std::string("b"));
}

void TestSelectionModel::extendingKeepsTheRestAndMovesTheCurrent()
{
    SelectionModel selection;
    selection.select("a", SelectMode::Replace);
    selection.select("b", SelectMode::Extend);
    selection.select("a", SelectMode::Extend);
    QCOMPARE(selection.selected(), (Ids{"a", "b"}));
    QCOMPARE(selection.current(), std::string("a"));
}

void TestSelectionModel::takingTheCurrentAwayMakesTheLastCurrent()
{
    SelectionModel selection;
    selection.selectAll({"a", "b", "c"});
    selection.select("c", SelectMode::Extend);
    selection.select("c", SelectMode::Toggle);
    QCOMPARE(selection.current(), std::string("b"));
    selection.select("b", SelectMode::Toggle);
    selection.select("a", SelectMode::Toggle);
    QVERIFY(selection.current().empty());
    QVERIFY(selection.isEmpty());
}

void TestSelectionModel::nothingIsSaidWhenNothingChanges()
{
    SelectionModel selection;
    QSignalSpy changed(&selection, &SelectionModel::changed);
    selection.clear();
    QCOMPARE(changed.count(), 0);
    selection.select("a", SelectMode::Replace);
    selection.select("a", SelectMode::Replace);
    selection.select("a", SelectMode::Extend);
    selection.selectAll({"a"});
    QCOMPARE(changed.count(), 1);
}

void TestSelectionModel::selectingAllKeepsTheCurrent()
{
    SelectionModel selection;
    selection.select("b", SelectMode::Replace);
    selection.selectAll({"a", "b", "c"});
    QCOMPARE(selection.current(), std::string("b"));
    selection.selectAll({"c", "d"});
    QCOMPARE(selection.current(), std::string("c"));
}

void TestSelectionModel::repeatedIdsCountOnce()
{
    SelectionModel selection;
    selection.selectAll({"a", "b", "a", "b"});
    QCOMPARE(selection.selected(), (Ids{"a", "b"}));
}

void TestSelectionModel::clearingForgetsTheCurrent()
{
    SelectionModel selection;
    selection.selectAll({"a", "b"});
    selection.clear();
    QVERIFY(selection.isEmpty());
    QVERIFY(selection.current().empty());
}

void TestSelectionModel::aSelectionOutlivesAReload()
{
    SelectionModel selection;
    const auto before = snapshotOf({"a", "b", "c"});
    selection.selectAll({"c", "a"});
    QCOMPARE(selection.selectedIn(*before), (std::vector{EventIndex{2}, EventIndex{0}}));
    const auto after = snapshotOf({"x", "c", "b", "a"});
    selection.retain(after);
    QCOMPARE(selection.selectedIn(*after), (std::vector{EventIndex{1}, EventIndex{3}}));
    QVERIFY(selection.currentIn(*after) == EventIndex{1});
}

void TestSelectionModel::whatIsGoneAfterAReloadIsForgotten()
{
    SelectionModel selection;
    selection.selectAll({"a", "b"});
    QSignalSpy changed(&selection, &SelectionModel::changed);
    selection.retain(snapshotOf({"b"}));
    QCOMPARE(selection.selected(), Ids{"b"});
    QCOMPARE(selection.current(), std::string("b"));
    QCOMPARE(changed.count(), 1);
}

void TestSelectionModel::idsThatASnapshotLacksAreLeftOut()
{
    SelectionModel selection;
    selection.selectAll({"a", "z"});
    const auto snapshot = snapshotOf({"a"});
    QCOMPARE(selection.selectedIn(*snapshot), std::vector{EventIndex{0}});
    QCOMPARE(idsOf(*snapshot, {EventIndex{0}}), Ids{"a"});
}

QTEST_GUILESS_MAIN(TestSelectionModel)
#include "tst_selectionmodel.moc"
