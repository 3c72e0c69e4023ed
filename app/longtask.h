// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of long work on a worker thread, with progress and a Cancel that is answered at once. Knows nothing of what
// is done.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>

namespace kronika {

/// Used on the UI thread only.
class LongTask : public QObject
{
    Q_OBJECT

public:
    /// False once the work is no longer wanted. On the worker.
    using Progress = std::function<bool(std::size_t done, std::size_t total)>;
    /// What is to be done with the result, on the UI thread; null for nothing.
    using Conclusion = std::function<void()>;
    using Work = std::function<Conclusion(const Progress &progress)>;

    explicit LongTask(QObject *parent = nullptr);
    ~LongTask() override;

    /// `what` is said meanwhile. Nothing where one runs already.
    void start(const QString &what, Work work);
    /// What was begun is not concluded.
    void cancel();
    bool isRunning() const { return m_shared != nullptr; }

Q_SIGNALS:
    void began(const QString &what);
    /// Now and then between the two, if it is known.
    void progressed(std::size_t done, std::size_t total);
    void ended();

private:
    /// What the thread that works and the one that shows it share.
    struct Shared
    {
        std::atomic<bool> isCancelled = false;
        std::atomic<std::size_t> done = 0;
        std::atomic<std::size_t> total = 0;
    };

    void end();

    std::shared_ptr<Shared> m_shared;
    QTimer m_glance;
};

} // namespace kronika
