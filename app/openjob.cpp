// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openjob.h"

#include "models/io/files.h"

#include <QPromise>
#include <QtConcurrent>

namespace kronika {

namespace {

void read(QPromise<ImportOutcome> &promise, const QString &path)
{
    promise.setProgressRange(0, OpenJob::kProgressSteps);
    promise.addResult(readFile(path, nullptr, [&promise](std::size_t bytesDone, std::size_t bytesTotal) {
        if (bytesTotal > 0)
            promise.setProgressValue(static_cast<int>(bytesDone * OpenJob::kProgressSteps / bytesTotal));
        return !promise.isCanceled();
    }));
}

} // namespace

OpenJob::OpenJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OpenJob::deliver);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(static_cast<std::size_t>(value), kProgressSteps); });
}

OpenJob::~OpenJob()
{
    m_watcher.cancel();
}

void OpenJob::start(const QString &path)
{
    m_watcher.cancel();
    m_isRunning = true;
    m_watcher.setFuture(QtConcurrent::run(read, path));
}

void OpenJob::cancel()
{
    m_watcher.cancel();
    m_isRunning = false;
}

void OpenJob::deliver()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    m_isRunning = false;
    Q_EMIT finished(m_watcher.result());
}

} // namespace kronika
