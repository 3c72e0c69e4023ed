// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the .timeline files of The Timeline Project, XML of all versions.
#include "models/io/formats/timelineproj/keptelements.h"
#include "models/io/formats/timelineproj/times.h"
#include "models/io/importbuilder.h"
#include "models/io/iomessage.h"
#include "models/io/text/datetext.h"
#include "models/io/text/html.h"
#include "models/io/text/xmltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace kronika {

namespace {

constexpr RecordRule kTimelineprojRecords[] = {
    {"category", Becomes::Actor, "its events stand in its lane"},
    {"event", Becomes::Event, "undated if its times cannot be read"},
    {"era", Becomes::KeptAside, "a background era"},
    {"*", Becomes::Skipped, "an era without times that can be read"},
};

constexpr FieldRule kTimelineprojFields[] = {
    {"event", "start", "when; days, if no time in the whole file is anything but midnight"},
    {"event", "end", "the end of when; an end equal to the start is no span"},
    {"event", "fuzzy", "both ends of when are approximate (their days)"},
    {"event", "fuzzy_start", "the start of when is approximate"},
    {"event", "fuzzy_end", "the end of when is approximate"},
    {"event", "ends_today", "when goes on: start/.."},
    {"event", "milestone", "when is the moment of start, whatever its end, which is kept aside"},
    {"event", "text", "title; [2] before it makes it container 2, (2) a part of that (a link)"},
    {"event", "category", "an actor"},
    {"event", "categories", "further actors"},
    {"event", "description", "description"},
    {"event", "labels", "tags, separated by blanks"},
    {"event", "hyperlink", "sources, separated by ;"},
    {"category", "name", "name"},
    {"category", "color", "color"},
    {"category", "parent", "parent"},
    {"era", "name", "title"},
    {"era", "start", "when; of a year beyond 9999 the year alone, and the text is kept"},
    {"era", "end", "when, likewise"},
    {"era", "ends_today", "when goes on: start/.."},
    {"era", "color", "color"},
};

constexpr MappingTable kTimelineprojMapping{kTimelineprojRecords, kTimelineprojFields};

/// What stands directly in the root.
constexpr std::array kTimelineprojParts{QLatin1String("version"),    QLatin1String("timetype"),
                                        QLatin1String("categories"), QLatin1String("events"),
                                        QLatin1String("eras"),       QLatin1String("view")};

QString childText(const XmlElement &element, const char *name)
{
    return element.childText(QLatin1String(name));
}

bool isTrue(const XmlElement &element, const char *name)
{
    return childText(element, name).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

/// "r,g,b" -> "#rrggbb"; empty if it is none.
std::string colorOf(const QString &text)
{
    const QStringList parts = text.split(u',');
    std::string out = "#";
    for (const QString &part : parts) {
        bool isNumber = false;
        const int value = part.trimmed().toInt(&isNumber);
        if (!isNumber || value < 0 || value > 255 || parts.size() != 3)
            return {};
        out += QStringLiteral("%1").arg(value, 2, 16, QLatin1Char('0')).toStdString();
    }
    return out;
}

class TimelineReader
{
public:
    explicit TimelineReader(XmlText &xml)
        : m_xml(xml)
        , m_builder(xml.text(), PlaceStyle::Lines, kTimelineprojMapping)
    {
    }

    ImportOutcome run(const ImportOptions &options, const Progress &progress)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        if (progress && !progress(0, m_xml.text().size()))
            return m_builder.cancelled();
        XmlElement root;
        if (m_xml.next())
            root = m_xml.element();
        if (const auto &fault = m_xml.fault())
            return m_builder.refuse(fault->message, fault->offset);
        if (root.name != QLatin1String("timeline"))
            return m_builder.refuse(IoMessage::tr("found the element “%1”; expected “timeline”").arg(root.name),
                                    root.offset);
        const bool isKnown = std::any_of(root.children.begin(), root.children.end(), [](const XmlElement &part) {
            return std::find(kTimelineprojParts.begin(), kTimelineprojParts.end(), part.name) !=
                   kTimelineprojParts.end();
        });
        if (!isKnown && !root.children.empty())
            return m_builder.refuse(
                IoMessage::tr("found a “timeline” of another program; expected one with “version” and "
                              "“events” in it, of The Timeline Project"),
                root.offset);
        look(root);
        for (const XmlElement &part : root.children)
            readPart(part);
        timelineproj::keepAttributes(root, m_builder.info().unknown, "timeline");
        for (const char *name : {"categories", "events", "eras"}) {
            if (const XmlElement *list = root.child(QLatin1String(name)); list != nullptr)
                timelineproj::keepAttributes(*list, m_builder.info().unknown, std::string("timeline ") + name);
        }
        sayWhatWasOdd();
        return m_builder.finish();
    }

private:
    void look(const XmlElement &root)
    {
        m_timeType = childText(root, "timetype");
        m_isGregorian = m_timeType.isEmpty() || m_timeType == QLatin1String("gregoriantime");
        std::size_t times = 0;
        for (const XmlElement &part : root.children) {
            for (const XmlElement &record : part.children) {
                if (record.name != QLatin1String("event") && record.name != QLatin1String("era"))
                    continue;
                ++times;
                m_areDays = m_areDays && timelineproj::isMidnight(childText(record, "start")) &&
                            timelineproj::isMidnight(childText(record, "end"));
            }
        }
        m_areDays = m_areDays && times > 0;
    }

    void readPart(const XmlElement &part)
    {
        if (part.name == QLatin1String("categories")) {
            for (const XmlElement &category : part.children)
                readCategory(category);
        } else if (part.name == QLatin1String("events")) {
            for (const XmlElement &event : part.children)
                readEvent(event);
        } else if (part.name == QLatin1String("eras")) {
            for (const XmlElement &era : part.children)
                readEra(era);
        } else if (part.name != QLatin1String("timetype") && part.name != QLatin1String("version")) {
            timelineproj::keepAll(m_xml, part, m_builder.info().unknown, part.name.toStdString());
        }
    }

    void account(const XmlElement &element, const char *kind, const std::set<QString> &taken)
    {
        for (const XmlElement &child : element.children) {
            if (child.text.trimmed().isEmpty() && child.children.empty())
                continue;
            FieldAccount &field = m_builder.field(kind, child.name.toStdString());
            ++(taken.contains(child.name) ? field.mapped : field.keptAside);
        }
    }

    void keepRest(const XmlElement &element, const char *kind, const std::set<QString> &taken, UnknownMembers &out)
    {
        account(element, kind, taken);
        const UnknownMembers kept = timelineproj::membersOf(m_xml, element, taken);
        if (!kept.empty())
            appendMember(out, "timeline", "{" + kept + "}");
        timelineproj::keepAttributes(element, out, "timeline attributes");
    }

    void readCategory(const XmlElement &element)
    {
        m_builder.read();
        m_builder.standAt(element.offset);
        const std::string name = childText(element, "name").toStdString();
        if (name.empty() || m_categories.contains(name))
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a category without a name of its own"),
                                  element.offset);
        Actor actor;
        actor.name = name;
        actor.color = colorOf(childText(element, "color"));
        if (const std::string parent = childText(element, "parent").toStdString(); !parent.empty())
            m_parents.emplace_back(name, parent);
        std::set<QString> taken{QStringLiteral("name"), QStringLiteral("parent")};
        if (!actor.color.empty())
            taken.insert(QStringLiteral("color"));
        keepRest(element, "category", taken, actor.unknown);
        m_categories[name] = m_builder.add(std::move(actor));
    }

    void addActor(const QString &name, Event &event)
    {
        if (name.isEmpty())
            return;
        const auto known = m_categories.find(name.toStdString());
        const std::string id = known != m_categories.end() ? known->second : m_builder.actorNamed(name.toStdString());
        for (const ActorReference &actor : event.actors) {
            if (actor.id == id)
                return;
        }
        event.actors.push_back({.id = id, .role = {}, .unknown = {}});
    }

    void readTitle(const XmlElement &element, Event &event)
    {
        static const QRegularExpression expression(QStringLiteral("^([\\[(])(\\d{1,9})[\\])]\\s*"));
        const XmlElement *text = element.child(QLatin1String("text"));
        QString title = text != nullptr ? text->text : QString();
        const QRegularExpressionMatch match = expression.match(title);
        if (match.hasMatch()) {
            const std::string container = "container-" + match.captured(2).toStdString();
            if (match.captured(1) == QStringLiteral("["))
                event.id = container;
            else
                event.links.push_back({.to = container, .kind = "part-of", .unknown = {}});
            title.remove(0, match.capturedLength());
        }
        event.title = title.simplified().toStdString();
    }

    /// False if its times cannot be read. Of an end before the start the start is read.
    bool readWhen(const XmlElement &element, Event &event, bool &isEndBefore) const
    {
        if (!m_isGregorian)
            return false;
        std::string start = timelineproj::timeOf(childText(element, "start"), m_areDays);
        std::string end = timelineproj::timeOf(childText(element, "end"), m_areDays);
        if (start.empty())
            return false;
        if (end.empty() && !childText(element, "end").isEmpty()) {
            event.when = start + "/";
            return false;
        }
        const bool isMilestone = isTrue(element, "milestone");
        const bool isPoint = end.empty() || start == end || isMilestone;
        if (isTrue(element, "fuzzy") || isTrue(element, "fuzzy_start"))
            start = timelineproj::approximate(start);
        if (isTrue(element, "ends_today") && !isMilestone)
            end = "..";
        else if (isTrue(element, "fuzzy") || isTrue(element, "fuzzy_end"))
            end = isPoint ? end : timelineproj::approximate(end);
        if (isPoint && end != "..") {
            event.when = start;
            return true;
        }
        const auto span = datetext::interval(start, end);
        isEndBefore = !span;
        event.when = span.value_or(start);
        return true;
    }

    void sayYearAlone(const XmlElement &element)
    {
        m_builder.warn(IoMessage::tr("found a time in a year beyond 9999, of which a date can hold the year alone; its "
                                     "text is kept"),
                       element.offset);
    }

    void readEvent(const XmlElement &element)
    {
        m_builder.read();
        m_builder.standAt(element.offset);
        if (element.name != QLatin1String("event"))
            return m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "an element that is no event"), element.offset);
        Event event;
        readTitle(element, event);
        bool isEndBefore = false;
        const bool isRead = readWhen(element, event, isEndBefore);
        const bool isFuzzy = isTrue(element, "fuzzy") || isTrue(element, "fuzzy_start") || isTrue(element, "fuzzy_end");
        std::set<QString> taken;
        for (const char *name : {"text", "category", "categories", "description", "labels", "hyperlink", "fuzzy",
                                 "fuzzy_start", "fuzzy_end", "ends_today", "milestone"})
            taken.insert(QLatin1String(name));
        const bool isYearAlone = event.when.find('Y') != std::string::npos;
        if (isRead && !isFuzzy && !isYearAlone)
            taken.insert(QStringLiteral("start"));
        // What a milestone is said to end at is no part of its date.
        if (taken.contains(QStringLiteral("start")) && !isEndBefore &&
            (!isTrue(element, "milestone") || childText(element, "start") == childText(element, "end")))
            taken.insert(QStringLiteral("end"));
        if (isYearAlone)
            sayYearAlone(element);
        if (isEndBefore)
            m_builder.warn(IoMessage::tr("found an end before the start; it is kept aside"), element.offset);
        if (!isRead && m_isGregorian)
            m_builder.warn(IoMessage::tr("found times that cannot be read; they are kept as texts"), element.offset);
        addActor(childText(element, "category"), event);
        if (const XmlElement *more = element.child(QLatin1String("categories")); more != nullptr) {
            for (const XmlElement &category : more->children)
                addActor(category.text.trimmed(), event);
        }
        event.description = childText(element, "description").toStdString();
        const QStringList labels =
            childText(element, "labels").split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        for (const QString &label : labels)
            event.tags.push_back(label.toStdString());
        if (!readLinks(element, event))
            taken.erase(QStringLiteral("hyperlink"));
        keepRest(element, "event", taken, event.unknown);
        m_builder.add(std::move(event));
    }

    /// False if one of them is no web address.
    bool readLinks(const XmlElement &element, Event &event)
    {
        bool isWhole = true;
        for (const QString &part : childText(element, "hyperlink").split(u';', Qt::SkipEmptyParts)) {
            const std::string address = part.trimmed().toStdString();
            isWhole = isWhole && isWebAddress(address);
            if (!isWebAddress(address))
                continue;
            Source source;
            source.title = address;
            source.url = address;
            Claim claim;
            claim.source = m_builder.sourceLike(source);
            event.claims.push_back(std::move(claim));
        }
        return isWhole;
    }

    void readEra(const XmlElement &element)
    {
        m_builder.read();
        m_builder.standAt(element.offset);
        Era era;
        era.title = childText(element, "name").toStdString();
        era.color = colorOf(childText(element, "color"));
        const bool goesOn = isTrue(element, "ends_today");
        const std::string start =
            m_isGregorian ? timelineproj::timeOf(childText(element, "start"), m_areDays) : std::string();
        const std::string end = goesOn ? ".." : timelineproj::timeOf(childText(element, "end"), m_areDays);
        if (!start.empty())
            era.when = datetext::interval(start, end).value_or(std::string());
        std::set<QString> taken{QStringLiteral("name"), QStringLiteral("ends_today")};
        if (!era.color.empty())
            taken.insert(QStringLiteral("color"));
        if (!start.starts_with('Y'))
            taken.insert(QStringLiteral("start"));
        if (!goesOn && !end.empty() && !end.starts_with('Y'))
            taken.insert(QStringLiteral("end"));
        if (start.starts_with('Y') || end.starts_with('Y'))
            sayYearAlone(element);
        else if (end.empty() && !era.when.empty() && !childText(element, "end").isEmpty())
            m_builder.warn(IoMessage::tr("found times that cannot be read or end before they start; they are kept as "
                                         "texts"),
                           element.offset);
        keepRest(element, "era", taken, era.unknown);
        if (m_builder.add(std::move(era)))
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "background eras"), element.offset);
        else
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "an era without times that can be read"), element.offset);
    }

    void sayWhatWasOdd()
    {
        for (const auto &[child, parent] : m_parents) {
            const auto known = m_categories.find(parent);
            if (Actor *actor = m_builder.actor(m_categories[child]); actor != nullptr && known != m_categories.end())
                actor->parent = known->second;
        }
        if (!m_isGregorian)
            m_builder.warn(IoMessage::tr("its time is of the kind “%1”, which has no dates of the calendar; the times "
                                         "are kept as texts and the events are undated")
                               .arg(m_timeType));
        else if (m_areDays)
            m_builder.warn(IoMessage::tr("every time in it is midnight, so they were read as days"));
    }

    XmlText &m_xml;
    ImportBuilder m_builder;
    QString m_timeType;
    bool m_isGregorian = true;
    bool m_areDays = true;
    std::map<std::string, std::string> m_categories;
    std::vector<std::pair<std::string, std::string>> m_parents;
};

constexpr std::string_view kTimelineprojOldBegin = "# Written by Timeline";

ImportOutcome readTimeline(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    XmlText xml(bytes);
    ImportOutcome outcome;
    if (xml.text().starts_with(kTimelineprojOldBegin))
        outcome =
            ImportBuilder(xml.text(), PlaceStyle::Lines, kTimelineprojMapping)
                .refuse(QCoreApplication::translate(
                            "kronika::File", "found the text format that Timeline wrote before version 0.3; expected "
                                             "XML (a newer Timeline opens it and writes that)"),
                        0);
    else
        outcome = TimelineReader(xml).run(options, progress);
    outcome.report.format = QStringLiteral("timeline");
    return outcome;
}

int sniffTimeline(std::string_view prefix)
{
    if (prefix.starts_with(kTimelineprojOldBegin))
        return 95;
    if (xmlRootName(prefix) != QLatin1String("timeline"))
        return 0;
    // Other programs have a <timeline>, too.
    const bool isOurs = std::any_of(kTimelineprojParts.begin(), kTimelineprojParts.end(), [prefix](QLatin1String part) {
        return prefix.find("<" + std::string(part.data(), std::size_t(part.size()))) != std::string_view::npos;
    });
    return isOurs ? 90 : 0;
}

} // namespace

extern const Importer thetimelineprojImporter{
    .name = "timeline",
    .description = "The Timeline Project (.timeline), XML",
    .endings = "timeline",
    .sniff = sniffTimeline,
    .read = readTimeline,
    .explanation = "Times have no zone. Where an end is fuzzy, the day is approximate and the time is kept as text. "
                   "Other calendars\n"
                   "than the Gregorian one, and numbers, are kept as texts: their events are undated. View, icons, "
                   "alerts, progress\n"
                   "and locks are kept.\n",
    .mapping = &kTimelineprojMapping,
};

} // namespace kronika
