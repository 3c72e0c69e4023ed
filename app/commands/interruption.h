// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C in a subcommand: the process ends with status 130 and leaves no partial file. Never used by the window.
#pragma once

namespace kronika {

/// From now on SIGINT ends the process at once with status 130, except while a file is being written: then the writing
/// is told to stop, and a second SIGINT ends the process all the same.
void watchForInterruption();
/// A file that grows beyond what the system allows is then an error of the writing, not the end of the process.
void bearLargeFiles();
/// Where standard input, output or error is closed, the next file that is opened would be taken for it.
void holdClosedStreams();

/// Whether SIGINT came while a file was being written. Any thread.
bool isInterrupted();

/// As long as it lives a file is being written.
class WritingFile
{
public:
    WritingFile();
    ~WritingFile();
    WritingFile(const WritingFile &) = delete;
    WritingFile &operator=(const WritingFile &) = delete;
};

} // namespace kronika
