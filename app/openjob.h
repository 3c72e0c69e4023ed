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
    /// What is read sooner is not shown before it is whole.
    void setPatience(int patienceMs) { m_patienceMs = patienceMs; }

Q_SIGNALS:
    /// In kProgressSteps.
    void progressed(std::size_t done, std::size_t total);
    void finished(const kronika::ImportOutcome &outcome);
    /// The beginning of a file that takes long.
    void previewed(const std::shared_ptr<const kronika::Snapshot> &snapshot);

private:
    void deliver();

    /// Previews, then the outcome.
    struct Answer
    {
        ImportOutcome outcome;
        bool isPreview = false;
    };
    static void read(QPromise<Answer> &promise, const QString &path, int patienceMs);

    QFutureWatcher<Answer> m_watcher;
    bool m_isRunning = false;
    int m_patienceMs = 300;
};

} // namespace kronika
