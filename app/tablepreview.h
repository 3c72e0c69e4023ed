// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a table as they are understood, and those that are not read, as rows of widgets.
#pragma once

#include "models/io/table/tablefindings.h"

#include <QString>

class QTableWidget;

namespace kronika {

/// When in words, date, title, actors, category, tags, sources, description; and the rest that a column is taken for:
/// within, confidence, marking, id.
void showFirstRows(QTableWidget *rows, const Snapshot &snapshot, const table::TableFindings &findings,
                   const QString &language);
/// Line, why, row.
void showUnreadRows(QTableWidget *rows, const table::TableFindings &findings);

} // namespace kronika
