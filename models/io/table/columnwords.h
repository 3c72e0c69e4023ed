// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand above columns, folded (small letters, no accents). Knows no table.
#pragma once

#include "models/io/table/columns.h"

#include <span>
#include <string_view>
#include <vector>

namespace kronika::table {

struct HeaderWord
{
    Role role;
    /// Whole headers, separated by commas.
    const char *headers;
};

/// Earlier rows are believed before later ones when a role may be given once.
std::span<const HeaderWord> headerWords();

/// What a header may mean, and how far in front it stands among the words for that.
struct Meaning
{
    Role role;
    std::size_t rank;
};
/// In the order of headerWords(). O(1).
const std::vector<Meaning> &meaningsOf(const QString &folded);

/// Words that make a date column the first or last of two.
bool isStartWord(const QString &word);
bool isEndWord(const QString &word);
bool isDateWord(const QString &word);
bool isTimeWord(const QString &word);

/// A whole header that says whether something lasts whole days, and a cell below it that says so.
bool isAllDayWord(const QString &folded);
bool saysYes(const QString &folded);

/// A whole header that says where something was.
bool isPlaceWord(const QString &folded);

} // namespace kronika::table
