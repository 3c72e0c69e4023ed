// SPDX-License-Identifier: GPL-3.0-or-later
// A note in the state folder when the program crashes: version, signal, build and backtrace, not a word of any
// chronology. Sends nothing anywhere.
#pragma once

#include <QString>

namespace kronika {

/// The offsets of its frames are in the program whose build id (`readelf -n`) it names: addr2line says what they are.
/// Writes `folder`/crash-SECONDS-PROCESS.txt on a fatal signal, then lets the signal end the process as ever. The
/// oldest notes beyond ten are removed now. Once a process.
void prepareCrashNote(const QString &folder);

} // namespace kronika
