// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a text file as UTF-8, whatever it was written in: UTF-8 and UTF-16 with and without a byte order mark,
// the Windows code pages of Central Europe, Cyrillic and Western Europe, ISO-8859-2, and the Western one of old
// Macintosh computers, told apart by their letters. Knows no format.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

namespace kronika {

enum class Encoding : std::uint8_t {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1250,
    Windows1251,
    Windows1252,
    Iso8859_2,
    Macintosh
};

/// "UTF-8", "windows-1250", ...
QString nameOf(Encoding encoding);
/// By that name, whatever the case; also "cp1250" and "1250", "latin2" and "8859-2", "mac" and "macroman".
std::optional<Encoding> encodingNamed(const QString &name);

/// By the byte order mark, else by what the bytes can be: UTF-8 also if a few bytes among many characters are not. A
/// cut prefix will do.
Encoding guessedEncoding(std::string_view bytes);

/// A text file's content in UTF-8, without byte order mark.
struct DecodedText
{
    /// Owns what `text` shows.
    QByteArray bytes;
    std::string_view text;
    Encoding encoding = Encoding::Utf8;
    /// No mark said so and it is not UTF-8: worth a word to the reader.
    bool isGuess = false;
    /// How many characters (of UTF-8: bytes) could not be read; each is U+FFFD.
    std::size_t broken = 0;
    /// Where the first of them stands in `text`; its end if one at the end is cut off.
    std::size_t firstBroken = 0;
};

/// `told` overrules the guess (but not a byte order mark that contradicts it). Shares `bytes` where they are UTF-8.
DecodedText decodedText(const QByteArray &bytes, std::optional<Encoding> told = std::nullopt);

} // namespace kronika
