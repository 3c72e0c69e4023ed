// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/input.h"

#include "app/commands/console.h"
#include "app/filetarget.h"
#include "models/io/files.h"
#include "models/io/formatregistry.h"
#include "models/io/table/tablefindings.h"
#include "models/io/textimport.h"

#include <algorithm>

namespace kronika {

namespace {

void sayDiagnostics(const Diagnostics &diagnostics, const QString &file)
{
    for (const Diagnostic &diagnostic : diagnostics.kept())
        say(diagnostic.line(file));
    const auto kept = [&](Severity severity) {
        return static_cast<std::size_t>(std::ranges::count(diagnostics.kept(), severity, &Diagnostic::severity));
    };
    const std::size_t errors = diagnostics.errorCount() - kept(Severity::Error);
    const std::size_t warnings = diagnostics.warningCount() - kept(Severity::Warning);
    if (errors > 0)
        say(QStringLiteral("%1: and %2 more").arg(file, counted(errors, "error")));
    if (warnings > 0)
        say(QStringLiteral("%1: and %2 more").arg(file, counted(warnings, "warning")));
}

ImportOutcome readJudged(const QString &file, const Importer *importer, const ImportOptions &options,
                         const Judge &judge)
{
    const Progress progress = consoleProgress(QStringLiteral("Reading %1:").arg(file));
    const QString path = pathNamed(file);
    if (!judge)
        return readFile(path, importer, progress, options);
    const Result<QByteArray> content = contentOf(path);
    if (!content) // says why
        return readFile(path, importer, progress, options);
    ImportOutcome outcome = readContent(*content, path, importer, progress, options);
    judge(outcome, *content);
    return outcome;
}

/// False, said, if the profile cannot be read.
bool readOptions(const Arguments &arguments, ImportOptions &options)
{
    options.map = arguments.value("--map");
    if (!arguments.has("--profile"))
        return true;
    const QString file = arguments.value("--profile");
    const Result<QByteArray> content = contentOf(pathNamed(file));
    if (content)
        options.profile = *content;
    else
        say(QStringLiteral("%1: error: %2").arg(file, content.error().text()));
    return content.isOk();
}

/// --map or --profile, given for what is no table; empty if neither is.
QString strayTableOption(const Arguments &arguments, const ImportOutcome &outcome)
{
    const QString &format = outcome.report.format;
    if (!outcome.snapshot || format.isEmpty() || table::isTableFormat(format))
        return {};
    const Importer *importer = importerNamed(format.toStdString());
    const bool takesEncoding = importer != nullptr && importer->takesEncoding;
    if (const QString map = arguments.value("--map"); !map.isEmpty() && !(takesEncoding && isEncodingAlone(map)))
        return QStringLiteral("--map");
    return arguments.has("--profile") ? QStringLiteral("--profile") : QString();
}

ExitCode statusOf(const ImportOutcome &outcome)
{
    if (outcome.report.isCancelled)
        return ExitCode::Interrupted;
    return outcome.snapshot ? ExitCode::Done : ExitCode::BadInput;
}

} // namespace

Reading readInput(const Arguments &arguments, const Judge &judge)
{
    Reading reading;
    const Importer *importer = nullptr;
    if (arguments.has("--from")) {
        const QString name = arguments.value("--from");
        importer = importerNamed(name.toStdString());
        if (importer == nullptr) {
            reading.status = sayUsageError(
                arguments.subcommand,
                QStringLiteral("no format named \"%1\" can be read; \"kronika formats\" lists those that can")
                    .arg(name));
            return reading;
        }
    }
    ImportOptions options;
    if (!readOptions(arguments, options)) {
        reading.status = ExitCode::BadInput;
        return reading;
    }
    if (const auto map = table::tableMap(options.map, {}); !map) {
        reading.status = sayUsageError(arguments.subcommand, map.error().commandText());
        return reading;
    }
    const QString file = arguments.positionals.first();
    reading.outcome = readJudged(file, importer, options, judge);
    if (const QString stray = strayTableOption(arguments, reading.outcome); !stray.isEmpty()) {
        reading.outcome.snapshot.reset();
        reading.status = sayUsageError(
            arguments.subcommand,
            QStringLiteral("%1 is for tables (csv, tsv, json, xlsx), but for --map encoding=NAME, which other texts "
                           "take, too; %2 is read as %3: leave it out, or name the format with --from")
                .arg(stray, file, reading.outcome.report.format));
        return reading;
    }
    sayDiagnostics(reading.outcome.report.diagnostics, file);
    reading.status = statusOf(reading.outcome);
    return reading;
}

QString verdict(const Diagnostics &diagnostics)
{
    return counted(diagnostics.errorCount(), "error") + QStringLiteral(", ") +
           counted(diagnostics.warningCount(), "warning");
}

} // namespace kronika
