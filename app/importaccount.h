// SPDX-License-Identifier: GPL-3.0-or-later
// What came of reading a foreign file, for people: how many records became what, which were skipped and where, what
// became of each field, and the likelier dates that are offered. Knows the report, and events by their names only.
#pragma once

#include "models/io/importreport.h"

#include <QDialog>
#include <QString>

#include <functional>
#include <string>

class QTreeWidget;
class QTreeWidgetItem;

namespace kronika {

/// Beside the timeline: "Imported 26 events as stix; 1 record was skipped."
QString importSummary(const ImportReport &report);

/// "2 records are undated, as their dates cannot be read: line 3, line 7." Requires: there are some.
QString undatedText(const RecordGroup &undated);

/// The title of the event with this id.
using NameEvent = std::function<QString(const std::string &id)>;

class ImportAccount : public QDialog
{
    Q_OBJECT

public:
    ImportAccount(const ImportReport &report, NameEvent nameEvent, const QString &fileName, QWidget *parent = nullptr);

    QTreeWidget *tree() const { return m_tree; }

Q_SIGNALS:
    /// All dates of the report's offer with that number.
    void offerAccepted(std::size_t offer);

private:
    void fitColumns();
    QTreeWidgetItem *section(const QString &title);
    void addGroups(const QString &title, const std::vector<RecordGroup> &groups);
    void addWarnings(const Diagnostics &diagnostics);
    void addFields(const std::vector<FieldAccount> &fields);
    void addOffers(const std::vector<Offer> &offers);

    NameEvent m_nameEvent;
    QTreeWidget *m_tree;
};

} // namespace kronika
