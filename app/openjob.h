// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file on a worker thread, with progress, until it is done or cancelled. Knows no document and no window.
#pragma once

#include "models/io/format.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace kronika {

class OpenJob : public QObject
{
    Q_OBJECT

public:
    explicit OpenJob(QObject *parent = nullptr);
    ~OpenJob() override;

    /// Cancels an earlier one, whose answer does not come then.
    void start(const QString &path);
    /// No answer comes.
    void cancel();
    bool isRunning() const { return m_isRunning; }

    static constexpr int kProgressSteps = 1'000;

Q_SIGNALS:
    /// In kProgressSteps.
    void progressed(std::size_t done, std::size_t total);
    void finished(const kronika::ImportOutcome &outcome);

private:
    void deliver();

    QFutureWatcher<ImportOutcome> m_watcher;
    bool m_isRunning = false;
};

} // namespace kronika
