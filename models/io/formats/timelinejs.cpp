// SPDX-License-Identifier: GPL-3.0-or-later
// Reads TimelineJS JSON (Knight Lab, `{"title", "events", "eras", "scale"}`).
#include "models/io/formats/timelinejs/oldtimeline.h"
#include "models/io/formats/webmarking.h"
#include "models/io/iomessage.h"
#include "models/io/json/glimpse.h"
#include "models/io/jsonimport.h"
#include "models/io/table/showndate.h"
#include "models/io/text/datetext.h"
#include "models/io/text/html.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace kronika {

namespace {

constexpr RecordRule kTimelineJsRecords[] = {
    {"slide", Becomes::Event, "each of events; undated if its start_date has no year that can be read"},
    {"title", Becomes::KeptAside, "title and description of the chronology"},
    {"era", Becomes::KeptAside, "a background era"},
    {"*", Becomes::Skipped, "whatever in these lists is no object"},
};

constexpr FieldRule kTimelineJsFields[] = {
    {"slide", "start_date",
     "when, to its deepest part that is in the calendar: a year alone stays a year; of an hour without a minute the "
     "day, "
     "and the hour is kept aside; times have no zone"},
    {"slide", "end_date", "the end of when; an end equal to the start is dropped, as TimelineJS does"},
    {"slide", "text",
     "title (headline, else how text begins, else the caption of media) and description (text), HTML as Markdown"},
    {"slide", "group", "an actor"},
    {"slide", "media", "an attachment and a source (publisher: credit), if it has a web address"},
    {"slide", "unique_id", "id"},
    {"slide", "kronikaMarking", "marking (Kronika writes it), in media that of the source"},
    {"slide", "kronikaText", "description, while text shows it (Kronika writes it)"},
    {"title", "kronikaText", "description of the chronology, while text shows it (Kronika writes it)"},
    {"title", "kronikaMarking", "marking of the chronology (Kronika writes it)"},
    {"slide", "startDate, endDate",
     "of files before version 3: when; \"2012,1,26\" and \"1/26/2012 10:30\" (month first) as precise as they are "
     "written"},
    {"slide", "headline, text, tag, asset",
     "of files before version 3: title, description, an actor, an attachment and a source"},
    {"era", "start_date", "when of the era"},
    {"era", "end_date", "when of the era"},
    {"era", "text", "title of the era"},
};

constexpr MappingTable kTimelineJsMapping{kTimelineJsRecords, kTimelineJsFields};

/// Not null, and no empty text.
bool saysSomething(json::Node member)
{
    return member.isGiven() && !(member.is(json::Kind::String) && member.text().empty());
}

/// A date object to its deepest part, or to the last that makes a date of the calendar; then `isWhole` is false.
/// Nothing if it has no year.
std::optional<std::string> timelineJsDate(json::Node node, bool &isWhole, bool *isHourAlone = nullptr)
{
    if (node.is(json::Kind::String) || node.is(json::Kind::Number))
        return datetext::fromIso(node.text());
    const auto number = [&node](const char *name) { return datetext::wholeNumber(node[name].text(), true); };
    const auto year = number("year");
    if (!year)
        return std::nullopt;
    std::string text = datetext::yearText(*year);
    std::string sound = text;
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    constexpr std::array<std::pair<const char *, const char *>, 5> kParts{
        {{"month", "-"}, {"day", "-"}, {"hour", "T"}, {"minute", ":"}, {"second", ":"}}};
    std::size_t n = 0;
    for (; n < kParts.size(); ++n) {
        const auto part = number(kParts[n].first);
        if (!part || *part < 0) {
            // EDTF has no hour alone: no minute is made up, the day is sound.
            break;
        }
        text += kParts[n].second + two(*part);
        if (isSoundDate(text))
            sound = text;
    }
    // "Spring" where a month should be, an hour without a day.
    for (; n < kParts.size(); ++n)
        isWhole = isWhole && !saysSomething(node[kParts[n].first]);
    if (const auto fraction = number("millisecond"); fraction && *fraction > 0 && *fraction < 1000 && number("second"))
        text += "." + std::string(*fraction < 10 ? "00" : *fraction < 100 ? "0" : "") + std::to_string(*fraction);
    if (isSoundDate(text))
        return text;
    isWhole = false;
    if (isHourAlone != nullptr && text.size() == sound.size() + 3 && text[sound.size()] == 'T' &&
        isSoundDate(text + ":00"))
        *isHourAlone = true;
    return isSoundDate(sound) ? std::optional(sound) : std::nullopt;
}

/// Whether an object has other members than those that are read, or one of them is no plain value.
bool hasMore(json::Node node, std::initializer_list<std::string_view> read)
{
    if (!node.is(json::Kind::Object))
        return node.is(json::Kind::Array);
    for (const json::Node member : node) {
        const bool isRead = std::find(read.begin(), read.end(), member.name()) != read.end();
        const bool isPlain = !member.is(json::Kind::Object) && !member.is(json::Kind::Array);
        if (saysSomething(member) && (!isRead || !isPlain))
            return true;
    }
    return false;
}

bool hasMoreThanDate(json::Node node)
{
    return hasMore(node, {"year", "month", "day", "hour", "minute", "second", "millisecond"});
}

/// The date that is shown of a start is kept by itself.
bool startHasMore(json::Node node)
{
    return hasMore(node, {"year", "month", "day", "hour", "minute", "second", "millisecond", "display_date"});
}

/// Of a slide without a headline: how its text begins.
std::string firstLine(const std::string &html)
{
    constexpr std::size_t kMostBytes = 240;
    std::size_t end = html.size();
    for (const char *mark : {"</p", "<br", "</div", "</h", "\n"})
        end = std::min(end, html.find(mark, html.find_first_not_of(" \r\n\t")));
    std::string line = titleFromHtml(html.substr(0, end));
    if (line.empty())
        line = titleFromHtml(html);
    return line.size() <= kMostBytes ? line : cutAtCharacter(line, kMostBytes) + "…";
}

class TimelineJsReader
{
public:
    TimelineJsReader(const JsonText &text, const ImportOptions &options)
        : m_root(text.root())
        , m_options(options)
        , m_builder(text.text(), PlaceStyle::Json, kTimelineJsMapping)
    {
        m_builder.expectOwnIds();
    }

    ImportOutcome run()
    {
        m_builder.info().title = m_options.fileName.section(u'.', 0, 0).toStdString();
        if (oldtimeline::isOldTimeline(m_root)) {
            oldtimeline::read(m_root, m_builder);
            return m_builder.finish();
        }
        JsonRecord root(m_root, m_builder, "");
        if (root.peek("title").is(json::Kind::Object))
            readTitle(root.take("title"));
        if (root.peek("events").is(json::Kind::Array))
            readEach(root.take("events"), "slide", [this](json::Node node) { readSlide(node); });
        if (root.peek("eras").is(json::Kind::Array))
            readEach(root.take("eras"), "era", [this](json::Node node) { readEra(node); });
        root.keepRest(m_builder.info().unknown, "timelinejs");
        return m_builder.finish();
    }

private:
    template <typename ReadOne>
    void readEach(json::Node list, const char *, ReadOne &&readOne)
    {
        for (const json::Node node : list) {
            m_builder.read();
            if (node.is(json::Kind::Object))
                readOne(node);
            else
                m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
        }
    }

    void readTitle(json::Node node)
    {
        m_builder.read();
        JsonRecord title(node, m_builder, "title");
        const json::Node text = title.take("text");
        if (const std::string headline = titleFromHtml(text["headline"].text()); !headline.empty())
            m_builder.info().title = headline;
        const std::string marking = title.takeText(webmarking::kMember);
        const std::string description = text["text"].text();
        m_builder.info().description = textOf(title, webmarking::withoutShown(description, marking));
        webmarking::mark(m_builder.info(), marking);
        m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "title and description of the chronology"),
                            title.offset());
        if (hasMore(text, {"headline", "text"}) || text.is(json::Kind::String))
            title.giveBack("text");
        title.keepRest(m_builder.info().unknown, "timelinejsTitle");
    }

    void readWhen(JsonRecord &slide, Event &event)
    {
        bool isStartWhole = true;
        bool isEndWhole = true;
        bool isHourAlone = false;
        const auto start = timelineJsDate(slide.take("start_date"), isStartWhole, &isHourAlone);
        const auto end = timelineJsDate(slide.take("end_date"), isEndWhole, &isHourAlone);
        if (!start)
            m_builder.warnUndated(IoMessage::tr("found no date that can be read; the event is undated"),
                                  slide.offset());
        if ((start && !isStartWhole) || (end && !isEndWhole))
            m_builder.warn(
                isHourAlone ? IoMessage::tr("found a time that is known to the hour, which no date can hold: its day "
                                            "is read, and the hour is kept aside")
                            : IoMessage::tr("found a date that is not in the calendar; what of it is was read, all of "
                                            "it is kept aside"),
                slide.offset());
        if (!start || !isStartWhole || startHasMore(slide.peek("start_date")))
            slide.giveBack("start_date");
        if (!isEndWhole || hasMoreThanDate(slide.peek("end_date")))
            slide.giveBack("end_date");
        event.when = start.value_or(std::string());
        if (!end || !start) {
            slide.giveBack("end_date");
            return;
        }
        if (const auto span = datetext::interval(*start, *end)) {
            event.when = *span;
            return;
        }
        slide.giveBack("end_date");
        m_builder.warn(IoMessage::tr("found an end before the start; it is kept aside"), slide.offset());
    }

    void readMedia(JsonRecord &slide, Event &event)
    {
        const json::Node media = slide.take("media");
        const std::string address = media["url"].text();
        if (!isWebAddress(address)) {
            slide.giveBack("media");
            return;
        }
        Source source;
        source.url = address;
        source.title = titleFromHtml(media["caption"].text());
        source.publisher = titleFromHtml(media["credit"].text());
        if (source.title.empty())
            source.title = address;
        Attachment attachment;
        attachment.url = address;
        attachment.title = titleFromHtml(media["caption"].text());
        if (source.marking = media[webmarking::kMember].text(); !source.marking.empty())
            appendTextMember(attachment.unknown, isMarking(source.marking) ? "marking" : "unreadable marking",
                             source.marking); // what the source withholds, its attachment does not tell
        event.attachments.push_back(std::move(attachment));
        Claim claim;
        claim.source = m_builder.sourceLike(source);
        event.claims.push_back(std::move(claim));
        for (const json::Node member : media) {
            const bool isText = member.name() == "caption" || member.name() == "credit";
            // Of HTML the plain text is read.
            const bool isPlain = !member.is(json::Kind::Object) && !member.is(json::Kind::Array);
            const bool isRead = isText ? isPlain && member.text().find('<') == std::string::npos
                                       : member.name() == "url" || member.name() == webmarking::kMember;
            if (!isRead && saysSomething(member))
                appendMember(event.attachments.back().unknown, member.name(), member.raw());
        }
    }

    /// Our own Markdown, unless another program wrote another text.
    static std::string textOf(JsonRecord &record, std::string_view html)
    {
        const std::string own = record.takeText(webmarking::kTextMember);
        if (webmarking::isShown(own, html))
            return own;
        if (!own.empty())
            record.giveBack(webmarking::kTextMember);
        return markdownFromHtml(html);
    }

    void readSlide(json::Node node)
    {
        JsonRecord slide(node, m_builder, "slide");
        Event event;
        event.id = slide.takeText("unique_id");
        const json::Node text = slide.take("text");
        event.title = titleFromHtml(text["headline"].text());
        event.marking = slide.takeText(webmarking::kMember); // one that cannot be read is set aside as such
        const std::string description = text["text"].text();
        event.description = textOf(slide, webmarking::withoutShown(description, event.marking));
        if (text.is(json::Kind::String))
            event.description = markdownFromHtml(text.text());
        if (event.title.empty())
            event.title = firstLine(text.is(json::Kind::String) ? text.text() : description);
        if (hasMore(text, {"headline", "text"}))
            slide.giveBack("text");
        if (event.title.empty())
            event.title = titleFromHtml(slide.peek("media")["caption"].text());
        readWhen(slide, event);
        if (const std::string group = titleFromHtml(slide.takeText("group")); !group.empty())
            event.actors.push_back({.id = m_builder.actorNamed(group), .role = {}, .unknown = {}});
        readMedia(slide, event);
        std::string shown = slide.peekText("display_date");
        if (shown.empty())
            shown = slide.peek("start_date")["display_date"].text();
        if (const std::string date = slide.peek("start_date")["display_date"].text(); !date.empty())
            appendTextMember(event.unknown, "displayDate", date);
        slide.keepRest(event.unknown, "timelinejs");
        const std::string when = event.when;
        const std::string id = m_builder.add(std::move(event));
        offerShownDate(m_builder, shown, id, when);
    }

    void readEra(json::Node node)
    {
        JsonRecord record(node, m_builder, "era");
        bool isWhole = true;
        const auto start = timelineJsDate(record.take("start_date"), isWhole);
        const auto end = timelineJsDate(record.take("end_date"), isWhole);
        if (!start || !isWhole || hasMoreThanDate(record.peek("start_date")))
            record.giveBack("start_date");
        if (!end || !isWhole || hasMoreThanDate(record.peek("end_date")))
            record.giveBack("end_date");
        Era era;
        const json::Node text = record.take("text");
        era.title = titleFromHtml(text["headline"].text());
        if (hasMore(text, {"headline"}) || text.is(json::Kind::String))
            record.giveBack("text");
        if (start)
            era.when = datetext::interval(*start, end.value_or(std::string())).value_or(std::string());
        record.keepRest(era.unknown, "timelinejs");
        if (m_builder.add(std::move(era)))
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "background eras"), record.offset());
        else
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "an era without dates that can be read"),
                           record.offset());
    }

    json::Node m_root;
    const ImportOptions &m_options;
    ImportBuilder m_builder;
};

ImportOutcome readTimelineJs(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const JsonText text(bytes, progress, JsonText::Kind::Scripts);
    ImportOutcome outcome = text.isRead() ? TimelineJsReader(text, options).run() : text.failure();
    outcome.report.format = QStringLiteral("timelinejs");
    return outcome;
}

int sniffTimelineJs(std::string_view prefix)
{
    const json::Glimpse glimpse(prefix);
    if (glimpse.root() == '{' && glimpse.bracket("timeline") == '{' && glimpse.bracket("timeline.date") == '[')
        return glimpse.has("timeline.date[].startDate") ? 90 : 60;
    if (glimpse.root() != '{' || !glimpse.has("events"))
        return 0;
    if (glimpse.bracket("events[].start_date") == '{' || glimpse.bracket("title.text") == '{')
        return 90;
    if (json::isEmptyList(prefix, "events"))
        return 40;
    return glimpse.bracket("events") == '[' && glimpse.has("events[].text.headline") ? 80 : 0;
}

} // namespace

extern const Importer timelinejsImporter{
    .name = "timelinejs",
    .description = "TimelineJS (Knight Lab) JSON",
    .endings = "timelinejs.json",
    .sniff = sniffTimelineJs,
    .read = readTimelineJs,
    .explanation = "A slide shows when something was with as many parts as its author gave, which is its precision. "
                   "Its times have\n"
                   "no zone: they are read in the chronology's (UTC unless you set one). A shown date such as \"c. "
                   "1984\" is kept and\n"
                   "offered as an approximate date, never applied unasked. Years are counted as astronomers do, as in "
                   "the file: -3500. Read, too, are files of\n"
                   "before version 3 ({\"timeline\": {\"date\": []}}) and what a page loads as a script "
                   "(storyjs_jsonp_data = {…}). A slide\nwithout headline has the caption of its media as title.\n",
    .mapping = &kTimelineJsMapping,
    .isJson = true,
    .readsScripts = true,
};

} // namespace kronika
