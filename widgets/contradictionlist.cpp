// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contradictionlist.h"

#include "models/items/contradictionmodel.h"
#include "widgets/plainlabel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kronika {

namespace {

QString counted(std::size_t count, const char *words)
{
    const int n = static_cast<int>(std::min<std::size_t>(count, 2'000'000'000));
    return QCoreApplication::translate("kronika::ContradictionList", words, nullptr, n);
}

} // namespace

QString consistencySummary(const Consistency &consistency)
{
    const std::size_t doubtful = consistency.found.size() - consistency.certainCount;
    QStringList parts;
    if (consistency.certainCount == 1)
        parts += ContradictionList::tr("1 contradiction");
    else if (consistency.certainCount > 1)
        parts +=
            counted(consistency.certainCount, QT_TRANSLATE_N_NOOP("kronika::ContradictionList", "%n contradictions"));
    else
        parts += ContradictionList::tr("The dates do not contradict one another");
    if (doubtful > 0)
        parts += counted(doubtful, QT_TRANSLATE_N_NOOP("kronika::ContradictionList", "%n perhaps"));
    if (consistency.openCount > 0)
        parts += counted(consistency.openCount,
                         QT_TRANSLATE_N_NOOP("kronika::ContradictionList", "%n open, because an end is not known"));
    return parts.join(QStringLiteral(" · "));
}

ContradictionList::ContradictionList(QWidget *parent)
    : QWidget(parent)
    , m_model(new ContradictionModel(this))
    , m_table(new QTableView(this))
    , m_summary(plainLabel({}, Selectable::No, this))
{
    setAccessibleName(tr("Contradictions"));
    prepareTable();
    m_summary->setMargin(fontMetrics().height() / 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ContradictionList::report);
    connect(m_table, &QTableView::clicked, this, &ContradictionList::report);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &row) { Q_EMIT eventActivated(m_model->contradictionAt(row.row()).event); });
}

void ContradictionList::prepareTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Contradictions"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(ContradictionModel::GradeColumn, fontMetrics().averageCharWidth() * 18);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
}

void ContradictionList::setConsistency(std::shared_ptr<const Snapshot> snapshot, const Consistency &consistency)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const int row = m_table->currentIndex().row();
    m_summary->setText(snapshot ? consistencySummary(consistency) : QString());
    m_model->setConsistency(std::move(snapshot), consistency);
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
}

void ContradictionList::setLanguage(const QString &language)
{
    m_model->setLanguage(language.toStdString());
}

QString ContradictionList::summary() const
{
    return m_summary->text();
}

void ContradictionList::report(const QModelIndex &row)
{
    if (m_isShowing || !row.isValid())
        return;
    const Contradiction &contradiction = m_model->contradictionAt(row.row());
    std::vector<EventIndex> events{contradiction.event};
    if (contradiction.other)
        events.push_back(*contradiction.other);
    Q_EMIT eventsRequested(events);
}

} // namespace kronika

#include "moc_contradictionlist.cpp"
