// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/parallel.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace kronika {

namespace {

/// Helpers that are still at work. The last one to end says so.
class HelperCount
{
public:
    explicit HelperCount(std::size_t count)
        : m_count(count)
    {
    }

    void leave()
    {
        const std::scoped_lock lock(m_mutex);
        if (--m_count == 0)
            m_ended.notify_one();
    }

    /// False if some are still at work after a while.
    bool waitAWhile()
    {
        constexpr std::chrono::milliseconds kWhile{10};
        std::unique_lock lock(m_mutex);
        return m_ended.wait_for(lock, kWhile, [this] { return m_count == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::size_t m_count;
};

/// Outlives the call for helpers that come too late; `work` is used only by who has got a piece.
struct SharedWork
{
    const std::function<void(std::size_t)> *work;
    std::size_t count;
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;

    void help()
    {
        for (std::size_t n = next++; n < count; n = next++) {
            (*work)(n);
            if (++done == count)
                done.notify_all();
        }
    }
};

} // namespace

bool inParallel(std::size_t count, const std::function<void(std::size_t)> &work,
                const std::function<bool()> &isCancelled)
{
    return inParallel(
        count, [&work](std::size_t n, const Stops &) { work(n); }, isCancelled);
}

bool inParallel(std::size_t count, const std::function<void(std::size_t, const Stops &)> &work,
                const std::function<bool()> &isCancelled)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> isStopped = false;
    const Stops asked = [&] {
        if (isCancelled && isCancelled())
            isStopped = true;
        return isStopped.load();
    };
    const Stops told = [&isStopped] { return isStopped.load(); };
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t helperCount = std::min(cores, std::max(count, std::size_t{1})) - 1;
    HelperCount helping(helperCount);
    const auto help = [&] {
        for (std::size_t n = next++; n < count && !isStopped; n = next++)
            work(n, told);
        helping.leave();
    };
    std::vector<std::jthread> helpers;
    for (std::size_t n = 0; n < helperCount; ++n)
        helpers.emplace_back(help);
    for (std::size_t n = next++; n < count && !asked(); n = next++)
        work(n, asked);
    while (helperCount > 0 && !helping.waitAWhile())
        (void)asked();
    return !asked();
}

void shareOut(std::size_t count, const std::function<void(std::size_t)> &work)
{
    const auto shared = std::make_shared<SharedWork>();
    shared->work = &work;
    shared->count = count;
    const auto cores = static_cast<std::size_t>(std::max(QThread::idealThreadCount(), 1));
    for (std::size_t helpers = std::min(cores, count); helpers > 1; --helpers) {
        if (!QThreadPool::globalInstance()->tryStart([shared] { shared->help(); }))
            break;
    }
    shared->help();
    for (std::size_t done = shared->done; done < count; done = shared->done)
        shared->done.wait(done);
}

} // namespace kronika
