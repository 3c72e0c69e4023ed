// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/interruption.h"

#include "app/commands/exitcode.h"

#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace kronika {

namespace {

// A signal handler can reach nothing but variables of the process.
std::atomic<bool> isWriting = false;
std::atomic<bool> wasInterrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void onInterrupt(int)
{
    if (!isWriting || wasInterrupted.exchange(true))
        _exit(static_cast<int>(ExitCode::Interrupted));
}

} // namespace

void watchForInterruption()
{
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
}

void bearLargeFiles()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

void holdClosedStreams()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(descriptor, F_GETFD) >= 0)
            continue;
        // The lowest that is free, and open the wrong way round: reading and writing it fail as if it were closed.
        const int held = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        if (held != descriptor && held >= 0)
            close(held);
    }
}

bool isInterrupted()
{
    return wasInterrupted;
}

WritingFile::WritingFile()
{
    isWriting = true;
}

WritingFile::~WritingFile()
{
    isWriting = false;
}

} // namespace kronika
