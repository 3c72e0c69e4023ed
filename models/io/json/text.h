// SPDX-License-Identifier: GPL-3.0-or-later
// The small grammars inside JSON tokens (RFC 8259 sections 6 and 7): numbers, escapes, UTF-8. Knows no structure.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kronika::json {

/// How far a text follows a grammar: `length` bytes are the beginning of something valid; `isComplete` says that they
/// are valid as they stand.
struct Match
{
    std::size_t length = 0;
    bool isComplete = false;
};

Match matchNumber(std::string_view text);
/// Requires: text begins with a backslash. Lone surrogates are within the grammar.
Match matchEscape(std::string_view text);
/// One character of well-formed UTF-8 (Unicode table 3-7). Requires: text is not empty.
Match matchCharacter(std::string_view text);

bool isNumber(std::string_view token);
/// Whether every backslash in the inside of a string begins an escape that the grammar has.
bool hasValidEscapes(std::string_view inside);
/// Appends the meaning of a string's inside. False (and `out` incomplete) if a surrogate lacks its other half, which
/// UTF-8 cannot say. Requires: hasValidEscapes(inside).
bool appendUnescaped(std::string &out, std::string_view inside);

/// The code unit of `\uXXXX`. Requires: matchEscape is complete and the text begins `\u`.
unsigned escapedUnit(std::string_view text);
/// The character that a `\u` escape and, for a pair of surrogates, the next one stand for. `character` is a lone
/// surrogate if its other half is missing.
struct EscapedCharacter
{
    char32_t character = 0;
    std::size_t length = 0;
};
EscapedCharacter unicodeEscape(std::string_view text);

constexpr bool isSurrogate(char32_t character)
{
    return character >= 0xD800 && character <= 0xDFFF;
}
/// Appends as UTF-8. Requires: a scalar value.
void appendUtf8(std::string &out, char32_t character);

/// What some editors put before UTF-8.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
inline constexpr std::string_view kHexDigits = "0123456789abcdef";

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace kronika::json
