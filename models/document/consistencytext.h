// SPDX-License-Identifier: GPL-3.0-or-later
// A contradiction in a sentence, with the dates that make it. Words only.
#pragma once

#include "models/document/consistency.h"

#include <QString>

#include <string>

namespace kronika {

/// "“Summons” starts before “Attribution”, to which it responds: 2025-05-27, 2025-05-28". Titles in `language`; dates
/// as the file has them. Plain text in one line. Requires: made from that snapshot.
QString contradictionText(const Snapshot &snapshot, const Contradiction &contradiction, const std::string &language);

/// "contradiction", "perhaps a contradiction".
QString gradeText(Answer answer);

} // namespace kronika
