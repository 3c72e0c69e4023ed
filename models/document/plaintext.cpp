// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/plaintext.h"

#include <algorithm>
#include <string_view>
#include <vector>

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
    constexpr std::string_view kLeads = "\x7F\xC2\xCD\xD8\xE1\xE2\xEF\xF3";
    const bool isLine = byte == '\t' || byte == '\n' || byte == '\r';
    return (static_cast<unsigned char>(byte) < 0x20 && !isLine) || kLeads.find(byte) != std::string_view::npos;
}

bool isBidiControl(QChar c)
{
    return c == QChar(0x061C) || isIn(c, 0x200E, 0x200F) || isIn(c, 0x202A, 0x202E) || isIn(c, 0x2066, 0x2069);
}

/// The first half of U+E0000 to U+E007F: tags, a whole alphabet that nobody sees.
constexpr QChar kTagLead(0xDB40);

/// Of no width, so that two names that differ in nothing else look alike; or the start of what is.
bool isInvisible(QChar c)
{
    constexpr std::u16string_view kOnes = u"\u00AD\u034F\u180E\u200B\u2060\uFE0E\uFE0F\uFEFF";
    return c == kTagLead || kOnes.find(c.unicode()) != std::u16string_view::npos;
}

/// Of Unicode's emoji and what may become one, roughly: signs and pictures, digits for keycaps.
bool isEmojiBase(char32_t letter)
{
    return letter == U'#' || letter == U'*' || (letter >= U'0' && letter <= U'9') || letter == 0xA9 || letter == 0xAE ||
           (letter >= 0x203C && letter <= 0x3299 && !QChar::isLetter(letter)) ||
           (letter >= 0x1F000 && letter <= 0x1FAFF);
}

char32_t letterBefore(const QString &text, qsizetype at)
{
    if (at == 0)
        return 0;
    const QChar last = text[at - 1];
    return last.isLowSurrogate() && at > 1 ? QChar::surrogateToUcs4(text[at - 2], last) : char32_t(last.unicode());
}

/// Flags of regions are a black flag and tags.
bool isOfFlag(const QString &text, qsizetype at)
{
    constexpr char32_t kFlag = 0x1F3F4;
    while (at > 1 && text[at - 2] == kTagLead)
        at -= 2;
    return letterBefore(text, at) == kFlag;
}

/// Of scripts that have no blanks between words: Thai, Lao, Burmese and Khmer may be broken at U+200B.
bool isOfJoinedWords(QChar c)
{
    return isIn(c, 0x0E00, 0x0EFF) || isIn(c, 0x1000, 0x109F) || isIn(c, 0x1780, 0x17FF);
}

/// Where it is no trick.
bool isUsed(const QString &text, qsizetype at)
{
    switch (text[at].unicode()) {
    case 0x200B:
        return at > 0 && isOfJoinedWords(text[at - 1]);
    case 0xFE0E:
    case 0xFE0F:
        return isEmojiBase(letterBefore(text, at));
    default:
        return false;
    }
}

void showInvisible(QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at] == kTagLead && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const bool isTag = isPair && isIn(text[at + 1], 0xDC00, 0xDC7F);
        const bool isHidden = isPair ? isTag && !isOfFlag(text, at) : isInvisible(text[at]) && !isUsed(text, at);
        shown += isHidden ? QChar(QChar::ReplacementCharacter) : text[at];
        if (isPair && !isHidden)
            shown += text[at + 1];
        at += isPair ? 1 : 0;
    }
    text = shown;
}

/// Marks above or below one letter: some scripts need a few, and more run over what stands there.
constexpr int kMostMarks = 4;

bool isStackedMark(QChar c)
{
    constexpr char16_t firstMark = 0x300;
    return c.unicode() >= firstMark &&
           (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing) &&
           !isIn(c, 0xFE00, 0xFE0F);
}

/// Where the first mark too many is; its length if there is none. O(length).
qsizetype firstHighMark(const QString &text, qsizetype from)
{
    int marks = 0;
    for (qsizetype at = from; at < text.size(); ++at) {
        marks = isStackedMark(text[at]) ? marks + 1 : 0;
        if (marks > kMostMarks)
            return at;
    }
    return text.size();
}

/// Those too many stand beside the letter, each as what cannot be shown.
void endHighStacks(QString &text)
{
    for (qsizetype at = firstHighMark(text, 0); at < text.size(); at = firstHighMark(text, at)) {
        for (; at < text.size() && isStackedMark(text[at]); ++at)
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
    endHighStacks(text);
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
    if (std::any_of(text.cbegin(), text.cend(), isInvisible))
        showInvisible(text);
    return text.toStdString();
}

std::string withoutReach(std::string_view utf8, Overrides overrides)
{
    if (std::none_of(utf8.begin(), utf8.end(), canBeHarmful))
        return std::string(utf8);
    // Which is no letter to a decoder where it comes first.
    constexpr std::string_view kJoiner = "\uFEFF";
    if (utf8.starts_with(kJoiner))
        return std::string(kJoiner) + withoutReach(utf8.substr(kJoiner.size()), overrides);
    QString text = fromUtf8(utf8);
    const QChar isolateEnd(0x2069);
    const QChar embeddingEnd(0x202C);
    std::vector<QChar> ends; // of what is open, the innermost last
    for (QChar &c : text) {
        const bool isOverride = isIn(c, 0x202D, 0x202E);
        const bool isLine = c == u'\n' || c == u'\r' || c == u'\t';
        bool isHarmful =
            (isOverride && overrides == Overrides::Replaced) || isIn(c, 0x7F, 0x9F) || (c < u' ' && !isLine);
        if (isHarmful)
            ;
        else if (isIn(c, 0x2066, 0x2068))
            ends.push_back(isolateEnd);
        else if (isOverride || isIn(c, 0x202A, 0x202B))
            ends.push_back(embeddingEnd);
        else if (c == embeddingEnd)
            isHarmful = ends.empty() || ends.back() != c;
        else if (c == isolateEnd)
            isHarmful = std::find(ends.begin(), ends.end(), c) == ends.end();
        if (isHarmful) {
            c = QChar::ReplacementCharacter;
        } else if (c == embeddingEnd) {
            ends.pop_back();
        } else if (c == isolateEnd) { // and what was opened within
            while (ends.back() != c)
                ends.pop_back();
            ends.pop_back();
        }
    }
    for (; !ends.empty(); ends.pop_back())
        text += ends.back();
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
