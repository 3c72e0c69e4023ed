// SPDX-License-Identifier: GPL-3.0-or-later
// A date in words that is shown instead of the numbers beside it, as slides of TimelineJS and tables have them: it
// often says more than they do. Knows no format.
#pragma once

#include "models/io/importbuilder.h"

#include <optional>
#include <string>
#include <string_view>

namespace kronika {

struct ShownOffer
{
    /// Of kronika::Offer, to be translated.
    const char *why = nullptr;
    std::string date;
};

/// What `shown` says ("c. 1984", "spring 1992", "before 1993") of an event that is dated `when`, where that is another
/// date.
std::optional<ShownOffer> shownOffer(std::string_view shown, const std::string &when);

/// Offers it for the event `id`.
void offerShownDate(ImportBuilder &builder, const std::string &shown, const std::string &id, const std::string &when);

namespace table {

/// Whether such a header stands above dates that are shown: "date display".
bool isShownDateWord(const QString &folded);

} // namespace table

} // namespace kronika
