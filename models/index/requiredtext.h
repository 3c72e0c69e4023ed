// SPDX-License-Identifier: GPL-3.0-or-later
// What a regular expression asks for in any case, so that most texts need not be tried with it. Knows no text.
#pragma once

#include <QString>

#include <string>

namespace kronika {

/// In lower case, ASCII and without blanks: in each text of ASCII that the expression (of PCRE2, whatever its case)
/// matches stands this part of it. Empty where there is none, or none that is seen without understanding all of it.
std::string requiredText(const QString &expression);

} // namespace kronika
