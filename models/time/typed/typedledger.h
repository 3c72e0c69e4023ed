// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps account of the words of a typed date: each must count for something in the answer. A word counts if the answer
// is another one without it; or, where it only confirms what others say ("Wednesday, 28 May 2025", "from 2022
// onwards"), if the answer is another one with its contrary. Found by reading again, so that it holds by whatever way
// an answer was reached. Knows no grammar.
#pragma once

#include "models/time/typed/typedtokens.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kronika::typed {

/// All that a text can mean, as EDTF.
using Answer = std::vector<std::string>;
using Answering = std::function<Answer(const QString &text)>;

/// The first word of `text` that counts for nothing in `answer`; nothing if all do. Numbers are words here, with what
/// hangs on them ("Q2"). Reads once or twice per word, but of a mere day with its time not at all.
std::optional<QString> unheardWord(const QString &text, const Answer &answer, const Answering &answerTo);

/// Whether the word or sign there must count: a word that says when, or a sign of doubt. Not articles, prepositions,
/// what comes before or behind a day, a year or an hour, and not what hangs on a number: "1st", "Q2".
bool mustCount(const QString &text, const Token &word);
/// What says something else of the same kind as a folded word, such as "until" for "since"; empty if there is none.
QString contraryOf(const QString &word);

} // namespace kronika::typed
