// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the search field how the dates in its query are understood, in words and as EDTF, and what else they can mean.
#pragma once

#include "models/time/typeddate.h"
#include "widgets/searchbar.h"

namespace kronika {

struct QueryWords
{
    /// "from: 28 May 2025 (2025-05-28)"; only of dates that are not EDTF as they stand, or mean something else, too.
    QString text;
    std::vector<SearchOffer> offers;
};

/// `language` is a BCP 47 tag.
QueryWords queryWords(const QString &query, const TypedClock &clock, const QString &language);

} // namespace kronika
