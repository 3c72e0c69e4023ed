// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/jsonout.h"

#include "models/io/json/json.h"

namespace kronika {

ObjectText &ObjectText::add(std::string_view name, std::string_view json)
{
    if (json.empty())
        return *this;
    if (!m_members.empty())
        m_members += ", ";
    json::appendString(m_members, name);
    m_members += ": ";
    m_members += json;
    return *this;
}

ObjectText &ObjectText::text(std::string_view name, std::string_view value)
{
    return value.empty() ? *this : add(name, jsonText(value));
}

ObjectText &ObjectText::texts(std::string_view name, const std::vector<std::string> &values)
{
    return values.empty() ? *this : add(name, jsonTexts(values));
}

std::string jsonText(std::string_view value)
{
    std::string out;
    json::appendString(out, value);
    return out;
}

std::string jsonTexts(const std::vector<std::string> &values)
{
    std::vector<std::string> quoted;
    quoted.reserve(values.size());
    for (const std::string &value : values)
        quoted.push_back(jsonText(value));
    return jsonArray(quoted);
}

std::string jsonArray(const std::vector<std::string> &values)
{
    std::string out = "[";
    for (const std::string &value : values)
        out += (out.size() > 1 ? ", " : "") + value;
    return out + "]";
}

} // namespace kronika
