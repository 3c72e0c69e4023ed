// SPDX-License-Identifier: GPL-3.0-or-later
// IN and --from of every subcommand that reads: the chronology, and what was wrong with it on stderr.
#pragma once

#include "app/commands/subcommand.h"
#include "models/io/format.h"

#include <functional>

namespace kronika {

struct Reading
{
    /// Done if there is a snapshot.
    ExitCode status = ExitCode::Done;
    ImportOutcome outcome;
};

inline constexpr Option kFromOption{"--from", "FORMAT", "the format of IN, where its content and ending do not say"};
inline constexpr Option kMapOption{"--map", "MAP",
                                   "for tables: which column is what (\"kronika formats --explain csv\")"};
inline constexpr Option kProfileOption{"--profile", "FILE", "for tables: a mapping that was saved"};

/// May add to the diagnostics of what was read from `content`, before they are said. There need be no snapshot.
using Judge = std::function<void(ImportOutcome &outcome, const QByteArray &content)>;

/// Reads the first positional and says its diagnostics.
Reading readInput(const Arguments &arguments, const Judge &judge = {});

/// "2 errors, 1 warning".
QString verdict(const Diagnostics &diagnostics);

} // namespace kronika
