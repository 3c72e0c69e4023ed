// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalevent.h"

#include "models/document/marking.h"
#include "models/document/vocabulary.h"
#include "models/io/formats/ical/icaladdresses.h"
#include "models/io/formats/ical/icalkept.h"
#include "models/io/formats/ical/icalrelation.h"
#include "models/io/formats/ical/icalspan.h"
#include "models/io/formats/kronika/values.h"
#include "models/io/iomessage.h"
#include "models/io/table/dateparts.h"
#include "models/io/text/datetext.h"
#include "models/io/text/encoding.h"
#include "models/io/text/html.h"

#include <algorithm>

namespace kronika::ical {

namespace {

constexpr std::string_view kOwnDomain = "@kronika";

std::string withoutDomain(const std::string &uid)
{
    return uid.ends_with(kOwnDomain) ? uid.substr(0, uid.size() - kOwnDomain.size()) : uid;
}

std::string lower(const std::string &text)
{
    return QString::fromStdString(text).toLower().toStdString();
}

std::string simplified(const std::string &text)
{
    return QString::fromStdString(text).simplified().toStdString();
}

/// vCalendar 1.0 writes some texts as quoted-printable.
std::string plainText(icalproperty *property)
{
    const std::string text = textOf(property);
    const QString encoding = QString::fromStdString(parameterOf(property, "ENCODING"));
    if (encoding.compare(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive) != 0)
        return validUtf8(text);
    QByteArray bytes = QByteArray::fromPercentEncoding(QByteArray::fromStdString(text), '=');
    bytes.replace("\r\n", "\n");
    return std::string(decodedText(bytes).text);
}

/// Of several, one that cannot be read before all.
std::string stricterOf(const std::string &before, const std::string &text)
{
    const bool isKept = !before.empty() && (!tlpWritten(before) || effectiveTlp(before, {}) > effectiveTlp(text, {}));
    return isKept ? before : text;
}

bool takeLink(icalproperty *property, const std::string &to, Event &event)
{
    if (to.empty())
        return false;
    std::string kind = kindOfRelation(parameterOf(property, "RELTYPE"), validUtf8(parameterOf(property, "X-KIND")));
    event.links.push_back({.to = withoutDomain(to), .kind = std::move(kind), .unknown = {}});
    return true;
}

/// Of this machine, beside the calendar.
bool takeFile(icalproperty *property, const std::string &path, Event &event)
{
    if (parameterOf(property, "X-KIND") == "source" || (!reader::isAddress(path) && !reader::staysBelow(path)))
        return false;
    Attachment attachment;
    (reader::isAddress(path) ? attachment.url : attachment.path) = path;
    attachment.title = validUtf8(parameterOf(property, "X-TITLE"));
    event.attachments.push_back(std::move(attachment));
    return true;
}

/// Which of them whenOf() goes by.
icalproperty_kind endOf(icalcomponent *component)
{
    const auto has = [component](icalproperty_kind kind) {
        return icalcomponent_get_first_property(component, kind) != nullptr;
    };
    if (has(ICAL_DTEND_PROPERTY))
        return ICAL_DTEND_PROPERTY;
    const bool isTask = icalcomponent_isa(component) == ICAL_VTODO_COMPONENT;
    return isTask && has(ICAL_DUE_PROPERTY) ? ICAL_DUE_PROPERTY : ICAL_DURATION_PROPERTY;
}

} // namespace

EventReader::EventReader(ImportBuilder &builder, const Zones &zones)
    : m_builder(builder)
    , m_zones(zones)
{
}

void EventReader::read(const Record &record, icalcomponent *component)
{
    Event event;
    m_lines = RecordLines(record);
    m_pending = {};
    m_pending.end = endOf(component);
    std::map<std::string, std::vector<bool>> taken;
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); property != nullptr;
         property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
        // libical's own words on a line that it could not read.
        if (icalproperty_isa(property) == ICAL_XLICERROR_PROPERTY)
            continue;
        const std::string name = nameOf(property);
        taken[QByteArray::fromStdString(name).toUpper().toStdString()].push_back(takeProperty(property, name, event));
    }
    m_lines.choose(taken);
    m_rules += m_lines.count("RRULE") + m_lines.count("RDATE");
    takeCategories(record, event);
    // Ours say X-TLP.
    if (!m_pending.uid.ends_with(kOwnDomain))
        event.marking = stricterMarking(event.marking, markingOfTags(event.tags));
    settleMarking(event);
    readWhen(record, component, event);
    settleStatus(event);
    const std::string id = withoutDomain(m_pending.uid);
    event.id = id.empty() || m_pending.instance.empty() ? id : id + "/" + m_pending.instance;
    const bool isOurs = id != m_pending.uid;
    // Where that record is not in the file, its id does not tell that it is one of ours.
    if (m_pending.hasOwnLink && !isOurs)
        m_lines.keepNamed({"RELATED-TO"});
    // That it was a VEVENT goes without saying, and of what is ours its date says it.
    if (record.kind == "VTODO")
        m_lines.note(m_lines.has("DTSTART") || !m_lines.has("DUE") ? kTaskLine : kDueTaskLine);
    else if (record.kind == "VJOURNAL" && !isOurs)
        m_lines.note(kJournalLine);
    m_lines.keep(m_builder, event.unknown, isOurs);
    m_builder.add(std::move(event));
}

void EventReader::sayWhatWasOdd()
{
    if (m_rules > 0)
        m_builder.warn(
            IoMessage::tr("%n rules of recurrence are kept but not carried out: each is one event, at its first time",
                          nullptr, IoMessage::count(m_rules)));
    for (const std::string &zone : m_unknownZones)
        m_builder.warn(
            IoMessage::tr("found the time zone “%1”, which is not known; its times are kept aside, and only their "
                          "days are placed")
                .arg(QString::fromStdString(validUtf8(zone))));
}

/// False if it is to be kept as it stands.
bool EventReader::takeProperty(icalproperty *property, const std::string &name, Event &event)
{
    const std::string text = plainText(property);
    const icalproperty_kind kind = icalproperty_isa(property);
    switch (kind) {
    // What comes a second time is kept as it stands.
    case ICAL_SUMMARY_PROPERTY:
        if (!event.title.empty())
            return false;
        event.title = simplified(text);
        return true;
    case ICAL_DESCRIPTION_PROPERTY:
        event.description.append(event.description.empty() ? "" : "\n\n").append(descriptionIn(property, text));
        return true;
    case ICAL_UID_PROPERTY:
        if (!m_pending.uid.empty())
            return false;
        m_pending.uid = text;
        return true;
    case ICAL_CATEGORIES_PROPERTY:
        return true; // takeCategories() does
    case ICAL_STATUS_PROPERTY:
        if (!m_pending.status.empty())
            return false;
        m_pending.status = text;
        return text == "TENTATIVE" || text == "CANCELLED" || text == "DRAFT" || text == "NEEDS-ACTION";
    case ICAL_SEQUENCE_PROPERTY:
        return text == "0" && m_pending.uid.ends_with(kOwnDomain); // Kronika writes it
    case ICAL_ORGANIZER_PROPERTY:
    case ICAL_ATTENDEE_PROPERTY:
        return takeActor(property, text, event);
    case ICAL_URL_PROPERTY:
        return takeSource(text, event);
    case ICAL_ATTACH_PROPERTY:
        return takeAttachment(property, event);
    case ICAL_RELATEDTO_PROPERTY:
        m_pending.hasOwnLink |= text.ends_with(kOwnDomain);
        return takeLink(property, text, event);
    default:
        return takeTime(kind, text) || takeOwn(property, name, text, event);
    }
}

/// libical drops blanks at the end, which the line has.
std::string EventReader::descriptionIn(icalproperty *property, const std::string &text)
{
    std::string description = text;
    const std::string whole = unescaped(m_lines.valueOf("DESCRIPTION", m_pending.descriptions++));
    if (whole.starts_with(description) && whole.find_first_not_of(' ', description.size()) == std::string::npos)
        description = whole;
    if (parameterOf(property, "X-EOL") != "CRLF")
        return description;
    return QByteArray::fromStdString(description).replace('\n', "\r\n").toStdString();
}

bool EventReader::takeTime(icalproperty_kind kind, const std::string &text)
{
    if (kind == ICAL_RECURRENCEID_PROPERTY)
        m_pending.instance = text;
    const bool isEnd = kind == ICAL_DTEND_PROPERTY || kind == ICAL_DUE_PROPERTY || kind == ICAL_DURATION_PROPERTY;
    if (isEnd ? kind != m_pending.end : kind != ICAL_DTSTART_PROPERTY)
        return false;
    return m_pending.times.insert(kind).second;
}

/// What Kronika writes besides.
bool EventReader::takeOwn(icalproperty *property, const std::string &name, const std::string &text, Event &event)
{
    if (name == "X-EDTF")
        m_pending.edtf = text;
    else if (name == "X-TLP")
        event.marking = stricterOf(event.marking, text); // one that cannot be read is set aside as such
    else if (name == "X-ATTACHMENT")
        return takeFile(property, text, event);
    else if (const auto number = datetext::wholeNumber(text);
             name == "X-CONFIDENCE" && number && *number >= 0 && *number <= 100)
        event.confidence = static_cast<int>(*number);
    else
        return false;
    return true;
}

/// CLASS says roughly what X-TLP says; what all events of the file have is the chronology's.
void EventReader::settleMarking(Event &event)
{
    if (!isMarking(event.marking))
        return;
    m_lines.map("CLASS");
    if (event.marking == m_builder.info().marking)
        event.marking.clear();
}

void EventReader::takeCategories(const Record &record, Event &event)
{
    std::vector<std::string> tags;
    const Categories categories = categoriesIn(record.text, m_separator);
    for (const std::string &text : categories.tags) {
        if (std::string tag = simplified(text); !tag.empty())
            tags.push_back(std::move(tag));
    }
    event.tags.insert(event.tags.begin(), tags.begin(), tags.end());
    if (const std::string category = simplified(categories.category); !category.empty())
        event.category = m_builder.categoryNamed(category);
}

/// A tag, unless there is one or it only says that the date is uncertain, as the writer has it.
void EventReader::settleStatus(Event &event)
{
    const std::string &status = m_pending.status;
    const bool isTelling =
        status == "TENTATIVE" || status == "CANCELLED" || status == "DRAFT" || status == "NEEDS-ACTION";
    const std::string tag = lower(status);
    if (!isTelling || std::find(event.tags.begin(), event.tags.end(), tag) != event.tags.end())
        return;
    const auto date = EdtfDate::parse(event.when, EdtfMode::Extended);
    const bool isOfDate = (tag == "tentative" || tag == "draft") && !m_pending.edtf.empty() &&
                          event.when == m_pending.edtf && date && isTentative(*date);
    if (!isOfDate)
        event.tags.push_back(tag);
}

/// By its id where Kronika wrote it, else by its name.
std::string EventReader::actorOf(const std::string &name, const std::string &address)
{
    const std::string own = validUtf8(actorIdIn(address));
    if (own.empty())
        return m_builder.actorNamed(name);
    const auto [id, isNew] = m_ownActors.try_emplace({own, name});
    if (!isNew)
        return id->second;
    const Actor *known = m_builder.actor(own);
    Actor actor;
    actor.id = own;
    actor.name = name;
    id->second = known == nullptr      ? m_builder.add(std::move(actor), Origin::Besides)
                 : known->name == name ? own
                                       : m_builder.actorNamed(name);
    return id->second;
}

bool EventReader::takeActor(icalproperty *property, const std::string &address, Event &event)
{
    std::string name = validUtf8(parameterOf(property, "CN"));
    const bool isOurs = !actorIdIn(address).empty();
    if (name.empty() && !isOurs)
        name = QString::fromStdString(address).startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive)
                   ? address.substr(7)
                   : address;
    name = simplified(name);
    if (name.empty() && !isOurs)
        return false;
    std::string role = validUtf8(parameterOf(property, "X-ROLE"));
    if (role.empty() && icalproperty_isa(property) == ICAL_ATTENDEE_PROPERTY)
        role = "mentioned";
    event.actors.push_back(
        {.id = actorOf(name, address), .role = role == "actor" ? std::string() : role, .unknown = {}});
    return true;
}

bool EventReader::takeSource(const std::string &address, Event &event, const std::string &marking)
{
    if (!isWebAddress(address))
        return false;
    Source source;
    source.title = address;
    source.url = address;
    source.marking = marking;
    Claim claim;
    claim.source = m_builder.sourceLike(source);
    const bool isKnown = std::any_of(event.claims.begin(), event.claims.end(),
                                     [&claim](const Claim &other) { return other.source == claim.source; });
    if (!isKnown)
        event.claims.push_back(std::move(claim));
    return true;
}

/// Of Kronika's own X-KIND says which of the two it is; of others both.
bool EventReader::takeAttachment(icalproperty *property, Event &event)
{
    icalattach *attach = icalproperty_get_attach(property);
    const char *url = attach != nullptr && icalattach_get_is_url(attach) != 0 ? icalattach_get_url(attach) : nullptr;
    const std::string address = url != nullptr ? validUtf8(url) : std::string();
    const std::string kind = parameterOf(property, "X-KIND");
    const std::string marking = parameterOf(property, "X-TLP");
    if (!isWebAddress(address) || (kind != "attachment" && !takeSource(address, event, marking)))
        return false;
    if (kind == "source")
        return true;
    event.attachments.push_back({.path = {},
                                 .url = address,
                                 .title = validUtf8(parameterOf(property, "X-TITLE")),
                                 .sha256 = {},
                                 .unknown = {}});
    if (!marking.empty()) // what the source withholds, its attachment does not tell
        appendTextMember(event.attachments.back().unknown, isMarking(marking) ? "marking" : "unreadable marking",
                         marking);
    return true;
}

void EventReader::readWhen(const Record &record, icalcomponent *component, Event &event)
{
    const When when = whenOf(component, m_zones);
    for (const std::string &name : when.unknownZones)
        m_unknownZones.insert(name);
    if (!when.start.empty() || !when.end.empty())
        readSpan(record, when, event);
    if (when.start.empty() && m_lines.has("DTSTART")) {
        if (when.end.empty())
            m_builder.warnUndated(IoMessage::tr("found a DTSTART that is no date; the event is undated"),
                                  m_lines.placeOf("DTSTART"));
        else
            m_builder.warn(
                IoMessage::tr("found a DTSTART that is no date; it is kept aside, and only the end is placed"),
                m_lines.placeOf("DTSTART"));
        m_lines.keepNamed({"DTSTART", "DTEND", "DUE"});
    }
    if (when.hasLeapSecond) {
        m_builder.warn(IoMessage::tr("found a leap second, which no date can hold: the second before it is read, and "
                                     "its text is kept"),
                       m_lines.placeOf(m_lines.has("DTSTART") ? "DTSTART" : "DUE"));
        m_lines.keepNamed({"DTSTART", "DTEND", "DUE"});
    }
    sayUnreadEnd(when);
    if (!when.unknownZones.empty()) {
        const std::string days = table::withoutTimes(event.when);
        event.when = isSoundDate(days) ? days : days.substr(0, days.find('/'));
        m_lines.keepNamed({"DTSTART", "DTEND", "DUE"});
    }
    readEdtf(event, !when.unknownZones.empty());
}

void EventReader::sayUnreadEnd(const When &when)
{
    const char *end = m_lines.has("DTEND") ? "DTEND" : m_lines.has("DUE") ? "DUE" : "DURATION";
    if (when.start.empty() || !when.end.empty() || when.hasNoLength || !m_lines.has(end))
        return;
    m_builder.warn(IoMessage::tr("found a %1 that cannot be read as an end after the start; it is kept aside")
                       .arg(QLatin1String(end)),
                   m_lines.placeOf(end));
    m_lines.keepNamed({"DTEND", "DUE", "DURATION"});
}

void EventReader::readSpan(const Record &record, const When &when, Event &event)
{
    const auto span = when.end.empty() ? std::optional(when.start) : datetext::interval(when.start, when.end);
    event.when = span ? *span : when.start;
    // A task without a beginning is to be done at its end.
    if (when.start.empty())
        event.when = record.kind == "VTODO" ? when.end : "/" + when.end;
    if (span)
        return;
    const char *end = m_lines.has("DTEND") ? "DTEND" : m_lines.has("DUE") ? "DUE" : "DURATION";
    m_builder.warn(IoMessage::tr("found an end before the start; it is kept aside"), m_lines.placeOf(end));
    m_lines.keepNamed({"DTEND", "DUE", "DURATION"});
}

/// Another program may have moved the event and left our date as it was.
void EventReader::readEdtf(Event &event, bool daysOnly)
{
    if (m_pending.edtf.empty())
        return;
    const auto date = EdtfDate::parse(m_pending.edtf, EdtfMode::Extended);
    const bool hasOther = m_lines.has("DTSTART") || m_lines.has("DTEND") || m_lines.has("DUE");
    if (date && (!hasOther || standsFor(*date, event.when, zone(), daysOnly))) {
        event.when = m_pending.edtf;
        return;
    }
    m_builder.warn(date
                       ? IoMessage::tr("found an X-EDTF that stands for another time than DTSTART and DTEND, as if the "
                                       "event had been moved since; it is kept aside")
                       : IoMessage::tr("found an X-EDTF that is no date; it is kept aside"),
                   m_lines.placeOf("X-EDTF"));
    m_lines.keepNamed({"X-EDTF"});
}

const Zone &EventReader::zone()
{
    if (!m_zone) {
        const std::string &name = m_builder.info().timezone;
        const Result<Zone> known = Zone::byName(QString::fromStdString(name.empty() ? std::string("UTC") : name));
        m_zone = known ? *known : Zone();
    }
    return *m_zone;
}

} // namespace kronika::ical
