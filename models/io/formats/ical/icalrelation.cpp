// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/formats/ical/icalrelation.h"

#include "models/io/formats/ical/icallines.h"

#include <QString>

namespace kronika::ical {

namespace {

std::string relationToken(const std::string &kind)
{
    if (kind == "part-of")
        return "PARENT";
    std::string out;
    for (const char c : kind) {
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out.empty() ? "SIBLING" : out;
}

} // namespace

std::string relationParameters(const std::string &kind)
{
    const std::string type = relationToken(kind);
    const std::string own = kindOfRelation(type, {}) == kind ? std::string() : ";X-KIND=" + quotedParameter(kind);
    return ";RELTYPE=" + type + own;
}

std::string kindOfRelation(const std::string &type, const std::string &own)
{
    const std::string small = QString::fromStdString(type).toLower().toStdString();
    if (!own.empty())
        return own;
    return small.empty() || small == "parent" ? "part-of" : small;
}

} // namespace kronika::ical
