// SPDX-License-Identifier: GPL-3.0-or-later
// The subcommands, each defined in a file of its own; the table that lists them is in commands.cpp.
#pragma once

#include "app/commands/subcommand.h"

#include <QStringList>

#include <span>

namespace kronika {

extern const Subcommand kRenderCommand;
extern const Subcommand kConvertCommand;
extern const Subcommand kCheckCommand;
extern const Subcommand kInfoCommand;
extern const Subcommand kQueryCommand;
extern const Subcommand kFormatsCommand;
extern const Subcommand kDateCommand;

std::span<const Subcommand *const> subcommands();
/// Null if there is none of that name.
const Subcommand *subcommandNamed(const QString &name);
QStringList subcommandNames();

/// All of `kronika SUBCOMMAND --help`.
QString helpText(const Subcommand &subcommand);

} // namespace kronika
