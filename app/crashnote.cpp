// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crashnote.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <ctime>

#include <elf.h>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <unistd.h>

namespace kronika {

namespace {

constexpr int kMostFrames = 64;
constexpr int kMostNotes = 10;
constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};

// A signal's handler may use nothing but what was made ready before, and only functions of POSIX's list of safe ones.
std::array<char, 1024> theFolder{};       // NOLINT
std::array<char, 1 << 16> theSignalStack; // NOLINT
std::array<char, 80> theBuildId{};        // NOLINT

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
        head.add("\nbuild ");
        head.add(theBuildId.data());
        head.add("\n");
        writeTo(file, head);
        std::array<void *, kMostFrames> frames{};
        ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), kMostFrames), file);
        ::close(file);
    }
    // The handler is gone after one call (SA_RESETHAND).
    ::raise(signal);
}

/// In the notes of a program that is loaded, as `readelf -n` shows them; nothing if the linker wrote none.
void takeBuildId(const char *at, const char *end)
{
    constexpr std::size_t kAlign = 4;
    const auto padded = [](std::size_t size) { return (size + kAlign - 1) / kAlign * kAlign; };
    while (end - at >= static_cast<std::ptrdiff_t>(sizeof(ElfW(Nhdr)))) {
        ElfW(Nhdr) head;
        std::memcpy(&head, at, sizeof(head));
        const char *name = at + sizeof(head);
        const char *value = name + padded(head.n_namesz);
        at = value + padded(head.n_descsz);
        if (at > end || head.n_type != NT_GNU_BUILD_ID || std::strcmp(name, ELF_NOTE_GNU) != 0)
            continue;
        const QByteArray digits = QByteArray(value, static_cast<qsizetype>(head.n_descsz)).toHex();
        std::memcpy(theBuildId.data(), digits.constData(),
                    std::min(static_cast<std::size_t>(digits.size()), theBuildId.size() - 1));
    }
}

/// Of the program itself, which is the first that is told.
int findBuildId(dl_phdr_info *program, std::size_t, void *)
{
    for (ElfW(Half) n = 0; n < program->dlpi_phnum; ++n) {
        const ElfW(Phdr) &part = program->dlpi_phdr[n];
        if (part.p_type != PT_NOTE)
            continue;
        const auto *start = reinterpret_cast<const char *>(program->dlpi_addr + part.p_vaddr);
        takeBuildId(start, start + part.p_memsz);
    }
    return 1;
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
    ::dl_iterate_phdr(findBuildId, nullptr);
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
