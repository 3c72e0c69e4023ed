// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/targets.h"

#include "app/commands/console.h"
#include "app/filetarget.h"
#include "models/io/diagnostics.h"
#include "models/io/filetrouble.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

namespace kronika {

namespace {

bool isFile(const QString &path)
{
    return !path.isEmpty() && path != QLatin1String("-");
}

/// By which two paths to what is not there yet are compared.
QString placeOf(const QString &path)
{
    const QFileInfo file(finalTarget(path));
    return file.dir().canonicalPath() + u'/' + file.fileName();
}

Error takenError(const NamedFile &written, const NamedFile &other, const char *what)
{
    return {QStringLiteral("%1 is the same file as %2 (\"%3\"), %4; choose another name")
                .arg(QLatin1String(written.argument), QLatin1String(other.argument), written.path, QLatin1String(what)),
            {},
            {}};
}

} // namespace

ExitCode sayNotWritten(const QString &out, const Error &error)
{
    say(QStringLiteral("%1: error: %2").arg(out, error.commandText()));
    return ExitCode::NotWritten;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString one = pathNamed(a);
    const QString other = pathNamed(b);
    struct stat first = {};
    struct stat second = {};
    const bool isThere = ::stat(QFile::encodeName(one).constData(), &first) == 0;
    if (isThere != (::stat(QFile::encodeName(other).constData(), &second) == 0))
        return false;
    return isThere ? first.st_dev == second.st_dev && first.st_ino == second.st_ino : placeOf(one) == placeOf(other);
}

Status refuseOverwriting(std::initializer_list<NamedFile> written, std::initializer_list<NamedFile> read)
{
    for (const NamedFile *target = written.begin(); target != written.end(); ++target) {
        if (!isFile(target->path))
            continue;
        for (const NamedFile &source : read) {
            if (isFile(source.path) && isSameFile(target->path, source.path))
                return takenError(*target, source, "which is read and would be lost");
        }
        for (const NamedFile *other = written.begin(); other != target; ++other) {
            if (isFile(other->path) && isSameFile(target->path, other->path))
                return takenError(*target, *other, "which is written too");
        }
    }
    return done();
}

} // namespace kronika
