// SPDX-License-Identifier: GPL-3.0-or-later
// An index that is carried over edits says what one built anew says. Only rows may differ: events keep theirs.
#include "models/document/edit.h"
#include "models/index/timelineindex.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <string>

using namespace kronika;

namespace {

constexpr int kEvents = 22'000;
/// Fewer where each takes ten times as long.
#ifdef __SANITIZE_ADDRESS__
constexpr int kRounds = 4;
#else
constexpr int kRounds = 10;
#endif

/// The events as a plain list, and the snapshot that edits make of them.
class Random
{
public:
    explicit Random(unsigned seed)
        : m_random(seed)
    {
        SnapshotTables tables;
        for (const char *id : {"a", "b", "c", "d"}) {
            Actor actor;
            actor.id = id;
            actor.name = id;
            tables.actors.push_back(actor);
        }
        tables.actors[2].parent = "b";
        for (const char *id : {"x", "y"}) {
            Category category;
            category.id = id;
            category.name = id;
            tables.categories.push_back(category);
        }
        SnapshotBuilder builder(std::move(tables));
        for (int n = 0; n < kEvents; ++n) {
            m_events.push_back(event());
            builder.add(m_events.back());
        }
        snapshot = builder.finish();
    }

    int below(std::size_t count) { return static_cast<int>(m_random() % count); }

    Edit edit(int changes)
    {
        Edit made;
        for (int n = 0; n < changes; ++n)
            made.events.push_back(change());
        return made;
    }

    std::shared_ptr<const Snapshot> snapshot;

private:
    std::string when()
    {
        const std::string year = std::to_string(1900 + below(120));
        const std::string day = year + "-0" + std::to_string(1 + below(9)) + "-1" + std::to_string(below(10));
        switch (below(12)) {
        case 0:
            return year;
        case 1:
            return day + "/" + std::to_string(2020 + below(3));
        case 2:
            return day + "/..";
        case 3:
            return "/" + day;
        case 4:
            return {};
        default:
            return day;
        }
    }

    Event event()
    {
        Event made;
        made.id = "e" + std::to_string(m_count++);
        made.when = when();
        made.title = std::string(1 + std::size_t(below(30)), 't');
        made.category = std::array<const char *, 3>{"", "x", "y"}[std::size_t(below(3))];
        made.actors = actors();
        return made;
    }

    /// Up to three different ones, some of whom are only mentioned. Nobody for the first, so that their lane stays.
    std::vector<ActorReference> actors()
    {
        constexpr std::array ids{"a", "b", "c", "d"};
        std::vector<ActorReference> made;
        const int first = below(4);
        const int count = m_count < 5 ? 0 : below(4);
        for (int n = 0; n < count; ++n)
            made.push_back({ids[std::size_t(first + n) % 4], n > 0 && below(2) == 0 ? "target" : "", {}});
        return made;
    }

    std::size_t place()
    {
        switch (below(4)) {
        case 0:
            return 0;
        case 1:
            return m_events.size() - 1;
        default:
            return std::size_t(below(m_events.size()));
        }
    }

    EventChange change()
    {
        const std::size_t at = place();
        const EventIndex index{static_cast<std::uint32_t>(at)};
        const auto begin = m_events.begin() + static_cast<std::ptrdiff_t>(at);
        switch (below(7)) {
        case 0: {
            const std::size_t to = below(2) == 0 ? m_events.size() : at;
            Event fresh = event();
            m_events.insert(m_events.begin() + static_cast<std::ptrdiff_t>(to), fresh);
            return {EventIndex{static_cast<std::uint32_t>(to)}, {}, fresh};
        }
        case 1: {
            Event gone = *begin;
            m_events.erase(begin);
            return {index, gone, {}};
        }
        default:
            break;
        }
        Event after = *begin;
        switch (below(5)) {
        case 0:
            after.title += " and more";
            break;
        case 1:
            after.actors = actors();
            break;
        case 2:
            after.when = after.when.empty() ? "1950-05-05" : "";
            break;
        case 3:
            after.when = below(2) == 0 ? "1800" : "2100-01-01"; // before and behind all others
            break;
        default:
            after.when = when();
            after.category = "y";
            break;
        }
        EventChange made{index, *begin, after};
        *begin = after;
        return made;
    }

    std::mt19937 m_random;
    std::vector<Event> m_events;
    int m_count = 0;
};

IndexOptions options(bool isFolded)
{
    IndexOptions made;
    made.language = "en";
    if (isFolded)
        made.folded.insert("b");
    return made;
}

std::vector<EventIndex> eventsOf(const TimelineIndex &index, std::size_t lane)
{
    std::vector<EventIndex> events;
    for (std::size_t row = 0; row < index.lanes()[lane].content->rowCount(); ++row) {
        for (const LaneEntry entry : index.row(lane, row))
            events.push_back(entry.event);
    }
    std::ranges::sort(events);
    return events;
}

std::vector<EventIndex> mentionsOf(const TimelineIndex &index, std::size_t lane)
{
    std::vector<EventIndex> events;
    for (const LaneEntry entry : index.mentions(lane))
        events.push_back(entry.event);
    return events;
}

/// Empty if all is well.
QString faultOfRow(const TimelineIndex &index, const RowView &row, bool mayOverlap)
{
    std::optional<LaneEntry> before;
    for (const LaneEntry entry : row) {
        const QString id = QString::number(raw(entry.event));
        if (raw(entry.event) >= index.snapshot().eventCount())
            return QStringLiteral("no such event: ") + id;
        if (entry.reach != index.placeOf(entry.event))
            return QStringLiteral("a stale place: ") + id;
        if (before && !standsBefore(*before, entry))
            return QStringLiteral("out of order: ") + id;
        if (before && !mayOverlap && before->reach.to > entry.reach.from)
            return QStringLiteral("overlap: ") + id;
        before = entry;
    }
    return {};
}

QString faultOf(const TimelineIndex &index)
{
    for (std::size_t lane = 0; lane < index.lanes().size(); ++lane) {
        const LaneIndex &content = *index.lanes()[lane].content;
        for (std::size_t row = 0; row < content.rowCount(); ++row) {
            const bool mayOverlap = content.hasOverflowRow() && row + 1 == content.rowCount();
            const QString fault = faultOfRow(index, index.row(lane, row), mayOverlap);
            if (!fault.isEmpty())
                return QStringLiteral("lane %1, row %2: %3").arg(lane).arg(row).arg(fault);
        }
        const QString fault = faultOfRow(index, index.mentions(lane), true);
        if (!fault.isEmpty())
            return QStringLiteral("mentions of lane %1: %2").arg(lane).arg(fault);
    }
    return {};
}

} // namespace

class TestIndexUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsGiveWhatBuildingAnewGives_data()
    {
        QTest::addColumn<bool>("isFolded");
        QTest::newRow("unfolded") << false;
        QTest::newRow("folded") << true;
    }

    void editsGiveWhatBuildingAnewGives()
    {
        QFETCH(bool, isFolded);
        Random random(isFolded ? 5 : 3);
        auto index = TimelineIndex::build(random.snapshot, options(isFolded));
        QVERIFY(random.snapshot->chunks().size() > 4);
        int carried = 0;
        for (int round = 0; round < kRounds; ++round) {
            random.snapshot = applied(random.edit(1 + random.below(3)), *random.snapshot).snapshot;
            const auto updated = TimelineIndex::updated(*index, random.snapshot);
            const auto fresh = TimelineIndex::build(random.snapshot, options(isFolded));
            carried += updated ? 1 : 0;
            index = updated ? updated : fresh;
            QCOMPARE(faultOf(*fresh), QString());
            QVERIFY2(faultOf(*index).isEmpty(),
                     qPrintable(QString::number(round) + QStringLiteral(": ") + faultOf(*index)));
            QCOMPARE(index->lanes().size(), fresh->lanes().size());
            QVERIFY(index->extent() == fresh->extent());
            QVERIFY(index->tray() == fresh->tray());
            for (std::size_t lane = 0; lane < fresh->lanes().size(); ++lane) {
                QVERIFY(index->lanes()[lane].actor == fresh->lanes()[lane].actor);
                QCOMPARE(index->lanes()[lane].eventCount, fresh->lanes()[lane].eventCount);
                QVERIFY2(eventsOf(*index, lane) == eventsOf(*fresh, lane), qPrintable(QString::number(round)));
                QVERIFY2(mentionsOf(*index, lane) == mentionsOf(*fresh, lane), qPrintable(QString::number(round)));
            }
            for (int n = 0; n < 50; ++n) {
                const EventIndex event{static_cast<std::uint32_t>(random.below(random.snapshot->eventCount()))};
                const auto stands = index->standsOf(event);
                QCOMPARE(stands.size(), fresh->standsOf(event).size());
                for (const Stand &stand : stands) {
                    QVERIFY(stand.isMention ||
                            std::ranges::count(index->row(stand.lane, stand.row), event, &LaneEntry::event) == 1);
                }
            }
        }
        QVERIFY2(carried > kRounds / 2, "most edits are carried over, or nothing was tested");
    }
};

QTEST_APPLESS_MAIN(TestIndexUpdate)
#include "tst_indexupdate.moc"
