// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ceilingoption.h"
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/commands/input.h"
#include "app/commands/interruption.h"
#include "app/commands/targets.h"
#include "app/dataexport.h"
#include "app/filetarget.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "models/io/losses.h"

#include <optional>
#include <vector>

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

/// What the target cannot hold, before anything is written.
std::vector<Loss> sayLosses(const Arguments &arguments, const Snapshot &snapshot, const Exporter &exporter)
{
    std::vector<Loss> losses = lossesOf(exporter, snapshot);
    for (const Loss &loss : losses)
        say(QStringLiteral("%1: %2 cannot hold: %3 (%4)")
                .arg(arguments.positionals.at(1), QLatin1String(exporter.name),
                     loss.note.isEmpty() ? loss.what : QString(loss.what + QStringLiteral(", ") + loss.note))
                .arg(loss.count));
    return losses;
}

void sayWhatWasRead(const Arguments &arguments, const ImportOutcome &outcome)
{
    const Snapshot &snapshot = *outcome.snapshot;
    const QString in = arguments.positionals.at(0);
    say(QStringLiteral("%1: read as %2: %3, %4, %5")
            .arg(in, outcome.report.format, counted(snapshot.eventCount(), "event"),
                 counted(snapshot.actors().size(), "actor"), counted(snapshot.sources().size(), "source")));
    if (!outcome.report.isImport)
        return;
    for (const QString &line : reportLines(outcome.report))
        say(QStringLiteral("%1: %2").arg(in, line));
}

void sayWhatWasWritten(const Arguments &arguments, const ImportReport &report, const Exporter &exporter, bool isWhole)
{
    const bool lostNothing = isWhole && report.ledger.skipped.empty();
    const bool hasNothing = report.isImport && report.ledger.read == 0;
    say(QStringLiteral("%1: written as %2: %3")
            .arg(arguments.positionals.at(1), QLatin1String(exporter.name),
                 hasNothing    ? QStringLiteral("there was nothing in it to keep")
                 : lostNothing ? QStringLiteral("everything kept, nothing lost")
                               : QStringLiteral("everything else kept")));
}

/// Done if there is none to write.
ExitCode writeReport(const Arguments &arguments, const ImportReport &report, const WrittenAccount *account = nullptr)
{
    if (!arguments.has("--report"))
        return ExitCode::Done;
    const QString file = arguments.value("--report");
    const Status written = writeBytes(pathNamed(file), QByteArray::fromStdString(reportJson(report, account)));
    return written ? ExitCode::Done : sayNotWritten(file, written.error());
}

WrittenAccount accountOf(const Exporter &exporter, const Snapshot &snapshot, const std::vector<Loss> &losses)
{
    WrittenAccount account{QString::fromLatin1(exporter.name), eventsWritten(losses, snapshot), {}};
    for (const Loss &loss : losses)
        account.lost.push_back({loss.what, loss.count, loss.note});
    return account;
}

/// Of the program's own format every record is what it is.
void countRecords(ImportReport &report, const Snapshot &snapshot)
{
    if (report.isImport)
        return;
    report.ledger.events = snapshot.eventCount();
    report.ledger.actors = snapshot.actors().size();
    report.ledger.sources = snapshot.sources().size();
    const std::size_t others = snapshot.categories().size() + snapshot.eras().size() + snapshot.views().size();
    if (others > 0)
        report.ledger.keptAside.push_back({QStringLiteral("categories, eras and views"), others, {}});
    report.ledger.read = report.ledger.events + report.ledger.actors + report.ledger.sources + others;
}

ExitCode write(const Arguments &arguments, const ImportOutcome &outcome, const Exporter &exporter)
{
    ExportOptions options;
    options.guardsFormulas = !arguments.has("--no-guard");
    const QString out = arguments.positionals.at(1);
    std::optional<WritingFile> writing;
    if (out != QLatin1String("-"))
        writing.emplace();
    const Status written = writeInWords(pathNamed(out), outcome.snapshot, exporter,
                                        consoleProgress(QStringLiteral("Writing %1:").arg(out)), std::move(options));
    if (isInterrupted())
        return ExitCode::Interrupted;
    return written ? ExitCode::Done : sayNotWritten(out, written.error());
}

/// What may be passed on takes the place of what was read.
void cutDown(const Arguments &arguments, const Ceiling &ceiling, std::shared_ptr<const Snapshot> &snapshot)
{
    const BelowCeiling below = belowCeilingOf(snapshot, ceiling);
    snapshot = below.snapshot;
    sayWithheld(arguments.positionals.at(1), ceiling.highest, below);
}

Status refuseOneForAnother(const Arguments &arguments)
{
    return refuseOverwriting({{"OUT", arguments.positionals.at(1)}, {"--report", arguments.value("--report")}},
                             {{"IN", arguments.positionals.at(0)}, {"--profile", arguments.value("--profile")}});
}

ExitCode runConvert(const Arguments &arguments)
{
    const Exporter *exporter = chosenExporter(arguments);
    if (exporter == nullptr)
        return ExitCode::Usage;
    const Result<std::optional<Ceiling>> ceiling = readCeiling(arguments);
    if (!ceiling)
        return sayUsageError(arguments.subcommand, ceiling.error().text());
    if (*ceiling && arguments.has("--report"))
        return sayUsageError(arguments.subcommand, QStringLiteral("--report does not go with --ceiling: it tells of "
                                                                  "everything that was read"));
    if (const Status apart = refuseOneForAnother(arguments); !apart)
        return sayUsageError(arguments.subcommand, apart.error().text());
    Reading reading = readInput(arguments);
    const ImportReport &report = reading.outcome.report;
    if (reading.status == ExitCode::BadInput)
        static_cast<void>(writeReport(arguments, report));
    if (reading.status != ExitCode::Done)
        return reading.status;
    if (report.isReadOnly) {
        say(QStringLiteral(
                "%1: error: the file is of a later version of the format, so it can be looked at but not written "
                "again (a newer Kronika can)")
                .arg(arguments.positionals.first()));
        return ExitCode::BadInput;
    }
    sayWhatWasRead(arguments, reading.outcome);
    if (*ceiling)
        cutDown(arguments, **ceiling, reading.outcome.snapshot);
    countRecords(reading.outcome.report, *reading.outcome.snapshot);
    const std::vector<Loss> losses = sayLosses(arguments, *reading.outcome.snapshot, *exporter);
    const WrittenAccount account = accountOf(*exporter, *reading.outcome.snapshot, losses);
    const ExitCode written = write(arguments, reading.outcome, *exporter);
    if (written != ExitCode::Done)
        return written;
    sayWhatWasWritten(arguments, report, *exporter, losses.empty() && !*ceiling);
    return writeReport(arguments, report, &account);
}

constexpr Option kConvertOptions[] = {
    kFromOption,
    {"--to", "FORMAT", "the format of OUT, where its ending does not say"},
    kMapOption,
    kProfileOption,
    kCeilingOption,
    kAboveOption,
    {"--no-guard", nullptr, "CSV and TSV: leaves cells as they are that a spreadsheet takes for formulas"},
    {"--report", "FILE", "writes as JSON what was read, kept and skipped, and under \"written\" what OUT cannot hold"},
};

} // namespace

const Subcommand kConvertCommand{
    .name = "convert",
    .summary = "reads any known format and writes another",
    .synopsis = "IN OUT [--from FORMAT] [--to FORMAT] [--map MAP] [--profile FILE] [--ceiling TLP:...] [--above "
                "gap|drop] [--no-guard] "
                "[--report FILE]",
    .options = kConvertOptions,
    .minPositionals = 2,
    .maxPositionals = 2,
    .needs = Needs::Pictures,
    .run = runConvert,
    .notes = "Says on stderr what was read, kept and lost, and before writing what OUT cannot hold. OUT is replaced as "
             "a whole or left as it was.",
};

} // namespace kronika
