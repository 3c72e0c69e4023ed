// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table is what, by its header and by what its cells bear out.
#include "models/io/table/celltext.h"
#include "models/io/table/columncells.h"
#include "models/io/table/columns.h"
#include "models/io/table/columnwords.h"
#include "models/io/table/numbercells.h"

#include <algorithm>
#include <array>
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
void weighNumbers(RoleClaim &claim, const QString &folded, const std::vector<SampleRow> &cells)
{
    const NumberCount numbers = numbersIn(cells, claim.column);
    if (!isOfDates(claim.role) || !numbers.areBare())
        return;
    if (meaningsOf(folded).empty() && !mayCountTime(folded, numbers))
        claim.role = Role::None;
    claim.rank += kLastRank;
}

/// By its header, where its cells bear that out.
RoleClaim claimOf(const std::vector<std::string> &names, const std::vector<SampleRow> &cells, std::size_t column)
{
    RoleClaim claim{kLastRank, column, roleOfHeader(names[column])};
    const QString folded = foldedHeader(names[column]);
    bool isFound = false;
    for (const Meaning &meaning : meaningsOfHeader(names[column])) {
        const bool isSure = meaning.role == Role::Marking && namesMarking(folded);
        if (!isSure && !bearsOut(meaning.role, cells, column))
            continue;
        // A summary may be a title.
        if (meaning.role == Role::Title && meaning.rank >= kLateRank && !areShort(cells, column))
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
    // "time" may be a moment, and "year" hold "1914-1918" or "1991[1]".
    if ((role == Role::Time || role == Role::Year) && !bearsOut(role, cells, column))
        role = Role::When;
    const bool isSure = role == Role::Marking && namesMarking(folded);
    if (role != Role::None && !isSure && !bearsOut(role, cells, column))
        role = Role::None;
    weighNumbers(claim, folded, cells);
    return claim;
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
    void dropParts()
    {
        drop({Role::Year, Role::Month, Role::Day}, has({Role::When, Role::Start}));
        drop({Role::EndYear, Role::EndMonth, Role::EndDay}, has({Role::End}));
        drop({Role::Month, Role::Day}, !has({Role::Year, Role::EndYear}));
    }

    /// An end needs a start; alone it is when something was.
    void endAlone()
    {
        if (has({Role::End}) && !has({Role::Start, Role::When, Role::Year, Role::LifeStart}))
            std::replace(m_roles.begin(), m_roles.end(), Role::End, Role::When);
    }

    /// Where no header names a date, the first of the other columns that holds nothing but days.
    void findDays(const std::vector<std::string> &names, const std::vector<SampleRow> &cells)
    {
        const auto isDate = [](Role role) { return isDateRole(role) || role == Role::Year; };
        if (std::any_of(m_roles.begin(), m_roles.end(), isDate))
            return;
        const auto areSaidSeconds = [&names](const std::vector<SampleRow> &rows, std::size_t column) {
            const NumberCount numbers = numbersIn(rows, column);
            return numbers.epochs > 0 && numbers.epochs == numbers.given &&
                   mayCountTime(foldedHeader(names[column]), numbers);
        };
        takeFirst(Role::When, cells, areAllDays) || takeFirst(Role::When, cells, areAllDayNumbers) ||
            takeFirst(Role::When, cells, areSaidSeconds);
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
    for (std::size_t column = 0; column < names.size(); ++column) {
        if (!mayBeEmpty && isEmptyColumn(cells, column))
            continue;
        if (const RoleClaim claim = claimOf(names, cells, column); claim.role != Role::None)
            claims.push_back(claim);
    }
    settleNotedDates(claims, names, cells);
    RoleTable table(names.size());
    table.grant(std::move(claims));
    table.dropParts();
    table.endAlone();
    table.findDays(names, cells);
    table.findMarkings(cells);
    return table.roles();
}

} // namespace kronika::table
