// SPDX-License-Identifier: GPL-3.0-or-later
// What a run of the program is. Only main() calls it.
#pragma once

namespace kronika {

/// The whole program, a subcommand or windows, from the words of its command line to the exit code.
int runProgram(int argumentCount, char **arguments);

} // namespace kronika
