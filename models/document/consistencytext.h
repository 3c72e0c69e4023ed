// SPDX-License-Identifier: GPL-3.0-or-later
// A contradiction in a sentence, with the dates that make it. Words only.
#pragma once

#include "models/document/consistency.h"

#include <QString>

#include <string>

namespace kronika {

/// "“Summons” starts before “Attribution”, to which it responds: 27 May 2025 (2025-05-27); 28 May 2025 (2025-05-28)".
/// Titles in `language`; dates in words of `datesIn`, the language of the sentence, and as the file has them. Plain
/// text in one line. Requires: made from that snapshot.
QString contradictionText(const Snapshot &snapshot, const Contradiction &contradiction, const std::string &language,
                          const QString &datesIn);

/// "contradiction", "perhaps a contradiction".
QString gradeText(Answer answer);

} // namespace kronika
