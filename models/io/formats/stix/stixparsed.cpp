// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/stix/stixparsed.h"

#include "models/io/formats/stix/stixmapping.h"

namespace kronika::stix {

std::string originalOf(const UnknownMembers &unknown)
{
    if (unknown.find("\"stix\"") == std::string::npos)
        return {};
    const Parsed members("{" + unknown + "}");
    const json::Node stix = members.root()["stix"];
    const bool isObject = stix.is(json::Kind::Object) && isStixId(stix["id"].text()) && !stix["type"].text().empty();
    return isObject ? stix.canonical() : std::string();
}

} // namespace kronika::stix
