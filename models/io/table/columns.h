// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table are, by the words above them (English, Czech, Polish, German, French, Russian,
// Spanish, Italian) and by what stands in them. Guesses only; knows no event.
#pragma once

#include "models/io/table/rows.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace kronika::table {

enum class Role : std::uint8_t {
    None,
    Id,
    When, ///< a date, or a span in one cell
    Start,
    End,
    Time, ///< of day, of When or Start
    EndTime,
    Year,
    Month,
    Day,
    EndYear,
    EndMonth,
    EndDay,
    LifeStart, ///< birth, foundation: of rows without other dates
    LifeEnd,
    Within,
    Zone,
    Title,
    Description,
    Actor,
    Category,
    Tags,
    Confidence,
    Marking,
    Source,
    Url
};

/// "when", "end-year", ...: the words of --map.
const char *nameOf(Role role);
std::optional<Role> roleNamed(const QString &name);
/// All of them, for messages.
QStringList roleNames();
/// Whether cells of it are dates.
bool isDateRole(Role role);

/// Whether several columns may each make one of an event.
bool mayRepeat(Role role);

/// Small letters without accents, words separated by one blank: "Datum začátku" -> "datum zacatku".
QString foldedHeader(std::string_view header);

/// "startDate" -> "start Date".
std::string spacedHeader(std::string_view header);

/// Whether such a header says that a column holds markings, whatever stands in it: those that cannot be read count,
/// too.
bool namesMarking(const QString &folded);

/// By the header alone; None if no word is known.
Role roleOfHeader(std::string_view header);

/// The rows of a sample as texts, and what was found out about them.
struct TableShape
{
    /// Which row of the sample holds the names; nothing: none does.
    std::optional<std::size_t> header = {};
    /// None does, but the first may: nothing tells.
    bool isHeaderInDoubt = false;
    /// One does, of which no word is known.
    bool isHeaderUnknown = false;
    /// Of each column: its name, unique.
    std::vector<std::string> names = {};
    std::vector<Role> roles = {};
    /// Of columns that would make a poor title: they tell of a part of the row. Empty: none.
    std::vector<bool> parts = {};
};

using SampleRow = std::vector<std::string>;

/// The header: a row of words above rows of other things. `wanted`: a person said which row (from 0), or (-1) that
/// there is none. `mayBeEmpty`: as for guessRoles().
TableShape shapeOf(const std::vector<SampleRow> &sample, std::optional<int> wanted = std::nullopt,
                   bool mayBeEmpty = false);

/// Unique names; empty ones are "column 3".
std::vector<std::string> uniqueNames(const SampleRow &header, std::size_t columns);

/// One role a column, most roles given once; cells decide where a word may mean two things. A column without a single
/// value gets none, unless `mayBeEmpty`.
std::vector<Role> guessRoles(const std::vector<std::string> &names, const std::vector<SampleRow> &cells,
                             bool mayBeEmpty = false);

} // namespace kronika::table
