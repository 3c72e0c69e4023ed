// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/contradictionmodel.h"

#include "models/document/consistencytext.h"

#include <algorithm>

namespace kronika {

ContradictionModel::ContradictionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ContradictionModel::setConsistency(std::shared_ptr<const Snapshot> snapshot, const Consistency &consistency)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows = consistency.found;
    std::ranges::stable_partition(m_rows, [](const Contradiction &c) { return c.answer == Answer::Yes; });
    endResetModel();
}

void ContradictionModel::setLanguage(const std::string &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ContradictionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContradictionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContradictionModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || !isText)
        return {};
    const Contradiction &contradiction = contradictionAt(index.row());
    return index.column() == GradeColumn
               ? gradeText(contradiction.answer)
               : contradictionText(*m_snapshot, contradiction, m_language, QString::fromStdString(m_language));
}

QVariant ContradictionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == GradeColumn ? tr("How sure") : tr("What does not fit");
}

} // namespace kronika

#include "moc_contradictionmodel.cpp"
