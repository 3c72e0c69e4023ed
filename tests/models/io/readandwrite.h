// SPDX-License-Identifier: GPL-3.0-or-later
// Shorthand of the tests for reading and writing .kronika text in memory.
#pragma once

#include "models/io/formatregistry.h"

#include <string>
#include <string_view>

namespace kronika::testing {

inline ImportOutcome readText(std::string_view text)
{
    return importerNamed("kronika")->read(QByteArray(text.data(), qsizetype(text.size())), {}, {});
}

/// The canonical text; empty if it could not be written.
inline std::string writtenText(const Snapshot &snapshot)
{
    std::string out;
    const Status status = exporterNamed("kronika")->write(snapshot, {},
                                                          [&out](std::string_view piece) {
                                                              out += piece;
                                                              return true;
                                                          },
                                                          {});
    return status ? out : std::string();
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
