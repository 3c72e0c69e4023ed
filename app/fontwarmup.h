// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the configuration of the system's fonts while the program starts: the longest single step before the first
// words can be drawn, and one that needs nothing of Qt. Knows no font.
#pragma once

#include <thread>

namespace kronika {

/// To be made as early as possible, before QApplication. Whoever needs a font before it is done reads the configuration
/// once more: so wait() before the first widget with words is made.
class FontWarmup
{
public:
    FontWarmup();
    ~FontWarmup();
    FontWarmup(const FontWarmup &) = delete;
    FontWarmup &operator=(const FontWarmup &) = delete;

    /// Until all is read.
    void wait();

private:
    std::thread m_thread;
};

} // namespace kronika
