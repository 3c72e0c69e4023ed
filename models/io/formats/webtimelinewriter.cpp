// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the JSON of two timelines for web pages: TimelineJS and vis-timeline.
#include "models/document/marking.h"
#include "models/io/contentcounts.h"
#include "models/io/exportsink.h"
#include "models/io/formats/visdates.h"
#include "models/io/formats/webmarking.h"
#include "models/io/jsonout.h"
#include "models/io/losses.h"
#include "models/io/text/html.h"
#include "models/io/text/markdownhtml.h"
#include "models/time/calendar.h"
#include "models/time/timetext.h"
#include "models/time/zonedtext.h"

#include <unordered_map>

namespace kronika {

namespace {

/// The first source of an event that has one; null if none.
const Source *firstSource(const Snapshot &snapshot, const EventExtras *extras)
{
    if (extras == nullptr)
        return nullptr;
    for (const Claim &claim : extras->claims) {
        if (const auto at = snapshot.sourceById(claim.source))
            return &snapshot.sources()[raw(*at)];
    }
    return nullptr;
}

/// On the web; with blanks and the like in it escaped, else as it stands. Empty if there is none.
std::string mediaAddress(const std::string &url)
{
    return isWebAddress(url) ? url : url.starts_with("http") ? plainWebAddress(url) : std::string();
}

/// Times with their offset, or with the zone's name where its clock has them twice.
std::string wordsOf(const Snapshot &snapshot, std::string_view when)
{
    const Zone &zone = snapshot.zone();
    const QString language = QString::fromStdString(snapshot.info().language);
    const Result<EdtfDate> date = EdtfDate::parse(when, EdtfMode::Extended);
    if (!date)
        return std::string(when);
    const bool hasTime = date->start().hasTime || date->end().hasTime;
    const Result<EdtfDate> onZone =
        hasTime ? EdtfDate::parse(onClock(*date, zone, zone, OffsetText::Written), EdtfMode::Extended) : date;
    return inWords(onZone ? *onZone : *date, language, zone).toStdString();
}

/// What the clock of `zone` shows at a time of day; a time without an offset is on that clock.
CivilTime shownTime(const EdtfEnd &end, const Zone &zone)
{
    if (!end.offsetSeconds)
        return civilFromLocal(end.firstLocalUs);
    constexpr std::int64_t kSecondUs = 1'000'000;
    return civilFromLocal(zone.toLocal({end.firstLocalUs - *end.offsetSeconds * kSecondUs}));
}

/// A date object of TimelineJS, to the precision that the end has. Its times have no zone: all are on the clock of
/// `zone`.
std::string partsOf(const EdtfEnd &end, bool isEnd, const Zone &zone)
{
    const CivilTime time =
        end.hasTime ? shownTime(end, zone) : civilFromLocal(isEnd ? end.lastLocalUs : end.firstLocalUs);
    ObjectText object;
    object.add("year", std::to_string(time.date.year));
    // A season is no month, and a century no year: display_date says these.
    if (end.precision > Precision::Season)
        object.add("month", std::to_string(time.date.month));
    if (end.precision >= Precision::Day)
        object.add("day", std::to_string(time.date.day));
    if (end.hasTime) {
        object.add("hour", std::to_string(time.hour)).add("minute", std::to_string(time.minute));
        // Offsets of old times have seconds.
        if (end.precision >= Precision::Second || time.second != 0)
            object.add("second", std::to_string(time.second));
        if (end.precision == Precision::Subsecond)
            object.add("millisecond", std::to_string(time.microsecond / 1000));
    }
    return object.take();
}

/// Seasons, quarters and what is coarser than a year: no part of a date of TimelineJS.
bool isBetweenParts(const EdtfEnd &end)
{
    return end.kind == EndKind::Known && (end.precision == Precision::Season || end.precision < Precision::Year);
}

/// Microseconds would be held by the words alone, and are said to be lost.
bool needsZone(const EdtfEnd &end)
{
    return end.hasTime && end.precision != Precision::Subsecond;
}

std::string slideOf(const Snapshot &snapshot, EventIndex event)
{
    const EventExtras *extras = snapshot.extras(event);
    const Result<EdtfDate> date = EdtfDate::parse(snapshot.when(event), EdtfMode::Extended);
    if (!date || date->placement() != Placement::Placed)
        return {};
    ObjectText slide;
    const bool startsKnown = date->start().kind == EndKind::Known;
    if (!startsKnown && date->end().kind != EndKind::Known)
        return {};
    slide.add("start_date", partsOf(startsKnown ? date->start() : date->end(), !startsKnown, snapshot.zone()));
    if (date->isInterval() && startsKnown && date->end().kind == EndKind::Known)
        slide.add("end_date", partsOf(date->end(), true, snapshot.zone()));
    const bool saysMore = date->qualifiers() || !startsKnown || date->end().kind != EndKind::Known ||
                          date->level() == 2 || needsZone(date->start()) || needsZone(date->end()) ||
                          isBetweenParts(date->start()) || isBetweenParts(date->end());
    if (saysMore)
        slide.text("display_date", wordsOf(snapshot, snapshot.when(event)));
    std::string text = extras != nullptr ? htmlFromMarkdown(extras->description) : std::string();
    const std::string marking = extras != nullptr ? markingToWrite(extras->marking, extras->unknown) : std::string();
    text += webmarking::shown(marking);
    ObjectText words;
    words.text("headline", escapedForHtml(snapshot.title(event))).text("text", text);
    slide.add("text", words.take());
    if (const auto actors = snapshot.actorsOf(event); !actors.empty())
        slide.text("group", escapedForHtml(snapshot.actors()[raw(actors[0])].name));
    const Source *source = firstSource(snapshot, extras);
    if (const std::string address = source != nullptr ? mediaAddress(source->url) : std::string(); !address.empty()) {
        ObjectText media;
        media.text("url", address)
            .text("caption", escapedForHtml(source->title))
            .text("credit", escapedForHtml(source->publisher))
            .text(webmarking::kMember, markingToWrite(source->marking, source->unknown));
        slide.add("media", media.take());
    }
    if (extras != nullptr)
        slide.text(webmarking::kTextMember, webmarking::textToKeep(extras->description));
    return slide.text("unique_id", snapshot.id(event)).text(webmarking::kMember, marking).take();
}

Status writeTimelineJs(const Snapshot &snapshot, const ExportOptions &, const Write &write, const Progress &progress)
{
    ExportSink sink(write, progress, snapshot.eventCount());
    const std::string marking = markingToWrite(snapshot.info().marking, snapshot.info().unknown);
    ObjectText title;
    title.text("headline", escapedForHtml(snapshot.info().title))
        .text("text", webmarking::shown(marking) + htmlFromMarkdown(snapshot.info().description));
    const std::string front = ObjectText()
                                  .add("text", title.take())
                                  .text(webmarking::kTextMember, webmarking::textToKeep(snapshot.info().description))
                                  .text(webmarking::kMember, marking)
                                  .take();
    sink << "{\n  \"title\": " << front << ",\n  \"events\": [";
    bool isFirst = true;
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n) {
        const std::string slide = slideOf(snapshot, static_cast<EventIndex>(n));
        if (!slide.empty())
            sink << (isFirst ? "\n    " : ",\n    ") << slide;
        isFirst = isFirst && slide.empty();
        if (!sink.step())
            break;
    }
    sink << "\n  ],\n  \"eras\": [";
    isFirst = true;
    for (const Era &era : snapshot.eras()) {
        const Result<EdtfDate> date = EdtfDate::parse(era.when, EdtfMode::Extended);
        if (!date || date->placement() != Placement::Placed || date->start().kind != EndKind::Known ||
            date->end().kind != EndKind::Known)
            continue;
        ObjectText object;
        object.add("start_date", partsOf(date->start(), false, snapshot.zone()))
            .add("end_date", partsOf(date->end(), true, snapshot.zone()));
        object.add("text", ObjectText().text("headline", escapedForHtml(era.title)).take());
        sink << (isFirst ? "\n    " : ",\n    ") << object.take();
        isFirst = false;
    }
    sink << "\n  ]\n}\n";
    return sink.finish();
}

std::size_t uncertainErasCount(const Snapshot &snapshot)
{
    return countIn(snapshot.eras(), [](const Era &era) {
        const auto date = EdtfDate::parse(era.when, EdtfMode::Extended);
        return date && (date->qualifiers() || date->isSet());
    });
}

/// What is no year, month or day becomes its first part; the words stand in display_date, which eras have none of.
std::vector<Loss> lossOfParts(const Snapshot &snapshot)
{
    std::vector<Loss> losses;
    const auto add = [&losses](const char *what, std::size_t count) {
        if (count > 0)
            losses.push_back({QString::fromUtf8(what), count});
    };
    std::size_t count = 0;
    for (std::uint32_t n = 0; n < snapshot.eventCount(); ++n) {
        const auto isPart = [](Precision precision) {
            return precision == Precision::Season || precision < Precision::Year;
        };
        const auto date = EdtfDate::parse(snapshot.when(EventIndex{n}), EdtfMode::Extended);
        const bool isOne = date && !date->qualifiers() && !date->isSet() && date->placement() == Placement::Placed &&
                           ((date->start().kind == EndKind::Known && isPart(date->start().precision)) ||
                            (date->end().kind == EndKind::Known && isPart(date->end().precision)));
        count += isOne ? 1 : 0;
    }
    add(QT_TRANSLATE_NOOP("kronika::Loss", "that a date is a season, quarter, decade or the like, but as words"),
        count);
    add(QT_TRANSLATE_NOOP("kronika::Loss", "that the date of an era is uncertain or approximate"),
        uncertainErasCount(snapshot));
    return losses;
}

constexpr Contents kTimelineJsHolds{Content::ChronologyTitle,
                                    Content::ChronologyDescription,
                                    Content::ChronologyMarking,
                                    Content::YearsBeyondFourDigits,
                                    Content::Precision,
                                    Content::Descriptions,
                                    Content::Markings,
                                    Content::SourceMarkings,
                                    Content::Eras,
                                    Content::ListMarks,
                                    Content::CategoryNamesakes}; // it has no categories

std::string itemOf(const Snapshot &snapshot, const std::optional<Zone> &zone, EventIndex event)
{
    const Result<EdtfDate> date = EdtfDate::parse(snapshot.when(event), EdtfMode::Extended);
    const auto times = date ? visdates::timesOf(*date, zone) : std::nullopt;
    if (!times)
        return {};
    const EventExtras *extras = snapshot.extras(event);
    ObjectText item;
    // vis-timeline refuses an item without content.
    const std::string title = escapedForHtml(snapshot.title(event));
    item.text("id", snapshot.id(event)).text("content", title.empty() ? "&nbsp;" : title);
    item.text("start", times->start).text("end", times->end).text("type", times->end.empty() ? "point" : "range");
    if (const auto actors = snapshot.actorsOf(event); !actors.empty())
        item.text("group", snapshot.actors()[raw(actors[0])].id);
    std::string tip = webmarking::shownDate(escapedForHtml(wordsOf(snapshot, snapshot.when(event))));
    if (extras != nullptr && !extras->description.empty())
        tip += htmlFromMarkdown(extras->description);
    std::string marking = extras != nullptr ? markingToWrite(extras->marking, extras->unknown) : std::string();
    if (marking.empty())
        marking = markingToWrite(snapshot.info().marking, snapshot.info().unknown);
    tip += webmarking::shown(marking);
    item.text(visdates::kMember, snapshot.when(event));
    item.text("title", tip);
    if (extras != nullptr)
        item.text(webmarking::kTextMember, webmarking::textToKeep(extras->description));
    return item.text(webmarking::kMember, marking).take();
}

Status writeVis(const Snapshot &snapshot, const ExportOptions &, const Write &write, const Progress &progress)
{
    ExportSink sink(write, progress, snapshot.eventCount());
    sink << "{";
    if (const std::string marking = markingToWrite(snapshot.info().marking, snapshot.info().unknown); !marking.empty())
        sink << "\n  " << jsonText(webmarking::kMember) << ": " << jsonText(marking) << ",";
    if (const std::string &zone = snapshot.info().timezone; !zone.empty())
        sink << "\n  " << jsonText(visdates::kZoneMember) << ": " << jsonText(zone) << ",";
    sink << "\n  \"groups\": [";
    bool isFirst = true;
    std::unordered_map<std::string_view, std::vector<std::string>> parts;
    for (const Actor &actor : snapshot.actors()) {
        if (!actor.parent.empty())
            parts[actor.parent].push_back(actor.id);
    }
    for (const Actor &actor : snapshot.actors()) {
        ObjectText group;
        group.text("id", actor.id).text("content", escapedForHtml(actor.name)).texts("nestedGroups", parts[actor.id]);
        sink << (isFirst ? "\n    " : ",\n    ") << group.take();
        isFirst = false;
    }
    sink << "\n  ],\n  \"items\": [";
    isFirst = true;
    const std::optional<Zone> zone = visdates::zoneOf(snapshot.info());
    for (std::size_t n = 0; n < snapshot.eventCount(); ++n) {
        const std::string item = itemOf(snapshot, zone, static_cast<EventIndex>(n));
        if (!item.empty())
            sink << (isFirst ? "\n    " : ",\n    ") << item;
        isFirst = isFirst && item.empty();
        if (!sink.step())
            break;
    }
    sink << "\n  ]\n}\n";
    return sink.finish();
}

/// Words stand in the text that is shown under the pointer.
constexpr Contents kVisHolds{Content::ChronologyMarking, Content::YearsBeyondFourDigits,
                             Content::Descriptions,      Content::Markings,
                             Content::ActorParents,      Content::Offsets,
                             Content::Microseconds,      Content::ListMarks,
                             Content::UnusedActors,      Content::Zone,
                             Content::ActorNamesakes,    Content::CategoryNamesakes}; // it has no categories

constexpr Contents kInWhenMember{Content::Uncertainty, Content::OpenEnds, Content::Precision};

/// Of the language and the time zone the language alone.
std::vector<Loss> lossOfLanguage(const Snapshot &snapshot)
{
    if (snapshot.info().language.empty())
        return {};
    return {{QString::fromUtf8(QT_TRANSLATE_NOOP("kronika::Loss", "the language of the chronology")), 1}};
}

} // namespace

extern const Exporter timelinejsExporter{
    .name = "timelinejs",
    .description = QT_TRANSLATE_NOOP("kronika::Format", "TimelineJS (Knight Lab) JSON"),
    .endings = "timelinejs.json",
    .write = writeTimelineJs,
    .holds = kTimelineJsHolds,
    .moreLosses = lossOfParts,
    .explanation =
        "Written: a slide an event, its first actor as the group, its first source as the media; what a "
        "date cannot say\n"
        "in numbers is said in display_date, the zone of times among it: numbers are on the clock of the chronology's, "
        "to the millisecond. The marking stands in the texts: the chronology's in that of the "
        "title, an event's\n"
        "own in its slide. The member kronikaMarking of title, slide and media says it (TLP), for Kronika to read; so "
        "does kronikaText of\n"
        "title and slide with Markdown of which the HTML of the text does not say all.\n",
};

extern const Exporter visExporter{
    .name = "vis",
    .description = QT_TRANSLATE_NOOP("kronika::Format", "vis-timeline items and groups, JSON"),
    .endings = "vis.json",
    .write = writeVis,
    .holds = kVisHolds,
    .holdsElsewhere = kInWhenMember,
    .elsewhere = QT_TRANSLATE_NOOP("kronika::Loss", "except in kronikaWhen, which Kronika reads"),
    .moreLosses = lossOfLanguage,
    .explanation =
        "Written: a group an actor, an item an event in the group of its first actor, from its earliest to its latest\n"
        "moment: times in UTC, calendar dates, and times without an offset where the chronology has no time zone, by "
        "the\n"
        "clock of whoever looks; a span of times ends at the time that it names. The member kronikaWhen says the date "
        "in\n"
        "EDTF, kronikaZone of the whole the time zone, for Kronika to read. Its date in words, its description and its "
        "marking are the text under the "
        "pointer;\n"
        "the member kronikaMarking of an item, and of the whole, says the marking (TLP), for Kronika to read, and "
        "kronikaText of an\n"
        "item its description, where the HTML does not say all of it.\n",
};

} // namespace kronika
