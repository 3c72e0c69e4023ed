// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/timelineproj/keptelements.h"

#include "models/io/unknownmembers.h"

#include <map>

namespace kronika::timelineproj {

namespace {

/// Attributes, and text beside elements: the format has neither.
bool isMixed(const XmlElement &element)
{
    return !element.attributes.empty() || (!element.children.empty() && !element.text.trimmed().isEmpty());
}

/// Of a field that is read: what is not read of it.
bool holdsMore(const XmlElement &field)
{
    return isMixed(field) || (!field.children.empty() && field.name != QLatin1String("categories"));
}

} // namespace

void keepAttributes(const XmlElement &element, UnknownMembers &out, const std::string &name)
{
    UnknownMembers kept;
    for (const auto &[attribute, value] : element.attributes)
        appendTextMember(kept, attribute.toStdString(), value.toStdString());
    if (!element.text.trimmed().isEmpty())
        appendTextMember(kept, "text", element.text.trimmed().toStdString());
    if (!kept.empty())
        appendMember(out, name, "{" + kept + "}");
}

void keepAll(const XmlText &xml, const XmlElement &element, UnknownMembers &out, const std::string &name)
{
    const std::string kept = isMixed(element) ? std::string() : membersOf(xml, element, {});
    if (isMixed(element))
        appendTextMember(out, name, xml.whole(element));
    else if (!kept.empty())
        appendMember(out, name, "{" + kept + "}");
    else if (!element.text.trimmed().isEmpty())
        appendTextMember(out, name, element.text.trimmed().toStdString());
}

UnknownMembers membersOf(const XmlText &xml, const XmlElement &element, const std::set<QString> &without)
{
    UnknownMembers kept;
    std::map<QString, int> counts;
    for (const XmlElement &child : element.children) {
        if (without.contains(child.name) && !holdsMore(child))
            continue;
        const int count = ++counts[child.name];
        const std::string name = child.name.toStdString() + (count > 1 ? " " + std::to_string(count) : std::string());
        if (!child.children.empty() || isMixed(child))
            keepAll(xml, child, kept, name);
        else if (!child.text.trimmed().isEmpty())
            appendTextMember(kept, name, child.text.trimmed().toStdString());
    }
    return kept;
}

} // namespace kronika::timelineproj
