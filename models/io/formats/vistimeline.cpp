// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the data of vis-timeline: `{"items", "groups"}`, or the items alone.
#include "models/io/formats/visdates.h"
#include "models/io/formats/webmarking.h"
#include "models/io/iomessage.h"
#include "models/io/json/glimpse.h"
#include "models/io/jsonimport.h"
#include "models/io/text/datetext.h"
#include "models/io/text/html.h"

#include <set>
#include <unordered_map>

namespace kronika {

namespace {

constexpr RecordRule kVisRecords[] = {
    {"group", Becomes::Actor, "a lane"},
    {"item", Becomes::Event,
     "box, point and range; a background item that has a group; undated if its start cannot be read"},
    {"background", Becomes::KeptAside, "an item of type background without group: an era over all lanes"},
    {"*", Becomes::Skipped, "whatever in these lists is no object"},
};

constexpr FieldRule kVisFields[] = {
    {"item", "id", "id"},
    {"item", "content", "title, HTML as plain text"},
    {"item", "title", "description, HTML as Markdown"},
    {"item", "start", "when; a number is milliseconds; a date without time stays a day, a month a month"},
    {"item", "end", "the end of when, except of box and point, which have none"},
    {"item", "kronikaWhen", "when, while start and end are those of it (Kronika writes it)"},
    {"item", "group", "an actor: the group's, else one of that name"},
    {"item", "className", "tags"},
    {"item", "type", "a tag, where it is background; else as start and end tell"},
    {"item", "kronikaMarking", "marking (Kronika writes it)"},
    {"item", "kronikaText", "description, while title shows it (Kronika writes it)"},
    {"group", "id", "id"},
    {"group", "content", "name, HTML as plain text"},
    {"group", "title", "description"},
    {"group", "nestedGroups", "parent of those groups"},
};

constexpr MappingTable kVisMapping{kVisRecords, kVisFields};

/// JavaScript's years of six digits with a sign (ECMA-262, 21.4.1.32) as EDTF has them; of years beyond 9999 it has
/// nothing else. All other texts as they are.
std::string withShortYear(const std::string &text)
{
    constexpr std::size_t kYear = 7;
    const bool isSigned = text.size() >= kYear && (text[0] == '+' || text[0] == '-') &&
                          text.find_first_not_of("0123456789", 1) == (text.size() == kYear ? std::string::npos : kYear);
    const auto year = isSigned ? datetext::wholeNumber(text.substr(0, kYear)) : std::nullopt;
    if (!year)
        return text;
    const std::string shortYear = datetext::yearText(*year);
    return shortYear.starts_with('Y') ? shortYear : shortYear + text.substr(kYear);
}

std::optional<std::string> visDate(json::Node node)
{
    if (node.is(json::Kind::Number)) {
        const auto count = datetext::wholeNumber(node.text());
        return count ? datetext::fromEpoch(*count, datetext::EpochUnit::Milliseconds) : std::nullopt;
    }
    const std::string text = withShortYear(node.text());
    auto iso = datetext::fromIso(text);
    if (!iso)
        iso = datetext::fromOtherIso(text);
    return iso ? iso : datetext::fromEnglish(text);
}

class VisReader
{
public:
    VisReader(const JsonText &text, const ImportOptions &options)
        : m_root(text.root())
        , m_builder(text.text(), PlaceStyle::Json, kVisMapping)
    {
        m_builder.info().title = options.fileName.section(u'.', 0, 0).toStdString();
        m_builder.expectOwnIds();
    }

    ImportOutcome run()
    {
        if (m_root.is(json::Kind::Array)) {
            readEach(m_root, &VisReader::readItem);
            return m_builder.finish();
        }
        JsonRecord root(m_root, m_builder, "");
        webmarking::mark(m_builder.info(), root.takeText(webmarking::kMember));
        readZone(root);
        const json::Node groups = root.takeList("groups");
        for (const json::Node group : groups)
            m_groupIds.insert(group["id"].text());
        m_groupIds.erase(std::string());
        readEach(groups, &VisReader::readGroup);
        nestGroups(groups);
        readEach(root.takeList("items"), &VisReader::readItem);
        root.keepRest(m_builder.info().unknown, "vis");
        return m_builder.finish();
    }

private:
    void readZone(JsonRecord &root)
    {
        const std::string name = root.takeText(visdates::kZoneMember);
        m_builder.info().timezone = name;
        m_zone = visdates::zoneOf(m_builder.info());
        if (m_zone || name.empty())
            return;
        m_builder.info().timezone.clear();
        root.giveBack(visdates::kZoneMember);
    }

    void readEach(json::Node list, void (VisReader::*readOne)(JsonRecord &))
    {
        const char *kind = readOne == &VisReader::readGroup ? "group" : "item";
        for (const json::Node node : list) {
            m_builder.read();
            if (!node.is(json::Kind::Object)) {
                m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "it is no object"), node.offset());
                continue;
            }
            JsonRecord record(node, m_builder, kind);
            (this->*readOne)(record);
        }
    }

    void readGroup(JsonRecord &group)
    {
        Actor actor;
        actor.id = group.takeText("id");
        const std::string key = actor.id;
        actor.name = titleFromHtml(group.takeText("content"));
        if (actor.name.empty())
            actor.name = actor.id;
        actor.description = markdownFromHtml(group.takeText("title"));
        if (areNames(group.peek("nestedGroups")))
            static_cast<void>(group.take("nestedGroups"));
        group.keepRest(actor.unknown, "vis");
        m_groups.emplace(key, m_builder.add(std::move(actor)));
    }

    /// Of groups that are there, it could be read.
    bool areNames(json::Node nested) const
    {
        bool areNamed = nested.is(json::Kind::Array);
        for (const json::Node name : nested)
            areNamed = areNamed && m_groupIds.contains(name.text());
        return areNamed;
    }

    void nestGroups(json::Node groups)
    {
        for (const json::Node group : groups) {
            for (const json::Node inner : group["nestedGroups"]) {
                const auto parent = m_groups.find(group["id"].text());
                const auto child = m_groups.find(inner.text());
                if (parent != m_groups.end() && child != m_groups.end())
                    m_builder.actor(child->second)->parent = parent->second;
            }
        }
    }

    void readWhen(JsonRecord &item, std::string &when)
    {
        const auto start = visDate(item.take("start"));
        if (!start) {
            item.giveBack("start");
            m_builder.warnUndated(IoMessage::tr("found no start that can be read; the event is undated"),
                                  item.offset());
        }
        when = start.value_or(std::string());
        if (when.starts_with('Y')) {
            item.giveBack("start");
            m_builder.warn(IoMessage::tr("found a time in a year beyond 9999, of which a date can hold the year alone; "
                                         "its text is kept"),
                           item.offset());
        }
        const std::string type = item.peekText("type");
        if (type == "box" || type == "point" || !item.peek("end").isGiven())
            return;
        const auto end = visDate(item.take("end"));
        const auto span = start && end ? datetext::interval(*start, *end) : std::nullopt;
        if (span)
            when = *span;
        if (!span || end->starts_with('Y'))
            item.giveBack("end");
        if (start && end && !span)
            m_builder.warn(IoMessage::tr("found an end before the start; it is kept aside"), item.offset());
    }

    /// Another program may have moved the item and left our date as it was. Requires: `start` and `end` as they stand.
    void readOwnWhen(JsonRecord &item, const visdates::Times &written, std::string &when) const
    {
        const std::string own = item.takeText(visdates::kMember);
        const auto date = EdtfDate::parse(own, EdtfMode::Extended);
        const auto times = date ? visdates::timesOf(*date, m_zone) : std::nullopt;
        if (times == written)
            when = own;
        else if (!own.empty())
            item.giveBack(visdates::kMember);
    }

    std::string actorOf(const std::string &group)
    {
        const auto known = m_groups.find(group);
        return known != m_groups.end() ? known->second : m_builder.actorNamed(group);
    }

    void readItem(JsonRecord &item)
    {
        const bool isBackground = item.peekText("type") == "background";
        const std::string group = item.takeText("group");
        if (isBackground && group.empty())
            return readEra(item);
        Event event;
        event.id = item.takeText("id");
        const std::string content = item.takeText("content");
        event.title = content == "&nbsp;" ? std::string() : titleFromHtml(content); // which stands for no title
        event.marking = item.takeText(webmarking::kMember); // one that cannot be read is set aside as such
        const std::string tip = item.takeText("title");
        const std::string_view html = webmarking::withoutDate(webmarking::withoutShown(tip, event.marking));
        const std::string own = item.takeText(webmarking::kTextMember);
        event.description = webmarking::isShown(own, html) ? own : markdownFromHtml(html);
        if (!own.empty() && event.description != own)
            item.giveBack(webmarking::kTextMember);
        if (event.marking == m_builder.info().marking)
            event.marking.clear();
        const visdates::Times written{item.peekText("start"), item.peekText("end")};
        readWhen(item, event.when);
        readOwnWhen(item, written, event.when);
        if (!group.empty())
            event.actors.push_back({.id = actorOf(group), .role = {}, .unknown = {}});
        if (isBackground)
            event.tags.push_back(item.takeText("type"));
        const QStringList classes = QString::fromStdString(item.takeText("className")).split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : classes)
            event.tags.push_back(name.toStdString());
        item.keepRest(event.unknown, "vis");
        m_builder.add(std::move(event));
    }

    void readEra(JsonRecord &item)
    {
        Era era;
        era.id = item.takeText("id");
        era.title = titleFromHtml(item.takeText("content"));
        readWhen(item, era.when);
        static_cast<void>(item.take("type"));
        item.keepRest(era.unknown, "vis");
        if (m_builder.add(std::move(era)))
            m_builder.keepAside(QT_TRANSLATE_NOOP("kronika::File", "background eras"), item.offset());
        else
            m_builder.skip(QT_TRANSLATE_NOOP("kronika::File", "a background without dates that can be read"),
                           item.offset());
    }

    json::Node m_root;
    ImportBuilder m_builder;
    /// Of the chronology, if the file says it.
    std::optional<Zone> m_zone;
    /// By the group's id in the file.
    std::unordered_map<std::string, std::string> m_groups;
    std::set<std::string> m_groupIds;
};

ImportOutcome readVis(const QByteArray &bytes, const ImportOptions &options, const Progress &progress)
{
    const JsonText text(bytes, progress, JsonText::Kind::Scripts);
    ImportOutcome outcome = text.isRead() ? VisReader(text, options).run() : text.failure();
    outcome.report.format = QStringLiteral("vis");
    return outcome;
}

/// Whether what was seen of the items below `path` is theirs: not any objects with a start.
bool areItems(const json::Glimpse &glimpse, const std::string &path)
{
    const bool hasContent = glimpse.has(path + ".content");
    if (hasContent && glimpse.has(path + ".id") && glimpse.has(path + ".start"))
        return true;
    const std::string start(glimpse.text(path + ".start"));
    const auto count = datetext::wholeNumber(start);
    constexpr std::int64_t kYears = 10'000; // a number is milliseconds
    const bool isDate = count ? *count > kYears || start.size() == 4
                              : datetext::fromIso(withShortYear(start)) || datetext::fromEnglish(start);
    return hasContent && glimpse.bracket(path + ".start") == 0 && isDate;
}

int sniffVis(std::string_view prefix)
{
    const json::Glimpse glimpse(prefix);
    if (glimpse.root() == '{' && glimpse.bracket("items") == '[')
        return areItems(glimpse, "items[]") || glimpse.has("items[].content") ? 90 : 30;
    return glimpse.root() == '[' && areItems(glimpse, "[]") ? 85 : 0;
}

} // namespace

extern const Importer visImporter{
    .name = "vis",
    .description = "vis-timeline items and groups, JSON",
    .endings = "vis.json",
    .sniff = sniffVis,
    .read = readVis,
    .explanation =
        "vis-timeline has no file format of its own; read are {\"items\": [], \"groups\": []} and an array of items, "
        "also\n"
        "as a script has them: var items = new vis.DataSet([{id: 1, content: 'a', start: '2013-04-20'}]);\n"
        "A date is as precise as its text is long: 2010-08 is a month. A time without a zone has no offset, and\n"
        "is written without one again; it is the chronology's, which is kronikaZone of what Kronika wrote.\n"
        "The end of a range is kept as the file gives it.\n",
    .mapping = &kVisMapping,
    .isJson = true,
    .readsScripts = true,
};

} // namespace kronika
