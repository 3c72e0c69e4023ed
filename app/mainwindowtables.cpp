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

/// Of text that was copied or dragged from somewhere; none if it is no table.
std::optional<QString> tableFormatOf(const QString &text)
{
    if (text.contains(u'\t'))
        return QStringLiteral("tsv");
    const Importer *importer = importerFor(text.toUtf8(), {});
    const QString format = importer == nullptr ? QString() : QString::fromLatin1(importer->name);
    return table::isTableFormat(format) ? std::optional(format) : std::nullopt;
}

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
    // Null where nothing was ever copied.
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (held == nullptr || !openHeld(*held))
        statusBar()->showMessage(tr("There is no table on the clipboard."), kSaidMs);
}

QStringList MainWindow::localFiles(const QMimeData &held)
{
    QStringList paths;
    const QList<QUrl> addresses = held.urls();
    for (const QUrl &address : addresses) {
        if (address.isLocalFile())
            paths += address.toLocalFile();
    }
    return paths;
}

bool MainWindow::holdsTable(const QMimeData &held)
{
    return !held.hasUrls() && held.hasText() && tableFormatOf(held.text()).has_value();
}

bool MainWindow::openHeld(const QMimeData &held)
{
    const QStringList files = localFiles(held);
    const std::optional<QString> format = files.isEmpty() ? tableFormatOf(held.text()) : std::nullopt;
    if (!files.isEmpty())
        Q_EMIT openRequested(files);
    if (format)
        Q_EMIT pasteRequested({kPasted + tr("Pasted table"), held.text().toUtf8(), *format, {}});
    return !files.isEmpty() || format.has_value();
}

} // namespace kronika
