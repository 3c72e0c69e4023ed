// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/tableimport.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
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
    m_preferences.rememberTable(window.headerKey(), window.profileToRemember());
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

QList<ErrorPage::FileFormat> MainWindow::fileFormats() const
{
    QList<ErrorPage::FileFormat> formats;
    if (!m_workspace.isOnDisk() || m_workspace.isPreview() || QFileInfo(m_workspace.path()).size() <= 0)
        return formats;
    for (const Importer *importer : importers())
        formats += {QString::fromLatin1(importer->name),
                    QCoreApplication::translate("kronika::Format", importer->description)};
    return formats;
}

/// Of a file that was taken for what it is not.
void MainWindow::askForFormat()
{
    const QList<ErrorPage::FileFormat> formats = fileFormats();
    QStringList words;
    qsizetype current = 0;
    for (const ErrorPage::FileFormat &format : formats) {
        if (format.name == m_workspace.report().format)
            current = words.size();
        words += format.words;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("readAs"));
    dialog->setWindowTitle(tr("Read in Another Format"));
    dialog->setLabelText(tr("&Format of the file:"));
    dialog->setComboBoxItems(words);
    dialog->setTextValue(words.value(current));
    dialog->setOkButtonText(tr("Rea&d"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, formats, words](const QString &chosen) {
        const QString format = formats.value(words.indexOf(chosen)).name;
        beforeLosing(Losing::ByReading, [this, format] { m_workspace.openInFormat(m_workspace.path(), format); });
    });
    dialog->open();
    m_renewal.add(dialog, [this](const QDialog &) { askForFormat(); });
}

} // namespace kronika
