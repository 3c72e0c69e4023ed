// SPDX-License-Identifier: GPL-3.0-or-later
// What a chronology costs in memory and in time to open, a line each: kronika-memory FILE. Memory is what the allocator
// has given out and not got back, so that nothing escapes it.
#include "models/index/query.h"
#include "models/index/timelineindex.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <malloc.h>
#include <string>
#include <sys/resource.h>

namespace {

using namespace kronika;

std::size_t allocated()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// Bytes of ids and titles, and seven more an event: what no way of keeping them can do without.
std::size_t packedMinimum(const Snapshot &snapshot)
{
    std::size_t bytes = 7 * snapshot.eventCount();
    for (const auto &chunk : snapshot.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row)
            bytes += chunk->id(row).size() + chunk->title(row).size();
    }
    return bytes;
}

void tell(const char *what, double value)
{
    std::printf("%s\t%.3f\n", what, value);
}

/// The best of a few: what else runs on the machine only adds to it.
double bestMs(const std::function<void()> &work)
{
    constexpr int kTurns = 7;
    double best = 1e9;
    for (int turn = 0; turn < kTurns; ++turn) {
        QElapsedTimer clock;
        clock.start();
        work();
        best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
    }
    return best;
}

void measureQueries(const Snapshot &snapshot)
{
    for (const char *text :
         {"i", "invoice", "\"minor report\"", "urgent contract 12", "-category:c0", "from:2022 to:2022-03",
          "(invoice or ticket) -category:c1 actor:a0", "/[ck]ontra.t 1\\d/"}) {
        const Result<Query> query = Query::parse(QString::fromUtf8(text));
        if (query)
            tell((std::string("query_ms ") + text).c_str(), bestMs([&] { (void)query->evaluated(snapshot); }));
    }
}

void measureSaving(const Snapshot &snapshot)
{
    std::size_t bytes = 0;
    const auto count = [&bytes](std::string_view piece) {
        bytes += piece.size();
        return true;
    };
    tell("write_ms", bestMs([&] {
             bytes = 0;
             (void)exporterNamed("kronika")->write(snapshot, {}, count, {});
         }));
    tell("written_mb", double(bytes) / 1e6);
}

int measure(const QString &path)
{
    // Freed chunks go back at once, so that what is left is what is used.
    mallopt(M_ARENA_MAX, 2);
    const std::size_t before = allocated();
    QElapsedTimer clock;
    clock.start();
    ImportOutcome outcome = readFile(path, nullptr, {});
    const double readMs = double(clock.nsecsElapsed()) / 1e6;
    if (!outcome.snapshot)
        return 1;
    const std::shared_ptr<const Snapshot> snapshot = std::move(outcome.snapshot);
    const std::size_t document = allocated() - before;
    clock.start();
    const auto index = TimelineIndex::build(snapshot, {.shown = snapshot->zone(), .folded = {}, .language = "en"});
    const double indexMs = double(clock.nsecsElapsed()) / 1e6;
    const std::size_t all = allocated() - before;
    const auto events = double(std::max<std::size_t>(snapshot->eventCount(), 1));
    const auto least = double(packedMinimum(*snapshot));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    tell("events", events);
    tell("read_ms", readMs);
    tell("index_ms", indexMs);
    tell("packed_minimum_bytes_an_event", least / events);
    tell("document_bytes_an_event", double(document) / events);
    tell("index_bytes_an_event", double(all - document) / events);
    tell("ratio", double(all) / least);
    tell("peak_mb", double(usage.ru_maxrss) / 1024);
    measureQueries(*snapshot);
    measureSaving(*snapshot);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2)
        return measure(QFile::decodeName(argv[1]));
    std::fputs("usage: kronika-memory FILE\n", stderr);
    return 2;
}
