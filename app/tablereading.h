// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as the window reads them: again and again, until a person is content with what they are taken for. Knows no
// widget.
#pragma once

#include "models/io/table/tablefindings.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace kronika {

/// A table to be imported.
struct TableDraft
{
    /// Of the file; for a table that was pasted, a name that begins with `:`.
    QString path;
    QByteArray content;
    /// One of table::isTableFormat().
    QString format;
    /// A mapping to begin with; as --profile takes it.
    QByteArray profile;
};

/// A draft as it was read.
struct TableReading
{
    ImportOutcome outcome;
    table::TableFindings findings;
    /// TableFindings::headerKey() without what a person told; empty if that was not asked for.
    QString guessedKey = {};
    /// Read by what was chosen for another table.
    bool isAsBefore = false;

    /// Whether the table does not say all by itself, or would get the text that was chosen for every row of another.
    bool needsAsking() const;
};

/// Where an open chronology came from, if that was a table.
struct TableOrigin
{
    /// Empty if it was none.
    QString format;
    QByteArray profile;
    /// Whether somebody should be asked.
    bool isOpenQuestion = false;
    /// Of what cannot be read again.
    QByteArray content;

    bool isTable() const { return !format.isEmpty(); }
};

/// Blocks; any thread.
TableReading readDraft(const TableDraft &draft, const Progress &progress);

/// The same by what was chosen for such a table before, if anything was; the draft's profile is that then.
TableReading readAsBefore(TableDraft &draft, const QHash<QString, QByteArray> &profiles, const Progress &progress);

} // namespace kronika
