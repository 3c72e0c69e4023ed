// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fuzzymatch.h"

#include <QStringList>

namespace kronika {

namespace {

constexpr int kBeginning = 1000;
constexpr int kWordBeginning = 800;
constexpr int kWithin = 600;
constexpr int kLetters = 300;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The letters in this order; better the fewer stretches they fall into. A single letter here and there is no find.
std::optional<int> lettersScore(const QString &word, const QString &text)
{
    int stretches = 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, from);
        if (at < 0)
            return std::nullopt;
        const bool isNew = at != last + 1;
        stretches += isNew ? 1 : 0;
        last = at;
        from = at + 1;
    }
    return stretches * 2 > word.size() + 1 ? std::nullopt : std::optional(kLetters - stretches * 20);
}

std::optional<int> wordScore(const QString &word, const QString &text)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = at == 0 ? kBeginning : beginsWord(text, at) ? kWordBeginning : kWithin;
        best = std::max(best.value_or(0), score);
    }
    return best ? best : lettersScore(word, text);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : parts) {
        if (!letter.isMark())
            folded += letter;
    }
    return folded.toCaseFolded().replace(QChar(0x142), u'l');
}

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    int sum = 0;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<int> score = wordScore(word, text);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return sum;
}

} // namespace kronika
