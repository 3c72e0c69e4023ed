// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/textfold.h"

#include <QList>

#include <algorithm>
#include <optional>
#include <vector>

namespace kronika {

namespace {

struct Substitution
{
    char16_t letter;
    const char *plain;
};

/// Letters and signs that Unicode does not decompose, in lower case; sorted by `letter`.
constexpr Substitution kSubstitutions[] = {
    {u'ß', "ss"},      {u'æ', "ae"},      {u'ð', "d"},       {u'ø', "o"},       {u'þ', "th"},      {u'đ', "d"},
    {u'ħ', "h"},       {u'ı', "i"},       {u'ĸ', "k"},       {u'ł', "l"},       {u'ŋ', "n"},       {u'œ', "oe"},
    {u'ŧ', "t"},       {u'ƀ', "b"},       {u'ƒ', "f"},       {u'ƚ', "l"},       {u'ƶ', "z"},       {u'ǝ', "e"},
    {u'ȷ', "j"},       {u'ɇ', "e"},       {u'ɉ', "j"},       {u'ɍ', "r"},       {u'ɏ', "y"},       {u'ɓ', "b"},
    {u'ɖ', "d"},       {u'ɗ', "d"},       {u'ɨ', "i"},       {u'ɫ', "l"},       {u'ʉ', "u"},       {u'ʹ', "'"},
    {u'ʺ', "\""},      {u'ʻ', "'"},       {u'ʼ', "'"},       {u'\u2010', "-"},  {u'\u2011', "-"},  {u'\u2012', "-"},
    {u'\u2013', "-"},  {u'\u2014', "-"},  {u'\u2015', "-"},  {u'\u2018', "'"},  {u'\u2019', "'"},  {u'\u201a', "'"},
    {u'\u201b', "'"},  {u'\u201c', "\""}, {u'\u201d', "\""}, {u'\u201e', "\""}, {u'\u201f', "\""}, {u'\u2032', "'"},
    {u'\u2033', "\""}, {u'\u2039', "'"},  {u'\u203a', "'"},  {u'\u2212', "-"},
};

static_assert(std::ranges::is_sorted(kSubstitutions, {}, &Substitution::letter));

const char *substitute(char16_t letter)
{
    const auto *found = std::ranges::lower_bound(kSubstitutions, letter, {}, &Substitution::letter);
    return found != std::end(kSubstitutions) && found->letter == letter ? found->plain : nullptr;
}

bool isDropped(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

QString withoutMarks(const QString &decomposed)
{
    QString kept;
    kept.reserve(decomposed.size());
    for (const char32_t character : decomposed.toUcs4())
        if (!isDropped(character))
            kept += QChar::fromUcs4(character);
    return kept;
}

QString withPlainLetters(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text) {
        if (const char *substitution = substitute(letter.unicode()))
            plain += QLatin1String(substitution);
        else
            plain += letter;
    }
    return plain;
}

constexpr bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

/// Two-byte sequences (U+0080-U+07FF), then the punctuation of U+2000-U+207F: the letters and signs of most European
/// texts.
constexpr char32_t kTwoByteFirst = 0x80;
constexpr char32_t kTwoBytePast = 0x800;
constexpr char32_t kPunctuationFirst = 0x2000;
constexpr char32_t kPunctuationPast = 0x2080;

/// What each of those folds to. They fold alike alone and in any text, since what they could combine with is dropped.
const std::vector<std::string> &commonFolds()
{
    static const std::vector<std::string> folds = [] {
        std::vector<std::string> made;
        const auto add = [&made](char32_t character) {
            made.push_back(folded(QString::fromUcs4(&character, 1)).toStdString());
        };
        for (char32_t character = kTwoByteFirst; character < kTwoBytePast; ++character)
            add(character);
        for (char32_t character = kPunctuationFirst; character < kPunctuationPast; ++character)
            add(character);
        return made;
    }();
    return folds;
}

struct Sequence
{
    std::size_t bytes = 0;
    /// Position in commonFolds().
    std::size_t fold = 0;
};

/// The sequence that a text begins with if it is a common one; none if it is not, or broken.
std::optional<Sequence> commonSequence(std::string_view utf8)
{
    const auto byte = [utf8](std::size_t n) { return n < utf8.size() ? static_cast<unsigned char>(utf8[n]) : 0U; };
    const auto rest = [&byte](std::size_t n) { return byte(n) & 0x3FU; };
    const auto continues = [&byte](std::size_t n) { return (byte(n) & 0xC0U) == 0x80U; };
    if (byte(0) >= 0xC2 && byte(0) <= 0xDF && continues(1))
        return Sequence{2, ((byte(0) & 0x1FU) << 6U | rest(1)) - kTwoByteFirst};
    if (byte(0) == 0xE2 && (byte(1) == 0x80 || byte(1) == 0x81) && continues(2))
        return Sequence{3, (kTwoBytePast - kTwoByteFirst) + (rest(1) << 6U | rest(2))};
    return std::nullopt;
}

/// False where a text needs more than that.
bool foldCommon(std::string_view utf8, std::string &into)
{
    into.clear();
    for (std::size_t at = 0; at < utf8.size();) {
        if (isAscii(utf8[at])) {
            into += asciiLower(utf8[at++]);
            continue;
        }
        const auto sequence = commonSequence(utf8.substr(at));
        if (!sequence)
            return false;
        into += commonFolds()[sequence->fold];
        at += sequence->bytes;
    }
    return true;
}

} // namespace

QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    return withPlainLetters(withoutMarks(decomposed).toCaseFolded());
}

void foldUtf8(std::string_view utf8, std::string &into)
{
    if (std::ranges::all_of(utf8, isAscii)) {
        into.resize(utf8.size());
        std::ranges::transform(utf8, into.begin(), asciiLower);
    } else if (!foldCommon(utf8, into)) {
        into = folded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).toStdString();
    }
}

std::string foldedUtf8(std::string_view utf8)
{
    std::string text;
    foldUtf8(utf8, text);
    return text;
}

} // namespace kronika
