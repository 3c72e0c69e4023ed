// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of links as RELATED-TO has them. Knows no line.
#pragma once

#include <string>

namespace kronika::ical {

/// The parameters of a RELATED-TO: RELTYPE, which is a token of letters, digits and dashes (RFC 5545, 3.2.15), and
/// X-KIND where that is another text than the kind.
std::string relationParameters(const std::string &kind);

/// The kind by these; either may be empty.
std::string kindOfRelation(const std::string &type, const std::string &own);

} // namespace kronika::ical
