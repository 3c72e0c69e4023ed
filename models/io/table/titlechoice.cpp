// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/titlechoice.h"

#include "models/io/table/celltext.h"
#include "models/io/table/columncells.h"
#include "models/io/table/columnwords.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <set>

namespace kronika::table {

namespace {

/// Of a header that says that below it stand titles.
constexpr int kStrong = 300;

/// What a column looks like.
struct Look
{
    std::size_t rows = 0;
    std::size_t given = 0;
    std::size_t distinct = 0;
    std::size_t words = 0;
    /// Flags, levels, addresses, hashes, lists and objects of programs.
    std::size_t odd = 0;
};

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

bool isHash(std::string_view text)
{
    constexpr std::size_t kShortest = 16;
    return text.size() >= kShortest && text.find_first_not_of("0123456789abcdefABCDEF-") == std::string_view::npos &&
           text.find_first_of("0123456789") != std::string_view::npos;
}

bool isOdd(std::string_view text)
{
    return isFlagOrLevel(text) || isHash(text) || isAddress(text) || text.starts_with("hxxp") ||
           text.starts_with("{") || text.starts_with("[{");
}

Look lookOf(const std::vector<SampleRow> &cells, std::size_t column)
{
    Look look;
    std::set<std::string_view> values;
    for (const SampleRow &row : cells) {
        ++look.rows;
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (text.empty())
            continue;
        ++look.given;
        values.insert(text);
        look.words += 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
        look.odd += isOdd(text) ? 1 : 0;
    }
    look.distinct = values.size();
    return look;
}

/// Too few values, over and over, or values that say nothing to people.
bool isUnfit(const Look &look)
{
    constexpr std::size_t kMany = 5;
    const bool isConstant = look.distinct == 1 && look.given > 1;
    const bool isCategory = look.given >= kMany && look.distinct * 3 <= look.given && look.words < look.given * 2;
    return look.given == 0 || isConstant || isCategory || look.odd * 2 > look.given;
}

template <std::size_t Size>
bool hasAny(const QStringList &words, const std::array<const char *, Size> &known)
{
    return std::any_of(words.begin(), words.end(), [&known](const QString &word) {
        return std::any_of(known.begin(), known.end(), [&word](const char *one) { return word == QLatin1String(one); });
    });
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

int worthOfHeader(const std::string &header)
{
    constexpr int kWeak = 80;
    constexpr std::array kTitles{
        "title",   "event",   "events",    "incident",   "incidents",  "headline",  "alert",     "alerts",   "rule",
        "summary", "message", "operation", "operations", "mission",    "signature", "topic",     "subject",  "nazev",
        "nazwa",   "titre",   "titel",     "udalost",    "wydarzenie", "ereignis",  "evenement", "happening"};
    constexpr std::array kNames{"name", "nom", "jmeno", "label", "episode", "conflict", "battle", "activity", "action"};
    // "event type", "rule path", "message id"
    constexpr std::array kOthers{"id",    "type",   "path", "level",    "date",   "time",   "category",
                                 "count", "number", "no",   "code",     "url",    "link",   "file",
                                 "class", "status", "tz",   "severity", "source", "volume", "image",
                                 "user",  "member", "key",  "value",    "hash"};
    const QStringList words = wordsOf(header);
    if (hasAny(words, kOthers))
        return 0;
    return hasAny(words, kTitles) ? kStrong : hasAny(words, kNames) ? kWeak : 0;
}

/// Higher is better.
int worthOf(const std::string &header, const Look &look)
{
    constexpr int kPlacePenalty = 60;
    constexpr std::size_t kMostWords = 3;
    constexpr std::size_t kFewRows = 3;
    constexpr std::size_t kDistinct = 150;
    const std::size_t words = std::min(look.words * 20 / look.given, kMostWords * 20);
    const std::size_t distinct = look.given <= kFewRows ? kDistinct : look.distinct * kDistinct / look.given;
    return worthOfHeader(header) + static_cast<int>(look.given * 100 / look.rows + distinct + words) -
           (isPlaceWord(foldedHeader(header)) ? kPlacePenalty : 0);
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
        letters += row[column].find_first_not_of("0123456789.,-+:/[]() ") != std::string::npos ? 1 : 0;
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
        if (!isUnfit(look))
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

bool isTelling(const std::string &header, const std::vector<SampleRow> &cells, std::size_t column)
{
    const Look look = lookOf(cells, column);
    const int worth = worthOfHeader(header);
    const std::size_t halvesOfWords = look.words * 2;
    return worth >= kStrong || halvesOfWords >= look.given * (worth > 0 ? 3 : 5);
}

} // namespace kronika::table
