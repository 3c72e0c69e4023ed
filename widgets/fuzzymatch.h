// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a text is what someone typing a part of it means, and how surely. Pure functions.
#pragma once

#include <QString>

#include <optional>

namespace kronika {

/// Without case and accents: "Čeština" is found by "cest". (Unicode NFKD without marks; Polish ł, which has no
/// decomposition, as l.)
QString foldedForSearch(const QString &text);

/// How well each word of `typed` stands in `text`: as its beginning, as the beginning of a word, within, or at least
/// letter by letter in this order. Greater is better; none if a word is not in it at all. Both folded.
std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace kronika
