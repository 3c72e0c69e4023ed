// SPDX-License-Identifier: GPL-3.0-or-later
// Text made comparable for search: case, accents, width and ligatures folded away (Unicode NFKD without marks, case
// folded, plus letters that do not decompose, as ł and ø).
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace kronika {

/// Of A to Z; every other byte as it is.
constexpr char asciiLower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// Idempotent. Same text in, same text out, whatever the locale.
QString folded(QStringView text);
/// For UTF-8; ASCII goes the quick way.
std::string foldedUtf8(std::string_view utf8);
/// The same into a string that is used again and again.
void foldUtf8(std::string_view utf8, std::string &into);

} // namespace kronika
