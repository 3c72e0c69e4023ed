// SPDX-License-Identifier: GPL-3.0-or-later
// Events at moments and over stretches of one year, spread in the ways that are hard to fold: what tests of truth look
// at one by one.
#pragma once

#include "models/document/snapshot.h"
#include "models/index/eventset.h"

#include <QDateTime>
#include <QtTest/QtTest>

#include <memory>
#include <random>
#include <vector>

namespace kronika::test {

inline constexpr std::int64_t kStart = 1'577'836'800; // 2020-01-01T00:00:00Z
inline constexpr std::int64_t kYear = 365 * 86'400;

struct Moment
{
    std::int64_t from;
    std::int64_t to;
    int actor;
};

inline QString iso(std::int64_t second)
{
    return QDateTime::fromSecsSinceEpoch(kStart + second, Qt::UTC).toString(Qt::ISODate);
}

inline std::shared_ptr<const Snapshot> snapshotOf(const std::vector<Moment> &moments, int actors)
{
    SnapshotTables tables;
    for (int n = 0; n < actors; ++n) {
        Actor actor;
        actor.id = actor.name = "a" + std::to_string(n);
        tables.actors.push_back(actor);
    }
    tables.indexIds();
    SnapshotBuilder builder(std::move(tables));
    for (std::size_t n = 0; n < moments.size(); ++n) {
        Event event;
        event.id = event.title = "e" + std::to_string(n);
        const auto &[from, to, actor] = moments[n];
        event.when = (from == to ? iso(from) : QString(iso(from) + u'/' + iso(to))).toStdString();
        event.actors.push_back({"a" + std::to_string(actor), {}, {}});
        builder.add(event);
    }
    return builder.finish();
}

inline std::vector<Moment> moments(const QByteArray &shape, std::size_t count)
{
    std::mt19937 random(17);
    const auto below = [&random](std::int64_t n) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n));
    };
    std::vector<Moment> made;
    for (std::size_t n = 0; n < count; ++n) {
        const auto k = static_cast<std::int64_t>(n);
        const std::int64_t from = below(kYear);
        if (shape == "random")
            made.push_back({from, from + (below(3) == 0 ? below(20 * 86'400) : 0), static_cast<int>(below(4))});
        else if (shape == "bursts")
            made.push_back({from / (30 * 86'400) * 30 * 86'400 + below(3'000), 0, static_cast<int>(below(3))});
        else if (shape == "nested")
            made.push_back({k * 1'000, kYear - k * 1'000, 0});
        else if (shape == "one instant")
            made.push_back({kYear / 2, kYear / 2, 0});
        else if (shape == "one lane")
            made.push_back({from, from + below(86'400), 0});
        else if (shape == "a lane each")
            made.push_back({from, from, static_cast<int>(n)});
        else if (shape == "one over everything")
            made.push_back({n == 0 ? 0 : from, n == 0 ? kYear : from, 0});
        else // both ends
            made.push_back({n % 2 == 0 ? 0 : kYear, n % 2 == 0 ? 0 : kYear, 0});
        made.back().to = std::max(made.back().to, made.back().from);
    }
    return made;
}

struct Filter
{
    std::shared_ptr<EventSet> set;
    bool shows(EventIndex event) const { return !set || set->contains(event); }
};

inline Filter everyThird(std::size_t count, bool isFiltered)
{
    if (!isFiltered)
        return {};
    auto set = std::make_shared<EventSet>(count);
    for (std::size_t n = 0; n < count; n += 3)
        set->insert(EventIndex(n));
    return {set};
}

/// Of one of the shapes below: its events, in the order of the snapshot made of them.
inline std::vector<Moment> momentsOf(const QByteArray &shape)
{
    return moments(shape, shape == "a lane each" ? 60 : 3'000);
}

inline std::shared_ptr<const Snapshot> momentSnapshot(const QByteArray &shape)
{
    return snapshotOf(momentsOf(shape), shape == "a lane each" ? 60 : 4);
}

/// What it takes up, whatever an index says: to the end of its last second.
inline TimeRange placeOf(const Moment &moment)
{
    return {Instant{(kStart + moment.from) * 1'000'000}, Instant{(kStart + moment.to + 1) * 1'000'000}};
}

/// Each shape, whole and filtered: columns `shape` and `isFiltered`.
inline void addMomentRows()
{
    QTest::addColumn<QByteArray>("shape");
    QTest::addColumn<bool>("isFiltered");
    for (const char *shape :
         {"random", "bursts", "nested", "one instant", "one lane", "a lane each", "one over everything", "both ends"}) {
        QTest::addRow("%s", shape) << QByteArray(shape) << false;
        QTest::addRow("%s, filtered", shape) << QByteArray(shape) << true;
    }
}

} // namespace kronika::test
