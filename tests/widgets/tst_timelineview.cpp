// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/viewfixture.h"

#include <QApplication>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QToolTip>

using namespace kronika;
using test::Owner;

namespace {

double hours(Duration duration)
{
    return static_cast<double>(duration.us) / static_cast<double>(kHour.us);
}

double hours(Length length)
{
    return static_cast<double>(length.us) / static_cast<double>(kHour.us);
}

Duration pixelOf(const DisplayList &list)
{
    return {static_cast<std::int64_t>(list.scale.usPerPx())};
}

QString manyLanes()
{
    QString picture;
    for (int i = 0; i < 40; ++i)
        picture += QStringLiteral("actor a%1 = Actor %1\ne%1 | 20%2 | Event %1 | a%1 |\n").arg(i).arg(10 + i % 15);
    return picture;
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaneIsDraggedByItsName();
    void ctrlWheelKeepsTheTimeUnderThePointer_data();
    void ctrlWheelKeepsTheTimeUnderThePointer();
    void pinchingZoomsAtTheFingers();
    void theWheelScrollsLanesUnlessItIsToZoom();
    void shiftWheelAndSidewaysPanTime();
    void altWheelChangesLaneHeights();
    void middleDragAndSpaceDragPan();
    void aClickOnEveryMarkSelectsIt();
    void modifiersChooseHowToSelect();
    void aClickOnEmptyGroundClears();
    void aProgramsSelectionIsNotEchoed();
    void aClickOnALaneSelectsItsEvents();
    void aMiddleClickOnALaneZoomsToIt();
    void aDoubleClickZoomsToTheEvent();
    void theHeadersBorderCanBeDragged();
    void hoverAndSelectionDoNotRebuildTheList();
    void aJumpGlidesAndArrives();
    void reducedMotionDoesNotGlide();
    void revealingScrollsAndAsksForTheTime();
    void theContextMenuKnowsWhatItIsFor();
    void aToolTipTellsTheEventInPlainText();
    void theFocusIsSeen();
    void linksAreDrawnForTheSelectionOrForAll();
    void withoutAnIndexItIsCalm();
    void aSelectionFromALongerChronologyIsCut();
};

void TestTimelineView::ctrlWheelKeepsTheTimeUnderThePointer_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("notches");
    for (const double share : {0.05, 0.5, 0.9}) {
        for (const int notches : {1, -2, 6})
            QTest::addRow("at %g, %d notches", share, notches) << share << notches;
    }
}

void TestTimelineView::ctrlWheelKeepsTheTimeUnderThePointer()
{
    QFETCH(double, share);
    QFETCH(int, notches);
    Owner owner;
    const QRectF lanes = owner.list().lanesArea;
    const QPointF at(lanes.left() + lanes.width() * share, lanes.center().y());
    const Instant before = owner.list().scale.timeAt(at.x());
    const Length length = owner.range.length();
    owner.wheel(at, {0, 120 * notches}, Qt::ControlModifier);
    QCOMPARE(owner.range.length() < length, notches > 0);
    QVERIFY(std::abs(hours(owner.list().scale.timeAt(at.x()) - before)) <= hours(pixelOf(owner.list())));
    QCOMPARE(owner.lastChange, RangeChange::Continuous);
}

void TestTimelineView::pinchingZoomsAtTheFingers()
{
    Owner owner;
    const QPointF at = owner.list().lanesArea.center();
    const Instant before = owner.list().scale.timeAt(at.x());
    const Length length = owner.range.length();
    const QPointF global = owner.view.viewport()->mapToGlobal(at);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at, global, 0.5,
                              {});
    QApplication::sendEvent(owner.view.viewport(), &pinch);
    QVERIFY(qAbs(hours(owner.range.length()) * 1.5 - hours(length)) < 1);
    QVERIFY(std::abs(hours(owner.list().scale.timeAt(at.x()) - before)) <= hours(pixelOf(owner.list())));
}

void TestTimelineView::theWheelScrollsLanesUnlessItIsToZoom()
{
    Owner owner(manyLanes().toUtf8().constData());
    const TimeRange range = owner.range;
    const QPointF at = owner.list().lanesArea.center();
    owner.wheel(at, {0, -120}, {});
    QVERIFY(owner.view.scrollPosition() > 0);
    QCOMPARE(owner.range, range);
    const int position = owner.view.scrollPosition();
    owner.view.setWheelUse(WheelUse::Zooms);
    owner.wheel(at, {0, 120}, {});
    QCOMPARE(owner.view.scrollPosition(), position);
    QVERIFY(owner.range.length() < range.length());
}

void TestTimelineView::shiftWheelAndSidewaysPanTime()
{
    Owner owner;
    const TimeRange start = owner.range;
    const QPointF at = owner.list().lanesArea.center();
    owner.wheel(at, {0, -120}, Qt::ShiftModifier);
    QVERIFY(owner.range.from > start.from);
    QCOMPARE(owner.range.length(), start.length());
    owner.setRange(start, RangeChange::Jump);
    const Instant under = owner.list().scale.timeAt(at.x());
    owner.wheel(at, {-240, 0}, {}, {-100, 0});
    QVERIFY(std::abs(owner.list().scale.xAt(under) - (at.x() - 100)) <= 1);
}

void TestTimelineView::altWheelChangesLaneHeights()
{
    Owner owner;
    const double before = owner.list().header.front().rect.height();
    // With Alt, a wheel's turn arrives sideways on some systems.
    owner.wheel(owner.list().lanesArea.center(), {120, 0}, Qt::AltModifier);
    QVERIFY(owner.list().header.front().rect.height() > before);
}

void TestTimelineView::middleDragAndSpaceDragPan()
{
    Owner owner;
    const QPoint from = owner.emptyGround();
    const Instant under = owner.list().scale.timeAt(from.x());
    owner.drag(from, from + QPoint(90, 0), Qt::MiddleButton);
    QVERIFY(std::abs(owner.list().scale.xAt(under) - (from.x() + 90)) <= 1);
    const TimeRange panned = owner.range;
    QTest::keyPress(&owner.view, Qt::Key_Space);
    owner.drag(from, from - QPoint(50, 0));
    QTest::keyRelease(&owner.view, Qt::Key_Space);
    QVERIFY(owner.range.from > panned.from);
    const TimeRange still = owner.range;
    owner.drag(from, from - QPoint(50, 0));
    QCOMPARE(owner.range, still);
}

void TestTimelineView::aClickOnEveryMarkSelectsIt()
{
    Owner owner;
    QVERIFY(owner.list().marks.size() >= 5);
    for (const Mark &mark : owner.list().marks) {
        owner.view.setSelection({}, {});
        owner.click(mark.body.center().toPoint());
        QCOMPARE(owner.current, std::optional(mark.event));
        QCOMPARE(owner.view.focusLane(), std::optional<std::size_t>(mark.lane));
    }
    QCOMPARE(owner.list().tray.size(), std::size_t{1});
    owner.click(owner.list().tray.front().rect.center().toPoint());
    QCOMPARE(owner.currentId(), QStringLiteral("vague"));
}

void TestTimelineView::modifiersChooseHowToSelect()
{
    Owner owner;
    owner.click(owner.centre("first"));
    owner.click(owner.centre("second"), Qt::ShiftModifier);
    QCOMPARE(owner.lastMode, SelectMode::Extend);
    QCOMPARE(owner.selectedIds(), QStringList({QStringLiteral("first"), QStringLiteral("second")}));
    owner.click(owner.centre("first"), Qt::ControlModifier);
    QCOMPARE(owner.lastMode, SelectMode::Toggle);
    QCOMPARE(owner.selectedIds(), QStringList({QStringLiteral("second")}));
}

void TestTimelineView::aClickOnEmptyGroundClears()
{
    Owner owner;
    owner.click(owner.centre("first"));
    QSignalSpy cleared(&owner.view, &TimelineView::selectionClearRequested);
    owner.click(owner.emptyGround());
    QCOMPARE(cleared.size(), 1);
    QVERIFY(owner.selected.empty());
    owner.click(owner.emptyGround());
    QCOMPARE(cleared.size(), 1);
}

void TestTimelineView::aProgramsSelectionIsNotEchoed()
{
    Owner owner;
    QSignalSpy selected(&owner.view, &TimelineView::selectionRequested);
    QSignalSpy many(&owner.view, &TimelineView::eventsSelectRequested);
    QSignalSpy ranges(&owner.view, &TimelineView::rangeChangeRequested);
    owner.view.setSelection({owner.event("second")}, owner.event("second"));
    owner.view.setRange(zoomed(owner.range, 2, owner.range.from));
    owner.view.setIndex(test::indexOf(owner.index->sharedSnapshot(), {"cz"}));
    owner.view.setMatching(nullptr, NonMatching::Dimmed);
    QCOMPARE(selected.size() + many.size() + ranges.size(), 0);
    QCOMPARE(owner.view.focusLane(), std::optional<std::size_t>(0));
}

void TestTimelineView::aClickOnALaneSelectsItsEvents()
{
    Owner owner;
    const QRectF row = owner.list().header.front().rect;
    owner.click(QPointF(row.right() - 30, row.center().y()).toPoint());
    QStringList ids = owner.selectedIds();
    ids.sort();
    QCOMPARE(ids, QStringList({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
}

void TestTimelineView::aMiddleClickOnALaneZoomsToIt()
{
    Owner owner;
    const QRectF row = owner.list().header.back().rect;
    QTest::mouseClick(owner.view.viewport(), Qt::MiddleButton, {},
                      QPointF(row.right() - 30, row.center().y()).toPoint());
    QCOMPARE(owner.range, *framedLane(*owner.index, 2));
    QCOMPARE(owner.lastChange, RangeChange::Jump);
}

void TestTimelineView::aDoubleClickZoomsToTheEvent()
{
    Owner owner;
    QSignalSpy activated(&owner.view, &TimelineView::eventActivated);
    const EventIndex second = owner.event("second");
    QTest::mouseDClick(owner.view.viewport(), Qt::LeftButton, {}, owner.centre("second"));
    QCOMPARE(owner.range, *framed(*owner.index, std::span(&second, 1)));
    QCOMPARE(activated.size(), 1);
    QVERIFY(owner.range.length() < Duration{kDay.us * 13});
}

void TestTimelineView::theHeadersBorderCanBeDragged()
{
    Owner owner;
    QSignalSpy layouts(&owner.view, &TimelineView::layoutChanged);
    const double border = owner.list().lanesArea.left();
    const QPoint from = QPointF(border, 300).toPoint();
    owner.drag(from, from + QPoint(70, 0));
    QVERIFY(std::abs(owner.list().lanesArea.left() - (border + 70)) <= 1);
    QVERIFY(!layouts.isEmpty());
    QVERIFY(owner.selected.empty());
}

void TestTimelineView::hoverAndSelectionDoNotRebuildTheList()
{
    Owner owner;
    const Mark *marks = owner.list().marks.data();
    owner.move(owner.centre("first"), Qt::NoButton);
    owner.view.setSelection({owner.event("second")}, owner.event("second"));
    owner.view.grab();
    QCOMPARE(owner.list().marks.data(), marks);
}

void TestTimelineView::aJumpGlidesAndArrives()
{
    Owner owner;
    owner.view.setMotion(Motion::Smooth);
    const TimeRange target = zoomed(owner.range, 8, owner.range.from);
    owner.view.setRange(target, RangeChange::Jump);
    QCOMPARE(owner.view.range(), target);
    QVERIFY(owner.list().scale.range != target);
    QTRY_COMPARE(owner.list().scale.range, target);
    owner.view.setRange(panned(target, 0.1), RangeChange::Continuous);
    QCOMPARE(owner.list().scale.range, panned(target, 0.1));
}

void TestTimelineView::reducedMotionDoesNotGlide()
{
    Owner owner;
    const TimeRange target = zoomed(owner.range, 8, owner.range.from);
    owner.view.setRange(target, RangeChange::Jump);
    QCOMPARE(owner.list().scale.range, target);
}

void TestTimelineView::revealingScrollsAndAsksForTheTime()
{
    Owner owner(manyLanes().toUtf8().constData());
    const EventIndex last = owner.event("e39");
    owner.setRange({owner.range.from, owner.range.from + kDay}, RangeChange::Jump);
    owner.view.setSelection({last}, last);
    owner.view.reveal(last);
    QVERIFY(owner.view.scrollPosition() > 0);
    QVERIFY(owner.range.length() == Length(kDay));
    QVERIFY(owner.range.overlaps(*extentOf(*owner.index, std::span(&last, 1))));
    QVERIFY(owner.mark("e39") != nullptr);
    const TimeRange reached = owner.range;
    owner.view.reveal(last);
    QCOMPARE(owner.range, reached);
}

void TestTimelineView::theContextMenuKnowsWhatItIsFor()
{
    Owner owner;
    QSignalSpy menus(&owner.view, &TimelineView::contextMenuRequested);
    const auto ask = [&](QPoint at) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, owner.view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(owner.view.viewport(), &event);
        return menus.last().first().value<TimelinePlace>();
    };
    const TimelinePlace onEvent = ask(owner.centre("second"));
    QCOMPARE(onEvent.event, std::optional(owner.event("second")));
    QCOMPARE(onEvent.lane, std::optional<std::size_t>(0));
    QCOMPARE(owner.currentId(), QStringLiteral("second"));
    const QPoint ground = owner.emptyGround();
    const TimelinePlace onGround = ask(ground);
    QVERIFY(!onGround.event);
    QCOMPARE(onGround.time, owner.list().scale.timeAt(ground.x()));
    const TimelinePlace onLane = ask(owner.list().header.back().rect.center().toPoint());
    QCOMPARE(onLane.lane, std::optional<std::size_t>(2));
}

void TestTimelineView::aToolTipTellsTheEventInPlainText()
{
    Owner owner("actor a = A\none | 2021-05-28 | <b>One</b> & more | a |\ntwo | 2022 | Two | a |");
    const QPoint at = owner.centre("one");
    QHelpEvent help(QEvent::ToolTip, at, owner.view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(owner.view.viewport(), &help);
    QVERIFY(QToolTip::text().contains(
        QStringLiteral("&lt;b&gt;One&lt;/b&gt; &amp; more</p><p style=\"margin:0\">28 May 2021")));
    QToolTip::hideText();
}

void TestTimelineView::theFocusIsSeen()
{
    Owner owner;
    owner.view.setSelection({owner.event("second")}, owner.event("second"));
    owner.view.clearFocus();
    const QImage without = owner.view.grab().toImage();
    owner.view.activateWindow();
    owner.view.setFocus();
    QTRY_VERIFY(owner.view.hasFocus());
    QVERIFY(owner.view.grab().toImage() != without);
}

void TestTimelineView::linksAreDrawnForTheSelectionOrForAll()
{
    test::Parts parts = test::partsFrom(test::kCampaign);
    parts.event("second").links = {test::linkTo("span", "responds-to")};
    Owner owner(parts.build());
    owner.view.clearFocus();
    const QImage bare = owner.view.grab().toImage();
    owner.view.setShowsAllLinks(true);
    const QImage all = owner.view.grab().toImage();
    QVERIFY(all != bare);
    owner.view.setShowsAllLinks(false);
    QCOMPARE(owner.view.grab().toImage(), bare);
    owner.view.setSelection({owner.event("third")}, owner.event("third"));
    const QImage unlinked = owner.view.grab().toImage();
    owner.view.setShowsAllLinks(true);
    QVERIFY(owner.view.grab().toImage() != unlinked);
}

void TestTimelineView::withoutAnIndexItIsCalm()
{
    TimelineView view;
    view.resize(400, 300);
    view.setRange({Instant{0}, Instant{kDay.us}});
    view.setSelection({EventIndex{3}}, EventIndex{3});
    view.grab();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {100, 100});
    view.reveal(EventIndex{0});
    QVERIFY(view.displayList().marks.empty());
}

void TestTimelineView::aSelectionFromALongerChronologyIsCut()
{
    Owner owner;
    owner.selectAll({EventIndex{5}});
    const auto shorter = test::snapshotFrom("actor a = A\n1 | 2021 | One | a |");
    owner.view.setIndex(test::indexOf(shorter));
    owner.view.grab();
    QSignalSpy activated(&owner.view, &TimelineView::eventActivated);
    owner.key(Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
}

/// Among those beside it only; a click without a drag selects the lane as ever.
void TestTimelineView::aLaneIsDraggedByItsName()
{
    Owner owner;
    const auto nameAt = [&](std::size_t n) {
        const QRectF row = owner.list().header[n].rect;
        return QPoint(static_cast<int>(row.right() - 20), static_cast<int>(row.center().y()));
    };
    owner.drag(nameAt(2), nameAt(0) - QPoint(0, 10));
    QCOMPARE(owner.laneNames(), QStringList({QStringLiteral("European Union"), QStringLiteral("Czech Republic"),
                                             QStringLiteral("Ministry")}));
    owner.drag(nameAt(2), nameAt(0));
    QCOMPARE(owner.laneNames().last(), QStringLiteral("Ministry")); // alone below its parent
    owner.drag(nameAt(0), nameAt(2) + QPoint(0, 10));
    QCOMPARE(owner.laneNames().last(), QStringLiteral("European Union"));
    owner.click(nameAt(0));
    QCOMPARE(owner.selected.size(), std::size_t{3});
    QCOMPARE(owner.laneNames().first(), QStringLiteral("Czech Republic"));
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
