// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtf.h"

#include "models/time/calendar.h"
#include "models/time/edtfparts.h"

#include <algorithm>

namespace kronika {

namespace {

using edtf::Cursor;
using edtf::Fault;
using edtf::Parts;

/// A date, `..` or nothing: what can stand at either side of a slash.
bool readEnd(Cursor &cursor, EdtfMode mode, Parts &parts, EdtfEnd &end)
{
    if (cursor.peek() == '/' || cursor.atEnd()) {
        end.kind = EndKind::Unknown;
        return true;
    }
    if (cursor.takeDots()) {
        end.kind = EndKind::Open;
        return true;
    }
    return edtf::readDate(cursor, parts) && edtf::readTime(cursor, mode, parts);
}

bool isKnown(const EdtfEnd &end)
{
    return end.kind == EndKind::Known;
}

/// In an interval unspecified digits are of level 2.
int levelOfEnd(const Parts &parts, bool isInterval)
{
    return isInterval && parts.isMasked ? 2 : edtf::levelOf(parts);
}

std::int64_t dayOf(std::int64_t localUs)
{
    return localUs / kDay.us - (localUs % kDay.us < 0 ? 1 : 0);
}

/// The first and last instant of local days or of a time.
struct Reach
{
    Instant first;
    Instant last;
};

/// From the first instant of the first day to the last of the last one. Where clocks are set back over midnight, a day
/// has its last moments after the next one has begun.
Reach reachOfDays(const EdtfEnd &end, const Zone &zone)
{
    const Instant first = zone.dayStart(dayOf(end.firstLocalUs));
    const Instant last = std::max(zone.toInstant(end.lastLocalUs, Overlap::Later),
                                  zone.dayStart(dayOf(end.lastLocalUs) + 1) - Duration{1});
    return {first, std::max(first, last)};
}

Reach reachOf(const EdtfEnd &end, const Zone &clock, const Zone &dates)
{
    if (end.offsetSeconds) {
        const Duration offset{*end.offsetSeconds * kSecond.us};
        return {Instant{end.firstLocalUs} - offset, Instant{end.lastLocalUs} - offset};
    }
    const Zone &zone = end.hasTime ? clock : dates;
    if (zone.isUtc())
        return {{end.firstLocalUs}, {end.lastLocalUs}};
    if (!end.hasTime)
        return reachOfDays(end, zone);
    const Instant first = zone.toInstant(end.firstLocalUs, Overlap::Earlier);
    return {first, std::max(first, zone.toInstant(end.lastLocalUs, Overlap::Later))};
}

} // namespace

/// Reads one value into an EdtfDate.
class EdtfDate::Builder
{
public:
    Builder(Cursor &cursor, EdtfMode mode)
        : m_cursor(cursor)
        , m_mode(mode)
    {
    }

    /// False with the fault in the cursor.
    bool read(EdtfDate &date)
    {
        if (m_cursor.atEnd())
            return m_cursor.fail(Fault::Empty);
        return m_cursor.peek() == '[' || m_cursor.peek() == '{' ? readSetInto(date) : readDates(date);
    }

private:
    bool readSetInto(EdtfDate &date)
    {
        date.m_level = 2;
        date.m_placement = Placement::NotPlacedYet;
        return edtf::readSet(m_cursor) && isRead();
    }

    bool readDates(EdtfDate &date)
    {
        if (!readEnd(m_cursor, m_mode, m_startParts, date.m_start))
            return false;
        date.m_isInterval = m_cursor.take('/');
        const std::size_t endAt = m_cursor.position();
        if (date.m_isInterval && !readEnd(m_cursor, m_mode, m_endParts, date.m_end))
            return false;
        if (!isRead() || !isAllowed(date))
            return false;
        placeIn(date);
        return !date.m_isInterval || !isReversed(date) || m_cursor.fail(Fault::EndBeforeStart, endAt);
    }

    bool isRead()
    {
        if (m_cursor.atEnd())
            return true;
        const bool isThird = m_cursor.peek() == '/';
        return m_cursor.fail(isThird ? Fault::ThirdEnd : Fault::Unexpected);
    }

    bool isAllowed(const EdtfDate &date)
    {
        if (!date.m_isInterval && !isKnown(date.m_start))
            return m_cursor.fail(Fault::OpenWithoutInterval, 0);
        const bool isTimed = m_startParts.time || m_endParts.time;
        if (!date.m_isInterval || !isTimed || m_mode == EdtfMode::Extended)
            return true;
        const std::string_view day = m_startParts.time ? m_startParts.day : m_endParts.day;
        return m_cursor.fail(Fault::TimeInInterval, day.substr(day.size()));
    }

    void placeIn(EdtfDate &date)
    {
        const bool isBounded = isKnown(date.m_start) && (!date.m_isInterval || isKnown(date.m_end));
        date.m_level = isBounded ? 0 : 1;
        placeEnd(m_startParts, date.m_start, date);
        if (date.m_isInterval)
            placeEnd(m_endParts, date.m_end, date);
        else
            date.m_end = date.m_start;
    }

    static void placeEnd(const Parts &parts, EdtfEnd &end, EdtfDate &date)
    {
        if (!isKnown(end))
            return;
        const int level = levelOfEnd(parts, date.m_isInterval);
        date.m_level = std::max(date.m_level, level);
        const Placement placement = level == 2 ? Placement::NotPlacedYet : edtf::place(parts, end);
        if (date.m_placement != Placement::NotPlacedYet && placement != Placement::Placed)
            date.m_placement = placement;
    }

    bool isReversed(const EdtfDate &date) const
    {
        if (!isKnown(date.m_start) || !isKnown(date.m_end))
            return false;
        return date.m_placement == Placement::Placed ? edtf::isBefore(date.m_end, date.m_start)
                                                     : edtf::isYearBefore(m_endParts, m_startParts);
    }

    Cursor &m_cursor;
    EdtfMode m_mode;
    Parts m_startParts;
    Parts m_endParts;
};

Result<EdtfDate> EdtfDate::parse(std::string_view text, EdtfMode mode)
{
    Cursor cursor(text);
    EdtfDate date;
    if (!Builder(cursor, mode).read(date))
        return cursor.error();
    date.m_text.assign(text);
    return date;
}

TimeBounds EdtfDate::bounds(const Zone &clock, const Zone &dates) const
{
    TimeBounds bounds;
    if (m_placement != Placement::Placed)
        return bounds;
    if (isKnown(m_start)) {
        const Reach start = reachOf(m_start, clock, dates);
        bounds.earliestStart = start.first;
        bounds.latestStart = start.last;
    }
    if (isKnown(m_end)) {
        const Reach end = reachOf(m_end, clock, dates);
        bounds.earliestEnd = end.first;
        bounds.latestEnd = end.last;
    }
    return bounds;
}

} // namespace kronika
