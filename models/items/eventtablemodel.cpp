// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventtablemodel.h"

#include "models/document/plaintext.h"
#include "models/document/timeorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace kronika {

namespace {

/// Longer texts are slow to lay out, and no cell or tip shows them whole.
constexpr qsizetype kMaxCellLength = 1000;

QString shortened(const QString &text)
{
    return text.size() <= kMaxCellLength ? text : QString(text.left(kMaxCellLength) + u'…');
}

/// The events of `order` that are in `wanted`.
std::vector<EventIndex> inOrder(const std::vector<EventIndex> &order, const std::vector<EventIndex> &wanted)
{
    std::vector<bool> isWanted(order.size(), false);
    for (const EventIndex event : wanted) {
        if (raw(event) < isWanted.size())
            isWanted[raw(event)] = true;
    }
    std::vector<EventIndex> found;
    std::copy_if(order.begin(), order.end(), std::back_inserter(found), [&](EventIndex e) { return isWanted[raw(e)]; });
    return found;
}

} // namespace

EventTableModel::EventTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_snapshot(std::make_shared<const Snapshot>())
    , m_order(std::make_shared<const std::vector<EventIndex>>())
{
    for (const Field &field : eventFields()) {
        if (field.isColumn)
            m_columns.push_back(&field);
    }
}

void EventTableModel::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    beginResetModel();
    adopt(std::move(snapshot));
    m_shown.reset();
    endResetModel();
}

void EventTableModel::setSnapshot(std::shared_ptr<const Snapshot> snapshot, const std::vector<EventIndex> &shown)
{
    beginResetModel();
    adopt(std::move(snapshot));
    m_shown = inOrder(*m_order, shown);
    endResetModel();
}

void EventTableModel::setLanguage(const std::string &language)
{
    if (language == m_language)
        return;
    m_language = language;
    reportAll();
}

void EventTableModel::setDateStyle(DateStyle style)
{
    if (style == m_dateStyle)
        return;
    m_dateStyle = style;
    reportAll();
}

void EventTableModel::reportAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<int> EventTableModel::rowOf(EventIndex event) const
{
    const auto at = std::find(rows().begin(), rows().end(), event);
    return at == rows().end() ? std::nullopt : std::optional(static_cast<int>(at - rows().begin()));
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows().size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::ToolTipRole:
        return QString(u"<qt>" + cellText(index).toHtmlEscaped() + u"</qt>");
    case EventRole:
        return static_cast<uint>(raw(eventAt(index.row())));
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(section + 1) : QVariant();
    return section < columnCount() ? QCoreApplication::translate("kronika::Field", fieldAt(section).label) : QVariant();
}

void EventTableModel::adopt(std::shared_ptr<const Snapshot> snapshot)
{
    Q_ASSERT(snapshot);
    const bool isKnown = m_knownOrder && m_knownOrder->size() == snapshot->eventCount();
    if (snapshot != m_snapshot)
        m_order = isKnown ? m_knownOrder : std::make_shared<const std::vector<EventIndex>>(timeOrder(*snapshot));
    m_snapshot = std::move(snapshot);
}

QString EventTableModel::cellText(const QModelIndex &index) const
{
    const Field *field = &fieldAt(index.column());
    if (m_dateStyle == DateStyle::Iso && field->key == std::string_view("date"))
        field = eventField("when");
    return singleLine(shortened(field->text(*m_snapshot, eventAt(index.row()), m_language)));
}

} // namespace kronika

#include "moc_eventtablemodel.cpp"
