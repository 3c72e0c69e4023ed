// SPDX-License-Identifier: GPL-3.0-or-later
// A computation whose answer is wanted only until the next one is asked for: on a worker thread when it is large, at
// once when it is small. Knows nothing of what is computed.
#pragma once

#include "app/workers.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

namespace kronika {

enum class Where : std::uint8_t { Here, Worker };

/// Used on the UI thread only.
template <typename T>
class LatestJob
{
public:
    /// Answers true once the answer is no longer wanted. Any thread.
    using IsStale = std::function<bool()>;
    using Work = std::function<T(const IsStale &isStale)>;

    /// Answers are delivered on the thread of `context`, and none after its end.
    LatestJob(QObject *context, std::function<void(T)> deliver)
        : m_context(context)
        , m_deliver(std::move(deliver))
    {
    }
    ~LatestJob() { forget(); }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    /// Any earlier answer that has not come will not come.
    void start(Where where, Work work)
    {
        forget();
        if (where == Where::Here) {
            m_deliver(work([] { return false; }));
            return;
        }
        const auto stale = std::make_shared<std::atomic<bool>>(false);
        m_stale = stale;
        // Not QFuture::then(): Qt 6.4 asserts that its context still lives when the worker ends.
        auto *watcher = new QFutureWatcher<T>(m_context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, m_context, [this, stale, watcher] {
            watcher->deleteLater();
            finish(*stale, watcher->future().takeResult());
        });
        watcher->setFuture(QtConcurrent::run(
            workers(), [stale, work = std::move(work)] { return work([stale] { return stale->load(); }); }));
    }

    void forget()
    {
        if (m_stale)
            m_stale->store(true);
        m_stale.reset();
    }

    bool isRunning() const { return m_stale != nullptr; }

private:
    void finish(const std::atomic<bool> &stale, T answer)
    {
        if (stale)
            return;
        m_stale.reset();
        m_deliver(std::move(answer));
    }

    QObject *m_context;
    std::function<void(T)> m_deliver;
    std::shared_ptr<std::atomic<bool>> m_stale;
};

} // namespace kronika
