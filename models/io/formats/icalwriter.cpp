// SPDX-License-Identifier: GPL-3.0-or-later
// Writes iCalendar (RFC 5545): a VEVENT for what has a span, a VJOURNAL for what is one moment or day.
#include "models/document/marking.h"
#include "models/io/exportsink.h"
#include "models/io/formats/ical/icallines.h"
#include "models/io/formats/ical/icalproperties.h"
#include "models/io/jsonimport.h"
#include "models/io/losses.h"
#include "models/io/text/html.h"
#include "models/time/calendar.h"
#include "models/time/timetext.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace kronika {

namespace {

/// RFC 5545, 3.3.11: backslash, semicolon, comma and line ends are escaped.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\' || c == ';' || c == ',')
            (out += '\\') += c;
        else if (c != '\r' && (static_cast<unsigned char>(c) >= 0x20 || c == '\t'))
            out += c;
    }
    return out;
}

/// A quoted parameter value holds no quote and no control character (RFC 6868 has ways, but few read them).
std::string parameter(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '"')
            out += '\'';
        else if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return "\"" + out + "\"";
}

/// RFC 5545, 3.2.15: a kind of relation is a token of letters, digits and dashes.
std::string token(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out.empty() ? "SIBLING" : out;
}

class CalendarWriter
{
public:
    CalendarWriter(const Snapshot &snapshot, ExportSink &sink)
        : m_snapshot(snapshot)
        , m_sink(sink)
    {
        bool isNumber = false;
        const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
        m_stamp = QDateTime::fromSecsSinceEpoch(isNumber ? seconds : 0, Qt::UTC)
                      .toString(QStringLiteral("yyyyMMddTHHmmssZ"))
                      .toStdString();
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
    /// What a calendar had that was read, word for word.
    static std::vector<std::string> keptIn(const UnknownMembers &unknown, const char *member)
    {
        std::vector<std::string> texts;
        if (unknown.find(std::string("\"") + member + "\"") == std::string::npos)
            return texts;
        const std::string object = "{" + unknown + "}";
        const JsonText json(QByteArray(object.data(), qsizetype(object.size())), {});
        if (!json.isRead())
            return texts;
        for (const json::Node line : json.root()[member]) {
            if (std::string text = line.text(); ical::isSafeToWrite(text))
                texts.push_back(std::move(text));
        }
        return texts;
    }

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
        const std::set<std::string> ours{"PRODID", "VERSION", "X-WR-CALNAME", "X-WR-CALDESC", "X-TLP", "BEGIN", "END"};
        for (const std::string &text : keptIn(m_snapshot.info().unknown, "ical")) {
            if (!ours.contains(ical::nameOfLine(text)))
                keptText(text);
        }
        for (const std::string &text : keptIn(m_snapshot.info().unknown, "icalTimeZones")) {
            if (text.starts_with("BEGIN:VTIMEZONE"))
                keptText(text);
        }
    }

    /// Of the event: its title, language and all, unless it was edited.
    std::string keptFor(const char *name, const std::string &value) const
    {
        const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const std::string &text) {
            return ical::nameOfLine(text) == name && ical::parameterOfLine(text, "ENCODING").empty() &&
                   ical::unescaped(ical::valueOfLine(text)) == value;
        });
        return found == m_kept.end() ? name + (":" + escaped(value)) : *found;
    }

    /// Of a person, as the reader understands the line: name without capitals, and whether the record is theirs.
    using Person = std::pair<QString, bool>;

    static Person personOf(const std::string &name, bool isOrganizer)
    {
        return {QString::fromStdString(name).simplified().toCaseFolded(), isOrganizer};
    }

    /// The kept lines of people, which are written in place of ours where the person is still there in that role.
    void findPeople()
    {
        m_people.clear();
        for (const std::string &text : m_kept) {
            const std::string name = ical::nameOfLine(text);
            if ((name != "ATTENDEE" && name != "ORGANIZER") || !ical::parameterOfLine(text, "X-ROLE").empty())
                continue;
            std::string called = ical::parameterOfLine(text, "CN");
            if (called.empty()) {
                const std::string address(ical::valueOfLine(text));
                const bool isMail = QString::fromStdString(address).startsWith(u"mailto:", Qt::CaseInsensitive);
                called = isMail ? address.substr(7) : address;
            }
            m_people.emplace(personOf(called, name == "ORGANIZER"), text);
        }
    }

    const std::string *keptPerson(const std::string &name, const std::string &role) const
    {
        const bool isOrganizer = role.empty() || role == "actor";
        if (!isOrganizer && role != "mentioned")
            return nullptr;
        const auto found = m_people.find(personOf(name, isOrganizer));
        return found == m_people.end() ? nullptr : &found->second;
    }

    /// A kept address that stands nowhere else in the record, as it is none of the web.
    static bool isAddressOfItsOwn(const std::string &text)
    {
        const std::string name = ical::nameOfLine(text);
        const QString value = QString::fromStdString(std::string(ical::valueOfLine(text)));
        return (name == "ATTACH" &&
                (value.startsWith(u"cid:", Qt::CaseInsensitive) || ical::parameterOfLine(text, "VALUE") == "BINARY")) ||
               (name == "URL" && value.startsWith(u"mailto:", Qt::CaseInsensitive));
    }

    /// All that nothing else in the record says. A recurrence of its own is in the UID. Rules of recurrence count from
    /// a local time, which DTSTART no longer is: they would name other days and hours.
    void keptLines(bool isJournal, bool hasStatus, bool hasMarking)
    {
        static const std::set<std::string> ours{
            "DTSTART",      "DTEND",      "DUE",    "DURATION", "SUMMARY", "DESCRIPTION", "UID",      "URL",
            "CATEGORIES",   "RELATED-TO", "ATTACH", "X-EDTF",   "X-TLP",   "DTSTAMP",     "END",      "RECURRENCE-ID",
            "X-CONFIDENCE", "RRULE",      "RDATE",  "EXDATE",   "EXRULE",  "ATTENDEE",    "ORGANIZER"};
        for (const std::string &text : m_kept) {
            const std::string name = ical::nameOfLine(text);
            const bool isSaid = (ours.contains(name) && !isAddressOfItsOwn(text)) || (name == "STATUS" && hasStatus) ||
                                (name == "CLASS" && hasMarking) ||
                                (name == "BEGIN" && (isJournal || text.starts_with("BEGIN:VTIMEZONE")));
            if (!isSaid)
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

    static std::string digits(Instant instant)
    {
        std::string text = isoUtc({instant.us - ((instant.us % 1'000'000) + 1'000'000) % 1'000'000}).toStdString();
        std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
        return text;
    }

    static std::string day(std::int64_t localUs, std::int64_t days)
    {
        const CivilDate date = civilFromDays(daysFromCivil(civilFromLocal(localUs).date) + days);
        const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        std::string year = std::to_string(date.year);
        year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
        return year + two(date.month) + two(date.day);
    }

    void component(EventIndex event)
    {
        const Result<EdtfDate> date = EdtfDate::parse(m_snapshot.when(event), EdtfMode::Extended);
        if (!date || date->placement() != Placement::Placed)
            return;
        const bool startsKnown = date->start().kind == EndKind::Known;
        const bool endsKnown = date->end().kind == EndKind::Known;
        // Dates of iCalendar have years of four digits.
        if ((!startsKnown && !endsKnown) || !hasYearsOfFourDigits(*date))
            return;
        const EdtfEnd &start = startsKnown ? date->start() : date->end();
        const bool isPoint = !date->isInterval() || !startsKnown || !endsKnown;
        const bool isJournal = isPoint && start.precision >= Precision::Day;
        const EventExtras *extras = m_snapshot.extras(event);
        m_kept = extras == nullptr ? std::vector<std::string>() : keptIn(extras->unknown, "ical");
        findPeople();
        const char *name = isJournal ? "VJOURNAL" : "VEVENT";
        line(std::string("BEGIN:") + name);
        line("UID:" + escaped(m_snapshot.id(event)) + "@kronika");
        const auto stamp = std::find_if(m_kept.begin(), m_kept.end(),
                                        [](const std::string &text) { return ical::nameOfLine(text) == "DTSTAMP"; });
        line(stamp == m_kept.end() ? "DTSTAMP:" + m_stamp : *stamp);
        times(event, *date, start, isJournal, startsKnown && endsKnown);
        const bool hasStatus = date->qualifiers() || date->level() == 2;
        if (hasStatus)
            line("STATUS:" + std::string(isJournal ? "DRAFT" : "TENTATIVE"));
        texts(event);
        const bool hasMarking = marking(event);
        line("X-EDTF:" + escaped(m_snapshot.when(event)));
        keptLines(isJournal, hasStatus, hasMarking);
        line(std::string("END:") + name);
    }

    void times(EventIndex event, const EdtfDate &date, const EdtfEnd &start, bool isJournal, bool isWhole)
    {
        const TimeBounds bounds = m_snapshot.time(event).bounds;
        const EdtfEnd &end = isWhole ? date.end() : start;
        const bool hasTimes = start.hasTime && (isJournal || end.hasTime);
        const Instant first = bounds.earliestStart.isFinite() ? bounds.earliestStart : bounds.latestEnd;
        if (!hasTimes) {
            line("DTSTART;VALUE=DATE:" + day(start.firstLocalUs, 0));
            // The end is exclusive.
            if (!isJournal)
                line("DTEND;VALUE=DATE:" + day(end.lastLocalUs, 1));
            return;
        }
        line("DTSTART:" + digits(first));
        if (!isJournal && bounds.latestEnd.isFinite() && bounds.latestEnd > first)
            line("DTEND:" + digits(bounds.latestEnd + Duration{1}));
    }

    void texts(EventIndex event)
    {
        line(keptFor("SUMMARY", std::string(m_snapshot.title(event))));
        const EventExtras *extras = m_snapshot.extras(event);
        const auto actors = m_snapshot.actorsOf(event);
        for (std::size_t n = 0; n < actors.size(); ++n) {
            const std::string &called = m_snapshot.actors()[raw(actors[n])].name;
            if (const std::string *kept = keptPerson(called, std::string(m_snapshot.roleOf(event, n)))) {
                keptText(*kept);
                continue;
            }
            line("ATTENDEE;CN=" + parameter(called) + ";X-ROLE=" + parameter(m_snapshot.roleOf(event, n)) +
                 ":urn:kronika:" + std::to_string(raw(actors[n])));
        }
        std::string categories;
        if (const auto category = m_snapshot.category(event))
            categories = escaped(m_snapshot.categories()[raw(*category)].name);
        if (extras == nullptr) {
            if (!categories.empty())
                line("CATEGORIES:" + categories);
            return;
        }
        if (!extras->description.empty())
            line(keptFor("DESCRIPTION", extras->description));
        for (const std::string &tag : extras->tags)
            categories += (categories.empty() ? "" : ",") + escaped(tag);
        if (!categories.empty())
            line("CATEGORIES:" + categories);
        for (const Claim &claim : extras->claims) {
            const auto source = m_snapshot.sourceById(claim.source);
            if (!source || m_snapshot.sources()[raw(*source)].url.empty())
                continue;
            const Source &told = m_snapshot.sources()[raw(*source)];
            attach(told.url, {}, markingToWrite(told.marking, told.unknown));
        }
        for (const Attachment &attachment : extras->attachments)
            attach(attachment.url.empty() ? attachment.path : attachment.url, attachment.title,
                   tlpIn(attachment.unknown) > Tlp::Clear ? nameOf(tlpIn(attachment.unknown)) : std::string_view());
        for (const Link &link : extras->links)
            line("RELATED-TO;RELTYPE=" + token(link.kind) + ":" + escaped(link.to) + "@kronika");
        if (extras->confidence)
            line("X-CONFIDENCE:" + std::to_string(*extras->confidence));
    }

    /// What is not on the web, as a file of this machine, is nothing that a calendar should fetch.
    void attach(const std::string &address, const std::string &title, std::string_view marking)
    {
        const std::string name = isWebAddress(address) ? "ATTACH" : "X-ATTACHMENT";
        line(name + (title.empty() ? "" : ";X-TITLE=" + parameter(title)) +
             (marking.empty() ? "" : ";X-TLP=" + parameter(marking)) + ":" + singleAddress(address));
    }

    /// CLASS knows three words; X-TLP has the marking itself.
    bool marking(EventIndex event)
    {
        const EventExtras *extras = m_snapshot.extras(event);
        const std::string own = extras != nullptr ? markingToWrite(extras->marking, extras->unknown) : std::string();
        const std::string &marking = own.empty() ? m_marking : own;
        if (marking.empty())
            return false;
        line("CLASS:" + std::string(marking == "TLP:CLEAR" ? "PUBLIC"
                                    : marking == "TLP:RED" ? "PRIVATE"
                                                           : "CONFIDENTIAL"));
        line("X-TLP:" + escaped(marking));
        return true;
    }

    static std::string singleAddress(std::string_view url)
    {
        std::string out;
        for (const char c : url) {
            if (static_cast<unsigned char>(c) > 0x20)
                out += c;
        }
        return out;
    }

    const Snapshot &m_snapshot;
    ExportSink &m_sink;
    std::string m_stamp;
    /// Of the event that is written: lines of a calendar that it was read from.
    std::vector<std::string> m_kept;
    std::map<Person, std::string> m_people;
    /// Of the chronology.
    std::string m_marking;
};

Status writeCalendar(const Snapshot &snapshot, const ExportOptions &, const Write &write, const Progress &progress)
{
    ExportSink sink(write, progress, snapshot.eventCount());
    return CalendarWriter(snapshot, sink).run();
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
                                  Content::Attachments};

} // namespace

extern const Exporter icsExporter{
    .name = "ics",
    .description = QT_TRANSLATE_NOOP("kronika::Format", "iCalendar"),
    .endings = "ics ical",
    .write = writeCalendar,
    .holds = kCalendarHolds,
    .explanation =
        "Written: a VJOURNAL for a single day or moment, else a VEVENT; a month or year as the span of its "
        "days, with the EDTF\n"
        "date in X-EDTF. DTEND is exclusive, as the standard has it. Years outside 1 to 9998 cannot be said "
        "and are left out.\n"
        "CATEGORIES has the category and the tags, CLASS and X-TLP the marking (X-TLP of an ATTACH that of the "
        "source), X-CONFIDENCE the confidence; "
        "STATUS is TENTATIVE\n"
        "(DRAFT in a VJOURNAL) where the date is uncertain or one of several. What was kept of a calendar that was "
        "read\n"
        "(attendees with their addresses, places, alarms of a VEVENT, time zones) is written back word for word, "
        "unless "
        "it was edited;\n"
        "rules of recurrence are not, as DTSTART is in UTC.\n",
};

} // namespace kronika
