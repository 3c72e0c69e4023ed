// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/index/chronologytext.h"

#include <QStringList>

#include <utility>

namespace kronika::test {

namespace {

void readWhen(const QString &word, Event &event)
{
    if (word.startsWith(u'?'))
        event.within = word.mid(1).toStdString();
    else if (word != QStringLiteral("-"))
        event.when = word.toStdString();
}

Event readEvent(const QString &line)
{
    const qsizetype titleAt = line.indexOf(QStringLiteral(" ="));
    const QStringList words = line.left(titleAt).split(u' ', Qt::SkipEmptyParts);
    Event event;
    event.id = words[1].toStdString();
    event.title = titleAt < 0 ? event.id : line.mid(titleAt + 2).toStdString();
    readWhen(words[2], event);
    for (const QString &word : words.mid(3)) {
        if (word.startsWith(u'#'))
            event.category = word.mid(1).toStdString();
        else
            event.actors.push_back({.id = word.section(u':', 0, 0).toStdString(),
                                    .role = word.section(u':', 1).toStdString(),
                                    .unknown = {}});
    }
    return event;
}

QString laneName(const TimelineIndex &index, const VisibleLane &lane)
{
    if (!lane.actor)
        return QStringLiteral("-");
    const QString id = QString::fromStdString(index.snapshot().actors()[raw(*lane.actor)].id);
    return lane.isFolded ? QString(id + u'+' + QString::number(lane.hiddenLanes)) : id;
}

QString entryIds(const Snapshot &snapshot, const RowView &row)
{
    std::vector<EventIndex> events;
    for (const LaneEntry entry : row)
        events.push_back(entry.event);
    return idsOf(snapshot, events);
}

QString laneLine(const TimelineIndex &index, std::size_t position)
{
    const VisibleLane &lane = index.lanes()[position];
    QStringList rows;
    for (std::size_t row = 0; row < lane.content->rowCount(); ++row)
        rows += entryIds(index.snapshot(), index.row(position, row));
    const QString indent(2 * lane.depth, u' ');
    QString line = indent + laneName(index, lane) + u' ' + QString::number(lane.eventCount) + u':';
    if (!rows.isEmpty())
        line += u' ' + rows.join(QStringLiteral(" / "));
    if (lane.content->hasMentions())
        line += QStringLiteral(" (") + entryIds(index.snapshot(), index.mentions(position)) + u')';
    return line;
}

} // namespace

std::shared_ptr<const Snapshot> chronology(const QString &text)
{
    SnapshotTables tables;
    std::vector<Event> events;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const QString name = words.value(1);
        if (words.value(0) == QStringLiteral("zone"))
            tables.info.timezone = name.toStdString();
        else if (words.value(0) == QStringLiteral("actor"))
            tables.actors.push_back({.id = name.toStdString(),
                                     .name = name.toStdString(),
                                     .kind = {},
                                     .parent = words.value(3).toStdString(),
                                     .aliases = {},
                                     .color = {},
                                     .description = {},
                                     .names = {},
                                     .unknown = {}});
        else if (words.value(0) == QStringLiteral("category"))
            tables.categories.push_back({.id = name.toStdString(),
                                         .name = name.toStdString(),
                                         .names = {},
                                         .color = {},
                                         .symbol = {},
                                         .unknown = {}});
        else if (words.value(0) == QStringLiteral("event"))
            events.push_back(readEvent(line.trimmed()));
    }
    SnapshotBuilder builder(std::move(tables));
    for (const Event &event : events)
        builder.add(event);
    return builder.finish();
}

QString picture(const TimelineIndex &index)
{
    QString lines;
    for (std::size_t lane = 0; lane < index.lanes().size(); ++lane)
        lines += laneLine(index, lane) + u'\n';
    if (!index.tray().empty())
        lines += QStringLiteral("tray: ") + idsOf(index.snapshot(), index.tray()) + u'\n';
    return lines;
}

QString idsOf(const Snapshot &snapshot, const std::vector<EventIndex> &events)
{
    QStringList ids;
    for (const EventIndex event : events) {
        const std::string_view id = snapshot.id(event);
        ids += QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    }
    return ids.join(u' ');
}

EventIndex eventNamed(const Snapshot &snapshot, const char *id)
{
    const auto event = snapshot.eventById(id);
    Q_ASSERT_X(event, "eventNamed", id);
    return *event;
}

std::shared_ptr<const TimelineIndex> indexed(const QString &text, std::set<std::string, std::less<>> folded)
{
    return TimelineIndex::build(chronology(text), {.shown = {}, .folded = std::move(folded), .language = "en"});
}

} // namespace kronika::test
