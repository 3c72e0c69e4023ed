// SPDX-License-Identifier: GPL-3.0-or-later
// What people often write where a text stops being EDTF (blanks, small letters, other signs, other orders), and what
// EDTF has instead. Judges the characters at the place of a fault; reads no dates.
#pragma once

#include "models/time/edtffault.h"

#include <QString>

#include <optional>
#include <span>

namespace kronika::edtf {

/// Texts for translators, in the context kronika::edtf.
struct Slip
{
    const char *what = nullptr; ///< null: what is said of the fault; %1 is the character there
    const char *hint = nullptr; ///< null: that of the fault
    std::size_t at = 0;         ///< a byte of the text
};

/// That a character, %1, is not expected.
extern const char *const kUnexpected;
/// All that can be said with %1.
std::span<const char *const> patternsWithCharacter();
/// `pattern` with the character that `rest` (may be empty) begins with, so that it can be seen: controls and odd blanks
/// by their code.
QString withCharacter(const char *pattern, std::string_view rest);

/// Nothing where the fault itself says enough.
std::optional<Slip> slipAt(Fault fault, std::string_view text, std::size_t at);

} // namespace kronika::edtf
