// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/whentext.h"

#include "models/time/calendar.h"

namespace kronika {

namespace {

/// One end of a time, as far as its text needs it.
struct End
{
    Instant first;
    Precision precision;
    Qualifiers qualifiers;
    ClockText clock;
    int decimals;
    bool isOpen;
    bool isUnknown;
    bool hasTime;
};

End startOf(const EventTime &time, const WhenStyle &style)
{
    return {time.bounds.earliestStart,
            time.startPrecision,
            time.startQualifiers,
            style.startClock,
            style.startDecimals,
            time.flags.testFlag(TimeFlag::OpenStart),
            time.flags.testFlag(TimeFlag::UnknownStart),
            time.flags.testFlag(TimeFlag::StartHasTime)};
}

End endOf(const EventTime &time, const WhenStyle &style)
{
    return {time.bounds.earliestEnd,
            time.endPrecision,
            time.endQualifiers,
            style.endClock,
            style.endDecimals,
            time.flags.testFlag(TimeFlag::OpenEnd),
            time.flags.testFlag(TimeFlag::UnknownEnd),
            time.flags.testFlag(TimeFlag::EndHasTime)};
}

void appendDigits(std::string &out, std::int64_t number, int count)
{
    char digits[8];
    for (int n = count; n-- > 0; number /= 10)
        digits[n] = static_cast<char>('0' + number % 10);
    out.append(digits, static_cast<std::size_t>(count));
}

void appendPair(std::string &out, char before, int number)
{
    out += before;
    appendDigits(out, number, 2);
}

void appendClock(std::string &out, ClockText clock)
{
    if (clock.seconds == ClockText::kZulu)
        out += 'Z';
    if (clock.seconds == ClockText::kZulu || clock.seconds == ClockText::kNone)
        return;
    const int minutes = (clock.seconds < 0 ? -clock.seconds : clock.seconds) / 60;
    appendPair(out, clock.seconds < 0 ? '-' : '+', minutes / 60);
    appendPair(out, ':', minutes % 60);
}

void appendTime(std::string &out, const CivilTime &time, const End &end)
{
    appendPair(out, 'T', time.hour);
    appendPair(out, ':', time.minute);
    if (end.precision != Precision::Minute)
        appendPair(out, ':', time.second);
    if (end.decimals > 0) {
        std::int64_t fraction = time.microsecond;
        for (int n = end.decimals; n < 6; ++n)
            fraction /= 10;
        out += '.';
        appendDigits(out, fraction, end.decimals);
    }
    appendClock(out, end.clock);
}

void appendQualifiers(std::string &out, Qualifiers qualifiers)
{
    const bool isUncertain = qualifiers.testFlag(Qualifier::Uncertain);
    if (isUncertain || qualifiers.testFlag(Qualifier::Approximate))
        out += !isUncertain ? '~' : qualifiers.testFlag(Qualifier::Approximate) ? '%' : '?';
}

CivilTime civilOf(const End &end, const Zone &zone)
{
    if (end.clock.seconds != ClockText::kNone)
        return civilFromLocal(end.first.us + end.clock.offsetUs());
    const std::int64_t localUs = zone.toLocal(end.first);
    if (end.hasTime || zone.isUtc())
        return civilFromLocal(localUs);
    // A day whose midnight was skipped begins later on its clock.
    return civilFromLocal(localUs + kDay.us / 2);
}

/// Month that stands for a season: 21 (from March) to 24 (from December).
int seasonOf(int month)
{
    return month / 3 + 20;
}

void appendEnd(std::string &out, const End &end, const Zone &zone)
{
    if (end.isOpen)
        out += "..";
    if (end.isOpen || end.isUnknown || !end.first.isFinite())
        return;
    const CivilTime civil = civilOf(end, zone);
    // Years of other lengths are written in ways of their own.
    if (civil.date.year < 0 || civil.date.year > 9999)
        return;
    appendDigits(out, civil.date.year, 4);
    if (end.precision == Precision::Season)
        appendPair(out, '-', seasonOf(civil.date.month));
    else if (end.precision >= Precision::Month)
        appendPair(out, '-', civil.date.month);
    if (end.precision >= Precision::Day)
        appendPair(out, '-', civil.date.day);
    if (end.hasTime)
        appendTime(out, civil, end);
    appendQualifiers(out, end.qualifiers);
}

int digitAt(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : 0;
}

ClockText clockIn(std::string_view end)
{
    if (end.ends_with('Z'))
        return {ClockText::kZulu};
    const std::size_t time = end.find('T');
    const std::size_t sign = time == std::string_view::npos ? time : end.find_first_of("+-", time);
    if (sign == std::string_view::npos)
        return {};
    const std::int32_t hours = digitAt(end, sign + 1) * 10 + digitAt(end, sign + 2);
    const std::int32_t minutes = digitAt(end, sign + 4) * 10 + digitAt(end, sign + 5);
    const std::int32_t seconds = hours * 3600 + minutes * 60;
    return {end[sign] == '-' ? -seconds : seconds};
}

std::uint8_t decimalsIn(std::string_view end)
{
    constexpr std::size_t kMost = 6;
    const std::size_t point = end.find('.', end.find('T') == std::string_view::npos ? end.size() : end.find('T'));
    if (point == std::string_view::npos)
        return 0;
    const std::size_t past = std::min(end.find_first_not_of("0123456789", point + 1), end.size());
    return static_cast<std::uint8_t>(std::min(past - point - 1, kMost));
}

Instant firstOf(const CommonEnd &end)
{
    return {end.firstLocalUs - end.clock.offsetUs()};
}

} // namespace

std::string whenText(const EventTime &time, const WhenStyle &style, const Zone &zone)
{
    std::string text;
    text.reserve(44);
    appendEnd(text, startOf(time, style), zone);
    if (time.flags.testFlag(TimeFlag::Interval)) {
        text += '/';
        appendEnd(text, endOf(time, style), zone);
    }
    return text;
}

WhenStyle whenStyle(std::string_view text, const EventTime &time, const Zone &zone)
{
    if (!time.flags.testFlag(TimeFlag::Placed))
        return {};
    const std::size_t slash = text.find('/');
    const std::string_view start = text.substr(0, slash);
    const std::string_view end = slash == std::string_view::npos ? start : text.substr(slash + 1);
    WhenStyle style{clockIn(start), clockIn(end), decimalsIn(start), decimalsIn(end), false};
    style.isOther = whenText(time, style, zone) != text;
    return style.isOther ? WhenStyle{} : style;
}

std::optional<WrittenTime> commonTime(std::string_view when, const Zone &zone)
{
    const std::optional<CommonDate> date = commonDate(when);
    if (!date || (date->start.clock.seconds == ClockText::kNone && !zone.isUtc()))
        return std::nullopt;
    const Instant start = firstOf(date->start);
    const Instant end = firstOf(date->end);
    TimeFlags flags = TimeFlag::Dated | TimeFlag::Placed;
    flags.setFlag(TimeFlag::Interval, date->isInterval);
    flags.setFlag(TimeFlag::StartHasTime, date->start.hasTime());
    flags.setFlag(TimeFlag::EndHasTime, date->end.hasTime());
    return WrittenTime{.time = {.bounds = {start, start + Duration{date->start.lengthUs - 1}, end,
                                           end + Duration{date->end.lengthUs - 1}},
                                .flags = flags,
                                .startPrecision = date->start.precision,
                                .endPrecision = date->end.precision,
                                .startQualifiers = {},
                                .endQualifiers = {}},
                       .style = {date->start.clock, date->end.clock, 0, 0, false},
                       .members = {}};
}

WrittenTime writtenTime(std::string_view when, std::string_view within, const Zone &zone)
{
    if (const std::optional<WrittenTime> common = commonTime(when, zone))
        return *common;
    WrittenTime written;
    written.time = eventTime(when, within, zone, written.members);
    if (!when.empty())
        written.style = whenStyle(when, written.time, zone);
    return written;
}

} // namespace kronika
