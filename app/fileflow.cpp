// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fileflow.h"

#include "app/dataexport.h"
#include "app/language.h"
#include "app/picturewords.h"
#include "app/savedialog.h"
#include "app/workers.h"
#include "app/workspace.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "widgets/exportdialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace kronika {

namespace {

/// Sharp where it is enlarged, too.
constexpr double kLeastCopyRatio = 2;

/// The usual one first.
QStringList endingsOf(const ExportSettings &settings)
{
    switch (settings.format) {
    case ExportFormat::Png:
        return {QStringLiteral("png")};
    case ExportFormat::Svg:
        return {QStringLiteral("svg")};
    case ExportFormat::Pdf:
        return {QStringLiteral("pdf")};
    case ExportFormat::Data:
        return QString::fromLatin1(exporterNamed(settings.dataFormat.toStdString())->endings).split(u' ');
    }
    Q_UNREACHABLE();
}

} // namespace

FileFlow::FileFlow(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_copying(this, [this](const std::optional<Result<QImage>> &image) { takeCopy(image); })
    , m_previewing(this, [this](const Previewed &made) { m_takePreview(made.image, made.note); })
    , m_foreseeing(this, [this](const ExportOutlook &outlook) { m_takeOutlook(outlook); })
{
    constexpr int kGlanceMs = 100;
    m_glance.setInterval(kGlanceMs);
    connect(&m_glance, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_shared->done, m_shared->total); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileFlow::finish);
}

FileFlow::~FileFlow()
{
    cancel();
    // What is being written must be whole before the process ends.
    m_watcher.waitForFinished();
}

void FileFlow::save(Saved then)
{
    if (m_workspace.hasOwnFile())
        saveTo(m_workspace.path(), AfterSaving::Adopt, std::move(then));
    else
        askAndSave(AfterSaving::Adopt, std::move(then));
}

void FileFlow::askAndSave(AfterSaving after, Saved then)
{
    const SaveDialog::Wanted wanted{.title = after == AfterSaving::Adopt ? tr("Save As") : tr("Save a Copy"),
                                    .suggested = suggestedPath(QStringLiteral("kronika")),
                                    .filter = tr("Kronika chronology (*.kronika)"),
                                    .endings = {QStringLiteral("kronika")}};
    auto *dialog = new SaveDialog(wanted, m_window);
    connect(dialog, &SaveDialog::targetChosen, this,
            [this, after, then](const QString &path) { saveTo(path, after, then); });
    connect(dialog, &QDialog::rejected, this, [then] {
        if (then)
            then(false);
    });
    dialog->open();
}

ExportContext FileFlow::exportContext()
{
    ExportContext context;
    context.preview = [this](const ExportSettings &settings, QSize room, const TakePreview &take) {
        preview(settings, room, take);
    };
    context.foresee = [this](const ExportSettings &settings, const TakeOutlook &take) { foresee(settings, take); };
    if (m_workspace.isWritable())
        context.dataFormats = dataFormats();
    context.visible = m_workspace.view().range();
    context.zone = m_workspace.shown().index->options().shown;
    if (m_workspace.shown().matching) {
        context.note = tr("Only the events that match the search are drawn: %1.").arg(m_workspace.matchCount());
        context.dataNote = tr("The whole chronology is written, not only what matches the search.");
    }
    context.languages = languages();
    context.settings = m_settings;
    if (!m_hasChosen)
        context.settings.language = seenLanguage();
    return context;
}

std::vector<ExportLanguage> FileFlow::languages() const
{
    const QString own = pictureLanguage(m_workspace.shown().index->snapshot());
    QString ownName = QLocale(own).nativeLanguageName();
    std::vector<ExportLanguage> all{{{}, {}}};
    for (const InterfaceLanguage &language : interfaceLanguages()) {
        all.push_back({QString::fromLatin1(language.tag), QString::fromUtf8(language.name)});
        // Qt calls English American.
        if (own == all.back().tag)
            ownName = all.back().name;
    }
    all.front().name = tr("The chronology’s (%1)").arg(ownName.isEmpty() ? own : ownName);
    return all;
}

/// What is seen is what comes out: the language of the window, if the chronology has a name or title in it. Where it
/// has none only our own words would follow, and the picture would speak two languages: then it is the chronology's.
QString FileFlow::seenLanguage() const
{
    const QString spoken = QString::fromStdString(m_workspace.language());
    const Snapshot &snapshot = m_workspace.shown().index->snapshot();
    const bool isOwn = QLocale(spoken).language() == QLocale(pictureLanguage(snapshot)).language();
    return !isOwn && hasTextIn(snapshot, spoken) ? spoken : QString();
}

PrintRequest FileFlow::printRequest() const
{
    ExportSettings settings;
    settings.language = m_hasChosen ? m_settings.language : seenLanguage();
    return {wholePictureOf(settings), m_settings.ceiling};
}

void FileFlow::askAndExport(std::optional<TimeRange> range)
{
    if (!m_workspace.isWhole())
        return;
    ExportContext context = exportContext();
    context.chosen = range;
    ask(std::move(context));
}

void FileFlow::renewDialog()
{
    if (!m_dialog || !m_dialog->isVisible() || !m_workspace.isWhole())
        return;
    ExportDialog *old = m_dialog;
    ExportContext context = exportContext();
    context.settings = old->settings();
    if (context.settings.range && *context.settings.range != context.visible)
        context.chosen = context.settings.range;
    old->hide();
    old->deleteLater();
    ask(std::move(context));
}

void FileFlow::ask(ExportContext context)
{
    auto *dialog = new ExportDialog(std::move(context), m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings = dialog->settings();
        m_hasChosen = true;
        askWhereTo();
    });
    dialog->open();
}

void FileFlow::askWhereTo()
{
    const QStringList endings = endingsOf(m_settings);
    const SaveDialog::Wanted wanted{
        .title = tr("Export"),
        .suggested = suggestedPath(endings.first()),
        .filter = QStringLiteral("%1 (*.%2)").arg(endings.first().toUpper(), endings.join(QStringLiteral(" *."))),
        .endings = endings};
    auto *dialog = new SaveDialog(wanted, m_window);
    connect(dialog, &SaveDialog::targetChosen, this, [this](const QString &path) { exportTo(path, m_settings); });
    dialog->open();
}

void FileFlow::saveTo(const QString &path, AfterSaving after, Saved then)
{
    if (isRunning()) {
        if (then)
            then(false);
        return;
    }
    const Exporter *exporter = exporterNamed("kronika");
    m_after = after;
    m_then = std::move(then);
    m_written = m_workspace.document().snapshot();
    m_isExport = false;
    start(path, tr("Saving %1…").arg(QFileInfo(path).fileName()),
          [path, exporter, snapshot = m_written](Shared &shared) {
              return writeFile(path, *exporter, *snapshot, [&shared](std::size_t done, std::size_t total) {
                  shared.done = done;
                  shared.total = total;
                  return !shared.isCancelled;
              });
          });
}

void FileFlow::exportTo(const QString &path, const ExportSettings &settings)
{
    if (isRunning() || !m_workspace.isWhole())
        return;
    m_isExport = true;
    if (isOpenFile(path)) {
        Q_EMIT failed(tr("%1 was not exported.").arg(QFileInfo(path).fileName()),
                      {tr("The file of that name is open in this window, and an export could lose some of it"),
                       {},
                       tr("choose another name")});
        return;
    }
    const QString what = tr("Exporting %1…").arg(QFileInfo(path).fileName());
    if (settings.format == ExportFormat::Data)
        return start(path, what, [path, settings, snapshot = m_workspace.document().snapshot()](Shared &shared) {
            return writeData(path, snapshot, settings, [&shared](std::size_t done, std::size_t total) {
                shared.done = done;
                shared.total = total;
                return !shared.isCancelled;
            });
        });
    start(path, what, [path, settings, request = wholePictureOf(settings)](Shared &shared) -> Status {
        PictureRequest watched = request;
        watched.progress = [&shared](std::size_t done, std::size_t total) {
            // Some of it is laid out again where it did not fit.
            shared.done = std::max<std::size_t>(shared.done, done);
            shared.total = total;
            return !shared.isCancelled;
        };
        const Result<QByteArray> bytes = drawn(std::move(watched), settings);
        if (!bytes)
            return bytes.error();
        return shared.isCancelled ? done() : writeBytes(path, *bytes);
    });
}

void FileFlow::cancel()
{
    if (m_shared)
        m_shared->isCancelled = true;
}

void FileFlow::start(const QString &path, const QString &what, Work work)
{
    m_target = path;
    m_shared = std::make_shared<Shared>();
    Q_EMIT began(what);
    m_glance.start();
    m_watcher.setFuture(
        QtConcurrent::run(workers(), [work = std::move(work), shared = m_shared] { return work(*shared); }));
}

void FileFlow::finish()
{
    const bool isWritten = conclude();
    m_written.reset();
    if (const Saved then = std::exchange(m_then, nullptr))
        then(isWritten);
}

/// Says what came of it; whether it was written.
bool FileFlow::conclude()
{
    const Status status = m_watcher.result();
    const bool wasCancelled = m_shared->isCancelled;
    m_glance.stop();
    Q_EMIT ended();
    if (wasCancelled)
        return false;
    if (!status) {
        Q_EMIT failed(tr("%1 could not be written.").arg(QFileInfo(m_target).fileName()), status.error());
        return false;
    }
    const QString absolute = QFileInfo(m_target).absoluteFilePath();
    if (m_isExport) {
        Q_EMIT exported(absolute);
        return true;
    }
    if (m_after == AfterSaving::Adopt || absolute == QFileInfo(m_workspace.path()).absoluteFilePath()) {
        m_workspace.markSaved(m_written);
        m_workspace.adoptPath(absolute);
    }
    Q_EMIT written(absolute);
    return true;
}

bool FileFlow::isOpenFile(const QString &path) const
{
    const QString open = m_workspace.isOnDisk() ? QFileInfo(m_workspace.path()).canonicalFilePath() : QString();
    return !open.isEmpty() && QFileInfo(path).canonicalFilePath() == open;
}

PictureRequest FileFlow::pictureOf(const ExportSettings &settings) const
{
    return madeReady(wholePictureOf(settings), settings.ceiling);
}

PictureRequest FileFlow::wholePictureOf(const ExportSettings &settings) const
{
    const Preparation &shown = m_workspace.shown();
    PictureRequest request;
    request.index = shown.index;
    request.matching = shown.matching;
    request.range = settings.range;
    request.theme = Theme::named(settings.theme);
    request.language = settings.language.isEmpty() ? pictureLanguage(shown.index->snapshot()) : settings.language;
    request.fileName = m_workspace.path() == QLatin1String("-") ? QString() : m_workspace.displayName();
    request.hasLegend = settings.hasLegend;
    request.hidesEmptyLanes = m_workspace.view().hidesEmptyLanes();
    return request;
}

void FileFlow::copyPicture()
{
    if (!m_workspace.isWhole())
        return;
    ExportSettings settings;
    settings.range = m_workspace.view().range();
    settings.theme = QStringLiteral("light");
    settings.language = seenLanguage();
    settings.ceiling = m_settings.ceiling;
    PictureRequest request = wholePictureOf(settings);
    const double ratio = std::max(kLeastCopyRatio, qGuiApp->devicePixelRatio());
    const bool isSmall = request.index->snapshot().eventCount() <= TimelineIndex::kSmallCount;
    m_copying.start(
        isSmall ? Where::Here : Where::Worker,
        [request = std::move(request), settings, ratio](const auto &isStale) -> std::optional<Result<QImage>> {
            if (isStale())
                return std::nullopt;
            return copiedImage(madeReady(request, settings.ceiling), ratio);
        });
}

void FileFlow::takeCopy(const std::optional<Result<QImage>> &image)
{
    if (!image)
        return;
    if (image->isOk())
        QGuiApplication::clipboard()->setImage(**image);
    else
        Q_EMIT failed(tr("The picture could not be copied."), image->error());
}

QString FileFlow::suggestedPath(const QString &ending) const
{
    const QFileInfo file(m_workspace.path());
    // The file itself may be gone.
    const bool isOnDisk = m_workspace.isOnDisk() && QFileInfo(file.absolutePath()).isDir();
    const QString name = file.completeBaseName();
    const QString folder = isOnDisk ? file.absolutePath() : QDir::homePath();
    return folder + u'/' + (name.isEmpty() || name == QLatin1String("-") ? tr("chronology") : name) + u'.' + ending;
}

void FileFlow::preview(const ExportSettings &settings, QSize room, const TakePreview &take)
{
    m_takePreview = take;
    // Never here: a picture may be as large as one likes, and its layout takes time even where little is painted.
    m_previewing.start(Where::Worker, [request = wholePictureOf(settings), settings, room](const auto &isStale) {
        PictureRequest watched = request;
        watched.progress = [isStale](std::size_t, std::size_t) { return !isStale(); };
        return isStale() ? Previewed() : previewed(std::move(watched), settings, room);
    });
}

void FileFlow::foresee(const ExportSettings &settings, const TakeOutlook &take)
{
    m_takeOutlook = take;
    const std::shared_ptr<const Snapshot> snapshot = m_workspace.document().snapshot();
    const Exporter *exporter = exporterNamed(settings.dataFormat.toStdString());
    m_foreseeing.start(snapshot->eventCount() <= TimelineIndex::kSmallCount ? Where::Here : Where::Worker,
                       [snapshot, exporter, ceiling = settings.ceiling](const auto &isStale) {
                           return isStale() ? ExportOutlook() : outlookOf(snapshot, *exporter, ceiling);
                       });
}

} // namespace kronika

#include "moc_fileflow.cpp"
