// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed and not yet saved: undo and redo by their names, the mark in the title, and the question before
// changes are lost.
#include "app/mainwindow.h"

#include "app/noticebanner.h"
#include "models/document/plaintext.h"
#include "widgets/plainlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QShortcut>
#include <QStatusBar>

#include <algorithm>

namespace kronika {

void MainWindow::connectEdits()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::Undo, [this] {
        m_workspace.undo();
        // What it says is no longer so.
        if (m_noticeUse == NoticeUse::Merged)
            m_notice->hide();
    });
    on(ActionId::Redo, [this] { m_workspace.redo(); });
    on(ActionId::Save, [this] { m_files.save(); });
    m_vainSave = new QShortcut(this);
    m_vainSave->setKeys(m_actions[ActionId::Save]->shortcuts());
    connect(m_vainSave, &QShortcut::activated, this, [this] { statusBar()->showMessage(whyNotSaved(), kSaidMs); });
    connect(&m_workspace, &Workspace::editsChanged, this, &MainWindow::showEdits);
    connect(&m_workspace, &Workspace::changedOnDisk, this, &MainWindow::showEdits);
    connect(&m_workspace, &Workspace::removedFromDisk, this, &MainWindow::offerToSave);
}

void MainWindow::showEdits()
{
    const QUndoStack &undo = m_workspace.undoStack();
    const bool isWritable = m_workspace.isWritable();
    const bool isModified = m_workspace.isModified();
    const auto name = [this](ActionId id, const QString &text, bool isPossible) {
        m_actions[id]->setText(text);
        m_actions[id]->setEnabled(isPossible);
    };
    name(ActionId::Undo, undo.canUndo() ? tr("&Undo: %1").arg(actionText(undo.undoText())) : tr("&Undo"),
         isWritable && undo.canUndo());
    name(ActionId::Redo, undo.canRedo() ? tr("&Redo: %1").arg(actionText(undo.redoText())) : tr("&Redo"),
         isWritable && undo.canRedo());
    m_actions[ActionId::Save]->setEnabled(isWritable && (isModified || !m_workspace.hasOwnFile()));
    setWindowModified(isModified);
    // A key that does nothing without a word seems to have saved.
    m_vainSave->setEnabled(!m_actions[ActionId::Save]->isEnabled());
    showWhetherSaved();
}

QString MainWindow::whyNotSaved() const
{
    if (m_workspace.canResume())
        return tr("Nothing is saved from this page: go back to what was open first");
    if (m_workspace.stage() != Workspace::Stage::Open)
        return tr("There is nothing to save: nothing is open");
    if (m_workspace.isPreview())
        return tr("Not before the whole file has been read");
    if (m_workspace.report().isReadOnly)
        return tr("This file is of a later version of the format: saving could lose what it has");
    return tr("There is nothing to save: nothing was changed");
}

bool MainWindow::isAlone() const
{
    return std::ranges::none_of(QApplication::topLevelWidgets(), [this](const QWidget *widget) {
        return widget != this && widget->isVisible() && qobject_cast<const MainWindow *>(widget) != nullptr;
    });
}

void MainWindow::closeOrAsk()
{
    // The last window stays, with the start page.
    if (isVacant() || !isAlone())
        close();
    else
        beforeLosing(Losing::ByClosing, [this] { m_workspace.close(); });
}

void MainWindow::reloadOrAsk()
{
    // What cannot be read leaves what is here.
    const bool isKept = m_workspace.isGone() || m_workspace.canResume();
    if (isKept && m_workspace.undoStack().isClean())
        return m_workspace.reload();
    beforeLosing(Losing::ByReading, [this] { m_workspace.reload(); });
}

void MainWindow::beforeLosing(Losing how, const std::function<void()> &then)
{
    static const QString kName = QStringLiteral("unsavedBox");
    if (!m_workspace.isModified())
        return then();
    // Asked already.
    if (auto *open = findChild<QMessageBox *>(kName)) {
        open->raise();
        open->activateWindow();
        return;
    }
    const QString file = singleLine(m_workspace.displayName());
    const bool isReading = how == Losing::ByReading;
    const QString question = isReading                ? tr("“%1” has changes that are not saved. Read it again?")
                             : m_workspace.isOnDisk() ? tr("Save the changes to “%1”?")
                                                      : tr("Save “%1”?");
    raise();
    activateWindow();
    QMessageBox *box = plainBox(QMessageBox::Question, question.arg(file),
                                isReading ? tr("Reading it again drops them; a copy keeps them.")
                                          : tr("What is not saved is lost when it is closed."));
    box->setObjectName(kName);
    box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    if (isReading)
        box->button(QMessageBox::Save)->setText(tr("&Save a Copy…"));
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QDialog::finished, this, [this, how, then](int answer) { loseOrKeep(answer, how, then); });
    box->open();
}

void MainWindow::loseOrKeep(int answer, Losing how, const std::function<void()> &then)
{
    if (answer == QMessageBox::Discard) {
        m_isGivenUp = true;
        then();
        m_isGivenUp = false;
        return;
    }
    if (answer != QMessageBox::Save)
        return Q_EMIT stayed();
    const auto next = [this, then](bool isWritten) { isWritten ? then() : stayed(); };
    if (how == Losing::ByClosing)
        return m_files.save(next);
    // The file of a copy is written, so what is here may go.
    m_files.askAndSave(AfterSaving::Stay, next);
}

/// What was open before its file failed is shown again, and what has become of the file is said.
void MainWindow::resumeShown()
{
    m_workspace.resume();
    m_workspace.isGone() ? offerToSave() : offerReload();
}

void MainWindow::offerToSave()
{
    m_noticeUse = NoticeUse::Gone;
    m_notice->open(tr("The file %1 is no longer there: it was removed or renamed. What it held is still open here.")
                       .arg(singleLine(m_workspace.displayName())),
                   tr("Save"));
}

bool MainWindow::mayClose()
{
    if (m_isGivenUp || !m_workspace.isModified())
        return true;
    if (m_workspace.canResume())
        resumeShown();
    beforeLosing(Losing::ByClosing, [this] { close(); });
    return false;
}

} // namespace kronika
