// SPDX-License-Identifier: GPL-3.0-or-later
// Why a typed date is none, as people are told, and what to write instead. Knows no grammar.
#pragma once

#include "models/time/result.h"
#include "models/time/typed/typedphrases.h"

#include <QString>

namespace kronika::typed {

/// What words say that no date can be made of: the turn of a year, a fifth quarter, "at least".
Lack lackOfWords(Span span);

/// Such a text as it fits a message.
QString quotable(const QString &text);
/// What to write where nothing else is to be said.
QString exampleDay();

Error errorFor(Lack lack, const QString &text);
/// Of a text with a word that none of the languages has as one of dates.
Error errorForUnknown(const QString &word, const QString &text);
/// Of a text that could be read without one of its words.
Error errorForUnfit(const QString &word, const QString &text);
/// Of a text that means the same without one of its words.
Error errorForUnheard(const QString &word, const QString &text);

} // namespace kronika::typed
