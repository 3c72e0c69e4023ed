// SPDX-License-Identifier: GPL-3.0-or-later
// Import into the open chronology: reads files one after the other, asks what of each is here already, and makes one
// step of undo of them all. Works on other threads where there is much to do; knows no view.
#pragma once

#include "app/latestjob.h"
#include "app/openjob.h"
#include "models/document/merge.h"
#include "models/time/result.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace kronika {

class Workspace;

class MergeFlow : public QObject
{
    Q_OBJECT

public:
    /// A file that was taken in.
    struct File
    {
        QString path;
        /// Its offers name events as they are called here.
        ImportReport report;
        MergeCounts counts;
        /// Values that gave way to others.
        std::size_t givenWay = 0;
    };

    /// Both must outlive it; dialogs belong to `window`.
    MergeFlow(Workspace &workspace, QWidget *window);

    /// Of paths. Requires: the workspace is writable. Nothing where one runs already.
    void import(const QStringList &paths);
    /// Nothing is changed then.
    void cancel();
    bool isRunning() const { return m_isRunning; }
    /// What was chosen for tables before, by their headers.
    void setTableProfiles(std::function<QHash<QString, QByteArray>()> profiles) { m_profiles = std::move(profiles); }

    /// Of the last import.
    const std::vector<File> &files() const { return m_files; }

Q_SIGNALS:
    void began(const QString &what);
    void progressed(std::size_t done, std::size_t total);
    void ended();
    /// One of the files; the others go on.
    void failed(const QString &what, const kronika::Error &error);
    void tableTaken(const QString &headerKey, const QByteArray &profile);
    /// See files(). Whether anything of the chronology is other now.
    void merged(bool hasChanged);

private:
    /// A file taken into what there was before it.
    struct Taken
    {
        Merge merge;
        EditOutcome outcome;
    };

    void next();
    void receive(const ImportOutcome &outcome, const TableOrigin &table);
    void askForColumns(const TableOrigin &table);
    void compare(const ImportOutcome &outcome);
    void decide(MergeProposal proposal);
    void take(const MergeProposal &proposal, const MergeDecision &decision);
    void add(Taken taken);
    void finish();
    void fail(const Error &error);
    Where whereFor(const Snapshot &theirs) const;
    QString fileName() const;

    Workspace &m_workspace;
    QWidget *m_window;
    OpenJob m_reading;
    /// A file is begun when the one before it is done with, not in the middle of its last step.
    QTimer m_turn;
    LatestJob<MergeProposal> m_comparing;
    LatestJob<Taken> m_taking;
    std::function<QHash<QString, QByteArray>()> m_profiles;
    bool m_isRunning = false;
    QStringList m_waiting;
    QString m_path;
    /// What the document had, and what it becomes.
    std::shared_ptr<const Snapshot> m_before;
    std::shared_ptr<const Snapshot> m_after;
    ChangeSet m_changes;
    ImportOutcome m_theirs;
    std::vector<File> m_files;
};

/// What came of it, in a sentence for each kind of change: "12 events were added, 3 were brought up to date."
QString mergeSummary(const std::vector<MergeFlow::File> &files);

} // namespace kronika
