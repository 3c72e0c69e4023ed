// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a screen reader finds it, within the process. That it is told of where the keyboard goes,
// tests/accessibility.py proves from outside: within a test nobody listens.
#include "tests/widgets/viewfixture.h"
#include "widgets/eraaccess.h"
#include "widgets/lanepartaccess.h"
#include "widgets/timelineaccess.h"

#include <QAccessible>

using namespace kronika;
using test::Owner;

namespace {

QAccessibleInterface *accessOf(TimelineView &view)
{
    return QAccessible::queryAccessibleInterface(&view);
}

QString nameOf(QAccessibleInterface *part)
{
    return part->text(QAccessible::Name);
}

QString wordsOf(QAccessibleInterface *part)
{
    return part->text(QAccessible::Description);
}

/// So many events on as many days in one lane.
std::shared_ptr<const Snapshot> days(int count)
{
    test::Parts parts = test::partsFrom("actor a = A\nfar | 2199 | Far | a |");
    for (int day = 0; day < count; ++day) {
        const QString when = QDate(1600, 1, 1).addDays(day).toString(Qt::ISODate);
        parts.events.push_back(test::eventWith("d" + std::to_string(day), [&](Event &event) {
            event.when = when.toStdString();
            event.title = "Day " + std::to_string(day);
            event.actors = {{"a", {}, {}}};
        }));
    }
    return parts.build();
}

/// Without those of the picture's folds, which come last.
int ownCount(const QAccessibleInterface *lane)
{
    int count = 0;
    while (count < lane->childCount() && !wordsOf(lane->child(count)).startsWith(QStringLiteral("drawn as one")))
        ++count;
    return count;
}

/// Every child's parent is its parent, and knows it as that child.
void verifyTree(QAccessibleInterface *part, int &count)
{
    for (int n = 0; n < part->childCount(); ++n) {
        QAccessibleInterface *child = part->child(n);
        QVERIFY(child != nullptr && child->isValid());
        QCOMPARE(child->parent(), part);
        QCOMPARE(part->indexOfChild(child), n);
        QVERIFY(!nameOf(child).isEmpty());
        ++count;
        verifyTree(child, count);
    }
}

} // namespace

class TestTimelineAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesAndTheirEventsAreThere();
    void anEventSaysWhatWhenWhoAccordingToWhomAndHowSurely();
    void manyEventsAreGroupedAndCounted();
    void whatIsDrawnAsOneIsAGroup();
    void foldsFollowThePicture();
    void mentionsDrawnAsOneAreNoneOfTheLanes();
    void erasAreListedAndLeadThere();
    void theTreeHoldsTogether();
    void whereItIsDrawnItIsFound();
    void theKeyboardIsFollowed();
    void actionsSelectShowAndZoom();
    void aFoldedLaneSaysSo();
    void hiddenEventsAreNotTold();
    void nothingIsMadeBeforeItIsAskedFor();
};

void TestTimelineAccess::lanesAndTheirEventsAreThere()
{
    Owner owner;
    QAccessibleInterface *timeline = accessOf(owner.view);
    QVERIFY(dynamic_cast<TimelineAccess *>(timeline) != nullptr);
    QCOMPARE(nameOf(timeline), QStringLiteral("Timeline"));
    QCOMPARE(timeline->childCount(), 4);
    QCOMPARE(nameOf(timeline->child(0)), QStringLiteral("Czech Republic"));
    QCOMPARE(timeline->child(0)->role(), QAccessible::List);
    QCOMPARE(timeline->child(0)->childCount(), 3);
    QCOMPARE(timeline->child(0)->child(1)->role(), QAccessible::ListItem);
    QCOMPARE(nameOf(timeline->child(0)->child(1)), QStringLiteral("Second call, 1 June 2022"));
    QCOMPARE(wordsOf(timeline->child(1)), QStringLiteral("1 event; level 2"));
    QCOMPARE(nameOf(timeline->child(3)), QStringLiteral("Without a date of their own"));
    QCOMPARE(timeline->child(3)->childCount(), 1);
}

void TestTimelineAccess::anEventSaysWhatWhenWhoAccordingToWhomAndHowSurely()
{
    test::Parts parts = test::partsFrom("actor a = Alfa\nsource s = The Gazette\nfar | 2035 | Far | a |");
    parts.events.push_back(test::eventWith("e", [](Event &event) {
        event.when = "2021~";
        event.title = "Break-in";
        event.actors = {{"a", "target", {}}};
        event.confidence = 80;
        Claim claim;
        claim.source = "s";
        event.claims = {claim};
    }));
    Owner owner(parts.build());
    QAccessibleInterface *event = accessOf(owner.view)->child(0)->child(0);
    QVERIFY2(nameOf(event).startsWith(QStringLiteral("Break-in, ")), qPrintable(nameOf(event)));
    QVERIFY2(nameOf(event).contains(QStringLiteral("2021")), qPrintable(nameOf(event)));
    const QString words = wordsOf(event);
    QVERIFY2(words.contains(QStringLiteral("target: Alfa")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("sources: ")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("confidence: ")), qPrintable(words));
    QVERIFY2(words.endsWith(QStringLiteral("1 of 2 in Alfa")), qPrintable(words));
}

void TestTimelineAccess::manyEventsAreGroupedAndCounted()
{
    Owner owner(days(250));
    QAccessibleInterface *lane = accessOf(owner.view)->child(0);
    QCOMPARE(ownCount(lane), 3);
    QCOMPARE(lane->child(0)->role(), QAccessible::Grouping);
    QVERIFY2(nameOf(lane->child(0)).startsWith(QStringLiteral("100 events, ")), qPrintable(nameOf(lane->child(0))));
    QCOMPARE(lane->child(0)->childCount(), 100);
    QVERIFY(nameOf(lane->child(2)).startsWith(QStringLiteral("51 events")));
    QVERIFY(wordsOf(lane->child(1)->child(2)).contains(QStringLiteral("103 of 251 in A")));
}

void TestTimelineAccess::whatIsDrawnAsOneIsAGroup()
{
    Owner owner(test::crowd());
    QAccessibleInterface *lane = accessOf(owner.view)->child(0);
    QCOMPARE(ownCount(lane), 81);
    QVERIFY(lane->childCount() > 81);
    QAccessibleInterface *fold = lane->child(81);
    QCOMPARE(fold->role(), QAccessible::Grouping);
    QVERIFY2(nameOf(fold).contains(QStringLiteral(" events, ")) && nameOf(fold).contains(QStringLiteral("2021")),
             qPrintable(nameOf(fold)));
    QCOMPARE(nameOf(fold).section(u' ', 0, 0).toInt(), fold->childCount());
    QAccessibleInterface *first = fold->child(0);
    QCOMPARE(first->role(), QAccessible::ListItem);
    QCOMPARE(first->parent(), fold);
    QCOMPARE(fold->parent(), lane);
    QCOMPARE(lane->indexOfChild(fold), 81);
    QVERIFY2(wordsOf(first).contains(QStringLiteral("1 of 81 in A")), qPrintable(wordsOf(first)));
    QVERIFY2(wordsOf(lane->child(0)).contains(QStringLiteral("drawn as one with ")),
             qPrintable(wordsOf(lane->child(0))));
    QVERIFY(!wordsOf(lane->child(80)).contains(QStringLiteral("drawn as one")));
    // Where it is drawn it is found, and its actions lead into it.
    QVERIFY(!fold->rect().isEmpty());
    const QPoint centre = fold->rect().center();
    QCOMPARE(accessOf(owner.view)->childAt(centre.x(), centre.y()), fold);
    fold->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(static_cast<int>(owner.selected.size()), fold->childCount());
    QVERIFY(fold->state().selected && fold->state().focusable);
    fold->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QTRY_COMPARE(owner.selected.size(), std::size_t{1});
    const TimeRange before = owner.range;
    fold->actionInterface()->doAction(QStringLiteral("Zoom to"));
    QTRY_VERIFY(owner.range.length() < before.length());
}

void TestTimelineAccess::foldsFollowThePicture()
{
    Owner owner(test::crowd());
    auto *timeline = dynamic_cast<TimelineAccess *>(accessOf(owner.view));
    QAccessibleInterface *lane = timeline->child(0);
    QVERIFY(lane->childCount() > 81);
    owner.setRange(
        {owner.index->time(owner.event("d0")).earliestFinite(), owner.index->time(owner.event("d9")).earliestFinite()},
        RangeChange::Jump);
    timeline->renewFolds();
    QCOMPARE(lane->childCount(), 81); // in sight are ten days, each drawn by itself
    QCOMPARE(timeline->child(0), lane);
}

/// In a lane where nothing else stands.
void TestTimelineAccess::mentionsDrawnAsOneAreNoneOfTheLanes()
{
    test::Parts parts = test::partsFrom("actor a = Alfa\nactor b = Bravo\nfar | 2035 | Far | a |");
    for (const char *id : {"x", "y", "z"}) {
        parts.events.push_back(test::eventWith(id, [](Event &event) {
            event.when = "2021-05-01";
            event.title = "Call";
            event.actors = {{"a", {}, {}}, {"b", "addressee", {}}};
        }));
    }
    Owner owner(parts.build());
    const auto isFolded = [](const Mark &mark) { return mark.kind == MarkKind::Fold && mark.isOfMentions; };
    QVERIFY(std::ranges::any_of(owner.list().marks, isFolded));
    int count = 0;
    verifyTree(accessOf(owner.view), count);
    QCOMPARE(accessOf(owner.view)->child(1)->childCount(), 0);
    const auto fold = std::ranges::find_if(owner.list().marks, isFolded);
    const QPoint centre = owner.view.viewport()->mapToGlobal(fold->body.center().toPoint());
    QVERIFY(accessOf(owner.view)->childAt(centre.x(), centre.y()) == nullptr);
}

void TestTimelineAccess::erasAreListedAndLeadThere()
{
    test::Parts parts = test::partsFrom("actor a = A\nfar | 2035 | Far | a |\nearly | 2001 | Early | a |");
    parts.tables.eras = {{"e1", "2010/2015", "The long war", {}, {}}, {"e2", "2030/..", {}, {}, {}}};
    Owner owner(parts.build());
    QAccessibleInterface *timeline = accessOf(owner.view);
    QCOMPARE(timeline->childCount(), 2);
    QAccessibleInterface *list = timeline->child(1);
    QCOMPARE(nameOf(list), QStringLiteral("Eras"));
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(timeline->indexOfChild(list), 1);
    QCOMPARE(list->childCount(), 2);
    QAccessibleInterface *war = list->child(0);
    QCOMPARE(nameOf(war), QStringLiteral("The long war, from 2010 to 2015"));
    QCOMPARE(wordsOf(war), QStringLiteral("era 1 of 2"));
    QCOMPARE(nameOf(list->child(1)), QStringLiteral("since 2030"));
    QCOMPARE(war->parent(), list);
    QCOMPARE(list->indexOfChild(war), 0);
    const QPoint centre = war->rect().center();
    QVERIFY(!war->rect().isEmpty());
    QVERIFY(timeline->childAt(centre.x(), centre.y()) == war);
    war->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(owner.range, *framedEra(*owner.index, 0));
    int count = 0;
    verifyTree(timeline, count);
    QCOMPARE(count, 1 + 2 + 1 + 2);
}

void TestTimelineAccess::theTreeHoldsTogether()
{
    Owner owner;
    int count = 0;
    verifyTree(accessOf(owner.view), count);
    QCOMPARE(count, 10); // 4 lanes with the tray, 6 events
    Owner many(days(10'050));
    count = 0;
    verifyTree(accessOf(many.view), count);
    const QAccessibleInterface *lane = accessOf(many.view)->child(0);
    int inFolds = 0;
    for (int n = ownCount(lane); n < lane->childCount(); ++n)
        verifyTree(lane->child(n), ++inFolds);
    QVERIFY(inFolds > 10'000);
    QCOMPARE(count, 1 + 2 + 101 + 10'051 + inFolds);
}

void TestTimelineAccess::whereItIsDrawnItIsFound()
{
    Owner owner;
    QAccessibleInterface *timeline = accessOf(owner.view);
    for (int lane = 0; lane < 3; ++lane) {
        for (int n = 0; n < timeline->child(lane)->childCount(); ++n) {
            QAccessibleInterface *event = timeline->child(lane)->child(n);
            const QPoint centre = event->rect().center();
            QVERIFY2(!event->rect().isEmpty(), qPrintable(nameOf(event)));
            QCOMPARE(timeline->childAt(centre.x(), centre.y()), event);
        }
    }
    QVERIFY(!timeline->child(0)->state().offscreen);
}

void TestTimelineAccess::theKeyboardIsFollowed()
{
    Owner owner;
    owner.view.activateWindow();
    owner.view.setFocus();
    QTRY_VERIFY(owner.view.hasFocus());
    QVERIFY(accessOf(owner.view)->focusChild() == nullptr);
    owner.key(Qt::Key_Right);
    owner.key(Qt::Key_Down);
    QAccessibleInterface *event = accessOf(owner.view)->focusChild();
    QVERIFY(event != nullptr);
    QCOMPARE(nameOf(event), QStringLiteral("At the desk, 1 July 2022"));
    QVERIFY(event->state().focused && event->state().selected);
    QCOMPARE(event->parent(), accessOf(owner.view)->child(1));
    QVERIFY(!accessOf(owner.view)->child(0)->child(0)->state().selected);
}

void TestTimelineAccess::actionsSelectShowAndZoom()
{
    Owner owner;
    QAccessibleInterface *event = accessOf(owner.view)->child(2)->child(0);
    QAccessibleActionInterface *actions = event->actionInterface();
    QVERIFY(actions != nullptr);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(owner.currentId(), QStringLiteral("span"));
    QSignalSpy activated(&owner.view, &TimelineView::eventActivated);
    actions->doAction(QStringLiteral("Show details"));
    QTRY_COMPARE(activated.count(), 1);
    const TimeRange before = owner.range;
    actions->doAction(QStringLiteral("Zoom to"));
    QTRY_VERIFY(owner.range.length() < before.length());
    QSignalSpy menu(&owner.view, &TimelineView::contextMenuRequested);
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_COMPARE(menu.count(), 1);
    accessOf(owner.view)->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(owner.selected.size(), std::size_t{3});
}

void TestTimelineAccess::aFoldedLaneSaysSo()
{
    Owner owner;
    QAccessibleInterface *lane = accessOf(owner.view)->child(0);
    QVERIFY(lane->state().expandable && lane->state().expanded);
    lane->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(owner.folded.size(), std::size_t{1});
    lane = accessOf(owner.view)->child(0); // what was is gone
    QVERIFY(lane->state().collapsed);
    QVERIFY2(wordsOf(lane).contains(QStringLiteral("folded")), qPrintable(wordsOf(lane)));
    QCOMPARE(lane->childCount(), 4);
}

void TestTimelineAccess::hiddenEventsAreNotTold()
{
    Owner owner;
    auto matching = std::make_shared<EventSet>(owner.index->snapshot().eventCount());
    matching->insert(owner.event("second"));
    owner.view.setMatching(matching, NonMatching::Dimmed);
    QCOMPARE(accessOf(owner.view)->child(0)->childCount(), 3);
    owner.view.setMatching(matching, NonMatching::Hidden);
    QCOMPARE(accessOf(owner.view)->child(0)->childCount(), 1);
}

void TestTimelineAccess::nothingIsMadeBeforeItIsAskedFor()
{
    Owner owner(days(100'000));
    QAccessibleInterface *timeline = accessOf(owner.view);
    QCOMPARE(timeline->childCount(), 1);
    QCOMPARE(ownCount(timeline->child(0)), 11);
    QAccessibleInterface *last = timeline->child(0)->child(10)->child(0)->child(0);
    QVERIFY(wordsOf(last).contains(QStringLiteral("100001 of 100001")));
    QVERIFY(QAccessible::uniqueId(last) != 0);
}

QTEST_MAIN(TestTimelineAccess)
#include "tst_timelineaccess.moc"
