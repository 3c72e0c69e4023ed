// SPDX-License-Identifier: GPL-3.0-or-later
// kronika-bench [NAME...] [--benchmark_...]: benchmarks by name (frame, hit, open, save, index, filter, search, edit,
// pdf, png; all without a name), each with what it is compared to; or kronika-bench replay FILE (see replay.h), or
// kronika-bench frames N (countframes.h).
#include "tests/bench/countframes.h"
#include "tests/bench/replay.h"

#include <benchmark/benchmark.h>

#include <QApplication>

#include <string>
#include <vector>

namespace {

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

} // namespace

int main(int argumentCount, char **arguments)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList words;
    for (int n = 1; n < argumentCount; ++n)
        words += QString::fromLocal8Bit(arguments[n]);
    if (words.value(0) == QStringLiteral("replay"))
        return kronika::bench::replay(argumentCount, arguments, words.mid(1));
    if (words.value(0) == QStringLiteral("frames")) {
        const QApplication application(argumentCount, arguments);
        return kronika::bench::countFrames(words.value(1).toULongLong());
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
