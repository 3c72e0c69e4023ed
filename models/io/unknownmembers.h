// SPDX-License-Identifier: GPL-3.0-or-later
// Adds to the members that Kronika only keeps. Knows no record.
#pragma once

#include "models/document/event.h"

#include <string_view>

namespace kronika {

/// Appends `name: json` to unknown members; `json` is one well-formed value in any layout.
void appendMember(UnknownMembers &members, std::string_view name, std::string_view json);
/// The same for a text.
void appendTextMember(UnknownMembers &members, std::string_view name, std::string_view text);

/// The same for an object of such members.
void appendObjectMember(UnknownMembers &members, std::string_view name, const UnknownMembers &inside);

} // namespace kronika
