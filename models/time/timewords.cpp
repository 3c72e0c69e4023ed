// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/timewords.h"

#include <QString>

namespace kronika {

namespace {

constexpr TimeWords kEnglish{
    .language = QLocale::English,
    .year = u"%1%2",
    .yearGenitive = u"%1%2",
    .commonEra = u" CE",
    .seasons = {u"spring", u"summer", u"autumn", u"winter"},
    .seasonsGenitive = {u"spring", u"summer", u"autumn", u"winter"},
    .around = u"around %1",
    .aroundInInterval = u"around %1",
    .fromTo = u"from %1 to %2",
    .since = u"since %1",
    .until = u"until %1",
    .sinceEndUnknown = u"since %1 (end not known)",
    .untilStartUnknown = u"by %1 (start not known)",
    .noDates = {u"start and end open", u"start open, end not known", u"start not known, end open",
                u"start and end not known"},
    .decade = u"in the %1s",
    .years = u"in the years %1",
    .someMonth = u"one of the months of %1",
    .someDay = u"one of the days of %1",
    .approximate = u"approximate",
    .uncertain = u"uncertain",
};

constexpr TimeWords kPolish{
    .language = QLocale::Polish,
    .year = u"%1%2",
    .yearGenitive = u"%1 roku%2",
    .commonEra = u" n.e.",
    .seasons = {u"wiosna", u"lato", u"jesień", u"zima"},
    .seasonsGenitive = {u"wiosny", u"lata", u"jesieni", u"zimy"},
    .around = u"około %1",
    .aroundInInterval = u"około %1",
    .fromTo = u"od %1 do %2",
    .since = u"od %1",
    .until = u"do %1",
    .sinceEndUnknown = u"od %1 (koniec nieznany)",
    .untilStartUnknown = u"do %1 (początek nieznany)",
    .noDates = {u"początek i koniec otwarte", u"początek otwarty, koniec nieznany",
                u"początek nieznany, koniec otwarty", u"początek i koniec nieznane"},
    .decade = {},
    .years = u"w latach %1",
    .someMonth = u"jeden z miesięcy %1",
    .someDay = u"jeden z dni %1",
    .approximate = u"w przybliżeniu",
    .uncertain = u"niepewne",
};

constexpr TimeWords kCzech{
    .language = QLocale::Czech,
    .year = u"%1%2",
    .yearGenitive = u"roku %1%2",
    .commonEra = u" n. l.",
    .seasons = {u"jaro", u"léto", u"podzim", u"zima"},
    .seasonsGenitive = {u"jara", u"léta", u"podzimu", u"zimy"},
    .around = u"kolem %1",
    .aroundInInterval = u"zhruba %1",
    .fromTo = u"od %1 do %2",
    .since = u"od %1",
    .until = u"do %1",
    .sinceEndUnknown = u"od %1 (konec neznámý)",
    .untilStartUnknown = u"do %1 (začátek neznámý)",
    .noDates = {u"začátek i konec otevřené", u"začátek otevřený, konec neznámý", u"začátek neznámý, konec otevřený",
                u"začátek i konec neznámé"},
    .decade = {},
    .years = u"v letech %1",
    .someMonth = u"jeden z měsíců %1",
    .someDay = u"jeden ze dnů %1",
    .approximate = u"přibližně",
    .uncertain = u"nejisté",
};

} // namespace

const TimeWords &timeWords(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    if (primary == u"pl")
        return kPolish;
    return primary == u"cs" ? kCzech : kEnglish;
}

} // namespace kronika
