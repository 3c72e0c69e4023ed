// SPDX-License-Identifier: GPL-3.0-or-later
// One open chronology: its document, how it is looked at, what is selected, and the work in the background that serves
// them. What views show comes from here; what people wish goes through here. Knows no widget that shows it.
#pragma once

#include "app/filewatch.h"
#include "app/latestjob.h"
#include "app/openjob.h"
#include "app/preparation.h"
#include "app/selectionmodel.h"
#include "app/viewstate.h"
#include "models/document/document.h"
#include "models/index/density.h"
#include "models/index/navigation.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <optional>

namespace kronika {

class Workspace : public QObject
{
    Q_OBJECT

public:
    /// A table may look like something else.
    enum class OpenAs : std::uint8_t { WhatItIs, Table };
    enum class Stage : std::uint8_t { Empty, Open, Failed };

    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    Document &document() { return m_document; }
    ViewState &view() { return m_view; }
    SelectionModel &selection() { return m_selection; }

    Stage stage() const { return m_stage; }
    /// What is shown is not yet what was asked for.
    bool isPreparing() const { return m_preparing.isRunning() || m_turn.isActive(); }
    bool isLoading() const { return m_openJob.isRunning() || m_awaitsFirst || m_awaitsWhole; }
    /// What is shown is only the beginning of a file that is still being read, or whose lanes are still being laid out:
    /// to be looked at.
    bool isPreview() const { return m_isPreview; }
    /// Whether what is open may leave the window: printed, exported, copied.
    bool isWhole() const { return m_stage == Stage::Open && !m_isPreview && m_shown.index; }
    /// Whether what is open may be saved, exported or changed.
    bool isWritable() const { return m_stage == Stage::Open && !m_isPreview && !m_report.isReadOnly; }
    /// Of what is open, or failed to open; empty on the start page.
    const QString &path() const { return m_path; }
    /// Whose view and selection these are; for the slots of leaving().
    const QString &viewedPath() const { return m_viewedPath; }
    /// Of what is being read, or was last.
    const QString &pendingPath() const { return m_pendingPath; }
    /// For titles: the file's name without its folder.
    QString displayName() const;
    /// Of the last file that was read.
    const ImportReport &report() const { return m_report; }

    // workspaceedits.cpp
    const QUndoStack &undoStack() const { return m_undo; }
    /// For a view that goes back and forth in it.
    QUndoStack &history() { return m_undo; }
    void undo() { m_undo.undo(); }
    void redo() { m_undo.redo(); }
    /// One step of undo, called `what` in menus; none if the edit is empty. Requires: isWritable().
    void edit(const Edit &edit, const QString &what);
    /// The same, applied already: made of the snapshot that the document has.
    void push(EditOutcome outcome, const QString &what);
    /// Whether something would be lost with what is open.
    bool isModified() const;
    /// Whether Save knows where to write to: it was read from a file of our own that nobody else has changed since.
    bool hasOwnFile() const;
    /// Whether the file of what is open was taken away: all there is of it is here.
    bool isGone() const { return m_isGone; }
    /// This is what its file holds now.
    void markSaved(const std::shared_ptr<const Snapshot> &written);

    /// How a table was read; has no format if it was none.
    const TableOrigin &table() const { return m_table; }
    /// Whether there is a file that can be read again.
    bool isOnDisk() const { return !m_path.isEmpty() && m_path != QLatin1String("-") && !m_path.startsWith(u':'); }

    /// What views show; its index is null while nothing is.
    const Preparation &shown() const { return m_shown; }
    /// In which titles, dates and roles are shown: the interface's, else the document's.
    std::string language() const;
    /// Of the interface; empty follows the document.
    void setLanguage(const std::string &language);
    /// The error in the query; empty if it can be read.
    const Error &queryError() const { return m_queryError.what.isEmpty() ? m_shown.queryError : m_queryError; }

    /// Reads in the background; what is open stays until that is done. The same path again keeps range, selection and
    /// folding.
    void open(const QString &path, OpenAs as = OpenAs::WhatItIs);
    /// As a file of the importer `format`, now and when it is read again, whatever it looks like.
    void openInFormat(const QString &path, const QString &format);
    /// What was read already. A path that begins with `:` is no file.
    void show(const QString &path, const ImportOutcome &outcome, const TableOrigin &table);
    /// What was chosen for tables before, by their headers; asked whenever a file is opened.
    void setTableProfiles(std::function<QHash<QString, QByteArray>()> profiles) { m_profiles = std::move(profiles); }
    void reload() { open(m_path); }
    /// Whether what was open before the last reading failed is still there to go back to.
    bool canResume() const { return m_stage == Stage::Failed && m_shown.index && !m_viewedPath.isEmpty(); }
    /// Shows it again, as it was, its changes too. Requires: canResume().
    void resume();
    /// Among those beside it; see moved().
    void moveLane(const QString &actorId, int places);
    /// How long a file is read before its beginning is shown.
    void setPatience(int patienceMs) { m_openJob.setPatience(patienceMs); }
    void cancel();
    void close();
    /// The document was written there and belongs there from now on.
    void adoptPath(const QString &path);

    /// From 1, the place of the current event among the matches (among all without a query).
    std::optional<std::size_t> matchPosition() const;
    std::size_t matchCount() const;
    /// Selects the next match in time, round and round.
    void stepMatch(Step step);
    /// Selects it and has it shown.
    void goTo(EventIndex event);
    void selectEvent(EventIndex event, SelectMode mode);
    void selectEvents(const std::vector<EventIndex> &events);

    /// Counted over fitted(extent) from now on, and again after every change.
    void requestDensity(DensityBy by, std::size_t bins);
    std::optional<TimeRange> densityRange() const;

Q_SIGNALS:
    /// stage(), path() or isLoading() are others now.
    void stageChanged();
    /// What is shown is taken away after this: another file comes, or none.
    void leaving();
    /// A file was read, for the first time or again.
    void opened();
    void progressed(std::size_t done, std::size_t total);
    /// Another index, or none.
    void indexChanged();
    void matchingChanged();
    /// shown().links are others now, or known at last.
    void linksChanged();
    void densityChanged(const kronika::Density &density, kronika::DensityBy by);
    void revealRequested(kronika::EventIndex event);
    void changedOnDisk();
    void removedFromDisk();
    /// undoStack() or isModified() are others now.
    void editsChanged();

private:
    void connectEdits();
    void receive(const ImportOutcome &outcome, const TableOrigin &table);
    void receivePreview(const std::shared_ptr<const Snapshot> &snapshot);
    void take(const std::shared_ptr<const Snapshot> &snapshot);
    void frame(const Snapshot &snapshot);
    void takeAway();
    void orderEvents();
    void findLinks();
    void adopt(const ImportOutcome &outcome);
    void markGone();
    void readQuery();
    void schedule();
    void rebuild();
    bool isIndexUnderway() const;
    void becomeWhole();
    void show(Preparation preparation);
    void countDensity();
    std::function<void(const std::shared_ptr<const Snapshot> &)> foresight();
    Where whereFor(const Snapshot &snapshot) const;

    Document m_document;
    QUndoStack m_undo;
    ViewState m_view;
    SelectionModel m_selection;
    OpenJob m_openJob;
    FileWatch m_watch;
    LatestJob<Preparation> m_preparing;
    LatestJob<Density> m_counting;
    LatestJob<std::shared_ptr<const EventOrder>> m_ordering;
    LatestJob<std::shared_ptr<const LinkTable>> m_linking;
    QTimer m_turn;
    /// A layout asks for several numbers of bars in a moment; the last is counted.
    QTimer m_countTurn;
    QTimer m_rest;

    std::string m_language;
    Stage m_stage = Stage::Empty;
    QString m_path;
    /// Being read; becomes the path when that is done.
    QString m_pendingPath;
    /// That somebody chose for the pending path; empty if none.
    QString m_format;
    /// The chronology that the view state belongs to; empty before the first one was read.
    QString m_viewedPath;
    ImportReport m_report;
    TableOrigin m_table;
    /// Of what is shown, while what was read after it has failed.
    struct Origin
    {
        ImportReport report;
        TableOrigin table;
        bool isOwnFormat = false;
    };
    Origin m_resumable;
    std::function<QHash<QString, QByteArray>()> m_profiles;
    Preparation m_shown;
    /// Filled by whoever reads a file; to be looked at only when that has answered.
    std::shared_ptr<Preparation> m_foreseen;
    bool m_hasRead = false;
    /// A step to a match asked for before the matches were known.
    std::optional<Step> m_awaitedStep;
    Query m_query;
    Error m_queryError;
    bool m_awaitsFirst = false;
    /// A preview's file was read; its index is being made.
    bool m_awaitsWhole = false;
    /// Asked for while an index was being made, which is not to begin anew.
    bool m_isRebuildDue = false;
    std::weak_ptr<const Snapshot> m_preparedSnapshot;
    IndexOptions m_preparedOptions;
    bool m_isPreview = false;
    bool m_isOwnFormat = false;
    bool m_isChangedOnDisk = false;
    bool m_isGone = false;
    /// What a preview was framed to, until someone goes elsewhere.
    std::optional<TimeRange> m_previewRange;
    DensityBy m_densityBy = DensityBy::Category;
    std::size_t m_densityBins = 0;
};

} // namespace kronika
