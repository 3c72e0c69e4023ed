// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of an event's sources and attachments, as a calendar attaches them, and of its actors. Knows no line.
#pragma once

#include "models/document/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace kronika::ical {

struct Address
{
    /// Of a file of this machine its path.
    std::string text;
    /// "source" or "attachment"; empty: both, as in the calendars of others.
    std::string_view kind;
    std::string title;
    std::string marking;
};

/// Those of sources once each, however many claims they have; then those of attachments.
std::vector<Address> addressesOf(const Snapshot &snapshot, const EventExtras &extras);

/// A name of Kronika's own: two actors of one name are told apart by it.
std::string actorAddress(std::string_view id);
/// Empty if it is no such address.
std::string actorIdIn(std::string_view address);

} // namespace kronika::ical
