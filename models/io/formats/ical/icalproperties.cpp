// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalproperties.h"

#include "models/io/formats/ical/icallines.h"
#include "models/io/formats/ical/icalzones.h"
#include "models/io/importbuilder.h"

namespace kronika::ical {

namespace {

std::string padded(int number, int width)
{
    std::string digits = std::to_string(number);
    return digits.size() < std::size_t(width) ? std::string(std::size_t(width) - digits.size(), '0') + digits : digits;
}

std::string dayOf(const icaltimetype &time)
{
    return padded(time.year, 4) + "-" + padded(time.month, 2) + "-" + padded(time.day, 2);
}

std::string textOf(const icaltimetype &time)
{
    std::string text = dayOf(time);
    if (!time.is_date)
        text += "T" + padded(time.hour, 2) + ":" + padded(time.minute, 2) + ":" + padded(time.second, 2);
    return isSoundDate(text) ? text : std::string();
}

struct Moment
{
    icaltimetype time = icaltime_null_time();
    std::string tzid;
};

std::optional<Moment> momentOf(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    if (property == nullptr)
        return std::nullopt;
    const icalvalue *value = icalproperty_get_value(property);
    const icalvalue_kind valueKind = value != nullptr ? icalvalue_isa(value) : ICAL_NO_VALUE;
    if (valueKind != ICAL_DATE_VALUE && valueKind != ICAL_DATETIME_VALUE)
        return std::nullopt;
    Moment moment;
    moment.time = valueKind == ICAL_DATE_VALUE ? icalvalue_get_date(value) : icalvalue_get_datetime(value);
    if (icaltime_is_null_time(moment.time))
        return std::nullopt;
    moment.tzid = parameterOf(property, "TZID");
    return moment;
}

std::string edtfOf(const Moment &moment, const Zones &zones, When &when)
{
    icaltimetype time = moment.time;
    if (!time.is_date && time.second == 60) {
        time.second = 59;
        when.hasLeapSecond = true;
    }
    std::string text = textOf(time);
    if (text.empty() || moment.time.is_date)
        return text;
    if (icaltime_is_utc(moment.time))
        return text + "Z";
    if (moment.tzid.empty())
        return zones.plain(text);
    bool isKnown = false;
    text = zones.inZone(text, moment.tzid, isKnown);
    if (!isKnown)
        when.unknownZones.push_back(moment.tzid);
    return text;
}

/// The day before, for the exclusive end of a span of days.
Moment dayBefore(Moment moment)
{
    icaltime_adjust(&moment.time, -1, 0, 0, 0);
    return moment;
}

/// What comes after a start: days of the calendar, then a length of time.
struct Length
{
    int days = 0;
    std::int64_t seconds = 0;
};

std::optional<Length> durationOf(icalcomponent *component)
{
    icalproperty *property = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY);
    if (property == nullptr)
        return std::nullopt;
    const icaldurationtype duration = icalproperty_get_duration(property);
    constexpr unsigned int kMostDays = 4'000'000;
    if (icaldurationtype_is_bad_duration(duration) || icaldurationtype_is_null_duration(duration) || duration.is_neg ||
        duration.days > kMostDays || duration.weeks > kMostDays / 7 || duration.hours > kMostDays * 24 ||
        duration.minutes > kMostDays || duration.seconds > kMostDays * 24)
        return std::nullopt;
    return Length{int(duration.days + duration.weeks * 7),
                  std::int64_t{duration.hours} * 3600 + std::int64_t{duration.minutes} * 60 + duration.seconds};
}

bool isOfNoLength(icalcomponent *component)
{
    icalproperty *property = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY);
    const icaldurationtype duration =
        property != nullptr ? icalproperty_get_duration(property) : icaldurationtype_bad_duration();
    return icaldurationtype_is_bad_duration(duration) == 0 && icaldurationtype_is_null_duration(duration) != 0;
}

Moment after(const Moment &start, const Length &length)
{
    Moment end = start;
    constexpr std::int64_t kDaySeconds = 86'400;
    const int seconds = start.time.is_date ? 0 : int(length.seconds % kDaySeconds);
    icaltime_adjust(&end.time, length.days + int(length.seconds / kDaySeconds), 0, 0, seconds);
    return end;
}

/// Of names and of our own parameters: libical has read what RFC 6868 says, and gives them as they are here alone. Null
/// if there is none, or it is another kind.
const char *plainTextOf(icalproperty *property, const char *name)
{
    const icalparameter_kind kind = icalparameter_string_to_kind(name);
    if (kind != ICAL_X_PARAMETER && kind != ICAL_CN_PARAMETER)
        return nullptr;
    for (icalparameter *one = icalproperty_get_first_parameter(property, kind); one != nullptr;
         one = icalproperty_get_next_parameter(property, kind)) {
        if (kind == ICAL_CN_PARAMETER)
            return icalparameter_get_cn(one);
        const char *own = icalparameter_get_xname(one);
        if (own != nullptr && std::string_view(own) == name)
            return icalparameter_get_xvalue(one);
    }
    return nullptr;
}

} // namespace

When whenOf(icalcomponent *component, const Zones &zones)
{
    When when;
    auto start = momentOf(component, ICAL_DTSTART_PROPERTY);
    auto end = momentOf(component, ICAL_DTEND_PROPERTY);
    const bool isTask = icalcomponent_isa(component) == ICAL_VTODO_COMPONENT;
    if (!end && isTask)
        end = momentOf(component, ICAL_DUE_PROPERTY);
    const auto length = !end && start ? durationOf(component) : std::nullopt;
    when.hasNoLength = isOfNoLength(component);
    if (length)
        end = after(*start, *length);
    if (start)
        when.start = edtfOf(*start, zones, when);
    if (!end)
        return when;
    // An hour is an hour also where clocks are set back meanwhile.
    if (length && !start->time.is_date && !start->tzid.empty() && !icaltime_is_utc(start->time))
        when.end = zones.later(textOf(after(*start, {length->days, 0}).time), start->tzid, length->seconds);
    if (!when.end.empty())
        return when;
    // The end of a span of days is the day after; that of a task is the day itself.
    const bool isExclusive =
        end->time.is_date && !(isTask && icalcomponent_get_first_property(component, ICAL_DUE_PROPERTY) != nullptr);
    if (isExclusive && start && icaltime_compare(end->time, start->time) > 0)
        end = dayBefore(*end);
    when.end = edtfOf(*end, zones, when);
    return when;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t n = 0; n < text.size(); ++n) {
        if (text[n] == '\\' && n + 1 < text.size()) {
            ++n;
            out += text[n] == 'n' || text[n] == 'N' ? '\n' : text[n];
        } else {
            out += text[n];
        }
    }
    return out;
}

namespace {

/// Values without their backslashes.
void appendTexts(const QByteArray &values, Separator separator, std::vector<std::string> &texts)
{
    texts.emplace_back();
    for (qsizetype at = 0; at < values.size(); ++at) {
        const bool isEscaped = values[at] == '\\' && at + 1 < values.size();
        if (isEscaped)
            ++at;
        if (values[at] == static_cast<char>(separator) && !isEscaped)
            texts.emplace_back();
        else
            texts.back() += isEscaped && (values[at] == 'n' || values[at] == 'N') ? '\n' : values[at];
    }
}

/// Behind the name and its parameters; parameters may be quoted.
QByteArray valueOf(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        isQuoted ^= line[at] == '"';
        if (line[at] == ':' && !isQuoted)
            return line.mid(at + 1);
    }
    return {};
}

} // namespace

Categories categoriesIn(std::string_view record, Separator separator)
{
    Categories categories;
    QByteArray text(record.data(), qsizetype(record.size()));
    text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
    int depth = 0;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray start = line.left(11).toUpper();
        depth += start.startsWith("BEGIN:") ? 1 : start.startsWith("END:") ? -1 : 0;
        // Those of an alarm within are the alarm's.
        if (depth != 1 || (start != "CATEGORIES:" && start != "CATEGORIES;"))
            continue;
        if (parameterOfLine({line.constData(), std::size_t(line.size())}, "X-KIND") == "category")
            categories.category = unescaped({valueOf(line).constData(), std::size_t(valueOf(line).size())});
        else
            appendTexts(valueOf(line), separator, categories.tags);
    }
    return categories;
}

std::string lineOf(icalproperty *property)
{
    QByteArray line = QByteArray::fromStdString(taken(icalproperty_as_ical_string_r(property)));
    line.replace("\r\n ", "").replace("\r\n\t", "");
    return line.trimmed().toStdString();
}

std::string nameOf(icalproperty *property)
{
    const char *name = icalproperty_get_property_name(property);
    return name != nullptr ? name : "";
}

std::string parameterOf(icalproperty *property, const char *name)
{
    if (const char *value = plainTextOf(property, name))
        return value;
    std::string text = taken(icalproperty_get_parameter_as_string_r(property, name));
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    return plainParameter(text);
}

} // namespace kronika::ical
