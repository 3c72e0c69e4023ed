// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of .kronika files on any bytes: no crash, errors with places, and what is read is written so that it reads
// the same and stays.
#include "models/io/formatregistry.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace kronika;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

ImportOutcome read(std::string_view text)
{
    return importerNamed("kronika")->read(QByteArray(text.data(), qsizetype(text.size())), {}, {});
}

std::string written(const Snapshot &snapshot)
{
    std::string out;
    const auto take = [&out](std::string_view piece) {
        out += piece;
        return true;
    };
    require(exporterNamed("kronika")->write(snapshot, {}, take, {}).isOk());
    return out;
}

void requireSame(const Snapshot &a, const Snapshot &b)
{
    require(a.info() == b.info() && a.eventCount() == b.eventCount());
    require(std::equal(a.actors().begin(), a.actors().end(), b.actors().begin(), b.actors().end()));
    require(std::equal(a.categories().begin(), a.categories().end(), b.categories().begin(), b.categories().end()));
    require(std::equal(a.sources().begin(), a.sources().end(), b.sources().begin(), b.sources().end()));
    require(std::equal(a.eras().begin(), a.eras().end(), b.eras().begin(), b.eras().end()));
    require(std::equal(a.views().begin(), a.views().end(), b.views().begin(), b.views().end()));
    for (std::uint32_t n = 0; n < a.eventCount(); ++n)
        require(a.event(EventIndex{n}) == b.event(EventIndex{n}));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(data, data + size);
    const ImportOutcome outcome = read(text);
    require(bool(outcome.snapshot) != outcome.report.diagnostics.hasErrors());
    for (const Diagnostic &diagnostic : outcome.report.diagnostics.kept())
        require(!diagnostic.message.isEmpty() && diagnostic.position.line > 0 && diagnostic.position.column > 0);
    if (!outcome.snapshot)
        return 0;
    const std::string once = written(*outcome.snapshot);
    const ImportOutcome again = read(once);
    require(again.snapshot != nullptr);
    requireSame(*outcome.snapshot, *again.snapshot);
    require(written(*again.snapshot) == once);
    return 0;
}
