// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtffault.h"

#include "models/time/edtfslip.h"

#include <QCoreApplication>
#include <QList>

#include <array>
#include <span>

namespace kronika::edtf {

namespace {

/// Tables for translators are told of it as another name of QT_TR_NOOP, whose context here is the namespace.
#define KRONIKA_TEXT(text) QT_TRANSLATE_NOOP("kronika::edtf", text)

constexpr const char *kPlace = KRONIKA_TEXT("character %1");
constexpr const char *kTooShort = KRONIKA_TEXT("the text ends too early");
constexpr const char *kNoDate = KRONIKA_TEXT("this is no date");

struct Message
{
    const char *what = nullptr;
    const char *hint = nullptr;
};

Message dateMessage(Fault fault)
{
    switch (fault) {
    case Fault::Empty:
        return {KRONIKA_TEXT("an empty text is no date"), KRONIKA_TEXT("leave the date out where it is not known")};
    case Fault::YearDigits:
        return {KRONIKA_TEXT("a year of four digits is expected"),
                KRONIKA_TEXT("0409 is the year 409; X stands for a digit that is not known")};
    case Fault::YearTooLong:
        return {KRONIKA_TEXT("a year of more than four digits starts with Y"), "Y12345, Y-12345"};
    case Fault::MinusZeroYear:
        return {KRONIKA_TEXT("there is no year -0000"), KRONIKA_TEXT("0000 is the year 1 BCE, -0001 the year 2 BCE")};
    case Fault::LetterYear:
        return {KRONIKA_TEXT("Y stands only before a year of more than four digits, without leading zeros"),
                "Y12345, Y-12345"};
    case Fault::Exponent:
        return {KRONIKA_TEXT("a whole number from 1 is expected after E"),
                KRONIKA_TEXT("Y17E7 is the year 170,000,000")};
    case Fault::SignificantDigits:
        return {KRONIKA_TEXT("a count of the year's digits is expected after S"),
                KRONIKA_TEXT("1950S2 is some year from 1900 to 1999")};
    case Fault::MonthDigits:
        return {KRONIKA_TEXT("a month of two digits is expected"),
                KRONIKA_TEXT("01 to 12, or 21 to 41 for seasons, quarters, halves")};
    case Fault::NoSuchMonth:
        return {KRONIKA_TEXT("there is no such month"),
                KRONIKA_TEXT("01 to 12, or 21 to 41 for seasons, quarters, halves")};
    case Fault::SeasonWithDay:
        return {KRONIKA_TEXT("a season has no days"), {}};
    case Fault::DayDigits:
        return {KRONIKA_TEXT("a day of two digits is expected"), {}};
    case Fault::NoSuchDay:
        return {KRONIKA_TEXT("the month has no such day"), {}};
    case Fault::NothingFits:
        return {KRONIKA_TEXT("no day of the calendar fits"), {}};
    default:
        return {};
    }
}

Message timeMessage(Fault fault)
{
    switch (fault) {
    case Fault::TimeDigits:
        return {KRONIKA_TEXT("two digits are expected"),
                KRONIKA_TEXT("a time is written 14:30:00, then Z, +02:00 or nothing")};
    case Fault::NoSuchHour:
        return {KRONIKA_TEXT("an hour is 00 to 23"), {}};
    case Fault::EndOfDay:
        return {KRONIKA_TEXT("an hour is 00 to 23"), KRONIKA_TEXT("the end of a day is 00:00:00 of the next one")};
    case Fault::NoSuchMinute:
        return {KRONIKA_TEXT("a minute is 00 to 59"), {}};
    case Fault::NoSuchSecond:
        return {KRONIKA_TEXT("a second is 00 to 59"), {}};
    case Fault::LeapSecond:
        return {KRONIKA_TEXT("leap seconds cannot be placed"), KRONIKA_TEXT("write the second before, 59")};
    case Fault::NoSeconds:
        return {KRONIKA_TEXT("the seconds are missing"), {}};
    case Fault::Decimals:
        return {KRONIKA_TEXT("a second has no decimals here"), {}};
    case Fault::NoSuchOffset:
        return {KRONIKA_TEXT("an offset is an hour from 00 to 23 and perhaps a minute from 00 to 59"),
                "+02:00, -05, Z"};
    case Fault::MinusZeroOffset:
        return {KRONIKA_TEXT("an offset of zero has a plus"), KRONIKA_TEXT("+00:00 or Z")};
    case Fault::QualifiedTime:
        return {KRONIKA_TEXT("a time takes no ? ~ %"), {}};
    default:
        return {};
    }
}

Message wholeMessage(Fault fault)
{
    switch (fault) {
    case Fault::TimeInInterval:
        return {KRONIKA_TEXT("an interval has no times of day"), {}};
    case Fault::OpenWithoutInterval:
        return {KRONIKA_TEXT("“..” stands before or after “/” only"), KRONIKA_TEXT("2022/.. is since 2022")};
    case Fault::ThirdEnd:
        return {KRONIKA_TEXT("an interval has two ends only"), {}};
    case Fault::EndBeforeStart:
        return {KRONIKA_TEXT("the end lies before the start"), {}};
    case Fault::EmptySet:
        return {KRONIKA_TEXT("a date is expected in the set"), {}};
    case Fault::OpenInsideSet:
        return {KRONIKA_TEXT("“..” without a date on one side stands only first or last in a set"), {}};
    case Fault::UnlikeRange:
        return {KRONIKA_TEXT("both dates of a range in a set have the same parts"), "2001-02..2001-05"};
    case Fault::RangeReversed:
        return {KRONIKA_TEXT("the range ends before it begins"),
                KRONIKA_TEXT("the earlier date first: 2001-02..2001-05")};
    case Fault::UnclosedSet:
        return {KRONIKA_TEXT("the set is not closed"), KRONIKA_TEXT("[1667,1668] or {1667,1668}")};
    default:
        return {};
    }
}

/// Counted in characters from 1; a byte that only continues a character is none.
qsizetype characterAt(std::string_view text, std::size_t at)
{
    qsizetype count = 1;
    for (const char c : text.substr(0, at))
        count += (static_cast<unsigned char>(c) & 0xC0U) == 0x80U ? 0 : 1;
    return count;
}

#undef KRONIKA_TEXT

} // namespace

Error errorOf(Fault fault, std::string_view text, std::size_t at)
{
    const auto slip = slipAt(fault, text, at);
    const QString where = QString(QLatin1String(kPlace)).arg(characterAt(text, slip ? slip->at : at));
    const QString hint = slip ? QString::fromUtf8(slip->hint) : QString();
    if (slip && slip->what != nullptr)
        return {withCharacter(slip->what, text.substr(slip->at)), where, hint};
    if (fault == Fault::Unexpected && at < text.size())
        return {withCharacter(kUnexpected, text.substr(at)), where, hint};
    if (fault == Fault::Unexpected)
        return {QLatin1String(kTooShort), where, hint};
    for (const Message &message : {dateMessage(fault), timeMessage(fault), wholeMessage(fault)}) {
        if (message.what != nullptr)
            return {QString::fromUtf8(message.what), where, hint.isEmpty() ? QString::fromUtf8(message.hint) : hint};
    }
    return {QLatin1String(kNoDate), where, hint};
}

Error said(const Error &error)
{
    const auto words = [](const QString &text) {
        return QCoreApplication::translate("kronika::edtf", text.toUtf8().constData());
    };
    const auto around = [&](const QString &text, std::span<const char *const> patterns) {
        for (const char *pattern : patterns) {
            const QString whole = QString::fromUtf8(pattern);
            const QString before = whole.section(QStringLiteral("%1"), 0, 0);
            const QString after = whole.section(QStringLiteral("%1"), 1);
            if (text.startsWith(before) && text.endsWith(after))
                return words(whole).arg(text.mid(before.size(), text.size() - before.size() - after.size()));
        }
        return words(text);
    };
    return {around(error.what, patternsWithCharacter()), around(error.where, std::array{kPlace}), words(error.hint)};
}

} // namespace kronika::edtf
