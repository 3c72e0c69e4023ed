// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openjob.h"

#include "models/io/files.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QtConcurrent>

namespace kronika {

void OpenJob::read(QPromise<Answer> &promise, const QString &path, int patienceMs)
{
    promise.setProgressRange(0, kProgressSteps);
    QElapsedTimer clock;
    clock.start();
    const auto progress = [&promise](std::size_t bytesDone, std::size_t bytesTotal) {
        if (bytesTotal > 0)
            promise.setProgressValue(static_cast<int>(bytesDone * kProgressSteps / bytesTotal));
        return !promise.isCanceled();
    };
    const auto preview = [&](std::shared_ptr<const Snapshot> snapshot) {
        if (clock.elapsed() < patienceMs)
            return;
        Answer answer;
        answer.outcome.snapshot = std::move(snapshot);
        answer.isPreview = true;
        promise.addResult(std::move(answer));
    };
    promise.addResult(Answer{readFile(path, nullptr, progress, {}, preview), false});
}

OpenJob::OpenJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OpenJob::deliver);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const Answer answer = m_watcher.resultAt(index);
        if (answer.isPreview && m_isRunning)
            Q_EMIT previewed(answer.outcome.snapshot);
    });
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
    m_watcher.setFuture(QtConcurrent::run(&OpenJob::read, path, m_patienceMs));
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
    Q_EMIT finished(m_watcher.resultAt(m_watcher.future().resultCount() - 1).outcome);
    // Its previews are not kept.
    m_watcher.setFuture({});
}

} // namespace kronika
