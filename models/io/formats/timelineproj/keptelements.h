// SPDX-License-Identifier: GPL-3.0-or-later
// What a .timeline file holds besides what is read of it, as members: elements by their texts, attributes, which the
// format has none of, and text beside elements. Knows no event.
#pragma once

#include "models/document/event.h"
#include "models/io/text/xmltext.h"

#include <QString>

#include <set>
#include <string>

namespace kronika::timelineproj {

/// The attributes of a list or record, and the text beside its elements.
void keepAttributes(const XmlElement &element, UnknownMembers &out, const std::string &name);
/// The texts of all children, as an object member; what no object of texts can hold, as it stands.
void keepAll(const XmlText &xml, const XmlElement &element, UnknownMembers &out, const std::string &name);
/// The members of such an object, but for the elements `without`, which are read; what is not read of these is kept.
UnknownMembers membersOf(const XmlText &xml, const XmlElement &element, const std::set<QString> &without);

} // namespace kronika::timelineproj
