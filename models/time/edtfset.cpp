// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfparts.h"

namespace kronika::edtf {

namespace {

bool hasSameParts(const Parts &a, const Parts &b)
{
    return a.month.empty() == b.month.empty() && a.day.empty() == b.day.empty() && a.isSeason() == b.isSeason();
}

/// A member is a date until a range is found.
EdtfMember dateMember(const Parts &date)
{
    const EdtfEnd end = place(date);
    return {.first = end, .last = end, .isRange = false};
}

/// The part of a range behind its dots; nothing there leaves it open, which only the last member may be.
bool readRangeEnd(Cursor &cursor, char close, const Parts &first, EdtfMember &member)
{
    member.isRange = true;
    member.last = EdtfEnd();
    member.last.kind = EndKind::Open;
    if (cursor.peek() == close)
        return true;
    if (cursor.peek() == ',')
        return cursor.fail(Fault::OpenInsideSet);
    const std::size_t at = cursor.position();
    Parts last;
    if (!readDate(cursor, last))
        return false;
    member.last = place(last);
    if (!hasSameParts(first, last))
        return cursor.fail(Fault::UnlikeRange, at);
    return !isBefore({last, member.last}, {first, member.first}) || cursor.fail(Fault::RangeReversed, at);
}

bool readMember(Cursor &cursor, char close, EdtfMember &member)
{
    Parts date;
    if (!readDate(cursor, date))
        return false;
    member = dateMember(date);
    return !cursor.takeDots() || readRangeEnd(cursor, close, date, member);
}

bool readFirstMember(Cursor &cursor, char close, EdtfMember &member)
{
    if (cursor.peek() == close)
        return cursor.fail(Fault::EmptySet);
    if (!cursor.takeDots())
        return readMember(cursor, close, member);
    Parts date;
    if (!readDate(cursor, date))
        return false;
    member.isRange = true;
    member.first.kind = EndKind::Open;
    member.last = place(date);
    return true;
}

} // namespace

bool readSet(Cursor &cursor, std::vector<EdtfMember> &members)
{
    const char close = cursor.take('[') ? ']' : '}';
    if (close == '}')
        cursor.take('{');
    if (!readFirstMember(cursor, close, members.emplace_back()))
        return false;
    while (cursor.take(',')) {
        if (cursor.peek() == '.')
            return cursor.fail(Fault::OpenInsideSet);
        if (!readMember(cursor, close, members.emplace_back()))
            return false;
    }
    if (cursor.atEnd())
        return cursor.fail(Fault::UnclosedSet);
    return cursor.take(close) || cursor.fail(Fault::Unexpected);
}

} // namespace kronika::edtf
