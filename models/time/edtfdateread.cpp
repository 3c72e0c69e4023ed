// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/calendar.h"
#include "models/time/edtfparts.h"

namespace kronika::edtf {

namespace {

constexpr std::size_t kYearDigits = 4;

Qualifiers takeQualifier(Cursor &cursor)
{
    if (cursor.take('?'))
        return Qualifier::Uncertain;
    if (cursor.take('~'))
        return Qualifier::Approximate;
    if (cursor.take('%'))
        return Qualifier::Uncertain | Qualifier::Approximate;
    return {};
}

/// Before a part of a date: qualifies this part alone.
void readLeadingQualifier(Cursor &cursor, Parts &parts, Qualifiers &own)
{
    const Qualifiers found = takeQualifier(cursor);
    own |= found;
    parts.isPartQualified |= found != Qualifiers();
}

/// Behind a part of a date: qualifies it (`own`) and all before it, so the whole if nothing follows.
void readTrailingQualifier(Cursor &cursor, Parts &parts, Qualifiers &own)
{
    const Qualifiers found = takeQualifier(cursor);
    if (found == Qualifiers())
        return;
    parts.yearQualifiers |= found;
    own |= found;
    if (!parts.day.empty())
        parts.monthQualifiers |= found;
    parts.isPartQualified |= cursor.peek() == '-';
}

bool isAll(std::string_view digits, char c)
{
    return digits.find_first_not_of(c) == std::string_view::npos;
}

/// A number from 1 without leading zero.
bool isCount(std::string_view digits)
{
    return !digits.empty() && digits.front() != '0';
}

bool readSignificant(Cursor &cursor, Parts &parts)
{
    if (!cursor.take('S'))
        return true;
    parts.significant = cursor.takeDigits();
    const std::size_t digits = parts.year.size() + static_cast<std::size_t>(smallNumber(parts.exponent));
    const bool fits = isCount(parts.significant) && static_cast<std::size_t>(smallNumber(parts.significant)) <= digits;
    return fits || cursor.fail(Fault::SignificantDigits, parts.significant);
}

/// `Y` and an optional minus are next. Such a date is a year only.
bool readLetterYear(Cursor &cursor, Parts &parts)
{
    parts.hasLetter = cursor.take('Y');
    parts.isNegative = cursor.take('-');
    parts.year = cursor.takeDigits();
    if (!isCount(parts.year))
        return cursor.fail(Fault::LetterYear, parts.year);
    if (cursor.take('E')) {
        parts.exponent = cursor.takeDigits();
        if (!isCount(parts.exponent))
            return cursor.fail(Fault::Exponent, parts.exponent);
    }
    if (parts.year.size() + static_cast<std::size_t>(smallNumber(parts.exponent)) <= kYearDigits)
        return cursor.fail(Fault::LetterYear, parts.year);
    return readSignificant(cursor, parts);
}

bool readYear(Cursor &cursor, Parts &parts)
{
    parts.isNegative = cursor.take('-');
    parts.year = cursor.takeMask();
    if (parts.year.size() < kYearDigits)
        return cursor.fail(Fault::YearDigits, parts.year);
    if (parts.year.size() > kYearDigits)
        return cursor.fail(Fault::YearTooLong, parts.year);
    if (parts.isNegative && isAll(parts.year, '0'))
        return cursor.fail(Fault::MinusZeroYear, parts.year);
    parts.isMasked = hasUnspecified(parts.year);
    return parts.isMasked || readSignificant(cursor, parts);
}

/// A minus is next.
bool readPart(Cursor &cursor, Parts &parts, std::string_view &part, Qualifiers &own)
{
    cursor.take('-');
    readLeadingQualifier(cursor, parts, own);
    part = cursor.takeMask();
    if (part.size() != 2)
        return false;
    parts.isMasked |= hasUnspecified(part);
    readTrailingQualifier(cursor, parts, own);
    return true;
}

bool isMonthOrSeason(const Parts &parts)
{
    const int month = parts.monthNumber();
    return hasUnspecified(parts.month) || (month >= 1 && month <= 12) || (month >= 21 && month <= 41);
}

bool readMonth(Cursor &cursor, Parts &parts)
{
    if (!readPart(cursor, parts, parts.month, parts.monthQualifiers))
        return cursor.fail(Fault::MonthDigits, parts.month);
    return isMonthOrSeason(parts) || cursor.fail(Fault::NoSuchMonth, parts.month);
}

bool readDay(Cursor &cursor, Parts &parts)
{
    if (parts.isSeason())
        return cursor.fail(Fault::SeasonWithDay);
    return readPart(cursor, parts, parts.day, parts.dayQualifiers) || cursor.fail(Fault::DayDigits, parts.day);
}

bool checkCalendar(Cursor &cursor, const Parts &parts)
{
    if (parts.isMasked)
        return fitsCalendar(parts) || cursor.fail(Fault::NothingFits, parts.month);
    if (parts.day.empty())
        return true;
    const bool isDay = isValidDate({yearsOf(parts).first, parts.monthNumber(), parts.dayNumber()});
    return isDay || cursor.fail(Fault::NoSuchDay, parts.day);
}

} // namespace

bool readDate(Cursor &cursor, Parts &parts)
{
    readLeadingQualifier(cursor, parts, parts.yearQualifiers);
    if (!(cursor.peek() == 'Y' ? readLetterYear(cursor, parts) : readYear(cursor, parts)))
        return false;
    readTrailingQualifier(cursor, parts, parts.yearQualifiers);
    if (parts.hasLetter || !parts.significant.empty() || cursor.peek() != '-')
        return true;
    if (!readMonth(cursor, parts) || (cursor.peek() == '-' && !readDay(cursor, parts)))
        return false;
    return checkCalendar(cursor, parts);
}

} // namespace kronika::edtf
