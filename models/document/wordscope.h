// SPDX-License-Identifier: GPL-3.0-or-later
// The words of what is made to be passed on, such as a picture: those of the interface or, as long as a scope on the
// same thread lasts, those of another language. Knows no file of translations.
#pragma once

#include <QString>

class QTranslator;

namespace kronika {

/// "12,345", whatever the desktop's language is: pictures are the same everywhere.
QString groupedNumber(qulonglong number);

/// `text`, which stands in the sources in English, in the words that hold on this thread. `%n` becomes `count`, if that
/// is given, its digits in groups.
QString wordsOf(const char *context, const char *text, int count = -1);

/// One within another holds alone.
class WordScope
{
public:
    /// English, for which there is no translator but of its plurals, if null. It must outlive the scope.
    explicit WordScope(const QTranslator *translator);
    ~WordScope();
    WordScope(const WordScope &) = delete;
    WordScope &operator=(const WordScope &) = delete;

private:
    friend QString wordsOf(const char *context, const char *text, int count);

    const QTranslator *m_translator;
    const WordScope *m_outer;
};

} // namespace kronika
