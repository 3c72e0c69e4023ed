// SPDX-License-Identifier: GPL-3.0-or-later
// The statuses that the program ends with, a contract with scripts. Knows no subcommand.
#pragma once

namespace kronika {

enum class ExitCode : int {
    Done = 0,
    BadInput = 1,
    Usage = 2,
    NotWritten = 3,
    Interrupted = 130,
};

} // namespace kronika
