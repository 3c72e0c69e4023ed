// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfparts.h"

namespace kronika::edtf {

namespace {

bool hasSameParts(const Parts &a, const Parts &b)
{
    return a.month.empty() == b.month.empty() && a.day.empty() == b.day.empty() && a.isSeason() == b.isSeason();
}

/// Years decide; within one and the same year the digits do, where none is unspecified.
bool isInOrder(const Parts &first, const Parts &last)
{
    if (isYearBefore(last, first))
        return false;
    const bool isSameYear = first.year == last.year && first.isNegative == last.isNegative;
    if (!isSameYear || first.isMasked || last.isMasked)
        return true;
    return first.month < last.month || (first.month == last.month && first.day <= last.day);
}

/// The part of a range behind its dots; nothing there leaves it open, which only the last element may be.
bool readRangeEnd(Cursor &cursor, char close, const Parts &first)
{
    if (cursor.peek() == close)
        return true;
    if (cursor.peek() == ',')
        return cursor.fail(Fault::OpenInsideSet);
    const std::size_t at = cursor.position();
    Parts last;
    if (!readDate(cursor, last))
        return false;
    return (hasSameParts(first, last) && isInOrder(first, last)) || cursor.fail(Fault::UnlikeRange, at);
}

bool readElement(Cursor &cursor, char close)
{
    Parts date;
    if (!readDate(cursor, date))
        return false;
    return !cursor.takeDots() || readRangeEnd(cursor, close, date);
}

bool readFirstElement(Cursor &cursor, char close)
{
    if (cursor.peek() == close)
        return cursor.fail(Fault::EmptySet);
    if (!cursor.takeDots())
        return readElement(cursor, close);
    Parts date;
    return readDate(cursor, date);
}

} // namespace

bool readSet(Cursor &cursor)
{
    const char close = cursor.take('[') ? ']' : '}';
    if (close == '}')
        cursor.take('{');
    if (!readFirstElement(cursor, close))
        return false;
    while (cursor.take(',')) {
        if (cursor.peek() == '.')
            return cursor.fail(Fault::OpenInsideSet);
        if (!readElement(cursor, close))
            return false;
    }
    if (cursor.atEnd())
        return cursor.fail(Fault::UnclosedSet);
    return cursor.take(close) || cursor.fail(Fault::Unexpected);
}

} // namespace kronika::edtf
