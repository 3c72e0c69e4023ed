// SPDX-License-Identifier: GPL-3.0-or-later
// Shows before a chronology is written in another format how much of it goes there and what does not. Knows no format.
#pragma once

#include "widgets/exportsettings.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace kronika {

/// What a ceiling held back, in whole sentences; none if nothing.
QStringList withheldSentences(const ExportOutlook &outlook);

/// How many pages there will be, of which the first is shown; empty of a single one.
QString pagesSentence(std::size_t pages);

class ExportOutlookView : public QWidget
{
    Q_OBJECT

public:
    explicit ExportOutlookView(QWidget *parent = nullptr);

    /// Until the next outlook.
    void clear();
    /// `format` as it is called for people.
    void setOutlook(const QString &format, const ExportOutlook &outlook);

private:
    /// Below `group`, or at the top.
    void addRow(const QString &what, std::size_t count, QTreeWidgetItem *group = nullptr);
    void addLosses(const std::vector<ExportLoss> &losses);
    QTreeWidgetItem *groupOf(const QString &note);

    QLabel *m_summary;
    QTreeWidget *m_losses;
};

} // namespace kronika
