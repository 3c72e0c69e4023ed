// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which files to open. A copied link to an event may be pasted where the name is typed.
#pragma once

#include <QFileDialog>

namespace kronika {

/// Every file that an importer may know, as QFileDialog has it.
QString chronologyFilter();

class OpenDialog : public QFileDialog
{
    Q_OBJECT

public:
    /// `filter` as QFileDialog has them.
    explicit OpenDialog(const QString &filter, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// Words that targetOf() understands.
    void filesChosen(const QStringList &words);

private:
    QString typedText() const;
};

} // namespace kronika
