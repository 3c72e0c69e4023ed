// SPDX-License-Identifier: GPL-3.0-or-later
// A typed date cut into words with their meaning, numbers and signs, and those drawn together that belong together: a
// time of day, "19th century", "Q2", "44 BCE", "three days ago". Knows nothing of whole dates.
#pragma once

#include "models/time/calendar.h"
#include "models/time/typed/typedwords.h"
#include "models/time/zone.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kronika::typed {

/// A wall clock as EDTF writes it, and where it ticks.
struct ClockTime
{
    std::string text; ///< "14:30", "14:30:05.25"
    std::int64_t dayUs = 0;
    std::string offset; ///< "", "Z", "+02:00"
    /// Gives the offset of a day; then `offset` is empty.
    std::optional<Zone> zone;
};

struct Token
{
    Meaning meaning = Meaning::Other;
    std::int64_t value = 0;
    QString text; ///< folded; of a sign the sign, '–' for any dash that is no hyphen
    int digits = 0;
    qsizetype at = 0;
    qsizetype end = 0;
    bool hasBlankBefore = false;
    int roman = 0;          ///< what it is as a Roman number, if it is one
    bool hasEra = false;    ///< a year before or after which BC or AD is written
    bool isOrdinal = false; ///< "5th"
    bool isMasked = false;  ///< "199X", "20XX"
    bool isCount = false;   ///< of quarters, halves: "2 quarters", which says how long
    bool hasCapital = false;
    Languages languages = {}; ///< of a word
    bool isToday = false;     ///< the first of the tokens that "today" stands for
    std::shared_ptr<const ClockTime> time;

    bool is(Meaning other) const { return meaning == other; }
    bool isSign(QChar sign) const { return meaning == Meaning::Sign && text.size() == 1 && text.front() == sign; }
};

/// How many halves, thirds or quarters a whole has; 0 for other words.
int sharesBy(Meaning meaning);

using Tokens = std::vector<Token>;
using Span = std::span<const Token>;

/// A number of more digits is no year.
inline constexpr int kMostDigits = 12;

/// Numbers, words and signs, without meanings but those that their looks give. Linear.
Tokens cutUp(const QString &text);
/// The words of `text`; phrases are one token. Linear.
Tokens wordsOf(const QString &text);
/// What "14.30" behind a comma is: "28 May 2025, 14.30" is a time, "28 May 2025, 14.6." another day.
enum class Stops { AreDates, AreTimes };

/// What the "V" of "V 2025" is: May, or the Czech "in".
enum class Romans { AreMonths, AreWords };

/// The words with those as days of the week that can abbreviate one, once for each language: "Do 29. 5. 2025",
/// "so 31. 5.", "Mo 26. – Mi 28. 5.".
std::vector<Tokens> withWeekdays(const Tokens &words);
/// Whether the first word can be such an abbreviation, and whether it can be nothing else.
bool mayBeginWithWeekday(const Tokens &words);
bool mustBeginWithWeekday(const Tokens &words);
/// The day of the week that `word`, folded, abbreviates in the first language that has it so, 1 = Monday; 0 if none.
int weekdayAbbreviatedBy(const QString &word);

/// Draws together what belongs together. `today` is what "today" and "last year" are counted from; without it they are
/// left as they are.
Tokens drawnTogether(Tokens tokens, const QString &text, const std::optional<CivilDate> &today,
                     Stops stops = Stops::AreDates, Romans romans = Romans::AreMonths);

/// The steps of drawnTogether() that have a file of their own.
void drawTimesTogether(Tokens &tokens, const QString &text, Stops stops);
void drawRelativeDates(Tokens &tokens, const CivilDate &today);
/// "2025-W22", "2025-W22-3", "W22/2025".
void drawIsoWeeks(Tokens &tokens);
/// "1990s", "'90s", "90er Jahre", "lata 90.", "90. léta".
void drawDecades(Tokens &tokens);
/// "lata 90. XX wieku": the century says which nineties. What is left of "lata" is the summer, or nothing.
void settleDecades(Tokens &tokens);
/// What is said once for several: "17th and 18th century", "44 to 43 BC".
void shareUnits(Tokens &tokens);
void shareEras(Tokens &tokens);

/// The number of a decade, century or part of a year that can be counted: small, an ordinal or a Roman number; 0 if it
/// is none.
std::int64_t countOf(const Token &token);
/// The day number of the Monday of a week as ISO 8601 counts; nothing if the year has no such week.
std::optional<std::int64_t> mondayOfWeek(std::int64_t year, std::int64_t week);

/// Replaces tokens [from, to) by `token`, which takes their place in the text.
void merge(Tokens &tokens, std::size_t from, std::size_t to, Token token);
/// The token there, or an empty one of meaning Other.
const Token &at(const Tokens &tokens, std::size_t index);

} // namespace kronika::typed
