// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/eventtable.h"

#include "models/items/eventtablemodel.h"
#include "widgets/plainlabel.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

namespace kronika {

namespace {

/// A selection that is scattered over more stretches of rows is not mirrored, since each cell that is painted would ask
/// them all: its rows are only painted as selected.
constexpr qsizetype kMaxStretches = 5000;

/// Paints the rows of a scattered selection.
class ScatteredDelegate : public QStyledItemDelegate
{
public:
    using IsSelected = std::function<bool(int row)>;
    ScatteredDelegate(IsSelected isSelected, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_isSelected(std::move(isSelected))
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem own = option;
        own.state.setFlag(QStyle::State_Selected,
                          own.state.testFlag(QStyle::State_Selected) || m_isSelected(index.row()));
        QStyledItemDelegate::paint(painter, own, index);
    }

private:
    IsSelected m_isSelected;
};

std::vector<EventIndex> members(const EventSet &set)
{
    std::vector<EventIndex> events;
    for (std::uint32_t event = 0; event < set.size(); ++event) {
        if (set.contains(EventIndex{event}))
            events.push_back(EventIndex{event});
    }
    return events;
}

} // namespace

EventTable::EventTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new EventTableModel(this))
    , m_table(new QTableView(this))
    , m_none(plainLabel(tr("No event matches the search."), Selectable::No, this))
{
    setAccessibleName(tr("Events"));
    prepareTable();
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none);
    layout->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventTable::report);
    connect(m_table, &QTableView::activated, this, &EventTable::activate);
}

void EventTable::prepareTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ScatteredDelegate([this](int row) { return isScattered(row); }, m_table));
    m_table->setAccessibleName(tr("Events in time order"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    // To know whether a column is selected as a whole it would ask each row, and it does not show that.
    m_table->horizontalHeader()->setSelectionModel(new QItemSelectionModel(m_model, m_table));
    m_table->verticalHeader()->hide();
    // Fixed heights: asking every row for its own would read every text.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
}

void EventTable::setIndex(std::shared_ptr<const TimelineIndex> index,
                          std::shared_ptr<const std::vector<EventIndex>> order)
{
    const bool isSame = m_index && index && m_index->sharedSnapshot() == index->sharedSnapshot();
    const bool wasWaiting = isWaiting();
    m_index = std::move(index);
    m_order = std::move(order);
    if (!isSame || wasWaiting != isWaiting())
        rebuild();
}

bool EventTable::isWaiting() const
{
    return m_index && !m_order && m_index->snapshot().eventCount() > TimelineIndex::kSmallCount;
}

void EventTable::setMatching(std::shared_ptr<const EventSet> matching)
{
    if (matching == m_matching)
        return;
    m_matching = std::move(matching);
    rebuild();
}

void EventTable::setSelection(std::vector<EventIndex> selected, std::optional<EventIndex> current)
{
    m_selected = std::move(selected);
    m_current = current;
    showSelection();
}

void EventTable::setLanguage(const QString &language)
{
    m_model->setLanguage(language.toStdString());
}

void EventTable::setDateStyle(DateStyle style)
{
    m_model->setDateStyle(style);
}

void EventTable::rebuild()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const bool isReady = m_index && !isWaiting();
    const auto snapshot = isReady ? m_index->sharedSnapshot() : std::make_shared<const Snapshot>();
    m_model->setOrder(m_order);
    if (m_matching)
        m_model->setSnapshot(snapshot, members(*m_matching));
    else
        m_model->setSnapshot(snapshot);
    fitColumns();
    m_none->setVisible(m_matching && !isWaiting() && m_model->rowCount() == 0);
    showSelection();
}

void EventTable::fitColumns()
{
    if (m_hasFitted || m_model->rowCount() == 0)
        return;
    m_hasFitted = true;
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const std::string_view key = m_model->fieldAt(column).key;
        m_table->setColumnWidth(column, unit * (key == "title" ? 48 : 25));
    }
}

void EventTable::showSelection()
{
    const QScopedValueRollback showing(m_isShowing, true);
    QItemSelectionModel *selection = m_table->selectionModel();
    m_scattered.reset();
    const QItemSelection rows = wantedRows();
    m_table->viewport()->update();
    if (rows != selection->selection()) {
        {
            // Unsaid: what differs between two scattered selections takes long to find.
            const QSignalBlocker blocker(selection);
            selection->clearSelection();
        }
        selection->select(rows, QItemSelectionModel::Select);
    }
    const auto row = m_current ? m_model->rowOf(*m_current) : std::nullopt;
    if (!row)
        return;
    const QModelIndex cell = m_model->index(*row, std::max(0, m_table->currentIndex().column()));
    selection->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(cell);
}

/// Rows that follow one another are one range, so that a million of them are no more work than a few.
QItemSelection EventTable::wantedRows()
{
    QItemSelection rows;
    if (m_selected.empty())
        return rows;
    const int rowCount = m_model->rowCount();
    const auto add = [this, &rows](int first, int end) {
        rows.select(m_model->index(first, 0), m_model->index(end - 1, m_model->columnCount() - 1));
    };
    if (rowCount > 0 && areAllSelected()) {
        add(0, rowCount);
        return rows;
    }
    const EventSet wanted = wantedSet();
    for (int row = 0; row < rowCount; ++row) {
        const int first = row;
        while (row < rowCount && wanted.contains(m_model->eventAt(row)))
            ++row;
        if (row == first)
            continue;
        if (rows.size() == kMaxStretches) {
            m_scattered = wanted;
            return {};
        }
        add(first, row);
    }
    return rows;
}

bool EventTable::isScattered(int row) const
{
    return m_scattered && m_scattered->contains(m_model->eventAt(row));
}

bool EventTable::areAllSelected() const
{
    const std::size_t count = m_index ? m_index->snapshot().eventCount() : 0;
    return m_selected.size() == count &&
           std::ranges::all_of(m_selected, [count](EventIndex event) { return raw(event) < count; });
}

EventSet EventTable::wantedSet() const
{
    EventSet wanted(m_index ? m_index->snapshot().eventCount() : 0);
    for (const EventIndex event : m_selected) {
        if (raw(event) < wanted.size())
            wanted.insert(event);
    }
    return wanted;
}

void EventTable::report()
{
    if (m_isShowing)
        return;
    const std::vector<EventIndex> events = chosenEvents();
    // What is scattered is not among the chosen: a click that adds one leaves it as it is.
    const bool isAdding = m_scattered && QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
    if (events.size() == 1)
        Q_EMIT selectionRequested(events.front(), isAdding ? SelectMode::Toggle : SelectMode::Replace);
    else
        Q_EMIT eventsSelectRequested(events);
}

/// In the order of the rows. Of ranges, since a list of a million selected rows takes Qt seconds to make.
std::vector<EventIndex> EventTable::chosenEvents() const
{
    std::vector<std::pair<int, int>> stretches;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        stretches.emplace_back(range.top(), range.bottom());
    std::ranges::sort(stretches);
    const std::span<const EventIndex> all = m_model->events();
    std::vector<EventIndex> events;
    int next = 0;
    for (const auto &[first, last] : stretches) { // some may overlap
        if (const int from = std::max(first, next); from <= last)
            events.insert(events.end(), all.begin() + from, all.begin() + last + 1);
        next = std::max(next, last + 1);
    }
    return events;
}

void EventTable::activate(const QModelIndex &row)
{
    if (row.isValid())
        Q_EMIT eventActivated(m_model->eventAt(row.row()));
}

} // namespace kronika

#include "moc_eventtable.cpp"
