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

bool isPlaced(const EdtfEnd &end)
{
    return isKnown(end) && !isBeyond(end.firstLocalUs) && !isBeyond(end.lastLocalUs);
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

Reach reachOfDates(const EdtfEnd &end, const Zone &dates)
{
    return dates.isUtc() ? Reach{{end.firstLocalUs}, {end.lastLocalUs}} : reachOfDays(end, dates);
}

Reach reachOf(const EdtfEnd &end, const Zone &clock, const Zone &dates)
{
    if (end.offsetSeconds) {
        const Duration offset{*end.offsetSeconds * kSecond.us};
        return {Instant{end.firstLocalUs} - offset, Instant{end.lastLocalUs} - offset};
    }
    if (!end.hasTime)
        return reachOfDates(end, dates);
    if (clock.isUtc())
        return {{end.firstLocalUs}, {end.lastLocalUs}};
    const Instant first = clock.toInstant(end.firstLocalUs, Overlap::Earlier);
    return {first, std::max(first, clock.toInstant(end.lastLocalUs, Overlap::Later))};
}

/// The start of all of a set, or its end: the least (greatest) first and last moment of its members.
void widenStart(EdtfEnd &start, const EdtfEnd &member)
{
    start.firstLocalUs = std::min(start.firstLocalUs, member.firstLocalUs);
    start.lastLocalUs = std::min(start.lastLocalUs, member.lastLocalUs);
    start.precision = std::min(start.precision, member.precision);
}

void widenEnd(EdtfEnd &end, const EdtfEnd &member)
{
    end.firstLocalUs = std::max(end.firstLocalUs, member.firstLocalUs);
    end.lastLocalUs = std::max(end.lastLocalUs, member.lastLocalUs);
    end.precision = std::min(end.precision, member.precision);
}

const EdtfEnd &knownOf(const EdtfEnd &end, const EdtfEnd &other)
{
    return isKnown(end) ? end : other;
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
        date.m_shape = m_cursor.peek() == '[' ? EdtfShape::OneOf : EdtfShape::AllOf;
        if (!edtf::readSet(m_cursor, date.m_members) || !isRead())
            return false;
        joinMembers(date);
        return true;
    }

    static void joinMembers(EdtfDate &date)
    {
        const EdtfMember &any = date.m_members.front();
        date.m_start = knownOf(any.first, any.last);
        date.m_end = knownOf(any.last, any.first); // of a range: its end is not where its first date can be
        Qualifiers qualifiers;
        for (const EdtfMember &member : date.m_members) {
            widenStart(date.m_start, knownOf(member.first, member.last));
            widenEnd(date.m_end, knownOf(member.last, member.first));
            qualifiers |= member.first.qualifiers | member.last.qualifiers;
        }
        date.m_start.qualifiers = date.m_end.qualifiers = qualifiers;
        notePlacement(date.m_start, date);
        notePlacement(date.m_end, date);
        if (date.m_shape == EdtfShape::OneOf) {
            date.m_start.lastLocalUs = date.m_end.lastLocalUs;
            date.m_end.firstLocalUs = date.m_start.firstLocalUs;
        }
        date.m_start.kind = any.first.kind;
        date.m_end.kind = date.m_members.back().last.kind;
    }

    bool readDates(EdtfDate &date)
    {
        if (!readEnd(m_cursor, m_mode, m_startParts, date.m_start))
            return false;
        const bool isInterval = m_cursor.take('/');
        date.m_shape = isInterval ? EdtfShape::Interval : EdtfShape::Single;
        const std::size_t endAt = m_cursor.position();
        if (isInterval && !readEnd(m_cursor, m_mode, m_endParts, date.m_end))
            return false;
        if (!isRead() || !isAllowed(date))
            return false;
        placeIn(date);
        return !isInterval || !isReversed(date) || m_cursor.fail(Fault::EndBeforeStart, endAt);
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
        if (!date.isInterval() && !isKnown(date.m_start))
            return m_cursor.fail(Fault::OpenWithoutInterval, 0);
        const bool isTimed = m_startParts.time || m_endParts.time;
        if (!date.isInterval() || !isTimed || m_mode == EdtfMode::Extended)
            return true;
        const std::string_view day = m_startParts.time ? m_startParts.day : m_endParts.day;
        return m_cursor.fail(Fault::TimeInInterval, day.substr(day.size()));
    }

    void placeIn(EdtfDate &date)
    {
        const bool isBounded = isKnown(date.m_start) && (!date.isInterval() || isKnown(date.m_end));
        date.m_level = isBounded ? 0 : 1;
        placeEnd(m_startParts, date.m_start, date);
        if (date.isInterval())
            placeEnd(m_endParts, date.m_end, date);
        else
            date.m_end = date.m_start;
    }

    static void placeEnd(const Parts &parts, EdtfEnd &end, EdtfDate &date)
    {
        if (!isKnown(end))
            return;
        date.m_level = std::max(date.m_level, levelOfEnd(parts, date.isInterval()));
        end = edtf::place(parts);
        notePlacement(end, date);
    }

    static void notePlacement(const EdtfEnd &end, EdtfDate &date)
    {
        if (isBeyond(end.firstLocalUs) || isBeyond(end.lastLocalUs))
            date.m_placement = Placement::Beyond;
    }

    bool isReversed(const EdtfDate &date) const
    {
        return isKnown(date.m_start) && isKnown(date.m_end) &&
               edtf::isBefore({m_endParts, date.m_end}, {m_startParts, date.m_start});
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

bool EdtfDate::readsBackwards(const Zone &clock) const
{
    const bool isTimed = m_start.hasTime || m_end.hasTime;
    if (!isInterval() || !isTimed || !isKnown(m_start) || !isKnown(m_end))
        return false;
    const TimeBounds reach = bounds(clock);
    return reach.latestEnd < reach.earliestStart;
}

TimeBounds EdtfDate::bounds(const Zone &clock, const Zone &dates) const
{
    if (m_placement != Placement::Placed)
        return {};
    TimeBounds bounds;
    if (m_shape == EdtfShape::OneOf) {
        bounds.earliestStart = isKnown(m_start) ? reachOf(m_start, clock, dates).first : Instant::min();
        bounds.latestEnd = isKnown(m_end) ? reachOf(m_end, clock, dates).last : Instant::max();
        bounds.earliestEnd = bounds.earliestStart;
        bounds.latestStart = bounds.latestEnd;
        return bounds;
    }
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
    const bool mayTurn = m_start.hasTime != m_end.hasTime && bounds.earliestStart > bounds.latestEnd;
    return mayTurn && !(clock == dates) ? inOrder(bounds, this->bounds(clock), m_start.hasTime, m_end.hasTime) : bounds;
}

TimeBounds inOrder(TimeBounds shown, const TimeBounds &own, bool startHasTime, bool endHasTime)
{
    if (startHasTime == endHasTime || shown.earliestStart <= shown.latestEnd)
        return shown;
    if (startHasTime) {
        shown.latestEnd = std::max(shown.latestEnd, own.latestEnd);
        shown.earliestEnd = std::max(shown.earliestEnd, shown.earliestStart);
    } else {
        shown.earliestStart = std::min(shown.earliestStart, own.earliestStart);
        shown.latestStart = std::min(shown.latestStart, shown.latestEnd);
    }
    return shown;
}

TimeBounds boundsOf(const EdtfMember &member, const Zone &dates)
{
    TimeBounds bounds;
    if (isPlaced(member.first)) {
        const Reach first = reachOfDates(member.first, dates);
        bounds.earliestStart = first.first;
        bounds.latestStart = first.last;
    }
    if (isPlaced(member.last)) {
        const Reach last = reachOfDates(member.last, dates);
        bounds.earliestEnd = last.first;
        bounds.latestEnd = last.last;
    }
    return bounds;
}

} // namespace kronika
