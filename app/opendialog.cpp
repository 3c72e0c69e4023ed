// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opendialog.h"

#include "models/io/formatregistry.h"

#include "app/filetarget.h"

#include <QFileInfo>
#include <QLineEdit>

namespace kronika {

QString chronologyFilter()
{
    QStringList patterns{QStringLiteral("*.json")}; // which of its many formats, the content tells
    for (const Importer *importer : importers()) {
        const QStringList endings = QString::fromLatin1(importer->endings).split(u' ', Qt::SkipEmptyParts);
        for (const QString &ending : endings)
            patterns += QStringLiteral("*.") + ending;
    }
    return QCoreApplication::translate("kronika::MainWindow", "Chronologies (%1);;All files (*)")
        .arg(patterns.join(u' '));
}

OpenDialog::OpenDialog(const QString &filter, QWidget *parent)
    : QFileDialog(parent, tr("Open"), {}, filter)
{
    setFileMode(QFileDialog::ExistingFiles);
    connect(this, &QFileDialog::filesSelected, this, &OpenDialog::filesChosen);
}

void OpenDialog::accept()
{
    // Qt would look for a file of that name. Dialogs of the desktop have no field that could be read: they look, too.
    const FileTarget target = targetOf(typedText());
    if (target.event.isEmpty() || !QFileInfo(target.path).isFile())
        return QFileDialog::accept();
    Q_EMIT filesChosen({wordOf(target)});
    QDialog::accept();
}

/// Whole, as it was pasted; a name without a folder is one of the folder that is shown.
QString OpenDialog::typedText() const
{
    const auto *field = findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    const QString text = field == nullptr ? QString() : field->text().trimmed();
    const bool isBare = !text.startsWith(QLatin1String("file:")) && QFileInfo(text).isRelative();
    return isBare && !text.isEmpty() ? directory().filePath(text) : text;
}

} // namespace kronika

#include "moc_opendialog.cpp"
