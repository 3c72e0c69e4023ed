// SPDX-License-Identifier: GPL-3.0-or-later
// Writing from the window: Save as, Save a copy, Export. Asks where, works on a worker thread, and says what came of
// it. Knows no view.
#pragma once

#include "app/exportpicture.h"
#include "app/latestjob.h"
#include "app/printpages.h"
#include "models/time/result.h"
#include "widgets/exportdialog.h"
#include "widgets/exportsettings.h"
#include "widgets/scene/pageexport.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QWidget;

namespace kronika {

class Workspace;

/// After Save as the window shows the file that was written; after Save a copy it stays with its own.
enum class AfterSaving : std::uint8_t { Adopt, Stay };

class FileFlow : public QObject
{
    Q_OBJECT

public:
    /// Told once, whatever came of it.
    using Saved = std::function<void(bool isWritten)>;

    /// Both must outlive it; dialogs belong to `window`.
    FileFlow(Workspace &workspace, QWidget *window);
    ~FileFlow() override;

    /// To the file it came from, or asks where there is none that may be written over.
    void save(Saved then = {});
    void askAndSave(AfterSaving after, Saved then = {});
    /// Replaces an Export dialog that is open by one in the language that is spoken now, with the same choices.
    void renewDialog();
    /// What the window shows is offered, or `range`.
    void askAndExport(std::optional<TimeRange> range = {});

    void saveTo(const QString &path, AfterSaving after, Saved then = {});
    void exportTo(const QString &path, const ExportSettings &settings);
    /// What the window shows, under the ceiling that was chosen last.
    PrintRequest printRequest() const;
    /// Of what the window shows, onto the clipboard.
    void copyPicture();
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

    /// What Export draws under these settings; PictureWords speaks its language.
    PictureRequest pictureOf(const ExportSettings &settings) const;

Q_SIGNALS:
    void began(const QString &what);
    /// Now and then between the two, if it is known.
    void progressed(std::size_t done, std::size_t total);
    void ended();
    void written(const QString &path);
    void exported(const QString &path);
    void failed(const QString &what, const kronika::Error &error);

private:
    /// What the thread that works and the one that shows it share.
    struct Shared
    {
        std::atomic<bool> isCancelled = false;
        std::atomic<std::size_t> done = 0;
        std::atomic<std::size_t> total = 0;
    };
    using Work = std::function<Status(Shared &shared)>;

    void start(const QString &path, const QString &what, Work work);
    void finish();
    bool conclude();
    QString suggestedPath(const QString &ending) const;
    void preview(const ExportSettings &settings, QSize room, const TakePreview &take);
    void foresee(const ExportSettings &settings, const TakeOutlook &take);
    ExportContext exportContext();
    std::vector<ExportLanguage> languages() const;
    QString seenLanguage() const;
    void ask(ExportContext context);
    void askWhereTo();
    bool isOpenFile(const QString &path) const;
    void takeCopy(const std::optional<Result<QImage>> &image);
    PictureRequest wholePictureOf(const ExportSettings &settings) const;

    Workspace &m_workspace;
    QWidget *m_window;
    QFutureWatcher<Status> m_watcher;
    std::shared_ptr<Shared> m_shared;
    QTimer m_glance;
    QString m_target;
    AfterSaving m_after = AfterSaving::Stay;
    Saved m_then;
    std::shared_ptr<const Snapshot> m_written;
    bool m_isExport = false;
    /// Remembered for the next time.
    ExportSettings m_settings;
    /// Whether they were: else the language is the one that is seen.
    bool m_hasChosen = false;
    QPointer<ExportDialog> m_dialog;
    LatestJob<std::optional<Result<QImage>>> m_copying;
    LatestJob<Previewed> m_previewing;
    TakePreview m_takePreview;
    LatestJob<ExportOutlook> m_foreseeing;
    TakeOutlook m_takeOutlook;
};

} // namespace kronika
