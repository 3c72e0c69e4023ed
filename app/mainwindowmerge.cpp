// SPDX-License-Identifier: GPL-3.0-or-later
// Import into the open chronology, and the accounts of what was imported.
#include "app/mainwindow.h"

#include "app/filetarget.h"
#include "app/importaccount.h"
#include "app/noticebanner.h"
#include "app/opendialog.h"
#include "models/io/acceptedoffer.h"

#include <QFileInfo>

namespace kronika {

namespace {

/// Of a chronology of our own there is something to say only where something gave way.
bool hasAccount(const MergeFlow::File &file)
{
    return file.report.isImport || file.report.diagnostics.warningCount() > 0;
}

} // namespace

void MainWindow::connectMerge()
{
    m_merge.setTableProfiles([this] { return m_preferences.tableProfiles(); });
    connect(m_actions[ActionId::ImportInto], &QAction::triggered, this, &MainWindow::askForImport);
    connect(&m_merge, &MergeFlow::merged, this, &MainWindow::showMerged);
    connect(&m_merge, &MergeFlow::failed, this, &MainWindow::say);
    connect(&m_merge, &MergeFlow::tableTaken, &m_preferences, &Preferences::rememberTable);
}

void MainWindow::askForImport()
{
    auto *dialog = new OpenDialog(chronologyFilter(), this);
    dialog->setWindowTitle(tr("Import into This Chronology"));
    if (!m_workspace.path().isEmpty())
        dialog->setDirectory(QFileInfo(m_workspace.path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OpenDialog::filesChosen, this, [this](const QStringList &words) {
        QStringList paths;
        for (const QString &word : words) {
            const QString path = targetOf(word).path;
            paths += path.isEmpty() ? word : path;
        }
        m_merge.import(paths);
    });
    dialog->open();
}

void MainWindow::showMerged()
{
    const auto &files = m_merge.files();
    if (files.empty())
        return;
    const bool isAccounted = std::any_of(files.begin(), files.end(), hasAccount);
    m_noticeUse = NoticeUse::Merged;
    m_notice->open(mergeSummary(files), isAccounted ? tr("Account…") : QString(), NoticeBanner::AfterAction::Stays);
    allowWriting();
}

/// In one window, a page a file.
void MainWindow::showMergeAccounts()
{
    std::vector<AccountOfFile> accounts;
    for (const MergeFlow::File &file : m_merge.files()) {
        if (hasAccount(file))
            accounts.push_back({file.report, QFileInfo(file.path).fileName()});
    }
    showAccounts(accounts);
}

void MainWindow::showImportAccount()
{
    showAccounts({{m_workspace.report(), m_workspace.displayName()}});
}

/// Accepted dates are a step of undo.
void MainWindow::showAccounts(const std::vector<AccountOfFile> &accounts)
{
    const auto nameEvent = [this](const std::string &id) {
        const Snapshot &snapshot = *m_workspace.document().snapshot();
        const auto event = snapshot.eventById(id);
        const std::string title = event ? snapshot.title(*event, m_workspace.language()) : std::string();
        return QString::fromStdString(title.empty() ? id : title);
    };
    auto *account = new ImportAccount(accounts, nameEvent, this);
    account->setAttribute(Qt::WA_DeleteOnClose);
    connect(account, &ImportAccount::offerAccepted, this, [this](const Offer &offer) {
        m_workspace.edit(editOf(offer, *m_workspace.document().snapshot()), tr("Offered Dates"));
    });
    account->open();
    m_renewal.add(account, [this, accounts](const QDialog &) { showAccounts(accounts); });
}

} // namespace kronika
