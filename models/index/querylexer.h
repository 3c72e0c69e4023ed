// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts what a person typed into the words, phrases and signs of a query. Knows the shape of `key:value`, not what it
// means.
//
// A blank, a parenthesis or a double quote ends a word. `key:` counts as a key if it is letters only, at least two, and
// neither a blank nor `//` follows; so `12:30`, `https://…` and "Statement: no" are text. A phrase may hold \" and \\,
// a regular expression \/. "or" is a sign unless quoted; `-` excludes only before what it touches.
#pragma once

#include "models/time/result.h"

#include <QString>

#include <vector>

namespace kronika {

struct QueryToken
{
    enum class Kind { Open, Close, Minus, Or, Text, Expression, Keyed };

    Kind kind = Kind::Text;
    /// Of a word, phrase, regular expression or value, without quotes and escapes.
    QString text;
    QString key;
    /// Positions in the query, in UTF-16 units: of the token, and of its value or pattern.
    qsizetype at = 0;
    qsizetype valueAt = 0;
    /// Behind the value of a key and its quotes.
    qsizetype valueEnd = 0;
};

/// An error in the query at a position counted in UTF-16 units; `where` counts characters from 1.
Error queryError(const QString &query, qsizetype at, const QString &what, const QString &hint = {});

Result<std::vector<QueryToken>> queryTokens(const QString &query);

} // namespace kronika
