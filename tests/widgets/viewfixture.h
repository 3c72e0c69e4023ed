// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline view with an owner that grants its wishes at once, as the window does, for tests.
#pragma once

#include "tests/models/document/snapshotpicture.h"
#include "widgets/framing.h"
#include "widgets/timelineview.h"

#include <QDate>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

namespace kronika::test {

inline std::shared_ptr<const TimelineIndex> indexOf(const std::shared_ptr<const Snapshot> &snapshot,
                                                    std::set<std::string, std::less<>> folded = {},
                                                    LaneArrangement arrangement = {})
{
    return TimelineIndex::build(snapshot, {.shown = snapshot->zone(),
                                           .folded = std::move(folded),
                                           .language = "en",
                                           .arrangement = std::move(arrangement)});
}

inline constexpr auto kCampaign = "actor cz = Czech Republic\n"
                                  "actor mfa < cz = Ministry\n"
                                  "actor eu = European Union\n"
                                  "category talk = Statement\n"
                                  "first | 2021-02-10 | First call | cz | talk\n"
                                  "second | 2022-06-01 | Second call | cz | talk\n"
                                  "third | 2024-09-15 | Third call | cz | talk\n"
                                  "desk | 2022-07-01 | At the desk | mfa |\n"
                                  "span | 2021-05/2023-04 | A long answer | eu |\n"
                                  "vague | ~2022/2023 | Some day | eu |";

/// A lane with eighty events on eighty days, and one long after: so close that marks fold.
inline std::shared_ptr<const Snapshot> crowd()
{
    Parts parts = partsFrom("actor a = A\nfar | 2035 | Far | a |");
    for (int day = 0; day < 80; ++day) {
        const QString when = QDate(2021, 1, 1).addDays(day).toString(Qt::ISODate);
        parts.events.push_back(eventWith("d" + std::to_string(day), [&](Event &event) {
            event.when = when.toStdString();
            event.title = "Day " + std::to_string(day);
            event.actors = {{"a", {}, {}}};
        }));
    }
    return parts.build();
}

/// Grants ranges, selections and foldings.
class Owner : public QObject
{
public:
    explicit Owner(std::shared_ptr<const Snapshot> snapshot)
        : m_snapshot(std::move(snapshot))
    {
        index = indexOf(m_snapshot);
        view.resize(1000, 600);
        view.setMotion(Motion::Reduced);
        view.setLanguage(QStringLiteral("en"));
        links = std::make_shared<const LinkTable>(*m_snapshot);
        view.setIndex(index, links);
        range = *framedAll(*index);
        view.setRange(range);
        connect(&view, &TimelineView::rangeChangeRequested, this, &Owner::setRange);
        connect(&view, &TimelineView::selectionRequested, this, &Owner::select);
        connect(&view, &TimelineView::eventsSelectRequested, this, &Owner::selectAll);
        connect(&view, &TimelineView::selectionClearRequested, this, [this] { selectAll({}); });
        connect(&view, &TimelineView::foldRequested, this, &Owner::fold);
        connect(&view, &TimelineView::pinRequested, this, [this](const QString &id, bool isPinned) {
            arrange(withPin(arrangement, id.toStdString(), isPinned));
        });
        connect(&view, &TimelineView::laneMoveRequested, this, [this](const QString &id, int places) {
            arrange(moved(arrangement, *m_snapshot, id.toStdString(), places));
        });
        connect(&view, &TimelineView::laneScaleRequested, &view, &TimelineView::setLaneScale);
        view.show();
        // Until it is shown, a widget has not its size.
        (void)QTest::qWaitForWindowExposed(&view);
    }

    explicit Owner(const char *picture = kCampaign)
        : Owner(snapshotFrom(picture))
    {
    }

    void setRange(TimeRange wished, RangeChange how)
    {
        range = wished;
        lastChange = how;
        view.setRange(wished, how);
    }

    void select(EventIndex event, SelectMode mode)
    {
        lastMode = mode;
        const auto at = std::find(selected.begin(), selected.end(), event);
        if (mode == SelectMode::Replace)
            selected = {event};
        else if (at == selected.end())
            selected.push_back(event);
        else if (mode == SelectMode::Toggle)
            selected.erase(at);
        current = event;
        view.setSelection(selected, current);
    }

    void selectAll(const std::vector<EventIndex> &events)
    {
        selected = events;
        current = events.empty() ? std::nullopt : std::optional(events.front());
        view.setSelection(selected, current);
    }

    void fold(const QString &actorId, bool isFolded)
    {
        if (isFolded)
            folded.insert(actorId.toStdString());
        else
            folded.erase(actorId.toStdString());
        index = indexOf(m_snapshot, folded, arrangement);
        view.setIndex(index, links);
    }

    void arrange(const LaneArrangement &wished)
    {
        arrangement = wished;
        index = indexOf(m_snapshot, folded, arrangement);
        view.setIndex(index, links);
    }

    QStringList laneNames() const
    {
        QStringList names;
        for (const HeaderRow &row : list().header)
            names += row.text;
        return names;
    }

    EventIndex event(const char *id) const { return *m_snapshot->eventById(id); }
    QStringList selectedIds() const { return idsOf(*m_snapshot, selected); }
    QString currentId() const { return current ? idsOf(*m_snapshot, {*current}).first() : QString(); }
    const DisplayList &list() const { return view.displayList(); }
    const Mark *mark(const char *id) const
    {
        const auto found = std::find_if(list().marks.begin(), list().marks.end(), [&](const Mark &m) {
            return m.event == event(id) && m.kind != MarkKind::Mention;
        });
        return found == list().marks.end() ? nullptr : &*found;
    }
    QPoint centre(const char *id) const { return mark(id)->body.intersected(list().lanesArea).center().toPoint(); }
    /// In the lanes, hit by nothing.
    QPoint emptyGround() const
    {
        const QRectF area = list().lanesArea;
        for (double y = area.top() + 8; y < area.bottom() - 8; y += 5) {
            for (double x = area.left() + 20; x < area.right() - 20; x += 10) {
                if (!hitTest(list(), {x, y}) && !hitTest(list(), {x + 60, y + 30}))
                    return QPoint(static_cast<int>(x), static_cast<int>(y));
            }
        }
        return {};
    }

    void click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at);
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(view.viewport(), button, {}, from);
        move((from + to) / 2, button);
        move(to, button);
        QTest::mouseRelease(view.viewport(), button, {}, to);
    }
    void move(QPoint to, Qt::MouseButton button)
    {
        QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(QPointF(to)), Qt::NoButton, button, {});
        QApplication::sendEvent(view.viewport(), &event);
    }
    void wheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers, QPoint pixels = {})
    {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&view, key, modifiers); }

    TimelineView view;
    std::shared_ptr<const TimelineIndex> index;
    std::shared_ptr<const LinkTable> links;
    TimeRange range;
    RangeChange lastChange = RangeChange::Jump;
    SelectMode lastMode = SelectMode::Replace;
    std::vector<EventIndex> selected;
    std::optional<EventIndex> current;
    std::set<std::string, std::less<>> folded;
    LaneArrangement arrangement;

private:
    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace kronika::test
