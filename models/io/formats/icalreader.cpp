// SPDX-License-Identifier: GPL-3.0-or-later
// Reads iCalendar (RFC 5545): events, tasks and journal entries.
#include "models/document/marking.h"
#include "models/io/formats/ical/icalevent.h"
#include "models/io/formats/ical/icalfolds.h"
#include "models/io/formats/ical/icallines.h"
#include "models/io/formats/ical/icalproperties.h"
#include "models/io/formats/ical/icalquotes.h"
#include "models/io/formats/ical/icalversion1.h"
#include "models/io/importbuilder.h"
#include "models/io/iomessage.h"
#include "models/io/textimport.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kronika {

namespace {

constexpr std::size_t kMaxRecordBytes = std::size_t{32} * 1024 * 1024;
constexpr std::size_t kMaxZones = 500;

constexpr RecordRule kIcalRecords[] = {
    {"VEVENT", Becomes::Event, "one event, also if it recurs: its rule is kept"},
    {"VTODO", Becomes::Event, "from DTSTART to DUE; undated without both; written as a VTODO again"},
    {"VJOURNAL", Becomes::Event, "the day or moment of DTSTART; undated without it; written as a VJOURNAL again"},
    {"VTIMEZONE", Becomes::KeptAside,
     "used for the file's times before what is known of that zone, and kept word for word"},
    {"VFREEBUSY", Becomes::KeptAside, "word for word"},
    {"component of another kind", Becomes::KeptAside,
     "VAVAILABILITY, VPOLL and the like: word for word, with the calendar, and written back"},
    {"*", Becomes::Skipped, "a record that cannot be read at all"},
};

constexpr FieldRule kIcalFields[] = {
    {"*", "DTSTART", "when: a DATE is a day, a time has the offset of its zone, or none"},
    {"*", "DTEND", "the end of when; of days it is the day after the last one"},
    {"*", "DUE", "the end of when, of a task"},
    {"*", "DURATION", "the end of when"},
    {"*", "X-EDTF", "when, if it stands for the same time (Kronika writes it); else kept aside"},
    {"*", "X-TLP", "marking (Kronika writes it)"},
    {"*", "CLASS", "marking, where X-TLP says it too; else kept aside"},
    {"*", "X-CONFIDENCE", "confidence (Kronika writes it)"},
    {"*", "SUMMARY", "title"},
    {"*", "DESCRIPTION", "description; its lines end as on Windows where X-EOL says so (Kronika writes it)"},
    {"*", "SEQUENCE", "kept aside; 0 of what Kronika wrote is nothing"},
    {"*", "ORGANIZER", "an actor, by CN or address"},
    {"*", "ATTENDEE", "an actor with the role of X-ROLE, else mentioned; with an address its line is kept aside, too"},
    {"*", "CATEGORIES", "tags; the category, where X-KIND says so (Kronika writes it)"},
    {"*", "STATUS", "a tag, if it is TENTATIVE, CANCELLED, DRAFT or NEEDS-ACTION; else kept aside"},
    {"*", "URL", "a source"},
    {"*", "ATTACH",
     "a source and an attachment, if it is a web address, or one of them, if X-KIND says which; X-TLP is "
     "their marking (Kronika writes both)"},
    {"*", "X-ATTACHMENT", "an attachment beside the file (Kronika writes it)"},
    {"*", "RELATED-TO", "a link; to what is not in the file, kept aside"},
    {"*", "UID", "id, with RECURRENCE-ID where there is one"},
    {"*", "DTSTAMP", "kept aside; of what Kronika wrote, when that was, nothing"},
    {"*", "RECURRENCE-ID", "a part of the id; kept aside, too"},
};

constexpr MappingTable kIcalMapping{kIcalRecords, kIcalFields};

class CalendarReader
{
public:
    CalendarReader(const DecodedText &decoded, const Progress &progress)
        : m_text(decoded.text)
        , m_progress(progress)
        , m_builder(m_text, PlaceStyle::Lines, kIcalMapping)
        , m_events(m_builder, m_zones)
    {
        sayEncoding(m_builder, decoded);
        m_builder.expectOwnIds();
    }

    ImportOutcome run(const ImportOptions &options)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        if (!ical::isCalendar(m_text))
            return m_builder.refuse(IoMessage::tr("found no BEGIN:VCALENDAR; expected an iCalendar file"), 0);
        // Zones may stand behind the events that use them.
        ical::Version1 version;
        ical::forEachRecord(
            m_text,
            [this](const ical::Record &record) {
                if (record.kind == "VTIMEZONE" && record.text.size() <= kMaxRecordBytes)
                    m_zones.add(record);
                return true;
            },
            [&version](const QByteArray &line, std::size_t) { version.add(line); });
        if (const auto clock = version.clock())
            m_zones.setPlainClock(*clock);
        if (version.isVersion1())
            m_events.separateCategoriesBy(ical::Separator::Semicolon);
        const bool isWhole = ical::forEachRecord(
            m_text, [this](const ical::Record &record) { return take(record); },
            [this](const QByteArray &line, std::size_t offset) { readCalendarLine(line, offset); });
        if (!isWhole)
            return m_builder.cancelled();
        sayWhatWasOdd();
        return m_builder.finish();
    }

private:
    bool take(const ical::Record &record)
    {
        constexpr std::size_t kTickRecords = 256;
        if (m_records++ % kTickRecords == 0 && m_progress && !m_progress(record.offset, m_text.size()))
            return false;
        m_builder.read();
        if (record.kind == "VTIMEZONE") {
            std::string text = ical::validUtf8(std::string(record.text));
            const bool isNew = std::find(m_zoneTexts.begin(), m_zoneTexts.end(), text) == m_zoneTexts.end();
            if (isNew && m_zoneTexts.size() == kMaxZones) {
                m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "time zones beyond the first 500"), record.offset);
                return true;
            }
            if (isNew)
                m_zoneTexts.push_back(std::move(text));
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "time zones"), record.offset);
            return true;
        }
        if (record.text.size() > kMaxRecordBytes) {
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a record of more than 32 MiB"), record.offset);
            return true;
        }
        if (record.kind == "VFREEBUSY") {
            appendTextMember(m_builder.info().unknown, "freebusy" + std::to_string(++m_freeBusy), record.text);
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "free and busy times"), record.offset);
            return true;
        }
        const auto closed = ical::withQuotesClosed(record.text);
        if (closed)
            m_builder.warn(
                IoMessage::tr("found a time within the quotes of its zone; it is read as if it stood behind"),
                record.offset + closed->line);
        readEvent(closed ? ical::Record{record.kind, closed->text, record.offset, record.isUnclosed} : record);
        return true;
    }

    void readEvent(const ical::Record &record)
    {
        const ical::Component component = ical::parsed(record);
        if (!component) {
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a record that cannot be read at all"), record.offset);
            return;
        }
        if (record.isUnclosed)
            m_builder.warn(IoMessage::tr("found no END:%1 for this record; it is closed where the next one begins")
                               .arg(QString::fromLatin1(record.kind)),
                           record.offset);
        m_events.read(record, component.get());
    }

    /// The colon before the value; parameters may hold others in quotes. -1 if there is none.
    static qsizetype endOfName(const QByteArray &line)
    {
        bool isQuoted = false;
        for (qsizetype at = 0; at < line.size(); ++at) {
            if (line[at] == '"')
                isQuoted = !isQuoted;
            else if (line[at] == ':' && !isQuoted)
                return at;
        }
        return line.indexOf(':');
    }

    void readCalendarLine(const QByteArray &line, std::size_t offset)
    {
        const qsizetype colon = endOfName(line);
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).split(';').front().toUpper();
        const QString value = QString::fromUtf8(line.mid(colon + 1)).trimmed();
        if (takeOfBlock(line, name, offset))
            return;
        if (name == "X-WR-CALNAME" && !value.isEmpty() && !std::exchange(m_hasName, true))
            m_builder.info().title = ical::unescaped(value.toStdString());
        else if (name == "X-WR-CALDESC" && m_builder.info().description.empty())
            m_builder.info().description = ical::unescaped(value.toStdString());
        else if (name == "X-TLP" && !value.isEmpty())
            takeMarking(value.toStdString());
        else if (name == "X-WR-TIMEZONE" && takeZone(value))
            return;
        else if (name == "VERSION" && value == QLatin1String("1.0"))
            keepLine(std::string(ical::kVersion1Line));
        else if (name != "VERSION" && !line.trimmed().isEmpty())
            keepLine(QString::fromUtf8(line).toStdString());
    }

    /// A component of a kind that nobody knows, as one text.
    bool takeOfBlock(const QByteArray &line, const QByteArray &name, std::size_t offset)
    {
        if (m_open.empty() && name != "BEGIN")
            return false;
        m_block.append(m_block.empty() ? "" : "\r\n").append(QString::fromUtf8(line).toStdString());
        if (m_open.empty()) {
            m_blockOffset = offset;
            m_builder.read();
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "components of other kinds, word for word"), offset);
        }
        if (name == "BEGIN")
            m_open.push_back(line.mid(line.indexOf(':') + 1).trimmed().toUpper());
        else if (name == "END")
            m_open.pop_back();
        if (m_open.empty())
            keepLine(std::exchange(m_block, {}));
        return true;
    }

    /// So that it can be written back.
    void closeBlock()
    {
        if (m_open.empty())
            return;
        m_builder.warn(IoMessage::tr("found no END:%1 for this component; it is closed at the end of the file")
                           .arg(QString::fromUtf8(m_open.front())),
                       m_blockOffset);
        for (; !m_open.empty(); m_open.pop_back())
            m_block += "\r\nEND:" + m_open.back().toStdString();
        keepLine(std::exchange(m_block, {}));
    }

    /// In the order of the file; what several calendars say alike, once.
    void keepLine(const std::string &line)
    {
        if (m_knownLines.insert(line).second)
            m_calendarLines.push_back(line);
    }

    /// Of several calendars in a file the first one's, in which all dates are then.
    bool takeZone(const QString &name)
    {
        std::string &zone = m_builder.info().timezone;
        if (!zone.empty() || m_builder.eventCount() > 0 || !Zone::byName(name))
            return zone == name.toStdString();
        zone = name.toStdString();
        return true;
    }

    /// Of several calendars in a file the strictest; one that cannot be read holds back all.
    void takeMarking(const std::string &text)
    {
        ChronologyInfo &info = m_builder.info();
        const auto level = tlpWritten(text);
        if (level && (info.marking.empty() || *level > effectiveTlp({}, info.marking)))
            info.marking = nameOf(*level);
        if (level || std::exchange(m_hasUnreadableMarking, true))
            return;
        appendTextMember(info.unknown, "unreadable marking", text);
        m_builder.warn(IoMessage::tr("found “%1” as the marking of the calendar, which is none of TLP; events without "
                                     "one of their own count as TLP:RED under a ceiling")
                           .arg(QString::fromStdString(text)));
    }

    void sayWhatWasOdd()
    {
        closeBlock();
        std::string list;
        for (const std::string &line : m_calendarLines) {
            UnknownMembers one;
            appendTextMember(one, "x", line);
            list += (list.empty() ? "" : ", ") + one.substr(one.find(':') + 2);
        }
        if (!list.empty())
            m_builder.keepInChronology("ical", "[" + list + "]");
        std::string zones;
        for (const std::string &text : m_zoneTexts) {
            UnknownMembers one;
            appendTextMember(one, "x", text);
            zones += (zones.empty() ? "" : ", ") + one.substr(one.find(':') + 2);
        }
        if (!zones.empty())
            m_builder.keepInChronology("icalTimeZones", "[" + zones + "]");
        m_events.sayWhatWasOdd();
    }

    std::string_view m_text;
    const Progress &m_progress;
    ImportBuilder m_builder;
    ical::Zones m_zones;
    ical::EventReader m_events;
    std::vector<std::string> m_zoneTexts;
    std::vector<std::string> m_calendarLines;
    std::set<std::string> m_knownLines;
    /// So far, of a component that nobody knows.
    std::string m_block;
    std::size_t m_blockOffset = 0;
    /// What it is in, the innermost last.
    std::vector<QByteArray> m_open;
    bool m_hasName = false;
    bool m_hasUnreadableMarking = false;
    std::size_t m_records = 0;
    std::size_t m_freeBusy = 0;
};

ImportOutcome readCalendar(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const DecodedText decoded = decodedFile(ical::withWholeCharacters(ical::withPrintablesFolded(bytes)), options);
    ImportOutcome outcome = CalendarReader(decoded, progress).run(options);
    outcome.report.format = QStringLiteral("ics");
    return outcome;
}

int sniffCalendar(std::string_view prefix)
{
    const DecodedText decoded = decodedText(QByteArray(prefix.data(), qsizetype(prefix.size())));
    const std::size_t first = decoded.text.find_first_not_of(" \t\r\n");
    const std::string_view begin = first == std::string_view::npos ? std::string_view() : decoded.text.substr(first, 6);
    const bool begins = begin == "BEGIN:" || begin == "begin:" || begin == "Begin:";
    return begins && ical::isCalendar(decoded.text) ? 95 : 0;
}

} // namespace

extern const Importer icsImporter{
    .name = "ics",
    .description = "iCalendar (RFC 5545) and vCalendar 1.0",
    .endings = "ics ical ifb vcs",
    .sniff = sniffCalendar,
    .read = readCalendar,
    .explanation =
        "Read: a DATE is a day, and the exclusive DTEND of days becomes their last day. A time in UTC or in a zone of\n"
        "which the file (VTIMEZONE, first) or the world knows the rules keeps its offset; names of Windows and "
        "what\n"
        "it shows for them (\"(UTC-05:00) Eastern Time (US & Canada)\"), names behind a registry\n"
        "(/freeassociation.sourceforge.net/Europe/Prague), and offsets (GMT+2, UTC-05:00: east and west) are "
        "understood. One in an unknown zone gives its day only, one without a zone has no offset; one that clocks "
        "show\n"
        "twice is the first of the two (RFC 5545, 3.3.5); X-WR-TIMEZONE of the first calendar is the time zone of the\n"
        "chronology. An event that recurs is one event; its rules are kept. Alarms, stamps and whatever is not named\n"
        "below are kept word for word, and so is a line with parameters that are not understood; writing iCalendar "
        "puts\n"
        "them back, but for rules of recurrence. Of vCalendar (VERSION:1.0) quoted-printable texts, CATEGORIES with\n"
        "semicolons and the clock that TZ and DAYLIGHT say are understood; version 2.0 is written.\n",
    .mapping = &kIcalMapping,
    .takesEncoding = true,
};

} // namespace kronika
