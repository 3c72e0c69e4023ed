// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/table/dateparts.h"

#include "models/io/table/cellcache.h"
#include "models/io/table/celltext.h"
#include "models/io/text/datetext.h"
#include "models/time/edtf.h"
#include "models/time/typed/typedwords.h"
#include "models/time/zone.h"

#include <algorithm>
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

std::optional<std::string> clockOrZonedText(std::string_view cell)
{
    if (auto clock = clockText(cell))
        return clock;
    const std::string_view text = trimmed(cell);
    if (text.empty() || !isDigit(text.front()))
        return std::nullopt;
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
                                                           : std::nullopt;
}

std::string withClock(const std::string &date, const std::string &clock)
{
    const std::string text = date + "T" + clock;
    return datetext::isEdtf(text) ? text : date;
}

bool hasFloatingTime(std::string_view date)
{
    const std::size_t time = date.find('T');
    return time != std::string_view::npos && date.find_first_of("Z+-", time) == std::string_view::npos;
}

namespace {

/// Reading the rules of a zone takes milliseconds, and the rows of a table name the same few.
std::optional<Zone> zoneNamed(std::string_view name)
{
    constexpr std::size_t kLongestName = 64;
    if (name.size() > kLongestName) // none is as long, and what is kept lasts
        return std::nullopt;
    thread_local CellCache<std::optional<Zone>> zones;
    return zones.of(name, [name] {
        Result<Zone> zone = Zone::byName(QString::fromUtf8(name.data(), qsizetype(name.size())));
        return zone ? std::optional(*std::move(zone)) : std::nullopt;
    });
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

/// Minutes of "CET", "CEST", "EDT": what a date in words takes for an offset, a zone's column does, too.
std::optional<int> abbreviatedOffset(std::string_view name)
{
    const auto word = typed::wordFor(typed::folded(QString::fromUtf8(name.data(), qsizetype(name.size()))));
    return word && word->meaning == typed::Meaning::Offset ? std::optional(word->value) : std::nullopt;
}

} // namespace

std::string inZone(const std::string &date, std::string_view zone)
{
    const std::size_t time = date.find('T');
    const std::string_view name = trimmed(zone);
    if (time == std::string::npos || name.empty() || date.find('/') != std::string::npos ||
        date.find_first_of("Z+-", time) != std::string::npos)
        return date;
    // "UTC", "+02:00" and the like.
    if (const auto shifted =
            datetext::fromIso(date.substr(0, 10) + " " + date.substr(time + 1) + " " + std::string(name)))
        return *shifted;
    if (const auto offset = abbreviatedOffset(name))
        return atOffset(date, *offset);
    const auto known = zoneNamed(name);
    const auto parsed = EdtfDate::parse(date, EdtfMode::Extended);
    if (!known || !parsed || comesTwice(date, name))
        return date;
    // What the wall clock is ahead of the instant: in a gap the later offset, as for all times in one.
    const std::int64_t local = parsed->start().firstLocalUs;
    const Duration ahead = Instant{local} - known->toInstant(local, Overlap::Earlier);
    return atOffset(date, static_cast<int>(ahead.us / kMinute.us));
}

bool comesTwice(const std::string &date, std::string_view zone)
{
    const std::string_view name = trimmed(zone);
    const auto known = zoneNamed(name);
    const auto time = EdtfDate::parse(date, EdtfMode::Extended);
    if (!known || !time || !time->start().hasTime || time->start().offsetSeconds || time->isInterval())
        return false;
    const std::int64_t local = time->start().firstLocalUs;
    const Instant earlier = known->toInstant(local, Overlap::Earlier);
    const Instant later = known->toInstant(local, Overlap::Later);
    return earlier != later && known->toLocal(earlier) == known->toLocal(later); // in a gap no clock shows it
}

namespace {

bool isDateAlone(std::string_view text)
{
    return text.find_first_of("T?~%") == std::string_view::npos;
}

std::string approximate(std::string_view date)
{
    return std::string(date) + (isDateAlone(date) ? "~" : "");
}

/// As it may stand at the start (or end) of an interval.
std::string asEnd(std::string_view text, bool isStart, bool &isWhole)
{
    if (text.starts_with('[') || text.starts_with('{')) {
        isWhole = false;
        text = text.substr(1, text.size() - 2);
        const std::size_t dots = text.find("..");
        const std::size_t comma = text.find(',');
        const std::string_view first = text.substr(0, std::min(dots, comma));
        const std::string_view last = dots != std::string_view::npos    ? text.substr(dots + 2)
                                      : comma != std::string_view::npos ? text.substr(text.rfind(',') + 1)
                                                                        : first;
        const std::string_view outer = isStart ? first : last;
        const std::string_view inner = isStart ? last : first;
        return outer.empty() ? approximate(inner) : approximate(outer);
    }
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::string(text);
    isWhole = false;
    return std::string(isStart ? text.substr(0, slash) : text.substr(slash + 1));
}

} // namespace

std::optional<Span> spanOf(std::string_view start, std::string_view end)
{
    Span span;
    if (start == end) {
        span.edtf = start;
        return span;
    }
    // What is an interval already, and has no other end.
    if (end.empty() && start.find('/') != std::string_view::npos) {
        span.edtf = start;
        return span;
    }
    span.edtf = asEnd(start, true, span.isWhole) + "/" + asEnd(end, false, span.isWhole);
    return datetext::isEdtf(span.edtf) ? std::optional(span) : std::nullopt;
}

} // namespace kronika::table
