// SPDX-License-Identifier: GPL-3.0-or-later
// Folds of events and of lanes: what a click, a drag and the menu do there.
#include "tests/widgets/viewfixture.h"
#include "widgets/eventpopup.h"

#include <QApplication>
#include <QContextMenuEvent>

using namespace kronika;
using test::Owner;

namespace {

/// Of one actor: so many events at each date.
std::shared_ptr<const Snapshot> manyAt(std::initializer_list<std::pair<const char *, int>> dates)
{
    test::Parts parts = test::partsFrom("actor a = A");
    for (const auto &[when, count] : dates) {
        for (int n = 0; n < count; ++n) {
            Event &event = parts.events.emplace_back();
            event.id = event.title = when + std::string(" ") + std::to_string(n);
            event.when = when;
            event.actors.push_back({"a", {}, {}});
        }
    }
    return parts.build();
}

/// The greatest.
Mark foldIn(const DisplayList &list)
{
    const auto countOf = [](const Mark &mark) { return mark.kind == MarkKind::Fold ? mark.count : 0; };
    return *std::ranges::max_element(list.marks, {}, countOf);
}

} // namespace

class TestTimelineFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChevronFoldsAndUnfolds();
    void aClickOnAFoldZoomsIntoItOnce_data();
    void aClickOnAFoldZoomsIntoItOnce();
    void aFoldOfOneDateListsItsEvents_data();
    void aFoldOfOneDateListsItsEvents();
    void whatIsAtOneInstantIsListedHoweverMuch_data();
    void whatIsAtOneInstantIsListedHoweverMuch();
    void aFoldThatCanBePartedIsZoomedInto();
    void whatHasBegunBeforeIsListed();
    void aListSaysHowManyMoreThereAre();
    void aFoldIsSelectedWithCtrlAndDraggedOver();
    void theMenuOfAFoldIsNoPressOnIt();
};

void TestTimelineFolds::theChevronFoldsAndUnfolds()
{
    Owner owner;
    QSignalSpy folds(&owner.view, &TimelineView::foldRequested);
    const std::size_t lanes = owner.list().header.size();
    owner.click(owner.list().header.front().chevron.center().toPoint());
    QCOMPARE(folds.last(), QVariantList({QStringLiteral("cz"), true}));
    QCOMPARE(owner.list().header.size(), lanes - 1);
    QVERIFY(owner.list().header.front().isFolded);
    owner.click(owner.list().header.front().chevron.center().toPoint());
    QCOMPARE(folds.last(), QVariantList({QStringLiteral("cz"), false}));
    QCOMPARE(owner.list().header.size(), lanes);
}

void TestTimelineFolds::aClickOnAFoldZoomsIntoItOnce_data()
{
    QTest::addColumn<bool>("isDouble");
    QTest::newRow("one click") << false;
    QTest::newRow("a double click") << true;
}

void TestTimelineFolds::aClickOnAFoldZoomsIntoItOnce()
{
    QFETCH(bool, isDouble);
    Owner owner(test::crowd());
    const auto &marks = owner.list().marks;
    const auto fold =
        std::find_if(marks.begin(), marks.end(), [](const Mark &mark) { return mark.kind == MarkKind::Fold; });
    QVERIFY(fold != marks.end());
    QVERIFY(fold->count > 1);
    const QPoint at = fold->body.center().toPoint();
    const TimeRange covered = fold->time;
    QSignalSpy wishes(&owner.view, &TimelineView::rangeChangeRequested);
    if (isDouble)
        QTest::mouseDClick(owner.view.viewport(), Qt::LeftButton, {}, at);
    else
        owner.click(at);
    QCOMPARE(wishes.size(), 1);
    QVERIFY(owner.range.from <= covered.from && covered.to <= owner.range.to);
    QVERIFY(owner.range.length().us < covered.length().us * 5 / 4);
    QVERIFY(owner.list().marks.size() > 1);
    QVERIFY(!owner.current);
}

void TestTimelineFolds::aFoldOfOneDateListsItsEvents_data()
{
    QTest::addColumn<std::string>("actors");
    QTest::newRow("events") << std::string("a");
    QTest::newRow("mentions") << std::string("a, b:target");
}

void TestTimelineFolds::aFoldOfOneDateListsItsEvents()
{
    QFETCH(std::string, actors);
    std::string picture = "actor a = A\nactor b = B\nfar | 2035 | Far | a |";
    for (int n = 0; n < 40; ++n)
        picture += "\nd" + std::to_string(n) + " | 2021-05-28 | Day " + std::to_string(n) + " | " + actors + " |";
    Owner owner(test::snapshotFrom(picture.c_str()));
    const auto &marks = owner.list().marks;
    const bool areMentions = actors != "a";
    const auto fold = std::ranges::find_if(marks, [areMentions](const Mark &mark) {
        return mark.kind == MarkKind::Fold && mark.isOfMentions == areMentions;
    });
    QVERIFY(fold != marks.end());
    const auto count = fold->count;
    QVERIFY(count > 1);
    QSignalSpy wishes(&owner.view, &TimelineView::rangeChangeRequested);
    QSignalSpy selections(&owner.view, &TimelineView::selectionRequested);
    owner.click(fold->body.center().toPoint());
    auto *popup = owner.view.findChild<EventPopup *>();
    QVERIFY(popup != nullptr && popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), static_cast<int>(count));
    const QString first = popup->model()->index(0, 0).data().toString();
    QVERIFY(first.startsWith(u"Day "));
    QVERIFY(popup->accessibleName().contains(u"close together"));
    QVERIFY2(popup->viewport()->width() > popup->fontMetrics().horizontalAdvance(first), "dates stand last");
    QVERIFY(wishes.empty());
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(selections.size(), 1);
}

void TestTimelineFolds::whatIsAtOneInstantIsListedHoweverMuch_data()
{
    QTest::addColumn<QByteArray>("way");
    for (const char *way : {"the pointer", "the keyboard", "a screen reader"})
        QTest::addRow("%s", way) << QByteArray(way);
}

/// Beside others that a closer look parts from it.
void TestTimelineFolds::whatIsAtOneInstantIsListedHoweverMuch()
{
    QFETCH(const QByteArray, way);
    Owner owner(manyAt({{"2021-05-28T10:00:00Z", 10'000}, {"2021-05-28T10:00:30Z", 40}, {"2022", 1}}));
    QSignalSpy wishes(&owner.view, &TimelineView::rangeChangeRequested);
    const auto popup = [&owner] { return owner.view.findChild<EventPopup *>(); };
    for (int n = 0; n < 12 && popup() == nullptr; ++n) {
        const Mark fold = foldIn(owner.list());
        owner.select(fold.event, SelectMode::Replace);
        if (way == "the pointer")
            owner.click(fold.body.intersected(owner.list().lanesArea).center().toPoint());
        else if (way == "the keyboard")
            owner.key(Qt::Key_Return);
        else
            owner.view.openFold(fold.event, fold.time); // what "Zoom to" does
    }
    QVERIFY2(popup() != nullptr, "zooming for ever");
    QVERIFY(wishes.size() > 0);
    // Those that stand in rows of their own are no part of it.
    QVERIFY(popup()->model()->rowCount() > 9'000);
    QSignalSpy selections(&owner.view, &TimelineView::selectionRequested);
    QTest::keyClick(popup(), Qt::Key_End);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(selections.size(), 1);
}

void TestTimelineFolds::aFoldThatCanBePartedIsZoomedInto()
{
    Owner owner(manyAt({{"2021-05-28T10:00:00Z", 300}, {"2021-05-28T10:00:01Z", 300}, {"2022", 1}}));
    const TimeRange before = owner.range;
    owner.view.openFold(foldIn(owner.list()).event, foldIn(owner.list()).time);
    QVERIFY(owner.view.findChild<EventPopup *>() == nullptr);
    QVERIFY(owner.range.length() < before.length());
}

void TestTimelineFolds::whatHasBegunBeforeIsListed()
{
    Owner owner(manyAt({{"2021-05", 400}, {"2022", 1}}));
    const Instant middle = owner.index->placeOf(EventIndex{0}).middle();
    owner.setRange({middle, middle + kDay}, RangeChange::Jump);
    const Mark fold = foldIn(owner.list());
    QVERIFY(fold.count > 300);
    owner.view.openFold(fold.event, fold.time);
    auto *popup = owner.view.findChild<EventPopup *>();
    QVERIFY(popup != nullptr);
    QCOMPARE(popup->model()->rowCount(), static_cast<int>(fold.count));
}

void TestTimelineFolds::aListSaysHowManyMoreThereAre()
{
    QWidget parent;
    const auto name = [](EventIndex event) { return QString::number(raw(event)); };
    EventPopup popup({EventIndex{4}, EventIndex{5}}, name, Theme::light(), &parent);
    popup.setMore(12'345);
    QCOMPARE(popup.model()->rowCount(), 3);
    QCOMPARE(popup.model()->index(1, 0).data().toString(), QStringLiteral("5"));
    QCOMPARE(popup.model()->index(2, 0).data().toString(), QStringLiteral("… and 12,345 more"));
    QSignalSpy chosen(&popup, &EventPopup::eventChosen);
    popup.setCurrentIndex(popup.model()->index(2, 0));
    QTest::keyClick(&popup, Qt::Key_Return);
    QVERIFY(chosen.empty());
}

void TestTimelineFolds::aFoldIsSelectedWithCtrlAndDraggedOver()
{
    Owner owner(test::crowd());
    const auto &marks = owner.list().marks;
    const auto fold =
        std::find_if(marks.begin(), marks.end(), [](const Mark &mark) { return mark.kind == MarkKind::Fold; });
    QVERIFY(fold != marks.end());
    const QPoint at = fold->body.center().toPoint();
    const EventIndex leader = fold->event;
    const TimeRange range = owner.range;
    QTest::mouseClick(owner.view.viewport(), Qt::LeftButton, Qt::ControlModifier, at);
    QCOMPARE(owner.current, std::optional(leader));
    owner.drag(at, at + QPoint(120, 10));
    QCOMPARE(owner.range, range);
    QVERIFY(owner.view.findChild<AreaBar *>()->isVisible());
}

/// What moves after the menu is closed drags nothing, and no release zooms.
void TestTimelineFolds::theMenuOfAFoldIsNoPressOnIt()
{
    Owner owner(test::crowd());
    const auto fold = std::ranges::find(owner.list().marks, MarkKind::Fold, &Mark::kind);
    QVERIFY(fold != owner.list().marks.end());
    const EventIndex leader = fold->event;
    const QPoint at = fold->body.center().toPoint();
    const TimeRange before = owner.range;
    QContextMenuEvent menu(QContextMenuEvent::Mouse, at, owner.view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(owner.view.viewport(), &menu);
    QVERIFY(owner.selected == std::vector<EventIndex>{leader});
    QTest::mouseRelease(owner.view.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(owner.range, before);
}

QTEST_MAIN(TestTimelineFolds)
#include "tst_timelinefolds.moc"
