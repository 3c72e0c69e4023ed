// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/filetrouble.h"

#include "models/io/format.h"
#include "models/io/iomessage.h"

#include <QDir>
#include <QLocale>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace kronika {

namespace {

constexpr int kMaxLinks = 40;

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

/// Of which the system says no more than that it did not take the bytes.
bool isBeyondLimit(qint64 bytes)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    return ::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY &&
           static_cast<rlim_t>(bytes) > limit.rlim_cur;
#else
    Q_UNUSED(bytes)
    return false;
#endif
}

Error notRegular(const char *option)
{
    return {IoMessage::tr("this is not a regular file but a device, pipe or socket"), {}, {}, QLatin1String(option)};
}

bool isSpecial(const QFileInfo &file)
{
    return file.exists() && !file.isFile() && !file.isDir();
}

} // namespace

std::optional<Error> troubleReading(const QFileInfo &file)
{
    if (file.isDir() && QFileInfo::exists(file.filePath() + QStringLiteral("/manifest.json")))
        return Error{IoMessage::tr("this is a folder, as of a MISP feed; expected a file: its manifest.json lists the "
                                   "cases, and each of the others holds one"),
                     {},
                     {}};
    if (file.isDir())
        return Error{IoMessage::tr("this is a folder; expected a file"), {}, {}};
    if (!file.exists() && file.isSymLink())
        return Error{IoMessage::tr("this is a symbolic link to a file that does not exist"), {}, {}};
    if (!file.exists())
        return Error{IoMessage::tr("there is no such file"), {}, {}};
    if (!file.isFile())
        return notRegular("- reads standard input");
    if (!file.isReadable())
        return Error{IoMessage::tr("the file cannot be opened: permission denied"), {}, {}};
    if (file.size() > kMaxFileBytes)
        return tooLarge();
    return std::nullopt;
}

std::optional<Error> troubleReadingInput()
{
#ifdef Q_OS_UNIX
    const int flags = ::fcntl(STDIN_FILENO, F_GETFL);
    if (flags < 0 || (flags & O_ACCMODE) == O_WRONLY)
        return Error{IoMessage::tr("standard input is closed"), {}, IoMessage::tr("name a file instead")};
#endif
    return std::nullopt;
}

std::optional<Error> troubleReplacing(const QFileInfo &file)
{
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return Error{IoMessage::tr("this is a folder; expected a file to write"), {}, {}};
    if (file.isSymLink())
        return Error{IoMessage::tr("this is a symbolic link that leads nowhere"), {}, {}};
    if (isSpecial(file))
        return notRegular("- writes standard output");
    if (!folder.isDir())
        return Error{
            IoMessage::tr("the folder %1 does not exist").arg(QDir::toNativeSeparators(folder.filePath())), {}, {}};
    if (file.exists() && !file.isWritable())
        return Error{IoMessage::tr("the file is write-protected"), {}, IoMessage::tr("save under another name")};
    if (!folder.isWritable())
        return Error{IoMessage::tr("files cannot be written in the folder %1: permission denied")
                         .arg(QDir::toNativeSeparators(folder.filePath())),
                     {},
                     IoMessage::tr("save in another folder")};
    return std::nullopt;
}

Error troubleOpening(const QFileInfo &file, const QString &systemMessage)
{
    const QStorageInfo storage(file.absolutePath());
    const QString why = storage.isReadOnly() ? IoMessage::tr("the disk is read-only") : systemMessage;
    return {IoMessage::tr("the file cannot be written: %1").arg(why), {}, IoMessage::tr("save in another folder")};
}

Error troubleWriting(const QFileInfo &file, qint64 bytes, const QString &systemMessage)
{
    // A little more than the bytes themselves is needed for the file system's own books.
    constexpr qint64 kBooks = 64 * 1024;
    const QStorageInfo storage(file.absolutePath());
    const bool isFull = storage.isValid() && storage.bytesAvailable() < bytes + kBooks;
    const QString why = isBeyondLimit(bytes) ? qt_error_string(EFBIG) : systemMessage;
    const QString what = isFull ? IoMessage::tr("the disk is full: %1 are free on %2, at least %3 are needed")
                                      .arg(sizeText(storage.bytesAvailable()), storage.rootPath(), sizeText(bytes))
                                : IoMessage::tr("the file cannot be written: %1").arg(why);
    return {what, {}, IoMessage::tr("what was there before is unchanged; save in another place")};
}

Error tooLarge()
{
    return {IoMessage::tr("found more than 2 GiB; expected a smaller file"), {}, {}};
}

QString finalTarget(const QString &path)
{
    QFileInfo file(path);
    for (int i = 0; i < kMaxLinks && file.isSymLink(); ++i)
        file.setFile(file.symLinkTarget());
    return file.absoluteFilePath();
}

} // namespace kronika
