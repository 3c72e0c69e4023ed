// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <memory>

namespace kronika {

Q_LOGGING_CATEGORY(lcKronika, "kronika")

namespace {

constexpr qint64 kMostBytes = 1'000'000;
constexpr QLatin1String kNotQuoted("not quoted here, as it may hold a document's words; it went to stderr");

/// What the message handler, a plain function, writes to. Set once.
struct Log
{
    QFile file;
    QMutex mutex;
    QtMessageHandler before = nullptr;
};
std::unique_ptr<Log> theLog; // NOLINT: Qt gives a handler no other way to its file

const char *kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "message";
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isOurs = qstrcmp(context.category, lcKronika().categoryName()) == 0;
    if (!isOurs || type != QtInfoMsg)
        theLog->before(type, context, message);
    const QMutexLocker locker(&theLog->mutex);
    const QString line =
        QStringLiteral("%1 %2 %3%4\n")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), QLatin1String(kindOf(type)),
                 QLatin1String(context.category), QStringLiteral(": ") + (isOurs ? message : QString(kNotQuoted)));
    theLog->file.write(line.toUtf8());
    theLog->file.flush();
}

} // namespace

QString stateFolder()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(set) ? set : QString(QDir::homePath() + QStringLiteral("/.local/state"));
    return base + QStringLiteral("/kronika");
}

void startLog(const QString &folder)
{
    if (theLog || !QDir().mkpath(folder))
        return;
    const QString path = folder + QStringLiteral("/kronika.log");
    if (QFile(path).size() > kMostBytes) {
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
    }
    auto log = std::make_unique<Log>();
    log->file.setFileName(path);
    if (!log->file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    log->file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    theLog = std::move(log);
    theLog->before = qInstallMessageHandler(write);
}

} // namespace kronika
