// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/queryoutput.h"

#include "app/commands/jsonout.h"
#include "models/document/fields.h"
#include "models/document/marking.h"
#include "models/document/plaintext.h"
#include "models/document/tablecell.h"

#include <algorithm>
#include <array>

namespace kronika {

namespace {

constexpr std::size_t kColumns = 4;
using TableRow = std::array<QString, kColumns>;

TableRow tableRow(const Snapshot &snapshot, EventIndex event)
{
    QStringList actors;
    for (const ActorIndex actor : snapshot.actorsOf(event))
        actors += singleLine(snapshot.actors()[raw(actor)].name);
    const std::string when = snapshot.when(event);
    return {when.empty() ? QStringLiteral("undated") : singleLine(when), singleLine(snapshot.id(event)),
            singleLine(snapshot.title(event)), actors.join(QLatin1String(", "))};
}

std::string actorsJson(const Snapshot &snapshot, EventIndex event)
{
    const std::span<const ActorIndex> actors = snapshot.actorsOf(event);
    JsonList list;
    for (std::size_t n = 0; n < actors.size(); ++n) {
        const Actor &actor = snapshot.actors()[raw(actors[n])];
        JsonObject reference;
        reference.add("id", jsonString(std::string_view(actor.id)));
        reference.add("name", jsonString(std::string_view(actor.name)));
        reference.add("role", jsonString(snapshot.roleOf(event, n)));
        list.add(reference.text());
    }
    return list.text();
}

std::string tagsJson(const Snapshot &snapshot, EventIndex event)
{
    JsonList list;
    if (const EventExtras *extras = snapshot.extras(event)) {
        for (const std::string &tag : extras->tags)
            list.add(jsonString(std::string_view(tag)));
    }
    return list.text();
}

/// For who reads one event without the others: its own, else the chronology's.
std::string markingOf(const Snapshot &snapshot, EventIndex event)
{
    const EventExtras *extras = snapshot.extras(event);
    const std::string own = extras != nullptr ? markingToWrite(extras->marking, extras->unknown) : std::string();
    return own.empty() ? markingToWrite(snapshot.info().marking, snapshot.info().unknown) : own;
}

/// A row also holds words of the sources and of other events.
std::string csvText(const Snapshot &snapshot, EventIndex event, const Field &field)
{
    const bool isMarking = std::string_view(field.key) == "marking";
    return isMarking ? rowMarking(snapshot, event) : field.text(snapshot, event, {}).toStdString();
}

std::string eventJson(const Snapshot &snapshot, EventIndex event)
{
    const TimeBounds bounds = snapshot.time(event).bounds;
    const auto category = snapshot.category(event);
    JsonObject object;
    object.add("id", jsonString(snapshot.id(event)));
    object.add("when", snapshot.when(event).empty() ? "null" : jsonString(snapshot.when(event)));
    if (!snapshot.within(event).empty())
        object.add("within", jsonString(snapshot.within(event)));
    object.add("earliest", jsonInstant(bounds.earliestStart));
    object.add("latest", jsonInstant(bounds.latestEnd));
    object.add("title", jsonString(snapshot.title(event)));
    object.add("actors", actorsJson(snapshot, event));
    object.add("category", category ? jsonString(std::string_view(snapshot.categories()[raw(*category)].id)) : "null");
    object.add("tags", tagsJson(snapshot, event));
    const std::string marking = markingOf(snapshot, event);
    object.add("marking", marking.empty() ? "null" : jsonString(std::string_view(marking)));
    return object.text();
}

} // namespace

std::string eventsAsTable(const Snapshot &snapshot, const std::vector<EventIndex> &events)
{
    std::vector<TableRow> rows;
    std::array<qsizetype, kColumns> widths{};
    for (const EventIndex event : events) {
        rows.push_back(tableRow(snapshot, event));
        for (std::size_t column = 0; column < kColumns; ++column)
            widths[column] = std::max(widths[column], rows.back()[column].size());
    }
    QString text;
    for (const TableRow &row : rows) {
        for (std::size_t column = 0; column + 1 < kColumns; ++column)
            text += row[column].leftJustified(widths[column] + 2);
        text += row[kColumns - 1];
        while (text.endsWith(u' '))
            text.chop(1);
        text += u'\n';
    }
    return text.toStdString();
}

std::string eventsAsCsv(const Snapshot &snapshot, const std::vector<EventIndex> &events)
{
    std::string csv;
    const auto endLine = [&csv] { csv.back() = '\n'; };
    for (const Field &field : eventFields())
        csv += std::string(field.key) + ',';
    endLine();
    for (const EventIndex event : events) {
        for (const Field &field : eventFields())
            csv += tableCell(spreadsheetSafe(withoutControls(csvText(snapshot, event, field))), ',') + ',';
        endLine();
    }
    return csv;
}

std::string eventsAsJson(const Snapshot &snapshot, const std::vector<EventIndex> &events)
{
    JsonLines lines;
    for (const EventIndex event : events)
        lines.add(eventJson(snapshot, event));
    return lines.text();
}

} // namespace kronika
