// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/titlechoice.h"

#include "models/io/table/celllook.h"
#include "models/io/table/celltext.h"
#include "models/io/table/columncells.h"
#include "models/io/table/columnwords.h"
#include "models/io/table/nothingwords.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <set>

namespace kronika::table {

namespace {

/// Of a header that says that below it stand titles.
constexpr int kStrong = 300;
/// Of one that says that they are numbers and the like, which tell rows apart to clerks alone.
constexpr int kPoor = -200;
/// Of one that says what kind of thing is named below it.
constexpr int kThing = 120;
constexpr int kWeak = 80;

/// What a column looks like.
struct Look
{
    std::size_t rows = 0;
    std::size_t given = 0;
    std::size_t distinct = 0;
    std::size_t words = 0;
    /// Flags, levels, addresses, hashes, lists and objects of programs.
    std::size_t odd = 0;
    /// Of at most kLongestCode letters.
    std::size_t codes = 0;
};

constexpr std::size_t kLongestCode = 3;

bool isFlagOrLevel(std::string_view text)
{
    constexpr std::size_t kLongest = 13;
    static const std::set<std::string, std::less<>> kFlags{
        "yes",     "no",   "true",     "false",  "y",    "n",      "on",    "off",   "high",    "medium",
        "med",     "low",  "critical", "severe", "info", "notice", "debug", "error", "warning", "informational",
        "verbose", "none", "unknown",  "ano",    "ne",   "tak",    "nie",   "ja",    "nein",    "oui",
        "non"};
    if (text.size() > kLongest)
        return false;
    std::string folded;
    for (const char c : text)
        folded += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return kFlags.contains(folded);
}

/// As programs write one into a cell: `[]`, `['a', 'b']`, `["a"]`, `[{…`. "[untitled]" is none.
bool isWrittenList(std::string_view text)
{
    constexpr std::string_view kSecond = "]'\"{[";
    return text.size() > 1 && text.front() == '[' && kSecond.find(text[1]) != std::string_view::npos;
}

bool isOdd(std::string_view text)
{
    return isFlagOrLevel(text) || isHash(text) || isAddress(text) || text.starts_with("hxxp") ||
           text.starts_with("{") || isWrittenList(text);
}

Look lookOf(const std::vector<SampleRow> &cells, std::size_t column)
{
    Look look;
    std::set<std::string_view> values;
    for (const SampleRow &row : cells) {
        ++look.rows;
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (text.empty() || isFiller(text))
            continue;
        ++look.given;
        values.insert(text);
        look.codes += text.size() <= kLongestCode ? 1 : 0;
        look.words += 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
        look.odd += isOdd(text) ? 1 : 0;
    }
    look.distinct = values.size();
    return look;
}

/// Few values, over and over.
bool isCategory(const Look &look)
{
    constexpr std::size_t kMany = 5;
    return look.given >= kMany && look.distinct * 3 <= look.given && look.words < look.given * 2;
}

/// Values that say nothing to people, or nothing that tells rows apart. Where the header says that it is a title, it
/// may come again and again. `worth`: of the header.
bool isUnfit(const Look &look, int worth)
{
    const bool isConstant = look.distinct == 1 && look.given > 1;
    const bool isOfNoWorth = worth <= 0 && (isCategory(look) || look.codes * 2 > look.given);
    return look.given == 0 || isConstant || isOfNoWorth || look.odd * 2 > look.given;
}

/// "RuleTitle" -> rule, title.
QStringList wordsOf(const std::string &header)
{
    QString spaced;
    for (const QChar c : QString::fromStdString(header)) {
        if (c.isUpper() && !spaced.isEmpty() && spaced.back().isLower())
            spaced += u' ';
        spaced += c;
    }
    return foldedHeader(spaced.toStdString()).split(u' ');
}

/// Words within headers, folded, and what they say of the titles below; the first row that holds one of a header's
/// words says it.
struct HeaderWorth
{
    int worth;
    const char *words;
    /// Only of a header that has no other word.
    bool isAlone = false;
};

constexpr std::array kHeaderWorths{
    // What tells rows apart to clerks alone.
    HeaderWorth{kPoor,
                "number,nr,no,id,code,key,hash,cislo,numer,nummer,numero,sygnatura,signatura,znacka,"
                "aktenzeichen,reference,schema,dimensions,rozmery,wymiary,masse,inventarnummer,katalognummer,inv,"
                "inventar"},
    // "event type", "rule path", "message id"
    HeaderWorth{0, "type,path,level,date,time,category,count,url,link,file,class,status,tz,severity,source,"
                   "volume,image,user,member,value"},
    HeaderWorth{kStrong, "title,event,events,incident,incidents,headline,alert,alerts,detection,detections,rule,"
                         "summary,message,operation,"
                         "operations,mission,signature,topic,subject,happening,nazev,udalost,nazwa,wydarzenie,titel,"
                         "ereignis,titre,evenement"},
    // What kind of thing a row is.
    HeaderWorth{kThing,
                "ruler,monarch,king,queen,emperor,pope,president,chancellor,mayor,governor,minister,premier,bishop,"
                "abbot,film,movie,book,play,song,album,artwork,painting,war,"
                "siege,treaty,ship,vessel,object,exhibit,case,election,disaster,"
                "panovnik,kral,papez,prezident,kancler,starosta,primator,hejtman,ministr,biskup,opat,kniha,skladba,"
                "dilo,valka,bitva,smlouva,lod,predmet,volby,"
                "wladca,krol,papiez,prezydent,kanclerz,burmistrz,wojewoda,ksiazka,utwor,dzielo,wojna,bitwa,traktat,"
                "statek,przedmiot,wybory,"
                "herrscher,konig,kaiser,papst,kanzler,bundeskanzler,burgermeister,bischof,abt,buch,lied,werk,krieg,"
                "schlacht,vertrag,schiff,objekt,wahl,"
                "souverain,roi,pape,chancelier,maire,gouverneur,ministre,eveque,abbe,livre,chanson,oeuvre,tableau,"
                "guerre,bataille,traite,navire,objet",
                true},
    HeaderWorth{kWeak, "name,nom,jmeno,firstname,surname,lastname,prijmeni,imie,nazwisko,vorname,nachname,prenom,label,"
                       "episode,conflict,battle,activity,action,attacktype1"},
};

/// Of all words above, which row has them.
const QHash<QString, std::size_t> &rowsOfWords()
{
    static const QHash<QString, std::size_t> kRows = [] {
        QHash<QString, std::size_t> rows;
        for (std::size_t n = 0; n < kHeaderWorths.size(); ++n) {
            for (const QString &word : QString::fromLatin1(kHeaderWorths[n].words).split(u','))
                rows.insert(word, n);
        }
        return rows;
    }();
    return kRows;
}

int worthOfHeader(const std::string &header)
{
    const QStringList words = wordsOf(header);
    std::size_t first = kHeaderWorths.size();
    for (const QString &word : words) {
        const std::size_t row = rowsOfWords().value(word, first);
        if (row < first && (words.size() == 1 || !kHeaderWorths[row].isAlone))
            first = row;
    }
    return first < kHeaderWorths.size() ? kHeaderWorths[first].worth : 0;
}

/// Higher is better.
int worthOf(const std::string &header, const Look &look)
{
    constexpr int kPlacePenalty = 60;
    constexpr std::size_t kMostWords = 3;
    constexpr std::size_t kFewRows = 3;
    constexpr std::size_t kDistinct = 150;
    // The name of a thing may be one word.
    const std::size_t words =
        worthOfHeader(header) == kThing ? kMostWords * 20 : std::min(look.words * 20 / look.given, kMostWords * 20);
    const std::size_t distinct = look.given <= kFewRows ? kDistinct : look.distinct * kDistinct / look.given;
    const QStringList headerWords = wordsOf(header);
    const bool isOfPlace = std::any_of(headerWords.begin(), headerWords.end(), isPlaceWord);
    return worthOfHeader(header) + static_cast<int>(look.given * 100 / look.rows + distinct + words) -
           (isOfPlace ? kPlacePenalty : 0);
}

} // namespace

bool isTextColumn(const std::vector<SampleRow> &cells, std::size_t column)
{
    std::size_t letters = 0;
    std::size_t given = 0;
    for (const SampleRow &row : cells) {
        if (column >= row.size() || row[column].empty())
            continue;
        ++given;
        // "[5]" is the number of a footnote.
        letters += row[column].find_first_not_of("0123456789.,-+:/%[]() ") != std::string::npos ? 1 : 0;
    }
    return given > 0 && letters * 2 >= given;
}

std::vector<std::size_t> titleColumns(const std::vector<std::string> &names, const std::vector<SampleRow> &cells,
                                      const std::vector<std::size_t> &free)
{
    // Of two that are about as good the first one; without headers the first one in any case.
    const bool isNamed = std::any_of(free.begin(), free.end(), [&names](std::size_t column) {
        return names[column] != "column " + std::to_string(column + 1);
    });
    const int step = isNamed ? 35 : 1000;
    std::vector<std::pair<int, std::size_t>> fit;
    for (const std::size_t column : free) {
        if (!isTextColumn(cells, column) || areAllDays(cells, column))
            continue;
        const Look look = lookOf(cells, column);
        if (!isUnfit(look, worthOfHeader(names[column])))
            fit.emplace_back(worthOf(names[column], look), column);
    }
    std::vector<std::size_t> columns;
    while (!fit.empty()) {
        auto best = fit.begin();
        for (auto one = fit.begin(); one != fit.end(); ++one) {
            if (one->first > best->first + step)
                best = one;
        }
        columns.push_back(best->second);
        fit.erase(best);
    }
    return columns;
}

bool saysTitles(const std::string &header)
{
    return worthOfHeader(header) > 0;
}

bool isVaried(const std::vector<SampleRow> &cells, std::size_t column)
{
    return lookOf(cells, column).distinct > 1;
}

bool isTelling(const std::string &header, const std::vector<SampleRow> &cells, std::size_t column)
{
    const Look look = lookOf(cells, column);
    const int worth = worthOfHeader(header);
    if (worth >= kStrong)
        return true;
    if (isCategory(look))
        return false;
    const bool isEachItsOwn = look.distinct * 10 >= look.given * 9;
    const std::size_t halvesOfWords = look.words * 2;
    return (worth == kThing && isEachItsOwn) || halvesOfWords >= look.given * (worth > 0 ? 3 : 5);
}

} // namespace kronika::table
