// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/acceptedoffer.h"

namespace kronika {

Edit editOf(const Offer &offer, const Snapshot &snapshot)
{
    Edit edit;
    for (const OfferedDate &date : offer.dates) {
        const auto at = snapshot.eventById(date.event);
        if (!at || snapshot.when(*at) != date.now)
            continue;
        EventChange change{*at, snapshot.event(*at), snapshot.event(*at)};
        change.after->when = date.offered;
        edit.events.push_back(std::move(change));
    }
    return edit;
}

} // namespace kronika
