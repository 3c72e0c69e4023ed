// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tableplan.h"

#include "models/io/iomessage.h"
#include "models/io/table/columncells.h"
#include "models/io/table/columnwords.h"
#include "models/io/table/dateparts.h"
#include "models/io/table/headerzone.h"
#include "models/io/table/showndate.h"
#include "models/io/table/titlechoice.h"

#include <algorithm>

namespace kronika::table {

namespace {

QString listed(const std::vector<std::string> &names)
{
    QStringList list;
    for (std::size_t n = 0; n < std::min<std::size_t>(names.size(), 40); ++n)
        list.append(QString::fromStdString(names[n]));
    if (list.size() < qsizetype(names.size()))
        list.append(QStringLiteral("…"));
    return list.join(QStringLiteral(", "));
}

/// Those of `columns` that are no part of an object within the row, which hardly tells what the row is.
std::vector<std::size_t> wholeColumns(const TableShape &shape, std::vector<std::size_t> columns)
{
    std::erase_if(columns, [&shape](std::size_t column) { return column < shape.parts.size() && shape.parts[column]; });
    return columns;
}

/// Whether it would make a poor title: a place, or an address.
bool isPoorTitle(const TablePlan &plan, const std::vector<SampleRow> &rows, std::size_t column)
{
    return isPlaceWord(foldedHeader(plan.names[column])) || bearsOut(Role::Url, rows, column);
}

/// Whether the kind of what happened is the better title: before a text that may be anything, a street or a car.
bool isKindBetter(const TablePlan &plan, const std::vector<SampleRow> &rows)
{
    if (plan.titleFallbacks.empty() || !plan.has(Role::Category) || plan.has(Role::Description))
        return false;
    const std::size_t best = plan.titleFallbacks.front();
    return !saysTitles(plan.names[best]) && !isTelling(plan.names[best], rows, best) &&
           isVaried(rows, firstColumn(plan.of(Role::Category).front()));
}

/// Where no header says which column is the title: the text that tells the rows apart. What the title of a row may be
/// that has none there is noted, too.
void chooseTitle(TablePlan &plan, const std::vector<SampleRow> &rows)
{
    if (isKindBetter(plan, rows)) {
        plan.slots[std::size_t(Role::Title)].push_back(plan.of(Role::Category).front());
        return;
    }
    // Before what is no good title the beginning of the description is one.
    const std::vector<std::size_t> &kept = plan.kept;
    std::optional<std::size_t> chosen;
    if (!plan.titleFallbacks.empty() &&
        (!plan.has(Role::Description) ||
         (!isPoorTitle(plan, rows, plan.titleFallbacks.front()) &&
          isTelling(plan.names[plan.titleFallbacks.front()], rows, plan.titleFallbacks.front()))))
        chosen = plan.titleFallbacks.front();
    else if (plan.has(Role::Description))
        return;
    const auto take = [&](auto &&is) {
        const auto found = std::find_if(kept.begin(), kept.end(), is);
        if (!chosen && found != kept.end())
            chosen = *found;
    };
    const auto isText = [&](std::size_t column) { return isTextColumn(rows, column) && !areAllDays(rows, column); };
    take([&](std::size_t column) { return isText(column) && !areMostlyAddresses(rows, column); });
    take(isText);
    // Better a name that is an actor, too, than a number.
    if (!chosen && plan.has(Role::Actor)) {
        plan.slots[std::size_t(Role::Title)].push_back(plan.of(Role::Actor).front());
        return;
    }
    take([&](std::size_t column) { return !isEmptyColumn(rows, column); });
    take([](std::size_t) { return true; });
    if (!chosen)
        return;
    plan.slots[std::size_t(Role::Title)].push_back({SlotPart{.column = *chosen, .constant = {}, .isConstant = false}});
    std::erase(plan.kept, *chosen);
    std::erase(plan.titleFallbacks, *chosen);
}

/// The first column that is called so, if there is one.
template <std::size_t Size>
std::optional<std::size_t> columnCalled(const TablePlan &plan, const std::array<const char *, Size> &headers)
{
    for (std::size_t column = 0; column < plan.names.size(); ++column) {
        const QString folded = foldedHeader(plan.names[column]);
        if (std::any_of(headers.begin(), headers.end(),
                        [&folded](const char *header) { return folded == QLatin1String(header); }))
            return column;
    }
    return std::nullopt;
}

/// "First name" and "Surname" are the title together, if one of them is.
void joinNamesOfPeople(TablePlan &plan)
{
    constexpr std::array kFirstNames{"first name",    "firstname", "given name", "forename", "jmeno",
                                     "krestni jmeno", "imie",      "vorname",    "prenom"};
    constexpr std::array kSurnames{"surname",  "last name",    "lastname", "family name",    "prijmeni", "nazwisko",
                                   "nachname", "familienname", "nom",      "nom de famille", "name"};
    const auto given = columnCalled(plan, kFirstNames);
    const auto family = columnCalled(plan, kSurnames);
    if (!given || !family || !plan.has(Role::Title) || plan.of(Role::Title).front().size() != 1)
        return;
    const SlotPart title = plan.of(Role::Title).front().front();
    const std::size_t other = title.column == *given ? *family : *given;
    const auto isFree = std::find(plan.kept.begin(), plan.kept.end(), other) != plan.kept.end();
    if (title.isConstant || !isFree || (title.column != *given && title.column != *family))
        return;
    const auto part = [](std::size_t column) {
        return SlotPart{.column = column, .constant = {}, .isConstant = false};
    };
    plan.slots[std::size_t(Role::Title)].front() = {part(*given), part(*family)};
    std::erase(plan.kept, other);
    std::erase(plan.titleFallbacks, other);
}

/// As if a column said it, and before one that does: what stands below is in the zone that stands above it.
void takeZoneOfHeader(TablePlan &plan)
{
    for (const Role role : {Role::When, Role::Start, Role::Time, Role::LifeStart, Role::End, Role::EndTime}) {
        const std::string zone = plan.has(role) ? zoneInHeader(plan.names[firstColumn(plan.of(role).front())]) : "";
        if (zone.empty())
            continue;
        for (const Slot &slot : plan.of(Role::Zone))
            plan.kept.push_back(firstColumn(slot));
        std::sort(plan.kept.begin(), plan.kept.end());
        plan.slots[std::size_t(Role::Zone)] = {{SlotPart{.column = 0, .constant = zone, .isConstant = true}}};
        return;
    }
}

/// "09:30-05:00" may be a span or a time west of Greenwich; beside "14:30+02:00", "09:30Z" or "09:30:00-05:00" nobody
/// knows.
bool haveOffsets(const TablePlan &plan, const std::vector<SampleRow> &rows)
{
    if (!plan.has(Role::Time))
        return false;
    const std::size_t column = firstColumn(plan.of(Role::Time).front());
    return std::any_of(rows.begin(), rows.end(), [column](const SampleRow &row) {
        const auto clock = column < row.size() ? clockOrZonedText(row[column]) : std::nullopt;
        return clock && clock->find_first_of("Z+-") != std::string::npos;
    });
}

/// Columns that are kept and yet say something of the dates of their rows.
void findWordsOnDates(TablePlan &plan)
{
    for (const std::size_t column : plan.kept) {
        const QString folded = foldedHeader(plan.names[column]);
        if (!plan.allDay && isAllDayWord(folded))
            plan.allDay = column;
        if (const auto codes = precisionCodesOf(folded); codes && !plan.precision && plan.hasDates())
            plan.precision = {column, *codes};
        if (!plan.shownDate && plan.hasDates() && isShownDateWord(folded))
            plan.shownDate = column;
    }
}

Error saidOfNoColumn(const TablePlan &plan, const MapPart &part)
{
    return Error{IoMessage::tr("the mapping names a column “%1” that the table does not have")
                     .arg(QString::fromStdString(part.text)),
                 {},
                 IoMessage::tr("its columns are: %1").arg(listed(plan.names))};
}

} // namespace

std::size_t firstColumn(const Slot &slot)
{
    const auto found = std::find_if(slot.begin(), slot.end(), [](const SlotPart &part) { return !part.isConstant; });
    return found == slot.end() ? 0 : found->column;
}

std::optional<std::size_t> columnOf(const std::vector<std::string> &names, const MapPart &part)
{
    if (part.number)
        return *part.number <= names.size() ? std::optional(*part.number - 1) : std::nullopt;
    auto found = std::find(names.begin(), names.end(), part.text);
    if (found == names.end()) {
        const QString wanted = foldedHeader(part.text);
        found = std::find_if(names.begin(), names.end(),
                             [&](const std::string &name) { return foldedHeader(name) == wanted; });
    }
    return found == names.end() ? std::nullopt : std::optional(std::size_t(found - names.begin()));
}

bool TablePlan::hasDates() const
{
    constexpr std::array kDates{Role::When,    Role::Start,     Role::End,    Role::Year,
                                Role::EndYear, Role::LifeStart, Role::LifeEnd};
    return std::any_of(kDates.begin(), kDates.end(), [this](Role role) { return has(role); });
}

std::string TablePlan::becomes(std::size_t column) const
{
    for (std::size_t role = 0; role < slots.size(); ++role) {
        for (const Slot &slot : slots[role]) {
            if (std::any_of(slot.begin(), slot.end(),
                            [column](const SlotPart &part) { return !part.isConstant && part.column == column; }))
                return nameOf(static_cast<Role>(role));
        }
    }
    if (own.date == column)
        return "when, in words";
    return own.titles == column ? "titles" : own.attachments == column ? "attachments" : "";
}

void planOwnColumns(TablePlan &plan)
{
    const auto take = [&plan](const char *name, std::optional<std::size_t> &own) {
        const auto at = std::find_if(plan.kept.begin(), plan.kept.end(),
                                     [&](std::size_t column) { return plan.names[column] == name; });
        if (at == plan.kept.end())
            return;
        own = *at;
        plan.kept.erase(at);
    };
    plan.isOurs = true;
    if (plan.has(Role::When))
        take("date", plan.own.date);
    take("titles", plan.own.titles);
    take("attachments", plan.own.attachments);
}

Result<TablePlan> planOf(const TableShape &shape, const std::vector<SampleRow> &rows, const TableMap &map)
{
    TablePlan plan;
    plan.names = shape.names;
    std::vector<Role> roles = shape.roles;
    std::vector<bool> isUsed(plan.names.size(), false);
    const auto isDateEntry = [](const MapEntry &entry) {
        return entry.role == Role::When || entry.role == Role::Start || entry.role == Role::Year;
    };
    const bool tellsDates = std::any_of(map.entries.begin(), map.entries.end(), isDateEntry);
    for (const MapEntry &entry : map.entries) {
        std::replace(roles.begin(), roles.end(), entry.role, Role::None);
        Slot slot;
        for (const MapPart &part : entry.parts) {
            if (part.isConstant) {
                slot.push_back({0, part.text, true});
                continue;
            }
            const auto column = columnOf(plan.names, part);
            if (!column)
                return saidOfNoColumn(plan, part);
            isUsed[*column] = true;
            slot.push_back({*column, {}, false});
        }
        if (!slot.empty())
            plan.slots[std::size_t(entry.role)].push_back(std::move(slot));
    }
    // Who says where the date stands does not want another one guessed beside it.
    constexpr std::array kGuessedDates{Role::When, Role::Start,     Role::Year,   Role::Month,
                                       Role::Day,  Role::LifeStart, Role::LifeEnd};
    for (std::size_t column = 0; column < roles.size(); ++column) {
        const bool isSuperseded =
            tellsDates && std::find(kGuessedDates.begin(), kGuessedDates.end(), roles[column]) != kGuessedDates.end();
        if (isUsed[column] || roles[column] == Role::None || isSuperseded)
            continue;
        isUsed[column] = true;
        plan.slots[std::size_t(roles[column])].push_back(
            {SlotPart{.column = column, .constant = {}, .isConstant = false}});
    }
    for (std::size_t column = 0; column < isUsed.size(); ++column) {
        if (!isUsed[column])
            plan.kept.push_back(column);
    }
    const auto tells = [&map](Role role) {
        return std::any_of(map.entries.begin(), map.entries.end(),
                           [role](const MapEntry &entry) { return entry.role == role; });
    };
    if (!tells(Role::Title))
        plan.titleFallbacks = titleColumns(plan.names, rows, wholeColumns(shape, plan.kept));
    if (!plan.has(Role::Title) && !tells(Role::Title))
        chooseTitle(plan, rows);
    if (!tells(Role::Title))
        joinNamesOfPeople(plan);
    if (!tells(Role::Zone))
        takeZoneOfHeader(plan);
    plan.haveTimesOffsets = haveOffsets(plan, rows);
    findWordsOnDates(plan);
    for (const MapPart &part : map.filled) {
        const auto column = columnOf(plan.names, part);
        if (!column)
            return saidOfNoColumn(plan, part);
        plan.filled.push_back(*column);
    }
    return plan;
}

std::string_view joinedTextOf(const Slot &slot, const Row &row, std::string &room)
{
    room.clear();
    for (const SlotPart &part : slot) {
        const std::string_view text = part.isConstant ? std::string_view(part.constant) : row.text(part.column);
        if (!text.empty() && !room.empty())
            room += ' ';
        room += text;
    }
    return room;
}

} // namespace kronika::table
