// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots for tests from small text pictures, a line each:
//   zone Europe/Prague
//   actor mfa < cz = Ministry        (an actor, its parent, its name; kind before `=` as in `actor cz : state =
//   Czechia`) category talk = Statement source ap = Associated Press e1 | 2025-05-28 | Title | nato, cz:target | talk
//   (event: id, when, title, actors with roles, category)
// A `when` of `~2021/2022` is the bounds (`within`) of an undated event.
#pragma once

#include "models/document/snapshot.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace kronika::test {

inline std::string utf8(const QString &text)
{
    return text.trimmed().toStdString();
}

inline Actor actorFrom(const QString &line)
{
    Actor actor;
    const QStringList sides = line.split(u'=');
    QString left = sides.value(0);
    actor.name = utf8(sides.value(1));
    actor.kind = utf8(left.section(u':', 1));
    left = left.section(u':', 0, 0);
    actor.parent = utf8(left.section(u'<', 1));
    actor.id = utf8(left.section(u'<', 0, 0));
    return actor;
}

inline Source sourceFrom(const QString &line)
{
    Source source;
    source.id = utf8(line.section(u'=', 0, 0));
    source.title = utf8(line.section(u'=', 1));
    return source;
}

inline Category categoryFrom(const QString &line)
{
    Category category;
    category.id = utf8(line.section(u'=', 0, 0));
    category.name = utf8(line.section(u'=', 1));
    return category;
}

inline Event eventFrom(const QString &line)
{
    const QStringList parts = line.split(u'|');
    const std::string when = utf8(parts.value(1));
    Event event;
    event.id = utf8(parts.value(0));
    (when.starts_with('~') ? event.within : event.when) = when.starts_with('~') ? when.substr(1) : when;
    event.title = utf8(parts.value(2));
    event.category = utf8(parts.value(4));
    for (const QString &use : parts.value(3).split(u',', Qt::SkipEmptyParts)) {
        if (!use.trimmed().isEmpty())
            event.actors.push_back({utf8(use.section(u':', 0, 0)), utf8(use.section(u':', 1)), {}});
    }
    return event;
}

/// What a picture says, before it is built.
struct Parts
{
    SnapshotTables tables;
    std::vector<Event> events;

    Event &event(const std::string &id)
    {
        return *std::find_if(events.begin(), events.end(), [&](const Event &e) { return e.id == id; });
    }

    std::shared_ptr<const Snapshot> build() const
    {
        SnapshotBuilder builder(tables);
        for (const Event &e : events)
            builder.add(e);
        return builder.finish();
    }
};

inline Parts partsFrom(const char *picture)
{
    Parts parts;
    for (const QString &raw : QString::fromUtf8(picture).split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = raw.trimmed();
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        if (word == u"zone")
            parts.tables.info.timezone = utf8(rest);
        else if (word == u"actor")
            parts.tables.actors.push_back(actorFrom(rest));
        else if (word == u"category")
            parts.tables.categories.push_back(categoryFrom(rest));
        else if (word == u"source")
            parts.tables.sources.push_back(sourceFrom(rest));
        else if (!line.isEmpty())
            parts.events.push_back(eventFrom(line));
    }
    parts.tables.indexIds();
    return parts;
}

inline std::shared_ptr<const Snapshot> snapshotFrom(const char *picture)
{
    return partsFrom(picture).build();
}

/// `count` events e0, e1 ... a day apart from 2000-01-01, to fill several chunks.
inline Parts manyEvents(std::size_t count)
{
    Parts parts = partsFrom("actor a = A\nactor b = B");
    for (std::size_t n = 0; n < count; ++n) {
        Event event;
        event.id = "e" + std::to_string(n);
        event.when = std::to_string(1000 + n % 1000);
        event.title = "Title " + std::to_string(n);
        event.actors.push_back({n % 2 == 0 ? "a" : "b", {}, {}});
        parts.events.push_back(event);
    }
    return parts;
}

/// An event of this id, changed as said.
template <typename Change>
Event eventWith(const std::string &id, Change change)
{
    Event event;
    event.id = id;
    change(event);
    return event;
}

/// A claim of this source, changed as said.
template <typename Change>
Claim claimOf(const std::string &source, Change change)
{
    Claim claim;
    claim.source = source;
    change(claim);
    return claim;
}

inline Link linkTo(const std::string &to, const std::string &kind)
{
    Link link;
    link.to = to;
    link.kind = kind;
    return link;
}

/// The positions of events by id, for comparing lists.
inline QStringList idsOf(const Snapshot &snapshot, const std::vector<EventIndex> &events)
{
    QStringList ids;
    for (const EventIndex event : events)
        ids.append(QString::fromStdString(std::string(snapshot.id(event))));
    return ids;
}

/// Requires: the snapshot has an event with this id.
inline Event eventOf(const Snapshot &snapshot, const char *id)
{
    return snapshot.event(snapshot.eventById(id).value());
}

} // namespace kronika::test
