// SPDX-License-Identifier: GPL-3.0-or-later
// What came of reading a foreign file, for people: how many records became what, which were skipped and where, what
// became of each field, and the likelier dates that are offered. Knows the report, and events by their names only.
#pragma once

#include "models/io/importreport.h"

#include <QDialog>
#include <QString>

#include <functional>
#include <string>
#include <vector>

class QTabWidget;
class QTreeWidget;

namespace kronika {

/// Beside the timeline: "Imported 26 events as stix; 1 record was skipped." `undated`: how many events have no date.
QString importSummary(const ImportReport &report, std::size_t undated = 0);

/// "2 records are undated, as their dates cannot be read: line 3, line 7." Requires: there are some.
QString undatedText(const RecordGroup &undated);

/// The title of the event with this id.
using NameEvent = std::function<QString(const std::string &id)>;

struct AccountOfFile
{
    ImportReport report;
    QString fileName;
};

class ImportAccount : public QDialog
{
    Q_OBJECT

public:
    /// A page for each of them, of which there is at least one.
    ImportAccount(const std::vector<AccountOfFile> &accounts, NameEvent nameEvent, QWidget *parent = nullptr);

    /// Of the page that is shown.
    QTreeWidget *tree() const;

Q_SIGNALS:
    /// All its dates.
    void offerAccepted(const Offer &offer);

private:
    QWidget *pageOf(const ImportReport &report);
    void addOffers(QTreeWidget &tree, const std::vector<Offer> &offers);

    NameEvent m_nameEvent;
    QTabWidget *m_pages;
};

} // namespace kronika
