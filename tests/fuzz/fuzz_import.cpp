// SPDX-License-Identifier: GPL-3.0-or-later
// The importer of the format that KRONIKA_FUZZ_FORMAT names (else the one that the content tells) on any bytes: no
// crash, sums that add up, and what is read is a sound chronology, which every exporter takes.
#include "models/io/formatregistry.h"
#include "models/io/losses.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using namespace kronika;

void require(bool condition, const QString &what = {})
{
    if (condition)
        return;
    std::fprintf(stderr, "%s\n", qUtf8Printable(what));
    std::abort();
}

std::string written(const Exporter &exporter, const Snapshot &snapshot)
{
    std::string out;
    const auto take = [&out](std::string_view piece) {
        out += piece;
        return true;
    };
    (void)lossesOf(exporter, snapshot);
    require(exporter.write(snapshot, {}, take, {}).isOk());
    return out;
}

const Importer *chosenImporter(const QByteArray &content)
{
    const char *name = std::getenv("KRONIKA_FUZZ_FORMAT");
    return name != nullptr ? importerNamed(name) : importerFor(content, {});
}

void requireSound(const ImportReport &report)
{
    require(report.ledger.isBalanced());
    for (const Diagnostic &diagnostic : report.diagnostics.kept())
        require(!diagnostic.message.contains(QStringLiteral("internal error")), diagnostic.message);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(data, data + size);
    for (const Importer *importer : importers())
        importer->sniff(std::string_view(text).substr(0, kSniffBytes));
    const Importer *importer = chosenImporter(QByteArray(text.data(), qsizetype(text.size())));
    if (importer == nullptr)
        return 0;
    const ImportOutcome outcome = importer->read(QByteArray(text.data(), qsizetype(text.size())), {}, {});
    require(bool(outcome.snapshot) != outcome.report.diagnostics.hasErrors());
    if (!outcome.snapshot)
        return 0;
    requireSound(outcome.report);
    const Exporter &kronika = *exporterNamed("kronika");
    const std::string once = written(kronika, *outcome.snapshot);
    const ImportOutcome again = importerNamed("kronika")->read(QByteArray(once.data(), qsizetype(once.size())), {}, {});
    require(again.snapshot != nullptr,
            again.report.diagnostics.kept().empty() ? QString() : again.report.diagnostics.kept().front().line({}));
    require(written(kronika, *again.snapshot) == once);
    for (const Exporter *exporter : exporters())
        written(*exporter, *outcome.snapshot);
    return 0;
}
