// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontwarmup.h"

#include <QLibrary>

#include <system_error>

namespace kronika {

namespace {

/// In the library that Qt uses itself, so that what it has read is found there. Nothing where there is none.
void readConfiguration()
{
    QLibrary fontconfig(QStringLiteral("fontconfig"), 1);
    const auto init = reinterpret_cast<int (*)()>(fontconfig.resolve("FcInit"));
    if (init != nullptr)
        init(); // safe on any thread since fontconfig 2.10.91
}

} // namespace

FontWarmup::FontWarmup()
{
    try {
        m_thread = std::thread(readConfiguration);
    } catch (const std::system_error &) {
        // No thread to be had: then it is read when it is needed.
    }
}

FontWarmup::~FontWarmup()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace kronika
