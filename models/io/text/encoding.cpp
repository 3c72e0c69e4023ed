// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/text/encoding.h"

#include <QStringDecoder>

#include <simdjson.h>

#include <algorithm>
#include <array>

namespace kronika {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LeMark = "\xFF\xFE";
constexpr std::string_view kUtf16BeMark = "\xFE\xFF";

/// Enough to see which letters a text is made of.
constexpr std::size_t kGuessBytes = std::size_t{1024} * 1024;

struct NameRow
{
    Encoding encoding;
    const char *name;
};

constexpr std::array<NameRow, 8> kNames{{{Encoding::Utf8, "UTF-8"},
                                         {Encoding::Utf16Le, "UTF-16LE"},
                                         {Encoding::Utf16Be, "UTF-16BE"},
                                         {Encoding::Windows1250, "windows-1250"},
                                         {Encoding::Windows1251, "windows-1251"},
                                         {Encoding::Windows1252, "windows-1252"},
                                         {Encoding::Iso8859_2, "ISO-8859-2"},
                                         {Encoding::Macintosh, "macintosh"}}};

/// How much a byte speaks for one of two code pages in which it is another letter.
struct LetterRow
{
    unsigned char byte;
    int weight;
};

// ě š ž ů č ř ł ą ż ś ę ń ť ď ť ź ň and Ł Ś Ż Š Ž Č Ř Ě
constexpr std::array<LetterRow, 24> kCentral{{{0xEC, 3}, {0x9A, 3}, {0x9E, 3}, {0xF9, 1}, {0xE8, 1}, {0xF8, 1},
                                              {0xB3, 3}, {0xB9, 3}, {0xBF, 2}, {0x9C, 1}, {0xEA, 1}, {0xF1, 1},
                                              {0x9D, 3}, {0xEF, 1}, {0x9F, 2}, {0xF2, 1}, {0xA3, 1}, {0x8C, 2},
                                              {0xAF, 2}, {0x8A, 2}, {0x8E, 2}, {0xC8, 1}, {0xD8, 1}, {0xCC, 2}}};
// à å û è ê ù ø æ ñ ã ò ï õ
constexpr std::array<LetterRow, 13> kWestern{{{0xE0, 3},
                                              {0xE5, 3},
                                              {0xFB, 2},
                                              {0xE8, 1},
                                              {0xEA, 1},
                                              {0xF9, 1},
                                              {0xF8, 1},
                                              {0xE6, 1},
                                              {0xF1, 1},
                                              {0xE3, 2},
                                              {0xF2, 1},
                                              {0xEF, 1},
                                              {0xF5, 2}}};

unsigned char byteAt(std::string_view text, std::size_t n)
{
    return static_cast<unsigned char>(text[n]);
}

bool isAsciiLetter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The length of the sequence at `at`; 0 if there is none; as long as it ought to be if the text ends in it.
std::size_t sequenceLength(std::string_view text, std::size_t at)
{
    const unsigned char first = byteAt(text, at);
    const std::size_t length = first < 0x80   ? 1
                               : first < 0xC2 ? 0
                               : first < 0xE0 ? 2
                               : first < 0xF0 ? 3
                               : first < 0xF5 ? 4
                                              : 0;
    for (std::size_t n = 1; n < length && at + n < text.size(); ++n) {
        const unsigned char c = byteAt(text, at + n);
        const bool isBad = (c & 0xC0U) != 0x80U || (n == 1 && first == 0xE0 && c < 0xA0) ||
                           (n == 1 && first == 0xED && c >= 0xA0) || (n == 1 && first == 0xF0 && c < 0x90) ||
                           (n == 1 && first == 0xF4 && c >= 0x90);
        if (isBad)
            return 0;
    }
    return length;
}

/// A sequence that the end cuts off is forgiven: it may be a prefix.
bool isUtf8(std::string_view text)
{
    if (simdjson::validate_utf8(text.data(), text.size()))
        return true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceLength(text, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

/// Whether it is UTF-8 but for a few bytes, such as a line that another program added.
bool isMostlyUtf8(std::string_view text)
{
    constexpr std::size_t kCharactersPerBad = 4;
    std::size_t characters = 0;
    std::size_t bad = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceLength(text, at);
        bad += length == 0 ? 1 : 0;
        characters += length > 1 ? 1 : 0;
        at += std::max<std::size_t>(length, 1);
    }
    return characters >= kCharactersPerBad * bad;
}

/// `bytes` with U+FFFD for each byte that is not UTF-8.
void decodeMostlyUtf8(std::string_view bytes, DecodedText &out)
{
    out.bytes.reserve(qsizetype(bytes.size()) + 64);
    std::size_t from = 0;
    const auto flush = [&](std::size_t to) { out.bytes.append(bytes.data() + from, qsizetype(to - from)); };
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = sequenceLength(bytes, at);
        if (length > 0 && at + length <= bytes.size()) {
            at += length;
            continue;
        }
        flush(at);
        if (out.broken++ == 0)
            out.firstBroken = std::size_t(out.bytes.size());
        out.bytes.append("\xEF\xBF\xBD");
        from = ++at;
    }
    flush(bytes.size());
    out.text = std::string_view(out.bytes.constData(), std::size_t(out.bytes.size()));
}

/// Line ends of which the zero byte stands beside: in text of that encoding all of them, in others none.
bool areLineEndsWide(std::string_view bytes, Encoding wide)
{
    std::size_t ends = 0;
    std::size_t wideEnds = 0;
    for (std::size_t n = 0; n < bytes.size(); ++n) {
        if (bytes[n] != '\n')
            continue;
        ++ends;
        const bool isLittle = n % 2 == 0 && n + 1 < bytes.size() && bytes[n + 1] == '\0';
        const bool isBig = n % 2 == 1 && bytes[n - 1] == '\0';
        wideEnds += (wide == Encoding::Utf16Le ? isLittle : isBig) ? 1 : 0;
    }
    return wideEnds * 2 >= ends;
}

/// Without a mark: the zero bytes of ASCII characters stand at odd or at even places only. A few stray ones say
/// nothing.
std::optional<Encoding> zeroBytesSay(std::string_view bytes)
{
    std::array<std::size_t, 2> zeros{0, 0};
    for (std::size_t n = 0; n < std::min<std::size_t>(bytes.size(), 4096); ++n) {
        if (bytes[n] == '\0')
            ++zeros[n % 2];
    }
    constexpr std::size_t kBytesPerZero = 64;
    const std::string_view looked = bytes.substr(0, 4096);
    if (zeros[0] + zeros[1] < 2 || (zeros[0] + zeros[1]) * kBytesPerZero < looked.size())
        return std::nullopt;
    const Encoding wide = zeros[1] > zeros[0] ? Encoding::Utf16Le : Encoding::Utf16Be;
    const bool isOneSided = std::max(zeros[0], zeros[1]) > 20 * std::min(zeros[0], zeros[1]);
    return isOneSided && areLineEndsWide(looked, wide) ? std::optional(wide) : std::nullopt;
}

bool isLetter(unsigned char c)
{
    return isAsciiLetter(c) || c >= 0xC0;
}

/// How much speaks for ISO-8859-2, which differs from windows-1250 in š ž ť ľ ą ś ź and their capitals: it has them
/// where that has signs or other letters, and none of its own from 0x80 to 0x9F.
std::int64_t latin2Score(std::string_view bytes)
{
    std::array<std::int64_t, 256> counts{};
    std::array<std::int64_t, 256> within{};
    std::array<std::int64_t, 256> before{};
    for (std::size_t n = 0; n < bytes.size(); ++n) {
        const unsigned char c = byteAt(bytes, n);
        if (c >= 0x80 && c < 0xA0)
            return 0;
        const bool isBehind = n > 0 && isLetter(byteAt(bytes, n - 1));
        const bool isBefore = n + 1 < bytes.size() && isLetter(byteAt(bytes, n + 1));
        ++counts[c];
        within[c] += isBehind && isBefore ? 1 : 0;
        before[c] += !isBehind && isBefore ? 1 : 0;
    }
    // ą ś ź ť ľ within a word and Š Ž Ś Ť before one are ± ¶ Ľ » µ and © ® ¦ « there.
    std::int64_t score = within[0xB1] + within[0xB6] + within[0xBC] + within[0xBB] + within[0xB5] + before[0xA9] +
                         before[0xAE] + before[0xA6] + before[0xB6];
    // š and ž are ą and ľ there.
    const auto sum = [&counts](std::initializer_list<std::size_t> letters) {
        std::int64_t all = 0;
        for (const std::size_t letter : letters)
            all += counts[letter];
        return all;
    };
    const std::int64_t polish = sum({0xB3, 0xEA, 0xBF, 0xF1, 0xA3});
    const std::int64_t others = sum({0xE8, 0xEC, 0xF8, 0xF9, 0xE1, 0xE9, 0xED, 0xFD, 0xC8, 0xD8});
    if (others > polish)
        score += within[0xB9] + before[0xB9] + within[0xBE] + before[0xBE];
    return score;
}

/// Whether it is a text of old Macintosh computers. Their á à â ä ã å ç é è are signs and capitals in the Windows
/// pages, which do not stand within a word of small letters; lines that a carriage return alone ends come from there.
bool isMacintosh(std::string_view bytes)
{
    const auto isSmall = [](unsigned char c) { return c >= 'a' && c <= 'z'; };
    const bool hasOwnLineEnds =
        bytes.find('\r') != std::string_view::npos && bytes.find('\n') == std::string_view::npos;
    std::size_t own = 0;
    std::size_t others = 0;
    for (std::size_t n = 0; n < bytes.size(); ++n) {
        const unsigned char c = byteAt(bytes, n);
        if (c < 0x80)
            continue;
        const unsigned char before = n > 0 ? byteAt(bytes, n - 1) : ' ';
        const unsigned char after = n + 1 < bytes.size() ? byteAt(bytes, n + 1) : ' ';
        const bool isWithin = isAsciiLetter(before) && isSmall(after);
        // 0x80 to 0x86 are capitals there, and small letters of DOS.
        const bool isLetterThere = c > 0x86 && (c <= 0x8F || (c < 0xA0 && hasOwnLineEnds));
        const bool isLastLetter = isSmall(before) && (c == 0x88 || c == 0x8A || c >= 0x8D);
        own += isLetterThere && (isWithin || isLastLetter) ? 1 : 0;
        others += (c <= 0x86 || c >= 0xC0) && (isWithin || isSmall(before)) ? 1 : 0;
    }
    return own > others;
}

Encoding codePageOf(std::string_view bytes)
{
    if (isMacintosh(bytes.substr(0, kGuessBytes)))
        return Encoding::Macintosh;
    std::array<int, 256> central{};
    std::array<int, 256> western{};
    for (const LetterRow &row : kCentral)
        central[row.byte] = row.weight;
    for (const LetterRow &row : kWestern)
        western[row.byte] = row.weight;
    std::size_t cyrillic = 0;
    std::size_t high = 0;
    std::int64_t centralScore = 0;
    std::int64_t westernScore = 0;
    const std::size_t end = std::min(bytes.size(), kGuessBytes);
    for (std::size_t n = 0; n < end; ++n) {
        const unsigned char c = byteAt(bytes, n);
        if (c < 0x80)
            continue;
        const unsigned char before = n > 0 ? byteAt(bytes, n - 1) : ' ';
        const unsigned char after = n + 1 < end ? byteAt(bytes, n + 1) : ' ';
        ++high;
        // Cyrillic words are all of high bytes; Latin ones have one here and there.
        if (c >= 0xC0 && !isAsciiLetter(before) && !isAsciiLetter(after) && (before >= 0xC0 || after >= 0xC0))
            ++cyrillic;
        // Signs such as ³ and ¿ stand at the edge of a word.
        const bool isInWord = isAsciiLetter(before) || before >= 0x80;
        if (c >= 0xC0 || isInWord || isAsciiLetter(after))
            centralScore += central[c];
        westernScore += western[c];
    }
    if (high > 0 && cyrillic * 2 > high)
        return Encoding::Windows1251;
    constexpr std::int64_t kLetterWeight = 3;
    const std::int64_t latin2 = latin2Score(bytes.substr(0, end));
    if (latin2 > 0 && centralScore + latin2 * kLetterWeight > westernScore)
        return Encoding::Iso8859_2;
    return centralScore > westernScore ? Encoding::Windows1250 : Encoding::Windows1252;
}

std::optional<Encoding> markSays(std::string_view bytes)
{
    if (bytes.starts_with(kUtf8Mark))
        return Encoding::Utf8;
    if (bytes.starts_with(kUtf16LeMark))
        return Encoding::Utf16Le;
    if (bytes.starts_with(kUtf16BeMark))
        return Encoding::Utf16Be;
    return std::nullopt;
}

} // namespace

QString nameOf(Encoding encoding)
{
    return QString::fromLatin1(kNames[static_cast<std::size_t>(encoding)].name);
}

std::optional<Encoding> encodingNamed(const QString &name)
{
    QString wanted = name.trimmed().toLower();
    if (wanted.startsWith(QStringLiteral("cp")))
        wanted.remove(0, 2);
    if (wanted == QStringLiteral("utf8"))
        return Encoding::Utf8;
    if (wanted == QStringLiteral("latin2") || wanted == QStringLiteral("latin-2") ||
        wanted == QStringLiteral("8859-2") || wanted == QStringLiteral("iso8859-2"))
        return Encoding::Iso8859_2;
    if (wanted == QStringLiteral("mac") || wanted == QStringLiteral("macroman") ||
        wanted == QStringLiteral("mac-roman") || wanted == QStringLiteral("x-mac-roman"))
        return Encoding::Macintosh;
    for (const NameRow &row : kNames) {
        const QString full = QString::fromLatin1(row.name).toLower();
        if (wanted == full || QString(u"windows-" + wanted) == full)
            return row.encoding;
    }
    return std::nullopt;
}

Encoding guessedEncoding(std::string_view bytes)
{
    if (const auto marked = markSays(bytes))
        return *marked;
    if (const auto wide = zeroBytesSay(bytes))
        return *wide;
    return isUtf8(bytes) || isMostlyUtf8(bytes) ? Encoding::Utf8 : codePageOf(bytes);
}

DecodedText decodedText(const QByteArray &bytes, std::optional<Encoding> told)
{
    const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto marked = markSays(all);
    DecodedText out;
    out.encoding = marked ? *marked : told ? *told : guessedEncoding(all);
    out.isGuess = !marked && !told && out.encoding != Encoding::Utf8;
    const qsizetype mark = !marked ? 0 : *marked == Encoding::Utf8 ? qsizetype(kUtf8Mark.size()) : 2;
    if (out.encoding == Encoding::Utf8 && isUtf8(all)) {
        out.bytes = bytes;
        out.text = all.substr(static_cast<std::size_t>(mark));
        // What the end cuts off is no character.
        std::size_t whole = out.text.size();
        for (std::size_t back = 1; back <= std::min<std::size_t>(3, whole); ++back) {
            const std::size_t length = sequenceLength(out.text, whole - back);
            if (length > back) {
                whole -= back;
                out.broken = 1;
                out.firstBroken = whole;
                break;
            }
        }
        out.text = out.text.substr(0, whole);
        return out;
    }
    if (out.encoding == Encoding::Utf8) {
        decodeMostlyUtf8(all.substr(static_cast<std::size_t>(mark)), out);
        return out;
    }
    QStringDecoder decoder(kNames[static_cast<std::size_t>(out.encoding)].name);
    const QString text = decoder.decode(QByteArrayView(bytes).sliced(mark));
    out.broken = static_cast<std::size_t>(text.count(QChar::ReplacementCharacter));
    out.bytes = text.toUtf8();
    out.text = std::string_view(out.bytes.constData(), static_cast<std::size_t>(out.bytes.size()));
    if (out.broken > 0)
        out.firstBroken = out.text.find("\xEF\xBF\xBD");
    return out;
}

} // namespace kronika
