// SPDX-License-Identifier: GPL-3.0-or-later
// The words that people write dates with, in English, Polish, Czech, German, French, Russian, Spanish and Italian: a
// table per language, looked up together. Knows no grammar.
//
// The tables hold words without accents (but à and dès), in small letters, without the full stops of abbreviations.
#pragma once

#include <QFlags>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace kronika::typed {

/// The letter is the one that stands for the token in a shape such as "nMy" (see typedshapes).
enum class Meaning : char {
    Noise = '_',
    Number = 'n',    ///< of one or two digits
    Year = 'y',      ///< a year, with its sign
    ShortYear = 'v', ///< '25
    Written = '#',   ///< as EDTF: 20X5, 2004-06-XX
    LongNumber = 'l',
    EightDigits = 'b', ///< 20250528
    Time = 'T',
    Cardinal = 'q', ///< two, dwa, dvěma: counts units only
    Turn = '^',     ///< of a year or a century
    Month = 'M',
    Season = 'S',
    Quarter = 'Q',
    Third = 'R',
    Half = 'H',
    Tenth = '*', ///< a decade that is counted: of a century; the Polish and Czech ten days of a month
    Century = 'C',
    Decade = 'D',   ///< value: its first year, or 20 to 90
    Years = 'J',    ///< lata, léta, Jahre; value 22 if it can mean the summer, too, or kDecadeToo
    Ordinal = 'o',  ///< first, pierwszy; value kLast: last
    Calendar = 'K', ///< calendar week
    Week = 'W',     ///< value: the day number of its Monday
    Weekday = 'd',
    Early = 'E', ///< the beginning: value 0; in the middle 1; the end 2; early 10, late 12, whose bounds nobody knows
    PartOfDay = 'O', ///< morning, noon
    Throughout = '=',
    Since = 's',
    AsOf = '@',     ///< since then, or as it was then
    AtLeast = '3',  ///< since a time, value 0, or until it, 1
    Sometime = '4', ///< some moment of what follows
    From = 'f',
    Until = 'u',
    To = 't',
    NotAfter = 'N',  ///< by, no later than; value kTrailing if it can stand behind, too
    NotBefore = 'F', ///< no earlier than; likewise
    NotUntil = '5',  ///< in it and not earlier
    Before = 'B',
    After = 'A',
    OrLater = 'L',
    OrEarlier = 'G',
    Between = 'w',
    And = '&',
    Or = '|',
    OneOf = '1',
    AllOf = '2',
    Present = 'p', ///< value 1: now, which is a day, too
    Unknown = 'x',
    EndUnknown = 'X',
    StartUnknown = 'Z',
    Inclusive = '+', ///< both ends belong to it, as they always do
    Circa = 'c',
    Perhaps = 'm',
    BeforeChrist = '<',
    AfterChrist = '>',
    Am = 'a',
    Pm = 'P',
    Hour = 'h',   ///< godz., hod., Uhr
    Offset = 'z', ///< value: minutes from UTC
    Ago = 'g',
    Unit = 'U',          ///< 1 day, 2 week, 3 month, 4 year
    RelativeDay = 'r',   ///< value: days from today
    RelativeWeek = 'i',  ///< weeks from this one
    RelativeMonth = 'j', ///< months
    RelativeYear = 'k',  ///< years
    Sign = '.',
    Other = '!',
};

/// Of Years: a decade with its century follows, too ("années 1990").
inline constexpr int kDecadeToo = 10;

/// Of NotAfter and NotBefore: "2020 spätestens" as well as "spätestens 2020"; of OrEarlier and OrLater: "at the latest
/// 2020" as well as "2020 at the latest".
inline constexpr int kTrailing = 2;

/// Of Until: "až 28. května" is "not until", too.
inline constexpr int kNotUntilToo = 1;
/// Of Until: before a count it says how many at most, too ("up to 3 years ago").
inline constexpr int kAtMostToo = 3;

/// Of Ordinal and Tenth.
inline constexpr int kLast = -1;

/// A row of a table: phrases that mean the same, separated by '|', the words of a phrase by one blank.
struct WordRow
{
    Meaning meaning;
    int value;
    const char *phrases;
};

std::span<const WordRow> englishRows();
std::span<const WordRow> polishRows();
std::span<const WordRow> czechRows();
std::span<const WordRow> germanRows();
std::span<const WordRow> frenchRows();
std::span<const WordRow> russianRows();
std::span<const WordRow> spanishRows();
std::span<const WordRow> italianRows();

/// Of the languages above one, or several.
enum class Language : std::uint8_t {
    English = 1,
    Polish = 2,
    Czech = 4,
    German = 8,
    French = 16,
    Russian = 32,
    Spanish = 64,
    Italian = 128
};
Q_DECLARE_FLAGS(Languages, Language)
Q_DECLARE_OPERATORS_FOR_FLAGS(Languages)

struct Word
{
    Meaning meaning = Meaning::Other;
    int value = 0;
    Languages languages = {}; ///< all that have the phrase, whatever it means there
};

/// Words in a phrase at most.
inline constexpr int kLongestPhrase = 5;

/// `phrase` folded; of a phrase that several languages have with several meanings, the first in the order above.
std::optional<Word> wordFor(const QString &phrase);

/// Small letters without accents: "Května" to "kvetna", "późno" to "pozno", "май" to "маи". "à" and "dès" keep theirs:
/// without it they are other words, Polish "a" (and), French "des" (of the).
QString folded(QStringView text);

} // namespace kronika::typed
