// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/typed/typedwords.h"

namespace kronika::typed {

namespace {

using enum Meaning;

constexpr WordRow kGermanRows[] = {
    {Month, 1, "januar|janner|jaenner"},
    {Month, 2, "februar|feber"},
    {Month, 3, "marz|maerz|mrz"},
    {Month, 5, "mai"},
    {Month, 6, "juni"},
    {Month, 7, "juli"},
    {Month, 10, "oktober|okt"},
    {Month, 12, "dezember|dez"},
    {Season, 21, "fruhling|fruehling|fruhjahr|fruehjahr"},
    {Season, 22, "sommer"},
    {Season, 23, "herbst"},
    {Quarter, 0, "quartal|quartals|vierteljahr"},
    {Third, 0, "quadrimester"},
    {Half, 0, "halbjahr|halbjahres|halfte|haelfte"},
    {Century, 0, "jahrhundert|jahrhunderts|jh|jhdt|jhd"},
    {Decade, 20, "zwanziger"},
    {Decade, 30, "dreissiger"},
    {Decade, 40, "vierziger"},
    {Decade, 50, "funfziger|fuenfziger"},
    {Decade, 60, "sechziger"},
    {Decade, 70, "siebziger"},
    {Decade, 80, "achtziger"},
    {Decade, 90, "neunziger"},
    {Years, 0, "jahre|jahren|jahres"},
    {Ordinal, 1, "erste|erster|erstes|ersten"},
    {Ordinal, 2, "zweite|zweiter|zweites|zweiten"},
    {Ordinal, 3, "dritte|dritter|drittes|dritten"},
    {Ordinal, 4, "vierte|vierter|viertes|vierten"},
    {Calendar, 0, "kw|kalenderwoche"},
    {Weekday, 1, "montag"},
    {Weekday, 2, "dienstag"},
    {Weekday, 3, "mittwoch"},
    {Weekday, 4, "donnerstag"},
    {Weekday, 5, "freitag"},
    {Weekday, 6, "samstag|sonnabend"},
    {Weekday, 7, "sonntag"},
    {Early, 0, "anfang|zu beginn|beginn|fruh im|fruher"},
    {Early, 1, "mitte"},
    {Early, 2, "ende|spat im|spater"},
    {Since, 0, "seit|ab|seit anfang|ab anfang"},
    {From, 0, "von|vom"},
    {Until, 0, "bis|bis zum|bis zur|bis einschliesslich"},
    {NotAfter, 0, "spatestens|nicht spater als"},
    {NotBefore, 0, "fruhestens|nicht vor"},
    {Before, 0, "vor"},
    {After, 0, "nach"},
    {OrLater, 0, "oder spater|und spater"},
    {OrEarlier, 0, "oder fruher|und fruher"},
    {Between, 0, "zwischen|irgendwann zwischen"},
    {And, 0, "und"},
    {Or, 0, "oder"},
    {OneOf, 0, "eines der|einer der|eine der"},
    {Present, 0, "jetzt|gegenwart|laufend|andauernd"},
    {Unknown, 0, "unbekannt|nicht bekannt"},
    {EndUnknown, 0, "ende unbekannt|ende nicht bekannt|unbekanntes ende"},
    {StartUnknown, 0, "anfang unbekannt|beginn unbekannt|anfang nicht bekannt"},
    {Circa, 0, "zirka|etwa|ungefahr|rund|um|gegen|um das|annahernd"},
    {Perhaps, 0, "vielleicht|wohl|moglicherweise|vermutlich|wahrscheinlich|angeblich|unsicher"},
    {BeforeChrist, 0, "v chr|vor christus|v u z|vor unserer zeitrechnung"},
    {AfterChrist, 0, "n chr|nach christus|u z|unserer zeitrechnung"},
    {Hour, 0, "uhr"},
    {Offset, 60, "mez"},
    {Offset, 120, "mesz"},
    {Unit, 1, "tag|tage|tagen|tages"},
    {Unit, 2, "woche|wochen"},
    {Unit, 3, "monat|monate|monaten|monats"},
    {Unit, 4, "jahr|dem jahr|im jahr|im jahre|das jahr|dem jahre"},
    {RelativeDay, 0, "heute"},
    {RelativeDay, -1, "gestern"},
    {RelativeDay, -2, "vorgestern"},
    {RelativeDay, 1, "morgen"},
    {RelativeDay, 2, "ubermorgen|uebermorgen"},
    {RelativeWeek, 0, "diese woche"},
    {RelativeWeek, -1, "letzte woche|vorige woche"},
    {RelativeWeek, 1, "nachste woche"},
    {RelativeMonth, 0, "dieser monat|diesen monat"},
    {RelativeMonth, -1, "letzter monat|letzten monat|voriger monat|vorigen monat"},
    {RelativeMonth, 1, "nachster monat|nachsten monat"},
    {RelativeYear, 0, "dieses jahr|heuer"},
    {RelativeYear, -1, "letztes jahr|voriges jahr|vorjahr"},
    {RelativeYear, 1, "nachstes jahr"},
    {Noise, 0, "im|dem|den|der|des|die|das|zum|zur|er|ers|iger"},
};

} // namespace

std::span<const WordRow> germanRows()
{
    return kGermanRows;
}

} // namespace kronika::typed
