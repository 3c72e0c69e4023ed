// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/edtfslip.h"

#include "models/time/edtfcursor.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <array>

namespace kronika::edtf {

namespace {

/// As in edtffault.cpp. Behind a name of another namespace the tools for translators need the context itself.
#define KRONIKA_TEXT(text) QT_TRANSLATE_NOOP("kronika::edtf", text)

constexpr std::size_t kFourDigits = 4;
constexpr const char *kCapitalX =
    QT_TRANSLATE_NOOP("kronika::edtf", "X, a capital, stands for a digit that is not known");
constexpr const char *kWithHyphens =
    QT_TRANSLATE_NOOP("kronika::edtf", "year, month and day in this order, with hyphens: 2025-05-28");
constexpr std::array kPatterns{
    QT_TRANSLATE_NOOP("kronika::edtf", "%1 is not expected here"),
    QT_TRANSLATE_NOOP("kronika::edtf", "%1 is not expected here: a date begins with a year of four digits"),
    QT_TRANSLATE_NOOP("kronika::edtf", "%1 is not expected here: a year has four digits"),
    QT_TRANSLATE_NOOP("kronika::edtf", "%1 is not expected here: a month has two digits"),
    QT_TRANSLATE_NOOP("kronika::edtf", "%1 is not expected here: a day has two digits"),
};
enum Pattern : std::uint8_t { Plain, BeginsWithYear, OfYear, OfMonth, OfDay };

bool isMaskDigit(char c)
{
    return isDigit(c) || c == 'X';
}

/// What is written around a fault.
struct Spot
{
    std::string_view text;
    std::size_t at;

    char next(std::size_t ahead = 0) const { return at + ahead < text.size() ? text[at + ahead] : '\0'; }
    char before() const { return at > 0 ? text[at - 1] : '\0'; }
    bool isAtEnd() const { return at >= text.size(); }
    std::string_view rest() const { return text.substr(std::min(at, text.size())); }
    bool isInSet() const { return text.starts_with('[') || text.starts_with('{'); }
    /// Digits and X from here on.
    std::size_t digits() const
    {
        const std::string_view ahead = rest();
        const auto end = std::ranges::find_if_not(ahead, isMaskDigit);
        return static_cast<std::size_t>(end - ahead.begin());
    }
    Spot behindDigits() const { return {text, at + digits()}; }
    bool isBehindTime() const
    {
        const std::string_view done = text.substr(0, at);
        const std::size_t start = done.find_last_of("/,[{");
        return done.find('T', start == std::string_view::npos ? 0 : start) != std::string_view::npos;
    }

    Slip slip(const char *what, const char *hint) const { return {what, hint, at}; }
    Slip hint(const char *hint) const { return {nullptr, hint, at}; }
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isQualifierSign(char c)
{
    return c == '?' || c == '~' || c == '%';
}

/// U+2010 to U+2015 and the minus U+2212.
bool isOtherDash(std::string_view rest)
{
    const bool isDash =
        rest.size() > 2 && rest[0] == '\xe2' && rest[1] == '\x80' && rest[2] >= '\x90' && rest[2] <= '\x95';
    return isDash || rest.starts_with("\xe2\x88\x92");
}

std::optional<Slip> blankAt(const Spot &spot)
{
    if (spot.next() != ' ')
        return std::nullopt;
    const bool isBeforeTime = isDigit(spot.next(1)) && isDigit(spot.next(2)) && spot.next(3) == ':';
    return spot.slip(KRONIKA_TEXT("a blank is not expected here"),
                     isBeforeTime ? KRONIKA_TEXT("a T joins date and time: 2025-05-28T14:30:00")
                                  : KRONIKA_TEXT("EDTF has no blanks"));
}

/// A letter behind the digits that begin at `spot`: a small one, or one that looks like a digit.
std::optional<Slip> letterBehind(const Spot &spot, Pattern pattern)
{
    const Spot letter = spot.behindDigits();
    const char c = letter.next();
    if (!isLetter(c) || c == 'T' || c == 'S' || c == 'E')
        return std::nullopt;
    const bool isUnknown = c == 'x' || c == 'u' || c == 'U';
    return letter.slip(kPatterns[pattern], isUnknown ? kCapitalX : nullptr);
}

std::optional<Slip> noDigitOfYear(const Spot &spot)
{
    const char *what = kPatterns[BeginsWithYear];
    if (spot.rest() == "open" || spot.rest() == "unknown" || spot.rest() == "now")
        return spot.slip(what, KRONIKA_TEXT("2025/.. has an open end, 2025/ one that is not known"));
    if (isOtherDash(spot.rest()))
        return spot.slip(what, KRONIKA_TEXT("a hyphen is the minus: -0044"));
    if (spot.next() == 'y')
        return spot.slip(what, KRONIKA_TEXT("Y is a capital: Y12345"));
    const bool isUnknown = spot.next() == 'u' || spot.next() == 'x';
    return spot.slip(what, isUnknown ? kCapitalX : "2025, 2025-05, 2025-05-28");
}

std::optional<Slip> yearSlip(const Spot &spot)
{
    if (spot.isAtEnd())
        return spot.slip(KRONIKA_TEXT("the text ends too early: a date is expected"), nullptr);
    const std::size_t digits = spot.digits();
    if (digits == 0)
        return noDigitOfYear(spot);
    if (const auto letter = letterBehind(spot, OfYear))
        return letter;
    const char behind = spot.next(digits);
    if (spot.before() == '/')
        return spot.hint(
            KRONIKA_TEXT("a slash joins start and end, each with its year: 2025-05/2025-06; a day is 2025-05-28"));
    if (digits <= 2 && (behind == '-' || behind == '.' || behind == '/'))
        return spot.hint(kWithHyphens);
    return std::nullopt;
}

std::optional<Slip> monthSlip(const Spot &spot)
{
    if (spot.next() == 'W')
        return spot.slip(KRONIKA_TEXT("EDTF has no weeks"), KRONIKA_TEXT("write the days: 2025-05-26/2025-06-01"));
    if (spot.next() == 'Q')
        return spot.slip(KRONIKA_TEXT("EDTF has no Q for quarters"),
                         KRONIKA_TEXT("33 to 36 are the quarters: 2025-34"));
    if (spot.digits() == 3)
        return spot.slip(KRONIKA_TEXT("a month of two digits is expected; EDTF has no days of the year"), "2025-05-28");
    if (spot.digits() == 1 && !isLetter(spot.next(1)))
        return spot.hint("2025-05, 2025-05-28");
    return letterBehind(spot, OfMonth);
}

std::optional<Slip> unfitSlip(const Spot &spot)
{
    const bool hasDay = spot.next(2) == '-' || (isQualifierSign(spot.next(2)) && spot.next(3) == '-');
    if (hasDay)
        return std::nullopt;
    return spot.slip(KRONIKA_TEXT("no month fits"),
                     KRONIKA_TEXT("01 to 12; seasons, quarters and halves have both digits"));
}

/// What a sign that is not expected was meant to be.
const char *hintFor(const Spot &spot)
{
    const char c = spot.next();
    if (isOtherDash(spot.rest()))
        return KRONIKA_TEXT("a hyphen joins the parts of a date: 2025-05-28");
    if (spot.at == 2 && spot.text.starts_with(".."))
        return KRONIKA_TEXT("../2025 is until 2025, [..2025] some time up to then");
    if (isQualifierSign(c) && isQualifierSign(spot.before()))
        return KRONIKA_TEXT("% is both ? and ~");
    if (c == 't' || c == 'z')
        return KRONIKA_TEXT("T and Z are capitals");
    if (spot.isBehindTime())
        return KRONIKA_TEXT("a time is written 14:30:00, then Z, +02:00 or nothing");
    if (c == 's' && spot.before() == '0')
        return KRONIKA_TEXT("199X is the 1990s");
    if (c == '/' && spot.isInSet())
        return KRONIKA_TEXT("two dots join dates in a set: [2021..2022]");
    if ((c == ',' || c == ';') && !spot.isInSet())
        return KRONIKA_TEXT("several dates stand in brackets: [2021,2022] is one of them, {2021,2022} all");
    if (c == ';')
        return KRONIKA_TEXT("a comma stands between the dates of a set");
    if (spot.isInSet() && (c == ']' || c == '}'))
        return KRONIKA_TEXT("[ is closed by ], { by }");
    return c == '.' && !spot.isInSet() ? kWithHyphens : nullptr;
}

std::optional<Slip> unexpectedSlip(const Spot &spot)
{
    if (spot.isAtEnd())
        return std::nullopt;
    if (spot.rest().starts_with("..") && !spot.isInSet()) {
        const bool isOpen = spot.rest() == "..";
        return spot.slip(KRONIKA_TEXT("“..” joins dates in a set only"),
                         isOpen ? KRONIKA_TEXT("2025/.. is since 2025, [2025..] some time from then on")
                                : KRONIKA_TEXT("2021/2022 is from one to the other, [2021..2022] one of them"));
    }
    const char *hint = hintFor(spot);
    return hint == nullptr ? std::nullopt : std::optional(spot.hint(hint));
}

std::optional<Slip> letterYearSlip(const Spot &spot)
{
    const Spot behind = spot.behindDigits();
    if (behind.next() != 'e' && behind.next() != 's')
        return std::nullopt;
    return behind.slip(kPatterns[Plain], KRONIKA_TEXT("E and S are capitals: Y17E7"));
}

std::optional<Slip> longYearSlip(const Spot &spot)
{
    if (spot.digits() == kFourDigits * 2)
        return spot.hint(KRONIKA_TEXT("2025-05-28 is a day, Y12345 a year of more digits"));
    return std::nullopt;
}

#undef KRONIKA_TEXT

} // namespace

const char *const kUnexpected = kPatterns[Plain];

std::span<const char *const> patternsWithCharacter()
{
    return kPatterns;
}

std::optional<Slip> slipAt(Fault fault, std::string_view text, std::size_t at)
{
    const Spot spot{text, at};
    if (const auto blank = blankAt(spot))
        return blank;
    switch (fault) {
    case Fault::YearDigits:
        return yearSlip(spot);
    case Fault::YearTooLong:
        return longYearSlip(spot);
    case Fault::LetterYear:
        return letterYearSlip(spot);
    case Fault::MonthDigits:
        return monthSlip(spot);
    case Fault::DayDigits:
        return letterBehind(spot, OfDay);
    case Fault::NothingFits:
        return unfitSlip(spot);
    case Fault::Unexpected:
        return unexpectedSlip(spot);
    default:
        return std::nullopt;
    }
}

QString withCharacter(const char *pattern, std::string_view rest)
{
    const QString whole = QString::fromUtf8(pattern);
    if (rest.empty() || !whole.contains(QLatin1String("%1")))
        return whole;
    const QString start = QString::fromUtf8(rest.data(), static_cast<qsizetype>(rest.substr(0, 4).size()));
    const char32_t code = start.toUcs4().value(0);
    const QChar first = start.at(0);
    if (!first.isPrint() || first.isSpace() || first.isMark())
        return whole.arg(QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')).toUpper());
    return whole.arg(QString(u'“' + QString::fromUcs4(&code, 1) + u'”'));
}

} // namespace kronika::edtf
