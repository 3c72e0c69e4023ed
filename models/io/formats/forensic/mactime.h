// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what mactime of The Sleuth Kit prints for people: date, size, which times of the file these are, mode, owner,
// group, inode, name. A line without a date has that of the line above. (With -d it writes a table, which is read as
// one.)
#pragma once

#include "models/io/format.h"
#include "models/io/mapping.h"
#include "models/io/text/encoding.h"

#include <string_view>

namespace kronika::forensic {

/// How the mapping table calls a line.
inline constexpr const char *kMactimeRecord = "line of mactime";

/// Whether most lines of the beginning are of mactime's: it may write a head, and the last one may be cut off.
bool isMactime(std::string_view beginning);

ImportOutcome readMactime(const DecodedText &decoded, const MappingTable &mapping, const ImportOptions &options,
                          const Progress &progress);

} // namespace kronika::forensic
