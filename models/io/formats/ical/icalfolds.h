// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that were folded in the middle of a character, as RFC 5545 (3.1) says that some programs do. Knows no property.
#pragma once

#include <QByteArray>

namespace kronika::ical {

/// The same bytes with such folds moved behind the character of UTF-8 that they part, so that lines and their numbers
/// stay. Shares `bytes` where there are none.
QByteArray withWholeCharacters(const QByteArray &bytes);

} // namespace kronika::ical
