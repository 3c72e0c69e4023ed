// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/escaping.h"

#include <algorithm>

namespace kronika {

namespace {

constexpr unsigned char byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

struct Form
{
    std::size_t length;
    char32_t least;
    unsigned char mask;
};

/// By its first byte (RFC 3629).
Form formOf(unsigned char lead)
{
    if (lead < 0x80)
        return {1, 0, 0x7F};
    if (lead >= 0xC2 && lead < 0xE0)
        return {2, 0x80, 0x1F};
    if (lead >= 0xE0 && lead < 0xF0)
        return {3, 0x800, 0x0F};
    return lead >= 0xF0 && lead < 0xF5 ? Form{4, 0x10000, 0x07} : Form{0, 0, 0};
}

/// The length of the character at the beginning; 0 if it is no UTF-8. Requires: not empty.
std::size_t characterLength(std::string_view bytes)
{
    const Form form = formOf(byteAt(bytes, 0));
    if (form.length == 0 || form.length > bytes.size())
        return 0;
    char32_t code = byteAt(bytes, 0) & form.mask;
    for (std::size_t n = 1; n < form.length; ++n) {
        if ((byteAt(bytes, n) & 0xC0U) != 0x80U)
            return 0;
        code = code << 6U | (byteAt(bytes, n) & 0x3FU);
    }
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < form.least || code > 0x10FFFF || isSurrogate ? 0 : form.length;
}

bool isControl(std::string_view character)
{
    const unsigned char lead = byteAt(character, 0);
    return lead < 0x20 || lead == 0x7F || (lead == 0xC2 && byteAt(character, 1) < 0xA0);
}

void appendEscaped(std::string &to, std::string_view bytes)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    for (std::size_t n = 0; n < bytes.size(); ++n) {
        if (bytes[n] == '\t')
            to += "\\t";
        else
            to.append("\\x").append(1, kHex[byteAt(bytes, n) >> 4U]).append(1, kHex[byteAt(bytes, n) & 0xFU]);
    }
}

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7F;
}

} // namespace

QString wordOfBytes(const QByteArray &bytes)
{
    QString word;
    std::string_view rest(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    while (!rest.empty()) {
        const std::size_t length = characterLength(rest);
        if (length == 0)
            word += QChar(static_cast<char16_t>(0xDC00 + byteAt(rest, 0)));
        else
            word += QString::fromUtf8(rest.data(), static_cast<qsizetype>(length));
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return word;
}

QByteArray bytesOfWord(const QString &word)
{
    QByteArray bytes;
    for (qsizetype n = 0; n < word.size(); ++n) {
        const bool isPair = word[n].isHighSurrogate() && n + 1 < word.size();
        if (word[n].isLowSurrogate())
            bytes += static_cast<char>(word[n].unicode() - 0xDC00);
        else
            bytes += QStringView(word).mid(n, isPair ? 2 : 1).toUtf8();
        n += isPair ? 1 : 0;
    }
    return bytes;
}

void appendVisibly(std::string &to, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto plain = static_cast<std::size_t>(std::ranges::find_if_not(bytes, isPlain) - bytes.begin());
        to.append(bytes.substr(0, plain));
        bytes.remove_prefix(plain);
        if (bytes.empty())
            return;
        const std::size_t length = characterLength(bytes);
        const std::string_view character = bytes.substr(0, std::max<std::size_t>(length, 1));
        if (length == 0 || isControl(character))
            appendEscaped(to, character);
        else
            to.append(character);
        bytes.remove_prefix(character.size());
    }
}

} // namespace kronika
