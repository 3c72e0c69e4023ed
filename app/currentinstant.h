// SPDX-License-Identifier: GPL-3.0-or-later
// The time that it is.
#pragma once

#include "models/time/instant.h"

#include <QDateTime>

namespace kronika {

/// To the millisecond.
inline Instant currentInstant()
{
    return {QDateTime::currentMSecsSinceEpoch() * 1'000};
}

} // namespace kronika
