// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/columnwords.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kronika::table {

namespace {

// Of each idea: English, Czech, Polish, German, French.
constexpr std::array kWords{
    HeaderWord{Role::Id, "id,uid,uuid,guid,event id,identifier,identifikator,kennung,identifiant,"
                         "event id cnty"},
    HeaderWord{Role::When,
               "when,edtf,event when,event date,date,dates,datetime,date time,timestamp,event time,eventtime,"
               "kdy,datum,datum a cas,datum udalosti,kiedy,data,data i czas,data zdarzenia,data wydarzenia,"
               "wann,zeitpunkt,datum und uhrzeit,datum uhrzeit,quand,date et heure,date de l evenement,"
               "hdate,date of event,incident date,published,date published,publication date"},
    HeaderWord{Role::Start,
               "start,starts,begin,begins,beginning,from,since,started,first seen,date from,zacatek,pocatek,od,"
               "poczatek,rozpoczecie,von,ab,beginn,anfang,seit,debut,depuis,du,commencement,start date,"
               "start time,datum od,data od,date debut,date de debut,startdatum,anfangsdatum,"
               "data poczatku,data rozpoczecia,datum zacatku,zaczatek,datum zahajeni,beginnt am"},
    HeaderWord{
        Role::End,
        "end,ends,ended,to,until,till,through,finish,stop,last seen,date to,konec,do,ukonceni,koniec,"
        "zakonczenie,bis,ende,schluss,fin,jusqu a,jusqu au,jusque,au,end date,end time,datum do,data do,"
        "date fin,date de fin,enddatum,data konca,data zakonczenia,datum konce,datum ukonceni,endet am,hdate end"},
    HeaderWord{Role::EndYear, "end year,rok konce,rok konca,endjahr,annee de fin,to year,year to"},
    HeaderWord{Role::EndMonth, "end month,mesic konce,endmonat,mois de fin"},
    HeaderWord{Role::EndDay, "end day,den konce,endtag,jour de fin"},
    HeaderWord{Role::EndTime,
               "end time of day,cas konce,cas do,cas ukonceni,czas konca,czas do,czas zakonczenia,godzina do,"
               "endzeit,endet um,uhrzeit bis,heure de fin"},
    HeaderWord{Role::Time,
               "time,time of day,start time of day,cas,cas od,cas zacatku,cas zahajeni,hodina,czas,czas od,"
               "czas rozpoczecia,godzina,godzina od,zeit,uhrzeit,uhrzeit von,beginnt um,heure,heure de debut,"
               "clock"},
    HeaderWord{Role::Year, "year,rok,jahr,annee,an,start year,iyear"},
    HeaderWord{Role::Month, "month,mesic,miesiac,monat,mois,start month,imonth"},
    HeaderWord{Role::Day, "day,den,dzien,tag,jour,start day,iday"},
    HeaderWord{Role::LifeStart, "birth,born,birth date,date of birth,hdate birth,founded,established,narozen,narozena,"
                                "narozeni,datum narozeni,zalozeni,urodzony,urodzona,data urodzenia,geboren,geburt,"
                                "geburtsdatum,naissance,date de naissance"},
    HeaderWord{Role::LifeEnd,
               "death,died,death date,date of death,hdate death,dissolved,umrti,zemrel,datum umrti,zmarl,"
               "data smierci,gestorben,tod,sterbedatum,mort,deces,date de deces"},
    HeaderWord{Role::Within, "within"},
    HeaderWord{Role::Zone, "timezone,time zone,tz,zone,event tz,casove pasmo,casova zona,pasmo,strefa czasowa,strefa,"
                           "zeitzone,fuseau horaire,fuseau"},
    HeaderWord{
        Role::Title,
        "title,event title,event,headline,name,label,event name,heading,message,what,subject,incident,"
        "nazev,udalost,titulek,nadpis,co,titul,jmeno,tytul,nazwa,wydarzenie,zdarzenie,co sie stalo,"
        "titel,ereignis,name des ereignisses,bezeichnung,uberschrift,was,ueberschrift,"
        "titre,evenement,nom,intitule,quoi,short,file name,filename,nom du fichier,dateiname,"
        "betreff,objet,predmet,temat,was ist passiert,was geschah,was passierte,what happened,"
        "co sie wydarzylo,ce qui s est passe,conflict name,page title,item label,map description,sub event type"},
    HeaderWord{Role::Description,
               "description,event description,details,detail,text,summary,content,event content,body,"
               "notes,note,comment,comments,desc,narrative,popis,popis udalosti,popis incidentu,"
               "podrobnosti,poznamka,poznamky,obsah,"
               "opis,opis zdarzenia,opis wydarzenia,opis "
               "incydentu,szczegoly,uwagi,notatki,tresc,komentarz,beschreibung,ereignisbeschreibung,"
               "einzelheiten,bemerkung,"
               "bemerkungen,notizen,inhalt,kommentar,details de l evenement,description de l evenement,"
               "commentaire,remarque,"
               "remarques,contenu,resume"},
    HeaderWord{
        Role::Actor,
        "actor,actors,who,person,people,persons,organisation,organization,organisations,organizations,"
        "org,group,participants,participant,party,parties,perpetrator,speaker,attacker,threat actor,"
        "actor1,actor 1,actor2,actor 2,assoc actor 1,assoc actor 2,side a,side b,gname,initiator name,"
        "receiver name,user,username,user name,host,hostname,host name,computer,computer name,event "
        "assets,assets,entity,entities,"
        "kdo,akter,akteri,aktor,subjekt,podmiot,podmioty,ucastnik,ucastnici,osoba,osoby,organizace,skupina,"
        "mluvci,kto,aktorzy,"
        "uczestnik,uczestnicy,organizacja,grupa,sprawca,wer,akteur,akteure,beteiligte,beteiligter,"
        "personen,gruppe,qui,acteur,acteurs,personne,personnes,personnes concernees,groupe,intervenant,organizer,"
        "meeting organizer,attendees,required attendees,optional attendees,organizator,"
        "organizator schuzky,povinni ucastnici,organizator spotkania,wymagani uczestnicy,"
        "besprechungsplanung,organisator,teilnehmer,erforderliche teilnehmer,organisateur"},
    HeaderWord{Role::Category,
               "category,event category,type,event type,kind,class,kategorie,typ,druh,typ udalosti,"
               "kategoria,rodzaj,typ zdarzenia,art,ereignistyp,categorie,type d evenement,genre,nature"},
    HeaderWord{
        Role::Tags,
        "tags,tag,event tags,categories,kategorien,labels,keywords,topics,stitky,stitek,klicova slova,temata,etykiety,"
        "slowa kluczowe,tagi,schlagworte,stichworte,schlagworter,etiquettes,mots cles,mots clefs,themes"},
    HeaderWord{Role::Confidence, "confidence,certainty,jistota,mira jistoty,duvera,pewnosc,wiarygodnosc,sicherheit,"
                                 "konfidenz,gewissheit,confiance,certitude"},
    HeaderWord{Role::Marking,
               "marking,tlp,tlp marking,tlp level,tlp 2 0,marking tlp,markings,classification,sensitivity,"
               "protective marking,oznaceni,oznaceni tlp,klasifikace,utajeni,oznaczenie,oznaczenie tlp,"
               "klasyfikacja,klauzula,einstufung,klassifizierung,vertraulichkeit,classification tlp,confidentialite"},
    HeaderWord{Role::Source,
               "source,sources,event source,reference,references,citation,source urls,source url,zdroj,zdroje,"
               "pramen,prameny,zrodlo,zrodla,quelle,quellen,nachweis,beleg,reference bibliographique,sourceurl"},
    HeaderWord{Role::Url, "url,urls,sources url,source link,links,link,web,website,web "
                          "address,href,uri,hyperlink,odkaz,odkazy,adresa,webova adresa,"
                          "adres,adres www,webadresse,lien,liens,adresse"},
};

template <std::size_t Size>
bool isOneOf(const QString &word, const std::array<const char *, Size> &words)
{
    return std::any_of(words.begin(), words.end(), [&word](const char *one) { return word == QLatin1String(one); });
}

} // namespace

std::span<const HeaderWord> headerWords()
{
    return kWords;
}

const std::vector<Meaning> &meaningsOf(const QString &folded)
{
    using Meanings = QHash<QString, std::vector<Meaning>>;
    static const Meanings kMeanings = [] {
        Meanings meanings;
        for (const HeaderWord &row : headerWords()) {
            std::size_t rank = 0;
            for (const QString &word : QString::fromLatin1(row.headers).split(u','))
                meanings[word].push_back({row.role, rank++});
        }
        return meanings;
    }();
    static const std::vector<Meaning> kNone;
    const auto found = kMeanings.constFind(folded);
    return found == kMeanings.constEnd() ? kNone : *found;
}

bool isStartWord(const QString &word)
{
    constexpr std::array kStart{"start",   "begin",   "beginning", "from",     "first",    "od",
                                "zacatek", "zacatku", "pocatku",   "poczatku", "poczatek", "rozpoczecia",
                                "von",     "beginn",  "anfang",    "debut",    "started"};
    return isOneOf(word, kStart);
}

bool isEndWord(const QString &word)
{
    constexpr std::array kEnd{"end",   "until",       "to",  "last", "finish", "do",   "konec", "konce",
                              "konca", "zakonczenia", "bis", "ende", "fin",    "stop", "ended", "ukonceni"};
    return isOneOf(word, kEnd);
}

bool isDateWord(const QString &word)
{
    constexpr std::array kDate{"date",      "datum", "data", "dates", "datetime", "hdate",
                               "timestamp", "when",  "day",  "dne",   "am",       "dt"};
    return isOneOf(word, kDate);
}

bool isAllDayWord(const QString &folded)
{
    constexpr std::array kAllDay{"all day event",
                                 "all day",
                                 "ganztagiges ereignis",
                                 "ganztagig",
                                 "celodenni udalost",
                                 "celodenni",
                                 "wydarzenie calodzienne",
                                 "calodzienne",
                                 "evenement d une journee entiere",
                                 "journee entiere"};
    return isOneOf(folded, kAllDay);
}

bool saysYes(const QString &folded)
{
    constexpr std::array kYes{"true", "yes",    "1",       "on",  "ein",    "an",   "wahr", "ja",
                              "ano",  "pravda", "zapnuto", "tak", "prawda", "vrai", "oui"};
    return isOneOf(folded, kYes);
}

bool isPlaceWord(const QString &folded)
{
    constexpr std::array kPlaces{"place", "location", "country", "city",   "region",   "misto",      "mesto",
                                 "zeme",  "lokalita", "miejsce", "miasto", "kraj",     "ort",        "stadt",
                                 "land",  "lieu",     "ville",   "pays",   "umisteni", "lokalizacja"};
    return isOneOf(folded, kPlaces);
}

bool isTimeWord(const QString &word)
{
    constexpr std::array kTime{"time", "cas", "czas", "zeit", "uhrzeit", "heure", "hour"};
    return isOneOf(word, kTime);
}

} // namespace kronika::table
