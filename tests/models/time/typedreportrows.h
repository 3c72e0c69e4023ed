// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as reports of incidents have them, on Wednesday, 28 May 2025: each is read as what it says, asked about, or
// refused with the word that is to blame.
#pragma once

#include "tests/models/time/typeddaterows.h"

namespace kronika {

inline constexpr TypedRow kReported[] = {
    // A slash is "or", or "to".
    {"May/June 2025", "[2025-05,2025-06] or 2025-05/2025-06"},
    {"May / June 2025", "[2025-05,2025-06] or 2025-05/2025-06"},
    {"28/29 May 2025", "[2025-05-28,2025-05-29] or 2025-05-28/2025-05-29"},
    {"May 28/29, 2025", "[2025-05-28,2025-05-29] or 2025-05-28/2025-05-29"},
    {"28/29.5.2025", "[2025-05-28,2025-05-29] or 2025-05-28/2025-05-29"},
    {"28 May/1 June 2025", "[2025-05-28,2025-06-01] or 2025-05-28/2025-06-01"},
    {"Q3/Q4 2024", "[2024-35,2024-36] or 2024-35/2024-36"},
    {"H1/H2 2024", "[2024-40,2024-41] or 2024-40/2024-41"},
    {"spring/summer 2024", "[2024-21,2024-22] or 2024-21/2024-22"},
    {"1990s/2000s", "[199X,200X] or 199X/200X"},
    {"maj/czerwiec 2025", "[2025-05,2025-06] or 2025-05/2025-06"},
    {"květen/červen 2025", "[2025-05,2025-06] or 2025-05/2025-06"},
    {"28./29. Mai 2025", "[2025-05-28,2025-05-29] or 2025-05-28/2025-05-29"},
    {"Dezember 2024/Januar 2025", "[2024-12,2025-01] or 2024-12/2025-01"},
    {"sometime May/June 2025", "[2025-05,2025-06] or 2025-05/2025-06"},
    {"5 May 2025 10:00/12:00", "2025-05-05 or 2025-05-05T10:00/2025-05-05T12:00"},
    {"2024/25", "2024/2025"},
};

inline constexpr TypedRow kReportedErrors[] = {
    {"1667 or May/June 1668", "“1667 or May/June 1668” is not a date that can be read"},
};

} // namespace kronika
