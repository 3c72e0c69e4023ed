// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportoutlook.h"

#include "widgets/plainlabel.h"
#include "widgets/wrappedrows.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kronika {

namespace {

/// Enough for what most files lose to be read without scrolling.
constexpr int kWidthChars = 64;
constexpr int kHeightLines = 20;

/// In quotes, and how many more there are.
QString firstOf(const QStringList &titles)
{
    constexpr qsizetype kMostTitles = 5;
    QStringList quoted;
    for (const QString &title : titles.mid(0, kMostTitles))
        quoted += ExportOutlookView::tr("“%1”").arg(title);
    if (const qsizetype more = titles.size() - quoted.size(); more > 0)
        quoted += ExportOutlookView::tr("and %n more", nullptr, static_cast<int>(more));
    return quoted.join(QStringLiteral(", "));
}

} // namespace

QStringList withheldSentences(const ExportOutlook &outlook)
{
    const auto number = [](std::size_t count) { return static_cast<int>(count); };
    QStringList sentences;
    if (outlook.withheldEvents > 0)
        sentences +=
            ExportOutlookView::tr("%n events are withheld for their marking.", nullptr, number(outlook.withheldEvents));
    if (outlook.withheldSources > 0)
        sentences += ExportOutlookView::tr("%n sources are withheld for their marking.", nullptr,
                                           number(outlook.withheldSources));
    if (outlook.keptUnmarkedEvents > 0)
        sentences += ExportOutlookView::tr("%n events have no marking at all and are not withheld.", nullptr,
                                           number(outlook.keptUnmarkedEvents));
    if (outlook.keptUnmarkedSources > 0)
        sentences += ExportOutlookView::tr("%n sources have no marking at all and are not withheld.", nullptr,
                                           number(outlook.keptUnmarkedSources));
    if (outlook.keptUnmarked > 0)
        sentences += ExportOutlookView::tr("%n actors, categories, eras and views have no marking of their own and are "
                                           "not withheld.",
                                           nullptr, number(outlook.keptUnmarked));
    if (!outlook.keptTitles.isEmpty())
        sentences += ExportOutlookView::tr("Eras and views are kept with their times, which may tell of what is "
                                           "withheld: %1")
                         .arg(firstOf(outlook.keptTitles));
    return sentences;
}

QString pagesSentence(std::size_t pages)
{
    const int number = static_cast<int>(pages);
    if (pages <= 1)
        return {};
    return pages > kManyPages ? ExportOutlookView::tr(
                                    "The first of %Ln pages: a shorter range or a search makes fewer.", nullptr, number)
                              : ExportOutlookView::tr("The first of %Ln pages.", nullptr, number);
}

ExportOutlookView::ExportOutlookView(QWidget *parent)
    : QWidget(parent)
    , m_summary(plainLabel({}, Selectable::Yes, this))
    , m_losses(new QTreeWidget(this))
{
    m_losses->setObjectName(QStringLiteral("exportLosses"));
    m_losses->setAccessibleName(tr("What is not in the file"));
    m_losses->setColumnCount(2);
    m_losses->setHeaderLabels({QString(), tr("How many")});
    m_losses->setIndentation(fontMetrics().horizontalAdvance(u'0') * 2);
    m_losses->setRootIsDecorated(false);
    m_losses->setItemsExpandable(false);
    m_losses->setMinimumSize(fontMetrics().averageCharWidth() * kWidthChars,
                             fontMetrics().lineSpacing() * kHeightLines);
    m_losses->header()->setStretchLastSection(false);
    m_losses->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_losses->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    wrapRows(*m_losses);
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
    if (outlook.eventsLeftOut > 0)
        sentences += tr("%n events are left out: the format has no place for them.", nullptr,
                        static_cast<int>(outlook.eventsLeftOut));
    sentences += withheldSentences(outlook);
    sentences += outlook.losses.empty() ? tr("“%1” holds everything of them.").arg(format)
                                        : tr("“%1” cannot hold all of them:").arg(format);
    m_summary->setText(sentences.join(u'\n'));
    m_losses->clear();
    for (const ExportLoss &part : outlook.withheldBesides)
        addRow(tr("Withheld: %1").arg(part.what), part.count);
    addLosses(outlook.losses);
    m_losses->setVisible(m_losses->topLevelItemCount() > 0);
}

/// First what is nowhere; what is kept in another way below its kind.
void ExportOutlookView::addLosses(const std::vector<ExportLoss> &losses)
{
    const bool isAllKept = std::ranges::none_of(losses, [](const ExportLoss &loss) { return loss.note.isEmpty(); });
    const QString header =
        isAllKept && !losses.empty() ? tr("What the file has only in another way") : tr("What is not in the file");
    m_losses->headerItem()->setText(0, header);
    m_losses->setAccessibleName(header);
    for (const ExportLoss &loss : losses) {
        if (loss.note.isEmpty())
            addRow(loss.what, loss.count);
    }
    for (const ExportLoss &loss : losses) {
        if (!loss.note.isEmpty())
            addRow(loss.what, loss.count, groupOf(loss.note));
    }
}

QTreeWidgetItem *ExportOutlookView::groupOf(const QString &note)
{
    const QString title = tr("Not in the file, %1:").arg(note);
    for (int n = 0; n < m_losses->topLevelItemCount(); ++n) {
        if (QTreeWidgetItem *known = m_losses->topLevelItem(n); known->text(0) == title && known->childCount() > 0)
            return known;
    }
    auto *group = new QTreeWidgetItem(m_losses, {title});
    QFont font = group->font(0);
    font.setBold(true);
    group->setFont(0, font);
    group->setExpanded(true);
    group->setFirstColumnSpanned(true);
    return group;
}

void ExportOutlookView::addRow(const QString &what, std::size_t count, QTreeWidgetItem *group)
{
    const QStringList texts{what, QLocale().toString(qulonglong{count})};
    auto *row = group == nullptr ? new QTreeWidgetItem(m_losses, texts) : new QTreeWidgetItem(group, texts);
    row->setToolTip(0, toolTipText(what));
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
}

} // namespace kronika

#include "moc_exportoutlook.cpp"
