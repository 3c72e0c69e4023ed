// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/files.h"

#include "models/io/filetrouble.h"
#include "models/io/foreigncontents.h"
#include "models/io/formatregistry.h"
#include "models/io/iomessage.h"
#include "models/io/json/abridged.h"
#include "models/io/json/walk.h"
#include "models/io/jsonimport.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringList>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <new>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace kronika {

namespace {

constexpr qint64 kPieceBytes = 1024 * 1024;

using IsCancelled = std::function<bool()>;

/// Asks for large pages: a page of memory that is touched for the first time costs as much as reading it.
void preferLargePages(char *memory, qint64 bytes)
{
#ifdef Q_OS_LINUX
    constexpr std::uintptr_t kLargePage = std::uintptr_t{2} << 20U;
    const auto from = (reinterpret_cast<std::uintptr_t>(memory) + kLargePage - 1) / kLargePage * kLargePage;
    const auto to = (reinterpret_cast<std::uintptr_t>(memory) + std::uintptr_t(bytes)) / kLargePage * kLargePage;
    if (from < to)
        ::madvise(reinterpret_cast<void *>(from), to - from, MADV_HUGEPAGE);
#else
    Q_UNUSED(memory)
    Q_UNUSED(bytes)
#endif
}

/// Fills `bytes` from the start of a large file, on all processors. Gives how many came before the first gap.
qint64 readAtOnce(int descriptor, char *bytes, qint64 size, const IsCancelled &isCancelled)
{
    constexpr qint64 kBlockBytes = qint64{4} << 20U;
    const qint64 blocks = (size + kBlockBytes - 1) / kBlockBytes;
    std::atomic<qint64> next = 0;
    std::atomic<qint64> end = size;
    const auto readBlock = [&](qint64 block) {
        qint64 at = block * kBlockBytes;
        const qint64 past = std::min(at + kBlockBytes, size);
        while (at < past) {
            const ssize_t count = ::pread(descriptor, bytes + at, std::size_t(past - at), at);
            if (count <= 0)
                break;
            at += count;
        }
        for (qint64 known = end; at < past && at < known && !end.compare_exchange_weak(known, at);)
            ;
    };
    const auto help = [&] {
        for (qint64 block = next++; block < blocks && end == size; block = next++)
            readBlock(block);
    };
    std::jthread helper(help);
    for (qint64 block = next++; block < blocks && end == size; block = next++) {
        readBlock(block);
        if (isCancelled && isCancelled())
            end = 0;
    }
    helper.join();
    return end;
}

Result<QByteArray> allOf(QFile &file, qint64 expectedSize, const IsCancelled &isCancelled)
{
    constexpr qint64 kLargeBytes = qint64{8} << 20U;
    QByteArray bytes;
    // Room for seeing the end without growing, and for the JSON walk.
    bytes.reserve(expectedSize + kPieceBytes + json::kPadding);
    if (expectedSize >= kLargeBytes) {
        preferLargePages(bytes.data(), expectedSize);
        bytes.resize(expectedSize);
        bytes.resize(readAtOnce(file.handle(), bytes.data(), expectedSize, isCancelled));
        file.seek(bytes.size());
    }
    while (!isCancelled || !isCancelled()) {
        const qint64 before = bytes.size();
        bytes.resize(before + std::max(kPieceBytes, expectedSize - before));
        const qint64 count = file.read(bytes.data() + before, bytes.size() - before);
        bytes.resize(before + std::max<qint64>(count, 0));
        if (count < 0)
            return Error{IoMessage::tr("the file cannot be read: %1").arg(file.errorString()), {}, {}};
        if (bytes.size() > kMaxFileBytes)
            return tooLarge();
        if (count == 0)
            break;
    }
    return bytes;
}

Result<QByteArray> contentOfFile(const QString &path, const IsCancelled &isCancelled)
{
    if (const auto trouble = troubleReading(QFileInfo(path)))
        return *trouble;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{IoMessage::tr("the file cannot be opened: %1").arg(file.errorString()), {}, {}};
    return allOf(file, file.size(), isCancelled);
}

#ifdef Q_OS_UNIX

/// Waits for bytes or the end of them; false once they are no longer wanted.
bool awaitInput(const IsCancelled &isCancelled)
{
    constexpr int kPatienceMs = 50;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (isCancelled && !isCancelled()) {
        if (::poll(&input, 1, kPatienceMs) > 0)
            return true;
    }
    return !isCancelled;
}

/// Not by QFile, which waits until all that it was asked for is there: whoever keeps the input open would keep us.
Result<QByteArray> contentOfInput(const IsCancelled &isCancelled)
{
    if (const auto trouble = troubleReadingInput())
        return *trouble;
    QByteArray bytes;
    while (awaitInput(isCancelled)) {
        const qsizetype before = bytes.size();
        bytes.resize(before + kPieceBytes);
        const ssize_t count = ::read(STDIN_FILENO, bytes.data() + before, std::size_t(kPieceBytes));
        bytes.resize(before + std::max<ssize_t>(count, 0));
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            return Error{
                IoMessage::tr("standard input cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(errno))),
                {},
                {}};
        if (bytes.size() > kMaxFileBytes)
            return tooLarge();
        if (count == 0)
            break;
    }
    return bytes;
}

#else

Result<QByteArray> contentOfInput(const IsCancelled &isCancelled)
{
    if (const auto trouble = troubleReadingInput())
        return *trouble;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{IoMessage::tr("standard input cannot be read: %1").arg(input.errorString()), {}, {}};
    return allOf(input, 0, isCancelled);
}

#endif

ImportOutcome failed(const Remark &remark)
{
    ImportOutcome outcome;
    outcome.report.diagnostics.add({Severity::Error, {}, {}, remark.what, remark.option});
    return outcome;
}

/// What came of giving bytes to a device: `isRefused` when it did not take them, of which its own error may say
/// nothing.
struct Giving
{
    Status status;
    qint64 bytes = 0;
    bool isRefused = false;
};

using Give = std::function<Status(const Write &)>;

Giving giveTo(QIODevice &device, const Give &give)
{
    Giving giving{done(), 0, false};
    giving.status = give([&](std::string_view piece) {
        giving.bytes += qint64(piece.size());
        giving.isRefused = device.write(piece.data(), qint64(piece.size())) != qint64(piece.size());
        return !giving.isRefused;
    });
    return giving;
}

Status writeToOutput(const Give &give)
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return Error{IoMessage::tr("standard output cannot be written: %1").arg(output.errorString()), {}, {}};
    const Giving giving = giveTo(output, give);
    if (giving.isRefused || !output.flush())
        return Error{IoMessage::tr("standard output cannot be written: %1").arg(output.errorString()), {}, {}};
    return giving.status;
}

/// QSaveFile syncs the file but not its folder, without which the new name may be lost when the power is.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

Status replaceFile(const QString &path, const Give &give)
{
    const QFileInfo target(finalTarget(path));
    if (const auto trouble = troubleReplacing(target))
        return *trouble;
    QSaveFile file(target.filePath());
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return troubleOpening(target, file.errorString());
    const Giving giving = giveTo(file, give);
    if (giving.isRefused) {
        const QString why = file.errorString();
        file.cancelWriting();
        file.commit(); // what was written is taken away, so that the disk is as free as it was
        return troubleWriting(target, giving.bytes, why);
    }
    if (!giving.status) {
        file.cancelWriting();
        return giving.status;
    }
    if (!file.commit())
        return troubleWriting(target, giving.bytes, file.errorString());
    syncFolder(target.absolutePath());
    return done();
}

Status writeBy(const QString &path, const Give &give)
{
    return path == QStringLiteral("-") ? writeToOutput(give) : replaceFile(path, give);
}

} // namespace

Result<QByteArray> contentOf(const QString &path, const std::function<bool()> &isCancelled)
{
    try {
        return path == QStringLiteral("-") ? contentOfInput(isCancelled) : contentOfFile(path, isCancelled);
    } catch (const std::bad_alloc &) {
        return Error{IoMessage::tr("there is not enough memory to read it"), {}, {}};
    }
}

namespace {

/// Of no bytes at all. In JSON what is missing is the root.
ImportOutcome emptyOutcome(const Importer *importer)
{
    ImportOutcome outcome;
    const bool isJson = importer != nullptr && importer->isJson;
    outcome.report.diagnostics.add({Severity::Error,
                                    {1, 1},
                                    isJson ? "$" : "",
                                    IoMessage::tr("found nothing: it is empty; expected a chronology")});
    return outcome;
}

} // namespace

namespace {

std::string_view viewOf(const QByteArray &content)
{
    return {content.constData(), std::size_t(content.size())};
}

/// What was looked for, where that is a list that helps: in JSON.
Remark unknownFormat(const QByteArray &content)
{
    if (const QString archive = whatForeignArchiveIs(viewOf(content)); !archive.isEmpty())
        return {archive, {}};
    const QString option = QStringLiteral("kronika formats lists them; --from names one");
    if (!json::looksLikeJson(viewOf(content)))
        return {IoMessage::tr("this is in no format that can be read"), option};
    QStringList names;
    for (const Importer *importer : importers()) {
        if (importer->isJson)
            names += QString::fromLatin1(importer->name);
    }
    return {
        IoMessage::tr("this is JSON, but its members are those of none of these formats: %1; as a table can be read "
                      "an array of objects, an object a line, or an object with dates in such an array, one or two "
                      "levels down")
            .arg(names.join(QStringLiteral(", "))),
        option};
}

/// Where that which begins like JSON stops being some; nothing if it is JSON, or a value a line.
std::optional<ImportOutcome> brokenJson(const QByteArray &content)
{
    if (!json::looksLikeJson(viewOf(content)))
        return std::nullopt;
    const JsonText whole(content, {});
    const JsonText firstLine(content.left(content.indexOf('\n')), {});
    return whole.isRead() || firstLine.isRead() ? std::nullopt : std::optional(whole.failure());
}

ImportOutcome ofUnknownFormat(const QByteArray &content)
{
    const std::optional<ImportOutcome> broken = brokenJson(content);
    ImportOutcome outcome = broken ? *broken : failed(unknownFormat(content));
    outcome.report.isUnknownFormat = true;
    return outcome;
}

ImportOutcome cancelledOutcome()
{
    ImportOutcome outcome;
    outcome.report.isCancelled = true;
    return outcome;
}

} // namespace

ImportOutcome readFile(const QString &path, const Importer *importer, const Progress &progress, ImportOptions options,
                       const Preview &preview)
{
    bool isCancelled = false;
    const auto ask = [&] { return isCancelled = isCancelled || (progress && !progress(0, 1)); };
    const Result<QByteArray> content = contentOf(path, ask);
    if (!content)
        return failed(content.error());
    if (isCancelled)
        return cancelledOutcome();
    return readContent(*content, path, importer, progress, std::move(options), preview);
}

ImportOutcome readContent(const QByteArray &content, const QString &path, const Importer *importer,
                          const Progress &progress, ImportOptions options, const Preview &preview)
{
    const Importer *chosen = importer != nullptr ? importer : importerFor(content, path);
    if (content.isEmpty())
        return emptyOutcome(chosen);
    if (const QString foreign = whatForeignContentIs(viewOf(content)); !foreign.isEmpty())
        return failed({foreign, {}});
    if (chosen == nullptr)
        return ofUnknownFormat(content);
    if (path != QLatin1String("-"))
        options.fileName = QFileInfo(path).fileName();
    try {
        if (preview && chosen->readWithPreview != nullptr)
            return chosen->readWithPreview(content, progress, preview);
        return chosen->read(content, options, progress);
    } catch (const std::bad_alloc &) {
        return failed({IoMessage::tr("there is not enough memory to read it"), {}});
    }
}

Status writeFile(const QString &path, const Exporter &exporter, const Snapshot &snapshot, const Progress &progress,
                 const ExportOptions &options)
{
    return writeBy(path, [&](const Write &write) { return exporter.write(snapshot, options, write, progress); });
}

Status writeBytes(const QString &path, const QByteArray &bytes)
{
    return writeBy(path, [&](const Write &write) -> Status {
        if (write({bytes.constData(), std::size_t(bytes.size())}))
            return done();
        return Error{IoMessage::tr("the bytes could not be written"), {}, {}};
    });
}

} // namespace kronika
