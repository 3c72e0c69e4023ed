// SPDX-License-Identifier: GPL-3.0-or-later
// The contradictions of a snapshot as a list, certain ones first, a sentence each. Sentences are made when they are
// asked for; knows no view.
#pragma once

#include "models/document/consistency.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace kronika {

class ContradictionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { GradeColumn, SentenceColumn, ColumnCount };

    explicit ContradictionModel(QObject *parent = nullptr);

    /// Requires: `consistency` made from `snapshot`.
    void setConsistency(std::shared_ptr<const Snapshot> snapshot, const Consistency &consistency);
    void setLanguage(const std::string &language);

    /// Requires: a row of this model.
    const Contradiction &contradictionAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    std::vector<Contradiction> m_rows;
    std::string m_language = "en";
};

} // namespace kronika
