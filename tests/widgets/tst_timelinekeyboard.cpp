// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/viewfixture.h"

#include <QApplication>

using namespace kronika;
using test::Owner;

class TestTimelineKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsWalkWithinAndBetweenLanes();
    void belowTheLastLaneLiesTheTray();
    void shiftExtends();
    void homeAndEndAreFirstAndLast();
    void onlyMatchingEventsAreWalked();
    void anEventOutOfSightIsMadeSeen();
    void bracketsWalkLinkedEvents();
    void zoomingKeysKeepTheCurrentEventInPlace();
    void panningKeysMove_data();
    void panningKeysMove();
    void focusZoomsThenFits();
    void theSelectionsTimeIsZoomedTo();
    void theFocusedLaneCanBeZoomedSelectedAndFolded();
    void aChildFoldsItsParent();
    void lanesArePinnedAndMovedByKeys();
    void enterOpensAFold();
    void enterActivatesAnEvent();
    void escapeClears();
    void everythingIsSelectedThatMatches();
    void theContextMenuOpensAtTheEvent();
    void theRulersMenuHasAKey();
    void keysThatMeanNothingAreLeftToOthers();
    void everyCommandCanBePerformed();
};

void TestTimelineKeyboard::arrowsWalkWithinAndBetweenLanes()
{
    Owner owner;
    owner.key(Qt::Key_Right);
    QCOMPARE(owner.currentId(), QStringLiteral("first"));
    owner.key(Qt::Key_Right);
    QCOMPARE(owner.currentId(), QStringLiteral("second"));
    owner.key(Qt::Key_Down);
    QCOMPARE(owner.currentId(), QStringLiteral("desk"));
    QCOMPARE(owner.view.focusLane(), std::optional<std::size_t>(1));
    owner.key(Qt::Key_Down);
    QCOMPARE(owner.currentId(), QStringLiteral("span"));
    owner.key(Qt::Key_Up);
    owner.key(Qt::Key_Up);
    QCOMPARE(owner.view.focusLane(), std::optional<std::size_t>(0));
    owner.key(Qt::Key_Comma);
    owner.key(Qt::Key_Comma);
    QCOMPARE(owner.currentId(), QStringLiteral("first"));
    owner.key(Qt::Key_Left);
    QCOMPARE(owner.currentId(), QStringLiteral("first"));
    QCOMPARE(owner.selected.size(), std::size_t{1});
}

void TestTimelineKeyboard::belowTheLastLaneLiesTheTray()
{
    Owner owner;
    owner.select(owner.event("span"), SelectMode::Replace);
    owner.key(Qt::Key_Down);
    QCOMPARE(owner.currentId(), QStringLiteral("vague"));
    owner.key(Qt::Key_Up);
    QCOMPARE(owner.currentId(), QStringLiteral("span"));
}

void TestTimelineKeyboard::shiftExtends()
{
    Owner owner;
    owner.key(Qt::Key_Right);
    owner.key(Qt::Key_Right, Qt::ShiftModifier);
    owner.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(owner.selectedIds(),
             QStringList({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("desk")}));
}

void TestTimelineKeyboard::homeAndEndAreFirstAndLast()
{
    Owner owner;
    owner.key(Qt::Key_End);
    QCOMPARE(owner.currentId(), QStringLiteral("third"));
    owner.key(Qt::Key_Home);
    QCOMPARE(owner.currentId(), QStringLiteral("first"));
}

void TestTimelineKeyboard::onlyMatchingEventsAreWalked()
{
    Owner owner;
    auto matching = std::make_shared<EventSet>(6);
    matching->insert(owner.event("first"));
    matching->insert(owner.event("third"));
    owner.view.setMatching(matching, NonMatching::Dimmed);
    owner.key(Qt::Key_Right);
    owner.key(Qt::Key_Right);
    QCOMPARE(owner.currentId(), QStringLiteral("third"));
}

void TestTimelineKeyboard::anEventOutOfSightIsMadeSeen()
{
    Owner owner;
    owner.key(Qt::Key_Home);
    owner.setRange({owner.range.from, owner.range.from + Duration{kDay.us * 100}}, RangeChange::Jump);
    owner.key(Qt::Key_Right);
    QCOMPARE(owner.currentId(), QStringLiteral("second"));
    QVERIFY(owner.mark("second") != nullptr);
    QCOMPARE(owner.range.length(), Length(Duration{kDay.us * 100}));
}

void TestTimelineKeyboard::bracketsWalkLinkedEvents()
{
    test::Parts parts = test::partsFrom(test::kCampaign);
    parts.event("second").links = {test::linkTo("first", "responds-to"), test::linkTo("third", "causes")};
    parts.event("span").links = {test::linkTo("second", "part-of")};
    Owner owner(parts.build());
    owner.select(owner.event("second"), SelectMode::Replace);
    QStringList walked;
    for (int i = 0; i < 4; ++i) {
        owner.key(Qt::Key_BracketRight);
        walked.append(owner.currentId());
    }
    QCOMPARE(walked, QStringList({QStringLiteral("first"), QStringLiteral("third"), QStringLiteral("span"),
                                  QStringLiteral("first")}));
    owner.key(Qt::Key_BracketLeft);
    QCOMPARE(owner.currentId(), QStringLiteral("span"));
}

void TestTimelineKeyboard::zoomingKeysKeepTheCurrentEventInPlace()
{
    Owner owner;
    owner.select(owner.event("second"), SelectMode::Replace);
    const Instant at = owner.index->time(owner.event("second")).bounds.earliestStart;
    const double x = owner.list().scale.xAt(at);
    const TimeRange before = owner.range;
    owner.key(Qt::Key_Plus);
    QVERIFY(owner.range.length() < before.length());
    QVERIFY(std::abs(owner.list().scale.xAt(at) - x) < 1);
    owner.key(Qt::Key_Minus);
    owner.key(Qt::Key_S);
    QVERIFY(owner.range.length() > before.length());
    owner.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(owner.range, *framedAll(*owner.index));
}

void TestTimelineKeyboard::panningKeysMove_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("isLater");
    QTest::newRow("Ctrl+Right") << int(Qt::Key_Right) << Qt::KeyboardModifiers(Qt::ControlModifier) << true;
    QTest::newRow("Ctrl+Left") << int(Qt::Key_Left) << Qt::KeyboardModifiers(Qt::ControlModifier) << false;
    QTest::newRow("D") << int(Qt::Key_D) << Qt::KeyboardModifiers() << true;
    QTest::newRow("A") << int(Qt::Key_A) << Qt::KeyboardModifiers() << false;
    QTest::newRow("Shift+PgDn") << int(Qt::Key_PageDown) << Qt::KeyboardModifiers(Qt::ShiftModifier) << true;
    QTest::newRow("Shift+PgUp") << int(Qt::Key_PageUp) << Qt::KeyboardModifiers(Qt::ShiftModifier) << false;
}

void TestTimelineKeyboard::panningKeysMove()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, isLater);
    Owner owner;
    const TimeRange before = owner.range;
    owner.key(static_cast<Qt::Key>(key), modifiers);
    QCOMPARE(owner.range.from > before.from, isLater);
    QVERIFY(owner.range.from != before.from);
    QCOMPARE(owner.range.length(), before.length());
    QVERIFY(owner.selected.empty());
}

void TestTimelineKeyboard::focusZoomsThenFits()
{
    Owner owner;
    owner.select(owner.event("span"), SelectMode::Replace);
    const EventIndex span = owner.event("span");
    owner.key(Qt::Key_F);
    QCOMPARE(owner.range, *framed(*owner.index, std::span(&span, 1)));
    owner.key(Qt::Key_F);
    QCOMPARE(owner.range, *framedAll(*owner.index));
}

void TestTimelineKeyboard::theSelectionsTimeIsZoomedTo()
{
    Owner owner;
    owner.selectAll({owner.event("first"), owner.event("second")});
    owner.key(Qt::Key_R);
    QCOMPARE(owner.range, *framed(*owner.index, owner.selected));
    QVERIFY(!owner.range.contains(owner.index->time(owner.event("third")).bounds.earliestStart));
}

void TestTimelineKeyboard::theFocusedLaneCanBeZoomedSelectedAndFolded()
{
    Owner owner;
    owner.select(owner.event("first"), SelectMode::Replace);
    owner.key(Qt::Key_Z);
    QCOMPARE(owner.range, *framedLane(*owner.index, 0));
    owner.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(owner.selected.size(), std::size_t{3});
    owner.key(Qt::Key_C);
    QCOMPARE(owner.folded.count("cz"), std::size_t{1});
    owner.key(Qt::Key_C);
    QVERIFY(owner.folded.empty());
}

void TestTimelineKeyboard::aChildFoldsItsParent()
{
    Owner owner;
    owner.select(owner.event("desk"), SelectMode::Replace);
    owner.key(Qt::Key_C);
    QCOMPARE(owner.folded.count("cz"), std::size_t{1});
    QCOMPARE(owner.view.focusLane(), std::optional<std::size_t>(0));
    owner.select(owner.event("span"), SelectMode::Replace);
    owner.key(Qt::Key_C);
    QCOMPARE(owner.folded.size(), std::size_t{1});
}

void TestTimelineKeyboard::lanesArePinnedAndMovedByKeys()
{
    Owner owner;
    const QString cz = QStringLiteral("Czech Republic");
    const QString ministry = QStringLiteral("Ministry");
    const QString eu = QStringLiteral("European Union");
    QCOMPARE(owner.laneNames(), QStringList({cz, ministry, eu}));
    owner.select(owner.event("span"), SelectMode::Replace);
    owner.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(owner.laneNames(), QStringList({eu, cz, ministry}));
    QCOMPARE(owner.view.focusLane(), std::optional<std::size_t>(0));
    owner.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(owner.laneNames(), QStringList({cz, ministry, eu}));
    owner.select(owner.event("desk"), SelectMode::Replace);
    owner.key(Qt::Key_P);
    QCOMPARE(owner.laneNames(), QStringList({QStringLiteral("↑ Ministry"), cz, eu}));
    QCOMPARE(owner.list().header.front().fullName, ministry);
    QCOMPARE(owner.currentId(), QStringLiteral("desk"));
    owner.key(Qt::Key_P);
    QCOMPARE(owner.laneNames(), QStringList({cz, ministry, eu}));
}

void TestTimelineKeyboard::enterOpensAFold()
{
    Owner owner(test::crowd());
    const TimeRange before = owner.range;
    // Folded away, unless it leads the fold.
    const char *hidden = owner.mark("d40") ? "d41" : "d40";
    owner.select(owner.event(hidden), SelectMode::Replace);
    QVERIFY(owner.mark(hidden) == nullptr);
    QVERIFY(owner.view.shownAs(owner.event(hidden)) != owner.event(hidden));
    owner.key(Qt::Key_Return);
    QVERIFY(owner.range.length().us < before.length().us / 10);
    QVERIFY(owner.range.contains(owner.index->time(owner.event(hidden)).bounds.earliestStart));
    QCOMPARE(owner.currentId(), QString::fromLatin1(hidden));
}

void TestTimelineKeyboard::enterActivatesAnEvent()
{
    Owner owner;
    QSignalSpy activated(&owner.view, &TimelineView::eventActivated);
    owner.view.setSelection({}, owner.event("second"));
    owner.key(Qt::Key_Return);
    QCOMPARE(owner.selectedIds(), QStringList({QStringLiteral("second")}));
    QCOMPARE(activated.size(), 1);
}

void TestTimelineKeyboard::escapeClears()
{
    Owner owner;
    owner.select(owner.event("second"), SelectMode::Replace);
    owner.key(Qt::Key_Escape);
    QVERIFY(owner.selected.empty());
}

void TestTimelineKeyboard::everythingIsSelectedThatMatches()
{
    Owner owner;
    owner.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(owner.selected.size(), std::size_t{6});
    auto matching = std::make_shared<EventSet>(6);
    matching->insert(owner.event("desk"));
    owner.view.setMatching(matching, NonMatching::Hidden);
    owner.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(owner.selectedIds(), QStringList({QStringLiteral("desk")}));
}

void TestTimelineKeyboard::theContextMenuOpensAtTheEvent()
{
    Owner owner;
    owner.select(owner.event("second"), SelectMode::Replace);
    QSignalSpy menus(&owner.view, &TimelineView::contextMenuRequested);
    owner.key(Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(menus.size(), 1);
    QCOMPARE(menus.first().first().value<TimelinePlace>().event, owner.current);
    const QPoint at = owner.view.viewport()->mapFromGlobal(menus.first().last().toPoint());
    QVERIFY(owner.mark("second")->body.adjusted(-3, -3, 3, 3).contains(at));
}

void TestTimelineKeyboard::theRulersMenuHasAKey()
{
    Owner owner;
    owner.key(Qt::Key_Right);
    QSignalSpy menus(&owner.view, &TimelineView::contextMenuRequested);
    owner.key(Qt::Key_F10, Qt::ControlModifier);
    QCOMPARE(menus.count(), 1);
    const auto place = menus.first().at(0).value<TimelinePlace>();
    QCOMPARE(place.kind, PlaceKind::Ruler);
    QVERIFY(!place.event);
    QVERIFY(owner.view.range().contains(place.time));
    const QPoint at = owner.view.viewport()->mapFromGlobal(menus.first().at(1).toPoint());
    QVERIFY(owner.view.displayList().rulerArea.contains(at));
}

void TestTimelineKeyboard::keysThatMeanNothingAreLeftToOthers()
{
    Owner owner;
    for (const int key : {int(Qt::Key_Q), int(Qt::Key_F5), int(Qt::Key_Slash)}) {
        QKeyEvent event(QEvent::KeyPress, key, {});
        QApplication::sendEvent(&owner.view, &event);
        QVERIFY(!event.isAccepted());
    }
}

void TestTimelineKeyboard::everyCommandCanBePerformed()
{
    Owner owner;
    owner.select(owner.event("second"), SelectMode::Replace);
    for (const CanvasKey &key : canvasKeys())
        owner.view.perform(key.command);
    QVERIFY(!owner.range.isEmpty());
}

QTEST_MAIN(TestTimelineKeyboard)
#include "tst_timelinekeyboard.moc"
