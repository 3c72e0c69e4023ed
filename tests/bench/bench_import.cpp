// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a table of delimited text, and what reading the same file and splitting it into cells costs by itself.
#include "models/io/files.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace kronika::bench {

namespace {

constexpr std::array<const char *, 12> kTitleWords{"minister", "statement", "attack",  "network", "report",  "server",
                                                   "phishing", "campaign",  "embassy", "hearing", "verdict", "leak"};

/// Dates, titles, 40 actors, four categories, 500 sources; every tenth title stands in quotes and holds some.
QByteArray tableOf(std::int64_t rows)
{
    std::mt19937 random(5);
    const auto below = [&random](std::size_t bound) { return static_cast<int>(random() % bound); };
    QByteArray text("date,title,actor,category,source\r\n");
    for (std::int64_t n = 0; n < rows; ++n) {
        text += QDate(2000, 1, 1).addDays(below(9'000)).toString(Qt::ISODate).toLatin1() + ',';
        text += n % 10 == 0 ? "\"\"\"So,\"\" " : "";
        for (int word = 0; word < 4; ++word)
            text += QByteArray(kTitleWords[std::size_t(below(kTitleWords.size()))]) + ' ';
        text += QByteArray::number(qint64(n)) + (n % 10 == 0 ? "\"," : ",");
        text += "Actor " + QByteArray::number(below(40)) + ",Kind " + QByteArray::number(below(4));
        text += ",https://example.org/" + QByteArray::number(below(500)) + "\r\n";
    }
    return text;
}

/// Written once a run.
QString tableFileOf(const benchmark::State &state)
{
    static const QTemporaryDir kFolder;
    const QString path = kFolder.filePath(QStringLiteral("%1.csv").arg(state.range(0)));
    if (QFile file(path); !file.exists() && file.open(QIODevice::WriteOnly))
        file.write(tableOf(state.range(0)));
    return path;
}

/// The cell that begins at `at`, which is moved behind it (RFC 4180).
void readCell(std::string_view text, std::size_t &at, std::string &cell)
{
    cell.clear();
    if (at < text.size() && text[at] == '"') {
        while (++at < text.size()) {
            const std::size_t quote = std::min(text.find('"', at), text.size());
            cell.append(text.substr(at, quote - at));
            at = quote + 1;
            if (at >= text.size() || text[at] != '"')
                return;
            cell += '"';
        }
        return;
    }
    const std::size_t start = at;
    while (at < text.size() && text[at] != ',' && text[at] != '\r' && text[at] != '\n')
        ++at;
    cell.assign(text.substr(start, at - start));
}

/// Every row of the file as its cells, whose room is used again: no reader that gives texts does less.
void import_split(benchmark::State &state)
{
    const QString path = tableFileOf(state);
    for (auto turn : state) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return state.SkipWithError("not read");
        const QByteArray bytes = file.readAll();
        const std::string_view text(bytes.constData(), std::size_t(bytes.size()));
        std::vector<std::string> cells;
        std::size_t rows = 0;
        for (std::size_t at = 0; at < text.size(); ++rows) {
            std::size_t count = 0;
            do {
                if (count == cells.size())
                    cells.emplace_back();
                at += count > 0 ? 1 : 0;
                readCell(text, at, cells[count++]);
            } while (at < text.size() && text[at] == ',');
            benchmark::DoNotOptimize(cells.data());
            benchmark::ClobberMemory();
            while (at < text.size() && (text[at] == '\r' || text[at] == '\n'))
                ++at;
        }
        benchmark::DoNotOptimize(rows);
    }
}

void import_csv(benchmark::State &state)
{
    const QString path = tableFileOf(state);
    for (auto turn : state) {
        const ImportOutcome outcome = readFile(path, nullptr, {});
        if (!outcome.snapshot || outcome.snapshot->eventCount() != std::size_t(state.range(0)))
            return state.SkipWithError("not read");
    }
}

void tableSizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
}

BENCHMARK(import_csv)->Apply(tableSizes);
BENCHMARK(import_split)->Apply(tableSizes);

} // namespace

} // namespace kronika::bench
