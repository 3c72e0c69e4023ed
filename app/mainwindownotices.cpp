// SPDX-License-Identifier: GPL-3.0-or-later
// What the strip above the lanes and the status bar say: of the file that was opened, of what was written.
#include "app/mainwindow.h"

#include "app/importaccount.h"
#include "app/noticebanner.h"
#include "app/reporttext.h"
#include "models/document/plaintext.h"

#include <QDir>
#include <QMessageBox>
#include <QStatusBar>

namespace kronika {

namespace {

constexpr qsizetype kMaxShownWarnings = 30;
constexpr int kSavedShownMs = 8'000;

} // namespace

/// What there is to say of the file.
void MainWindow::showReport()
{
    const ImportReport &report = m_workspace.report();
    m_noticeUse = NoticeUse::Warnings;
    m_notice->hide();
    if (report.isReadOnly)
        m_notice->open(
            tr("This file is of a later version of the format. It can be looked at and printed, but not saved: what "
               "this version does not know could be lost."),
            {});
    else if (report.isImport) {
        m_noticeUse = NoticeUse::Import;
        const std::size_t undated = m_workspace.document().snapshot()->undatedCount();
        m_notice->open(singleLine(importSummary(report, undated)), tr("Account…"), NoticeBanner::AfterAction::Stays);
    } else if (report.diagnostics.warningCount() > 0)
        m_notice->open(warningText(report.diagnostics), tr("Show"), NoticeBanner::AfterAction::Stays);
}

void MainWindow::offerReload()
{
    m_noticeUse = NoticeUse::Reload;
    m_notice->open(tr("%1 changed on disk.").arg(singleLine(m_workspace.displayName())), tr("Reload"));
}

void MainWindow::followNotice()
{
    if (m_noticeUse == NoticeUse::Import)
        return showImportAccount();
    if (m_noticeUse == NoticeUse::Merged)
        return showMergeAccounts();
    if (m_noticeUse == NoticeUse::Reload)
        return reloadOrAsk();
    if (m_noticeUse == NoticeUse::Gone)
        return m_files.save();
    if (m_noticeUse == NoticeUse::OpenFolder) {
        openFolderOf(m_writtenPath);
        return;
    }
    const Diagnostics &diagnostics = m_workspace.report().diagnostics;
    const QStringList lines = diagnosticLines(diagnostics, m_workspace.displayName()).mid(0, kMaxShownWarnings);
    plainBox(QMessageBox::Warning, warningText(diagnostics), lines.join(u'\n'))->open();
}

void MainWindow::showSaved(const QString &path)
{
    if (path == m_workspace.path())
        m_recent.add(path);
    // What it says is no longer so.
    if (m_noticeUse == NoticeUse::Gone && !m_workspace.isGone())
        m_notice->hide();
    statusBar()->showMessage(tr("Saved as %1").arg(singleLine(QDir::toNativeSeparators(path))), kSavedShownMs);
}

void MainWindow::showExported(const QString &path)
{
    constexpr int characters = 90;
    m_noticeUse = NoticeUse::OpenFolder;
    m_writtenPath = path;
    const QString shown = fontMetrics().elidedText(singleLine(QDir::toNativeSeparators(path)), Qt::ElideMiddle,
                                                   fontMetrics().averageCharWidth() * characters);
    m_notice->open(tr("Exported to %1").arg(shown), tr("Open Folder"));
}

} // namespace kronika
