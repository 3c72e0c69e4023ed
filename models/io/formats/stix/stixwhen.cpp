// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixwhen.h"

#include "models/io/formats/stix/stixmapping.h"
#include "models/io/iomessage.h"
#include "models/io/text/datetext.h"

#include <algorithm>
#include <array>
#include <set>

namespace kronika::stix {

namespace {

constexpr std::array<TimeNames, 10> kTimeNames{{{"campaign", "first_seen", "last_seen"},
                                                {"incident", "first_seen", "last_seen"},
                                                {"sighting", "first_seen", "last_seen"},
                                                {"event", "start_time", "end_time", true},
                                                {"impact with times", "start_time", "end_time", true},
                                                {"task with times", "start_time", "end_time", true},
                                                {"relationship with times", "start_time", "stop_time"},
                                                {"attack-action", "execution_start", "execution_end"},
                                                {"observed-data", "first_observed", "last_observed", false, true},
                                                {"report", "published", "", false, true}}};

std::string coarser(const std::string &when, std::string (*likely)(std::string_view))
{
    const std::size_t slash = when.find('/');
    if (slash == std::string::npos)
        return likely(when);
    const std::string start = likely(std::string_view(when).substr(0, slash));
    const std::string end = slash + 1 == when.size() ? std::string() : likely(std::string_view(when).substr(slash + 1));
    if (start.empty() || (end.empty() && slash + 1 < when.size()))
        return {};
    return datetext::interval(start, end).value_or(std::string());
}

/// Empty if there is none, nothing if it cannot be read. `fidelityName` may be empty.
std::optional<std::string> readTime(JsonRecord &record, const char *name, const std::string &fidelityName,
                                    ImportBuilder &builder)
{
    if (*name == 0 || !record.peek(name).isGiven())
        return std::string();
    const std::string fidelity = !fidelityName.empty() ? record.takeText(fidelityName) : std::string();
    if (!fidelity.empty() && !isFidelity(fidelity)) {
        record.giveBack(fidelityName);
        builder.warn(IoMessage::tr("found “%1” as the precision of a time; expected year, month, day, hour, minute "
                                   "or second; the time is read as it stands")
                         .arg(QString::fromStdString(fidelity.substr(0, 60))),
                     record.offset());
    }
    if (fidelity == "hour")
        builder.warn(
            IoMessage::tr("found a time that is known to the hour, which no date can hold: its day is read, and "
                          "the hour is kept aside"),
            record.offset());
    const std::string text = record.takeText(name);
    auto time = edtfOf(text, fidelity);
    if (const auto before = datetext::withoutLeapSecond(text); !time && before) {
        time = edtfOf(*before, fidelity);
        record.keepToo(name);
        builder.warn(IoMessage::tr("found the leap second “%1”, which no date can hold: the second before it is "
                                   "read, and its text is kept")
                         .arg(QString::fromStdString(text.substr(0, 60))),
                     record.peek(name).offset());
    }
    if (!time) {
        record.giveBack(name);
        builder.warn(
            IoMessage::tr("found “%1” for %2, which cannot be read as a time; it is kept aside")
                .arg(QString::fromStdString(cutAtCharacter(text.empty() ? record.peek(name).canonical() : text, 60)),
                     QLatin1String(name)),
            record.peek(name).offset());
    }
    if (!time || !isFiller(*time))
        return time;
    record.giveBack(name);
    builder.warn(IoMessage::tr("found %1, which programs write where they know no time; it is kept, but not drawn")
                     .arg(QString::fromStdString(*time)),
                 record.offset());
    return std::string();
}

} // namespace

const TimeNames *timeNamesOf(std::string_view kind)
{
    const auto *found = std::ranges::find(kTimeNames, kind, &TimeNames::kind);
    return found == kTimeNames.end() ? nullptr : found;
}

void readWhen(JsonRecord &record, std::string_view kind, ImportBuilder &builder, Event &event)
{
    const TimeNames *names = timeNamesOf(kind);
    if (names == nullptr)
        return;
    const auto timeOf = [&](const char *name) {
        return readTime(record, name, names->haveFidelity ? fidelityNameOf(name) : std::string(), builder);
    };
    const auto first = timeOf(names->first);
    const auto last = timeOf(names->last);
    const std::string start = first.value_or(std::string());
    const std::string end = last.value_or(std::string());
    if (start.empty() && end.empty()) {
        if (!first || !last)
            builder.noteUndated(record.offset());
        return;
    }
    // A publication is a moment; all else that has no end has one that is not known.
    if (*names->last == 0) {
        event.when = start;
        return;
    }
    const auto span = datetext::interval(start, end);
    if (span)
        event.when = *span;
    else
        builder.warnUndated(IoMessage::tr("found an end before the start; the event is undated, its times are kept"),
                            record.offset());
}

bool areLocalMidnights(const Objects &objects)
{
    // One may be chance.
    constexpr std::size_t kLeast = 2;
    std::set<int> hours;
    std::size_t seen = 0;
    for (const Objects::Element &element : objects.elements()) {
        for (const char *member : {"first_seen", "last_seen"}) {
            const std::string text = element.node[member].text();
            const auto time = edtfOf(text);
            if (element.standing != Standing::Current || text.empty() || (time && isFiller(*time)))
                continue;
            const auto hour = time ? americanMidnight(*time) : std::nullopt;
            if (!hour)
                return false;
            hours.insert(*hour);
            ++seen;
        }
    }
    // Standard time and summer time are an hour apart.
    return seen >= kLeast && *hours.rbegin() - *hours.begin() <= 1;
}

void offerCoarser(const Event &event, const std::string &id, bool haveLocalMidnights, ImportBuilder &builder)
{
    if (const std::string month = coarser(event.when, likelyMonth); !month.empty())
        return builder.offer(
            QString::fromLatin1(QT_TRANSLATE_NOOP(
                "kronika::Offer", "the first of a month at midnight: probably only the month is known")),
            {id, event.when, month});
    if (const std::string day = coarser(event.when, likelyDay); !day.empty())
        return builder.offer(
            QString::fromLatin1(QT_TRANSLATE_NOOP("kronika::Offer", "midnight in UTC: probably only the day is known")),
            {id, event.when, day});
    if (const std::string day = coarser(event.when, likelyLocalDay); haveLocalMidnights && !day.empty())
        builder.offer(QString::fromLatin1(QT_TRANSLATE_NOOP(
                          "kronika::Offer", "midnight in America, as are all times at which things were seen: probably "
                                            "only the day is known")),
                      {id, event.when, day});
}

} // namespace kronika::stix
