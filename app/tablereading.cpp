// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tablereading.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kronika {

bool TableReading::needsAsking() const
{
    return findings.needsAsking() || (isAsBefore && !findings.constants.empty());
}

TableReading readDraft(const TableDraft &draft, const Progress &progress)
{
    TableReading reading;
    ImportOptions options;
    options.fileName = QFileInfo(draft.path).fileName();
    options.profile = draft.profile;
    reading.outcome = table::readTable(draft.content, draft.format, options, progress, reading.findings);
    return reading;
}

TableReading readAsBefore(TableDraft &draft, const QHash<QString, QByteArray> &profiles, const Progress &progress)
{
    TableReading reading = readDraft(draft, progress);
    const QString key = reading.findings.headerKey();
    const QByteArray profile = profiles.value(key);
    if (!reading.outcome.snapshot || profile.isEmpty())
        return reading;
    TableDraft told = draft;
    told.profile = profile;
    TableReading again = readDraft(told, progress);
    // One that does not fit after all is no reason to fail.
    if (!again.outcome.snapshot)
        return reading;
    again.guessedKey = key;
    again.isAsBefore = true;
    const QString said = QCoreApplication::translate(
        "kronika::TableReading", "its columns are taken for what was chosen for a table with the same header; File › "
                                 "Columns of the Table shows and changes it");
    again.outcome.report.diagnostics.add({Severity::Warning, {}, {}, said});
    draft.profile = profile;
    return again;
}

} // namespace kronika
