// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/json/text.h"

namespace kronika::json {

namespace {

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

unsigned hexValue(char c)
{
    if (isDigit(c))
        return static_cast<unsigned>(c - '0');
    return static_cast<unsigned>((static_cast<unsigned char>(c) | 0x20U) - 'a' + 10);
}

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// What may follow a leading byte: the number of further bytes, and the bounds of the first of them.
struct Sequence
{
    std::size_t further;
    unsigned char low;
    unsigned char high;
};

Sequence sequenceAfter(unsigned char lead)
{
    if (lead < 0x80)
        return {0, 0, 0};
    if (lead < 0xC2 || lead > 0xF4)
        return {9, 0, 0};
    if (lead < 0xE0)
        return {1, 0x80, 0xBF};
    if (lead < 0xF0)
        return {2, static_cast<unsigned char>(lead == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(lead == 0xED ? 0x9F : 0xBF)};
    return {3, static_cast<unsigned char>(lead == 0xF0 ? 0x90 : 0x80),
            static_cast<unsigned char>(lead == 0xF4 ? 0x8F : 0xBF)};
}

char simpleEscape(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

} // namespace

Match matchNumber(std::string_view text)
{
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = text.substr(at).starts_with('0') ? 1 : digitsAt(text, at);
    at += whole;
    if (whole == 0)
        return {at, false};
    if (at < text.size() && text[at] == '.') {
        const std::size_t decimals = digitsAt(text, at + 1);
        at += 1 + decimals;
        if (decimals == 0)
            return {at, false};
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const std::size_t exponent = digitsAt(text, at);
        at += exponent;
        if (exponent == 0)
            return {at, false};
    }
    return {at, true};
}

Match matchEscape(std::string_view text)
{
    if (text.size() < 2)
        return {1, false};
    if (std::string_view("\"\\/bfnrt").find(text[1]) != std::string_view::npos)
        return {2, true};
    if (text[1] != 'u')
        return {1, false};
    std::size_t at = 2;
    while (at < 6 && at < text.size() && isHexDigit(text[at]))
        ++at;
    return {at, at == 6};
}

Match matchCharacter(std::string_view text)
{
    const Sequence sequence = sequenceAfter(byteAt(text, 0));
    if (sequence.further > 3)
        return {0, false};
    if (sequence.further == 0)
        return {1, true};
    if (text.size() <= sequence.further || byteAt(text, 1) < sequence.low || byteAt(text, 1) > sequence.high)
        return {0, false};
    for (std::size_t i = 2; i <= sequence.further; ++i) {
        if (!isContinuation(text[i]))
            return {0, false};
    }
    return {sequence.further + 1, true};
}

bool isNumber(std::string_view token)
{
    const Match match = matchNumber(token);
    return match.isComplete && match.length == token.size();
}

bool hasValidEscapes(std::string_view inside)
{
    for (std::size_t at = inside.find('\\'); at != std::string_view::npos; at = inside.find('\\', at)) {
        const Match match = matchEscape(inside.substr(at));
        if (!match.isComplete)
            return false;
        at += match.length;
    }
    return true;
}

bool appendUnescaped(std::string &out, std::string_view inside)
{
    std::size_t done = 0;
    for (std::size_t at = inside.find('\\'); at != std::string_view::npos; at = inside.find('\\', done)) {
        out.append(inside, done, at - done);
        if (inside[at + 1] != 'u') {
            out += simpleEscape(inside[at + 1]);
            done = at + 2;
            continue;
        }
        const EscapedCharacter escaped = unicodeEscape(inside.substr(at));
        if (isSurrogate(escaped.character))
            return false;
        appendUtf8(out, escaped.character);
        done = at + escaped.length;
    }
    out.append(inside, done);
    return true;
}

unsigned escapedUnit(std::string_view text)
{
    return hexValue(text[2]) << 12U | hexValue(text[3]) << 8U | hexValue(text[4]) << 4U | hexValue(text[5]);
}

EscapedCharacter unicodeEscape(std::string_view text)
{
    const unsigned first = escapedUnit(text);
    if (first < 0xD800 || first > 0xDBFF || !text.substr(6).starts_with("\\u"))
        return {first, 6};
    const unsigned second = escapedUnit(text.substr(6));
    if (second < 0xDC00 || second > 0xDFFF)
        return {first, 6};
    return {0x10000U + ((first - 0xD800U) << 10U) + (second - 0xDC00U), 12};
}

void appendUtf8(std::string &out, char32_t character)
{
    const auto byte = [&out](char32_t value) { out += static_cast<char>(value); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xC0U | character >> 6U);
        byte(0x80U | (character & 0x3FU));
    } else if (character < 0x10000) {
        byte(0xE0U | character >> 12U);
        byte(0x80U | (character >> 6U & 0x3FU));
        byte(0x80U | (character & 0x3FU));
    } else {
        byte(0xF0U | character >> 18U);
        byte(0x80U | (character >> 12U & 0x3FU));
        byte(0x80U | (character >> 6U & 0x3FU));
        byte(0x80U | (character & 0x3FU));
    }
}

} // namespace kronika::json
