// SPDX-License-Identifier: GPL-3.0-or-later
// Reads iCalendar (RFC 5545): events, tasks and journal entries.
#include "models/document/marking.h"
#include "models/document/vocabulary.h"
#include "models/io/formats/ical/icallines.h"
#include "models/io/formats/ical/icalproperties.h"
#include "models/io/importbuilder.h"
#include "models/io/iomessage.h"
#include "models/io/table/dateparts.h"
#include "models/io/text/datetext.h"
#include "models/io/text/encoding.h"
#include "models/io/text/html.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace kronika {

namespace {

constexpr std::size_t kMaxRecordBytes = std::size_t{32} * 1024 * 1024;
constexpr std::size_t kMaxZones = 500;
constexpr const char *kOwnDomain = "@kronika";

constexpr RecordRule kIcalRecords[] = {
    {"VEVENT", Becomes::Event, "one event, also if it recurs: its rule is kept"},
    {"VTODO", Becomes::Event, "from DTSTART to DUE; undated without both"},
    {"VJOURNAL", Becomes::Event, "the day or moment of DTSTART"},
    {"VTIMEZONE", Becomes::KeptAside, "used for the times of the file, and kept word for word"},
    {"VFREEBUSY", Becomes::KeptAside, "word for word"},
    {"*", Becomes::Skipped, "a record that cannot be read at all"},
};

constexpr FieldRule kIcalFields[] = {
    {"*", "DTSTART", "when: a DATE is a day, a time has the offset of its zone, or none"},
    {"*", "DTEND", "the end of when; of days it is the day after the last one"},
    {"*", "DUE", "the end of when, of a task"},
    {"*", "DURATION", "the end of when"},
    {"*", "X-EDTF", "when, if it stands for the same time (Kronika writes it)"},
    {"*", "X-TLP", "marking (Kronika writes it)"},
    {"*", "CLASS", "marking, where X-TLP says it too; else kept aside"},
    {"*", "X-CONFIDENCE", "confidence (Kronika writes it)"},
    {"*", "SUMMARY", "title"},
    {"*", "DESCRIPTION", "description"},
    {"*", "ORGANIZER", "an actor, by CN or address"},
    {"*", "ATTENDEE", "an actor with the role of X-ROLE, else mentioned; with an address its line is kept aside, too"},
    {"*", "CATEGORIES", "tags"},
    {"*", "STATUS", "a tag, if it is TENTATIVE, CANCELLED, DRAFT or NEEDS-ACTION; else kept aside"},
    {"*", "URL", "a source"},
    {"*", "ATTACH", "a source and an attachment, if it is a web address; X-TLP is their marking (Kronika writes it)"},
    {"*", "RELATED-TO", "a link"},
    {"*", "UID", "id, with RECURRENCE-ID where there is one"},
    {"*", "RECURRENCE-ID", "a part of the id; kept aside, too"},
};

constexpr MappingTable kIcalMapping{kIcalRecords, kIcalFields};

class CalendarReader
{
public:
    CalendarReader(std::string_view text, const Progress &progress)
        : m_text(text)
        , m_progress(progress)
        , m_builder(text, PlaceStyle::Lines, kIcalMapping)
    {
    }

    ImportOutcome run(const ImportOptions &options)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        if (!ical::isCalendar(m_text))
            return m_builder.refuse(IoMessage::tr("found no BEGIN:VCALENDAR; expected an iCalendar file"), 0);
        // Zones may stand behind the events that use them.
        const auto ignore = [](const QByteArray &) {};
        ical::forEachRecord(
            m_text,
            [this](const ical::Record &record) {
                if (record.kind == "VTIMEZONE" && record.text.size() <= kMaxRecordBytes)
                    m_zones.add(record);
                return true;
            },
            ignore);
        const bool isWhole = ical::forEachRecord(
            m_text, [this](const ical::Record &record) { return take(record); },
            [this](const QByteArray &line) { readCalendarLine(line); });
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
            std::string text = validUtf8(std::string(record.text));
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
        const ical::Component component = ical::parsed(record);
        if (!component) {
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a record that cannot be read at all"), record.offset);
            return true;
        }
        if (record.isUnclosed)
            m_builder.warn(IoMessage::tr("found no END:%1 for this record; it is closed where the next one begins")
                               .arg(QString::fromLatin1(record.kind)),
                           record.offset);
        readEvent(record, component.get());
        return true;
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

    void readCalendarLine(const QByteArray &line)
    {
        const qsizetype colon = endOfName(line);
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).split(';').front().toUpper();
        const QString value = QString::fromUtf8(line.mid(colon + 1)).trimmed();
        if (name == "X-WR-CALNAME" && !value.isEmpty())
            m_builder.info().title = ical::unescaped(value.toStdString());
        else if (name == "X-WR-CALDESC")
            m_builder.info().description = ical::unescaped(value.toStdString());
        else if (name == "X-TLP" && !value.isEmpty())
            takeMarking(value.toStdString());
        else if (name != "VERSION" && colon > 0)
            m_calendarLines.insert(QString::fromUtf8(line).toStdString());
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

    FieldAccount &field(const ical::Record &record, const std::string &name)
    {
        return m_builder.field({record.kind.constData(), std::size_t(record.kind.size())}, name);
    }

    void readEvent(const ical::Record &record, icalcomponent *component)
    {
        Event event;
        m_lines = ical::linesOf(record);
        m_isKept.assign(m_lines.size(), false);
        std::string uid;
        std::string instance;
        std::string edtf;
        std::map<std::string, std::vector<bool>> taken;
        for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
             property != nullptr; property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
            // libical's own words on a line that it could not read.
            if (icalproperty_isa(property) == ICAL_XLICERROR_PROPERTY)
                continue;
            const std::string name = ical::nameOf(property);
            taken[QByteArray::fromStdString(name).toUpper().toStdString()].push_back(
                takeProperty(property, name, event, uid, instance, edtf));
        }
        chooseLines(taken);
        takeCategories(record, event);
        settleMarking(event);
        readWhen(record, component, event, edtf);
        event.id = uid.empty() || instance.empty() ? uid : uid + "/" + instance;
        keepLines(record, event);
        m_builder.add(std::move(event));
    }

    /// Which lines are kept word for word: what was not taken, and what says more than was. libical makes several
    /// properties of some lines (EXDATE), and none of others.
    void chooseLines(const std::map<std::string, std::vector<bool>> &taken)
    {
        std::map<std::string, std::size_t> counts;
        for (const ical::RawLine &line : m_lines)
            ++counts[line.name];
        std::map<std::string, std::size_t> met;
        for (std::size_t n = 0; n < m_lines.size(); ++n) {
            const std::string &name = m_lines[n].name;
            const auto found = taken.find(name);
            const std::size_t k = met[name]++;
            const bool isAlike = found != taken.end() && found->second.size() == counts[name];
            const bool isTaken =
                found != taken.end() &&
                (isAlike ? bool(found->second[k])
                         : found->second.size() > counts[name] &&
                               std::find(found->second.begin(), found->second.end(), false) == found->second.end());
            m_isKept[n] = !isTaken || ical::saysMore(m_lines[n]);
            if (isTaken)
                m_mapped.insert(n);
        }
    }

    void keepLines(const ical::Record &record, Event &event)
    {
        std::string list;
        for (std::size_t n = 0; n < m_lines.size(); ++n) {
            const std::string name = m_lines[n].name == "BEGIN" ? "(alarms and the like)" : m_lines[n].name;
            FieldAccount &account = field(record, name);
            account.mapped += m_mapped.contains(n) ? 1 : 0;
            account.keptAside += m_isKept[n] ? 1 : 0;
            if (!m_isKept[n])
                continue;
            UnknownMembers one;
            appendTextMember(one, "x", validUtf8(m_lines[n].text));
            list += (list.empty() ? "" : ", ") + one.substr(one.find(':') + 2);
        }
        m_mapped.clear();
        if (!list.empty())
            appendMember(event.unknown, "ical", "[" + list + "]");
    }

    /// libical may cut a text anywhere.
    static std::string validUtf8(const std::string &text)
    {
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toStdString();
    }

    /// vCalendar 1.0 writes some texts as quoted-printable.
    static std::string plainText(icalproperty *property)
    {
        const std::string text = ical::textOf(property);
        const QString encoding = QString::fromStdString(ical::parameterOf(property, "ENCODING"));
        if (encoding.compare(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive) != 0)
            return validUtf8(text);
        const QByteArray bytes = QByteArray::fromPercentEncoding(QByteArray::fromStdString(text), '=');
        return std::string(decodedText(bytes).text);
    }

    /// False if it is to be kept as it stands.
    bool takeProperty(icalproperty *property, const std::string &name, Event &event, std::string &uid,
                      std::string &instance, std::string &edtf)
    {
        const std::string text = plainText(property);
        switch (icalproperty_isa(property)) {
        case ICAL_SUMMARY_PROPERTY:
            event.title = QString::fromStdString(text).simplified().toStdString();
            return true;
        case ICAL_DESCRIPTION_PROPERTY:
            event.description.append(event.description.empty() ? "" : "\n\n").append(text);
            return true;
        case ICAL_UID_PROPERTY:
            uid = text.ends_with(kOwnDomain) ? text.substr(0, text.size() - 8) : text;
            return true;
        case ICAL_RECURRENCEID_PROPERTY:
            instance = text;
            return false;
        case ICAL_CATEGORIES_PROPERTY:
            return true; // takeCategories() does
        case ICAL_STATUS_PROPERTY:
            return takeStatus(text, event);
        case ICAL_ORGANIZER_PROPERTY:
        case ICAL_ATTENDEE_PROPERTY:
            return takeActor(property, text, event);
        case ICAL_URL_PROPERTY:
            return takeSource(text, event);
        case ICAL_ATTACH_PROPERTY:
            return takeAttachment(property, event);
        case ICAL_RELATEDTO_PROPERTY:
            return takeLink(property, text, event);
        case ICAL_DTSTART_PROPERTY:
        case ICAL_DTEND_PROPERTY:
        case ICAL_DUE_PROPERTY:
        case ICAL_DURATION_PROPERTY:
            return true;
        case ICAL_RRULE_PROPERTY:
        case ICAL_RDATE_PROPERTY:
            ++m_rules;
            return false;
        default:
            return takeOwn(name, text, event, edtf);
        }
    }

    /// Of several, one that cannot be read before all.
    static std::string stricterOf(const std::string &before, const std::string &text)
    {
        const bool isKept =
            !before.empty() && (!tlpWritten(before) || effectiveTlp(before, {}) > effectiveTlp(text, {}));
        return isKept ? before : text;
    }

    /// What Kronika writes besides.
    static bool takeOwn(const std::string &name, const std::string &text, Event &event, std::string &edtf)
    {
        if (name == "X-EDTF")
            edtf = text;
        else if (name == "X-TLP")
            event.marking = stricterOf(event.marking, text); // one that cannot be read is set aside as such
        else if (const auto number = datetext::wholeNumber(text);
                 name == "X-CONFIDENCE" && number && *number >= 0 && *number <= 100)
            event.confidence = static_cast<int>(*number);
        else
            return false;
        return true;
    }

    /// CLASS says roughly what X-TLP says; what all events of the file have is the chronology's.
    void settleMarking(Event &event)
    {
        if (!isMarking(event.marking))
            return;
        for (std::size_t n = 0; n < m_lines.size(); ++n) {
            if (m_lines[n].name == "CLASS" && m_isKept[n]) {
                m_isKept[n] = false;
                m_mapped.insert(n);
            }
        }
        if (event.marking == m_builder.info().marking)
            event.marking.clear();
    }

    static void takeCategories(const ical::Record &record, Event &event)
    {
        std::vector<std::string> tags;
        for (const std::string &text : ical::categoriesIn(record.text)) {
            if (const QString tag = QString::fromStdString(text).simplified(); !tag.isEmpty())
                tags.push_back(tag.toStdString());
        }
        event.tags.insert(event.tags.begin(), tags.begin(), tags.end());
    }

    static bool takeStatus(const std::string &text, Event &event)
    {
        const std::set<std::string> telling{"TENTATIVE", "CANCELLED", "DRAFT", "NEEDS-ACTION"};
        if (!telling.contains(text))
            return false;
        event.tags.push_back(QString::fromStdString(text).toLower().toStdString());
        return true;
    }

    bool takeActor(icalproperty *property, const std::string &address, Event &event)
    {
        std::string name = validUtf8(ical::parameterOf(property, "CN"));
        if (name.empty())
            name = QString::fromStdString(address).startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive)
                       ? address.substr(7)
                       : address;
        name = QString::fromStdString(name).simplified().toStdString();
        if (name.empty())
            return false;
        std::string role = ical::parameterOf(property, "X-ROLE");
        if (role.empty() && icalproperty_isa(property) == ICAL_ATTENDEE_PROPERTY)
            role = "mentioned";
        event.actors.push_back(
            {.id = m_builder.actorNamed(name), .role = role == "actor" ? std::string() : role, .unknown = {}});
        return true;
    }

    bool takeSource(const std::string &address, Event &event, const std::string &marking = {})
    {
        if (!isWebAddress(address))
            return false;
        Source source;
        source.title = address;
        source.url = address;
        source.marking = marking;
        Claim claim;
        claim.source = m_builder.sourceLike(source);
        event.claims.push_back(std::move(claim));
        return true;
    }

    bool takeAttachment(icalproperty *property, Event &event)
    {
        icalattach *attach = icalproperty_get_attach(property);
        const char *url =
            attach != nullptr && icalattach_get_is_url(attach) != 0 ? icalattach_get_url(attach) : nullptr;
        const std::string address = url != nullptr ? validUtf8(url) : std::string();
        const std::string marking = ical::parameterOf(property, "X-TLP");
        if (!takeSource(address, event, marking))
            return false;
        event.attachments.push_back({.path = {}, .url = address, .title = {}, .sha256 = {}, .unknown = {}});
        if (!marking.empty()) // what the source withholds, its attachment does not tell
            appendTextMember(event.attachments.back().unknown, isMarking(marking) ? "marking" : "unreadable marking",
                             marking);
        return true;
    }

    static bool takeLink(icalproperty *property, const std::string &to, Event &event)
    {
        const std::string type = QString::fromStdString(ical::parameterOf(property, "RELTYPE")).toLower().toStdString();
        if (to.empty())
            return false;
        const bool isPart = type.empty() || type == "parent";
        event.links.push_back({.to = to.ends_with(kOwnDomain) ? to.substr(0, to.size() - 8) : to,
                               .kind = isPart ? std::string("part-of") : type,
                               .unknown = {}});
        return true;
    }

    void readWhen(const ical::Record &record, icalcomponent *component, Event &event, const std::string &edtf)
    {
        ical::When when = ical::whenOf(component, m_zones);
        for (const std::string &zone : when.unknownZones)
            m_unknownZones.insert(zone);
        const bool isTask = record.kind == "VTODO";
        if (!when.start.empty() || !when.end.empty()) {
            const auto span = when.end.empty() ? std::optional(when.start) : datetext::interval(when.start, when.end);
            event.when = span ? *span : when.start;
            // A task without a beginning is to be done at its end.
            if (when.start.empty())
                event.when = isTask ? when.end : "/" + when.end;
            if (!span) {
                const char *end = hasLine("DTEND") ? "DTEND" : hasLine("DUE") ? "DUE" : "DURATION";
                m_builder.warn(IoMessage::tr("found an end before the start; it is kept aside"), placeOf(end, record));
                keepNamed({"DTEND", "DUE", "DURATION"});
            }
        } else if (hasLine("DTSTART")) {
            m_builder.warn(IoMessage::tr("found a DTSTART that is no date; the event is undated"),
                           placeOf("DTSTART", record));
            keepNamed({"DTSTART", "DTEND", "DUE"});
        }
        if (!when.unknownZones.empty()) {
            const std::string days = table::withoutTimes(event.when);
            event.when = isSoundDate(days) ? days : days.substr(0, days.find('/'));
            keepNamed({"DTSTART", "DTEND", "DUE"});
        }
        if (!edtf.empty() && isSoundDate(edtf))
            event.when = edtf;
    }

    void keepNamed(std::initializer_list<std::string_view> names)
    {
        for (std::size_t n = 0; n < m_lines.size(); ++n)
            m_isKept[n] = m_isKept[n] || std::find(names.begin(), names.end(), m_lines[n].name) != names.end();
    }

    /// Where the first line of that name stands, else the record.
    std::size_t placeOf(std::string_view name, const ical::Record &record) const
    {
        const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                       [name](const ical::RawLine &other) { return other.name == name; });
        return line == m_lines.end() ? record.offset : line->offset;
    }

    bool hasLine(std::string_view name) const
    {
        return std::any_of(m_lines.begin(), m_lines.end(),
                           [name](const ical::RawLine &line) { return line.name == name; });
    }

    void sayWhatWasOdd()
    {
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
        if (m_rules > 0)
            m_builder.warn(IoMessage::tr(
                "%n rules of recurrence are kept but not carried out: each is one event, at its first time", nullptr,
                IoMessage::count(m_rules)));
        for (const std::string &zone : m_unknownZones)
            m_builder.warn(
                IoMessage::tr("found the time zone “%1”, which is not known; its times are kept aside, and only their "
                              "days are placed")
                    .arg(QString::fromStdString(validUtf8(zone))));
    }

    std::string_view m_text;
    const Progress &m_progress;
    ImportBuilder m_builder;
    ical::Zones m_zones;
    /// Of the record that is read: its lines, which of them are kept, and which became something.
    std::vector<ical::RawLine> m_lines;
    std::vector<bool> m_isKept;
    std::set<std::size_t> m_mapped;
    std::vector<std::string> m_zoneTexts;
    std::set<std::string> m_calendarLines;
    bool m_hasUnreadableMarking = false;
    std::set<std::string> m_unknownZones;
    std::size_t m_records = 0;
    std::size_t m_rules = 0;
    std::size_t m_freeBusy = 0;
};

ImportOutcome readCalendar(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const DecodedText decoded = decodedText(bytes);
    ImportOutcome outcome = CalendarReader(decoded.text, progress).run(options);
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
    .description = "iCalendar (RFC 5545)",
    .endings = "ics ical ifb",
    .sniff = sniffCalendar,
    .read = readCalendar,
    .explanation =
        "Read: a DATE is a day, and the exclusive DTEND of days becomes their last day. A time in UTC or in a zone of\n"
        "which the world or the file knows the rules keeps its offset; one in an unknown zone gives its day only, one "
        "without a\n"
        "zone has no offset. An event that recurs is "
        "one\n"
        "event; its rules are kept. Alarms, stamps and whatever is not named above are kept word for word,\n"
        "and so is a line with parameters that are not understood; writing iCalendar puts them back, but for rules of "
        "recurrence.\n",
    .mapping = &kIcalMapping,
};

} // namespace kronika
