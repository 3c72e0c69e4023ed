// SPDX-License-Identifier: GPL-3.0-or-later
// Switching categories off and on in a query, so that the search field says all that is filtered: `-category:id`. Knows
// no widget.
#pragma once

#include "models/document/snapshot.h"

#include <QString>

#include <string_view>
#include <vector>

namespace kronika {

/// Whether the query as a whole excludes the category by a term of its own. A query that cannot be read excludes none.
bool excludesCategory(const QString &query, std::string_view id);

/// Positions of all that it excludes so.
std::vector<std::size_t> excludedCategories(const QString &query, const Snapshot &snapshot);

/// The query with or without that term; the rest of it stays as it was written. Unchanged if it cannot be read.
QString withCategory(const QString &query, std::string_view id, bool isShown);

} // namespace kronika
