// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedwords.h"

#include <QHash>
#include <QStringList>

namespace kronika::typed {

namespace {

using Words = QHash<QString, Word>;

Words allWords()
{
    using enum Language;
    Words words;
    const auto add = [&words](std::span<const WordRow> rows, Language language) {
        for (const WordRow &row : rows) {
            const QStringList phrases = QString::fromUtf8(row.phrases).split(u'|');
            for (const QString &phrase : phrases) {
                if (!words.contains(phrase))
                    words.insert(phrase, {row.meaning, row.value, {}});
                words[phrase].languages |= language;
            }
        }
    };
    add(englishRows(), English);
    add(polishRows(), Polish);
    add(czechRows(), Czech);
    add(germanRows(), German);
    add(frenchRows(), French);
    add(russianRows(), Russian);
    add(spanishRows(), Spanish);
    add(italianRows(), Italian);
    return words;
}

} // namespace

std::optional<Word> wordFor(const QString &phrase)
{
    static const Words words = allWords();
    const auto found = words.constFind(phrase);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

QString folded(QStringView text)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    if (composed == u"à" || composed == u"dès")
        return composed;
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (c == u'ł')
            result += u'l';
        else if (c == u'ß')
            result += u"ss";
        else
            result += c;
    }
    return result;
}

} // namespace kronika::typed
