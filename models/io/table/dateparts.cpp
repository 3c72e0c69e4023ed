// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/dateparts.h"

#include "models/io/table/cellcache.h"
#include "models/io/table/celltext.h"
#include "models/io/text/datetext.h"
#include "models/time/calendar.h"
#include "models/time/edtf.h"
#include "models/time/typed/typedzones.h"
#include "models/time/typeddate.h"
#include "models/time/zone.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kronika::table {

namespace {

/// Up to two digits at `at`, which moves behind them; -1 if there are none or more.
int numberAt(std::string_view text, std::size_t &at)
{
    const std::size_t start = at;
    int number = 0;
    while (at < text.size() && isDigit(text[at]) && at - start <= 2)
        number = number * 10 + (text[at++] - '0');
    return at == start || at - start > 2 ? -1 : number;
}

} // namespace

std::optional<std::string> clockText(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    bool isAfternoon = false;
    bool isMorning = false;
    const std::string lower =
        QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().remove(u'.').toStdString();
    if (lower.ends_with("pm") || lower.ends_with("am")) {
        isAfternoon = lower.ends_with("pm");
        isMorning = !isAfternoon;
        while (!text.empty() && !isDigit(text.back()))
            text.remove_suffix(1);
    }
    std::vector<int> parts;
    std::size_t at = 0;
    if (isAllDigits(text) && text.size() == 4) {
        parts = {(text[0] - '0') * 10 + text[1] - '0', (text[2] - '0') * 10 + text[3] - '0'};
        at = text.size();
    }
    while (at < text.size() && parts.size() < 3) {
        const int number = numberAt(text, at);
        if (number < 0)
            return std::nullopt;
        parts.push_back(number);
        if (at >= text.size() || (text[at] != ':' && (text[at] != '.' || parts.size() > 1)))
            break;
        ++at;
    }
    std::string fraction;
    if (at < text.size() && (text[at] == '.' || text[at] == ',') && parts.size() == 3 &&
        isAllDigits(text.substr(at + 1))) {
        fraction = "." + std::string(text.substr(at + 1));
        at = text.size();
    }
    const bool isHourAlone = parts.size() == 1 && (isAfternoon || isMorning);
    if (at < text.size() || parts.empty() || (parts.size() < 2 && !isHourAlone))
        return std::nullopt;
    int hour = parts[0];
    if (isAfternoon || isMorning) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (isAfternoon ? 12 : 0);
    }
    const int minute = parts.size() > 1 ? parts[1] : 0;
    const int second = parts.size() > 2 ? parts[2] : 0;
    if (hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return twoDigits(hour) + ":" + twoDigits(minute) +
           (parts.size() > 2 ? ":" + twoDigits(second) + fraction : std::string());
}

namespace {

/// `10:15 Uhr`, `9h30`, `godz. 14`: a time of day in words, as it is read behind a date.
std::optional<std::string> clockInWords(std::string_view text)
{
    constexpr std::size_t kLongestClock = 40;
    static constexpr std::string_view kAnyTime = "2000-01-01T";
    if (text.size() > kLongestClock || text.find_first_of("0123456789") == std::string_view::npos)
        return std::nullopt;
    thread_local CellCache<std::optional<std::string>> clocks;
    return clocks.of(text, [text]() -> std::optional<std::string> {
        const TypedCell typed =
            readTypedCell(QStringLiteral("1 January 2000, ") + QString::fromUtf8(text.data(), qsizetype(text.size())));
        const bool isOne = typed.dates.size() == 1 && typed.dates.front().text().starts_with(kAnyTime) &&
                           typed.dates.front().text().find('/') == std::string::npos;
        return isOne ? std::optional(typed.dates.front().text().substr(kAnyTime.size())) : std::nullopt;
    });
}

} // namespace

std::optional<std::string> clockOrZonedText(std::string_view cell)
{
    if (auto clock = clockText(cell))
        return clock;
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return std::nullopt;
    if (!isDigit(text.front()))
        return clockInWords(text);
    // Between minutes a minus may be a dash.
    const std::size_t end = text.find_first_not_of("0123456789:.,");
    const std::size_t sign = text.find_first_not_of(' ', std::min(end, text.size()));
    const bool hasSeconds =
        std::count(text.begin(), text.begin() + std::ptrdiff_t(std::min(end, text.size())), ':') > 1;
    if (sign != std::string_view::npos && text[sign] == '-' && !hasSeconds)
        return std::nullopt;
    constexpr std::string_view kAnyDay = "2000-01-01 ";
    const auto whole = datetext::fromIso(std::string(kAnyDay).append(text));
    return whole && whole->find('T') == kAnyDay.size() - 1 ? std::optional(whole->substr(kAnyDay.size()))
                                                           : clockInWords(text);
}

namespace {

/// "~", "c.", "kolem": what makes a year one that is about so.
bool saysAbout(std::string_view words)
{
    constexpr std::size_t kLongestWord = 20;
    if (words.empty() || words.size() > kLongestWord)
        return false;
    thread_local CellCache<bool> known;
    return known.of(words, [words] {
        const TypedCell typed =
            readTypedCell(QString::fromUtf8(words.data(), qsizetype(words.size())) + QStringLiteral(" 1984"));
        return typed.dates.size() == 1 && typed.dates.front().text() == "1984~";
    });
}

/// One of the times of a span, without an end.
std::optional<TimesOfDay> oneTime(std::string_view cell)
{
    if (auto clock = clockOrZonedText(cell))
        return TimesOfDay{*std::move(clock)};
    const std::size_t figures = cell.find_first_of("0123456789");
    if (figures == std::string_view::npos || !saysAbout(trimmed(cell.substr(0, figures))))
        return std::nullopt;
    auto clock = clockOrZonedText(cell.substr(figures));
    return clock ? std::optional(TimesOfDay{*std::move(clock), {}, true}) : std::nullopt;
}

} // namespace

std::optional<TimesOfDay> timesOfDay(std::string_view cell)
{
    if (auto one = oneTime(cell))
        return one;
    constexpr std::array<std::string_view, 3> kDashes{"-", "\xE2\x80\x93", "\xE2\x80\x94"};
    for (const std::string_view dash : kDashes) {
        const std::size_t at = cell.find(dash);
        if (at == std::string_view::npos)
            continue;
        const auto start = oneTime(cell.substr(0, at));
        const auto end = oneTime(cell.substr(at + dash.size()));
        if (start && end && start->start < end->start)
            return TimesOfDay{start->start, end->start, start->isAbout || end->isAbout};
    }
    return std::nullopt;
}

std::optional<int> monthIn(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (const auto number = datetext::wholeNumber(text))
        return *number >= 1 && *number <= 12 ? std::optional(static_cast<int>(*number)) : std::nullopt;
    constexpr std::size_t kLongestName = 32;
    const bool isWord = !text.empty() && text.size() <= kLongestName && std::none_of(text.begin(), text.end(), isDigit);
    if (!isWord)
        return std::nullopt;
    const TypedCell typed =
        readTypedCell(QString::fromUtf8(text.data(), qsizetype(text.size())) + QStringLiteral(" 2000"));
    const std::string date = typed.dates.size() == 1 ? typed.dates.front().text() : std::string();
    constexpr std::size_t kMonthSize = 7;
    if (date.size() != kMonthSize || !date.starts_with("2000-"))
        return std::nullopt;
    const auto month = datetext::wholeNumber(std::string_view(date).substr(5));
    return month && *month <= 12 ? std::optional(static_cast<int>(*month)) : std::nullopt;
}

std::string withClock(const std::string &date, const std::string &clock)
{
    const std::string text = date + "T" + clock;
    return datetext::isEdtf(text) ? text : date;
}

bool hasFloatingTime(std::string_view date)
{
    const std::size_t slash = date.find('/');
    if (slash != std::string_view::npos)
        return hasFloatingTime(date.substr(0, slash)) || hasFloatingTime(date.substr(slash + 1));
    const std::size_t time = date.find('T');
    return time != std::string_view::npos && date.find_first_of("Z+-", time) == std::string_view::npos;
}

namespace {

/// One of the meanings of a zone's name.
struct Clock
{
    int offset = 0;
    /// Gives the offset of a day; then `offset` is of no account.
    std::optional<Zone> zone = {};
};

/// "+05:30" or an IANA name.
std::optional<Clock> clockOf(const QString &meaning)
{
    if (!meaning.startsWith(u'+') && !meaning.startsWith(u'-')) {
        Result<Zone> zone = Zone::byName(meaning);
        return zone ? std::optional(Clock{0, *std::move(zone)}) : std::nullopt;
    }
    const int minutes = meaning.mid(1, 2).toInt() * 60 + meaning.mid(4, 2).toInt();
    return Clock{meaning.startsWith(u'-') ? -minutes : minutes};
}

/// Reading the rules of a zone takes milliseconds, and the rows of a table name the same few.
const std::vector<Clock> &clocksNamed(std::string_view name)
{
    constexpr std::size_t kLongestName = 64;
    static const std::vector<Clock> none;
    if (name.size() > kLongestName) // none is as long, and what is kept lasts
        return none;
    thread_local CellCache<std::vector<Clock>> clocks;
    return clocks.of(name, [name] {
        std::vector<Clock> found;
        for (const QString &meaning : typed::zonesBy(QString::fromUtf8(name.data(), qsizetype(name.size())))) {
            if (auto clock = clockOf(meaning))
                found.push_back(*std::move(clock));
        }
        return found;
    });
}

/// Whether that wall-clock time is shown by two offsets.
bool isShownTwice(std::int64_t local, const Zone &zone)
{
    const Instant earlier = zone.toInstant(local, Overlap::Earlier);
    const Instant later = zone.toInstant(local, Overlap::Later);
    return earlier != later && zone.toLocal(earlier) == zone.toLocal(later); // in a gap no clock shows it
}

/// `date` at so many minutes east of UTC.
std::string atOffset(const std::string &date, int offset)
{
    const int minutes = std::abs(offset);
    const std::string shifted =
        offset == 0 ? date + "Z"
                    : date + (offset < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
    return datetext::isEdtf(shifted) ? shifted : date;
}

/// A time with its offset, or without one in that zone; the same text where clocks show it twice.
std::string byClock(const std::string &date, const Clock &clock)
{
    const auto parsed = EdtfDate::parse(date, EdtfMode::Extended);
    if (!clock.zone || !parsed)
        return parsed ? atOffset(date, clock.offset) : date;
    const std::int64_t local = parsed->start().firstLocalUs;
    if (isShownTwice(local, *clock.zone))
        return date;
    // What the wall clock is ahead of the instant: in a gap the later offset, as for all times in one.
    const Duration ahead = Instant{local} - clock.zone->toInstant(local, Overlap::Earlier);
    return atOffset(date, static_cast<int>(ahead.us / kMinute.us));
}

/// Each of `date`'s ends, or itself, as `change` makes it.
template <typename Change>
std::string endByEnd(const std::string &date, Change change)
{
    const std::size_t slash = date.find('/');
    return slash == std::string::npos ? change(date)
                                      : change(date.substr(0, slash)) + "/" + change(date.substr(slash + 1));
}

} // namespace

std::vector<std::string> allInZone(const std::string &date, std::string_view zone)
{
    const std::string_view name = trimmed(zone);
    if (!hasFloatingTime(date) || name.empty())
        return {};
    // "UTC", "+02:00" and the like.
    if (auto shifted =
            datetext::fromIso(date.substr(0, 10) + " " + date.substr(date.find('T') + 1) + " " + std::string(name)))
        return {*std::move(shifted)};
    std::vector<std::string> all;
    for (const Clock &clock : clocksNamed(name)) {
        std::string one = byClock(date, clock);
        if (one != date && std::ranges::find(all, one) == all.end())
            all.push_back(std::move(one));
    }
    return all;
}

std::string inZone(const std::string &date, std::string_view zone)
{
    return endByEnd(date, [zone](const std::string &end) {
        const std::vector<std::string> all = allInZone(end, zone);
        return all.size() == 1 ? all.front() : end;
    });
}

bool comesTwice(const std::string &date, std::string_view zone)
{
    const std::vector<Clock> &clocks = clocksNamed(trimmed(zone));
    const auto time = EdtfDate::parse(date, EdtfMode::Extended);
    if (clocks.size() != 1 || !clocks.front().zone || !time)
        return false;
    const auto isTwofold = [&clocks](const EdtfEnd &end) {
        return end.hasTime && !end.offsetSeconds && isShownTwice(end.firstLocalUs, *clocks.front().zone);
    };
    return isTwofold(time->start()) || (time->isInterval() && isTwofold(time->end()));
}

std::string withoutMidnight(const std::string &date)
{
    const std::size_t time = date.find('T');
    const bool isMidnight = time != std::string::npos && date.find_first_not_of("0:.", time + 1) == std::string::npos;
    return isMidnight ? date.substr(0, time) : date;
}

std::string dayBefore(const std::string &day)
{
    const auto date = EdtfDate::parse(day, EdtfMode::Extended);
    if (!date || date->isInterval() || date->start().precision != Precision::Day ||
        isBeyond(date->start().firstLocalUs))
        return day;
    const CivilDate before = civilFromDays(daysFromCivil(civilFromLocal(date->start().firstLocalUs).date) - 1);
    const std::string text =
        datetext::yearText(before.year) + "-" + twoDigits(before.month) + "-" + twoDigits(before.day);
    return datetext::isEdtf(text) ? text : day;
}

std::string withoutTimes(const std::string &date)
{
    const std::string days = endByEnd(date, [](const std::string &end) { return end.substr(0, end.find('T')); });
    const std::size_t slash = days.find('/');
    const bool isOneDay = slash != std::string::npos && days.substr(0, slash) == days.substr(slash + 1);
    return isOneDay ? days.substr(0, slash) : days;
}

namespace {

/// With the doubts that the date as a whole is in, where EDTF can say them of `text`.
std::string doubtedAs(const EdtfDate &date, const std::string &text)
{
    const bool isUncertain = date.qualifiers().testFlag(Qualifier::Uncertain);
    const bool isApproximate = date.qualifiers().testFlag(Qualifier::Approximate);
    const std::string doubted = text + (isUncertain && isApproximate ? "%"
                                        : isUncertain                ? "?"
                                        : isApproximate              ? "~"
                                                                     : "");
    return datetext::isEdtf(doubted) ? doubted : text;
}

/// The smallest day, month, year or decade that all of a set or span lies in: it claims less, and nothing that is not
/// said. Empty if there is none.
std::string holderOf(const EdtfDate &date)
{
    const bool isBounded = date.start().kind == EndKind::Known && date.end().kind == EndKind::Known;
    if (!isBounded || isBeyond(date.start().firstLocalUs) || isBeyond(date.end().lastLocalUs))
        return {};
    const CivilDate first = civilFromLocal(date.start().firstLocalUs).date;
    const CivilDate last = civilFromLocal(date.end().lastLocalUs).date;
    std::string text = datetext::yearText(first.year);
    if (first.year != last.year) {
        const bool isDecade = first.year >= 0 && first.year / 10 == last.year / 10 && text.size() == 4;
        return isDecade ? doubtedAs(date, text.replace(3, 1, "X")) : std::string();
    }
    if (first.month == last.month)
        text += "-" + twoDigits(first.month) + (first.day == last.day ? "-" + twoDigits(first.day) : std::string());
    return datetext::isEdtf(text) ? doubtedAs(date, text) : std::string();
}

/// As it may stand at the start (or end) of an interval; empty: not at all.
std::string asEnd(std::string_view text, bool isStart, Held &held)
{
    const std::size_t slash = text.find('/');
    const bool isSet = text.starts_with('[') || text.starts_with('{');
    if (!isSet && slash == std::string_view::npos)
        return std::string(text);
    held = std::max(held, Held::AsSaid);
    // "Since 2019" says when it started, "until 2021" when it ended.
    const std::string_view near = isStart ? text.substr(0, slash) : text.substr(slash + 1);
    const std::string_view far = isStart ? text.substr(slash + 1) : text.substr(0, slash);
    if (!isSet && (far.empty() || far == ".."))
        return std::string(near);
    held = Held::Coarser;
    const auto date = EdtfDate::parse(text, EdtfMode::Extended);
    return date ? holderOf(*date) : std::string();
}

} // namespace

std::optional<Span> spanOf(std::string_view start, std::string_view end)
{
    const std::size_t slash = start.find('/');
    const bool isSpan = slash != std::string_view::npos;
    // Also what is an interval already, and has no other end.
    if (start == end || (isSpan && (end.empty() || start.substr(slash + 1) == end)))
        return Span{std::string(start)};
    Span span;
    const std::string first = asEnd(start, true, span.held);
    const std::string last = asEnd(end, false, span.held);
    if (first.empty() && last.empty())
        return Span{std::string(start), Held::StartAlone};
    span.edtf = first + "/" + last;
    return datetext::isEdtf(span.edtf) ? std::optional(span) : std::nullopt;
}

} // namespace kronika::table
