// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/commands/input.h"
#include "app/commands/jsonout.h"
#include "models/document/plaintext.h"
#include "models/time/timetext.h"

namespace kronika {

namespace {

std::string infoJson(const ImportOutcome &outcome)
{
    const Snapshot &snapshot = *outcome.snapshot;
    JsonList skipped;
    for (const RecordGroup &records : outcome.report.ledger.skipped) {
        JsonObject entry;
        entry.add("reason", jsonString(records.reason));
        entry.add("count", records.count);
        skipped.add(entry.text());
    }
    JsonObject info;
    info.add("format", jsonString(outcome.report.format));
    info.add("title", jsonString(snapshot.info().title));
    info.add("events", snapshot.eventCount());
    info.add("actors", snapshot.actors().size());
    info.add("sources", snapshot.sources().size());
    info.add("undated", snapshot.undatedCount());
    info.add("skipped", skipped.text());
    info.add("earliest", jsonInstant(snapshot.reach().earliestStart));
    info.add("latest", jsonInstant(snapshot.reach().latestEnd));
    return info.text() + "\n";
}

QString instantText(Instant instant)
{
    return instant.isFinite() ? isoUtc(instant) : QStringLiteral("none");
}

QString infoText(const ImportOutcome &outcome)
{
    const Snapshot &snapshot = *outcome.snapshot;
    QString text;
    const auto line = [&text](const char *name, const QString &value) {
        text += QString::fromLatin1(name).leftJustified(11) + value + u'\n';
    };
    line("title", singleLine(snapshot.info().title));
    line("format", outcome.report.format);
    line("events", QString::number(snapshot.eventCount()));
    line("actors", QString::number(snapshot.actors().size()));
    line("sources", QString::number(snapshot.sources().size()));
    line("undated", QString::number(snapshot.undatedCount()));
    if (outcome.report.isImport)
        line("kept aside", QString::number(outcome.report.ledger.keptAsideCount()));
    for (const RecordGroup &records : outcome.report.ledger.skipped)
        line("skipped", QStringLiteral("%1: %2").arg(records.count).arg(singleLine(records.reason)));
    line("earliest", instantText(snapshot.reach().earliestStart));
    line("latest", instantText(snapshot.reach().latestEnd));
    line("zone", snapshot.zone().name());
    if (!snapshot.info().marking.empty())
        line("marking", singleLine(snapshot.info().marking));
    return text;
}

ExitCode runInfo(const Arguments &arguments)
{
    const Reading reading = readInput(arguments);
    if (reading.status != ExitCode::Done)
        return reading.status;
    return arguments.has("--json") ? print(QByteArray::fromStdString(infoJson(reading.outcome)))
                                   : print(infoText(reading.outcome));
}

constexpr Option kInfoOptions[] = {
    {"--json", nullptr, "one JSON object instead of text"},
    kFromOption,
};

} // namespace

const Subcommand kInfoCommand{
    .name = "info",
    .summary = "says what is in a chronology",
    .synopsis = "IN [--json]",
    .options = kInfoOptions,
    .minPositionals = 1,
    .maxPositionals = 1,
    .needs = Needs::Core,
    .run = runInfo,
    .notes = "earliest is the least finite earliest start of an event, latest the greatest finite latest end.",
};

} // namespace kronika
