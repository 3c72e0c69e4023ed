// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/shareout.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>

namespace kronika {

namespace {

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
