// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataexport.h"

#include "app/picturewords.h"
#include "models/document/plaintext.h"
#include "models/index/timelineindex.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "models/io/losses.h"
#include "widgets/scene/pageexport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSemaphore>
#include <QThreadPool>

#include <exception>
#include <memory>
#include <optional>

namespace kronika {

std::vector<DataFormat> dataFormats()
{
    std::vector<DataFormat> formats;
    for (const Exporter *exporter : exporters())
        formats.push_back({.name = QString::fromLatin1(exporter->name),
                           .title = QCoreApplication::translate("kronika::Format", exporter->description),
                           .ending = QString::fromLatin1(exporter->endings).section(u' ', 0, 0),
                           .guardsFormulas = exporter->guardsFormulas});
    return formats;
}

void addWithheld(ExportOutlook &outlook, const BelowCeiling &below)
{
    outlook.withheldEvents = below.withheldEvents;
    outlook.withheldSources = below.withheldSources;
    outlook.keptUnmarked = below.keptUnmarked;
    for (const std::string &title : below.keptTitles)
        outlook.keptTitles += singleLine(title);
    outlook.keptUnmarkedEvents = below.keptUnmarkedEvents;
    outlook.keptUnmarkedSources = below.keptUnmarkedSources;
    for (const WithheldPart &part : below.withheldBesides)
        outlook.withheldBesides.push_back({QCoreApplication::translate("kronika::Ceiling", part.what), part.count});
}

ExportOutlook outlookOf(const std::shared_ptr<const Snapshot> &snapshot, const Exporter &exporter,
                        const std::optional<Ceiling> &ceiling)
{
    ExportOutlook outlook;
    std::shared_ptr<const Snapshot> rest = snapshot;
    if (ceiling) {
        const BelowCeiling below = belowCeilingOf(snapshot, *ceiling);
        addWithheld(outlook, below);
        rest = below.snapshot;
    }
    const std::vector<Loss> losses = lossesOf(exporter, *rest);
    outlook.events = eventsWritten(losses, *rest);
    outlook.eventsLeftOut = rest->eventCount() - outlook.events;
    const auto translated = [](const QString &text) {
        return QCoreApplication::translate("kronika::Loss", text.toUtf8().constData());
    };
    for (const Loss &loss : losses)
        outlook.losses.push_back(
            {translated(loss.what), loss.count, loss.note.isEmpty() ? QString() : translated(loss.note)});
    return outlook;
}

QByteArray pagePictureOf(const std::shared_ptr<const Snapshot> &snapshot)
{
    PictureRequest request;
    request.language = pictureLanguage(*snapshot);
    request.index = TimelineIndex::build(
        snapshot, {.shown = snapshot->zone(), .folded = {}, .language = request.language.toStdString()});
    const PictureWords words(request.language);
    request.theme = Theme::named(QStringLiteral("light"));
    const Result<QByteArray> svg = svgOf(request, ImageRequest());
    return svg ? *svg : QByteArray();
}

namespace {

/// The same on a thread of its own, which is left to itself (it holds all that it needs) once `progress` wants no more:
/// a large picture is drawn in one go. Nothing then.
std::optional<QByteArray> pictureUnlessStopped(const std::shared_ptr<const Snapshot> &snapshot,
                                               const Progress &progress)
{
    struct Shared
    {
        QByteArray picture;
        std::exception_ptr fault;
        QSemaphore ready;
    };
    constexpr int kPollMs = 50;
    const auto shared = std::make_shared<Shared>();
    // This is on a thread of the pool already, which may have no other.
    QThreadPool::globalInstance()->reserveThread();
    QThreadPool::globalInstance()->startOnReservedThread([shared, snapshot] {
        try {
            shared->picture = pagePictureOf(snapshot);
        } catch (...) {
            shared->fault = std::current_exception();
        }
        shared->ready.release();
    });
    do {
        if (progress && !progress(0, snapshot->eventCount()))
            return std::nullopt;
    } while (!shared->ready.tryAcquire(1, kPollMs));
    if (shared->fault)
        std::rethrow_exception(shared->fault);
    return shared->picture;
}

/// Of SOURCE_DATE_EPOCH, which makes the same input give the same bytes, else now: calendars and platforms pass over
/// what has not been changed since.
std::int64_t secondsOfExport()
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? seconds : QDateTime::currentSecsSinceEpoch();
}

} // namespace

BelowCeiling belowCeilingOf(const std::shared_ptr<const Snapshot> &snapshot, const Ceiling &ceiling)
{
    const PictureWords words(pictureLanguage(*snapshot));
    return belowCeiling(snapshot, ceiling);
}

Status writeInWords(const QString &path, const std::shared_ptr<const Snapshot> &snapshot, const Exporter &exporter,
                    const Progress &progress, ExportOptions options)
{
    options.madeAt = secondsOfExport();
    if (exporter.wantsPicture) {
        const std::optional<QByteArray> picture = pictureUnlessStopped(snapshot, progress);
        if (!picture)
            return Error{QStringLiteral("cancelled"), {}, {}};
        options.picture = *picture;
    }
    if (exporter.isForReading) {
        const PictureWords words(pictureLanguage(*snapshot));
        return writeFile(path, exporter, *snapshot, progress, options);
    }
    // Other programs read the rest, whatever anyone speaks.
    const WordScope words(nullptr);
    return writeFile(path, exporter, *snapshot, progress, options);
}

Status writeData(const QString &path, const std::shared_ptr<const Snapshot> &snapshot, const ExportSettings &settings,
                 const Progress &progress)
{
    const Exporter *exporter = exporterNamed(settings.dataFormat.toStdString());
    Q_ASSERT(exporter != nullptr);
    if (exporter == nullptr)
        return Error{QCoreApplication::translate("kronika::DataExport", "No such format can be written"), {}, {}};
    const std::shared_ptr<const Snapshot> rest =
        settings.ceiling ? belowCeilingOf(snapshot, *settings.ceiling).snapshot : snapshot;
    ExportOptions options;
    options.guardsFormulas = settings.guardsFormulas;
    return writeInWords(path, rest, *exporter, progress, std::move(options));
}

} // namespace kronika
