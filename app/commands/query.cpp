// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/query.h"
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/commands/input.h"
#include "app/commands/queryoutput.h"
#include "app/currentinstant.h"
#include "models/document/timeorder.h"

namespace kronika {

namespace {

using Writer = std::string (*)(const Snapshot &snapshot, const std::vector<EventIndex> &events);

struct OutputFormat
{
    const char *name;
    Writer write;
};

constexpr OutputFormat kFormats[] = {{"table", eventsAsTable}, {"csv", eventsAsCsv}, {"json", eventsAsJson}};

Writer writerNamed(const QString &name)
{
    for (const OutputFormat &format : kFormats) {
        if (name == QLatin1String(format.name))
            return format.write;
    }
    return nullptr;
}

std::vector<EventIndex> inOrder(const EventSet &matches, const Snapshot &snapshot)
{
    std::vector<EventIndex> events = timeOrder(snapshot);
    std::erase_if(events, [&](EventIndex event) { return !matches.contains(event); });
    return events;
}

/// What `from:today` is counted from.
TypedClock clock()
{
    return {currentInstant(), Zone::local()};
}

ExitCode runQuery(const Arguments &arguments)
{
    const Result<Query> query = Query::parse(arguments.positionals.at(1), clock());
    if (!query)
        return sayUsageError(arguments.subcommand, QStringLiteral("QUERY: ") + query.error().text());
    const QString format = arguments.has("--format") ? arguments.value("--format") : QStringLiteral("table");
    const Writer write = writerNamed(format);
    if (write == nullptr)
        return sayUsageError(arguments.subcommand,
                             QStringLiteral("--format is table, csv or json, not \"%1\"").arg(format));
    const Reading reading = readInput(arguments);
    if (reading.status != ExitCode::Done)
        return reading.status;
    const Snapshot &snapshot = *reading.outcome.snapshot;
    const Result<EventSet> matches = query->evaluated(snapshot);
    if (!matches)
        return sayUsageError(arguments.subcommand, QStringLiteral("QUERY: ") + matches.error().text());
    return print(QByteArray::fromStdString(write(snapshot, inOrder(*matches, snapshot))));
}

constexpr Option kQueryOptions[] = {
    {"--format", "table|csv|json", "how events are printed; a table if left out"},
    kFromOption,
};

} // namespace

const Subcommand kQueryCommand{
    .name = "query",
    .summary = "lists the events that match, in time order",
    .synopsis = "IN QUERY [--format table|csv|json]",
    .options = kQueryOptions,
    .minPositionals = 2,
    .maxPositionals = 2,
    .needs = Needs::Core,
    .run = runQuery,
    .notes = "QUERY, the same as in the window's search field: all words must match title, description, actor,\n"
             "tag or source, whatever their case and accents; \"a phrase\"; actor:apt31, role:target,\n"
             "category:statement, tag:x, source:eu-2025, from:2022, to:\"May 2025\", confidence:>=70,\n"
             "has:links|claims|conflict|attachments, is:undated|open|approximate|uncertain|disputed;\n"
             "from: and to: beside each other find an event that can lie between them; one of several dates,\n"
             "[2003,2005], 2004-XX-11, only if one of these lies there.\n"
             "- negates; or and parentheses combine; /regular expression/. An empty QUERY matches all. Put -- before\n"
             "one that begins with two dashes.\n"
             "In json each event bears its marking (TLP), else the chronology's; in csv, as convert writes it.\n"
             "In csv, what a spreadsheet would take for a formula has an apostrophe in front.",
    .dashWords = DashWords::SecondIsQuery,
};

} // namespace kronika
