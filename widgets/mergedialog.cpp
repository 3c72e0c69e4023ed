// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mergedialog.h"

#include "models/document/plaintext.h"
#include "models/items/mergemodel.h"
#include "widgets/dialogsize.h"
#include "widgets/plainlabel.h"
#include "widgets/taborder.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kronika {

namespace {

int asInt(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, 2'000'000'000));
}

} // namespace

MergeDialog::MergeDialog(MergeQuestion question, QWidget *parent)
    : QDialog(parent)
    , m_model(new MergeModel(question.mine, question.theirs, question.proposal, this))
    , m_pairs(new QTableView(this))
    , m_fields(new QTableWidget(this))
    , m_summary(plainLabel({}, Selectable::No, this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Import of %1").arg(singleLine(question.file)));
    m_model->setLanguage(question.language);
    m_model->setTheirName(question.file);
    makePairs();
    makeFields(question.file);
    makeLayout(question);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MergeDialog::showSummary);
    connect(m_pairs->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MergeDialog::showFields);
    showSummary();
    m_pairs->selectRow(0);
    m_pairs->setFocus();
    resizeWithinScreen(*this, 130, 36);
}

void MergeDialog::makePairs()
{
    m_pairs->setModel(m_model);
    m_pairs->setAccessibleName(tr("Probably the same"));
    m_pairs->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_pairs->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pairs->setAlternatingRowColors(true);
    m_pairs->setShowGrid(false);
    m_pairs->setWordWrap(false);
    m_pairs->setTabKeyNavigation(false);
    m_pairs->setTextElideMode(Qt::ElideRight);
    m_pairs->horizontalHeader()->setHighlightSections(false);
    m_pairs->horizontalHeader()->setStretchLastSection(true);
    m_pairs->verticalHeader()->hide();
    m_pairs->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_pairs->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    const int character = fontMetrics().averageCharWidth();
    m_pairs->setColumnWidth(MergeModel::SameColumn, character * 16);
    m_pairs->setColumnWidth(MergeModel::MineColumn, character * 42);
    m_pairs->setColumnWidth(MergeModel::TheirsColumn, character * 42);
}

void MergeDialog::makeFields(const QString &file)
{
    m_fields->setColumnCount(2);
    m_fields->setHorizontalHeaderLabels({tr("Here"), singleLine(file)});
    m_fields->setAccessibleName(tr("Both, field by field"));
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setTabKeyNavigation(false);
    m_fields->setWordWrap(true);
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->horizontalHeader()->setHighlightSections(false);
    // Rows are as high as their texts need, once all columns have their widths.
    connect(m_fields->horizontalHeader(), &QHeaderView::sectionResized, m_fields, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
}

void MergeDialog::makeLayout(const MergeQuestion &question)
{
    const auto button = [this](const QString &text, const char *name, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    auto *row = new QHBoxLayout;
    row->addWidget(button(tr("&Accept"), "acceptPair", [this] { decideSelected(true); }));
    row->addWidget(button(tr("&Reject"), "rejectPair", [this] { decideSelected(false); }));
    row->addWidget(button(tr("Accept A&ll"), "acceptAllPairs", [this] { m_model->setAllAccepted(true); }));
    row->addWidget(button(tr("Reject All"), "rejectAllPairs", [this] { m_model->setAllAccepted(false); }));
    row->addStretch();
    auto *lists = new QSplitter(Qt::Vertical, this);
    lists->setChildrenCollapsible(false);
    lists->addWidget(m_pairs);
    lists->addWidget(m_fields);
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const std::size_t doubts = question.proposal.actors.size() + question.proposal.events.size();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(
        tr("%n of what %1 holds is probably here already. What you accept becomes one with what is "
           "here: what the file says besides is added, and where the two differ, what is here stays, which the "
           "account tells; the rest is added beside it.",
           nullptr, asInt(doubts))
            .arg(singleLine(question.file)),
        Selectable::No, this));
    layout->addWidget(lists, 1);
    layout->addLayout(row);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    tabThrough(*buttons);
}

MergeDecision MergeDialog::decision() const
{
    return m_model->decision();
}

QString MergeDialog::summary() const
{
    return m_summary->text();
}

void MergeDialog::decideSelected(bool isAccepted)
{
    std::vector<int> rows;
    const QModelIndexList selected = m_pairs->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    m_model->setAccepted(rows, isAccepted);
    // One by one, from top to bottom.
    const int next = m_pairs->currentIndex().row() + 1;
    if (rows.size() == 1 && next < m_model->rowCount())
        m_pairs->selectRow(next);
}

void MergeDialog::showFields()
{
    const QModelIndex current = m_pairs->currentIndex();
    m_fields->setRowCount(0);
    if (!current.isValid())
        return;
    const std::vector<ComparedField> fields = m_model->compared(current.row());
    m_fields->setRowCount(static_cast<int>(fields.size()));
    QFont bold = m_fields->font();
    bold.setBold(true);
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const ComparedField &field = fields[static_cast<std::size_t>(row)];
        m_fields->setVerticalHeaderItem(row, new QTableWidgetItem(field.label));
        for (const int column : {0, 1}) {
            auto *item = new QTableWidgetItem(multiLine((column == 0 ? field.mine : field.theirs).toStdString()));
            if (field.differs())
                item->setFont(bold);
            m_fields->setItem(row, column, item);
        }
    }
    m_fields->resizeRowsToContents();
}

void MergeDialog::showSummary()
{
    m_summary->setText(tr("%n accepted", nullptr, asInt(m_model->acceptedCount())) + QStringLiteral(" · ") +
                       tr("%n to be added beside", nullptr,
                          asInt(static_cast<std::size_t>(m_model->rowCount()) - m_model->acceptedCount())));
}

} // namespace kronika

#include "moc_mergedialog.cpp"
