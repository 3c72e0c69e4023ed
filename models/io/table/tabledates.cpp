// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/tabledates.h"

#include "models/io/iomessage.h"
#include "models/io/table/celltext.h"
#include "models/io/table/dateparts.h"
#include "models/io/table/footnotes.h"
#include "models/io/table/headerzone.h"
#include "models/io/table/yearbeside.h"

#include "models/io/text/datetext.h"
#include "models/time/commondate.h"

#include <algorithm>
#include <utility>

namespace kronika::table {

namespace {

constexpr std::array kDateRoles{Role::When,    Role::Start,  Role::End,  Role::LifeStart,
                                Role::LifeEnd, Role::Within, Role::Year, Role::EndYear};

bool holdsYears(Role role)
{
    return role == Role::Year || role == Role::EndYear;
}

bool hasLetters(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto lower = static_cast<unsigned char>(static_cast<unsigned char>(c) | 0x20U);
        return (lower >= 'a' && lower <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

/// Whether a cell has words beside its date, which is another text.
bool saysMore(std::string_view text, std::string_view date)
{
    return (hasLetters(text) && date.find('T') == std::string_view::npos) || hasFootnotes(text);
}

} // namespace

TableDates::TableDates(const TablePlan &plan, const TableMap &map)
    : m_plan(plan)
{
    for (const Role role : kDateRoles) {
        for (const Slot &slot : plan.of(role)) {
            DatesTold told{map.order, map.firstYear, map.serials};
            for (const auto &[part, order] : map.orders) {
                if (table::columnOf(plan.names, part) == firstColumn(slot))
                    told.order = order;
            }
            for (const auto &[part, firstYear] : map.firstYears) {
                if (table::columnOf(plan.names, part) == firstColumn(slot))
                    told.firstYear = firstYear;
            }
            const bool isTold = told.order.has_value();
            const std::size_t column = firstColumn(slot);
            if (!isTold && column < plan.names.size())
                told.order = orderInHeader(plan.names[column]);
            m_columns.push_back({role, slot, DateColumn(told), isTold});
        }
    }
    findCommon();
}

void TableDates::findCommon()
{
    constexpr std::array kOthers{Role::Time,    Role::EndTime,  Role::Zone,   Role::Year,      Role::Month,  Role::Day,
                                 Role::EndYear, Role::EndMonth, Role::EndDay, Role::LifeStart, Role::LifeEnd};
    const auto isOne = [this](Role role) {
        return m_plan.of(role).size() == 1 && m_plan.of(role).front().size() == 1 &&
               !m_plan.of(role).front().front().isConstant;
    };
    const Role start = m_plan.has(Role::When) ? Role::When : Role::Start;
    const bool hasOthers =
        std::any_of(kOthers.begin(), kOthers.end(), [this](Role role) { return m_plan.has(role); }) ||
        (m_plan.has(Role::When) && m_plan.has(Role::Start)) || m_plan.allDay;
    if (hasOthers || !isOne(start) || (m_plan.has(Role::End) && !isOne(Role::End)))
        return;
    m_common = std::size_t(columnOf(start) - m_columns.data());
    if (m_plan.has(Role::End))
        m_commonEnd = std::size_t(columnOf(Role::End) - m_columns.data());
}

std::string_view TableDates::commonIn(const Column &column, const Row &row, DateRoom &room) const
{
    return column.dates.commonIn(row.text(column.slot.front().column), room);
}

bool TableDates::readCommon(const Row &row, const Zone &zone, CommonWhen &when)
{
    if (!m_common)
        return false;
    std::string_view edtf = commonIn(m_columns[*m_common], row, m_room);
    if (edtf.empty())
        return false;
    when.isOfCell = edtf.data() != m_room.data();
    if (m_commonEnd) {
        const std::string_view end = commonIn(m_columns[*m_commonEnd], row, m_endRoom);
        if (end.empty() || edtf.find('/') != std::string_view::npos || end.find('/') != std::string_view::npos)
            return false;
        when.isOfCell = when.isOfCell && end == edtf;
        if (end != edtf)
            edtf = m_span.assign(edtf).append(1, '/').append(end);
    }
    when.edtf = edtf;
    if (auto common = commonTime(edtf, zone)) {
        when.time = *std::move(common);
        return true;
    }
    // Right, but its instants depend on the zone.
    if (!commonDate(edtf))
        return false;
    when.time = writtenTime(edtf, {}, zone);
    return edtf.find('/') == std::string_view::npos;
}

void TableDates::see(const Row &row)
{
    for (Column &column : m_columns) {
        const std::string_view text = row.text(firstColumn(column.slot));
        if (holdsYears(column.role))
            column.digits.see(text);
        else
            column.dates.see(text);
    }
}

void TableDates::shareOrders()
{
    shareOrder({Role::When, Role::Start, Role::End});
    shareOrder({Role::LifeStart, Role::LifeEnd});
}

void TableDates::shareOrder(std::initializer_list<Role> roles)
{
    std::optional<DateOrder> order;
    for (const Role role : roles) {
        const Column *column = columnOf(role);
        const auto own = column != nullptr ? column->dates.ownOrder() : std::nullopt;
        if (own && order && *own != *order)
            return;
        order = own ? own : order;
    }
    for (const Role role : roles) {
        if (const Column *column = columnOf(role); column != nullptr && order)
            m_columns[std::size_t(column - m_columns.data())].dates.orderBeside(*order);
    }
}

bool TableDates::needsAll(const Row &row) const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [&row](const Column &column) {
        const std::string_view text = row.text(firstColumn(column.slot));
        return holdsYears(column.role) ? YearDigits::isShort(text) : column.dates.needsAll(text);
    });
}

const TableDates::Column *TableDates::columnOf(Role role) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [role](const Column &column) { return column.role == role; });
    return found == m_columns.end() ? nullptr : &*found;
}

std::string TableDates::name(const Slot &slot) const
{
    return m_plan.names[firstColumn(slot)];
}

std::string TableDates::dateIn(Role role, const Row &row, RowNotes &notes, When &when, bool &isOpen)
{
    const Column *column = columnOf(role);
    if (column == nullptr)
        return {};
    std::string room;
    const std::string_view text = textOf(column->slot, row, room);
    const auto n = std::size_t(column - m_columns.data());
    DateReading reading = m_columns[n].readings.of(text, [&] { return column->dates.read(text); });
    const std::size_t at = firstColumn(column->slot);
    if (role == Role::When || role == Role::Start)
        readWithYear(*column, text, row, reading);
    switch (reading.kind) {
    case CellDate::None:
        if (!text.empty() && text.find_first_not_of(" \t-") != std::string_view::npos)
            when.kept.push_back(at);
        return {};
    case CellDate::Ongoing:
        isOpen = true;
        // Of a start it says nothing that a date can hold.
        if (role != Role::End && role != Role::LifeEnd)
            when.kept.push_back(at);
        return {};
    case CellDate::Date:
        if (reading.edtf != text && saysMore(text, reading.edtf))
            when.kept.push_back(at);
        notes.doubts[n].centuryTold += reading.isCenturyTold ? 1 : 0;
        if (!reading.narrower.empty()) {
            DateDoubts &doubts = notes.doubts[n];
            if (doubts.narrowed++ == 0) {
                doubts.firstNarrowed = row.offsetOf(at);
                doubts.narrowedText = inQuotes(text);
            }
            when.offered = std::move(reading.narrower);
        }
        return std::move(reading.edtf);
    case CellDate::Ambiguous:
        noteLack(reading.lack, text, row.offsetOf(at), notes.doubts[n]);
        when.kept.push_back(at);
        when.trouble = (reading.lack.order ? IoMessage::tr("%1 in column %2 may be read in two ways")
                                           : IoMessage::tr("%1 in column %2 does not say the century"))
                           .arg(inQuotes(text), inQuotes(name(column->slot)));
        return {};
    case CellDate::Several:
        leaveUnread(row, *column,
                    IoMessage::tr("may mean several times (%1)").arg(QString::fromStdString(reading.edtf)), when);
        break;
    case CellDate::WrongWeekday:
        leaveUnread(row, *column, IoMessage::tr("falls on another day of the week"), when);
        break;
    case CellDate::Unreadable:
        leaveUnread(row, *column, IoMessage::tr("is no date that can be read"), when);
        break;
    }
    notes.warn(IoMessage::tr("found %1; it is kept as text").arg(when.trouble), row.offsetOf(at));
    return {};
}

void TableDates::noteLack(const DateLack &lack, std::string_view text, std::size_t offset, DateDoubts &doubts)
{
    constexpr std::size_t kLongest = 60;
    ++doubts.ambiguous;
    if (lack.order && doubts.orderless++ == 0) {
        doubts.firstOrderless = offset;
        doubts.orderlessText = text.substr(0, kLongest);
    }
    if (lack.century && doubts.centuryless++ == 0) {
        doubts.firstCenturyless = offset;
        doubts.centurylessText = text.substr(0, kLongest);
    }
}

void TableDates::readWithYear(const Column &column, std::string_view text, const Row &row, DateReading &reading) const
{
    const bool isClear =
        reading.kind == CellDate::Date || reading.kind == CellDate::None || reading.kind == CellDate::Ongoing;
    const auto year = isClear ? std::nullopt : yearIn(Role::Year, row);
    const auto whole = year ? withYearBeside(text, *year) : std::nullopt;
    if (!whole)
        return;
    DateReading read = column.dates.read(*whole);
    if (read.kind == CellDate::Date)
        reading = std::move(read);
}

void TableDates::leaveUnread(const Row &row, const Column &column, const QString &why, When &when) const
{
    std::string room;
    when.kept.push_back(firstColumn(column.slot));
    when.trouble = IoMessage::tr("%1 in column %2, which %3")
                       .arg(inQuotes(textOf(column.slot, row, room)), inQuotes(name(column.slot)), why);
}

std::optional<std::int64_t> TableDates::numberIn(Role role, const Row &row) const
{
    if (!m_plan.has(role))
        return std::nullopt;
    std::string room;
    return datetext::wholeNumber(textOf(m_plan.of(role).front(), row, room), true);
}

bool TableDates::lacksCentury(const Column *years, const Row &row) const
{
    std::string room;
    return years != nullptr &&
           years->digits.lacksCentury(textOf(years->slot, row, room), years->dates.firstYear().has_value());
}

std::optional<std::int64_t> TableDates::yearIn(Role role, const Row &row) const
{
    const auto number = numberIn(role, row);
    const Column *years = columnOf(role);
    if (!number || !lacksCentury(years, row))
        return number;
    return years->dates.fullYear(static_cast<int>(*number));
}

void TableDates::noteShortYear(const Column &years, const Row &row, RowNotes &notes, When &when) const
{
    const std::size_t at = firstColumn(years.slot);
    noteLack({.century = true}, row.text(at), row.offsetOf(at), notes.doubts[std::size_t(&years - m_columns.data())]);
    when.kept.push_back(at);
    when.trouble = IoMessage::tr("%1 in column %2 does not say the century")
                       .arg(inQuotes(row.text(at)), inQuotes(name(years.slot)));
}

std::string TableDates::yearInWords(Role role, const Row &row, RowNotes &notes, When &when)
{
    if (!m_plan.has(role))
        return {};
    std::string room;
    const Slot &slot = m_plan.of(role).front();
    const std::string_view text = textOf(slot, row, room);
    if (DateColumn::saysNothing(text))
        return {};
    const DateReading &reading = m_years.of(text, [text] { return DateColumn().read(text); });
    keep(role, row, when);
    if (reading.kind == CellDate::Date)
        return reading.edtf;
    when.trouble = IoMessage::tr("%1 in column %2, which %3")
                       .arg(inQuotes(text), inQuotes(name(slot)), IoMessage::tr("is no date that can be read"));
    notes.warn(IoMessage::tr("found %1; it is kept as text").arg(when.trouble), row.offsetOf(firstColumn(slot)));
    return {};
}

std::string TableDates::partsIn(PartRoles roles, const Row &row, RowNotes &notes, When &when)
{
    const auto two = [](std::int64_t n) { return (n < 10 ? "-0" : "-") + std::to_string(n); };
    const auto y = yearIn(roles.year, row);
    const Column *years = columnOf(roles.year);
    if (lacksCentury(years, row)) {
        if (!y) {
            noteShortYear(*years, row, notes, when);
            return {};
        }
        ++notes.doubts[std::size_t(years - m_columns.data())].centuryTold;
    }
    std::string date = y ? datetext::yearText(*y) : yearInWords(roles.year, row, notes, when);
    if (date.empty())
        return {};
    std::string room;
    const std::string_view month =
        y && m_plan.has(roles.month) ? textOf(m_plan.of(roles.month).front(), row, room) : std::string_view();
    const std::optional<int> m = m_months.of(month, [month] { return monthIn(month); });
    if (!m || !isSoundDate(date + two(*m))) {
        leaveOut(roles.month, row, notes, when);
        leaveOut(roles.day, row, notes, when);
        return date;
    }
    const auto d = numberIn(roles.day, row);
    if (d && *d > 0 && *d < 32 && isSoundDate(date + two(*m) + two(*d)))
        return date + two(*m) + two(*d);
    leaveOut(roles.day, row, notes, when);
    return date + two(*m);
}

void TableDates::leaveOut(Role role, const Row &row, RowNotes &notes, When &when) const
{
    if (!m_plan.has(role))
        return;
    const Slot &slot = m_plan.of(role).front();
    std::string room;
    const std::string_view text = textOf(slot, row, room);
    // Many write 0 where they know no month or no day.
    if (!DateColumn::saysNothing(text) && datetext::wholeNumber(text) != 0)
        tellLeftOut(role, row, notes, when);
}

void TableDates::tellLeftOut(Role role, const Row &row, RowNotes &notes, When &when) const
{
    const Slot &slot = m_plan.of(role).front();
    std::string room;
    const std::string_view text = textOf(slot, row, room);
    keep(role, row, when);
    notes.warn(IoMessage::tr("found %1 in column %2, which makes no date with the rest; the date is read without it, "
                             "and it is kept as text")
                   .arg(inQuotes(text), inQuotes(name(slot))),
               row.offsetOf(firstColumn(slot)));
}

void TableDates::keep(Role role, const Row &row, When &when) const
{
    for (const Slot &slot : m_plan.of(role)) {
        for (const SlotPart &part : slot) {
            if (!part.isConstant && !row.text(part.column).empty())
                when.kept.push_back(part.column);
        }
    }
}

void TableDates::join(Ends ends, const std::optional<Zone> &zone, const Row &row, RowNotes &notes, When &when)
{
    const auto &[start, end, isOpen, hasEnd, areTimed] = ends;
    const bool isSpan = start.find('/') != std::string::npos;
    if (start.empty() && end.empty())
        return;
    // An end that is not written is not known; a set or a span says by itself how long it was.
    if (!hasEnd || (end.empty() && (isSpan || start.starts_with('[') || start.starts_with('{')))) {
        when.edtf = start;
        return;
    }
    const auto span = spanOf(start, end);
    if (!span || (span->edtf != start && zone && !isForwardDate(span->edtf, *zone)))
        return leaveEnd(start, row, notes, when);
    when.edtf = span->edtf;
    if (span->held == Held::Whole)
        return;
    for (const Role role : {Role::When, Role::Start, Role::End, Role::LifeStart, Role::LifeEnd}) {
        if (const Column *column = columnOf(role); column != nullptr && !row.text(firstColumn(column->slot)).empty())
            when.kept.push_back(firstColumn(column->slot));
    }
    if (span->held != Held::AsSaid && !when.kept.empty())
        notes.warn(
            span->held == Held::Coarser
                ? IoMessage::tr("found a start or an end that is several times or a span itself, which no span can "
                                "hold; the day, month, year or decade that it lies in is taken, if there is one, "
                                "and its text is kept")
                : IoMessage::tr("found a start and an end that are several times or spans themselves, which no "
                                "span can hold; the start is taken, and the texts are kept"),
            row.offsetOf(when.kept.back()));
}

void TableDates::leaveEnd(const std::string &start, const Row &row, RowNotes &notes, When &when) const
{
    when.edtf = start + "/";
    for (const Role role : {Role::End, Role::EndTime, Role::EndYear, Role::EndMonth, Role::EndDay, Role::LifeEnd})
        keep(role, row, when);
    when.trouble = IoMessage::tr("its end is before its start");
    notes.warn(IoMessage::tr("found an end before the start; the end is kept as text"),
               when.kept.empty() ? row.offset : row.offsetOf(when.kept.back()));
}

bool TableDates::readStart(const Row &row, RowNotes &notes, When &when, Ends &ends)
{
    bool isOpen = false;
    ends.start = dateIn(Role::Start, row, notes, when, isOpen);
    const bool isOfStart = !ends.start.empty();
    if (isOfStart)
        keep(Role::When, row, when);
    else
        ends.start = dateIn(Role::When, row, notes, when, isOpen);
    // Where the date of a row is wanting, its parts say when.
    const bool isOfParts = ends.start.empty();
    if (isOfParts)
        ends.start = partsIn({Role::Year, Role::Month, Role::Day}, row, notes, when);
    const auto year = isOfParts ? std::nullopt : yearIn(Role::Year, row);
    if (ends.start.empty() || (!isOfParts && !(year && ends.start.starts_with(datetext::yearText(*year)))))
        keep(Role::Year, row, when);
    if (ends.start.empty() || !isOfParts || !m_plan.has(Role::Year)) {
        for (const Role role : {Role::Month, Role::Day})
            keep(role, row, when);
    }
    // A date beside columns for spans is no span whose end is not known.
    ends.hasEnd = (m_plan.has(Role::End) || m_plan.has(Role::EndYear)) && (isOfStart || !m_plan.has(Role::Start));
    return isOpen;
}

TableDates::When TableDates::read(const Row &row, const std::optional<Zone> &zone, RowNotes &notes)
{
    When when;
    Ends ends;
    bool isOpenStart = readStart(row, notes, when, ends);
    ends.end = dateIn(Role::End, row, notes, when, ends.isOpen);
    if (ends.end.empty())
        ends.end = partsIn({Role::EndYear, Role::EndMonth, Role::EndDay}, row, notes, when);
    ends.hasEnd = ends.hasEnd || !ends.end.empty() || ends.isOpen;
    if (ends.start.empty() && ends.end.empty() && m_plan.has(Role::LifeStart)) {
        ends.start = dateIn(Role::LifeStart, row, notes, when, isOpenStart);
        ends.end = dateIn(Role::LifeEnd, row, notes, when, ends.isOpen);
        ends.hasEnd = m_plan.has(Role::LifeEnd);
    } else {
        keep(Role::LifeStart, row, when);
        keep(Role::LifeEnd, row, when);
    }
    // Spreadsheets write midnights behind all their days.
    if (m_plan.has(Role::Time))
        ends.start = withoutMidnight(ends.start);
    if (m_plan.has(Role::EndTime))
        ends.end = withoutMidnight(ends.end);
    ends.areTimed = hasFloatingTime(ends.start) || hasFloatingTime(ends.end);
    const auto about = addClocks(row, notes, when, ends);
    takeWholeDays(row, ends);
    addZone(row, notes, when, ends);
    if (ends.isOpen && !ends.start.empty())
        ends.end = "..";
    if ((isOpenStart || ends.isOpen) && ends.start.empty())
        keepOpen(row, notes, when);
    const std::string start = ends.start;
    join(std::move(ends), zone, row, notes, when);
    // Only what stands alone can be narrowed by itself.
    if (when.edtf != start)
        when.offered.clear();
    if (about)
        offerTimes(*about, row, when);
    if (when.edtf.empty() && isTimeAlone(row))
        notes.timesAlone.add(row.offset);
    return when;
}

bool TableDates::isTimeAlone(const Row &row) const
{
    std::string room;
    const auto isBlank = [&](Role role) {
        return !m_plan.has(role) || trimmed(textOf(m_plan.of(role).front(), row, room)).empty();
    };
    return m_plan.has(Role::Time) && isBlank(Role::When) && isBlank(Role::Start) && isBlank(Role::Year) &&
           !DateColumn::saysNothing(textOf(m_plan.of(Role::Time).front(), row, room));
}

void TableDates::keepOpen(const Row &row, RowNotes &notes, When &when) const
{
    when.trouble = IoMessage::tr("it lasts, but nothing says since when");
    notes.warn(IoMessage::tr("found a row that lasts, and nothing that says since when; what it says is kept as text"),
               row.offset);
    keep(Role::End, row, when);
    keep(Role::LifeEnd, row, when);
}

void TableDates::tell(std::vector<ColumnFinding> &columns, const std::vector<DateDoubts> &doubts) const
{
    for (std::size_t n = 0; n < m_columns.size(); ++n) {
        ColumnFinding &finding = columns[firstColumn(m_columns[n].slot)];
        finding.order = m_columns[n].dates.order();
        finding.isOrderTold = m_columns[n].isOrderTold;
        finding.ambiguous += doubts[n].ambiguous;
        finding.orderless += doubts[n].orderless;
        finding.centuryless += doubts[n].centuryless;
        finding.centuryTold += doubts[n].centuryTold;
        finding.firstYear = m_columns[n].dates.firstYear();
        finding.hasShortYears = m_columns[n].digits.areAllShort();
        if (finding.orderlessText.empty())
            finding.orderlessText = doubts[n].orderlessText;
        if (finding.centurylessText.empty())
            finding.centurylessText = doubts[n].centurylessText;
    }
}

void TableDates::sayOrder(const Column &column, ImportBuilder &builder) const
{
    const bool isDayFirst = column.dates.order() == DateOrder::DayMonth;
    if (column.dates.isOverruled())
        builder.warn((isDayFirst
                          ? IoMessage::tr("the dates of column %1 say themselves that the day comes first, which "
                                          "is not the order that was named: theirs is taken")
                          : IoMessage::tr("the dates of column %1 say themselves that the month comes first, "
                                          "which is not the order that was named: theirs is taken"))
                         .arg(inQuotes(name(column.slot))));
    else if (const std::size_t told = column.dates.readAsTold(); told > 0)
        builder.warn((isDayFirst ? IoMessage::tr("%n dates of column %1 are read with the day first, as was named",
                                                 nullptr, IoMessage::count(told))
                                 : IoMessage::tr("%n dates of column %1 are read with the month first, as was named",
                                                 nullptr, IoMessage::count(told)))
                         .arg(inQuotes(name(column.slot))));
}

void TableDates::report(ImportBuilder &builder, const std::vector<DateDoubts> &doubts) const
{
    for (std::size_t n = 0; n < m_columns.size(); ++n) {
        const Column &column = m_columns[n];
        const DateDoubts &doubt = doubts[n];
        if (doubt.narrowed > 0)
            builder.warn(
                IoMessage::tr("column %1 holds %n dates that name a part of a time without its bounds, such as "
                              "%2; the whole is taken, the text is kept, and the part is offered",
                              nullptr, IoMessage::count(doubt.narrowed))
                    .arg(inQuotes(name(column.slot)), doubt.narrowedText),
                doubt.firstNarrowed);
        sayOrder(column, builder);
        sayCentury(column, doubt, builder);
        if (doubt.orderless == 0)
            continue;
        const bool isMixed = column.dates.isContradictory();
        builder.warn(
            {IoMessage::tr("column %1 holds %n dates that may be day and month or month and day, and %2; they are kept "
                           "as texts",
                           nullptr, IoMessage::count(doubt.orderless))
                 .arg(inQuotes(name(column.slot)), isMixed ? IoMessage::tr("its other dates contradict each other")
                                                           : IoMessage::tr("no other date of it tells")),
             QStringLiteral("--map order=dmy or --map order=mdy says which")},
            doubt.firstOrderless);
    }
}

void TableDates::sayCentury(const Column &column, const DateDoubts &doubt, ImportBuilder &builder) const
{
    if (doubt.centuryless > 0)
        builder.warn(
            {IoMessage::tr("column %1 holds %n dates whose years lack the century, such as %2; they are kept as "
                           "texts",
                           nullptr, IoMessage::count(doubt.centuryless))
                 .arg(inQuotes(name(column.slot)), inQuotes(doubt.centurylessText)),
             QStringLiteral("--map short-years=1969 reads them as years from 1969 to 2068, short-years=1900 as "
                            "those from 1900 to 1999")},
            doubt.firstCenturyless);
    if (column.digits.areAllShort() && !column.dates.firstYear())
        builder.warn({IoMessage::tr("column %1 holds no years but such of two digits, which are read as they stand: 99 "
                                    "is the year 99")
                          .arg(inQuotes(name(column.slot))),
                      QStringLiteral("--map short-years=1900 reads them as years from 1900 to 1999")});
    if (doubt.centuryTold > 0)
        builder.warn(IoMessage::tr("%n dates of column %1 have years of two digits, which are read as those from %2 to "
                                   "%3, as was named",
                                   nullptr, IoMessage::count(doubt.centuryTold))
                         .arg(inQuotes(name(column.slot)), QString::number(*column.dates.firstYear()),
                              QString::number(*column.dates.firstYear() + 99)));
}

} // namespace kronika::table
