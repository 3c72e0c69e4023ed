// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds a fuzz target the inputs that are kept, where the compiler has no libFuzzer: every file named, and every file
// in the folders named. A target aborts on what it finds; the input is named before it is tried. Options are passed
// over, so that the call is libFuzzer's own.
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <sys/time.h>
#include <unistd.h>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

/// Of the processors' time, which does not depend on who else works on the machine.
constexpr time_t kSecondsAnInput = 20;

/// Where a signal handler can find it.
std::string inputName;

void sayWhich(int signal)
{
    constexpr std::string_view text = "\nfailed on the input ";
    [[maybe_unused]] const auto first = ::write(STDERR_FILENO, text.data(), text.size());
    [[maybe_unused]] const auto second = ::write(STDERR_FILENO, inputName.data(), inputName.size());
    [[maybe_unused]] const auto third = ::write(STDERR_FILENO, "\n", 1);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void allow(time_t seconds)
{
    const itimerval timer{{0, 0}, {seconds, 0}};
    ::setitimer(ITIMER_PROF, &timer, nullptr);
}

void replay(const std::filesystem::path &path)
{
    inputName = path.string();
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    allow(kSecondsAnInput);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
    allow(0);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGABRT, sayWhich);
    std::signal(SIGPROF, sayWhich);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    std::size_t count = 0;
    for (const std::string &argument : arguments) {
        if (argument.starts_with('-'))
            continue;
        if (!std::filesystem::is_directory(argument)) {
            replay(argument);
            ++count;
            continue;
        }
        for (const auto &entry : std::filesystem::recursive_directory_iterator(argument)) {
            if (!entry.is_regular_file())
                continue;
            replay(entry.path());
            ++count;
        }
    }
    std::printf("%zu inputs replayed\n", count);
    return count > 0 ? 0 : 1;
}
