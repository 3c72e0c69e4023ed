// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/viewfixture.h"
#include "widgets/areabar.h"
#include "widgets/emptyhint.h"
#include "widgets/eventpopup.h"

#include <QToolButton>

using namespace kronika;
using test::Owner;

namespace {

AreaBar *bar(Owner &owner)
{
    return owner.view.findChild<AreaBar *>();
}

QPoint at(const Owner &owner, const char *id, QPoint offset)
{
    return owner.centre(id) + offset;
}

/// Around the first two events of the first lane, from empty ground to empty ground.
void markFirstLane(Owner &owner)
{
    const QRectF band = owner.list().bands.front().rect;
    const int top = static_cast<int>(band.top()) + 2;
    const int bottom = static_cast<int>(band.bottom()) - 2;
    owner.drag({at(owner, "first", {-20, 0}).x(), top}, {at(owner, "second", {20, 0}).x(), bottom});
}

} // namespace

class TestTimelineArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draggingMarksTimeByLanes();
    void draggingOnTheRulerMarksAllLanes();
    void theAreaCanBeZoomedTo();
    void theAreasEventsCanBeSelected();
    void escapeClosesTheAreaBeforeTheSelectionIsCleared();
    void theSelectionsTimeIsMarkedByKeyAndZoomedTo();
    void aChangeOfRangeClosesIt();
    void onlyMatchingEventsCount();
    void ringsCountAsTheirEvents();
    void itsTimeCanBeSearchedAndExported();
    void theRestOfTheTrayIsListed();
    void anEmptyChronologySaysWhatToDo();
    void whatIsFoundOutOfSightIsSaid();
    void aViewBeyondAllEventsSaysWhereTheyAre();
};

void TestTimelineArea::draggingMarksTimeByLanes()
{
    Owner owner;
    markFirstLane(owner);
    QVERIFY(bar(owner)->isVisible());
    QCOMPARE(test::idsOf(owner.index->snapshot(), bar(owner)->content().events),
             QStringList({QStringLiteral("first"), QStringLiteral("second")}));
    QVERIFY(bar(owner)->text().startsWith(QStringLiteral("2 events · 1 year")));
    QVERIFY(owner.view.viewport()->rect().contains(bar(owner)->geometry()));
    QVERIFY(owner.selected.empty());
}

void TestTimelineArea::draggingOnTheRulerMarksAllLanes()
{
    Owner owner;
    const int y = static_cast<int>(owner.list().rulerArea.center().y());
    owner.drag({at(owner, "first", {-20, 0}).x(), y}, {at(owner, "second", {40, 0}).x(), y});
    QCOMPARE(bar(owner)->content().events.size(), std::size_t{4});
}

void TestTimelineArea::theAreaCanBeZoomedTo()
{
    Owner owner;
    markFirstLane(owner);
    const TimeRange marked = bar(owner)->content().range;
    QTest::mouseClick(bar(owner)->findChildren<QToolButton *>().first(), Qt::LeftButton);
    QCOMPARE(owner.range, marked);
    QCOMPARE(owner.lastChange, RangeChange::Jump);
    QVERIFY(!bar(owner)->isVisible());
}

void TestTimelineArea::theAreasEventsCanBeSelected()
{
    Owner owner;
    markFirstLane(owner);
    QTest::mouseClick(bar(owner)->findChildren<QToolButton *>().at(1), Qt::LeftButton);
    QCOMPARE(owner.selectedIds(), QStringList({QStringLiteral("first"), QStringLiteral("second")}));
}

void TestTimelineArea::escapeClosesTheAreaBeforeTheSelectionIsCleared()
{
    Owner owner;
    owner.select(owner.event("span"), SelectMode::Replace);
    markFirstLane(owner);
    owner.key(Qt::Key_Escape);
    QVERIFY(!bar(owner)->isVisible());
    QCOMPARE(owner.currentId(), QStringLiteral("span"));
    owner.key(Qt::Key_Escape);
    QVERIFY(owner.selected.empty());
    markFirstLane(owner);
    QTest::keyClick(bar(owner), Qt::Key_Escape);
    QVERIFY(!bar(owner)->isVisible());
}

void TestTimelineArea::theSelectionsTimeIsMarkedByKeyAndZoomedTo()
{
    Owner owner;
    owner.selectAll({owner.event("first"), owner.event("second")});
    owner.key(Qt::Key_M);
    QVERIFY(bar(owner)->isVisible());
    QCOMPARE(bar(owner)->content().events.size(), std::size_t{3});
    const TimeRange marked = bar(owner)->content().range;
    owner.key(Qt::Key_Return);
    QCOMPARE(owner.range, marked);
}

void TestTimelineArea::aChangeOfRangeClosesIt()
{
    Owner owner;
    markFirstLane(owner);
    owner.setRange(panned(owner.range, 0.2), RangeChange::Continuous);
    QVERIFY(!bar(owner)->isVisible());
}

void TestTimelineArea::onlyMatchingEventsCount()
{
    Owner owner;
    auto matching = std::make_shared<EventSet>(6);
    matching->insert(owner.event("second"));
    owner.view.setMatching(matching, NonMatching::Dimmed);
    markFirstLane(owner);
    QVERIFY(bar(owner)->text().startsWith(QStringLiteral("1 event · ")));
}

void TestTimelineArea::ringsCountAsTheirEvents()
{
    Owner owner("actor a = A\nactor b = B\ne1 | 2021-05 | One | a, b:target");
    const QRectF band = owner.list().bands.back().rect;
    const auto ring = std::ranges::find(owner.list().marks, MarkKind::Mention, &Mark::kind);
    QVERIFY(ring != owner.list().marks.end());
    const int x = static_cast<int>(ring->body.center().x());
    owner.drag({x - 40, static_cast<int>(band.top()) + 2}, {x + 40, static_cast<int>(band.bottom()) - 2});
    QVERIFY(bar(owner)->isVisible());
    QCOMPARE(bar(owner)->content().events.size(), std::size_t{1});
}

void TestTimelineArea::itsTimeCanBeSearchedAndExported()
{
    Owner owner;
    QSignalSpy filters(&owner.view, &TimelineView::filterRequested);
    QSignalSpy exports(&owner.view, &TimelineView::exportRequested);
    for (const int button : {2, 3}) {
        markFirstLane(owner);
        const TimeRange range = bar(owner)->content().range;
        bar(owner)->findChildren<QToolButton *>().at(button)->click();
        QVERIFY(!bar(owner)->isVisible());
        QCOMPARE((button == 2 ? filters : exports).last().first().value<TimeRange>(), range);
    }
}

void TestTimelineArea::theRestOfTheTrayIsListed()
{
    test::Parts parts = test::partsFrom("actor a = A\nfirst | 2021 | First | a");
    for (int n = 0; n < 40; ++n)
        parts.events.push_back(test::eventFrom(QStringLiteral("u%1 | | Undated number %1 | a").arg(n)));
    Owner owner(parts.build());
    const std::size_t hidden = owner.list().trayHidden;
    QVERIFY(hidden > 0);
    owner.click(owner.list().trayMore.center().toPoint());
    auto *popup = owner.view.findChild<EventPopup *>();
    QVERIFY(popup != nullptr && popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), static_cast<int>(hidden));
    QVERIFY(popup->accessibleName().contains(u"without a date"));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(owner.currentId(), QStringLiteral("u%1").arg(40 - hidden + 1));
    QTRY_VERIFY(owner.view.findChild<EventPopup *>() == nullptr);
}

void TestTimelineArea::anEmptyChronologySaysWhatToDo()
{
    const auto empty = test::indexOf(test::Parts().build());
    QVERIFY(emptyHint(*empty, nullptr, NonMatching::Dimmed).contains(QStringLiteral("F5")));
    const auto full = test::indexOf(test::snapshotFrom(test::kCampaign));
    const EventSet none(full->snapshot().eventCount());
    const auto undated = test::indexOf(test::snapshotFrom("e | | Somewhen | |"));
    QVERIFY(emptyHint(*undated, nullptr, NonMatching::Dimmed).contains(QStringLiteral("tray")));
    QVERIFY(emptyHint(*full, nullptr, NonMatching::Hidden).isEmpty());
    QVERIFY(emptyHint(*full, &none, NonMatching::Dimmed).isEmpty());
    QVERIFY(emptyHint(*full, &none, NonMatching::Hidden).contains(QStringLiteral("No event matches")));
}

/// In lanes that are out of sight, or beyond the time that is seen; nothing else is written there.
void TestTimelineArea::whatIsFoundOutOfSightIsSaid()
{
    test::Parts parts = test::partsFrom("");
    for (int n = 0; n < 60; ++n) {
        parts.tables.actors.emplace_back().id = "a" + std::to_string(n);
        Event &event = parts.events.emplace_back();
        event.id = event.title = "e" + std::to_string(n);
        event.when = std::to_string(1990 + n % 30);
        event.actors.push_back({"a" + std::to_string(n), {}, {}});
    }
    Owner owner(parts.build());
    auto last = std::make_shared<EventSet>(owner.index->snapshot().eventCount());
    last->insert(EventIndex{59});
    const auto written = [&owner] {
        const QImage image = owner.view.viewport()->grab().toImage();
        const QRect area = owner.list().lanesArea.toAlignedRect().adjusted(2, 2, -2, -2);
        int count = 0;
        for (int y = area.top(); y < area.bottom(); ++y) {
            for (int x = area.left(); x < area.right(); ++x)
                count += qGray(image.pixel(x, y)) < 110 ? 1 : 0;
        }
        return count;
    };
    owner.view.setMatching(last, NonMatching::Hidden);
    QVERIFY(owner.list().marks.empty());
    QVERIFY2(written() > 100, qPrintable(QString::number(written())));
    const Instant begin = owner.range.from;
    owner.setRange({begin, begin + kDay}, RangeChange::Jump);
    QVERIFY2(written() > 20, "and later");
    owner.view.setMatching(nullptr, NonMatching::Hidden);
    owner.setRange(*framedAll(*owner.index), RangeChange::Jump);
    owner.view.setScrollPosition(0);
    QVERIFY(!owner.list().marks.empty());
}

void TestTimelineArea::aViewBeyondAllEventsSaysWhereTheyAre()
{
    const auto index =
        test::indexOf(test::snapshotFrom("actor a = A\n1 | 2020-03 | One | a |\n2 | 2025-05-28 | Two | a |"));
    const TimeRange all = *index->extent();
    const auto hintsOf = [&index](TimeRange shown, DateStyle style = DateStyle::Iso) {
        QStringList texts;
        GapSearch search;
        search.lookFor(index, nullptr, shown);
        if (!search.goOn(2))
            return QStringLiteral("too many lanes");
        if (!search.gap())
            return QString();
        for (const BeyondHint &hint : beyondHints(*search.gap(), index->options().shown, style)) {
            texts += hint.text;
            const bool isBefore = hint.text.startsWith(u'←');
            if (isBefore == hint.text.endsWith(u'→') || (hint.side == Qt::AlignLeft) != isBefore)
                texts += QStringLiteral("at the wrong side");
        }
        return texts.join(u" | ");
    };
    QCOMPARE(hintsOf({all.to, all.to + kDay}), QStringLiteral("← The last event: 2025-05-28"));
    QVERIFY(hintsOf({all.to, all.to + kDay}, DateStyle::Words).contains(QStringLiteral("28 May 2025")));
    QCOMPARE(hintsOf({all.from - kDay, all.from}), QStringLiteral("The first event: 2020-03-01 →"));
    const TimeRange between{all.from, all.from + Duration{kDay.us * 31}}; // March 2020
    QCOMPARE(hintsOf({between.to + kDay, between.to + Duration{kDay.us * 20}}),
             QStringLiteral("← The event before: 2020-03-31 | The next event: 2025-05-28 →"));
    QCOMPARE(hintsOf({all.to - kDay, all.to + kDay}), QString());
    QCOMPARE(hintsOf({between.from + kDay, between.from + Duration{kDay.us * 2}}), QString());
    QVERIFY(beyondHints({}, index->options().shown, DateStyle::Words).empty());
}

QTEST_MAIN(TestTimelineArea)
#include "tst_timelinearea.moc"
