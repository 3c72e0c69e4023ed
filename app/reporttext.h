// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of a file that was read, or could not be. Knows no widget.
#pragma once

#include "models/io/importreport.h"

#include <QString>
#include <QStringList>

namespace kronika {

/// A line for each diagnostic that was kept; a last one says how many errors there are besides.
QStringList diagnosticLines(const Diagnostics &diagnostics, const QString &fileName);
/// Above the lines of a file that could not be read.
QString failureSummary(const ImportReport &report);
/// Where the file was open already.
QString keptSummary();
/// "This file has 3 warnings."
QString warningText(const Diagnostics &diagnostics);

} // namespace kronika
