// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day and zones that stand in columns of their own.
#include "models/io/table/tabledates.h"

#include "models/io/iomessage.h"
#include "models/io/table/columnwords.h"
#include "models/io/table/dateparts.h"
#include "models/io/text/datetext.h"

#include <utility>

namespace kronika::table {

namespace {

/// Adds the time of day to a date; false if it can take none, such as a month, or has another.
bool takesClock(std::string &date, const std::string &clock)
{
    const std::size_t time = date.find('T');
    if (time != std::string::npos && std::string_view(date).substr(time + 1).starts_with(clock))
        return true;
    const std::string before = std::exchange(date, withClock(date, clock));
    return date != before;
}

} // namespace

void TableDates::sayNoClock(Role role, const Row &row, RowNotes &notes) const
{
    const Slot &slot = m_plan.of(role).front();
    std::string room;
    const std::string_view text = textOf(slot, row, room);
    if (!DateColumn::saysNothing(text))
        notes.warn(IoMessage::tr("found %1 in column %2, which is no time of day that can be read; it is kept as text")
                       .arg(inQuotes(text), inQuotes(name(slot))),
                   row.offsetOf(firstColumn(slot)));
}

std::string TableDates::clockIn(Role role, const Row &row, RowNotes &notes) const
{
    std::string room;
    auto clock = m_plan.has(role) ? clockOrZonedText(textOf(m_plan.of(role).front(), row, room)) : std::string();
    if (!clock)
        sayNoClock(role, row, notes);
    return clock.value_or(std::string());
}

std::optional<TimesOfDay> TableDates::addTimes(const Row &row, RowNotes &notes, When &when, Ends &ends) const
{
    if (!m_plan.has(Role::Time))
        return std::nullopt;
    const Slot &slot = m_plan.of(Role::Time).front();
    std::string room;
    const std::string_view text = textOf(slot, row, room);
    auto times = timesOfDay(text);
    if (times && !times->end.empty() && m_plan.haveTimesOffsets)
        times.reset();
    if (!times)
        sayNoClock(Role::Time, row, notes);
    if (!times || times->isAbout || ends.start.empty())
        keep(Role::Time, row, when);
    if (!times || ends.start.empty())
        return std::nullopt;
    if (times->isAbout) {
        notes.warn(IoMessage::tr("found %1 in column %2, which is about a time of day; the day is taken, the text is "
                                 "kept, and the time is offered")
                       .arg(inQuotes(text), inQuotes(name(slot))),
                   row.offsetOf(firstColumn(slot)));
        return times;
    }
    const std::string day = ends.start.substr(0, ends.start.find('T'));
    // Of several days the times may be those of each.
    const bool isOfOneDay = !ends.isOpen && (ends.end.empty() || ends.end == day) && !m_plan.has(Role::EndTime);
    if ((!times->end.empty() && !isOfOneDay) || !takesClock(ends.start, times->start)) {
        tellLeftOut(Role::Time, row, notes, when);
    } else if (!times->end.empty()) {
        ends.end = withClock(day, times->end);
        ends.hasEnd = true;
    }
    return std::nullopt;
}

void TableDates::addEndTime(const Row &row, RowNotes &notes, When &when, Ends &ends) const
{
    const std::string clock = clockIn(Role::EndTime, row, notes);
    // An end that has only a time is on the day of the start.
    std::string day = ends.end.empty() && !ends.isOpen ? ends.start.substr(0, ends.start.find('T')) : ends.end;
    if (clock.empty() || day.empty())
        return keep(Role::EndTime, row, when);
    if (!takesClock(day, clock))
        return tellLeftOut(Role::EndTime, row, notes, when);
    ends.end = std::move(day);
    ends.hasEnd = true;
}

std::optional<TimesOfDay> TableDates::addClocks(const Row &row, RowNotes &notes, When &when, Ends &ends) const
{
    const auto about = addTimes(row, notes, when, ends);
    addEndTime(row, notes, when, ends);
    return about;
}

void TableDates::offerTimes(const TimesOfDay &times, const Row &row, When &when) const
{
    const std::string start = withClock(when.edtf, times.start);
    const std::string end = times.end.empty() ? std::string() : "/" + withClock(when.edtf, times.end);
    if (start == when.edtf)
        return;
    when.offered = start + end;
    when.isTimeOffered = true;
    if (!m_plan.has(Role::Zone))
        return;
    std::string room;
    when.offered = inZone(when.offered, textOf(m_plan.of(Role::Zone).front(), row, room));
}

/// Calendars write midnights behind the dates of what lasts whole days, at the end that of the day after.
void TableDates::takeWholeDays(const Row &row, Ends &ends) const
{
    if (!m_plan.allDay || !saysYes(foldedHeader(row.text(*m_plan.allDay))))
        return;
    const bool isExclusive = ends.end.find('T') != std::string::npos && withoutMidnight(ends.end) != ends.end;
    ends.start = withoutTimes(ends.start);
    ends.end = withoutTimes(ends.end);
    if (isExclusive && ends.end != ends.start)
        ends.end = dayBefore(ends.end);
}

void TableDates::addZone(const Row &row, RowNotes &notes, When &when, Ends &ends) const
{
    if (!m_plan.has(Role::Zone))
        return;
    const Slot &slot = m_plan.of(Role::Zone).front();
    std::string room;
    const std::string_view zone = textOf(slot, row, room);
    const Ends before = ends;
    ends.start = inZone(ends.start, zone);
    ends.end = inZone(ends.end, zone);
    const bool isFloating = hasFloatingTime(ends.start) || hasFloatingTime(ends.end);
    if (comesTwice(ends.start, zone) || comesTwice(ends.end, zone))
        return leaveTimes(IoMessage::tr("a time that clocks in %1 show twice, being set back between; an offset such "
                                        "as +02:00 says which is meant")
                              .arg(inQuotes(zone)),
                          row, notes, when, ends);
    if (isFloating && !DateColumn::saysNothing(zone))
        return leaveTimes(unfitZone(zone, slot, before), row, notes, when, ends);
    if (ends.start + ends.end == before.start + before.end)
        keep(Role::Zone, row, when);
}

QString TableDates::unfitZone(std::string_view zone, const Slot &slot, const Ends &ends) const
{
    const std::string &date = hasFloatingTime(ends.start) ? ends.start : ends.end;
    const std::vector<std::string> all = allInZone(date.substr(0, date.find('/')), zone);
    if (all.empty())
        return IoMessage::tr("%1 in column %2, which is no time zone that is known")
            .arg(inQuotes(zone), inQuotes(name(slot)));
    QStringList texts;
    for (const std::string &one : all) // their ends alone differ
        texts += QString::fromStdString(one.ends_with('Z') ? "+00:00" : one.substr(one.size() - 6));
    return IoMessage::tr("%1 in column %2, which can mean several time zones (%3)")
        .arg(inQuotes(zone), inQuotes(name(slot)), texts.join(QStringLiteral(", ")));
}

void TableDates::leaveTimes(const QString &why, const Row &row, RowNotes &notes, When &when, Ends &ends) const
{
    when.trouble = why;
    notes.warn(IoMessage::tr("found %1; the time is kept as text, and only the day is placed").arg(why),
               row.offsetOf(firstColumn(m_plan.of(Role::Zone).front())));
    for (const Role role : {Role::Time, Role::EndTime, Role::Zone})
        keep(role, row, when);
    for (const Role role : {Role::When, Role::Start, Role::End}) {
        if (ends.areTimed)
            keep(role, row, when);
    }
    ends.start = withoutTimes(ends.start);
    ends.end = withoutTimes(ends.end);
}

} // namespace kronika::table
