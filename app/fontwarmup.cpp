// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontwarmup.h"

#include <QLibrary>

#include <system_error>

namespace kronika {

FontWarmup::FontWarmup()
{
    // In the library that Qt uses itself, so that what is read is found there. Looked up here, and nothing of Qt done
    // in the thread: before there is an application, Qt takes the first thread that it meets for the main one.
    QLibrary fontconfig(QStringLiteral("fontconfig"), 1);
    const auto init = reinterpret_cast<int (*)()>(fontconfig.resolve("FcInit"));
    if (init == nullptr)
        return;
    try {
        m_thread = std::thread([init] { init(); }); // safe on any thread since fontconfig 2.10.91
    } catch (const std::system_error &) {
        // No thread to be had: then it is read when it is needed.
    }
}

FontWarmup::~FontWarmup()
{
    wait();
}

void FontWarmup::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace kronika
