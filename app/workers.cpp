// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workers.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace kronika {

QThreadPool *workers()
{
    static auto *pool = [] {
        static QThreadPool threads;
        qAddPostRoutine([] { threads.waitForDone(); });
        return &threads;
    }();
    return pool;
}

} // namespace kronika
