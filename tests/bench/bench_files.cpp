// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing the file format, and what the same bytes cost the libraries at least.
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "tests/bench/benchscene.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <simdjson.h>

namespace kronika::bench {

namespace {

const QTemporaryDir &folder()
{
    static const QTemporaryDir kFolder;
    return kFolder;
}

/// Written once a run.
QString fileOf(const benchmark::State &state)
{
    const QString path = folder().filePath(QStringLiteral("%1.kronika").arg(state.range(0)));
    if (!QFile::exists(path))
        benchmark::DoNotOptimize(writeFile(path, *exporterNamed("kronika"),
                                           indexOf(static_cast<std::size_t>(state.range(0)))->snapshot(), {}));
    return path;
}

/// Read, indexed as the window needs it, and the first frame with all of it painted.
void open(benchmark::State &state)
{
    const QString path = fileOf(state);
    for (auto turn : state) {
        const ImportOutcome outcome = readFile(path, nullptr, {});
        if (!outcome.snapshot)
            return state.SkipWithError("not read");
        BenchScene scene(TimelineIndex::build(outcome.snapshot, {.shown = {}, .folded = {}, .language = "en"}));
        QImage image(scene.viewport.sizePx.toSize(), QImage::Format_RGB32);
        scene.paintFrame(image);
    }
}

template <typename Value>
std::size_t walked(Value value)
{
    std::size_t count = 0;
    switch (value.type()) {
    case simdjson::ondemand::json_type::array:
        for (auto element : value.get_array())
            count += walked(element.value());
        break;
    case simdjson::ondemand::json_type::object:
        for (auto field : value.get_object())
            count += walked(field.value().value());
        break;
    default:
        count += std::string_view(value.raw_json_token()).size();
    }
    return count;
}

/// The file read, and every value looked at once.
void open_simdjson(benchmark::State &state)
{
    const std::string path = fileOf(state).toStdString();
    for (auto turn : state) {
        const simdjson::padded_string bytes = simdjson::padded_string::load(path);
        simdjson::ondemand::parser parser;
        auto document = parser.iterate(bytes);
        benchmark::DoNotOptimize(walked(document.get_value().value()));
    }
}

void open_qjson(benchmark::State &state)
{
    const QString path = fileOf(state);
    for (auto turn : state) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return state.SkipWithError("not read");
        benchmark::DoNotOptimize(QJsonDocument::fromJson(file.readAll()));
    }
}

void save(benchmark::State &state)
{
    const auto index = indexOf(static_cast<std::size_t>(state.range(0)));
    const QString path = folder().filePath(QStringLiteral("saved.kronika"));
    const Exporter &exporter = *exporterNamed("kronika");
    for (auto turn : state)
        benchmark::DoNotOptimize(writeFile(path, exporter, index->snapshot(), {}));
}

BENCHMARK(open)->Apply(allSizes)->UseRealTime();
BENCHMARK(open_simdjson)->Apply(allSizes)->UseRealTime();
BENCHMARK(open_qjson)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(save)->Apply(allSizes)->UseRealTime();

} // namespace

} // namespace kronika::bench
