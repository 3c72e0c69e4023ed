// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importaccount.h"

#include "models/document/plaintext.h"
#include "widgets/dialogsize.h"
#include "widgets/plainlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
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
    auto *item = new QTreeWidgetItem(parent, {singleLine(what), QString::number(count), singleLine(note)});
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

} // namespace

QString undatedText(const RecordGroup &undated)
{
    constexpr const char *text =
        QT_TRANSLATE_N_NOOP("kronika::ImportAccount", "%n records are undated, as their dates cannot be read: %1.");
    return QCoreApplication::translate("kronika::ImportAccount", text, nullptr, static_cast<int>(undated.count))
        .arg(firstPlaces(undated));
}

QString importSummary(const ImportReport &report)
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

ImportAccount::ImportAccount(const ImportReport &report, NameEvent nameEvent, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_nameEvent(std::move(nameEvent))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("importAccount"));
    setWindowTitle(tr("Import of %1").arg(singleLine(fileName)));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("What"), tr("How many"), tr("Where, or as what")});
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(false);
    const Ledger &ledger = report.ledger;
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(countsText(ledger), Selectable::Yes));
    if (ledger.eventsBesides + ledger.actorsBesides + ledger.sourcesBesides > 0)
        layout->addWidget(plainLabel(besidesText(ledger), Selectable::Yes));
    layout->addWidget(m_tree, 1);
    addOffers(report.offers);
    addGroups(tr("Skipped"), ledger.skipped);
    if (report.undated.count > 0)
        addGroups(tr("Undated"), {named(report.undated, tr("their dates cannot be read"))});
    addGroups(tr("Kept aside"), ledger.keptAside);
    addWarnings(report.diagnostics);
    addFields(report.fields);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_tree->header()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, 120, 32);
    fitColumns();
}

/// As wide as their texts; what is longer takes several lines.
void ImportAccount::fitColumns()
{
    constexpr int fewestCharacters = 56;
    constexpr int mostCharacters = 84;
    const int letter = fontMetrics().averageCharWidth();
    m_tree->setWordWrap(true);
    m_tree->resizeColumnToContents(0);
    m_tree->setColumnWidth(0, std::clamp(m_tree->columnWidth(0), letter * fewestCharacters, letter * mostCharacters));
    m_tree->resizeColumnToContents(1);
}

QTreeWidgetItem *ImportAccount::section(const QString &title)
{
    auto *item = new QTreeWidgetItem(m_tree, {title});
    QFont font = m_tree->font();
    font.setBold(true);
    item->setFont(0, font);
    item->setExpanded(true);
    return item;
}

void ImportAccount::addGroups(const QString &title, const std::vector<RecordGroup> &groups)
{
    if (groups.empty())
        return;
    QTreeWidgetItem *parent = section(title);
    for (const RecordGroup &group : groups) {
        QStringList places;
        for (const RecordPlace &place : group.places)
            places += place.text();
        if (places.size() < qsizetype(group.count))
            places += tr("…");
        row(parent, reasonText(group), group.count, places.join(QStringLiteral("; ")));
    }
}

void ImportAccount::addWarnings(const Diagnostics &diagnostics)
{
    if (diagnostics.warningCount() == 0)
        return;
    QTreeWidgetItem *parent = section(tr("Warnings"));
    parent->setText(1, QString::number(diagnostics.warningCount()));
    for (const Diagnostic &diagnostic : diagnostics.kept())
        row(parent, diagnostic.message, 1, RecordPlace{diagnostic.position, diagnostic.path}.text());
}

void ImportAccount::addFields(const std::vector<FieldAccount> &fields)
{
    QTreeWidgetItem *parent = section(tr("Fields"));
    for (const FieldAccount &field : fields) {
        const QString name = QString::fromStdString(field.field);
        const QString becomes = QString::fromStdString(field.becomes);
        if (field.mapped > 0)
            row(parent, name, field.mapped, becomes.isEmpty() ? tr("understood") : becomes);
        if (field.keptAside > 0)
            row(parent, name, field.keptAside, tr("kept aside, word for word"));
        if (field.lost > 0)
            row(parent, name, field.lost, tr("lost"));
    }
}

void ImportAccount::addOffers(const std::vector<Offer> &offers)
{
    for (std::size_t n = 0; n < offers.size(); ++n) {
        QTreeWidgetItem *parent = section(tr("Offered: %1").arg(offerText(offers[n])));
        parent->setText(1, QString::number(offers[n].dates.size()));
        parent->setExpanded(false); // there may be many, and what was skipped stands below
        auto *accept = new QPushButton(tr("Take all %1 Dates").arg(offers[n].dates.size()));
        accept->setObjectName(QStringLiteral("acceptOffer%1").arg(n));
        m_tree->setItemWidget(parent, 2, accept);
        connect(accept, &QPushButton::clicked, this, [this, n, accept] {
            accept->setEnabled(false);
            Q_EMIT offerAccepted(n);
        });
        for (std::size_t at = 0; at < std::min(offers[n].dates.size(), kMaxShownDates); ++at) {
            const OfferedDate &date = offers[n].dates[at];
            const QString offered = QString::fromStdString(date.offered);
            row(parent, m_nameEvent(date.event), 1,
                date.now.empty() ? offered : tr("%1 instead of %2").arg(offered, QString::fromStdString(date.now)));
        }
        if (offers[n].dates.size() > kMaxShownDates)
            row(parent, tr("and others"), offers[n].dates.size() - kMaxShownDates, {});
    }
}

} // namespace kronika

#include "moc_importaccount.cpp"
