// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene/legendwords.h"

#include <QLocale>

#include <array>

namespace kronika {

namespace {

struct Words
{
    LegendKind kind;
    QStringView english;
    QStringView polish;
    QStringView czech;
};

constexpr std::array kWords{
    Words{LegendKind::Category, u"", u"", u""},
    Words{LegendKind::Day, u"on this day", u"tego dnia", u"tento den"},
    Words{LegendKind::Moment, u"at this time", u"o tej godzinie", u"v tento čas"},
    Words{LegendKind::Band, u"at some time within the band", u"kiedyś w obrębie pasma", u"někdy v mezích pásu"},
    Words{LegendKind::Soft, u"began or ended within the shading", u"początek lub koniec w obrębie cieniowania",
          u"začátek nebo konec v mezích stínování"},
    Words{LegendKind::Steps, u"digits not given: one of the steps", u"brak cyfr daty: jeden z odcinków",
          u"neuvedené číslice: jeden z dílků"},
    Words{LegendKind::Pieces, u"digits not given: one of the pieces", u"brak cyfr daty: jeden z kawałków",
          u"neuvedené číslice: jeden z úseků"},
    Words{LegendKind::Approximate, u"approximate date", u"data przybliżona", u"přibližné datum"},
    Words{LegendKind::Uncertain, u"uncertain date", u"data niepewna", u"nejisté datum"},
    Words{LegendKind::Open, u"goes on, no limit given", u"trwa, granicy nie podano", u"trvá, mez neuvedena"},
    Words{LegendKind::OpenStart, u"went on before, no limit given", u"trwało już wcześniej, granicy nie podano",
          u"trvalo už předtím, mez neuvedena"},
    Words{LegendKind::Unknown, u"start or end not known", u"początek lub koniec nieznany",
          u"začátek nebo konec není znám"},
    Words{LegendKind::OneOf, u"one of these dates", u"jedna z tych dat", u"jedno z těchto dat"},
    Words{LegendKind::AllOf, u"all of these dates", u"wszystkie te daty", u"všechna tato data"},
    Words{LegendKind::SetOpenStart, u"earlier dates, too", u"także wcześniejsze daty", u"i dřívější data"},
    Words{LegendKind::SetOpen, u"later dates, too", u"także późniejsze daty", u"i pozdější data"},
    Words{LegendKind::Undated, u"no date, only a limit known", u"bez daty, znana tylko granica",
          u"bez data, známa jen mez"},
    Words{LegendKind::Mention, u"concerns this actor", u"dotyczy tego podmiotu", u"týká se tohoto aktéra"},
    Words{LegendKind::LongMention, u"concerns this actor as long as the line; dotted: possibly",
          u"dotyczy tego podmiotu tak długo jak linia; kropki: możliwe",
          u"týká se tohoto aktéra po dobu čáry; tečkovaně: možná"},
    Words{LegendKind::Tie, u"one event of several actors", u"jedno zdarzenie kilku podmiotów",
          u"jedna událost více aktérů"},
    Words{LegendKind::Fold, u"so many events close together", u"tyle zdarzeń blisko siebie",
          u"tolik událostí blízko sebe"},
    Words{LegendKind::Conflict, u"the sources disagree", u"źródła są niezgodne", u"zdroje se rozcházejí"},
    Words{LegendKind::Withheld, u"withheld for its marking", u"zatrzymane z powodu oznaczenia",
          u"zadrženo kvůli označení"},
    Words{LegendKind::Today, u"today", u"dziś", u"dnes"},
};

} // namespace

QString legendText(LegendKind kind, const QString &language)
{
    const Words &words = kWords[static_cast<std::size_t>(kind)];
    Q_ASSERT(words.kind == kind);
    switch (QLocale(language).language()) {
    case QLocale::Polish:
        return words.polish.toString();
    case QLocale::Czech:
        return words.czech.toString();
    default:
        return words.english.toString();
    }
}

} // namespace kronika
