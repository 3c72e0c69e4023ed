// SPDX-License-Identifier: GPL-3.0-or-later
// kronika-bench [NAME...] [--benchmark_...]: benchmarks by name (frame, hit, open, import, save, index, filter, search,
// edit, pdf, png; all without a name), each with what it is compared to; or kronika-bench replay FILE (see replay.h),
// kronika-bench start [FILE] (startup.h), kronika-bench frames N [new] (countframes.h), kronika-bench write N FILE:
// the standard data of so many events, or kronika-bench run PROGRAM...: how many seconds and megabytes that takes.
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "tests/bench/countframes.h"
#include "tests/bench/generate.h"
#include "tests/bench/replay.h"
#include "tests/bench/startup.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <sys/resource.h>
#include <vector>

namespace {

constexpr std::array kNames{"frame",       "hit",      "open", "save",    "index",  "filter",     "search",
                            "edit",        "pdf",      "png",  "density", "import", "stepInLane", "stepToNextLane",
                            "consistency", "keystroke"};

/// Names become one filter, options stay.
std::vector<std::string> benchmarkArguments(int count, char **arguments)
{
    std::vector<std::string> words{arguments[0]};
    std::string names;
    for (int n = 1; n < count; ++n) {
        const std::string word = arguments[n];
        if (word.starts_with("-"))
            words.push_back(word);
        else
            names += (names.empty() ? "" : "|") + word;
    }
    if (!names.empty())
        words.push_back("--benchmark_filter=^(" + names + ")(_|/|$)");
    return words;
}

/// The standard data as a file.
int writeEvents(std::size_t events, const QString &path)
{
    const auto snapshot = kronika::bench::generatedSnapshot({.events = events});
    const kronika::Status written = kronika::writeFile(path, *kronika::exporterNamed("kronika"), *snapshot, {});
    if (!written)
        std::fprintf(stderr, "kronika-bench write: %s\n", qPrintable(written.error().text()));
    return written ? 0 : 3;
}

/// Runs a program and says its time and the most memory that it had at once.
int runMeasured(const QStringList &command)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(command.value(0), command.mid(1));
    if (!process.waitForStarted() || !process.waitForFinished(-1))
        return 1;
    const double seconds = static_cast<double>(clock.elapsed()) / 1e3;
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    std::printf("%.2f s, %ld MB\n", seconds, usage.ru_maxrss / 1024);
    return process.exitCode();
}

constexpr char kHelp[] =
    R"(kronika-bench [NAME...] [--benchmark_...]  benchmarks by name, all without one, each with what it is compared to
kronika-bench replay FILE [--size WxH] [--scale N]
                                           a fixed tour through a file in the real window, a line a frame
kronika-bench start [FILE]                 from the start of a window to its first paint
kronika-bench frames N [new]               frames of N events, for counting instructions
kronika-bench write N FILE                 the standard data of N events
kronika-bench run PROGRAM...               how many seconds and megabytes that takes
kronika-bench --help                       says this

Options of the benchmark library, such as --benchmark_list_tests and --benchmark_format=json, are taken after names.

Names:)";

int sayHelp()
{
    std::fputs(kHelp, stdout);
    for (const char *name : kNames)
        std::printf(" %s", name);
    std::puts("");
    return 0;
}

} // namespace

int main(int argumentCount, char **arguments)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList words;
    for (int n = 1; n < argumentCount; ++n)
        words += QString::fromLocal8Bit(arguments[n]);
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h")))
        return sayHelp();
    if (words.value(0) == QStringLiteral("replay"))
        return kronika::bench::replay(argumentCount, arguments, words.mid(1));
    if (words.value(0) == QStringLiteral("start"))
        return kronika::bench::startup(argumentCount, arguments, words.mid(1));
    if (words.value(0) == QStringLiteral("write"))
        return writeEvents(words.value(1).toULongLong(), words.value(2));
    if (words.value(0) == QStringLiteral("run")) {
        const QCoreApplication application(argumentCount, arguments);
        return runMeasured(words.mid(1));
    }
    if (words.value(0) == QStringLiteral("frames")) {
        const QApplication application(argumentCount, arguments);
        return kronika::bench::countFrames(words.value(1).toULongLong(), words.value(2) == QStringLiteral("new"));
    }

    for (const QString &word : words) {
        const auto isWord = [&word](const char *name) { return word == QLatin1String(name); };
        if (word.startsWith(u'-') || std::ranges::any_of(kNames, isWord))
            continue;
        std::fprintf(stderr, "kronika-bench: \"%s\" is no benchmark; there are", qPrintable(word));
        for (const char *name : kNames)
            std::fprintf(stderr, " %s", name);
        std::fprintf(stderr, ", and replay FILE, start [FILE], frames N [new], write N FILE, run PROGRAM...\n");
        return 2;
    }
    std::vector<std::string> chosen = benchmarkArguments(argumentCount, arguments);
    std::vector<char *> pointers;
    for (std::string &word : chosen)
        pointers.push_back(word.data());
    int count = static_cast<int>(pointers.size());
    benchmark::Initialize(&count, pointers.data());
    if (benchmark::ReportUnrecognizedArguments(count, pointers.data()))
        return 2;
    QApplication application(argumentCount, arguments);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
