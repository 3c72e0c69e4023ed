// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/commands/input.h"
#include "app/commands/jsonout.h"
#include "models/index/query.h"
#include "models/io/consistencyreport.h"
#include "models/io/json/places.h"
#include "models/io/json/seek.h"

namespace kronika {

namespace {

std::string diagnosticsJson(const Diagnostics &diagnostics, const QString &file)
{
    JsonLines lines;
    for (const Diagnostic &diagnostic : diagnostics.kept()) {
        JsonObject entry;
        entry.add("file", jsonString(file));
        const bool hasPlace = diagnostic.position.line > 0; // a file that cannot be read has none
        entry.add("line", hasPlace ? std::to_string(diagnostic.position.line) : "null");
        entry.add("column", hasPlace ? std::to_string(diagnostic.position.column) : "null");
        entry.add("path", jsonString(std::string_view(diagnostic.path)));
        entry.add("severity", diagnostic.severity == Severity::Error ? "\"error\"" : "\"warning\"");
        entry.add("message", jsonString(diagnostic.message));
        lines.add(entry.text());
    }
    return lines.text();
}

/// Dates that cannot all be true are warnings.
void judgeDates(ImportOutcome &outcome, const QByteArray &content)
{
    const bool isOurs = outcome.report.format == QLatin1String("kronika");
    addContradictions(outcome.report.diagnostics, consistencyOf(*outcome.snapshot), *outcome.snapshot,
                      isOurs ? content : QByteArray());
}

/// A view whose filter is no QUERY cannot be shown as it was meant.
void judgeFilters(ImportOutcome &outcome, const QByteArray &content)
{
    std::vector<json::Path> paths;
    QStringList messages;
    const std::span<const SavedView> views = outcome.snapshot->views();
    for (std::size_t n = 0; n < views.size(); ++n) {
        const Result<Query> filter = Query::parse(QString::fromStdString(views[n].filter));
        if (filter)
            continue;
        paths.push_back({{"views", 0}, {{}, n}, {"filter", 0}});
        messages.append(QStringLiteral("the filter cannot be read: %1").arg(filter.error().text()));
    }
    if (paths.empty())
        return;
    const std::string_view text(content.constData(), static_cast<std::size_t>(content.size()));
    const std::vector<json::Place> places = json::placesOf(text, json::offsetsOf(content, paths));
    for (std::size_t n = 0; n < places.size(); ++n)
        outcome.report.diagnostics.add(
            {Severity::Warning, places[n].position, places[n].path, messages[static_cast<qsizetype>(n)]});
}

void judge(ImportOutcome &outcome, const QByteArray &content)
{
    judgeDates(outcome, content);
    if (outcome.report.format == QLatin1String("kronika"))
        judgeFilters(outcome, content);
}

ExitCode runCheck(const Arguments &arguments)
{
    const Reading reading = readInput(arguments, judge);
    if (reading.status != ExitCode::Done && reading.status != ExitCode::BadInput)
        return reading.status;
    const QString file = arguments.positionals.first();
    const Diagnostics &diagnostics = reading.outcome.report.diagnostics;
    const ExitCode printed = arguments.has("--json")
                                 ? print(QByteArray::fromStdString(diagnosticsJson(diagnostics, file)))
                                 : print(QStringLiteral("%1: %2\n").arg(file, verdict(diagnostics)));
    return printed == ExitCode::Done ? reading.status : printed;
}

constexpr Option kCheckOptions[] = {
    {"--json", nullptr, "the diagnostics as a JSON array instead of the summary line"},
    kFromOption,
};

} // namespace

const Subcommand kCheckCommand{
    .name = "check",
    .summary = "validates a file: every error, and every date that contradicts another, with its place",
    .synopsis = "IN [--json]",
    .options = kCheckOptions,
    .minPositionals = 1,
    .maxPositionals = 1,
    .needs = Needs::Core,
    .run = runCheck,
    .notes =
        "Diagnostics go to stderr as FILE:LINE:COLUMN: error: MESSAGE, at most 100 and a count. Dates that cannot all "
        "be true\n"
        "under any reading (an effect before its cause, a source published before what it reports, ...) are warnings.",
};

} // namespace kronika
