// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time/commondate.h"

#include "models/time/calendar.h"

namespace kronika {

namespace {

constexpr std::size_t kDayLength = 10;
constexpr std::size_t kMinuteLength = 16;
constexpr std::size_t kSecondLength = 19;

/// Two digits; more than 99 if they are not digits.
unsigned pairAt(const char *text)
{
    const unsigned tens = static_cast<unsigned char>(text[0]) - unsigned{'0'};
    const unsigned ones = static_cast<unsigned char>(text[1]) - unsigned{'0'};
    return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones;
}

bool readDay(const char *text, CommonEnd &end)
{
    const unsigned century = pairAt(text);
    const unsigned year = pairAt(text + 2);
    const unsigned month = pairAt(text + 5);
    const unsigned day = pairAt(text + 8);
    if (century > 99 || year > 99 || month - 1 > 11 || day - 1 > 30 || text[4] != '-' || text[7] != '-')
        return false;
    const CivilDate date{std::int64_t{century} * 100 + year, static_cast<int>(month), static_cast<int>(day)};
    if (!isValidDate(date))
        return false;
    end.firstLocalUs = daysFromCivil(date) * kDay.us;
    end.lengthUs = kDay.us;
    return true;
}

/// `Z`, `±HH:MM` or nothing.
bool readClock(std::string_view text, ClockText &clock)
{
    if (text.empty())
        return true;
    if (text == "Z") {
        clock.seconds = ClockText::kZulu;
        return true;
    }
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return false;
    const unsigned hours = pairAt(text.data() + 1);
    const unsigned minutes = pairAt(text.data() + 4);
    // Rarer offsets, and -00:00, which is none, are judged elsewhere.
    if (hours > 13 || minutes > 59 || hours + minutes == 0)
        return false;
    const auto seconds = static_cast<std::int32_t>(hours * 3600 + minutes * 60);
    clock.seconds = text[0] == '-' ? -seconds : seconds;
    return true;
}

bool readEnd(std::string_view text, CommonEnd &end)
{
    if (text.size() < kDayLength || !readDay(text.data(), end))
        return false;
    if (text.size() == kDayLength)
        return true;
    if (text.size() < kMinuteLength || text[10] != 'T' || text[13] != ':')
        return false;
    const unsigned hour = pairAt(text.data() + 11);
    const unsigned minute = pairAt(text.data() + 14);
    const bool hasSecond = text.size() >= kSecondLength && text[16] == ':';
    const unsigned second = hasSecond ? pairAt(text.data() + 17) : 0;
    if (hour > 23 || minute > 59 || second > 59)
        return false;
    end.precision = hasSecond ? Precision::Second : Precision::Minute;
    end.lengthUs = hasSecond ? kSecond.us : kMinute.us;
    end.firstLocalUs += hour * kHour.us + minute * kMinute.us + second * kSecond.us;
    return readClock(text.substr(hasSecond ? kSecondLength : kMinuteLength), end.clock);
}

bool areInOrder(const CommonDate &date)
{
    const bool hasOffset = date.start.clock.seconds != ClockText::kNone;
    if (hasOffset != (date.end.clock.seconds != ClockText::kNone))
        return false;
    return date.end.firstLocalUs - date.end.clock.offsetUs() >= date.start.firstLocalUs - date.start.clock.offsetUs();
}

} // namespace

std::optional<CommonDate> commonDate(std::string_view text)
{
    CommonDate date;
    const std::size_t slash = text.find('/');
    date.isInterval = slash != std::string_view::npos;
    if (!readEnd(text.substr(0, slash), date.start))
        return std::nullopt;
    if (!date.isInterval)
        date.end = date.start;
    else if (!readEnd(text.substr(slash + 1), date.end) || !areInOrder(date))
        return std::nullopt;
    return date;
}

} // namespace kronika
