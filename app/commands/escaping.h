// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are no text, on their way in and out: words of the command line that are not UTF-8, and control characters
// in a table. Knows no subcommand.
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace kronika {

/// A word of the command line. Bytes that are no UTF-8 become lone surrogates, U+DC80 to U+DCFF, from which
/// bytesOfWord() makes them again (as PEP 383 has it); in messages they are shown as "?".
QString wordOfBytes(const QByteArray &bytes);
QByteArray bytesOfWord(const QString &word);

/// Appends `bytes` with tabs as `\t`; other control characters (C0, DEL, C1) and bytes that are no UTF-8 as `\xNN`,
/// byte by byte. Nothing else is escaped.
void appendVisibly(std::string &to, std::string_view bytes);

} // namespace kronika
