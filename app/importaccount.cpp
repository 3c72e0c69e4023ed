// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importaccount.h"

#include "models/document/plaintext.h"
#include "widgets/dialogsize.h"
#include "widgets/plainlabel.h"
#include "widgets/wrappedrows.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kronika {

namespace {

constexpr std::size_t kMaxShownDates = 200;

QString accountText(const char *text)
{
    return QCoreApplication::translate("kronika::ImportAccount", text);
}

QTreeWidgetItem *row(QTreeWidgetItem *parent, const QString &what, std::size_t count, const QString &note)
{
    // Of a column, whose name may be as long as a file without line ends.
    constexpr qsizetype kMostShown = 300;
    constexpr qsizetype kMostRead = 8 * kMostShown;
    auto *item = new QTreeWidgetItem(
        parent, {shortened(singleLine(what.left(kMostRead)), kMostShown), QString::number(count), singleLine(note)});
    for (const int column : {0, 2})
        item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
    return item;
}

/// Importers speak English.
QString offerText(const Offer &offer)
{
    return QCoreApplication::translate("kronika::Offer", offer.what.toUtf8().constData());
}

QString reasonText(const RecordGroup &group)
{
    return QCoreApplication::translate("kronika::File", group.reason.toUtf8().constData());
}

RecordGroup named(RecordGroup group, const QString &reason)
{
    group.reason = reason;
    return group;
}

QString countsText(const Ledger &ledger)
{
    return accountText(
               QT_TRANSLATE_NOOP("kronika::ImportAccount",
                                 "%1 records were read: %2 became events, %3 actors, %4 sources; %5 are kept aside, %6 "
                                 "were skipped."))
        .arg(ledger.read)
        .arg(ledger.events)
        .arg(ledger.actors)
        .arg(ledger.sources)
        .arg(ledger.keptAsideCount())
        .arg(ledger.skippedCount());
}

QString besidesText(const Ledger &ledger)
{
    return accountText(QT_TRANSLATE_NOOP("kronika::ImportAccount",
                                         "Made from fields of records besides: %1 events, %2 actors, %3 sources."))
        .arg(ledger.eventsBesides)
        .arg(ledger.actorsBesides)
        .arg(ledger.sourcesBesides);
}

QTreeWidgetItem *section(QTreeWidget &tree, const QString &title)
{
    auto *item = new QTreeWidgetItem(&tree, {title});
    QFont font = tree.font();
    font.setBold(true);
    item->setFont(0, font);
    item->setExpanded(true);
    return item;
}

QTreeWidgetItem *section(QTreeWidget &tree, const QString &title, std::size_t count)
{
    QTreeWidgetItem *item = section(tree, title);
    item->setText(1, QString::number(count));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
    return item;
}

void addGroups(QTreeWidget &tree, const QString &title, const std::vector<RecordGroup> &groups)
{
    if (groups.empty())
        return;
    std::size_t count = 0;
    for (const RecordGroup &group : groups)
        count += group.count;
    QTreeWidgetItem *parent = section(tree, title, count);
    for (const RecordGroup &group : groups) {
        QStringList places;
        for (const RecordPlace &place : group.places)
            places += place.text();
        if (places.size() < qsizetype(group.count))
            places += ImportAccount::tr("…");
        row(parent, reasonText(group), group.count, places.join(QStringLiteral("; ")));
    }
}

void addWarnings(QTreeWidget &tree, const Diagnostics &diagnostics)
{
    if (diagnostics.warningCount() == 0)
        return;
    QTreeWidgetItem *parent = section(tree, ImportAccount::tr("Warnings"), diagnostics.warningCount());
    for (const Diagnostic &diagnostic : diagnostics.kept())
        row(parent, diagnostic.message, 1, RecordPlace{diagnostic.position, diagnostic.path}.text());
}

void addFields(QTreeWidget &tree, const std::vector<FieldAccount> &fields)
{
    QTreeWidgetItem *parent = section(tree, ImportAccount::tr("Fields"));
    for (const FieldAccount &field : fields) {
        const QString name = QString::fromStdString(field.field);
        const QString becomes = QString::fromStdString(field.becomes);
        if (field.mapped > 0)
            row(parent, name, field.mapped, becomes.isEmpty() ? ImportAccount::tr("understood") : becomes);
        if (field.keptAside > 0)
            row(parent, name, field.keptAside, ImportAccount::tr("kept aside, word for word"));
        if (field.lost > 0)
            row(parent, name, field.lost, ImportAccount::tr("lost"));
    }
}

/// As wide as their texts, but so that the last one has room; what is longer takes several lines.
void fitColumns(QTreeWidget &tree)
{
    constexpr int fewestCharacters = 40;
    constexpr int mostCharacters = 64;
    const int letter = tree.fontMetrics().averageCharWidth();
    tree.resizeColumnToContents(0);
    tree.setColumnWidth(0, std::clamp(tree.columnWidth(0), letter * fewestCharacters, letter * mostCharacters));
    tree.resizeColumnToContents(1);
    wrapRows(tree);
}

} // namespace

QString undatedText(const RecordGroup &undated)
{
    constexpr const char *text =
        QT_TRANSLATE_N_NOOP("kronika::ImportAccount", "%n records are undated, as their dates cannot be read: %1.");
    return QCoreApplication::translate("kronika::ImportAccount", text, nullptr, static_cast<int>(undated.count))
        .arg(firstPlaces(undated));
}

QString importSummary(const ImportReport &report, std::size_t undated)
{
    const Ledger &ledger = report.ledger;
    QString text =
        accountText(QT_TRANSLATE_NOOP("kronika::ImportAccount", "Imported as %1: %2 of %3 records became events"))
            .arg(report.format)
            .arg(ledger.events)
            .arg(ledger.read);
    if (ledger.keptAsideCount() > 0)
        text += accountText(QT_TRANSLATE_NOOP("kronika::ImportAccount", ", %1 are kept aside"))
                    .arg(ledger.keptAsideCount());
    if (ledger.skippedCount() > 0)
        text +=
            accountText(QT_TRANSLATE_NOOP("kronika::ImportAccount", ", %1 were skipped")).arg(ledger.skippedCount());
    text += u'.';
    constexpr const char *withoutDate = QT_TRANSLATE_N_NOOP("kronika::ImportAccount", "%n events have no date.");
    if (undated > 0)
        text += u' ' +
                QCoreApplication::translate("kronika::ImportAccount", withoutDate, nullptr, static_cast<int>(undated));
    if (report.undated.count > 0)
        text += u' ' + undatedText(report.undated);
    constexpr const char *unreadable =
        QT_TRANSLATE_N_NOOP("kronika::ImportAccount", "%n markings (TLP) cannot be read and count as TLP:RED.");
    if (report.unreadableMarkings > 0)
        text += u' ' + QCoreApplication::translate("kronika::ImportAccount", unreadable, nullptr,
                                                   static_cast<int>(report.unreadableMarkings));
    std::size_t offered = 0;
    for (const Offer &offer : report.offers)
        offered += offer.dates.size();
    if (offered > 0)
        text +=
            u' ' +
            accountText(QT_TRANSLATE_NOOP("kronika::ImportAccount", "A likelier date is offered for %1.")).arg(offered);
    return text;
}

ImportAccount::ImportAccount(const std::vector<AccountOfFile> &accounts, NameEvent nameEvent, QWidget *parent)
    : QDialog(parent)
    , m_nameEvent(std::move(nameEvent))
    , m_pages(new QTabWidget(this))
{
    Q_ASSERT(!accounts.empty());
    setObjectName(QStringLiteral("importAccount"));
    setWindowTitle(accounts.size() == 1 ? tr("Import of %1").arg(singleLine(accounts.front().fileName))
                                        : tr("Import of %n files", nullptr, static_cast<int>(accounts.size())));
    for (const AccountOfFile &account : accounts)
        m_pages->addTab(pageOf(account.report), singleLine(account.fileName).replace(u'&', QStringLiteral("&&")));
    m_pages->setTabBarAutoHide(true);
    m_pages->setUsesScrollButtons(true);
    m_pages->setDocumentMode(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, 120, 32);
}

QWidget *ImportAccount::pageOf(const ImportReport &report)
{
    auto *page = new QWidget;
    auto *tree = new QTreeWidget(page);
    tree->setColumnCount(3);
    tree->setHeaderLabels({tr("What"), tr("How many"), tr("Where, or as what")});
    tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    tree->setAlternatingRowColors(true);
    const Ledger &ledger = report.ledger;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(countsText(ledger), Selectable::Yes));
    if (ledger.eventsBesides + ledger.actorsBesides + ledger.sourcesBesides > 0)
        layout->addWidget(plainLabel(besidesText(ledger), Selectable::Yes));
    layout->addWidget(tree, 1);
    addOffers(*tree, report.offers);
    addGroups(*tree, tr("Skipped"), ledger.skipped);
    if (report.undated.count > 0)
        addGroups(*tree, tr("Undated"), {named(report.undated, tr("their dates cannot be read"))});
    addGroups(*tree, tr("Kept aside"), ledger.keptAside);
    addWarnings(*tree, report.diagnostics);
    addFields(*tree, report.fields);
    tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    tree->header()->setStretchLastSection(true);
    fitColumns(*tree);
    return page;
}

QTreeWidget *ImportAccount::tree() const
{
    return m_pages->currentWidget()->findChild<QTreeWidget *>();
}

void ImportAccount::addOffers(QTreeWidget &tree, const std::vector<Offer> &offers)
{
    for (std::size_t n = 0; n < offers.size(); ++n) {
        const Offer &offer = offers[n];
        QTreeWidgetItem *parent = section(tree, tr("Offered: %1").arg(offerText(offer)), offer.dates.size());
        parent->setExpanded(false); // there may be many, and what was skipped stands below
        auto *accept = new QPushButton(tr("Take all %1 Dates").arg(offer.dates.size()));
        accept->setObjectName(QStringLiteral("acceptOffer%1").arg(n));
        tree.setItemWidget(parent, 2, accept);
        connect(accept, &QPushButton::clicked, this, [this, offer, accept] {
            accept->setEnabled(false);
            Q_EMIT offerAccepted(offer);
        });
        for (std::size_t at = 0; at < std::min(offer.dates.size(), kMaxShownDates); ++at) {
            const OfferedDate &date = offer.dates[at];
            const QString offered = QString::fromStdString(date.offered);
            row(parent, m_nameEvent(date.event), 1,
                date.now.empty() ? offered : tr("%1 instead of %2").arg(offered, QString::fromStdString(date.now)));
        }
        if (offer.dates.size() > kMaxShownDates)
            row(parent, tr("and others"), offer.dates.size() - kMaxShownDates, {});
    }
}

} // namespace kronika

#include "moc_importaccount.cpp"
