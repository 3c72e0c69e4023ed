// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the event loop while things are done to a window: how long its turns take. Counted is the time that the
// thread was at work or waited for something (a lock, a file, another thread), not that in which it was ready to run
// and other programs had its core.
#pragma once

#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "tests/app/appfixture.h"
#include "tests/bench/generate.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <optional>
#include <string>
#include <thread>

namespace kronika::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr std::size_t kWatchedEvents = 50'000;
inline constexpr std::size_t kWatchedActors = 5'000;
inline constexpr double kLongestTurnMs = 1'500;
#else
inline constexpr std::size_t kWatchedEvents = 1'000'000;
inline constexpr std::size_t kWatchedActors = 100'000;
inline constexpr double kLongestTurnMs = 100;
#endif

inline double readMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// A moment on all the clocks.
struct Moment
{
    double wallMs = readMs(CLOCK_MONOTONIC);
    /// What this thread worked.
    double workMs = readMs(CLOCK_THREAD_CPUTIME_ID);
    double processMs = readMs(CLOCK_PROCESS_CPUTIME_ID);
    /// How long this thread was ready to run without a core to run on (proc(5), schedstat); none where the kernel does
    /// not count that.
    std::optional<double> awaitedMs = awaitedCoreMs();
    /// What all programs worked, in the kernel's ticks; none where it does not say.
    std::optional<double> machineMs = workOfAllMs();

    static std::optional<double> awaitedCoreMs()
    {
        std::ifstream statistics("/proc/thread-self/schedstat");
        double workedNs = 0;
        double awaitedNs = 0;
        return statistics >> workedNs >> awaitedNs ? std::optional(awaitedNs / 1e6) : std::nullopt;
    }

    static std::optional<double> workOfAllMs()
    {
        std::ifstream statistics("/proc/stat");
        std::string name;
        double user = 0;
        double nice = 0;
        double system = 0;
        if (!(statistics >> name >> user >> nice >> system))
            return std::nullopt;
        return (user + nice + system) * 1e3 / static_cast<double>(::sysconf(_SC_CLK_TCK));
    }
};

/// Of one turn.
struct Spent
{
    double workMs = 0;
    /// With what it waited for.
    double withWaitsMs = 0;
    /// Other programs had a quarter of the machine or more: what this one's threads wait for may wait for them.
    bool isMachineBusy = false;

    static Spent between(const Moment &from, const Moment &to)
    {
        const double wall = to.wallMs - from.wallMs;
        const double work = to.workMs - from.workMs;
        Spent spent{work, from.awaitedMs && to.awaitedMs ? wall - (*to.awaitedMs - *from.awaitedMs) : work, false};
        const double cores = std::max(1U, std::thread::hardware_concurrency());
        const double others =
            from.machineMs && to.machineMs ? *to.machineMs - *from.machineMs - (to.processMs - from.processMs) : 0.0;
        spent.isMachineBusy = others > wall * cores / 4;
        return spent;
    }

    /// On a busy machine threads share more than cores, so that work takes longer, too.
    bool isLong() const
    {
        return isMachineBusy ? workMs > 2 * kLongestTurnMs : workMs > kLongestTurnMs || withWaitsMs > kLongestTurnMs;
    }
    void raiseTo(const Spent &other)
    {
        if (isLong() == other.isLong() ? other.withWaitsMs > withWaitsMs : other.isLong())
            *this = other;
    }
};

/// Does it and says how long that took.
template <typename Act>
Spent took(Act act)
{
    const Moment start;
    act();
    return Spent::between(start, Moment());
}

/// Does it, and turns the loop until `isDone` and for some turns more. Fails if a turn took longer than allowed.
template <typename Act, typename Done>
void watched(const char *what, Act act, Done isDone)
{
    constexpr int kTurnsMore = 6;
    constexpr int kMostMs = 60'000;
    QElapsedTimer clock;
    clock.start();
    Spent longest = took(act);
    for (int more = 0; more < kTurnsMore && clock.elapsed() < kMostMs;) {
        // Turns do not wait for events, or waiting for those would be counted. Workers get the core meanwhile.
        longest.raiseTo(took([] { QCoreApplication::processEvents(); }));
        std::this_thread::yield();
        more += isDone() ? 1 : 0;
    }
    qInfo("%-22s %6.1f ms of work, %6.1f ms with waits%s", what, longest.workMs, longest.withWaitsMs,
          longest.isMachineBusy ? " (others work, too)" : "");
    QVERIFY2(isDone(), what);
    QVERIFY2(!longest.isLong(), what);
}

/// A folder's file, written once: `build` adds the events.
inline QString writtenOnce(const QString &name, const std::function<std::shared_ptr<const Snapshot>()> &build)
{
    const QString path = QStringLiteral(KRONIKA_PROGRAM "-%1.kronika").arg(name);
    if (QFileInfo::exists(path))
        return path;
    const QString beside = path + QString::number(::getpid());
    const Status written = writeFile(beside, *exporterNamed("kronika"), *build(), {});
    // Another test may write the same: one of the two is there then, and whole.
    return written && (QFile::rename(beside, path) || QFile::remove(beside)) ? path : QString();
}

/// The standard data, its actors in trees of four; every tenth event leads to the one before, and a few are undated.
inline QString millionFile()
{
    return writtenOnce(QStringLiteral("watched-%1").arg(kWatchedEvents), [] {
        const bench::GeneratorOptions options{.events = kWatchedEvents};
        SnapshotTables tables = bench::generatedTables(options);
        for (std::size_t n = 0; n < tables.actors.size(); ++n) {
            if (n % 4 != 0)
                tables.actors[n].parent = tables.actors[n - n % 4].id;
        }
        SnapshotBuilder builder(std::move(tables));
        std::string before;
        std::size_t number = 0;
        bench::generateEvents(options, [&](const Event &generated) {
            Event event = generated;
            if (++number % 10 == 0) {
                Link &link = event.links.emplace_back();
                link.to = before;
                link.kind = "responds-to";
            }
            if (number % 5'000 == 0)
                event.when.clear();
            before = event.id;
            builder.add(event);
        });
        return builder.finish();
    });
}

/// A hundred thousand actors with two events each.
inline QString manyActorsFile()
{
    return writtenOnce(QStringLiteral("actors-%1").arg(kWatchedActors), [] {
        const bench::GeneratorOptions options{.events = kWatchedActors * 2, .actors = kWatchedActors};
        SnapshotBuilder builder(bench::generatedTables(options));
        const std::size_t actors = kWatchedActors;
        std::size_t number = 0;
        const SnapshotTables &tables = builder.tables();
        bench::generateEvents(options, [&](const Event &generated) {
            Event event = generated;
            event.actors.assign(1, {tables.actors[number++ * 7 % actors].id, {}, {}});
            builder.add(event);
        });
        return builder.finish();
    });
}

} // namespace kronika::test
