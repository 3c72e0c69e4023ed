// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts and numbers the format allows where. Plain questions; knows no record and no JSON structure.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kronika::reader {

/// 1-200 bytes of UTF-8 without control characters.
bool isId(std::string_view text);
/// `#rrggbb`.
bool isColor(std::string_view text);
/// Shaped like a language tag (BCP 47): subtags of one to eight letters and digits, the first of letters only.
bool isLanguageTag(std::string_view text);
/// A relative path that does not leave the folder it starts from, whichever of `/` and `\` parts it.
bool staysBelow(std::string_view path);
/// Whether the place of an attachment, of which nobody says what it is, is an address and no path: it begins with a
/// scheme (RFC 3986, 3.1) of more letters than a drive has, and has no blanks.
bool isAddress(std::string_view place);

/// The value of a JSON number without a fraction (70, 70.0, 7e1); clamped to 64 bits. Nothing if it has one, or
/// is beyond what a double holds.
std::optional<std::int64_t> wholeNumber(std::string_view number);

} // namespace kronika::reader
