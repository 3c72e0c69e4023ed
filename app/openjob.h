// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file on a worker thread, with progress, until it is done or cancelled. Knows no document and no window.
#pragma once

#include "app/tablereading.h"
#include "models/io/format.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace kronika {

class OpenJob : public QObject
{
    Q_OBJECT

public:
    explicit OpenJob(QObject *parent = nullptr);
    ~OpenJob() override;

    /// What is not known from the content.
    struct Wish
    {
        QString path;
        /// Whatever it looks like.
        bool isTable = false;
        /// What was chosen for tables before, by TableFindings::headerKey().
        QHash<QString, QByteArray> profiles = {};
        /// Of an importer, whatever the content looks like; empty lets it tell.
        QString format = {};
        /// Given what was read, on the thread that read it, before the answer comes.
        std::function<void(const std::shared_ptr<const Snapshot> &)> follow = {};
    };
    /// Cancels an earlier one, whose answer does not come then.
    void start(const Wish &wish);
    /// No answer comes.
    void cancel();
    bool isRunning() const { return m_isRunning; }

    static constexpr int kProgressSteps = 1'000;
    /// What is read sooner is not shown before it is whole.
    void setPatience(int patienceMs) { m_patienceMs = patienceMs; }

Q_SIGNALS:
    /// In kProgressSteps.
    void progressed(std::size_t done, std::size_t total);
    /// `table` says how a table was read; it has no format where there was none.
    void finished(const kronika::ImportOutcome &outcome, const kronika::TableOrigin &table);
    /// The beginning of a file that takes long.
    void previewed(const std::shared_ptr<const kronika::Snapshot> &snapshot);

private:
    void deliver();

    /// Previews, then the outcome.
    struct Answer
    {
        ImportOutcome outcome;
        bool isPreview = false;
        TableOrigin table = {};
    };
    static void read(QPromise<Answer> &promise, const Wish &wish, int patienceMs);

    QFutureWatcher<Answer> m_watcher;
    bool m_isRunning = false;
    int m_patienceMs = 300;
};

} // namespace kronika
