// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtffault.h"

#include <QList>

namespace kronika::edtf {

namespace {

struct Message
{
    QStringView what;
    QStringView hint;
};

Message dateMessage(Fault fault)
{
    switch (fault) {
    case Fault::Empty:
        return {u"an empty text is no date", u"leave the date out where it is not known"};
    case Fault::YearDigits:
        return {u"a year of four digits is expected", u"0409 is the year 409; X stands for a digit that is not known"};
    case Fault::YearTooLong:
        return {u"a year of more than four digits starts with Y", u"Y12345, Y-12345"};
    case Fault::MinusZeroYear:
        return {u"there is no year -0000", u"0000 is the year 1 BCE, -0001 the year 2 BCE"};
    case Fault::LetterYear:
        return {u"Y stands only before a year of more than four digits, without leading zeros", u"Y12345, Y-12345"};
    case Fault::Exponent:
        return {u"a whole number from 1 is expected after E", u"Y17E7 is the year 170,000,000"};
    case Fault::SignificantDigits:
        return {u"a count of the year's digits is expected after S", u"1950S2 is some year from 1900 to 1999"};
    case Fault::MonthDigits:
        return {u"a month of two digits is expected", u"01 to 12, or 21 to 41 for seasons, quarters, halves"};
    case Fault::NoSuchMonth:
        return {u"there is no such month", u"01 to 12, or 21 to 41 for seasons, quarters, halves"};
    case Fault::SeasonWithDay:
        return {u"a season has no days", {}};
    case Fault::DayDigits:
        return {u"a day of two digits is expected", {}};
    case Fault::NoSuchDay:
        return {u"the month has no such day", {}};
    case Fault::NothingFits:
        return {u"no day of the calendar fits", {}};
    default:
        return {};
    }
}

Message timeMessage(Fault fault)
{
    switch (fault) {
    case Fault::TimeDigits:
        return {u"two digits are expected", u"a time is written 14:30:00, then Z, +02:00 or nothing"};
    case Fault::NoSuchHour:
        return {u"an hour is 00 to 23", {}};
    case Fault::EndOfDay:
        return {u"an hour is 00 to 23", u"the end of a day is 00:00:00 of the next one"};
    case Fault::NoSuchMinute:
        return {u"a minute is 00 to 59", {}};
    case Fault::NoSuchSecond:
        return {u"a second is 00 to 59", {}};
    case Fault::LeapSecond:
        return {u"leap seconds cannot be placed", u"write the second before, 59"};
    case Fault::NoSeconds:
        return {u"the seconds are missing", {}};
    case Fault::Decimals:
        return {u"a second has no decimals here", {}};
    case Fault::NoSuchOffset:
        return {u"an offset is an hour from 00 to 23 and perhaps a minute from 00 to 59", u"+02:00, -05, Z"};
    case Fault::MinusZeroOffset:
        return {u"an offset of zero has a plus", u"+00:00 or Z"};
    case Fault::QualifiedTime:
        return {u"a time takes no ? ~ %", {}};
    default:
        return {};
    }
}

Message wholeMessage(Fault fault)
{
    switch (fault) {
    case Fault::TimeInInterval:
        return {u"an interval has no times of day", {}};
    case Fault::OpenWithoutInterval:
        return {u"“..” stands before or after “/” only", u"2022/.. is since 2022"};
    case Fault::ThirdEnd:
        return {u"an interval has two ends only", {}};
    case Fault::EndBeforeStart:
        return {u"the end lies before the start", {}};
    case Fault::EmptySet:
        return {u"a date is expected in the set", {}};
    case Fault::OpenInsideSet:
        return {u"“..” without a date on one side stands only first or last in a set", {}};
    case Fault::UnlikeRange:
        return {u"both dates of a range in a set have the same parts, the earlier one first", u"2001-02..2001-05"};
    case Fault::UnclosedSet:
        return {u"the set is not closed", u"[1667,1668] or {1667,1668}"};
    default:
        return {};
    }
}

/// The character at a byte, so that it can be seen: blanks and controls by their code.
QString shown(std::string_view rest)
{
    const QString start = QString::fromUtf8(rest.data(), static_cast<qsizetype>(rest.substr(0, 4).size()));
    const char32_t code = start.toUcs4().value(0);
    const QChar first = start.at(0);
    if (!first.isPrint() || first.isSpace() || first.isMark())
        return QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')).toUpper();
    return u'“' + QString::fromUcs4(&code, 1) + u'”';
}

/// Counted in characters from 1; a byte that only continues a character is none.
qsizetype characterAt(std::string_view text, std::size_t at)
{
    qsizetype count = 1;
    for (const char c : text.substr(0, at))
        count += (static_cast<unsigned char>(c) & 0xC0U) == 0x80U ? 0 : 1;
    return count;
}

} // namespace

Error errorOf(Fault fault, std::string_view text, std::size_t at)
{
    const QString where = QStringLiteral("character %1").arg(characterAt(text, at));
    if (fault == Fault::Unexpected && at < text.size())
        return {shown(text.substr(at)) + QStringLiteral(" is not expected here"), where, {}};
    if (fault == Fault::Unexpected)
        return {QStringLiteral("the text ends too early"), where, {}};
    for (const Message &message : {dateMessage(fault), timeMessage(fault), wholeMessage(fault)}) {
        if (!message.what.isEmpty())
            return {message.what.toString(), where, message.hint.toString()};
    }
    return {QStringLiteral("this is no date"), where, {}};
}

} // namespace kronika::edtf
