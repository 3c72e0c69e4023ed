// SPDX-License-Identifier: GPL-3.0-or-later
// External references as the schemas of STIX 2.1 want them. Knows no object.
#pragma once

#include "models/io/json/tree.h"

#include <string>
#include <string_view>

namespace kronika::stix {

/// An address as RFC 3986 wants it: other characters as %XX, a host in punycode. Empty if it is none.
std::string uriOf(std::string_view address);

/// `cve`, `capec` and the numbers of these lists go together in STIX; another name is written otherwise.
/// `externalId` may be empty.
std::string sourceName(const std::string &name, const std::string &externalId);

/// A reference with a name, a proper address, and more than a name; empty if there is nothing in it. As it stands if
/// that is so.
std::string mendedReference(json::Node reference);

} // namespace kronika::stix
