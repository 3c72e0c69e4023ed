// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontwarmup.h"

#ifdef KRONIKA_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

#include <system_error>

namespace kronika {

FontWarmup::FontWarmup()
{
#ifdef KRONIKA_HAS_FONTCONFIG
    try {
        m_thread = std::thread([] { FcInit(); }); // safe on any thread since fontconfig 2.10.91
    } catch (const std::system_error &) {
        // No thread to be had: then it is read when it is needed.
    }
#endif
}

FontWarmup::~FontWarmup()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace kronika
