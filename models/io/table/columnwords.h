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
    /// Of the first of them, the others follow.
    std::size_t firstRank = 0;
};

/// Of a header whose role only its single words say.
inline constexpr std::size_t kLastRank = 1000;
/// What programs note of their own records, by how likely it is when something happened: only where nothing else says
/// it.
inline constexpr std::size_t kLateRank = 900;
/// A time that something took or fell into, where no column of dates says more.
inline constexpr std::size_t kPeriodRank = 1050;
inline constexpr std::size_t kStampRank = 1100;
inline constexpr std::size_t kCreatedRank = 2000;
inline constexpr std::size_t kDueRank = 2100;
inline constexpr std::size_t kClosedRank = 2200;
inline constexpr std::size_t kUpdatedRank = 2300;

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
/// The same of a header as it stands, "createdAt" too.
const std::vector<Meaning> &meaningsOfHeader(std::string_view header);

/// "From", "bis": of times, and of people who call each other.
bool isPreposition(const QString &folded);
/// What the actors below such a header do, as the format has it; empty: they act, or it says nothing of it.
const char *actorRoleOfHeader(std::string_view header);

/// Words that make a date column the first or last of two.
bool isStartWord(const QString &word);
bool isEndWord(const QString &word);
bool isDateWord(const QString &word);
bool isYearWord(const QString &word);
bool isTimeWord(const QString &word);
/// Who made a thing, whose own beginning and end are another's.
bool isMakerWord(const QString &word);

/// A whole header that says whether something lasts whole days, and a cell below it that says so.
bool isAllDayWord(const QString &folded);
bool saysYes(const QString &folded);

/// A whole header that says where something was.
bool isPlaceWord(const QString &folded);

} // namespace kronika::table
