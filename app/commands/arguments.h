// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the words after a subcommand apart, by its table of options. Knows no meaning of any option.
#pragma once

#include "app/commands/subcommand.h"
#include "models/time/result.h"

#include <QStringList>

namespace kronika {

/// `words` are what follows the subcommand. Options may stand anywhere, as `--name VALUE` or `--name=VALUE`; a value is
/// taken as it is, dashes and all; `--` ends them; `-` is a positional, and so is what the subcommand takes for a QUERY
/// or a string though it begins with one dash. An error is one line that names the word and the nearest option.
Result<Arguments> parseArguments(const Subcommand &subcommand, const QStringList &words);

/// Whether one of `words` asks for help, before any `--`.
bool asksForHelp(const QStringList &words);

} // namespace kronika
