// SPDX-License-Identifier: GPL-3.0-or-later
// Writes iCalendar (RFC 5545): a VEVENT for what has a span or was one, a VTODO for what was a task, a VJOURNAL for
// what is one moment or day.
#include "models/document/marking.h"
#include "models/io/exportsink.h"
#include "models/io/formats/ical/icaladdresses.h"
#include "models/io/formats/ical/icalkept.h"
#include "models/io/formats/ical/icallines.h"
#include "models/io/formats/ical/icallosses.h"
#include "models/io/formats/ical/icalrelation.h"
#include "models/io/formats/ical/icalspan.h"
#include "models/io/jsonimport.h"
#include "models/io/losses.h"
#include "models/io/text/html.h"

#include <QDateTime>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace kronika {

namespace {

using ical::ComponentKind;

/// RFC 5545, 3.3.11: backslash, semicolon, comma and line ends are escaped. A CR alone ends a line, too.
std::string escaped(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool isOfWindows = text.substr(at, 2) == "\r\n";
        if (c == '\n' || (c == '\r' && !isOfWindows))
            out += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            (out += '\\') += c;
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
            out += c;
    }
    return out;
}

class CalendarWriter
{
public:
    CalendarWriter(const Snapshot &snapshot, std::int64_t madeAt, ExportSink &sink)
        : m_snapshot(snapshot)
        , m_sink(sink)
    {
        m_stamp =
            QDateTime::fromSecsSinceEpoch(madeAt, Qt::UTC).toString(QStringLiteral("yyyyMMddTHHmmssZ")).toStdString();
    }

    Status run()
    {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Kronika//Kronika " KRONIKA_VERSION "//EN");
        if (!m_snapshot.info().title.empty())
            line("X-WR-CALNAME:" + escaped(m_snapshot.info().title));
        if (!m_snapshot.info().description.empty())
            line("X-WR-CALDESC:" + escaped(m_snapshot.info().description));
        const std::string &zone = m_snapshot.info().timezone;
        if (!zone.empty() && zone != "UTC")
            line("X-WR-TIMEZONE:" + escaped(zone));
        m_marking = markingToWrite(m_snapshot.info().marking, m_snapshot.info().unknown);
        if (!m_marking.empty())
            line("X-TLP:" + escaped(m_marking));
        calendarLines();
        for (std::size_t n = 0; n < m_snapshot.eventCount(); ++n) {
            component(static_cast<EventIndex>(n));
            if (!m_sink.step())
                break;
        }
        line("END:VCALENDAR");
        return m_sink.finish();
    }

private:
    void keptText(const std::string &text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
            if (end > at)
                line(std::string_view(text).substr(at, end - at));
            at = end + 1;
        }
    }

    void calendarLines()
    {
        const std::set<std::string> ours{"PRODID",        "VERSION", "X-WR-CALNAME", "X-WR-CALDESC",
                                         "X-WR-TIMEZONE", "X-TLP",   "BEGIN",        "END"};
        for (const std::string &text : ical::keptIn(m_snapshot.info().unknown, "ical")) {
            // A component of a kind that Kronika writes none of.
            const bool isBlock = text.starts_with("BEGIN:") && text.find('\n') != std::string::npos;
            if (isBlock || !ours.contains(ical::nameOfLine(text)))
                keptText(text);
        }
        for (const std::string &text : ical::keptIn(m_snapshot.info().unknown, "icalTimeZones")) {
            if (text.starts_with("BEGIN:VTIMEZONE"))
                keptText(text);
        }
    }

    /// Folded at 75 octets, never within a character.
    void line(std::string_view text)
    {
        std::size_t room = 75;
        while (text.size() > room) {
            std::size_t end = room;
            while (end > 1 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
                --end;
            m_sink << text.substr(0, end) << "\r\n ";
            text.remove_prefix(end);
            room = 74;
        }
        m_sink << text << "\r\n";
    }

    void component(EventIndex event)
    {
        const Result<EdtfDate> date = EdtfDate::parse(m_snapshot.when(event), EdtfMode::Extended);
        const auto span = date ? ical::spanOf(*date, m_snapshot.zone()) : std::nullopt;
        const EventExtras *extras = m_snapshot.extras(event);
        m_kept = extras == nullptr ? ical::KeptLines() : ical::KeptLines(extras->unknown);
        if (!span && !ical::isWrittenUndated(m_snapshot, event))
            return;
        const bool isKeptSpan = span && isSaidBy(*span);
        m_kind = m_kept.kindFor(!span || span->isPoint);
        if (m_kind == ComponentKind::Journal && isKeptSpan && m_kept.named("DTEND") != nullptr)
            m_kind = ComponentKind::Event;
        const std::string name = m_kind == ComponentKind::Journal ? "VJOURNAL"
                                 : m_kind == ComponentKind::Task  ? "VTODO"
                                                                  : "VEVENT";
        line("BEGIN:" + name);
        line("UID:" + escaped(uidOf(event)));
        const std::string *stamp = m_kept.named("DTSTAMP");
        line(stamp == nullptr ? "DTSTAMP:" + m_stamp : *stamp);
        // Calendars go by it when an event comes again; that of another program is among what was kept.
        if (!isForeign(event) && m_kept.named("SEQUENCE") == nullptr)
            line("SEQUENCE:0");
        if (isKeptSpan)
            keptTimes();
        else if (span)
            times(*span);
        const bool hasStatus = status(date && ical::isTentative(*date), extras);
        texts(event);
        const bool hasMarking = marking(event);
        if (span)
            line("X-EDTF:" + escaped(m_snapshot.when(event)));
        for (const std::string &text : m_kept.others(m_kind, hasStatus, hasMarking))
            keptText(text);
        line("END:" + name);
    }

    /// The id that a calendar gave stays what it was there. Another program may have added lines to what came from
    /// here: then the UID is among them.
    std::string uidOf(EventIndex event) const
    {
        const std::string id(m_snapshot.id(event));
        return isForeign(event) ? id : id + "@kronika";
    }

    bool isForeign(EventIndex event) const
    {
        const EventExtras *extras = m_snapshot.extras(event);
        return extras != nullptr && extras->unknown.find("\"ical\"") != std::string::npos &&
               extras->unknown.find("\"UID:") == std::string::npos;
    }

    /// Times in a zone that nobody knows are placed by their days; while these are the same, the times are written as
    /// they came.
    bool isSaidBy(const ical::CalendarSpan &span) const
    {
        const std::string *start = m_kept.named(m_kept.isDueTask() ? "DUE" : "DTSTART");
        const std::string *end = m_kept.named("DTEND");
        end = end == nullptr ? m_kept.named("DUE") : end;
        const auto isOn = [](const std::string &text, const std::string &day) {
            return !ical::parameterOfLine(text, "TZID").empty() && ical::valueOfLine(text).starts_with(day + "T");
        };
        return span.isDays && start != nullptr && isOn(*start, span.start) &&
               (end == nullptr ? span.lastDay == span.start : isOn(*end, span.lastDay));
    }

    void keptTimes()
    {
        for (const char *name : {"DTSTART", "DTEND", "DUE"}) {
            if (const std::string *text = m_kept.named(name))
                line(*text);
        }
    }

    /// DUE is the last day itself, DTEND the one after it.
    void times(const ical::CalendarSpan &span)
    {
        const bool isTask = m_kind == ComponentKind::Task;
        const char *kind = span.isDays ? ";VALUE=DATE:" : ":";
        const bool isDueOnly = isTask && span.isPoint && m_kept.isDueTask();
        line((isDueOnly ? "DUE" : "DTSTART") + (kind + span.start));
        if (m_kind == ComponentKind::Journal || span.end.empty())
            return;
        if (!isTask)
            line("DTEND" + (kind + span.end));
        else if (!span.isPoint)
            line("DUE" + (kind + (span.isDays ? span.lastDay : span.end)));
    }

    /// What a tag says, which stays one, else that the date is uncertain; of a task there is no word for that. True if
    /// there is one.
    bool status(bool isUncertain, const EventExtras *extras)
    {
        const auto isTagged = [extras](std::string_view tag) {
            return extras != nullptr && std::find(extras->tags.begin(), extras->tags.end(), tag) != extras->tags.end();
        };
        const bool isTask = m_kind == ComponentKind::Task;
        const bool isJournal = m_kind == ComponentKind::Journal;
        const std::string_view tag = isTask ? "needs-action" : isJournal ? "draft" : "tentative";
        if (isTagged("cancelled"))
            line("STATUS:CANCELLED");
        else if ((isUncertain && !isTask) || isTagged(tag))
            line(isTask ? "STATUS:NEEDS-ACTION" : isJournal ? "STATUS:DRAFT" : "STATUS:TENTATIVE");
        else
            return false;
        return true;
    }

    void texts(EventIndex event)
    {
        textLine("SUMMARY", std::string(m_snapshot.title(event)));
        people(event);
        if (const auto category = m_snapshot.category(event))
            line("CATEGORIES;X-KIND=category:" + escaped(m_snapshot.categories()[raw(*category)].name));
        const EventExtras *extras = m_snapshot.extras(event);
        if (extras == nullptr)
            return;
        if (!extras->description.empty())
            textLine(ical::hasLinesOfWindows(extras->description) ? "DESCRIPTION;X-EOL=CRLF" : "DESCRIPTION",
                     extras->description);
        std::string tags;
        for (const std::string &tag : extras->tags)
            tags += (tags.empty() ? "" : ",") + escaped(tag);
        if (!tags.empty())
            line("CATEGORIES:" + tags);
        for (const ical::Address &address : ical::addressesOf(m_snapshot, *extras))
            attach(address);
        links(event, *extras);
        if (extras->confidence)
            line("X-CONFIDENCE:" + std::to_string(*extras->confidence));
    }

    /// With its language and all, unless it was edited.
    void textLine(const std::string &name, const std::string &value)
    {
        const std::string *kept = m_kept.text(name, value);
        line(kept == nullptr ? name + ":" + escaped(value) : *kept);
    }

    void people(EventIndex event)
    {
        std::vector<ical::KeptLines::Part> parts;
        const auto actors = m_snapshot.actorsOf(event);
        for (std::size_t n = 0; n < actors.size(); ++n)
            parts.emplace_back(m_snapshot.actors()[raw(actors[n])].name, m_snapshot.roleOf(event, n));
        const std::vector<std::string> kept = m_kept.people(parts);
        for (std::size_t n = 0; n < actors.size(); ++n)
            line(!kept[n].empty() ? kept[n]
                                  : "ATTENDEE;CN=" + ical::quotedParameter(parts[n].first) +
                                        ";X-ROLE=" + ical::quotedParameter(parts[n].second) + ":" +
                                        ical::actorAddress(m_snapshot.actors()[raw(actors[n])].id));
    }

    /// What is not on the web, as a file of this machine, is nothing that a calendar should fetch.
    void attach(const ical::Address &address)
    {
        const std::string single = singleAddress(address.text);
        const bool isOnWeb = isWebAddress(single);
        const std::string *kept = m_kept.address(single, address.title, address.marking);
        if (kept != nullptr && isOnWeb) {
            line(*kept);
            return;
        }
        std::string text = isOnWeb ? "ATTACH" : "X-ATTACHMENT";
        if (!address.kind.empty())
            text.append(";X-KIND=").append(address.kind);
        if (!address.title.empty())
            text += ";X-TITLE=" + ical::quotedParameter(address.title);
        if (!address.marking.empty())
            text += ";X-TLP=" + ical::quotedParameter(address.marking);
        line(text + ":" + (isOnWeb ? single : escaped(address.text)));
    }

    void links(EventIndex event, const EventExtras &extras)
    {
        for (const Link &link : extras.links) {
            const auto target = m_snapshot.eventById(link.to);
            related(link.kind, target ? uidOf(*target) : link.to + "@kronika");
        }
        // To records that were not in the file.
        const std::string object = "{" + extras.unknown + "}";
        if (extras.unknown.find("\"linksElsewhere\"") == std::string::npos)
            return;
        const JsonText json(QByteArray(object.data(), qsizetype(object.size())), {});
        if (!json.isRead())
            return;
        // Once they were members, each named by its kind.
        for (const json::Node link : json.root()["linksElsewhere"]) {
            const bool isText = link["to"].text().empty();
            const std::string to = isText ? link.text() : link["to"].text();
            const bool isOurs = !isForeign(event) && to.find('@') == std::string::npos;
            related(isText ? link.name() : link["kind"].text(), isOurs ? to + "@kronika" : to);
        }
    }

    void related(const std::string &kind, const std::string &uid)
    {
        const std::string *kept = m_kept.link(uid, kind);
        line(kept != nullptr ? *kept : "RELATED-TO" + ical::relationParameters(kind) + ":" + escaped(uid));
    }

    /// CLASS knows three words and speaks of all that stands in the event, its sources too; X-TLP is its own marking.
    bool marking(EventIndex event)
    {
        const EventExtras *extras = m_snapshot.extras(event);
        const std::string own = extras != nullptr ? markingToWrite(extras->marking, extras->unknown) : std::string();
        const std::string &marking = own.empty() ? m_marking : own;
        if (marking.empty())
            return false;
        const std::string whole = rowMarking(m_snapshot, event);
        line("CLASS:" + std::string(whole == "TLP:CLEAR" ? "PUBLIC" : whole == "TLP:RED" ? "PRIVATE" : "CONFIDENTIAL"));
        line("X-TLP:" + escaped(marking));
        return true;
    }

    /// What an address must not hold as it is, escaped as in addresses.
    static std::string singleAddress(std::string_view url)
    {
        std::string out;
        for (const char c : url) {
            if (c == ' ' || c == '<' || c == '>' || c == '"')
                out += c == ' ' ? "%20" : c == '<' ? "%3C" : c == '>' ? "%3E" : "%22";
            else if (static_cast<unsigned char>(c) > 0x20)
                out += c;
        }
        return out;
    }

    const Snapshot &m_snapshot;
    ExportSink &m_sink;
    std::string m_stamp;
    /// Of the event that is written: lines of a calendar that it was read from.
    ical::KeptLines m_kept;
    ComponentKind m_kind = ComponentKind::Event;
    /// Of the chronology.
    std::string m_marking;
};

Status writeCalendar(const Snapshot &snapshot, const ExportOptions &options, const Write &write,
                     const Progress &progress)
{
    ExportSink sink(write, progress, snapshot.eventCount());
    return CalendarWriter(snapshot, options.madeAt, sink).run();
}

/// Dates have X-EDTF besides.
constexpr Contents kCalendarHolds{Content::ChronologyTitle,   Content::ChronologyDescription,
                                  Content::ChronologyMarking, Content::Uncertainty,
                                  Content::OpenEnds,          Content::Precision,
                                  Content::Offsets,           Content::Microseconds,
                                  Content::ListMarks,         Content::Descriptions,
                                  Content::MoreActors,        Content::Roles,
                                  Content::Categories,        Content::Tags,
                                  Content::Confidence,        Content::Markings,
                                  Content::MoreSources,       Content::SourceAddresses,
                                  Content::SourceMarkings,    Content::Links,
                                  Content::Attachments,       Content::Zone,
                                  Content::ActorNamesakes};

} // namespace

extern const Exporter icsExporter{
    .name = "ics",
    .description = QT_TRANSLATE_NOOP("kronika::Format", "iCalendar"),
    .endings = "ics ical",
    .write = writeCalendar,
    .holds = kCalendarHolds,
    .moreLosses = ical::lossOfCalendar,
    .explanation =
        "Written, as version 2.0 also what was read as 1.0: a VTODO for what was one, a VJOURNAL for a single day or\n"
        "moment that did not come from a VEVENT, else a VEVENT. Events without a date are left out, but for tasks and\n"
        "journal entries that had none; a month or year is the span\n"
        "of its days, with the EDTF date in X-EDTF. DTEND is exclusive, as the standard has it; of a span of times it "
        "is the time that the span "
        "goes to.\n"
        "Years outside 1 to 9998 cannot be said and are left out. Times are in UTC; X-WR-TIMEZONE is the time zone of "
        "the\n"
        "chronology. CATEGORIES has the tags, and the category where X-KIND says so; CLASS and X-TLP the marking "
        "(X-TLP of an\n"
        "ATTACH that of the source), X-CONFIDENCE the confidence; X-KIND of an ATTACH says whether it is a source or "
        "an "
        "attachment.\n"
        "STATUS is TENTATIVE (DRAFT in a VJOURNAL) where the date is uncertain or one of several, or a tag says so; "
        "CANCELLED\n"
        "where a tag does. What was kept of a calendar that was read (attendees with their addresses, places, alarms "
        "of a VEVENT,\n"
        "times in unknown zones, UIDs, time zones) is written back word for word, unless it was edited; rules of "
        "recurrence are\n"
        "not, as DTSTART is in UTC.\n",
};

} // namespace kronika
