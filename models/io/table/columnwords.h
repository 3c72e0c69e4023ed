// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand above columns, folded (small letters, no accents). Knows no table.
#pragma once

#include "models/io/table/columns.h"

#include <span>
#include <string_view>

namespace kronika::table {

struct HeaderWord
{
    Role role;
    /// Whole headers, separated by commas.
    const char *headers;
};

/// Earlier rows are believed before later ones when a role may be given once.
std::span<const HeaderWord> headerWords();

/// Words that make a date column the first or last of two.
bool isStartWord(const QString &word);
bool isEndWord(const QString &word);
bool isDateWord(const QString &word);
bool isTimeWord(const QString &word);

} // namespace kronika::table
