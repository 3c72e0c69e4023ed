// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/jsonout.h"

#include "models/io/json/json.h"
#include "models/time/timetext.h"

namespace kronika {

std::string jsonString(std::string_view utf8)
{
    std::string quoted;
    json::appendString(quoted, utf8);
    return quoted;
}

std::string jsonString(const QString &text)
{
    return jsonString(std::string_view(text.toStdString()));
}

std::string jsonInstant(Instant instant)
{
    return instant.isFinite() ? jsonString(isoUtc(instant)) : "null";
}

void JsonObject::add(std::string_view name, std::string_view value)
{
    if (m_text.size() > 1)
        m_text += ", ";
    json::appendString(m_text, name);
    m_text += ": ";
    m_text += value;
}

void JsonLines::add(std::string_view value)
{
    m_text += m_text.empty() ? "[\n  " : ",\n  ";
    m_text += value;
}

void JsonList::add(std::string_view value)
{
    if (m_text.size() > 1)
        m_text += ", ";
    m_text += value;
}

} // namespace kronika
