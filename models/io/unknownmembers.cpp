// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/unknownmembers.h"

#include "models/io/json/json.h"

namespace kronika {

void appendMember(UnknownMembers &members, std::string_view name, std::string_view json)
{
    if (!members.empty())
        members += ", ";
    json::appendString(members, name);
    members += ": ";
    json::appendCanonical(members, json);
}

void appendTextMember(UnknownMembers &members, std::string_view name, std::string_view text)
{
    if (!members.empty())
        members += ", ";
    json::appendString(members, name);
    members += ": ";
    json::appendString(members, text);
}

void appendObjectMember(UnknownMembers &members, std::string_view name, const UnknownMembers &inside)
{
    if (!members.empty())
        members += ", ";
    json::appendString(members, name);
    members.append(": {").append(inside).append("}");
}

} // namespace kronika
