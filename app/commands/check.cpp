// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/commands/input.h"
#include "app/commands/jsonout.h"
#include "models/io/consistencyreport.h"

namespace kronika {

namespace {

std::string diagnosticsJson(const Diagnostics &diagnostics, const QString &file)
{
    JsonLines lines;
    for (const Diagnostic &diagnostic : diagnostics.kept()) {
        JsonObject entry;
        entry.add("file", jsonString(file));
        entry.add("line", diagnostic.position.line);
        entry.add("column", diagnostic.position.column);
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

ExitCode runCheck(const Arguments &arguments)
{
    const Reading reading = readInput(arguments, judgeDates);
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
