// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportoutlook.h"

#include "widgets/plainlabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kronika {

ExportOutlookView::ExportOutlookView(QWidget *parent)
    : QWidget(parent)
    , m_summary(plainLabel({}, Selectable::Yes, this))
    , m_losses(new QTreeWidget(this))
{
    m_losses->setObjectName(QStringLiteral("exportLosses"));
    m_losses->setAccessibleName(tr("What cannot be held"));
    m_losses->setColumnCount(2);
    m_losses->setHeaderLabels({tr("What cannot be held"), tr("How many")});
    m_losses->setRootIsDecorated(false);
    m_losses->setWordWrap(true);
    m_losses->setUniformRowHeights(false);
    m_losses->header()->setStretchLastSection(false);
    m_losses->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_losses->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    // Rows grow with what has to be wrapped in them.
    connect(
        m_losses->header(), &QHeaderView::sectionResized, m_losses, [this] { m_losses->doItemsLayout(); },
        Qt::QueuedConnection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_losses, 1);
    layout->addStretch();
    clear();
}

void ExportOutlookView::clear()
{
    m_summary->setText(tr("Looking at what can be kept…"));
    m_losses->hide();
    m_losses->clear();
}

void ExportOutlookView::setOutlook(const QString &format, const ExportOutlook &outlook)
{
    QStringList sentences{tr("%n events will be written.", nullptr, static_cast<int>(outlook.events))};
    if (outlook.withheldEvents > 0)
        sentences += tr("%n events are withheld for their marking.", nullptr, static_cast<int>(outlook.withheldEvents));
    if (outlook.withheldSources > 0)
        sentences +=
            tr("%n sources are withheld for their marking.", nullptr, static_cast<int>(outlook.withheldSources));
    sentences += outlook.losses.empty() ? tr("“%1” holds everything of them.").arg(format)
                                        : tr("“%1” cannot hold all of them:").arg(format);
    m_summary->setText(sentences.join(u'\n'));
    m_losses->clear();
    for (const ExportLoss &loss : outlook.losses) {
        auto *row = new QTreeWidgetItem(m_losses, {loss.what, QLocale().toString(qulonglong{loss.count})});
        row->setToolTip(0, toolTipText(loss.what));
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
    }
    m_losses->setVisible(!outlook.losses.empty());
}

} // namespace kronika
