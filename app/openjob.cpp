// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openjob.h"

#include "app/workers.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QtConcurrent>

namespace kronika {

namespace {

/// Empty if it is no table.
QString tableFormatOf(const QByteArray &content, const OpenJob::Wish &wish)
{
    if (!wish.format.isEmpty())
        return table::isTableFormat(wish.format) && !content.isEmpty() ? wish.format : QString();
    const Importer *importer = content.isEmpty() ? nullptr : importerFor(content, wish.path);
    const QString name = importer == nullptr ? QString() : QString::fromLatin1(importer->name);
    if (table::isTableFormat(name))
        return name;
    return wish.isTable && !content.isEmpty() ? QStringLiteral("csv") : QString();
}

} // namespace

void OpenJob::read(QPromise<Answer> &promise, const Wish &wish, int patienceMs)
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
    bool isCancelled = false;
    const Result<QByteArray> content =
        contentOf(wish.path, [&] { return isCancelled = isCancelled || promise.isCanceled(); });
    if (isCancelled)
        return;
    Answer answer;
    if (!content) {
        answer.outcome.report.diagnostics.add({Severity::Error, {}, {}, content.error().text()});
    } else if (const QString format = tableFormatOf(*content, wish); !format.isEmpty()) {
        TableDraft draft{wish.path, *content, format, {}};
        TableReading reading = readAsBefore(draft, wish.profiles, progress);
        answer.outcome = std::move(reading.outcome);
        answer.table = {format, draft.profile, reading.needsAsking(), {}};
        if (wish.path == QLatin1String("-"))
            answer.table.content = *content;
    } else {
        answer.outcome =
            readContent(*content, wish.path, importerNamed(wish.format.toStdString()), progress, {}, preview);
    }
    if (wish.follow && answer.outcome.snapshot && !promise.isCanceled())
        wish.follow(answer.outcome.snapshot);
    promise.addResult(std::move(answer));
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

void OpenJob::start(const Wish &wish)
{
    m_watcher.cancel();
    m_isRunning = true;
    m_watcher.setFuture(QtConcurrent::run(workers(), &OpenJob::read, wish, m_patienceMs));
}

void OpenJob::cancel()
{
    m_watcher.cancel();
    m_isRunning = false;
}

void OpenJob::deliver()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    if (m_watcher.isCanceled())
        return m_watcher.setFuture({}); // else its previews stayed
    m_isRunning = false;
    const Answer answer = m_watcher.resultAt(m_watcher.future().resultCount() - 1);
    Q_EMIT finished(answer.outcome, answer.table);
    // Its previews are not kept.
    m_watcher.setFuture({});
}

} // namespace kronika

#include "moc_openjob.cpp"
