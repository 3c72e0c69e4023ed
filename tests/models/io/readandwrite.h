// SPDX-License-Identifier: GPL-3.0-or-later
// Shorthand of the tests for reading and writing .kronika text in memory.
#pragma once

#include "models/io/formatregistry.h"

#include <string>
#include <string_view>

namespace kronika::testing {

inline ImportOutcome readAs(const char *format, std::string_view text)
{
    return importerNamed(format)->read(QByteArray(text.data(), qsizetype(text.size())), {}, {});
}

inline ImportOutcome readText(std::string_view text)
{
    return readAs("kronika", text);
}

/// Empty if it could not be written.
inline std::string written(const char *format, const Snapshot &snapshot, const ExportOptions &options = {})
{
    std::string out;
    const auto take = [&out](std::string_view piece) {
        out += piece;
        return true;
    };
    return exporterNamed(format)->write(snapshot, options, take, {}) ? out : std::string();
}

/// The canonical text; empty if it could not be written.
inline std::string writtenText(const Snapshot &snapshot)
{
    return written("kronika", snapshot);
}

/// All that was said, a line each, as a terminal shows it.
inline QString said(const ImportReport &report)
{
    QString lines;
    for (const Diagnostic &diagnostic : report.diagnostics.kept())
        lines += diagnostic.line(QStringLiteral("f")) + QStringLiteral("\n");
    return lines;
}

} // namespace kronika::testing
