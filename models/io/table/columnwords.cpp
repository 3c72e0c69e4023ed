// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/columnwords.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kronika::table {

namespace {

// Of each idea: English, Czech, Polish, German, French, Russian (folded: й is и, ё is е), Spanish,
// Italian.
constexpr std::array kWords{
    HeaderWord{Role::Id, "id,uid,uuid,guid,event id,identifier,identifikator,kennung,identifiant,event id cnty,"
                         "issue key,issue id,task id,card id,идентификатор"},
    HeaderWord{Role::When,
               "when,edtf,event when,event date,date,dates,datetime,date time,event time,eventtime,kdy,"
               "datum,datum a cas,datum udalosti,kiedy,data,data i czas,data zdarzenia,data wydarzenia,"
               "wann,zeitpunkt,datum und uhrzeit,datum uhrzeit,quand,date et heure,date de l evenement,"
               "hdate,date of event,incident date,dating,datace,datowanie,datierung,datation,published,date "
               "published,publication date,дата,даты,"
               "когда,дата и время,дата время,дата события,время события,дата происшествия,"
               "дата публикации,last write,last write time,last write timestamp,"
               "key last write timestamp,file key last write timestamp,last run,last run time,lastrun,last executed,"
               "last execution time,epoch,epoch timestamp,epoch "
               "time,unix time,unixtime,ts,"
               "fecha,fechas,fecha y hora,fecha hora,fecha del suceso,fecha del evento,cuando,data e ora,data ora,"
               "data dell evento,quando"},
    HeaderWord{Role::Start, "start,starts,begin,begins,beginning,from,since,started,first seen,date from,zacatek,"
                            "pocatek,od,poczatek,rozpoczecie,von,ab,beginn,anfang,seit,debut,depuis,du,commencement,"
                            "start date,start time,datum od,data od,date debut,date de debut,startdatum,anfangsdatum,"
                            "data poczatku,data rozpoczecia,datum zacatku,zaczatek,datum zahajeni,beginnt am,начало,"
                            "с,дата начала,начало события,дата с,время начала события,дата и время начала,"
                            "fecha de inicio,fecha inicio,inicio,desde,data di inizio,data inizio,inizio"},
    HeaderWord{Role::End, "end,ends,ended,to,until,till,through,finish,stop,last seen,date to,konec,do,ukonceni,"
                          "koniec,zakonczenie,bis,ende,schluss,fin,jusqu a,jusqu au,jusque,au,end date,end time,"
                          "datum do,data do,date fin,date de fin,enddatum,data konca,data zakonczenia,datum konce,"
                          "datum ukonceni,endet am,hdate end,конец,окончание,завершение,до,по,дата окончания,"
                          "дата конца,дата завершения,дата по,дата до,дата и время окончания,"
                          "fecha de fin,fecha fin,fecha final,hasta,data di fine,data fine,fine"},
    HeaderWord{Role::EndYear, "end year,rok konce,rok konca,endjahr,annee de fin,to year,year to,год окончания,"
                              "год конца"},
    HeaderWord{Role::EndMonth, "end month,mesic konce,endmonat,mois de fin,месяц окончания"},
    HeaderWord{Role::EndDay, "end day,den konce,endtag,jour de fin,день окончания"},
    HeaderWord{Role::EndTime, "end time of day,cas konce,cas do,cas ukonceni,czas konca,czas do,czas zakonczenia,"
                              "godzina do,endzeit,endet um,uhrzeit bis,heure de fin,время окончания,время конца,"
                              "hora de fin,ora di fine"},
    HeaderWord{Role::Time, "time,time of day,start time of day,cas,cas od,cas zacatku,cas zahajeni,hodina,czas,"
                           "czas od,czas rozpoczecia,godzina,godzina od,zeit,uhrzeit,uhrzeit von,beginnt um,heure,"
                           "heure de debut,clock,время,время начала,час,"
                           "hora,hora de inicio,ora,orario,ora di inizio"},
    HeaderWord{Role::Year, "year,rok,jahr,annee,an,start year,iyear,год,год начала,"
                           "ano,anno"},
    HeaderWord{Role::Month, "month,mesic,miesiac,monat,mois,start month,imonth,месяц,"
                            "mes,mese"},
    HeaderWord{Role::Day, "day,den,dzien,tag,jour,start day,iday,день,число,"
                          "dia,giorno"},
    HeaderWord{Role::LifeStart, "birth,born,birth date,date of birth,hdate birth,founded,established,narozen,narozena,"
                                "narozeni,datum narozeni,zalozeni,urodzony,urodzona,data urodzenia,geboren,geburt,"
                                "geburtsdatum,naissance,date de naissance,рождение,дата рождения,родился,родилась,"
                                "основан,основана,дата основания,"
                                "nacimiento,fecha de nacimiento,nascita,data di nascita"},
    HeaderWord{Role::LifeEnd, "death,died,death date,date of death,hdate death,dissolved,umrti,zemrel,datum umrti,"
                              "zmarl,data smierci,gestorben,tod,sterbedatum,mort,deces,date de deces,смерть,"
                              "дата смерти,умер,умерла,"
                              "muerte,fecha de muerte,defuncion,morte,data di morte"},
    HeaderWord{Role::Within, "within"},
    HeaderWord{Role::Zone, "timezone,time zone,tz,zone,event tz,casove pasmo,casova zona,pasmo,strefa czasowa,"
                           "strefa,zeitzone,fuseau horaire,fuseau,часовои пояс,"
                           "zona horaria,fuso orario"},
    HeaderWord{
        Role::Title,
        "title,event title,event,headline,name,label,event name,heading,message,what,subject,"
        "incident,nazev,udalost,titulek,nadpis,co,titul,jmeno,tytul,nazwa,wydarzenie,zdarzenie,"
        "co sie stalo,titel,ereignis,name des ereignisses,bezeichnung,uberschrift,was,"
        "ueberschrift,titre,evenement,nom,denomination,intitule,libelle,quoi,short,file name,filename,nom du fichier,"
        "dateiname,betreff,objet,predmet,predmet rizeni,predmet sporu,vec,temat,sprawa,przedmiot "
        "sprawy,streitgegenstand,was ist passiert,was geschah,was passierte,"
        "what happened,co sie wydarzylo,ce qui s est passe,conflict name,page title,item label,"
        "map description,sub event type,card name,task name,событие,название,заголовок,"
        "наименование,что,что произошло,тема,инцидент,имя,"
        "suceso,evento,acontecimiento,hecho,titulo,nombre,asunto,avvenimento,titolo,nome,oggetto"},
    HeaderWord{Role::Description,
               "description,event description,details,detail,text,summary,content,event content,body,"
               "notes,note,comment,comments,desc,narrative,popis,popis udalosti,popis incidentu,"
               "podrobnosti,poznamka,poznamky,obsah,opis,opis zdarzenia,opis wydarzenia,opis incydentu,"
               "szczegoly,uwagi,notatki,tresc,komentarz,beschreibung,ereignisbeschreibung,einzelheiten,"
               "bemerkung,bemerkungen,anmerkung,anmerkungen,notizen,inhalt,kommentar,details de l evenement,"
               "description de l evenement,commentaire,commentaires,remarque,remarques,contenu,resume,"
               "card description,short description,extract,story,описание,описание "
               "события,подробности,детали,текст,содержание,"
               "примечание,примечания,комментарии,суть,"
               "descripcion,descripcion del suceso,detalle,detalles,texto,contenido,resumen,notas,observaciones,"
               "comentarios,descrizione,dettagli,dettaglio,testo,contenuto,riassunto,osservazioni,commenti"},
    HeaderWord{Role::Actor,
               "actor,actors,who,person,people,persons,organisation,organization,organisations,"
               "organizations,org,group,participants,participant,party,parties,perpetrator,speaker,"
               "attacker,attacker name,threat actor,group name,user principal name,actor1,actor 1,actor2,actor 2,assoc "
               "actor 1,assoc actor 2,side a,"
               "side b,gname,initiator name,receiver name,initiator,initiators,receiver,receivers,sponsor,"
               "sponsors,affiliation,affiliations,victim,victims,perpetrators,target,targets,target1,"
               "target actor,target name,state a,state b,belligerents,user ids,user id,user "
               "identity,user,username,user name,host,hostname,"
               "host name,computer,computer name,computername,event assets,assets,entity,entities,kdo,akter,akteri,"
               "aktor,subjekt,podmiot,podmioty,ucastnik,ucastnici,osoba,osoby,organizace,skupina,mluvci,"
               "kto,aktorzy,uczestnik,uczestnicy,organizacja,grupa,sprawca,wer,akteur,akteure,"
               "beteiligte,beteiligter,personen,gruppe,qui,acteur,acteurs,personne,personnes,"
               "personnes concernees,groupe,intervenant,organizer,meeting organizer,attendees,"
               "required attendees,optional attendees,organizator,organizator schuzky,povinni ucastnici,"
               "organizator spotkania,wymagani uczestnicy,besprechungsplanung,organisator,teilnehmer,"
               "erforderliche teilnehmer,organisateur,reporter,assignee,assigned to,assign,owner,"
               "members,email address,plaintiff,defendant,accused,commander,artist,artist display name,"
               "director,zalobce,zalovany,obvineny,obzalovany,velitel,umelec,rezie,reziser,powod,pozwany,"
               "oskarzony,dowodca,artysta,rezyser,rezyseria,klager,beklagter,angeklagter,befehlshaber,"
               "kunstler,regie,regisseur,demandeur,defendeur,commandant,artiste,realisateur,"
               "speakers,recipient,recipients,recipient name,sender,sender name,addressee,addressees,obet,obeti,"
               "poskozeny,recnik,odesilatel,prijemce,adresat,ofiara,ofiary,poszkodowany,poszkodowani,mowca,nadawca,"
               "odbiorca,opfer,geschadigter,geschadigte,redner,rednerin,sprecher,sprecherin,absender,empfanger,"
               "adressat,victime,victimes,cible,cibles,orateur,locuteur,expediteur,destinataire,destinataires,"
               "жертва,жертвы,пострадавшии,потерпевшии,спикер,оратор,отправитель,получатель,адресат,"
               "кто,актор,акторы,участник,участники,лицо,лица,персоны,организация,"
               "организации,группа,исполнитель,субъект,сторона,стороны,ответственныи,автор,"
               "quien,actores,personas,organizacion,participantes,attore,attori,persona,persone,organizzazione,"
               "partecipanti,chi"},
    HeaderWord{
        Role::Category,
        "category,event category,type,event type,kind,class,kategorie,typ,druh,typ udalosti,"
        "kategoria,rodzaj,typ zdarzenia,art,ereignistyp,categorie,type d evenement,genre,nature,"
        "issue type,disaster type,incident type,incident category,typ incidentu,druh incidentu,kategorie incidentu,"
        "druh udalosti,kategorie udalosti,rodzaj zdarzenia,rodzaj incydentu,typ incydentu,"
        "art des vorfalls,vorfallart,art des ereignisses,type d incident,nature de l incident,"
        "type de scrutin,категория,тип,вид,тип события,рубрика,"
        "categoria,tipo,tipo de evento,tipo di evento"},
    HeaderWord{Role::Tags, "tags,tag,event tags,categories,kategorien,labels,keywords,topics,stitky,stitek,"
                           "klicova slova,temata,etykiety,slowa kluczowe,tagi,schlagworte,stichworte,schlagworter,"
                           "etiquettes,mots cles,mots clefs,themes,теги,тег,метки,ключевые слова,темы,"
                           "etiquetas,palabras clave,etichette,parole chiave"},
    HeaderWord{Role::Confidence, "confidence,certainty,jistota,mira jistoty,duvera,pewnosc,wiarygodnosc,sicherheit,"
                                 "konfidenz,gewissheit,confiance,certitude,достоверность,уверенность,"
                                 "confianza,confidenza,attendibilita"},
    HeaderWord{Role::Marking, "marking,tlp,tlp marking,tlp level,tlp 2 0,marking tlp,markings,classification,"
                              "sensitivity,protective marking,oznaceni,oznaceni tlp,klasifikace,utajeni,oznaczenie,"
                              "oznaczenie tlp,klasyfikacja,klauzula,einstufung,klassifizierung,vertraulichkeit,"
                              "classification tlp,confidentialite,гриф,гриф секретности,пометка"},
    HeaderWord{Role::Source,
               "source,sources,event source,source name,source title,reference,references,citation,src,"
               "scite,news,citations,outlet,zdroj,zdroje,pramen,prameny,citace,zrodlo,zrodla,przypis,przypisy,"
               "quelle,quellen,nachweis,nachweise,beleg,belege,einzelnachweise,quellenangabe,fundstelle,"
               "reference bibliographique,источник,источники,ссылка на источник,"
               "fuente,fuentes,referencia,referencias,fonte,fonti,riferimento,riferimenti"},
    HeaderWord{Role::Url,
               "url,urls,source url,source urls,sourceurl,sources url,source link,link url,native source url,news url,"
               "src url,links,"
               "link,web,website,web address,href,uri,hyperlink,"
               "odkaz,odkazy,adresa,webova adresa,adres,adres www,webadresse,lien,liens,adresse,"
               "card url,issue url,page url,ссылка,ссылки,адрес,саит,веб адрес,"
               "enlace,enlaces,collegamento,collegamenti"},
    HeaderWord{Role::Title, "summary,краткое описание", kLateRank},
    // Where they are addresses.
    HeaderWord{Role::Url, "notes,note", kLateRank},
    HeaderWord{Role::When,
               "at,timestamp,zeitstempel,horodateur,casova znacka,sygnatura czasowa,znacznik czasu,отметка времени",
               kStampRank},
    HeaderWord{Role::When,
               "period,time period,timespan,time span,timeframe,time frame,obdobi,casove obdobi,okres,okres czasu,"
               "zeitraum,zeitspanne,periode,период,период времени",
               kPeriodRank},
    HeaderWord{
        Role::When,
        "created,date created,created date,created on,created at,creation date,date of creation,opened,date opened,"
        "opened at,reported,date reported,reported on,reported at,logged,date logged,submitted,date submitted,"
        "submitted at,date added,added,added on,entered,date entered,vytvoreno,datum vytvoreni,zalozeno,nahlaseno,"
        "utworzono,data utworzenia,zgloszono,data zgloszenia,erstellt,erstellt am,erstelldatum,erstellungsdatum,"
        "gemeldet am,cree,cree le,date de creation,signale le,создано,создан,дата создания,дата регистрации",
        kCreatedRank},
    HeaderWord{Role::When,
               "due,due date,due on,due at,deadline,termin,termin splneni,termin wykonania,fallig,fallig am,"
               "falligkeitsdatum,echeance,date d echeance,date limite,срок,срок исполнения,краинии срок",
               kDueRank},
    HeaderWord{
        Role::When,
        "created time,resolved,date resolved,resolution date,closed,date closed,closed at,closed on,completed,"
        "date completed,completed date,completed at,completed on,uzavreno,vyreseno,zamknieto,rozwiazano,erledigt,"
        "erledigt am,geschlossen am,ferme le,resolu le,закрыто,решено,дата закрытия",
        kClosedRank},
    HeaderWord{
        Role::When,
        "updated,date updated,updated date,updated at,updated on,last updated,last update,last updated at,modified,"
        "date modified,modified date,modified on,modified at,last modified,last modified date,last modified time,"
        "edited,last edited,last edited time,last activity,last activity date,last viewed,changed,last changed,"
        "upraveno,datum upravy,zmeneno,posledni zmena,aktualizovano,zmodyfikowano,data modyfikacji,ostatnia zmiana,"
        "zaktualizowano,geandert,geandert am,anderungsdatum,letzte anderung,zuletzt geandert,aktualisiert,modifie,"
        "modifie le,date de modification,derniere modification,mis a jour,обновлено,изменено,дата изменения,"
        "дата обновления,последнее изменение",
        kUpdatedRank},
};

struct ActorWord
{
    const char *role;
    const char *headers;
};

// Of the words above that name actors, those that say what these do.
constexpr std::array kActorWords{
    ActorWord{"target", "victim,victims,target,targets,target1,target actor,target name,obet,obeti,poskozeny,ofiara,"
                        "ofiary,poszkodowany,poszkodowani,opfer,geschadigter,geschadigte,victime,victimes,cible,"
                        "cibles,жертва,жертвы,пострадавшии,потерпевшии"},
    ActorWord{"speaker", "speaker,speakers,sender,sender name,mluvci,recnik,odesilatel,mowca,nadawca,redner,rednerin,"
                         "sprecher,sprecherin,absender,orateur,locuteur,expediteur,спикер,оратор,отправитель"},
    ActorWord{"addressee", "recipient,recipients,recipient name,addressee,addressees,prijemce,adresat,odbiorca,"
                           "empfanger,adressat,destinataire,destinataires,получатель,адресат"}};

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

const std::vector<Meaning> &meaningsOfHeader(std::string_view header)
{
    const QString folded = foldedHeader(header);
    const std::vector<Meaning> &meanings = meaningsOf(folded);
    return meanings.empty() ? meaningsOf(foldedHeader(spacedHeader(header))) : meanings;
}

const std::vector<Meaning> &meaningsOf(const QString &folded)
{
    using Meanings = QHash<QString, std::vector<Meaning>>;
    static const Meanings kMeanings = [] {
        Meanings meanings;
        for (const HeaderWord &row : headerWords()) {
            std::size_t rank = row.firstRank;
            for (const QString &word : QString::fromUtf8(row.headers).split(u','))
                meanings[word].push_back({row.role, rank++});
        }
        return meanings;
    }();
    static const std::vector<Meaning> kNone;
    const auto found = kMeanings.constFind(folded);
    return found == kMeanings.constEnd() ? kNone : *found;
}

const char *actorRoleOfHeader(std::string_view header)
{
    const QString folded = foldedHeader(spacedHeader(header));
    const auto named = std::find_if(kActorWords.begin(), kActorWords.end(), [&folded](const ActorWord &row) {
        return QString::fromUtf8(row.headers).split(u',').contains(folded);
    });
    return named == kActorWords.end() ? "" : named->role;
}

bool isStartWord(const QString &word)
{
    constexpr std::array kStart{"start",   "begin",   "beginning", "from",     "first",       "od",  "zacatek",
                                "zacatku", "pocatku", "poczatku",  "poczatek", "rozpoczecia", "von", "beginn",
                                "anfang",  "debut",   "started",   "начало",   "начала"};
    return isOneOf(word, kStart);
}

bool isEndWord(const QString &word)
{
    constexpr std::array kEnd{"end",      "until",       "to",    "finish",    "do",        "konec", "konce",
                              "konca",    "zakonczenia", "bis",   "ende",      "fin",       "stop",  "ended",
                              "ukonceni", "конец",       "конца", "окончания", "завершения"};
    return isOneOf(word, kEnd);
}

bool isPreposition(const QString &folded)
{
    constexpr std::array kPrepositions{"from", "to", "since", "until", "od", "do", "von",
                                       "bis",  "du", "au",    "de",    "с",  "по", "до"};
    return isOneOf(folded, kPrepositions);
}

bool isDateWord(const QString &word)
{
    constexpr std::array kDate{"date", "datum", "data", "dates", "datetime", "hdate", "timestamp", "when",
                               "day",  "dne",   "am",   "dt",    "дата",     "даты",  "fecha"};
    return isOneOf(word, kDate);
}

bool isYearWord(const QString &word)
{
    constexpr std::array kYear{"year", "rok", "roku", "jahr", "annee", "год", "года"};
    return isOneOf(word, kYear);
}

bool isMakerWord(const QString &word)
{
    constexpr std::array kMakers{"artist", "author",   "creator", "maker",  "painter", "composer", "director",
                                 "autor",  "autora",   "umelec",  "umelce", "malir",   "artysta",  "artysty",
                                 "tworca", "kunstler", "urheber", "maler",  "artiste", "auteur",   "peintre"};
    return isOneOf(word, kMakers);
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
                                 "journee entiere",
                                 "весь день",
                                 "целыи день"};
    return isOneOf(folded, kAllDay);
}

bool saysYes(const QString &folded)
{
    constexpr std::array kYes{"true",   "yes",     "1",   "on",     "ein",  "an",  "wahr", "ja",    "ano",
                              "pravda", "zapnuto", "tak", "prawda", "vrai", "oui", "да",   "истина"};
    return isOneOf(folded, kYes);
}

bool isPlaceWord(const QString &folded)
{
    constexpr std::array kPlaces{
        "place", "location", "street", "ulice",    "ulica",       "strasse", "rue",    "country", "city",  "region",
        "misto", "mesto",    "zeme",   "lokalita", "miejsce",     "miasto",  "kraj",   "ort",     "stadt", "land",
        "lieu",  "ville",    "pays",   "umisteni", "lokalizacja", "место",   "страна", "город",   "регион"};
    return isOneOf(folded, kPlaces);
}

bool isTimeWord(const QString &word)
{
    constexpr std::array kTime{"time", "cas", "czas", "zeit", "uhrzeit", "heure", "hour", "время", "hora", "ora"};
    return isOneOf(word, kTime);
}

} // namespace kronika::table
