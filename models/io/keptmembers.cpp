// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/keptmembers.h"

#include "models/document/membertext.h"
#include "models/io/formats/kronika/records.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace kronika {

namespace {

using reader::OwnObject;

void apart(UnknownMembers &unknown, OwnObject object)
{
    if (unknown.empty())
        return;
    const std::vector<MemberText> members = membersIn(unknown);
    const auto isOwn = [object](std::string_view name) { return reader::isOwnMember(object, name); };
    std::set<std::string, std::less<>> names;
    bool isApart = true;
    for (const MemberText &member : members)
        isApart = names.emplace(member.name).second && !isOwn(member.name) && isApart;
    if (isApart)
        return;
    std::set<std::string, std::less<>> given;
    std::map<std::string, std::size_t> lastNumbers;
    UnknownMembers out;
    for (const MemberText &member : members) {
        std::string name(member.name);
        if (isOwn(name) || given.contains(name)) {
            const std::string kept = name.starts_with("kept ") ? name : "kept " + name;
            name = kept;
            std::size_t &last = lastNumbers[kept];
            do
                name = ++last == 1 ? kept : kept + " " + std::to_string(last);
            while (names.contains(name) || given.contains(name));
        }
        given.insert(name);
        out.append(out.empty() ? "\"" : ", \"").append(name).append("\": ").append(member.value);
    }
    unknown = std::move(out);
}

template <typename Record>
void eachApart(std::vector<Record> &records, OwnObject object)
{
    for (Record &record : records)
        apart(record.unknown, object);
}

} // namespace

void keepApart(Event &event)
{
    apart(event.unknown, OwnObject::Event);
    eachApart(event.actors, OwnObject::Participant);
    eachApart(event.claims, OwnObject::Claim);
    eachApart(event.links, OwnObject::Link);
    eachApart(event.attachments, OwnObject::Attachment);
}

void keepApart(SnapshotTables &tables)
{
    apart(tables.info.unknown, OwnObject::Chronology);
    eachApart(tables.actors, OwnObject::Actor);
    eachApart(tables.categories, OwnObject::Category);
    eachApart(tables.sources, OwnObject::Source);
    eachApart(tables.eras, OwnObject::Era);
    eachApart(tables.views, OwnObject::View);
}

} // namespace kronika
