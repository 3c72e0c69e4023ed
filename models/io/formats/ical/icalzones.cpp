// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalzones.h"

#include "models/io/formats/ical/icalcomponent.h"
#include "models/io/formats/ical/icalzonenames.h"
#include "models/io/importbuilder.h"
#include "models/time/edtf.h"
#include "models/time/timetext.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kronika::ical {

namespace {

constexpr std::int64_t kSecondUs = 1'000'000;
constexpr int kDaySeconds = 86'400;

std::string digits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// `local` at so many minutes east of UTC; itself if that is no date.
std::string atOffset(const std::string &local, int minutes)
{
    const int most = std::abs(minutes);
    std::string shifted =
        minutes == 0 ? local + "Z" : local + (minutes < 0 ? "-" : "+") + digits(most / 60) + ":" + digits(most % 60);
    return isSoundDate(shifted) ? shifted : local;
}

std::int64_t localUs(const std::string &local)
{
    const auto date = EdtfDate::parse(local, EdtfMode::Extended);
    return date ? date->start().firstLocalUs : 0;
}

/// What a clock that is so far ahead of UTC shows at `instant`, with that offset.
std::string atInstant(Instant instant, std::int64_t offsetUs)
{
    std::string shown = isoUtc(Instant{instant.us + offsetUs}).toStdString();
    shown = shown.substr(0, shown.find('Z'));
    return atOffset(shown, int(offsetUs / kMinute.us));
}

/// "20250528T100000" of "2025-05-28T10:00:00".
std::string basic(const std::string &local)
{
    return QByteArray::fromStdString(local).replace("-", "").replace(":", "").toStdString();
}

/// Of a time that clocks show twice the first, which is the one before they are set back.
std::optional<int> offsetSeconds(icaltimezone *zone, const std::string &local)
{
    icaltimetype time = icaltime_from_string(basic(local).c_str());
    time.is_daylight = 1;
    const int seconds = icaltimezone_get_utc_offset(zone, &time, nullptr);
    return std::abs(seconds) < kDaySeconds ? std::optional(seconds) : std::nullopt;
}

std::optional<int> offsetSecondsAt(icaltimezone *zone, Instant instant)
{
    icaltimetype time = icaltime_from_string(basic(isoUtc(instant).toStdString()).c_str());
    const int seconds = icaltimezone_get_utc_offset_of_utc_time(zone, &time, nullptr);
    return std::abs(seconds) < kDaySeconds ? std::optional(seconds) : std::nullopt;
}

std::size_t countOf(const short *values)
{
    std::size_t count = 0;
    while (values[count] != ICAL_RECURRENCE_ARRAY_MAX)
        ++count;
    return count;
}

/// How many days of `rule` there are in a month at most; none if there might never be one.
std::optional<std::size_t> daysOf(const icalrecurrencetype &rule)
{
    constexpr std::array<short, 13> kDays{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    constexpr int kMostWeeks = 5;
    const short month = rule.by_month[0];
    const std::size_t monthDays = countOf(rule.by_month_day);
    const std::size_t weekDays = countOf(rule.by_day);
    if (monthDays + weekDays > 0 && (month < 1 || month > 12))
        return std::nullopt;
    for (std::size_t n = 0; n < monthDays; ++n) {
        if (std::abs(rule.by_month_day[n]) > kDays[static_cast<std::size_t>(month)])
            return std::nullopt;
    }
    bool isEveryWeek = false;
    for (std::size_t n = 0; n < weekDays; ++n) {
        const int week = std::abs(icalrecurrencetype_day_position(rule.by_day[n]));
        if (week > kMostWeeks || (week > 0 && monthDays > 0))
            return std::nullopt;
        isEveryWeek |= week == 0;
    }
    return std::max<std::size_t>({monthDays, isEveryWeek ? kMostWeeks * weekDays : weekDays, 1});
}

/// How many moments a year a rule names at most; none if it is not as rules of zones are, yearly and in one month:
/// libical follows a rule to its end, and one that never comes true for ever.
std::optional<std::size_t> momentsAYear(const icalrecurrencetype &rule)
{
    const bool isFine = countOf(rule.by_second) > 1 || countOf(rule.by_minute) > 1 || countOf(rule.by_hour) > 1;
    const bool isOdd = countOf(rule.by_year_day) > 0 || countOf(rule.by_week_no) > 0 || countOf(rule.by_set_pos) > 0 ||
                       countOf(rule.by_month) > 1 || rule.interval > 1;
    if (rule.freq != ICAL_YEARLY_RECURRENCE || isFine || isOdd)
        return std::nullopt;
    constexpr std::size_t kMost = 16;
    const auto days = daysOf(rule);
    return days && *days <= kMost ? days : std::nullopt;
}

/// Of all rules of one STANDARD or DAYLIGHT.
std::optional<std::size_t> momentsOf(icalcomponent *observance, int year)
{
    // Windows lets its rules begin in 1601.
    constexpr int kFirstYear = 1600;
    std::size_t moments = 0;
    for (icalproperty *property = icalcomponent_get_first_property(observance, ICAL_ANY_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(observance, ICAL_ANY_PROPERTY)) {
        if (icalproperty_isa(property) != ICAL_RRULE_PROPERTY)
            continue;
        const auto more = momentsAYear(icalproperty_get_rrule(property));
        if (!more || year < kFirstYear)
            return std::nullopt;
        moments += *more;
    }
    return moments;
}

/// "2025-05-28T10:00:00"; a day is its beginning.
std::string clockTextOf(const icaltimetype &time)
{
    return std::to_string(10'000 + time.year).substr(1) + "-" + digits(time.month) + "-" + digits(time.day) + "T" +
           digits(time.hour) + ":" + digits(time.minute) + ":" + digits(time.second);
}

/// What a VTIMEZONE says, or nothing if it is of no use.
struct Rules
{
    std::string from;
    std::string last;
    bool isEndless = false;
    std::size_t moments = 0;
};

/// The last change that a STANDARD or DAYLIGHT names, and whether it has a rule without an end.
void noteLast(icalcomponent *observance, Rules &rules)
{
    const auto note = [&rules](const icaltimetype &time) {
        if (!icaltime_is_null_time(time))
            rules.last = std::max(rules.last, clockTextOf(time));
    };
    note(icalcomponent_get_dtstart(observance));
    for (icalproperty *property = icalcomponent_get_first_property(observance, ICAL_ANY_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(observance, ICAL_ANY_PROPERTY)) {
        if (icalproperty_isa(property) == ICAL_RDATE_PROPERTY) {
            const icaldatetimeperiodtype moment = icalproperty_get_rdate(property);
            note(icaltime_is_null_time(moment.time) ? moment.period.start : moment.time);
        } else if (icalproperty_isa(property) == ICAL_RRULE_PROPERTY) {
            const icalrecurrencetype rule = icalproperty_get_rrule(property);
            rules.isEndless |= rule.count == 0 && icaltime_is_null_time(rule.until);
            note(rule.until);
        }
    }
}

std::optional<Rules> rulesOf(icalcomponent *zone)
{
    Rules rules;
    for (icalcomponent *part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part != nullptr;
         part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
        const icaltimetype start = icalcomponent_get_dtstart(part);
        const bool isRule =
            icalcomponent_isa(part) == ICAL_XSTANDARD_COMPONENT || icalcomponent_isa(part) == ICAL_XDAYLIGHT_COMPONENT;
        if (!isRule || icaltime_is_null_time(start) ||
            icalcomponent_get_first_property(part, ICAL_TZOFFSETTO_PROPERTY) == nullptr)
            continue;
        const auto moments = momentsOf(part, start.year);
        if (!moments)
            return std::nullopt;
        const std::string from = clockTextOf(start);
        rules.from = rules.from.empty() ? from : std::min(rules.from, from);
        rules.moments += *moments;
        noteLast(part, rules);
    }
    return rules.from.empty() ? std::nullopt : std::optional(rules);
}

} // namespace

void Zones::add(const Record &record)
{
    Component component = parsed(record);
    icalproperty *tzid =
        component == nullptr ? nullptr : icalcomponent_get_first_property(component.get(), ICAL_TZID_PROPERTY);
    if (tzid == nullptr)
        return;
    const std::string name = textOf(tzid);
    const auto rules = rulesOf(component.get());
    if (!rules || rules->moments > m_room || m_fileZones.contains(name))
        return;
    FileZone added{std::unique_ptr<icaltimezone, ZoneDeleter>(icaltimezone_new()), rules->from,
                   rules->isEndless ? std::string() : rules->last};
    if (icaltimezone_set_component(added.zone.get(), component.get()) == 0)
        return;
    static_cast<void>(component.release());
    m_room -= rules->moments;
    m_fileZones.emplace(name, std::move(added));
}

/// Null if the file says nothing of that time.
const Zones::FileZone *Zones::fileZone(const std::string &tzid, const std::string &local) const
{
    const auto found = m_fileZones.find(tzid);
    if (found == m_fileZones.end() || local < found->second.from)
        return nullptr;
    const FileZone &zone = found->second;
    const bool isBehind = !zone.last.empty() && local > zone.last;
    return isBehind && isPartOfWorld(zone, tzid) ? nullptr : &zone;
}

bool Zones::isPartOfWorld(const FileZone &zone, const std::string &tzid) const
{
    const auto &world = worldZone(tzid);
    const Instant dayAfter{localUs(zone.last) + kDay.us};
    const auto seconds = world ? offsetSecondsAt(zone.zone.get(), dayAfter) : std::nullopt;
    return seconds && world->offsetAt(dayAfter).us == *seconds * kSecondUs;
}

std::string Zones::inZone(const std::string &local, const std::string &tzid, bool &isKnown) const
{
    isKnown = true;
    if (const FileZone *own = fileZone(tzid, local)) {
        if (const auto seconds = offsetSeconds(own->zone.get(), local))
            return atOffset(local, *seconds / 60);
    }
    if (const auto &zone = worldZone(tzid)) {
        const std::int64_t shownUs = localUs(local);
        return atOffset(local, int((shownUs - zone->toInstant(shownUs, Overlap::Earlier).us) / kMinute.us));
    }
    const auto minutes = fixedOffset(tzid);
    // Before its rules, a zone of nobody else is as it was when they began.
    const auto own = m_fileZones.find(tzid);
    if (!minutes && own != m_fileZones.end()) {
        if (const auto seconds = offsetSeconds(own->second.zone.get(), local))
            return atOffset(local, *seconds / 60);
    }
    isKnown = minutes.has_value();
    return minutes ? atOffset(local, *minutes) : local;
}

std::string Zones::plain(const std::string &local) const
{
    if (!m_plainClock)
        return local;
    const std::string time = basic(local);
    const auto summer = std::find_if(m_plainClock->summers.begin(), m_plainClock->summers.end(),
                                     [&time](const auto &one) { return one.from <= time && time < one.to; });
    return atOffset(local, summer == m_plainClock->summers.end() ? m_plainClock->minutes : summer->minutes);
}

const std::optional<Zone> &Zones::worldZone(const std::string &tzid) const
{
    const auto [at, isNew] = m_worldZones.try_emplace(tzid);
    if (isNew) {
        const QByteArray name = ianaName(tzid);
        if (const Result<Zone> zone = Zone::byName(QString::fromUtf8(name)); !name.isEmpty() && zone)
            at->second = *zone;
    }
    return at->second;
}

std::string Zones::later(const std::string &local, const std::string &tzid, std::int64_t seconds) const
{
    if (local.empty())
        return {};
    if (const FileZone *own = fileZone(tzid, local)) {
        const auto before = offsetSeconds(own->zone.get(), local);
        const Instant end{localUs(local) + (seconds - before.value_or(0)) * kSecondUs};
        const auto after = before ? offsetSecondsAt(own->zone.get(), end) : std::nullopt;
        if (after)
            return atInstant(end, *after * kSecondUs);
    }
    const auto &zone = worldZone(tzid);
    if (!zone)
        return {};
    const Instant end = zone->toInstant(localUs(local), Overlap::Earlier) + Duration{seconds * kSecondUs};
    return atInstant(end, zone->offsetAt(end).us);
}

} // namespace kronika::ical
