// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedialog.h"

#include "models/document/plaintext.h"
#include "models/io/formatregistry.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace kronika {

namespace {

/// Of all that is read or written here, pictures too.
QStringList knownEndings()
{
    QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("json")};
    for (const Importer *importer : importers())
        endings += QString::fromLatin1(importer->endings).split(u' ', Qt::SkipEmptyParts);
    for (const Exporter *exporter : exporters())
        endings += QString::fromLatin1(exporter->endings).split(u' ', Qt::SkipEmptyParts);
    return endings;
}

/// The longest of `endings` that `name` has behind at least one character, with its dot; empty if none.
QString endingOf(const QString &name, const QStringList &endings)
{
    QString longest;
    for (const QString &ending : endings) {
        const QString dotted = u'.' + ending;
        if (dotted.size() > longest.size() && name.size() > dotted.size() && name.endsWith(dotted, Qt::CaseInsensitive))
            longest = dotted;
    }
    return longest;
}

QString shownName(const QString &path)
{
    return singleLine(QFileInfo(path).fileName());
}

QMessageBox *questionBox(const QString &text, const QString &answer, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("Kronika"), text,
                                QMessageBox::Ok | QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Ok)->setText(answer);
    return box;
}

} // namespace

TargetName targetNamed(const QString &typed, const QStringList &endings)
{
    const QString name = QFileInfo(typed).fileName();
    QStringList own = endings;
    for (const QString &ending : endings)
        own += ending.section(u'.', -1);
    if (!endingOf(name, own).isEmpty())
        return {typed, false};
    const QString other = endingOf(name, knownEndings());
    const QString base = name.endsWith(u'.') ? typed.chopped(1) : typed.chopped(other.size());
    return {base + u'.' + endings.first(), !other.isEmpty()};
}

SaveDialog::SaveDialog(const Wanted &wanted, QWidget *parent)
    : QFileDialog(parent, wanted.title, {}, wanted.filter)
    , m_endings(wanted.endings)
{
    setAcceptMode(QFileDialog::AcceptSave);
    setFileMode(QFileDialog::AnyFile);
    // It would ask about the name that was typed, not about the one that is written.
    setOption(QFileDialog::DontConfirmOverwrite);
    setAttribute(Qt::WA_DeleteOnClose);
    const QFileInfo suggested(wanted.suggested);
    setDirectory(suggested.absolutePath());
    selectFile(suggested.fileName());
}

void SaveDialog::accept()
{
    const QString typed = selectedFiles().value(0);
    // Qt goes into folders.
    if (typed.isEmpty() || QFileInfo(typed).isDir())
        return QFileDialog::accept();
    const TargetName target = targetNamed(typed, m_endings);
    target.isOtherFormat ? askForEnding(target) : askForPlace(target.path);
}

void SaveDialog::askForEnding(const TargetName &target)
{
    const QString typed = shownName(selectedFiles().value(0));
    QMessageBox *box =
        questionBox(tr("“%1” is the name of a file in another format than the one that is written. Shall it "
                       "be called “%2”?")
                        .arg(typed, shownName(target.path)),
                    tr("&Call It So"), this);
    ask(box, [this, path = target.path] { askForPlace(path); });
}

void SaveDialog::askForPlace(const QString &path)
{
    // In the place of what is no file nothing is written, and that is said then.
    if (!QFileInfo(path).isFile())
        return take(path);
    QMessageBox *box = questionBox(tr("There is a file “%1” already. Shall it be replaced?").arg(shownName(path)),
                                   tr("&Replace"), this);
    box->setDefaultButton(QMessageBox::Cancel);
    ask(box, [this, path] { take(path); });
}

void SaveDialog::ask(QMessageBox *box, const std::function<void()> &then)
{
    connect(box, &QDialog::finished, this, [this, then](int answer) {
        if (answer == QMessageBox::Ok)
            return then();
        // A dialog of the desktop has gone already; our own, which has a field, is still there.
        if (findChild<QLineEdit *>(QStringLiteral("fileNameEdit")) != nullptr)
            return;
        hide();
        open();
    });
    box->open();
}

void SaveDialog::take(const QString &path)
{
    Q_EMIT targetChosen(path);
    QFileDialog::accept();
}

} // namespace kronika

#include "moc_savedialog.cpp"
