// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/commands/input.h"
#include "app/commands/interruption.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"

#include <optional>

namespace kronika {

namespace {

/// Null, and said, if `arguments` name no format that can be written.
const Exporter *chosenExporter(const Arguments &arguments)
{
    const QString out = arguments.positionals.at(1);
    if (arguments.has("--to")) {
        const QString name = arguments.value("--to");
        const Exporter *exporter = exporterNamed(name.toStdString());
        if (exporter == nullptr)
            sayUsageError(
                arguments.subcommand,
                QStringLiteral("no format named \"%1\" can be written by this version; \"kronika formats\" lists "
                               "those that can")
                    .arg(name));
        return exporter;
    }
    const Exporter *exporter = out == QLatin1String("-") ? nullptr : exporterFor(out);
    if (exporter == nullptr)
        sayUsageError(arguments.subcommand,
                      QStringLiteral("the name \"%1\" has no ending that this version can write; --to names the format "
                                     "(\"kronika formats\" lists them)")
                          .arg(out));
    return exporter;
}

void sayWhatBecameOfIt(const Arguments &arguments, const ImportOutcome &outcome, const Exporter &exporter)
{
    const Snapshot &snapshot = *outcome.snapshot;
    const QString contents = counted(snapshot.eventCount(), "event") + QStringLiteral(", ") +
                             counted(snapshot.actors().size(), "actor") + QStringLiteral(", ") +
                             counted(snapshot.sources().size(), "source");
    say(QStringLiteral("%1: read as %2: %3").arg(arguments.positionals.at(0), outcome.report.format, contents));
    for (const SkippedRecords &records : outcome.report.skipped)
        say(QStringLiteral("%1: lost %2: %3")
                .arg(arguments.positionals.at(0), counted(records.count, "record"), records.reason));
    if (outcome.report.skipped.empty())
        say(QStringLiteral("%1: written as %2: everything kept, nothing lost")
                .arg(arguments.positionals.at(1), QLatin1String(exporter.name)));
    else
        say(QStringLiteral("%1: written as %2: everything else kept")
                .arg(arguments.positionals.at(1), QLatin1String(exporter.name)));
}

ExitCode write(const Arguments &arguments, const ImportOutcome &outcome, const Exporter &exporter)
{
    const QString out = arguments.positionals.at(1);
    std::optional<WritingFile> writing;
    if (out != QLatin1String("-"))
        writing.emplace();
    const Status written =
        writeFile(out, exporter, *outcome.snapshot, consoleProgress(QStringLiteral("Writing %1:").arg(out)));
    if (isInterrupted())
        return ExitCode::Interrupted;
    if (written)
        return ExitCode::Done;
    say(QStringLiteral("%1: error: %2").arg(out, written.error().text()));
    return ExitCode::NotWritten;
}

ExitCode run(const Arguments &arguments)
{
    const Exporter *exporter = chosenExporter(arguments);
    if (exporter == nullptr)
        return ExitCode::Usage;
    const Reading reading = readInput(arguments);
    if (reading.status != ExitCode::Done)
        return reading.status;
    if (reading.outcome.report.isReadOnly) {
        say(QStringLiteral(
                "%1: error: the file is of a later version of the format, so it can be looked at but not written "
                "again (a newer Kronika can)")
                .arg(arguments.positionals.first()));
        return ExitCode::BadInput;
    }
    const ExitCode written = write(arguments, reading.outcome, *exporter);
    if (written == ExitCode::Done)
        sayWhatBecameOfIt(arguments, reading.outcome, *exporter);
    return written;
}

constexpr Option kOptions[] = {
    kFromOption,
    {"--to", "FORMAT", "the format of OUT, where its ending does not say"},
    {"--map", "", "", true},
    {"--profile", "", "", true},
    {"--report", "", "", true},
};

} // namespace

const Subcommand kConvertCommand{
    .name = "convert",
    .summary = "reads any known format and writes another",
    .synopsis = "IN OUT [--from FORMAT] [--to FORMAT]",
    .options = kOptions,
    .minPositionals = 2,
    .maxPositionals = 2,
    .needs = Needs::Core,
    .run = run,
    .notes = "Says on stderr what was read, kept and lost. OUT is replaced as a whole or left as it was.",
};

} // namespace kronika
