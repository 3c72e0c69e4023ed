// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table is what, by its header and by what its cells bear out.
#include "models/io/table/celllook.h"
#include "models/io/table/celltext.h"
#include "models/io/table/columncells.h"
#include "models/io/table/columns.h"
#include "models/io/table/columnwords.h"
#include "models/io/table/datecolumn.h"
#include "models/io/table/headerpairs.h"
#include "models/io/table/headerzone.h"
#include "models/io/table/numbercells.h"
#include "models/io/table/yearbeside.h"
#include "models/io/text/datetext.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace kronika::table {

namespace {

/// Columns that only look like ids: the kind of an event beside the number of its record (Windows), the user beside the
/// group (Unix).
bool isForeignId(const QString &header, const std::vector<std::string> &names)
{
    const bool isEvent = header == QLatin1String("eventid") || header == QLatin1String("event id");
    const bool isUser = header == QLatin1String("uid");
    if (!isEvent && !isUser)
        return false;
    constexpr std::array kBesideEvent{"recordid", "record id", "eventrecordid", "event record id", "channel"};
    return std::any_of(names.begin(), names.end(), [&](const std::string &name) {
        const QString other = foldedHeader(name);
        return (isUser && other == QLatin1String("gid")) ||
               (isEvent && std::any_of(kBesideEvent.begin(), kBesideEvent.end(),
                                       [&other](const char *word) { return other == QLatin1String(word); }));
    });
}

/// What a column would be, and how early the words of its header come.
struct RoleClaim
{
    std::size_t rank;
    std::size_t column;
    Role role;
    /// If another column is that.
    Role otherwise = Role::None;
};

/// Whether cells are no longer than titles.
bool areShort(const std::vector<SampleRow> &cells, std::size_t column)
{
    constexpr std::size_t kLongest = 160;
    return std::none_of(cells.begin(), cells.end(), [column](const SampleRow &row) {
        return column < row.size() && (row[column].size() > kLongest || row[column].find('\n') != std::string::npos);
    });
}

bool isGivenMostly(const std::vector<SampleRow> &cells, std::size_t column)
{
    const auto given = std::count_if(cells.begin(), cells.end(), [column](const SampleRow &row) {
        return column < row.size() && !trimmed(row[column]).empty();
    });
    return std::size_t(given) * 2 >= cells.size();
}

bool isOfDates(Role role)
{
    return isDateRole(role) && role != Role::Within;
}

/// Of numbers that may count anything only the header says that they are dates. Where it does, dates that speak for
/// themselves still come first.
void weighNumbers(RoleClaim &claim, const std::string &header, const std::vector<SampleRow> &cells)
{
    const NumberCount numbers = numbersIn(cells, claim.column);
    if (!isOfDates(claim.role) || !numbers.areBare())
        return;
    // Games have periods, too.
    const bool isPeriod = claim.rank >= kPeriodRank && claim.rank < kStampRank;
    const bool isNamed = isPeriod ? numbers.years == numbers.bare
                                  : !meaningsOfHeader(header).empty() || mayCountTime(foldedHeader(header), numbers);
    if (!isNamed)
        claim.role = Role::None;
    // Years behind dates, and before what programs note of their records.
    claim.rank += numbers.years == numbers.bare ? kLastRank / 2 : 10 * kLastRank;
}

std::string_view cellIn(const SampleRow &row, std::size_t column)
{
    return column < row.size() ? trimmed(row[column]) : std::string_view();
}

/// Days and months without their year, which stands beside them.
bool areDatesByYear(const std::vector<SampleRow> &cells, std::size_t column, std::size_t years)
{
    const DateColumn dates;
    std::size_t given = 0;
    std::size_t read = 0;
    for (const SampleRow &row : cells) {
        const std::string_view text = cellIn(row, column);
        const auto year = datetext::wholeNumber(cellIn(row, years));
        if (DateColumn::saysNothing(text) || !year)
            continue;
        ++given;
        const auto whole = withYearBeside(text, *year);
        const CellDate kind = dates.read(whole ? std::string_view(*whole) : text).kind;
        read += kind == CellDate::Date || kind == CellDate::Ambiguous ? 1 : 0;
    }
    return read > 0 && read * 3 >= given;
}

/// Whole days, nearly all of them in the year that stands beside them, whose century they may lack.
bool areDaysOfYears(const std::vector<SampleRow> &cells, std::size_t column, std::size_t years)
{
    std::size_t given = 0;
    std::size_t within = 0;
    for (const SampleRow &row : cells) {
        const std::string_view text = cellIn(row, column);
        const auto year = datetext::wholeNumber(cellIn(row, years));
        if (DateColumn::saysNothing(text) || !year)
            continue;
        ++given;
        const bool isWithin =
            text.find(datetext::yearText(*year)) != std::string_view::npos || withYearBeside(text, *year).has_value();
        within += isWithin && isDay(text) ? 1 : 0;
    }
    return within > 0 && within * 10 >= given * 9;
}

/// The column of years, if one is called so.
std::optional<std::size_t> columnOfYears(const std::vector<std::string> &names, const std::vector<SampleRow> &cells)
{
    for (std::size_t column = 0; column < names.size(); ++column) {
        if (roleOfHeader(names[column]) == Role::Year && !isEmptyColumn(cells, column) &&
            bearsOut(Role::Year, cells, column))
            return column;
    }
    return std::nullopt;
}

/// Whether such a column is that whatever its cells look like: those who write to each other may be numbers of phones.
bool isSure(Role role, const std::string &header, const std::vector<SampleRow> &cells, std::size_t column)
{
    if (role == Role::Marking)
        return namesMarking(foldedHeader(header));
    const std::string_view does = actorRoleOfHeader(header);
    return role == Role::Actor && (does == "speaker" || does == "addressee") && arePhoneNumbers(cells, column);
}

/// By its header, where its cells bear that out.
RoleClaim claimOf(const std::vector<std::string> &names, const std::vector<SampleRow> &cells, std::size_t column,
                  const std::optional<std::size_t> &years)
{
    RoleClaim claim{kLastRank, column, roleOfHeader(names[column])};
    const std::string header = withoutZone(names[column]);
    const QString folded = foldedHeader(header);
    const bool isByYear = claim.role == Role::When && years && !bearsOut(claim.role, cells, column) &&
                          areDatesByYear(cells, column, *years);
    if (isByYear)
        return claim;
    bool isFound = false;
    for (const Meaning &meaning : meaningsOfHeader(header)) {
        if (!isSure(meaning.role, header, cells, column) && !bearsOut(meaning.role, cells, column))
            continue;
        // A summary may be a title.
        if (meaning.role == Role::Title && meaning.rank >= kLateRank && !areShort(cells, column))
            continue;
        if (meaning.role == Role::Url && meaning.rank >= kLateRank && !areMostlyAddresses(cells, column))
            continue;
        if (isFound && meaning.rank < kLateRank)
            continue;
        if (isFound)
            claim.otherwise = claim.role;
        claim.role = meaning.role;
        claim.rank = meaning.rank;
        isFound = true;
    }
    Role &role = claim.role;
    // "Start Time" beside "Start Date" is a time of day.
    if (isDateRole(role) && role != Role::Within && areClocks(cells, column))
        role = role == Role::End || role == Role::LifeEnd ? Role::EndTime : Role::Time;
    if (role == Role::Id && (hasRepeats(cells, column) || isForeignId(folded, names)))
        role = Role::None;
    // "time" may be a moment, "year" hold "1914-1918" or "1991[1]", "month" 2022-01, and "event" when it was.
    const bool mayBeWhole = role == Role::Time || role == Role::Year || role == Role::Month || role == Role::Day;
    if ((mayBeWhole && !bearsOut(role, cells, column)) || (role == Role::Title && areAllDays(cells, column))) {
        claim.rank = role == Role::Title ? kLastRank : claim.rank;
        role = Role::When;
    }
    if (role != Role::None && !isSure(role, header, cells, column) && !bearsOut(role, cells, column))
        role = Role::None;
    // "Artist Begin Date": of a life, not of the work.
    const QStringList words = folded.split(u' ');
    if (claim.rank == kLastRank && (role == Role::Start || role == Role::End) &&
        std::any_of(words.begin(), words.end(), isMakerWord))
        role = role == Role::Start ? Role::LifeStart : Role::LifeEnd;
    weighNumbers(claim, header, cells);
    return claim;
}

/// Numbers from and to which somebody called are none of times where another column has dates.
void dropNumbersOfCalls(const std::vector<std::string> &names, const std::vector<SampleRow> &cells,
                        std::vector<RoleClaim> &claims)
{
    const auto areNumbers = [&cells](const RoleClaim &claim) {
        const NumberCount numbers = numbersIn(cells, claim.column);
        return numbers.areBare() && numbers.years < numbers.bare;
    };
    const bool hasDates = std::ranges::any_of(
        claims, [&](const RoleClaim &claim) { return isOfDates(claim.role) && !areNumbers(claim); });
    std::erase_if(claims, [&](const RoleClaim &claim) {
        return hasDates && isOfDates(claim.role) && isPreposition(foldedHeader(names[claim.column])) &&
               areNumbers(claim);
    });
}

/// Where something counts that is no time.
bool countsPlaces(const QString &rest)
{
    constexpr std::array kPlaces{"page",   "pages", "line",     "row",    "lat",  "lon",     "lng",
                                 "offset", "pos",   "position", "byte",   "char", "chapter", "verse",
                                 "index",  "price", "id",       "number", "km",   "mile"};
    const QStringList words = rest.split(u' ');
    return std::any_of(words.begin(), words.end(), [&kPlaces](const QString &word) {
        return std::any_of(kPlaces.begin(), kPlaces.end(),
                           [&word](const char *one) { return word == QLatin1String(one); });
    });
}

/// What a column with fellows is, if its cells bear that out.
Role roleOfFellow(const FellowRole &fellow, const std::vector<SampleRow> &cells, std::size_t column)
{
    const QStringList rest = fellow.rest.split(u' ');
    if (std::any_of(rest.begin(), rest.end(), isMakerWord))
        return Role::None;
    const bool isEnd = fellow.role == Role::Start || fellow.role == Role::End;
    const bool isOfYears = fellow.rest == QLatin1String("year") || fellow.rest == QLatin1String("rok") ||
                           fellow.rest == QLatin1String("jahr");
    if (!isEnd || isOfYears) {
        const Role role = !isEnd ? fellow.role : fellow.role == Role::Start ? Role::Year : Role::EndYear;
        return bearsOut(role, cells, column) ? role : Role::None;
    }
    const NumberCount numbers = numbersIn(cells, column);
    const bool areNone = numbers.areBare() && (numbers.years < numbers.bare || countsPlaces(fellow.rest));
    return areNone || !bearsOut(fellow.role, cells, column) || areClocks(cells, column) ? Role::None : fellow.role;
}

/// Columns that others beside them explain, where no word does that for the whole of the table. All of a group, or
/// none.
void addFellows(const std::vector<std::string> &names, const std::vector<SampleRow> &cells,
                std::vector<RoleClaim> &claims)
{
    const auto isSaid = [&claims](std::initializer_list<Role> roles) {
        return std::any_of(claims.begin(), claims.end(), [&roles](const RoleClaim &claim) {
            return claim.rank < kLastRank && std::find(roles.begin(), roles.end(), claim.role) != roles.end();
        });
    };
    const std::vector<FellowRole> fellows = rolesByFellows(names);
    const bool hasEnds = isSaid({Role::When, Role::Start, Role::End});
    const bool hasParts = hasEnds || isSaid({Role::Year});
    std::vector<RoleClaim> added;
    std::set<std::size_t> refuted;
    constexpr std::size_t kRank = kLastRank - 1;
    for (std::size_t column = 0; column < names.size(); ++column) {
        const FellowRole &fellow = fellows[column];
        const bool isEnd = fellow.role == Role::Start || fellow.role == Role::End;
        if (fellow.role == Role::None || (isEnd ? hasEnds : hasParts))
            continue;
        const Role role = roleOfFellow(fellow, cells, column);
        const bool isVital = isEnd || fellow.role == Role::Year;
        if (isVital && (role == Role::None || isEmptyColumn(cells, column)))
            refuted.insert(fellow.group);
        added.push_back({kRank, column, role});
    }
    std::array<std::optional<std::size_t>, 2> chosen; // of spans, of parts
    for (const RoleClaim &claim : added) {
        const FellowRole &fellow = fellows[claim.column];
        if (claim.role == Role::None || refuted.contains(fellow.group))
            continue;
        std::optional<std::size_t> &group = chosen[fellow.role == Role::Start || fellow.role == Role::End ? 0 : 1];
        if (group.value_or(fellow.group) != fellow.group)
            continue;
        group = fellow.group;
        std::erase_if(claims, [&claim](const RoleClaim &other) { return other.column == claim.column; });
        claims.push_back(claim);
    }
}

/// Programs call their own parts sources: the name of one is a source of ours beside an address or with a number alone.
void dropLoneSourceNames(const std::vector<std::string> &names, std::vector<RoleClaim> &claims)
{
    const bool hasAddress =
        std::any_of(claims.begin(), claims.end(), [](const RoleClaim &claim) { return claim.role == Role::Url; });
    std::erase_if(claims, [&](const RoleClaim &claim) {
        if (claim.role != Role::Source || hasAddress)
            return false;
        const QString header = foldedHeader(names[claim.column]);
        return header == QLatin1String("source name") || header == QLatin1String("sourcename") ||
               header == QLatin1String("source title") || header == QLatin1String("news");
    });
}

/// Where traffic came from, which service wrote a line, and in which file of a browser a visited page stands are no
/// sources.
void dropMachines(const std::vector<std::string> &names, const std::vector<SampleRow> &cells,
                  std::vector<RoleClaim> &claims)
{
    const bool hasAddress =
        std::any_of(claims.begin(), claims.end(), [](const RoleClaim &claim) { return claim.role == Role::Url; });
    std::erase_if(claims, [&](const RoleClaim &claim) {
        if (claim.role != Role::Source)
            return false;
        const QString header = foldedHeader(spacedHeader(names[claim.column]));
        const bool isOfLines = header == QLatin1String("src") || header == QLatin1String("event source");
        return areNetworkAddresses(cells, claim.column) || (isOfLines && areHosts(cells, claim.column)) ||
               (hasAddress && areBrowserStores(cells, claim.column));
    });
}

/// The roles of all columns while they are weighed against each other.
class RoleTable
{
public:
    explicit RoleTable(std::size_t columns)
        : m_roles(columns, Role::None)
    {
    }

    const std::vector<Role> &roles() const { return m_roles; }

    /// Row by row of the words, so that "when" comes before "date" whatever their order in the table.
    void grant(std::vector<RoleClaim> claims)
    {
        std::stable_sort(claims.begin(), claims.end(),
                         [](const RoleClaim &a, const RoleClaim &b) { return a.rank < b.rank; });
        for (const RoleClaim &claim : claims) {
            for (const Role role : {claim.role, claim.otherwise}) {
                if (role == Role::None || (!m_given.insert(role).second && !mayRepeat(role)))
                    continue;
                m_roles[claim.column] = role;
                break;
            }
        }
    }

    /// A whole date says more than parts of one.
    void dropParts(const std::vector<SampleRow> &cells)
    {
        drop({Role::Year, Role::Month, Role::Day}, has({Role::When, Role::Start}) && !yearsHelp(cells));
        drop({Role::EndYear, Role::EndMonth, Role::EndDay}, has({Role::End}));
        drop({Role::Month, Role::Day}, !has({Role::Year, Role::EndYear}));
    }

    /// An end needs a start; alone it is when something was.
    void endAlone()
    {
        if (has({Role::End}) && !has({Role::Start, Role::When, Role::Year, Role::LifeStart}))
            std::replace(m_roles.begin(), m_roles.end(), Role::End, Role::When);
    }

    /// Where headers name a year alone, the first of the other columns whose days are in these years.
    void findDaysOfYears(const std::vector<SampleRow> &cells)
    {
        if (!has({Role::Year}) || has({Role::When, Role::Start, Role::Month, Role::LifeStart}))
            return;
        const auto years = std::size_t(std::find(m_roles.begin(), m_roles.end(), Role::Year) - m_roles.begin());
        const auto areDays = [years](const std::vector<SampleRow> &rows, std::size_t column) {
            return areDaysOfYears(rows, column, years);
        };
        if (takeFirst(Role::When, cells, areDays))
            m_given.insert(Role::When);
    }

    /// Where no header names a date, the first of the other columns that holds nothing but days.
    void findDays(const std::vector<std::string> &names, const std::vector<SampleRow> &cells)
    {
        if (hasDates())
            return;
        const auto areSaidSeconds = [&names](const std::vector<SampleRow> &rows, std::size_t column) {
            const NumberCount numbers = numbersIn(rows, column);
            return numbers.epochs > 0 && numbers.epochs == numbers.given &&
                   mayCountTime(foldedHeader(spacedHeader(names[column])), numbers);
        };
        takeFirst(Role::When, cells, areAllDays) || takeFirst(Role::When, cells, areAllDayNumbers) ||
            takeFirst(Role::When, cells, areDatesAndYears) || takeFirst(Role::When, cells, areSaidSeconds);
    }

    /// Where no column is one of dates, the first whose header has the word for a year and whose numbers may be some;
    /// where its words say so, another one for their end.
    void findYears(const std::vector<std::string> &names, const std::vector<SampleRow> &cells)
    {
        if (hasDates())
            return;
        const auto areYearsOf = [&names](bool isEnd) {
            return [&names, isEnd](const std::vector<SampleRow> &rows, std::size_t column) {
                const QStringList words = foldedHeader(spacedHeader(names[column])).split(u' ');
                return std::any_of(words.begin(), words.end(), isYearWord) && areYears(rows, column) &&
                       std::any_of(words.begin(), words.end(), isEndWord) == isEnd;
            };
        };
        if (takeFirst(Role::Year, cells, areYearsOf(false)))
            takeFirst(Role::EndYear, cells, areYearsOf(true));
    }

    /// Where no header names one, the first column of markings among those that say little else.
    void findMarkings(const std::vector<SampleRow> &cells)
    {
        if (std::find(m_roles.begin(), m_roles.end(), Role::Marking) != m_roles.end())
            return;
        for (std::size_t column = 0; column < m_roles.size(); ++column) {
            const bool isFree = m_roles[column] == Role::None || m_roles[column] == Role::Category;
            if (!isFree || !areMarkings(cells, column))
                continue;
            m_roles[column] = Role::Marking;
            return;
        }
    }

private:
    bool hasDates() const
    {
        return std::any_of(m_roles.begin(), m_roles.end(),
                           [](Role role) { return isDateRole(role) || role == Role::Year; });
    }
    /// Whether there are rows whose date cannot be read by itself, and whose year can.
    bool yearsHelp(const std::vector<SampleRow> &cells) const
    {
        const auto columnOf = [this](Role role) {
            return std::size_t(std::find(m_roles.begin(), m_roles.end(), role) - m_roles.begin());
        };
        const DateColumn dates;
        const std::size_t years = columnOf(Role::Year);
        return std::any_of(cells.begin(), cells.end(), [&](const SampleRow &row) {
            const auto isDated = [&](Role role) {
                const CellDate kind = dates.read(cellIn(row, columnOf(role))).kind;
                return kind == CellDate::Date || kind == CellDate::Ongoing;
            };
            return datetext::wholeNumber(cellIn(row, years)) && !isDated(Role::When) && !isDated(Role::Start);
        });
    }
    /// The first column that is nothing else and is so.
    template <typename Is>
    bool takeFirst(Role role, const std::vector<SampleRow> &cells, Is &&is)
    {
        for (std::size_t column = 0; column < m_roles.size(); ++column) {
            if (m_roles[column] != Role::None || !is(cells, column))
                continue;
            m_roles[column] = role;
            return true;
        }
        return false;
    }
    bool has(std::initializer_list<Role> any) const
    {
        return std::any_of(any.begin(), any.end(), [this](Role role) { return m_given.contains(role); });
    }
    void drop(std::initializer_list<Role> dropped, bool isSo)
    {
        if (!isSo)
            return;
        for (const Role role : dropped) {
            std::replace(m_roles.begin(), m_roles.end(), role, Role::None);
            m_given.erase(role);
        }
    }

    std::vector<Role> m_roles;
    std::set<Role> m_given;
};

/// Dates that programs note of their own records: what was due ends what started. Beside a start, the day when a row
/// was published or made says nothing of rows that lack one; another date does.
void settleNotedDates(std::vector<RoleClaim> &claims, const std::vector<std::string> &names,
                      const std::vector<SampleRow> &cells)
{
    const auto claimed = [&claims](Role role) {
        return std::find_if(claims.begin(), claims.end(),
                            [role](const RoleClaim &claim) { return claim.role == role; });
    };
    const auto start = claimed(Role::Start);
    if (start == claims.end())
        return;
    // "Date" beside "BeginDate": that of a work beside those of its maker.
    const auto when = claimed(Role::When);
    if (when != claims.end() && when->rank < kLateRank && start->rank == kLastRank &&
        isGivenMostly(cells, when->column)) {
        std::erase_if(claims,
                      [](const RoleClaim &claim) { return claim.role == Role::Start || claim.role == Role::End; });
        return;
    }
    const bool isMostlyGiven = isGivenMostly(cells, start->column);
    const bool hasEnd = claimed(Role::End) != claims.end();
    std::erase_if(claims, [&](RoleClaim &claim) {
        if (claim.role != Role::When)
            return false;
        if (!hasEnd && claim.rank >= kDueRank && claim.rank < kClosedRank) {
            claim.role = Role::End;
            return false;
        }
        return foldedHeader(names[claim.column]).contains(QStringLiteral("publi")) ||
               (claim.rank >= kCreatedRank && isMostlyGiven);
    });
}

} // namespace

std::vector<Role> guessRoles(const std::vector<std::string> &names, const std::vector<SampleRow> &cells,
                             bool mayBeEmpty)
{
    std::vector<RoleClaim> claims;
    const std::optional<std::size_t> years = columnOfYears(names, cells);
    for (std::size_t column = 0; column < names.size(); ++column) {
        if (!mayBeEmpty && isEmptyColumn(cells, column))
            continue;
        if (const RoleClaim claim = claimOf(names, cells, column, years); claim.role != Role::None)
            claims.push_back(claim);
    }
    dropNumbersOfCalls(names, cells, claims);
    addFellows(names, cells, claims);
    dropLoneSourceNames(names, claims);
    dropMachines(names, cells, claims);
    settleNotedDates(claims, names, cells);
    RoleTable table(names.size());
    table.grant(std::move(claims));
    table.findDaysOfYears(cells);
    table.dropParts(cells);
    table.endAlone();
    table.findDays(names, cells);
    table.findYears(names, cells);
    table.findMarkings(cells);
    return table.roles();
}

} // namespace kronika::table
