// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crashnote.h"

#include <QDir>
#include <QFile>

#include <array>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <ctime>

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace kronika {

namespace {

constexpr int kMostFrames = 64;
constexpr int kMostNotes = 10;
constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};

// A signal's handler may use nothing but what was made ready before, and only functions of POSIX's list of safe ones.
std::array<char, 1024> theFolder{};       // NOLINT
std::array<char, 1 << 16> theSignalStack; // NOLINT

/// Appends to a text in a fixed buffer, without the library.
struct Text
{
    std::array<char, 1200> bytes{};
    std::size_t size = 0;

    void add(const char *words)
    {
        while (*words != '\0' && size + 1 < bytes.size())
            bytes[size++] = *words++;
    }
    void add(std::uint64_t number)
    {
        std::array<char, 24> digits{};
        std::size_t at = digits.size() - 1;
        do {
            digits[--at] = static_cast<char>('0' + number % 10);
            number /= 10;
        } while (number != 0);
        add(&digits[at]);
    }
};

void writeTo(int file, const Text &text)
{
    [[maybe_unused]] const ssize_t written = ::write(file, text.bytes.data(), text.size);
}

void note(int signal)
{
    Text path;
    path.add(theFolder.data());
    path.add("/crash-");
    path.add(static_cast<std::uint64_t>(::time(nullptr)));
    path.add("-");
    path.add(static_cast<std::uint64_t>(::getpid()));
    path.add(".txt");
    const int file = ::open(path.bytes.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0) {
        Text head;
        head.add("Kronika " KRONIKA_VERSION " ended by signal ");
        head.add(static_cast<std::uint64_t>(signal));
        head.add("\n");
        writeTo(file, head);
        std::array<void *, kMostFrames> frames{};
        ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), kMostFrames), file);
        ::close(file);
    }
    // The handler is gone after one call (SA_RESETHAND).
    ::raise(signal);
}

void removeOldNotes(const QString &folder)
{
    const QFileInfoList notes = QDir(folder).entryInfoList({QStringLiteral("crash-*.txt")}, QDir::Files, QDir::Time);
    for (const QFileInfo &old : notes.mid(kMostNotes))
        QFile::remove(old.filePath());
}

} // namespace

void prepareCrashNote(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (static_cast<std::size_t>(path.size()) >= theFolder.size() || !QDir().mkpath(folder))
        return;
    removeOldNotes(folder);
    std::memcpy(theFolder.data(), path.constData(), static_cast<std::size_t>(path.size()) + 1);
    // Loads what it needs now: it may allocate the first time.
    std::array<void *, 1> frame{};
    ::backtrace(frame.data(), 1);
    // For a stack that overflowed.
    stack_t stack{};
    stack.ss_sp = theSignalStack.data();
    stack.ss_size = theSignalStack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = SA_ONSTACK | static_cast<int>(SA_RESETHAND);
    for (const int signal : kSignals)
        ::sigaction(signal, &action, nullptr);
}

} // namespace kronika
