// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/plaintext.h"

#include <algorithm>

namespace kronika {

namespace {

QString fromUtf8(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isIn(QChar c, char16_t first, char16_t last)
{
    return c >= first && c <= last;
}

bool isControl(QChar c)
{
    return c < u' ' || isIn(c, 0x7F, 0x9F) || isIn(c, 0x2028, 0x2029);
}

/// Bytes in which the harmful ones begin, in UTF-8.
bool canBeHarmful(char byte)
{
    constexpr std::string_view kLeads = "\x7F\xC2\xD8\xE2";
    const bool isLine = byte == '\t' || byte == '\n' || byte == '\r';
    return (static_cast<unsigned char>(byte) < 0x20 && !isLine) || kLeads.find(byte) != std::string_view::npos;
}

bool isBidiControl(QChar c)
{
    return c == QChar(0x061C) || isIn(c, 0x200E, 0x200F) || isIn(c, 0x202A, 0x202E) || isIn(c, 0x2066, 0x2069);
}

/// Of no width, so that two names that differ in nothing else look alike.
bool isInvisible(QChar c)
{
    return c == QChar(0x200B) || c == QChar(0x2060) || c == QChar(0xFEFF);
}

/// Of scripts that have no blanks between words: Thai, Lao, Burmese and Khmer may be broken at U+200B.
bool isOfJoinedWords(QChar c)
{
    return isIn(c, 0x0E00, 0x0EFF) || isIn(c, 0x1000, 0x109F) || isIn(c, 0x1780, 0x17FF);
}

void showInvisible(QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool parts = text[at] == QChar(0x200B) && at > 0 && isOfJoinedWords(text[at - 1]);
        if (isInvisible(text[at]) && !parts)
            text[at] = QChar(QChar::ReplacementCharacter);
    }
}

} // namespace

QString singleLine(std::string_view utf8)
{
    return singleLine(fromUtf8(utf8));
}

QString singleLine(QString text)
{
    const auto isBreak = [](QChar c) { return isIn(c, u'\t', u'\r') || c == QChar(0x85) || isIn(c, 0x2028, 0x2029); };
    const auto isHarmful = [](QChar c) { return isControl(c) || isBidiControl(c); };
    // Most texts are clean: look before the copy.
    if (std::any_of(text.cbegin(), text.cend(), isHarmful)) {
        std::replace_if(text.begin(), text.end(), isBreak, QChar(u' '));
        std::replace_if(text.begin(), text.end(), isHarmful, QChar(QChar::ReplacementCharacter));
    }
    if (std::any_of(text.cbegin(), text.cend(), isInvisible))
        showInvisible(text);
    return text;
}

QString multiLine(std::string_view utf8)
{
    QString text = fromUtf8(utf8);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    const auto isHarmful = [](QChar c) { return c != u'\n' && c != u'\t' && (isControl(c) || isBidiControl(c)); };
    std::replace_if(text.begin(), text.end(), isHarmful, QChar(QChar::ReplacementCharacter));
    return text;
}

std::string withoutControls(std::string_view utf8)
{
    if (std::none_of(utf8.begin(), utf8.end(), canBeHarmful))
        return std::string(utf8);
    QString text = fromUtf8(utf8);
    const auto isHarmful = [](QChar c) {
        return c != u'\n' && c != u'\t' && c != u'\r' && (isControl(c) || isBidiControl(c));
    };
    std::replace_if(text.begin(), text.end(), isHarmful, QChar(QChar::ReplacementCharacter));
    return text.toStdString();
}

qsizetype longestWord(QStringView text)
{
    qsizetype longest = 0;
    qsizetype length = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        longest = std::max(longest, length);
    }
    return longest;
}

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const qsizetype kept = text[length - 2].isHighSurrogate() ? length - 2 : length - 1;
    return text.left(kept) + QChar(0x2026);
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace kronika
