// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what of a file is probably in the chronology already, side by side, to be accepted or rejected one by one or
// all at once. Reads and changes nothing itself.
#pragma once

#include "models/document/merge.h"

#include <QDialog>
#include <QString>

#include <memory>

class QLabel;
class QTableView;
class QTableWidget;

namespace kronika {

class MergeModel;

/// What is to be decided.
struct MergeQuestion
{
    std::shared_ptr<const Snapshot> mine;
    std::shared_ptr<const Snapshot> theirs;
    MergeProposal proposal;
    /// The name of their file.
    QString file;
    std::string language = "en";
};

class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(MergeQuestion question, QWidget *parent = nullptr);

    /// As decided; after accepted().
    MergeDecision decision() const;
    QTableView *pairs() const { return m_pairs; }
    QTableWidget *fields() const { return m_fields; }
    QString summary() const;

private:
    void makePairs();
    void makeFields(const QString &file);
    void makeLayout(const MergeQuestion &question);
    void decideSelected(bool isAccepted);
    void showFields();
    void showSummary();

    MergeModel *m_model;
    QTableView *m_pairs;
    QTableWidget *m_fields;
    QLabel *m_summary;
};

} // namespace kronika
