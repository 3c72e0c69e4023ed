// SPDX-License-Identifier: GPL-3.0-or-later
// Without the words of one or two letters and the abbreviations that mean something else in another language.
#include "models/time/typed/typedwords.h"

namespace kronika::typed {

namespace {

using enum Meaning;

constexpr WordRow kItalianRows[] = {
    {Month, 1, "gennaio|genn|gen"},
    {Month, 2, "febbraio|febbr"},
    {Month, 3, "marzo"},
    {Month, 4, "aprile"},
    {Month, 5, "maggio|magg|mag"},
    {Month, 6, "giugno|giu"},
    {Month, 7, "luglio|lug"},
    {Month, 8, "agosto"},
    {Month, 9, "settembre|sett"},
    {Month, 10, "ottobre|ott"},
    {Month, 11, "novembre"},
    {Month, 12, "dicembre|dic"},
    {Season, 21, "primavera"},
    {Season, 22, "estate"},
    {Season, 23, "autunno"},
    {Season, 24, "inverno"},
    {Quarter, 0, "trimestre"},
    {Half, 0, "semestre"},
    {Century, 0, "secolo|secoli"},
    {Decade, 20, "anni venti|gli anni venti"},
    {Decade, 30, "anni trenta|gli anni trenta"},
    {Decade, 40, "anni quaranta|gli anni quaranta"},
    {Decade, 50, "anni cinquanta|gli anni cinquanta"},
    {Decade, 60, "anni sessanta|gli anni sessanta"},
    {Decade, 70, "anni settanta|gli anni settanta"},
    {Decade, 80, "anni ottanta|gli anni ottanta"},
    {Decade, 90, "anni novanta|gli anni novanta"},
    {Years, kDecadeToo, "anni|gli anni"},
    {Weekday, 1, "lunedi"},
    {Weekday, 2, "martedi"},
    {Weekday, 3, "mercoledi"},
    {Weekday, 4, "giovedi"},
    {Weekday, 5, "venerdi"},
    {Weekday, 6, "sabato"},
    {Weekday, 7, "domenica"},
    {Early, 0, "inizio|all inizio|inizi|agli inizi"},
    {Early, 2, "fine|alla fine"},
    {PartOfDay, 0, "mattina|mattino|pomeriggio|sera|notte|mezzogiorno|mezzanotte"},
    {From, 0, "dal|dall|dalla"},
    {Since, 0, "a partire dal|a partire da"},
    {Until, 0, "fino al|fino a|fino ad"},
    {To, 0, "al"},
    {NotAfter, 0, "entro|entro il|non oltre|non oltre il"},
    {Before, 0, "prima del|prima di"},
    {After, 0, "dopo|dopo il"},
    {Between, 0, "tra|tra il|fra|fra il"},
    {And, 0, "e il"},
    {Or, 0, "oppure"},
    {Present, 0, "in corso|tuttora|tuttora in corso|fino ad oggi|ad oggi"},
    {Unknown, 0, "sconosciuto|sconosciuta|ignoto|ignota|data sconosciuta"},
    {Circa, 0, "verso|verso il|intorno al|circa il"},
    {Perhaps, 0, "forse|probabilmente|possibilmente"},
    {BeforeChrist, 0, "a c|avanti cristo"},
    {AfterChrist, 0, "d c|dopo cristo"},
    {Hour, 0, "ore"},
    {Unit, 1, "giorno|giorni"},
    {Unit, 2, "settimana|settimane"},
    {Unit, 3, "mese|mesi"},
    {Unit, 4, "anno"},
    {RelativeDay, 0, "oggi"},
    {RelativeDay, -1, "ieri"},
    {Noise, 0, "il|di|del|dello|della|dell|nel|nell|alle|alle ore|durante"},
};

} // namespace

std::span<const WordRow> italianRows()
{
    return kItalianRows;
}

} // namespace kronika::typed
