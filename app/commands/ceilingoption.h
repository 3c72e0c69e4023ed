// SPDX-License-Identifier: GPL-3.0-or-later
// --ceiling and --above, which all subcommands that write understand alike.
#pragma once

#include "app/commands/subcommand.h"
#include "models/document/ceiling.h"
#include "models/time/result.h"

#include <optional>

namespace kronika {

inline constexpr Option kCeilingOption{"--ceiling", "TLP:...",
                                       "nothing that is marked higher: TLP:CLEAR, GREEN, AMBER, AMBER+STRICT or RED"};
inline constexpr Option kAboveOption{
    "--above", "gap|drop", "what is above the ceiling becomes a counted gap (so it is if nothing is said) or vanishes"};

/// None if none was asked for; an error is wrong usage.
Result<std::optional<Ceiling>> readCeiling(const Arguments &arguments);

/// On stderr what the ceiling held back from `out`, and what it had no word on.
void sayWithheld(const QString &out, Tlp ceiling, const BelowCeiling &below);

} // namespace kronika
