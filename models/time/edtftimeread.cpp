// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfparts.h"

namespace kronika::edtf {

namespace {

/// Two digits of at most `most`.
bool readNumber(Cursor &cursor, int most, Fault fault, int &number)
{
    const std::size_t at = cursor.position();
    number = cursor.takePair();
    if (number < 0)
        return cursor.fail(Fault::TimeDigits, at);
    return number <= most || cursor.fail(fault, at);
}

bool readHour(Cursor &cursor, TimeOfDay &time)
{
    const std::size_t at = cursor.position();
    if (readNumber(cursor, 24, Fault::NoSuchHour, time.hour))
        return time.hour < 24 || cursor.fail(Fault::EndOfDay, at);
    return false;
}

/// Six digits make the microseconds; further ones are not looked at.
bool readDecimals(Cursor &cursor, EdtfMode mode, TimeOfDay &time)
{
    if (mode == EdtfMode::Standard)
        return cursor.fail(Fault::Decimals);
    cursor.take('.');
    const std::string_view digits = cursor.takeDigits();
    if (digits.empty())
        return cursor.fail(Fault::Unexpected);
    time.precision = Precision::Subsecond;
    for (const char c : digits.substr(0, 6)) {
        time.unitUs /= 10;
        time.microsecond += static_cast<int>((c - '0') * time.unitUs);
    }
    return true;
}

bool readSecond(Cursor &cursor, EdtfMode mode, TimeOfDay &time)
{
    if (!cursor.take(':')) {
        if (mode == EdtfMode::Standard)
            return cursor.fail(Fault::NoSeconds);
        time.precision = Precision::Minute;
        time.unitUs = kMinute.us;
        return true;
    }
    const std::size_t at = cursor.position();
    if (!readNumber(cursor, 60, Fault::NoSuchSecond, time.second))
        return false;
    if (time.second == 60)
        return cursor.fail(Fault::LeapSecond, at);
    return cursor.peek() != '.' || readDecimals(cursor, mode, time);
}

bool readOffset(Cursor &cursor, TimeOfDay &time)
{
    if (cursor.take('Z')) {
        time.offsetSeconds = 0;
        return true;
    }
    const std::size_t at = cursor.position();
    const bool isMinus = cursor.take('-');
    if (!isMinus && !cursor.take('+'))
        return true;
    int hours = 0;
    int minutes = 0;
    if (!readNumber(cursor, 23, Fault::NoSuchOffset, hours))
        return false;
    if (cursor.take(':') && !readNumber(cursor, 59, Fault::NoSuchOffset, minutes))
        return false;
    const int seconds = hours * 3600 + minutes * 60;
    if (isMinus && seconds == 0)
        return cursor.fail(Fault::MinusZeroOffset, at);
    time.offsetSeconds = isMinus ? -seconds : seconds;
    return true;
}

bool isQualifier(char c)
{
    return c == '?' || c == '~' || c == '%';
}

} // namespace

bool readTime(Cursor &cursor, EdtfMode mode, Parts &parts)
{
    const bool isWholeDate =
        !parts.day.empty() && !hasUnspecified(parts.year) && !hasUnspecified(parts.month) && !hasUnspecified(parts.day);
    if (cursor.peek() != 'T' || !isWholeDate)
        return true;
    if (parts.isQualified())
        return cursor.fail(Fault::QualifiedTime);
    cursor.take('T');
    TimeOfDay time;
    if (!readHour(cursor, time))
        return false;
    if (!cursor.take(':'))
        return cursor.fail(Fault::Unexpected);
    if (!readNumber(cursor, 59, Fault::NoSuchMinute, time.minute) || !readSecond(cursor, mode, time) ||
        !readOffset(cursor, time))
        return false;
    parts.time = time;
    return !isQualifier(cursor.peek()) || cursor.fail(Fault::QualifiedTime);
}

} // namespace kronika::edtf
