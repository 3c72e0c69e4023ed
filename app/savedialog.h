// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where a file is to be written. What it answers is the name that will be written, ending and all, and nobody's
// file of that name is lost without a question. Writes nothing.
#pragma once

#include <QFileDialog>
#include <QStringList>

#include <functional>

class QMessageBox;

namespace kronika {

/// The name under which a file is written whose format has `endings` (without the dot; the first is the usual one).
struct TargetName
{
    QString path;
    /// What was typed ends like a file of another format, and `path` like one of this.
    bool isOtherFormat = false;
};

/// `typed` if it has one of the endings, or the last part of one (`x.json` may be a `stix.json`). The ending of another
/// format is replaced; whatever else stands behind a dot is part of the name ("report.2025").
TargetName targetNamed(const QString &typed, const QStringList &endings);

class SaveDialog : public QFileDialog
{
    Q_OBJECT

public:
    struct Wanted
    {
        QString title;
        /// A path with its ending.
        QString suggested;
        /// As QFileDialog has them.
        QString filter;
        QStringList endings;
    };

    explicit SaveDialog(const Wanted &wanted, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void targetChosen(const QString &path);

private:
    void askForEnding(const TargetName &target);
    void askForPlace(const QString &path);
    void ask(QMessageBox *box, const std::function<void()> &then);
    void take(const QString &path);

    QStringList m_endings;
};

} // namespace kronika
