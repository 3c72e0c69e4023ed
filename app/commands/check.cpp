// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/commands/input.h"
#include "app/commands/jsonout.h"
#include "models/document/plaintext.h"
#include "models/index/query.h"
#include "models/io/consistencyreport.h"
#include "models/io/json/walk.h"

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
        entry.add("message", jsonString(diagnostic.commandMessage()));
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

constexpr QByteArrayView kMark("\xEF\xBB\xBF");

/// A view whose filter is no QUERY cannot be shown as it was meant. Read from the text, since errors elsewhere leave no
/// snapshot.
class FilterJudge
{
public:
    explicit FilterJudge(const QByteArray &content)
        : m_bytes(json::padded(content.startsWith(kMark) ? content.mid(kMark.size()) : content))
        , m_text(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()))
    {
    }

    /// None if the text is no JSON: then one error is enough.
    std::vector<Diagnostic> findings()
    {
        constexpr int maxDepth = 64;
        const std::size_t first = m_text.find_first_not_of(" \t\n\r");
        if (first == std::string_view::npos || m_text[first] != '{')
            return {};
        json::Walk walk(m_text, maxDepth);
        const bool isWhole = walk.root([this](json::Value &root) {
            if (root.kind() == json::Kind::Object)
                root.forEachMember([this](const json::RawString &name, json::Value &value) {
                    if (name.is("views") && value.kind() == json::Kind::Array)
                        readViews(value);
                });
        });
        return isWhole ? m_findings : std::vector<Diagnostic>();
    }

private:
    void readViews(json::Value &views)
    {
        std::size_t position = 0;
        views.forEachElement([&](json::Value &view) {
            const std::string path = "$.views[" + std::to_string(position++) + "].filter";
            if (view.kind() != json::Kind::Object)
                return;
            view.forEachMember([&](const json::RawString &name, json::Value &value) {
                if (name.is("filter") && value.kind() == json::Kind::String)
                    judge(value.string(), path);
            });
        });
    }

    void judge(const json::RawString &filter, const std::string &path)
    {
        const Result<Query> query = Query::parse(QString::fromStdString(filter.text().value_or(std::string())));
        if (!query)
            m_findings.push_back({Severity::Warning, positionOf(m_text, filter.offset), path,
                                  QStringLiteral("the filter cannot be read: %1").arg(query.error().text())});
    }

    QByteArray m_bytes;
    std::string_view m_text;
    std::vector<Diagnostic> m_findings;
};

void judge(ImportOutcome &outcome, const QByteArray &content)
{
    if (outcome.snapshot)
        judgeDates(outcome, content);
    if (outcome.report.format != QLatin1String("kronika") || outcome.report.isCancelled)
        return;
    for (const Diagnostic &finding : FilterJudge(content).findings())
        outcome.report.diagnostics.add(finding);
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
                                 : print(QStringLiteral("%1: %2\n").arg(singleLine(file), verdict(diagnostics)));
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
