// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/files.h"

#include "models/io/filetrouble.h"
#include "models/io/formatregistry.h"
#include "models/io/json/walk.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <new>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kronika {

namespace {

constexpr qint64 kPieceBytes = 1024 * 1024;

Result<QByteArray> allOf(QFile &file, qint64 expectedSize)
{
    QByteArray bytes;
    // Room for seeing the end without growing, and for the JSON walk.
    bytes.reserve(expectedSize + kPieceBytes + json::kPadding);
    while (true) {
        const qint64 before = bytes.size();
        bytes.resize(before + std::max(kPieceBytes, expectedSize - before));
        const qint64 count = file.read(bytes.data() + before, bytes.size() - before);
        bytes.resize(before + std::max<qint64>(count, 0));
        if (count < 0)
            return Error{QStringLiteral("the file cannot be read: %1").arg(file.errorString()), {}, {}};
        if (bytes.size() > kMaxFileBytes)
            return tooLarge();
        if (count == 0)
            return bytes;
    }
}

Result<QByteArray> contentOfFile(const QString &path)
{
    if (const auto trouble = troubleReading(QFileInfo(path)))
        return *trouble;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{QStringLiteral("the file cannot be opened: %1").arg(file.errorString()), {}, {}};
    return allOf(file, file.size());
}

Result<QByteArray> contentOfInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{QStringLiteral("standard input cannot be read: %1").arg(input.errorString()), {}, {}};
    return allOf(input, 0);
}

ImportOutcome failed(const Error &error)
{
    ImportOutcome outcome;
    outcome.report.diagnostics.add({Severity::Error, {}, {}, error.text()});
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
        return Error{QStringLiteral("standard output cannot be written: %1").arg(output.errorString()), {}, {}};
    const Giving giving = giveTo(output, give);
    if (giving.isRefused || !output.flush())
        return Error{QStringLiteral("standard output cannot be written: %1").arg(output.errorString()), {}, {}};
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
    if (giving.isRefused)
        return troubleWriting(target, giving.bytes, file.errorString());
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

Result<QByteArray> contentOf(const QString &path)
{
    try {
        return path == QStringLiteral("-") ? contentOfInput() : contentOfFile(path);
    } catch (const std::bad_alloc &) {
        return Error{QStringLiteral("there is not enough memory to read it"), {}, {}};
    }
}

namespace {

ImportOutcome emptyOutcome()
{
    ImportOutcome outcome;
    outcome.report.diagnostics.add(
        {Severity::Error, {1, 1}, {}, QStringLiteral("found nothing: it is empty; expected a chronology")});
    return outcome;
}

} // namespace

ImportOutcome readFile(const QString &path, const Importer *importer, const Progress &progress, ImportOptions options)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return failed(content.error());
    return readContent(*content, path, importer, progress, std::move(options));
}

ImportOutcome readContent(const QByteArray &content, const QString &path, const Importer *importer,
                          const Progress &progress, ImportOptions options)
{
    if (content.isEmpty())
        return emptyOutcome();
    const std::string_view prefix(content.constData(), std::min(std::size_t(content.size()), kSniffBytes));
    const Importer *chosen = importer != nullptr ? importer : importerFor(prefix, path);
    if (chosen == nullptr)
        return failed({QStringLiteral("this is in no format that can be read"),
                       {},
                       QStringLiteral("kronika formats lists them; --from names one")});
    if (path != QLatin1String("-"))
        options.fileName = QFileInfo(path).fileName();
    return chosen->read(content, options, progress);
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
        return Error{QStringLiteral("the bytes could not be written"), {}, {}};
    });
}

} // namespace kronika
