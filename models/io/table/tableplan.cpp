// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tableplan.h"

#include "models/io/iomessage.h"
#include "models/io/table/columncells.h"
#include "models/io/table/columnwords.h"
#include "models/io/table/dateparts.h"

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

bool isTextColumn(const std::vector<SampleRow> &rows, std::size_t column)
{
    std::size_t letters = 0;
    std::size_t given = 0;
    for (const SampleRow &row : rows) {
        if (column >= row.size() || row[column].empty())
            continue;
        ++given;
        // "[5]" is the number of a footnote.
        letters += row[column].find_first_not_of("0123456789.,-+:/[]() ") != std::string::npos ? 1 : 0;
    }
    return given > 0 && letters * 2 >= given;
}

/// Whether it would make a poor title: a place, or an address.
bool isPoorTitle(const TablePlan &plan, const std::vector<SampleRow> &rows, std::size_t column)
{
    return isPlaceWord(foldedHeader(plan.names[column])) || bearsOut(Role::Url, rows, column);
}

/// Where no header says which column is the title: the first text that is nothing else, and no poor one if there is
/// another.
void chooseTitle(TablePlan &plan, const std::vector<SampleRow> &rows)
{
    std::optional<std::size_t> chosen;
    for (const bool mayBePoor : {false, true}) {
        for (const std::size_t column : plan.kept) {
            if (!chosen && isTextColumn(rows, column) && isPoorTitle(plan, rows, column) == mayBePoor)
                chosen = column;
        }
        // Before these are the title, the beginning of what describes it is.
        if (plan.has(Role::Description))
            break;
    }
    if (!chosen && plan.has(Role::Description))
        return;
    for (const std::size_t column : plan.kept) {
        if (!chosen && !isEmptyColumn(rows, column))
            chosen = column;
    }
    if (!chosen && !plan.kept.empty())
        chosen = plan.kept.front();
    if (!chosen)
        return;
    plan.slots[std::size_t(Role::Title)].push_back({SlotPart{.column = *chosen, .constant = {}, .isConstant = false}});
    std::erase(plan.kept, *chosen);
}

/// "Time (CEST)", "timestamp_utc": the zone of what stands below. Empty if none, or none that is known.
std::string zoneInHeader(const std::string &header)
{
    constexpr const char *kAnyTime = "2000-01-01T10:00";
    const QString text = QString::fromStdString(header).trimmed();
    const qsizetype open = std::max(text.lastIndexOf(u'('), text.lastIndexOf(u'['));
    QString zone =
        open > 0 && (text.endsWith(u')') || text.endsWith(u']')) ? text.mid(open + 1).chopped(1).trimmed() : QString();
    if (const QString last = foldedHeader(header).section(u' ', -1).toUpper();
        zone.isEmpty() && (last == QLatin1String("UTC") || last == QLatin1String("GMT")))
        zone = last;
    // Small letters are words: "(est)" is estimated.
    const bool isName = zone.size() >= 3 && (zone == zone.toUpper() || zone.contains(u'/'));
    return isName && allInZone(kAnyTime, zone.toStdString()).size() == 1 ? zone.toStdString() : std::string();
}

/// As if a column said it.
void takeZoneOfHeader(TablePlan &plan)
{
    if (plan.has(Role::Zone))
        return;
    for (const Role role : {Role::When, Role::Start, Role::Time, Role::LifeStart, Role::End, Role::EndTime}) {
        const std::string zone = plan.has(role) ? zoneInHeader(plan.names[firstColumn(plan.of(role).front())]) : "";
        if (zone.empty())
            continue;
        plan.slots[std::size_t(Role::Zone)].push_back({SlotPart{.column = 0, .constant = zone, .isConstant = true}});
        return;
    }
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
                return Error{IoMessage::tr("the mapping names a column “%1” that the table does not have")
                                 .arg(QString::fromStdString(part.text)),
                             {},
                             IoMessage::tr("its columns are: %1").arg(listed(plan.names))};
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
    const bool tellsTitle = std::any_of(map.entries.begin(), map.entries.end(),
                                        [](const MapEntry &entry) { return entry.role == Role::Title; });
    if (!plan.has(Role::Title) && !tellsTitle)
        chooseTitle(plan, rows);
    takeZoneOfHeader(plan);
    const auto allDay = std::find_if(plan.kept.begin(), plan.kept.end(), [&plan](std::size_t column) {
        return isAllDayWord(foldedHeader(plan.names[column]));
    });
    if (allDay != plan.kept.end())
        plan.allDay = *allDay;
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
