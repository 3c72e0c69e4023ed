// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/tableimport.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QStatusBar>

namespace kronika {

namespace {

/// No file: begins with a colon.
const QString kPasted = QStringLiteral(":pasted/");

} // namespace

void MainWindow::openTable(const QString &path)
{
    beforeLosing(Losing::ByReading, [this, path] {
        m_asksColumns = true;
        m_workspace.open(path, Workspace::OpenAs::Table);
    });
}

void MainWindow::askForTable()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import a Table"), {}, tr("Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.json);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT tableRequested(path);
}

/// Of the table that is open. Taking others reads it again.
void MainWindow::showColumns()
{
    if (m_workspace.undoStack().isClean())
        return openColumns();
    beforeLosing(Losing::ByReading, [this] { openColumns(); });
}

void MainWindow::openColumns()
{
    const TableOrigin &table = m_workspace.table();
    if (!table.isTable())
        return;
    TableDraft draft{m_workspace.path(), table.content, table.format, table.profile};
    if (draft.content.isEmpty()) {
        const Result<QByteArray> content = contentOf(draft.path);
        if (!content)
            return say(tr("The table cannot be read again."), content.error());
        draft.content = *content;
    }
    showTable(draft);
}

void MainWindow::showTable(const TableDraft &draft)
{
    auto *window = new TableImport(draft, QString::fromStdString(m_workspace.language()), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &QDialog::accepted, this, [this, window] { takeTable(*window); });
    window->open();
    m_renewal.add(window, [this](const QDialog &old) {
        const auto &before = static_cast<const TableImport &>(old);
        TableDraft again = before.draft();
        again.profile = before.profile();
        showTable(again);
    });
}

void MainWindow::takeTable(const TableImport &window)
{
    const TableDraft &draft = window.draft();
    const QByteArray profile = window.profile();
    const bool isKept = draft.path.startsWith(u':') || draft.path == QLatin1String("-");
    m_preferences.rememberTable(window.headerKey(), profile);
    m_workspace.show(draft.path, window.reading().outcome,
                     {draft.format, profile, false, isKept ? draft.content : QByteArray()});
}

void MainWindow::pasteTable()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    QStringList files;
    // Null where nothing was ever copied.
    for (const QUrl &address : held == nullptr ? QList<QUrl>() : held->urls()) {
        if (address.isLocalFile())
            files += address.toLocalFile();
    }
    if (!files.isEmpty())
        return Q_EMIT openRequested(files);
    const QByteArray text = held == nullptr ? QByteArray() : held->text().toUtf8();
    const bool isTabbed = text.contains('\t');
    const Importer *importer = importerFor(text, {});
    const QString format = importer == nullptr ? QString() : QString::fromLatin1(importer->name);
    if (!isTabbed && !table::isTableFormat(format)) {
        statusBar()->showMessage(tr("There is no table on the clipboard."), kSaidMs);
        return;
    }
    Q_EMIT pasteRequested({kPasted + tr("Pasted table"), text, isTabbed ? QStringLiteral("tsv") : format, {}});
}

} // namespace kronika
