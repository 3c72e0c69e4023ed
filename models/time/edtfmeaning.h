// SPDX-License-Identifier: GPL-3.0-or-later
// What two EDTF values that are written differently have in common: the canonical way to write one, and whether two
// mean the same. Equal text is a question for text(). Neither is for hot paths: both read the text again.
#pragma once

#include "models/time/edtf.h"

#include <string>

namespace kronika {

/// The same value in one way of writing: qualifiers behind all that they hold for, `%` for both, long years with all
/// their digits as far as they are 18, `Z` and offsets with minutes, the members of a set in order and each once. A
/// text that parses (in the extended mode) to the same meaning; canonical texts come back as they are.
std::string canonicalText(const EdtfDate &date);

/// Whether both say the same of the time: the same shape, components, X and qualifiers, however written. Times are
/// compared as instants (without offset: as written). A set of one date means that date. Precision counts: neither
/// `2001-21` and `2001-25` nor `1985` and `1985-XX` are the same.
bool sameMeaning(const EdtfDate &a, const EdtfDate &b);

} // namespace kronika
