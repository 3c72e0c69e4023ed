// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/longtask.h"

#include "app/workers.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <utility>

namespace kronika {

LongTask::LongTask(QObject *parent)
    : QObject(parent)
{
    constexpr int kGlanceMs = 100;
    m_glance.setInterval(kGlanceMs);
    connect(&m_glance, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_shared->done, m_shared->total); });
}

LongTask::~LongTask()
{
    if (m_shared)
        m_shared->isCancelled = true;
}

void LongTask::start(const QString &what, Work work)
{
    if (isRunning())
        return;
    const auto shared = std::make_shared<Shared>();
    m_shared = shared;
    auto *watcher = new QFutureWatcher<Conclusion>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, shared, watcher] {
        watcher->deleteLater();
        if (shared->isCancelled)
            return;
        end();
        if (const Conclusion conclude = watcher->future().takeResult())
            conclude();
    });
    Q_EMIT began(what);
    m_glance.start();
    watcher->setFuture(QtConcurrent::run(workers(), [shared, work = std::move(work)] {
        return work([&shared](std::size_t done, std::size_t total) {
            shared->done = done;
            shared->total = total;
            return !shared->isCancelled;
        });
    }));
}

void LongTask::cancel()
{
    if (!isRunning())
        return;
    m_shared->isCancelled = true;
    end();
}

void LongTask::end()
{
    m_shared.reset();
    m_glance.stop();
    Q_EMIT ended();
}

} // namespace kronika

#include "moc_longtask.cpp"
